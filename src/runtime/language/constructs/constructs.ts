import { BUILTINS } from './builtins.ts';
import type { Construct } from './construct.ts';
import { DECLARATIONS } from './declarations.ts';
import { EXPRESSIONS } from './expressions.ts';
import { FUNCTIONS } from './functions.ts';
import { REGEXPS } from './regexps.ts';
import { STATEMENTS } from './statements.ts';

/** Every construct cf2 knows about, by id. The checker, its tests and the documentation read this table. */
export const CONSTRUCTS = {
  ...STATEMENTS,
  ...DECLARATIONS,
  ...FUNCTIONS,
  ...EXPRESSIONS,
  ...REGEXPS,
  ...BUILTINS,
} as const satisfies Record<string, Construct>;

/** Id of a construct; diagnostics show it as `language/<id>`. */
export type ConstructId = keyof typeof CONSTRUCTS;

/** Groups of the table, in the order in which documentation shows them. */
export const CONSTRUCT_GROUPS = [
  { title: 'Statements and modules', rows: STATEMENTS },
  { title: 'Variables and parameters', rows: DECLARATIONS },
  { title: 'Functions and classes', rows: FUNCTIONS },
  { title: 'Expressions and literals', rows: EXPRESSIONS },
  { title: 'Regular expressions', rows: REGEXPS },
  { title: 'Built-ins', rows: BUILTINS },
] as const satisfies readonly { title: string; rows: Readonly<Record<string, Construct>> }[];

/** One row. */
export function constructOf(id: ConstructId): Construct {
  return CONSTRUCTS[id];
}
