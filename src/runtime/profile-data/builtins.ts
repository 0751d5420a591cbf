import type { Runtime } from '../../core/runtimes.ts';
import type { BuiltinRow } from './builtin-row.ts';
import { BUILTIN_ROWS, BUILTIN_SOURCES } from './builtin-rows.ts';

/** Whether AWS documents a built-in, or it is there only as far as the engine is known. */
export type Standing = 'documented' | 'undocumented';

/** Names of one object, each with its standing. Symbols are written `@@iterator`. */
export type MemberNames = ReadonlyMap<string, Standing>;

/**
 * Built-ins of a runtime: per object (`globalThis`, `Array`, `Array.prototype`, `%TypedArray%.prototype`,
 * `crypto`) the names of its members.
 */
export type Builtins = ReadonlyMap<string, MemberNames>;

/** One member of one object in one runtime. */
export interface BuiltinMember {
  readonly object: string;
  readonly name: string;
  readonly standing: Standing;
  /** The page that documents it, or the history of the engine. */
  readonly url: string;
}

const TABLES = new Map<Runtime, Builtins>();

/** What a runtime has built in, by object. Objects of the other runtime have no members. */
export function builtinsOf(runtime: Runtime): Builtins {
  const known = TABLES.get(runtime);
  if (known !== undefined) return known;
  const table = new Map(BUILTIN_ROWS.map(({ object }) => [object, new Map<string, Standing>()]));
  for (const { object, name, standing } of membersOf(runtime))
    table.get(object)?.set(name, standing);
  TABLES.set(runtime, table);
  return table;
}

/** Every member that a runtime has built in, in the order of the table. */
function membersOf(runtime: Runtime): readonly BuiltinMember[] {
  return BUILTIN_ROWS.flatMap((row) => rowMembers(row, runtime));
}

function rowMembers(row: BuiltinRow, runtime: Runtime): readonly BuiltinMember[] {
  const { object, url = BUILTIN_SOURCES[runtime] } = row;
  const isFirst = runtime === 'cloudfront-js-1.0';
  const documented = words(row.both, isFirst ? row.only1 : row.only2);
  const undocumented = words(row.hidden, isFirst ? row.hidden1 : row.hidden2);
  return [
    ...documented.map((name) => ({ object, name, standing: 'documented' as const, url })),
    ...undocumented.map((name) => ({
      object,
      name,
      standing: 'undocumented' as const,
      url: BUILTIN_SOURCES.engine,
    })),
  ];
}

function words(...lists: readonly (string | undefined)[]): readonly string[] {
  return lists.flatMap((names) => (names ?? '').split(' ').filter(Boolean));
}

/** Per object the names a sandbox keeps, separated by blanks: the runtime's, and what its own engine needs. */
export function keptNames(runtime: Runtime): Readonly<Record<string, string>> {
  const kept = new Map<string, string>();
  const keep = (object: string, names: readonly string[]): void => {
    kept.set(object, [...words(kept.get(object)), ...names].join(' '));
  };
  for (const { object, engine } of BUILTIN_ROWS) keep(object, words(engine));
  for (const { object, name } of membersOf(runtime)) keep(object, [name]);
  return Object.fromEntries(kept);
}
