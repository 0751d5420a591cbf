/** Something that only one of the engines can do, or each in its own way. */
interface AbilityRow {
  /** What it is, in Markdown. */
  readonly what: string;
  /** What each engine makes of it, in Markdown. */
  readonly offline: string;
  readonly aws: string;
  /** Why an assertion that needs it was not checked, and how to have it checked. */
  readonly unchecked: string;
}

const BOTH = 'run with --engine both';

/**
 * What the engines can and cannot do. A test that needs what AWS lacks runs offline only; an assertion that
 * no engine of a run can check fails its case. The documentation's table is made of this one.
 */
export const ABILITIES = {
  computeUtilization: {
    what: 'compute utilization',
    offline: 'no',
    aws: 'yes',
    unchecked: 'only AWS measures compute utilization, and this test can only run offline',
  },
  steps: {
    what: 'steps',
    offline: 'yes',
    aws: 'no',
    unchecked: `only the offline engine counts steps; ${BOTH}`,
  },
  coverage: {
    what: '`limits.coverage`',
    offline: 'yes',
    aws: 'no',
    unchecked: `only the offline engine counts what tests reach; ${BOTH}`,
  },
  clock: {
    what: '`clock`',
    offline: 'yes',
    aws: 'no',
    unchecked: `AWS runs functions at its own time; ${BOTH}`,
  },
  edgeLocation: {
    what: '`edgeLocation`',
    offline: 'yes',
    aws: 'no',
    unchecked: `AWS tests at an edge location of its own; ${BOTH}`,
  },
  kvs: {
    what: '`kvs` of a test',
    offline: 'yes',
    aws: 'no',
    unchecked: `AWS reads the associated key value store; ${BOTH}`,
  },
  origin: {
    what: '`origin`, and the rule `bad-origin`',
    offline: 'yes',
    aws: 'no',
    unchecked: `AWS's test API does not report origins; ${BOTH}`,
  },
  rawQueryString: {
    what: '`rawQueryString()` of a query that an event cannot express, as `/a?`',
    offline: 'yes',
    aws: 'no',
    unchecked: `AWS derives the raw query from the event's parameters; ${BOTH}`,
  },
  engine: {
    what: '`engine: offline`',
    offline: 'yes',
    aws: 'no',
    unchecked: `the test says engine: offline; ${BOTH}`,
  },
} as const satisfies Record<string, AbilityRow>;

/** Key of an ability. */
export type Ability = keyof typeof ABILITIES;

/** Why a case can only run offline: what AWS lacks of what it needs. */
export type OfflineOnlyReason = Exclude<Ability, 'computeUtilization' | 'steps' | 'coverage'>;
