import type { Runtime } from '../../core/runtimes.ts';
import { BUILTIN_ROWS } from './builtin-rows.ts';
import type { BuiltinRow } from './builtin-rows.ts';

/** Whether AWS documents a built-in, or it is there only as far as the engine is known. */
export type Standing = 'documented' | 'undocumented';

/** Names of one object, each with its standing. */
export type MemberNames = ReadonlyMap<string, Standing>;

/**
 * Built-ins of a runtime: per object (`globalThis`, `Array`, `Array.prototype`, `%TypedArray%.prototype`,
 * `crypto`) the names of its members. Symbols are left out.
 */
export type Builtins = ReadonlyMap<string, MemberNames>;

const TABLES = new Map<Runtime, Builtins>();

/** What a runtime has built in. */
export function builtinsOf(runtime: Runtime): Builtins {
  const known = TABLES.get(runtime);
  if (known !== undefined) return known;
  const table = new Map(BUILTIN_ROWS.map((row) => [row.object, membersOf(row, runtime)] as const));
  TABLES.set(runtime, table);
  return table;
}

function membersOf(row: BuiltinRow, runtime: Runtime): MemberNames {
  const own = runtime === 'cloudfront-js-1.0' ? row.only1 : row.only2;
  const hidden = runtime === 'cloudfront-js-1.0' ? row.hidden1 : row.hidden2;
  return new Map<string, Standing>([
    ...entries(hidden, 'undocumented'),
    ...entries(row.hidden, 'undocumented'),
    ...entries(row.both, 'documented'),
    ...entries(own, 'documented'),
  ]);
}

function entries(
  names: string | undefined,
  standing: Standing,
): readonly (readonly [string, Standing])[] {
  return (names ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => [name, standing] as const);
}

/** Members of an object that a runtime has, both standings, separated by blanks: what a sandbox keeps. */
export function memberList(runtime: Runtime, object: string): string {
  return [...(builtinsOf(runtime).get(object)?.keys() ?? [])].join(' ');
}
