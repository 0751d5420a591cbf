import type { CountedErrors, Health, Inconclusive } from '../../core/health/judge-health.ts';
import type { ErrorKind } from '../../core/health/metrics.ts';
import type { LiveVersion, Rollback } from '../../core/health/rollback.ts';
import { count } from './count.ts';

/** Counts of errors in words: one, and more. */
export const KINDS: Readonly<Record<ErrorKind, readonly [one: string, more: string]>> = {
  executionErrors: ['execution error', 'execution errors'],
  validationErrors: ['validation error', 'validation errors'],
  throttles: ['throttled request', 'throttled requests'],
};

const INCONCLUSIVE: Readonly<Record<Inconclusive, string>> = {
  'no-traffic': 'nobody used it while it was watched',
  'no-data':
    'CloudWatch has no data of it: there was no traffic, or the metrics, which come minutes late, are still on their way',
  'no-permission': 'the credentials may not read metrics, allow cloudwatch:GetMetricData',
  unreachable: 'CloudWatch did not answer',
  'no-endpoint':
    'the endpoint of CloudFront is a custom one, and there is none for its metrics: set AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_CLOUDWATCH',
  replaced: 'somebody else published over it',
  cancelled: 'the run was cancelled while it watched',
};

/** The verdict of a watch as one sentence without a full stop; AWS's own words in it are data. */
export function describeHealth(health: Health): string {
  if (health.verdict === 'inconclusive') {
    const detail = health.detail === '' ? '' : ` (${health.detail})`;
    return `inconclusive: ${INCONCLUSIVE[health.because]}${detail}`;
  }
  const { verdict, invocations, errors } = health;
  const since = `${count(invocations, 'invocation')} since the publish`;
  if (verdict === 'unhealthy') return `unhealthy: ${errors.map(tooMany).join(', ')} in ${since}`;
  if (errors.length === 0) return `healthy: ${since}, no errors`;
  return `healthy: ${since}, ${errors.map(number).join(', ')}, not more than before`;
}

/** The verdict of a time that was looked at, as one sentence without a full stop. */
export function describePeriod(health: Health): string {
  if (health.verdict === 'inconclusive') return `inconclusive: ${PERIOD_INCONCLUSIVE}`;
  const { verdict, invocations, errors } = health;
  const runs = count(invocations, 'invocation');
  if (errors.length === 0) return `${verdict}: ${runs}, no errors`;
  return verdict === 'unhealthy'
    ? `unhealthy: ${errors.map(beyond).join(', ')} in ${runs}`
    : `healthy: ${runs}, ${errors.map(number).join(', ')}: less than 1 % of them, and not more than before`;
}

const PERIOD_INCONCLUSIVE = 'CloudWatch counted nothing in this time';

function beyond(errors: CountedErrors): string {
  const { expected } = errors;
  const before =
    expected === 0
      ? 'none in as much time before'
      : `about ${expected.toFixed(1)} by the rate of as much time before`;
  return `${number(errors)} (${before})`;
}

function number({ kind, count: errors }: CountedErrors): string {
  return count(errors, ...KINDS[kind]);
}

function tooMany(errors: CountedErrors): string {
  const { expected } = errors;
  const before =
    expected === 0
      ? 'none of them in the hour before'
      : `about ${expected.toFixed(1)} by the rate of the hour before`;
  return `${number(errors)} (${before})`;
}

const LIVE: Readonly<Record<LiveVersion, string>> = {
  new: 'the new version is LIVE',
  old: 'the old version is LIVE again',
  other: "somebody else's version is LIVE",
  unknown: 'it is not known which version is LIVE',
};

const OUTCOMES: Readonly<Record<Rollback['outcome'], string>> = {
  restored: 'rolled back',
  'not-asked': 'not rolled back, for nobody asked for it',
  'nothing-kept': 'not rolled back, for nothing was LIVE before',
  broken: 'not rolled back, for the old version raises an error at every event',
  stopped: 'the roll-back did not come to its end',
};

/** AWS does not document it; operators saw minutes of it after good code was back. */
const MAY_LAST = 'throttling may go on for some minutes, it outlasts the code that caused it';

/** What became of an unhealthy version as one sentence without a full stop: what was done, and what is LIVE. */
export function describeRollback({ outcome, live, rollout }: Rollback): string {
  const notThere = rollout === 'in-progress' ? ', not at all locations yet' : '';
  const words = `${OUTCOMES[outcome]}: ${LIVE[live]}${notThere}`;
  return outcome === 'restored' ? `${words}; ${MAY_LAST}` : words;
}
