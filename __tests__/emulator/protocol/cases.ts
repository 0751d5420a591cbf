import { associations, EVENT, functionBody, R1, R2 } from '../api.ts';
import { ARN, storePath } from './world.ts';
import type { WireRequest } from './world.ts';

/** KV1: the contents' first ETag. */
const KV1 = 'KVTVPDKIKX0DER';
const KV2 = 'KV3UN6WX5RRO2AG';

const api = (
  method: string,
  path: string,
  more: Pick<WireRequest, 'body' | 'ifMatch'> = {},
): WireRequest => ({ method, path: `/2020-05-31${path}`, ...more });
const data = (
  method: string,
  arn: string,
  rest = '',
  more: Pick<WireRequest, 'body' | 'ifMatch'> = {},
): WireRequest => ({ method, path: storePath(arn, rest), ...more });

const createBody = (name: string, more = {}) =>
  functionBody('CreateFunctionRequest', { name, ...more });
const updateBody = (more = {}) => functionBody('UpdateFunctionRequest', more);
const event = (value: unknown) =>
  `<TestFunctionRequest><EventObject>${Buffer.from(JSON.stringify(value)).toString('base64')}</EventObject></TestFunctionRequest>`;
const storeBody = (name: string, more = '') =>
  `<CreateKeyValueStoreRequest><Name>${name}</Name>${more}</CreateKeyValueStoreRequest>`;
const imported = (name: string, object: string) =>
  storeBody(
    name,
    `<ImportSource><SourceType>S3</SourceType><SourceARN>${object}</SourceARN></ImportSource>`,
  );
const tagging = (method: string, resource: string, operation = '', body?: string): WireRequest => {
  const query = new URLSearchParams({
    Resource: resource,
    ...(operation && { Operation: operation }),
  });
  return api(method, `/tagging?${query.toString()}`, body === undefined ? {} : { body });
};
const tags = (key: string) => `<Tags><Items><Tag><Key>${key}</Key></Tag></Items></Tags>`;
const comment = (text: string) =>
  `<UpdateKeyValueStoreRequest><Comment>${text}</Comment></UpdateKeyValueStoreRequest>`;
const value = (text: unknown) => JSON.stringify({ Value: text });
const keys = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: 'v' }));
const LARGE = 'x'.repeat(10_241);

/** A request, and the error it leads to; '' for a success. */
export type Case = readonly [operation: string, error: string, request: WireRequest];

