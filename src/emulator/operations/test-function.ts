import { LIMITS } from '../../core/limits.ts';
import type { TestResult } from '../../core/outcome.ts';
import type { OfflineRuntime } from '../../core/ports.ts';
import type { Invocation } from '../../core/test-case.ts';
import { xmlAnswer } from '../answers.ts';
import { ApiError } from '../api-error.ts';
import type { Operation } from '../call.ts';
import { parseStage, testedStage } from '../function-checks.ts';
import { parseBlob } from '../function-input.ts';
import { computeUtilization, storeContents } from '../function-run.ts';
import { functionSummary } from '../function-summary.ts';
import type { StageView } from '../function-summary.ts';
import type { StageRecord } from '../state/account-state.ts';
import { parseTestEvent, rawQueryStringOf } from '../test-event.ts';
import { textOf } from '../xml/xml-members.ts';
import type { XmlNode } from '../xml/render-xml.ts';

/**
 * Runs one stage's code on an event, in the offline runtime, with the contents of the associated key value
 * store. What happens to the function meanwhile does not matter: code and configuration are those of the
 * moment at which the ETag was checked.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 */
export const testFunction: Operation = async ({ body, ifMatch, name, service }) => {
  const stage = parseStage(textOf(body, 'Stage'));
  const view = testedStage(service, name, stage, ifMatch);
  const event = parseTestEvent(parseBlob(body, 'EventObject', LIMITS.eventSize.value));
  const fixture = {
    kvs: storeContents(view.state, view.record),
    clock: undefined,
    edgeLocation: undefined,
    rawQueryString: rawQueryStringOf(event),
  };
  const result = await runOnce(service.runtime, view.record, { event, fixture });
  return xmlAnswer(200, resultNode(view, result));
};

async function runOnce(
  runtime: OfflineRuntime,
  { code, config }: StageRecord,
  invocation: Invocation,
): Promise<TestResult> {
  const source = Buffer.from(code).toString('utf8');
  const [answer] = await runtime.engine({ source, runtime: config.runtime }).run([invocation]);
  if (answer?.kind === 'result') return answer.result;
  const reason = answer?.error.detail ?? 'the engine gave no answer';
  throw new ApiError('InternalError', `The emulator could not run the function: ${reason}`);
}

function resultNode(view: StageView, result: TestResult): XmlNode {
  return [
    'TestResult',
    [
      functionSummary(view),
      ['ComputeUtilization', String(computeUtilization(view.record, result))],
      ['FunctionExecutionLogs', result.logs.map((line): XmlNode => ['member', line])],
      ['FunctionErrorMessage', result.errorMessage],
      ['FunctionOutput', result.output],
    ],
  ];
}
