import { LIMITS } from '../../core/limits.ts';
import { ApiError } from '../api-error.ts';
import type { Operation } from '../call.ts';
import { parseFunctionCode, parseFunctionConfig, parseFunctionName } from '../function-input.ts';
import { summaryAnswer } from '../function-summary.ts';
import { functionArn } from '../state/arn.ts';
import { withFunction, withTags } from '../state/account-state.ts';
import type { AccountState, FunctionRecord } from '../state/account-state.ts';
import { parseTagsOfNew } from '../tags-input.ts';

const LOCATION = 'https://cloudfront.amazonaws.com/2020-05-31/function/';

/**
 * A new function, in DEVELOPMENT only.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html
 */
export const createFunction: Operation = ({ body, service }) =>
  service.account.change((state) => {
    const at = service.now();
    const name = parseFunctionName(body);
    const config = parseFunctionConfig(body, state, at);
    const code = parseFunctionCode(body);
    const tags = parseTagsOfNew(body);
    refuseNoRoom(state, name);
    const record = { code, config, revision: 1, createdAt: at, modifiedAt: at };
    const fn: FunctionRecord = { name, development: record, live: undefined, deployedAt: 0 };
    const arn = functionArn(state.accountId, name);
    const next = withTags(withFunction(state, fn), arn, tags);
    const location = { Location: `${LOCATION}${arn}` };
    const view = { state: next, fn, stage: 'DEVELOPMENT', record, at } as const;
    return { state: next, answer: summaryAnswer(201, view, location) };
  });

function refuseNoRoom({ functions }: AccountState, name: string): void {
  if (functions.has(name)) throw new ApiError('FunctionAlreadyExists');
  if (functions.size >= LIMITS.functionsPerAccount.value) throw new ApiError('TooManyFunctions');
}
