import type { FunctionConfig, FunctionSummary, Tag, TestResult } from '@aws-sdk/client-cloudfront';
import type { TestResult as EngineResult } from '../core/outcome.ts';
import type {
  ListedFunction,
  RemoteCode,
  RemoteConfig,
  RemoteFunction,
  Tags,
} from '../core/ports.ts';

/** An answer without what CloudFront always sends: something else answered. */
class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Decodes one stage of a function. Throws UnexpectedAnswer. */
export function decodeFunction(answer: {
  FunctionSummary?: FunctionSummary | undefined;
  ETag?: string | undefined;
}): RemoteFunction {
  const summary = need(answer.FunctionSummary, 'FunctionSummary');
  return {
    config: decodeConfig(need(summary.FunctionConfig, 'FunctionConfig')),
    etag: need(answer.ETag, 'ETag'),
    status: summary.Status ?? '',
    arn: need(summary.FunctionMetadata?.FunctionARN, 'FunctionARN'),
  };
}

/** Decodes an item of a list. Throws UnexpectedAnswer. */
export function decodeListed({
  Name,
  FunctionConfig: config,
  FunctionMetadata: metadata,
}: FunctionSummary): ListedFunction {
  return {
    name: need(Name, 'Name'),
    arn: need(metadata?.FunctionARN, 'FunctionARN'),
    stage: need(metadata?.Stage, 'Stage'),
    comment: config?.Comment ?? '',
    createdAt: metadata?.CreatedTime?.getTime(),
  };
}

/** Decodes the tags of a resource. Throws UnexpectedAnswer. */
export function decodeTags(items: readonly Tag[]): Tags {
  return Object.fromEntries(items.map(({ Key, Value }) => [need(Key, 'Key'), Value ?? '']));
}

/** The API's shape of tags. */
export function encodeTags(tags: Tags): { Items: Tag[] } {
  return { Items: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
}

function decodeConfig(config: FunctionConfig): RemoteConfig {
  const associations = config.KeyValueStoreAssociations?.Items ?? [];
  return {
    comment: config.Comment ?? '',
    runtime: need(config.Runtime, 'Runtime'),
    keyValueStoreArns: associations.map(({ KeyValueStoreARN }) =>
      need(KeyValueStoreARN, 'KeyValueStoreARN'),
    ),
  };
}

/** The API's shape of a configuration. AWS removes an association that is left out. */
export function encodeConfig(config: RemoteConfig): FunctionConfig {
  const items = config.keyValueStoreArns.map((arn) => ({ KeyValueStoreARN: arn }));
  return {
    Comment: config.comment,
    // The API takes runtimes that this version of the SDK cannot know; they are carried as they are.
    Runtime: config.runtime as FunctionConfig['Runtime'],
    ...(items.length === 0
      ? {}
      : { KeyValueStoreAssociations: { Quantity: items.length, Items: items } }),
  };
}

/** Decodes the code of one stage. Throws UnexpectedAnswer, also for a web page. */
export function decodeCode(answer: {
  FunctionCode?: Uint8Array | undefined;
  ETag?: string | undefined;
  ContentType?: string | undefined;
}): RemoteCode {
  if (answer.ContentType?.startsWith('text/html')) throw new UnexpectedAnswer('a web page');
  return { code: need(answer.FunctionCode, 'FunctionCode'), etag: need(answer.ETag, 'ETag') };
}

/** Decodes what TestFunction says. Throws UnexpectedAnswer. */
export function decodeTestResult(answer: { TestResult?: TestResult | undefined }): EngineResult {
  const result = need(answer.TestResult, 'TestResult');
  if (result.FunctionOutput === undefined && !result.FunctionErrorMessage) {
    throw new UnexpectedAnswer('neither FunctionOutput nor FunctionErrorMessage');
  }
  return {
    // Right after an update AWS may not have measured yet: it answers empty or 0.
    computeUtilization: Number(result.ComputeUtilization) || undefined,
    logs: result.FunctionExecutionLogs ?? [],
    errorMessage: result.FunctionErrorMessage ?? '',
    output: result.FunctionOutput ?? '',
  };
}

/** Answers a value that CloudFront always sends. Throws UnexpectedAnswer without it. */
export function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new UnexpectedAnswer(`no ${what} in the answer`);
  return value;
}
