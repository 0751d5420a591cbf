import { ServiceError, type ServiceFailure } from '../../src/core/errors.ts';
import type {
  CloudFrontFunctions,
  RemoteConfig,
  RemoteFunction,
  Stage,
} from '../../src/core/ports.ts';
import type { TestResult } from '../../src/core/outcome.ts';
import type { JsonValue } from '../../src/core/json.ts';

interface Revision {
  code: Uint8Array;
  config: RemoteConfig;
  etag: string;
}

/** One function of the fake: its two stages. */
export interface FakeFunction {
  DEVELOPMENT: Revision;
  LIVE?: Revision;
}

/** How the fake answers TestFunction: `code` is the text of the tested revision. */
export type FakeRun = (code: string, event: JsonValue) => Partial<TestResult>;

/** Runs before a call is carried out; may throw, or change the fake like another writer would. */
export type Fault = (operation: string, name: string) => void | Promise<void>;

/** An in-memory CloudFront for use case tests; the real protocol is tested against the emulator. */
export function createFakeCloudFront(run: FakeRun = () => ({})) {
  const functions = new Map<string, FakeFunction>();
  const calls: string[] = [];
  const state = { fault: (() => undefined) as Fault, revision: 0 };
  const etag = (): string => `E${(state.revision += 1)}`;
  const call = async (operation: string, name: string): Promise<void> => {
    calls.push(`${operation} ${name}`);
    await state.fault(operation, name);
  };
  const checked = (name: string, given: string): FakeFunction => {
    const found = functions.get(name);
    if (found === undefined) throw failure('no-such-function', name);
    if (found.DEVELOPMENT.etag !== given) throw failure('precondition-failed', name);
    return found;
  };
  const stageOf = (name: string, stage: Stage): Revision | undefined =>
    functions.get(name)?.[stage];

  const cloudfront: CloudFrontFunctions = {
    async describe(name, stage) {
      await call(`Describe ${stage}`, name);
      const revision = stageOf(name, stage);
      return revision && describeRevision(name, revision);
    },
    async get(name, stage) {
      await call(`Get ${stage}`, name);
      const revision = stageOf(name, stage);
      return revision && { code: revision.code, etag: revision.etag };
    },
    async create(name, config, code) {
      await call('Create', name);
      const revision = { code, config, etag: etag() };
      functions.set(name, { DEVELOPMENT: revision });
      return describeRevision(name, revision);
    },
    async update(name, given, config, code) {
      await call('Update', name);
      const found = checked(name, given);
      found.DEVELOPMENT = { code, config, etag: etag() };
      return found.DEVELOPMENT.etag;
    },
    async test(name, given, stage, event) {
      await call(stage === 'LIVE' ? 'Test LIVE' : 'Test', name);
      const tested = stageOf(name, stage);
      if (tested === undefined) throw failure('no-such-function', name);
      if (tested.etag !== given) throw failure('precondition-failed', name);
      const code = new TextDecoder().decode(tested.code);
      const request = (event as { request: JsonValue }).request;
      return {
        computeUtilization: 12,
        logs: [],
        errorMessage: '',
        output: JSON.stringify({ request }),
        ...run(code, event),
      };
    },
    async publish(name, given) {
      await call('Publish', name);
      const found = checked(name, given);
      found.LIVE = { ...found.DEVELOPMENT };
    },
    async keyValueStoreArn(name) {
      await call('DescribeKeyValueStore', name);
      return `arn:aws:cloudfront::123456789012:key-value-store/${name}`;
    },
  };

  return {
    cloudfront,
    functions,
    /** Operations in the order they were asked for: `Update site-a`. */
    calls,
    writes: (): string[] => calls.filter((it) => /^(Create|Update|Publish) /.test(it)),
    inject: (fault: Fault): void => {
      state.fault = fault;
    },
    /** Puts a function there, published or not. */
    seed: (name: string, code: string, config: Partial<RemoteConfig> = {}, live = true): void => {
      const revision: Revision = {
        code: new TextEncoder().encode(code),
        config: { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [], ...config },
        etag: etag(),
      };
      functions.set(name, { DEVELOPMENT: revision, ...(live ? { LIVE: { ...revision } } : {}) });
    },
    code: (name: string, stage: Stage): string | undefined => {
      const revision = stageOf(name, stage);
      return revision && new TextDecoder().decode(revision.code);
    },
  };
}

function describeRevision(name: string, revision: Revision): RemoteFunction {
  const arn = `arn:aws:cloudfront::123456789012:function/${name}`;
  return { config: revision.config, etag: revision.etag, status: 'UNASSOCIATED', arn };
}

/** A ServiceError as the AWS adapter would throw it. */
export function failure(kind: ServiceFailure, subject: string): ServiceError {
  return new ServiceError(kind, { operation: 'fake', subject, detail: '' });
}
