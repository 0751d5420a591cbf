import type { AlarmMetric } from '../alarms/function-alarms.ts';

/** How much a finding matters. `unknown`: it could not be looked at. */
export type FindingLevel = 'ok' | 'note' | 'warning' | 'problem' | 'unknown';

/** Operations whose permission is found out without carrying them out. */
export const PROBED = ['TestFunction', 'UpdateFunction', 'PublishFunction'] as const;

/** One of them. */
export type ProbedOperation = (typeof PROBED)[number];

/** Why nobody knows whether an operation is allowed. */
export type NotProbed =
  /** The function is not there, or its code could not be read. */
  | 'nothing-to-probe'
  /** DEVELOPMENT is not what is LIVE, so that a publish would change something if it were carried out. */
  | 'unpublished'
  /** The endpoint does not mind ETags, or nobody knows whether it does. */
  | 'etag-not-minded'
  | 'switched-off'
  /** Something else went wrong. */
  | 'unclear';

/** What was found, by code; reporters make sentences of it. */
export interface FindingArguments {
  'no-credentials': Record<never, never>;
  caller: { arn: string };
  'long-lived-credentials': { arn: string };
  'not-configured': { name: string };
  'code-fine': { bytes: number; limit: number };
  'code-faulty': { errors: number; source: string };
  'code-unreadable': { source: string; reason: string };
  /** A question that AWS did not let the caller ask; `about` is what nobody looked at. */
  'not-allowed': { permission: string; about: string };
  'not-answered': { operation: string; failure: string; about: string };
  'function-missing': { name: string };
  'not-live': { name: string };
  live: { status: string };
  'not-associated': Record<never, never>;
  unpublished: { changes: readonly string[] };
  'deployed-from': { mark: string };
  'source-live': { source: string };
  'source-not-live': { source: string; inDevelopment: boolean };
  'config-differs': { what: 'runtime' | 'comment'; configured: string; actual: string };
  'store-fine': { store: string };
  /** `actual` are ARNs. */
  'store-differs': { store: string; stage: string; actual: readonly string[] };
  'store-unknown': { store: string };
  'group-missing': { group: string };
  'group-never-expires': { group: string };
  'group-expires': { group: string; days: number };
  /** What was mended. */
  'group-made': { group: string; days: number };
  'group-expires-now': { group: string; days: number };
  /** It was to expire after other days, and does expire. */
  'group-kept': { group: string; days: number; wanted: number };
  'alarm-missing': { metric: AlarmMetric };
  'alarm-fine': { metric: string; alarm: string };
  'alarm-blind': { alarm: string; metric: string };
  'alarm-silent': { alarm: string };
  'alarm-rings': { alarm: string; metric: string };
  may: { operation: ProbedOperation };
  'may-not': { operation: ProbedOperation };
  'may-unknown': { operation: ProbedOperation; because: NotProbed };
  /** The server carried out what nobody may rely on to be refused. */
  'probe-carried-out': { operation: ProbedOperation };
  'role-may': { role: string; operation: ProbedOperation };
  'role-may-not': { role: string; operation: ProbedOperation };
  'role-not-shown': { role: string; operation: ProbedOperation };
}

/** Code of a finding, as tests assert it. */
export type FindingCode = keyof FindingArguments;

/** One finding. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly level: FindingLevel;
    readonly args: FindingArguments[Code];
  };
}[FindingCode];

/** Makes a finding. */
export function found<Code extends FindingCode>(
  level: FindingLevel,
  code: Code,
  args: FindingArguments[Code],
): Finding {
  return { code, level, args } as unknown as Finding;
}
