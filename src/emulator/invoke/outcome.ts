import type { JsonObject } from '../../core/json.ts';
import type { FunctionFailure } from '../../edge/run-function.ts';
import type { Invoked } from './invoke-live.ts';
import type { InvocationOrder } from './read-invocation.ts';

/** What the last run came to, and how many went wrong. */
export function outcomeOf(
  { functionName, eventType }: InvocationOrder,
  runs: readonly Invoked[],
): JsonObject {
  const last = runs.at(-1);
  const failed = (type: FunctionFailure['type']) =>
    runs.filter(({ failure }) => failure?.type === type).length;
  return {
    function: functionName,
    stage: 'LIVE',
    eventType,
    invocations: runs.length,
    executionErrors: failed('FunctionExecutionError'),
    validationErrors: failed('FunctionValidationError'),
    requestId: last?.requestId ?? '',
    distributionId: last?.distributionId ?? '',
    computeUtilization: last?.computeUtilization ?? 0,
    logs: [...(last?.result.logs ?? [])],
    errorMessage: last?.result.errorMessage ?? '',
    output: last?.result.output ?? '',
    failure: last?.failure === undefined ? null : { ...last.failure },
  };
}
