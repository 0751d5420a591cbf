import { memoryFiles } from './memory-files.ts';
import type { JsonValue } from '../core/json.ts';
import type { FunctionResult, JsonMap, Outcome } from './api.ts';
import { checkInline } from './open-function.ts';
import { answerOf, outcomeOf, remember, resultOf } from './outcome.ts';
import { replay } from './run-suite.ts';

/** A function whose code nobody has. */
const SOURCE = 'function.js';

/** An outcome of AWS's own result, which matchers take too. */
export function canonicalOutcome(
  given: FunctionResult,
  event: JsonMap,
  now: () => number,
): Outcome {
  const result = resultOf(given);
  const files = memoryFiles(new Map([[SOURCE, '']]));
  const target = { files, input: { source: SOURCE }, around: {} };
  const ports = { files, runtime: replay(answerOf(result)), check: () => [], now };
  const judge = (expect: JsonValue) => checkInline(target, { event, expect }, ports);
  return remember(outcomeOf(result, { event: event }), judge);
}
