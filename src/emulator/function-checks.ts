import type { Stage } from '../core/ports.ts';
import { ApiError, invalidArgument } from './api-error.ts';
import type { Service } from './call.ts';
import { etagOf, isEtag } from './etag.ts';
import type { StageView } from './function-summary.ts';
import type { AccountState, FunctionRecord } from './state/account-state.ts';

/**
 * One stage of a function.
 * @throws {ApiError} NoSuchFunctionExists, also for LIVE before the first publish
 */
export function existingStage(service: Service, name: string, stage: Stage): StageView {
  const { state } = service.account;
  const fn = existingFunction(state, name);
  const record = stage === 'LIVE' ? fn.live : fn.development;
  if (record === undefined) throw new ApiError('NoSuchFunctionExists');
  return { state, fn, stage, record, at: service.now() };
}

/**
 * The function, if If-Match carries the ETag of its DEVELOPMENT stage: what update, publish and delete ask.
 * @throws {ApiError} NoSuchFunctionExists, then InvalidIfMatchVersion, then PreconditionFailed
 */
export function currentFunction(
  state: AccountState,
  name: string,
  ifMatch: string | undefined,
): FunctionRecord {
  const fn = existingFunction(state, name);
  if (requiredIfMatch(ifMatch) !== etagOf(fn.development.revision))
    throw new ApiError('PreconditionFailed');
  return fn;
}

/**
 * The stage, if If-Match carries its own ETag. TestFunction knows no PreconditionFailed: a stale ETag is
 * as invalid as a missing one. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html
 * @throws {ApiError} NoSuchFunctionExists, then InvalidIfMatchVersion
 */
export function testedStage(
  service: Service,
  name: string,
  stage: Stage,
  ifMatch: string | undefined,
): StageView {
  const view = existingStage(service, name, stage);
  if (requiredIfMatch(ifMatch) !== etagOf(view.record.revision))
    throw new ApiError('InvalidIfMatchVersion');
  return view;
}

/**
 * A stage by its name. Without one it is DEVELOPMENT: the API names no default, AWS's tutorials rely on it.
 * @throws {ApiError} InvalidArgument for any other text
 */
export function parseStage(text: string | null | undefined): Stage {
  return parseOptionalStage(text) ?? 'DEVELOPMENT';
}

/** As parseStage, but undefined without a name. */
export function parseOptionalStage(text: string | null | undefined): Stage | undefined {
  if (text === null || text === undefined) return undefined;
  if (text === 'DEVELOPMENT' || text === 'LIVE') return text;
  throw invalidArgument('Stage has to be DEVELOPMENT or LIVE.');
}

/**
 * If-Match, if it could be an ETag.
 * @throws {ApiError} InvalidIfMatchVersion
 */
export function requiredIfMatch(ifMatch: string | undefined): string {
  if (ifMatch === undefined || !isEtag(ifMatch)) throw new ApiError('InvalidIfMatchVersion');
  return ifMatch;
}

function existingFunction(state: AccountState, name: string): FunctionRecord {
  const fn = state.functions.get(name);
  if (fn === undefined) throw new ApiError('NoSuchFunctionExists');
  return fn;
}
