import { ERROR_KINDS, type ErrorKind, type MetricCounts, type SplitCounts } from './metrics.ts';

/** Errors of one kind since a publish, and how many its rate of before lets one expect. */
export interface CountedErrors {
  readonly kind: ErrorKind;
  readonly count: number;
  readonly expected: number;
}

/** Why a watch has no verdict. */
export type Inconclusive =
  | 'no-traffic'
  | 'no-data'
  | 'no-permission'
  /** CloudWatch did not answer, or not as it should. */
  | 'unreachable'
  /** The endpoint of CloudFront is a custom one, and there is none for CloudWatch. */
  | 'no-endpoint'
  /** Somebody else published over it. */
  | 'replaced'
  | 'cancelled';

/** What the metrics of a function say of a version that was published. */
export type Health =
  | {
      readonly verdict: 'healthy';
      readonly invocations: number;
      /** Errors that were there before, too. */
      readonly errors: readonly CountedErrors[];
    }
  | {
      readonly verdict: 'unhealthy';
      readonly invocations: number;
      /** Those that are new, or became more. */
      readonly errors: readonly CountedErrors[];
    }
  | { readonly verdict: 'inconclusive'; readonly because: Inconclusive; readonly detail: string };

/** So many times the errors of before are borne: traffic is never twice the same. */
const BORNE = 2;
/** And so many times the square root of their number, which is how far counts stray by chance. */
const STRAY = 3;

/**
 * Judges the counts since a publish by the rate of before. Each kind of error is judged on its own: one that
 * was not there before makes the version unhealthy at once, one that was may grow to `2 e + 3 √e`, where `e` is
 * how many the rate of before lets one expect.
 */
export function judgeHealth({ before, after }: SplitCounts): Health {
  if (after === undefined) return inconclusive('no-data');
  const errors = ERROR_KINDS.flatMap((kind): CountedErrors[] => {
    const [count, expected] = [after[kind], expectedOf(kind, before, after)];
    return count === 0 ? [] : [{ kind, count, expected }];
  });
  const { invocations } = after;
  const tooMany = errors.filter(isTooMany);
  if (tooMany.length > 0) return { verdict: 'unhealthy', invocations, errors: tooMany };
  return attemptsIn(after) === 0
    ? inconclusive('no-traffic')
    : { verdict: 'healthy', invocations, errors };
}

/** No verdict; `detail` is the words of others, if there are any. */
export function inconclusive(because: Inconclusive, detail = ''): Health {
  return { verdict: 'inconclusive', because, detail };
}

function isTooMany({ count, expected }: CountedErrors): boolean {
  return count > BORNE * expected + STRAY * Math.sqrt(expected);
}

function expectedOf(
  kind: ErrorKind,
  before: MetricCounts | undefined,
  after: MetricCounts,
): number {
  const attempts = before === undefined ? 0 : attemptsIn(before);
  return before === undefined || attempts === 0 ? 0 : (before[kind] / attempts) * attemptsIn(after);
}

/** Whether throttled requests count as invocations is not documented, so errors alone are traffic, too. */
function attemptsIn({ invocations, executionErrors, validationErrors, throttles }: MetricCounts) {
  return Math.max(invocations, executionErrors + validationErrors) + throttles;
}
