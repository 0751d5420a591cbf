import { FUNCTION_NAME, LIMITS } from '../core/limits.ts';
import { isRuntime, RUNTIMES } from '../core/runtimes.ts';
import { ApiError, invalidArgument } from './api-error.ts';
import { decodeBase64 } from './base64.ts';
import { storeStatus } from './key-value-store-checks.ts';
import { keyValueStoreByArn } from './state/arn.ts';
import type { AccountState, StageConfig } from './state/account-state.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, requiredText, textOf } from './xml/xml-members.ts';

/**
 * `Name` of CreateFunction. SDKs do not check it.
 * @throws {ApiError} InvalidArgument
 */
export function parseFunctionName(body: XmlElement | undefined): string {
  const name = requiredText(body, 'Name');
  if (FUNCTION_NAME.test(name)) return name;
  throw invalidArgument('Name has to be 1 to 64 letters, digits, hyphens or underscores.');
}

/**
 * A member that is a blob: its bytes.
 * @throws {ApiError} InvalidArgument when it is absent, not base64, or larger than `limit` bytes
 */
export function parseBlob(body: XmlElement | undefined, name: string, limit: number): Uint8Array {
  const bytes = decodeBase64(requiredText(body, name));
  if (bytes === undefined) throw invalidArgument(`${name} has to be base64.`);
  if (bytes.length > limit) throw invalidArgument(`${name} has to be ${limit} bytes at most.`);
  return bytes;
}

/**
 * `FunctionCode`. Nobody looks into it: code that does not parse is accepted, as in AWS.
 * @throws {ApiError} InvalidArgument, FunctionSizeLimitExceeded
 */
export function parseFunctionCode(body: XmlElement | undefined): Uint8Array {
  const code = parseBlob(body, 'FunctionCode', LIMITS.codeBlob.value);
  if (code.length === 0) throw invalidArgument('FunctionCode must not be empty.');
  if (code.length > LIMITS.codeSize.value) throw new ApiError('FunctionSizeLimitExceeded');
  return code;
}

/**
 * `FunctionConfig`, judged against the key value stores that the account has at this moment.
 * @throws {ApiError} InvalidArgument
 */
export function parseFunctionConfig(
  body: XmlElement | undefined,
  state: AccountState,
  at: number,
): StageConfig {
  const element = childOf(body, 'FunctionConfig');
  if (element === undefined) throw invalidArgument('FunctionConfig is required.');
  const comment = requiredText(element, 'Comment');
  if ([...comment].length > LIMITS.comment.value)
    throw invalidArgument(`Comment has to be ${LIMITS.comment.value} characters at most.`);
  const runtime = requiredText(element, 'Runtime');
  if (!isRuntime(runtime)) throw invalidArgument(`Runtime has to be ${RUNTIMES.join(' or ')}.`);
  const config = { comment, runtime, keyValueStoreArns: parseAssociations(element) };
  refuseWrongAssociations(config, state, at);
  return config;
}

/** Absent means none: this is how an update drops an association that it does not mention. */
function parseAssociations(config: XmlElement): readonly string[] {
  const associations = childOf(config, 'KeyValueStoreAssociations');
  if (associations === undefined) return [];
  const items = childOf(associations, 'Items')?.children ?? [];
  if (Number(textOf(associations, 'Quantity')) !== items.length)
    throw invalidArgument('Quantity has to be the number of KeyValueStoreAssociations.');
  return items.map((item) => requiredText(item, 'KeyValueStoreARN'));
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-associate.html */
function refuseWrongAssociations(config: StageConfig, state: AccountState, at: number): void {
  const { keyValueStoreArns: arns, runtime } = config;
  if (arns.length === 0) return;
  if (arns.length > LIMITS.keyValueStoresPerFunction.value)
    throw invalidArgument('A function can have one key value store at most.');
  if (runtime !== 'cloudfront-js-2.0')
    throw invalidArgument('A key value store needs the runtime cloudfront-js-2.0.');
  for (const arn of arns) refuseNotReady(arn, state, at);
}

function refuseNotReady(arn: string, state: AccountState, at: number): void {
  const store = keyValueStoreByArn(state, arn);
  if (store === undefined) throw invalidArgument(`Key value store ${arn} does not exist.`);
  if (storeStatus(store, at) !== 'READY')
    throw invalidArgument(`${arn} cannot be associated before the resource is provisioned.`);
}