/** One row per operation and outcome; more where several things lead to the same error. */
// prettier-ignore
export const CASES: readonly Case[] = [
  ['CreateFunction', '', api('POST', '/function', { body: createBody('new') })],
  ['CreateFunction', 'FunctionAlreadyExists', api('POST', '/function', { body: createBody('fn') })],
  ['CreateFunction', 'FunctionSizeLimitExceeded', api('POST', '/function', { body: createBody('new', { code: LARGE }) })],
  ['CreateFunction', 'InvalidArgument', api('POST', '/function', { body: createBody('no.name') })],
  ['CreateFunction', 'InvalidArgument', api('POST', '/function', { body: createBody('new', { associations: associations([ARN.none]) }) })],

  ['DescribeFunction', '', api('GET', '/function/fn/describe')],
  ['DescribeFunction', '', api('GET', '/function/live/describe?Stage=LIVE')],
  ['DescribeFunction', 'NoSuchFunctionExists', api('GET', '/function/none/describe')],
  ['DescribeFunction', 'NoSuchFunctionExists', api('GET', '/function/fn/describe?Stage=LIVE')],

  ['GetFunction', '', api('GET', '/function/fn')],
  ['GetFunction', 'NoSuchFunctionExists', api('GET', '/function/none')],
  ['GetFunction', 'NoSuchFunctionExists', api('GET', '/function/fn?Stage=LIVE')],

  ['UpdateFunction', '', api('PUT', '/function/fn', { body: updateBody(), ifMatch: R1 })],
  ['UpdateFunction', 'NoSuchFunctionExists', api('PUT', '/function/none', { body: updateBody(), ifMatch: R1 })],
  ['UpdateFunction', 'InvalidIfMatchVersion', api('PUT', '/function/fn', { body: updateBody() })],
  ['UpdateFunction', 'PreconditionFailed', api('PUT', '/function/fn', { body: updateBody(), ifMatch: R2 })],
  ['UpdateFunction', 'InvalidArgument', api('PUT', '/function/fn', { body: updateBody({ runtime: 'x' }), ifMatch: R1 })],
  ['UpdateFunction', 'FunctionSizeLimitExceeded', api('PUT', '/function/fn', { body: updateBody({ code: LARGE }), ifMatch: R1 })],

  ['TestFunction', '', api('POST', '/function/fn/test', { body: event(EVENT), ifMatch: R1 })],
  ['TestFunction', 'NoSuchFunctionExists', api('POST', '/function/none/test', { body: event(EVENT), ifMatch: R1 })],
  ['TestFunction', 'InvalidIfMatchVersion', api('POST', '/function/fn/test', { body: event(EVENT) })],
  ['TestFunction', 'InvalidIfMatchVersion', api('POST', '/function/fn/test', { body: event(EVENT), ifMatch: R2 })],
  ['TestFunction', 'InvalidArgument', api('POST', '/function/fn/test', { body: '<TestFunctionRequest/>', ifMatch: R1 })],
  ['TestFunction', 'TestFunctionFailed', api('POST', '/function/fn/test', { body: event([]), ifMatch: R1 })],

  ['PublishFunction', '', api('POST', '/function/fn/publish', { ifMatch: R1 })],
  ['PublishFunction', 'NoSuchFunctionExists', api('POST', '/function/none/publish', { ifMatch: R1 })],
  ['PublishFunction', 'InvalidIfMatchVersion', api('POST', '/function/fn/publish')],
  ['PublishFunction', 'PreconditionFailed', api('POST', '/function/fn/publish', { ifMatch: R2 })],

  ['DeleteFunction', '', api('DELETE', '/function/fn', { ifMatch: R1 })],
  ['DeleteFunction', 'NoSuchFunctionExists', api('DELETE', '/function/none', { ifMatch: R1 })],
  ['DeleteFunction', 'InvalidIfMatchVersion', api('DELETE', '/function/live')],
  ['DeleteFunction', 'PreconditionFailed', api('DELETE', '/function/live', { ifMatch: R2 })],
  ['DeleteFunction', 'FunctionInUse', api('DELETE', '/function/live', { ifMatch: R1 })],

  ['ListFunctions', '', api('GET', '/function?Stage=LIVE&MaxItems=1')],
  ['ListFunctions', 'InvalidArgument', api('GET', '/function?Stage=live')],
  ['ListFunctions', 'InvalidArgument', api('GET', '/function?MaxItems=-1')],

  ['CreateKeyValueStore', '', api('POST', '/key-value-store', { body: storeBody('new', '<Comment>c</Comment>') })],
  ['CreateKeyValueStore', '', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/deep/good.json') })],
  ['CreateKeyValueStore', '', api('POST', '/key-value-store/', { body: storeBody('new') })],
  ['CreateKeyValueStore', 'EntityAlreadyExists', api('POST', '/key-value-store', { body: storeBody('store') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: storeBody('no.name') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: storeBody('') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: storeBody('new', `<Comment>${'c'.repeat(129)}</Comment>`) })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: storeBody('new', '<ImportSource><SourceType>FTP</SourceType><SourceARN>x</SourceARN></ImportSource>') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/map.json') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/latin1.json') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/number.json') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/long.json') })],
  ['CreateKeyValueStore', 'InvalidArgument', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/twice.json') })],
  ['CreateKeyValueStore', 'EntitySizeLimitExceeded', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/large.json') })],
  ['CreateKeyValueStore', 'AccessDenied', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/none.json') })],
  ['CreateKeyValueStore', 'AccessDenied', api('POST', '/key-value-store', { body: imported('new', 'arn:aws:s3:::bucket/../outside.json') })],

  ['DescribeKeyValueStore', '', api('GET', '/key-value-store/store')],
  ['DescribeKeyValueStore', 'EntityNotFound', api('GET', '/key-value-store/none')],

  ['UpdateKeyValueStore', '', api('PUT', '/key-value-store/store', { body: comment('new'), ifMatch: R1 })],
  ['UpdateKeyValueStore', 'EntityNotFound', api('PUT', '/key-value-store/none', { body: comment('new'), ifMatch: R1 })],
  ['UpdateKeyValueStore', 'InvalidIfMatchVersion', api('PUT', '/key-value-store/store', { body: comment('new') })],
  ['UpdateKeyValueStore', 'PreconditionFailed', api('PUT', '/key-value-store/store', { body: comment('new'), ifMatch: R2 })],
  ['UpdateKeyValueStore', 'InvalidArgument', api('PUT', '/key-value-store/store', { body: comment('c'.repeat(129)), ifMatch: R1 })],
  ['UpdateKeyValueStore', 'InvalidArgument', api('PUT', '/key-value-store/store', { body: '<UpdateKeyValueStoreRequest/>', ifMatch: R1 })],

  ['DeleteKeyValueStore', '', api('DELETE', '/key-value-store/store', { ifMatch: R1 })],
  ['DeleteKeyValueStore', 'EntityNotFound', api('DELETE', '/key-value-store/none', { ifMatch: R1 })],
  ['DeleteKeyValueStore', 'InvalidIfMatchVersion', api('DELETE', '/key-value-store/store', { ifMatch: KV1.toLowerCase() })],
  ['DeleteKeyValueStore', 'PreconditionFailed', api('DELETE', '/key-value-store/store', { ifMatch: R2 })],
  ['DeleteKeyValueStore', 'CannotDeleteEntityWhileInUse', api('DELETE', '/key-value-store/used', { ifMatch: R1 })],

  ['ListKeyValueStores', '', api('GET', '/key-value-store?Status=READY')],
  ['ListKeyValueStores', 'InvalidArgument', api('GET', '/key-value-store?MaxItems=0')],

  ['TagResource', '', tagging('POST', ARN.store, 'Tag', tags('a'))],
  ['TagResource', 'InvalidArgument', tagging('POST', 'store', 'Tag', tags('a'))],
  ['TagResource', 'InvalidTagging', tagging('POST', ARN.store, 'Tag', tags('aws:a'))],
  ['TagResource', 'NoSuchResource', tagging('POST', ARN.none, 'Tag', tags('a'))],

  ['UntagResource', '', tagging('POST', ARN.store, 'Untag', '<TagKeys><Items><Key>a</Key></Items></TagKeys>')],
  ['UntagResource', 'InvalidArgument', tagging('POST', 'store', 'Untag', '<TagKeys/>')],
  ['UntagResource', 'InvalidTagging', tagging('POST', ARN.store, 'Untag', '<TagKeys><Items><Key/></Items></TagKeys>')],
  ['UntagResource', 'NoSuchResource', tagging('POST', ARN.none, 'Untag', '<TagKeys/>')],

  ['ListTagsForResource', '', tagging('GET', ARN.store)],
  ['ListTagsForResource', 'InvalidArgument', tagging('GET', 'store')],
  ['ListTagsForResource', 'NoSuchResource', tagging('GET', ARN.none)],

  ['data DescribeKeyValueStore', '', data('GET', ARN.store)],
  ['data DescribeKeyValueStore', 'ResourceNotFoundException', data('GET', ARN.none)],
  ['data DescribeKeyValueStore', 'ResourceNotFoundException', data('GET', 'store')],

  ['GetKey', '', data('GET', ARN.store, '/keys/a')],
  ['GetKey', 'ResourceNotFoundException', data('GET', ARN.store, '/keys/c')],
  ['GetKey', 'ResourceNotFoundException', data('GET', ARN.none, '/keys/a')],
  ['GetKey', 'ConflictException', data('GET', 'YOUNG', '/keys/a')],

  ['ListKeys', '', data('GET', ARN.store, '/keys?MaxResults=50')],
  ['ListKeys', 'ResourceNotFoundException', data('GET', ARN.none, '/keys')],
  ['ListKeys', 'ConflictException', data('GET', 'YOUNG', '/keys')],
  ['ListKeys', 'ValidationException', data('GET', ARN.store, '/keys?MaxResults=51')],
  ['ListKeys', 'ValidationException', data('GET', ARN.store, '/keys?MaxResults=0')],
  ['ListKeys', 'ValidationException', data('GET', ARN.store, '/keys?NextToken=!')],

  ['PutKey', '', data('PUT', ARN.store, '/keys/c%2Fd', { body: value('3'), ifMatch: KV1 })],
  ['PutKey', '', data('PUT', ARN.store, `/keys/${'k'.repeat(512)}`, { body: value('v'.repeat(1_024)), ifMatch: KV1 })],
  ['PutKey', '', data('PUT', ARN.store, '/keys/empty', { body: value(''), ifMatch: KV1 })],
  ['PutKey', 'ResourceNotFoundException', data('PUT', ARN.none, '/keys/c', { body: value('3'), ifMatch: KV1 })],
  ['PutKey', 'ValidationException', data('PUT', ARN.store, '/keys/c', { body: value('3') })],
  ['PutKey', 'ConflictException', data('PUT', ARN.store, '/keys/c', { body: value('3'), ifMatch: KV2 })],
  ['PutKey', 'ConflictException', data('PUT', ARN.store, '/keys/c', { body: value('3'), ifMatch: R1 })],
  ['PutKey', 'ValidationException', data('PUT', ARN.store, `/keys/${'%C3%BC'.repeat(257)}`, { body: value('3'), ifMatch: KV1 })],
  ['PutKey', 'ValidationException', data('PUT', ARN.store, '/keys/c', { body: value('é'.repeat(513)), ifMatch: KV1 })],
  ['PutKey', 'ValidationException', data('PUT', ARN.store, '/keys/c', { body: value(3), ifMatch: KV1 })],
  ['PutKey', 'ValidationException', data('PUT', ARN.store, '/keys/c', { body: '{', ifMatch: KV1 })],
  ['PutKey', 'ServiceQuotaExceededException', data('PUT', ARN.full, '/keys/c', { body: value('3'), ifMatch: KV1 })],

  ['DeleteKey', '', data('DELETE', ARN.store, '/keys/a', { ifMatch: KV1 })],
  ['DeleteKey', '', data('DELETE', ARN.store, '/keys/missing', { ifMatch: KV1 })],
  ['DeleteKey', 'ResourceNotFoundException', data('DELETE', ARN.none, '/keys/a', { ifMatch: KV1 })],
  ['DeleteKey', 'ValidationException', data('DELETE', ARN.store, '/keys/a')],
  ['DeleteKey', 'ConflictException', data('DELETE', ARN.store, '/keys/a', { ifMatch: KV2 })],

  ['UpdateKeys', '', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: keys(49), Deletes: [{ Key: 'a' }] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ResourceNotFoundException', data('POST', ARN.none, '/keys', { body: JSON.stringify({ Puts: keys(1) }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: keys(1) }) })],
  ['UpdateKeys', 'ConflictException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: keys(1) }), ifMatch: KV2 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: keys(51) }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: '{}', ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: '[]', ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: [...keys(1), ...keys(1)] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: keys(1), Deletes: [{ Key: 'k0' }] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: [{ Key: 'a' }] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Deletes: [{ Key: '' }] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ValidationException', data('POST', ARN.store, '/keys', { body: JSON.stringify({ Puts: [{ Key: 'a', Value: 'v'.repeat(3_145_728) }] }), ifMatch: KV1 })],
  ['UpdateKeys', 'ServiceQuotaExceededException', data('POST', ARN.full, '/keys', { body: JSON.stringify({ Puts: keys(1) }), ifMatch: KV1 })],
];
