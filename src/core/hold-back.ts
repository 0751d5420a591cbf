import type { PublishDecision } from './deployment.ts';
import type { FunctionReport } from './report.ts';

/**
 * Lets a decision to publish stand only if every function is good for it: one failed test, one AWS
 * trouble or one function that nothing tested on AWS holds all of them back. A closed gate stays
 * closed, but failures are the better reason to give.
 */
export function holdBack(
  decision: PublishDecision,
  functions: readonly FunctionReport[],
): PublishDecision {
  const obstacle = findObstacle(functions);
  if (obstacle !== undefined) return obstacle;
  if (!decision.publish) return decision;
  const untested = functions.filter(isUntested);
  if (untested.length > 0) return held('not-tested', untested);
  const narrowed = functions.filter((fn) => fn.cases.some((it) => it.testCase.only));
  if (narrowed.length > 0) return held('filtered', narrowed);
  const allLive = functions.every((fn) => fn.deployment?.alreadyLive);
  return allLive ? held('already-live', functions) : decision;
}

/** Failures and troubles, which stop the pipeline wherever it is; undefined when there are none. */
export function findObstacle(functions: readonly FunctionReport[]): PublishDecision | undefined {
  const failed = functions.filter((fn) => fn.cases.some((it) => it.status === 'failed'));
  if (failed.length > 0) return held('tests-failed', failed);
  const troubled = functions.filter(
    (fn) => fn.trouble !== undefined || fn.cases.some((it) => it.status === 'error'),
  );
  return troubled.length > 0 ? held('trouble', troubled) : undefined;
}

/** True when a function has cases to run, but not one of them ran on AWS. */
function isUntested(fn: FunctionReport): boolean {
  if (fn.deployment?.alreadyLive) return false;
  const onAws = fn.cases.some((it) => it.runs.some((run) => run.engine === 'aws'));
  return fn.cases.length > 0 && !onAws;
}

function held(
  code: PublishDecision['code'],
  functions: readonly FunctionReport[],
): PublishDecision {
  return { publish: false, code, subject: functions.map((fn) => fn.id).join(', ') };
}
