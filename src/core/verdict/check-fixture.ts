import type { ServiceError } from '../errors.ts';
import type { Failure } from '../failure.ts';
import type { EngineAnswer } from '../ports.ts';
import type { CaseNote } from '../report.ts';
import type { TestCase } from '../test-case.ts';

/** What a run knows of the key value store that a function is associated with. */
export type StoreCheck =
  /** Values of the keys that were asked for; a key that is missing is not in the store. */
  | { readonly kind: 'read'; readonly values: ReadonlyMap<string, string> }
  /** The function has no store. */
  | { readonly kind: 'none' }
  /** `kvsFixtures: ignore`. */
  | { readonly kind: 'ignored' }
  /** Nothing in this run can read stores. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'trouble'; readonly error: ServiceError };

/** What the comparison of a case's fixture with the store found. */
export interface FixtureVerdict {
  readonly failures: readonly Failure[];
  readonly notes: readonly CaseNote[];
  /** Keys with the same value, or the same absence, on both sides. */
  readonly verifiedKeys: ReadonlySet<string>;
  readonly trouble: ServiceError | undefined;
}

/**
 * Keys of a case that have to be the same in the store: those that the offline run asked for, without one
 * all of the fixture.
 */
export function keysToVerify(
  { fixture }: TestCase,
  offline: EngineAnswer | undefined,
): readonly string[] {
  if (fixture.kvs === undefined) return [];
  const seen = offline?.kind === 'result' ? offline.observations?.kvsKeys : undefined;
  return seen ?? Object.keys(fixture.kvs);
}

/** Compares those keys of a case that ran on AWS. Values of the store are in no message. */
export function checkFixture(
  testCase: TestCase,
  offline: EngineAnswer | undefined,
  store: StoreCheck,
): FixtureVerdict {
  const keys = keysToVerify(testCase, offline);
  if (keys.length === 0) return NOTHING;
  switch (store.kind) {
    case 'ignored':
    case 'unreadable':
      return { ...NOTHING, notes: [{ note: 'kvs-not-verified', why: store.kind }] };
    case 'trouble':
      return { ...NOTHING, trouble: store.error };
    default:
      return compareKeys(testCase, keys, store);
  }
}

const NOTHING: FixtureVerdict = {
  failures: [],
  notes: [],
  verifiedKeys: new Set(),
  trouble: undefined,
};

function compareKeys(
  { fixture: { kvs = {} }, span }: TestCase,
  keys: readonly string[],
  store: StoreCheck & { readonly kind: 'read' | 'none' },
): FixtureVerdict {
  const values = store.kind === 'read' ? store.values : new Map<string, string>();
  const written = (key: string) => (Object.hasOwn(kvs, key) ? kvs[key] : undefined);
  const isSame = (key: string) => store.kind === 'read' && written(key) === values.get(key);
  const failures = keys
    .filter((key) => !isSame(key))
    .map((key): Failure => {
      return { kind: 'kvs-mismatch', key, fixture: written(key), store: STORES[store.kind], span };
    });
  return { ...NOTHING, failures, verifiedKeys: new Set(keys.filter(isSame)) };
}

const STORES = { read: 'differs', none: 'none' } as const;
