import type { EngineName, Failure } from '../failure.ts';
import type { FunctionLimits } from '../function-config.ts';
import { LIMITS } from '../limits.ts';
import type { CaseNote, EngineRun } from '../report.ts';
import type { TestCase } from '../test-case.ts';
import type { Agreement } from './agreement.ts';

const NOT_CHECKED: readonly CaseNote[] = [{ note: 'utilization-not-checked' }];

/**
 * Judges compute utilization, which only AWS measures: above the case's own limit, else the function's,
 * the case fails; from AWS's notice band on it is noted. A written limit that AWS was there to check but
 * could not is a failure; without AWS in the run it is a note.
 */
export function checkUtilization(
  testCase: TestCase,
  aws: EngineRun | undefined,
  { engines, limits }: { engines: readonly EngineName[]; limits: FunctionLimits },
): Agreement {
  const written = writtenLimit(testCase);
  if (aws === undefined) return checkUnmeasured(testCase, engines);
  const limit = utilizationLimit(testCase, limits);
  const { computeUtilization: percent, computeUtilizationSamples: samples } = aws.result;
  const span = written?.span ?? testCase.span;
  if (percent === undefined) {
    const failure: Failure = { kind: 'utilization', limit, samples: [], span };
    return { failures: written === undefined ? [] : [failure], notes: NOT_CHECKED };
  }
  if (percent > limit) {
    const failure: Failure = { kind: 'utilization', limit, samples: samples ?? [percent], span };
    return { failures: [failure], notes: [] };
  }
  return { failures: [], notes: highNotes(percent) };
}

/** Percent above which a case fails: its own limit, else the function's. */
export function utilizationLimit(testCase: TestCase, limits: FunctionLimits): number {
  return writtenLimit(testCase)?.limit ?? limits.computeUtilization;
}

function highNotes(percent: number): readonly CaseNote[] {
  const isHigh = percent > LIMITS.computeUtilizationNotice.value;
  return isHigh ? [{ note: 'utilization-high', percent }] : [];
}

/** A case that can only run offline keeps its written limit from ever being checked. */
function checkUnmeasured(testCase: TestCase, engines: readonly EngineName[]): Agreement {
  const written = writtenLimit(testCase);
  if (written === undefined) return { failures: [], notes: [] };
  if (!engines.includes('aws') || testCase.offlineOnly.length === 0) {
    return { failures: [], notes: NOT_CHECKED };
  }
  const assertion = 'expect.maxComputeUtilization';
  const { span } = written;
  return {
    failures: [{ kind: 'unchecked-assertion', assertion, ability: 'computeUtilization', span }],
    notes: [],
  };
}

function writtenLimit({ expectations }: TestCase) {
  return expectations.find((expectation) => expectation.kind === 'max-compute-utilization');
}
