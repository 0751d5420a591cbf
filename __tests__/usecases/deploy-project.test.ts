import { describe, expect, it } from '@jest/globals';
import type { PublishDecision } from '../../src/core/deployment.ts';
import { errorAt } from '../../src/core/diagnostics.ts';
import { InputError, ServiceError } from '../../src/core/errors.ts';
import type { Suite } from '../../src/core/function-config.ts';
import type { TestResult } from '../../src/core/outcome.ts';
import {
  FileError,
  type Caller,
  type CloudFrontFunctions,
  type Engine,
} from '../../src/core/ports.ts';
import type { ProgressEvent } from '../../src/core/progress.ts';
import { fileSpan } from '../../src/core/source.ts';
import type { DeployOptions } from '../../src/usecases/deploy-context.ts';
import { deployProject } from '../../src/usecases/deploy-project.ts';
import { createFakeCloudFront, failure, type FakeRun } from '../builders/fake-cloudfront.ts';
import { aCase, aFunction, aSuite, expectUri } from '../builders/suite.ts';
import type { Gate } from '../../src/core/gate/ports.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';

const open: PublishDecision = { publish: true, code: 'main', subject: 'main' };
const passing: TestResult = {
  computeUtilization: undefined,
  logs: [],
  errorMessage: '',
  output: '{"request":{"method":"GET","uri":"/","querystring":{},"headers":{},"cookies":{}}}',
};
const misrouted: Partial<TestResult> = { output: passing.output.replace('"/"', '"/wrong"') };

/** A world in which every function's code is `new`, unless told otherwise. */
function world(
  settings: {
    onAws?: FakeRun;
    offline?: TestResult;
    code?: string;
    publisher?: Pick<CloudFrontFunctions, 'publish'>;
    identify?: () => Promise<Caller>;
  } = {},
) {
  const fake = createFakeCloudFront(settings.onAws);
  const progress: ProgressEvent[] = [];
  let now = 0;
  const engine: Engine = {
    name: 'offline',
    run: (invocations) =>
      Promise.resolve(
        invocations.map(() => ({
          kind: 'result' as const,
          result: settings.offline ?? passing,
          observations: undefined,
          durationMs: 1,
        })),
      ),
  };
  const deploy = (suite: Suite, options: Partial<DeployOptions> = {}) =>
    deployProject(
      {
        files: {
          readText: (path) =>
            path.includes('missing')
              ? Promise.reject(new FileError('there is no such file'))
              : Promise.resolve(settings.code ?? 'new'),
          list: () => Promise.resolve([]),
          exists: () => Promise.resolve(true),
        },
        offline: { engine: () => engine, close: () => Promise.resolve() },
        check: ({ source }, file, codeSize = 0) =>
          source.length > codeSize
            ? [errorAt(fileSpan(file), 'code-too-large', { bytes: 1, comments: 0, limit: 0 })]
            : [],
        clock: () => now,
        progress: (event) => progress.push(event),
        cloudfront: fake.cloudfront,
        publisher: settings.publisher ?? fake.cloudfront,
        identify: settings.identify ?? (() => Promise.reject(new Error('nobody asks'))),
        knowsCallers: settings.identify !== undefined,
        wait: (milliseconds) => {
          now += milliseconds;
          return Promise.resolve();
        },
        sha256: (bytes) => `sha of ${new TextDecoder().decode(bytes)}`,
      },
      suite,
      {
        offline: true,
        commit: () => 'c0ffee',
        skipUnchanged: true,
        createMissing: false,
        mark: undefined,
        waitForDeployedMs: 60_000,
        expectedAccountId: undefined,
        gate: fixedGate(open),
        ...options,
      },
    );
  return { ...fake, deploy, progress };
}

describe('the account', () => {
  const ROLE = 'arn:aws:sts::111122223333:assumed-role/cicd/cf2-1';
  const caller = { account: '111122223333', arn: ROLE };
  const denied = new ServiceError('access-denied', {
    operation: 'GetCallerIdentity',
    subject: 'these credentials',
    detail: '',
  });

  it('is said once, before anything is written', async () => {
    const { deploy, seed, progress } = world({ identify: () => Promise.resolve(caller) });
    seed('site', 'old');
    const { diagnostics } = await deploy(aSuite());
    expect(diagnostics).toEqual([]);
    const steps = progress.map(({ step }) => step);
    expect(steps.filter((step) => step === 'caller')).toHaveLength(1);
    expect(steps.indexOf('caller')).toBeLessThan(steps.indexOf('uploaded'));
  });

  it('gets a notice when its keys never run out', async () => {
    const arn = 'arn:aws:iam::111122223333:user/cicd';
    const { deploy, seed } = world({ identify: () => Promise.resolve({ ...caller, arn }) });
    seed('site', 'old');
    const { diagnostics, publish } = await deploy(aSuite());
    expect(diagnostics).toMatchObject([
      { code: 'long-lived-credentials', severity: 'notice', args: { arn } },
    ]);
    expect(publish).toEqual(open);
  });

  it('other than the expected one gets nothing written', async () => {
    const { deploy, seed, writes } = world({ identify: () => Promise.resolve(caller) });
    seed('site', 'old');
    const found = await deploy(aSuite(), { expectedAccountId: '444455556666' });
    expect(found.trouble).toMatchObject({
      failure: 'other-account',
      subject: '111122223333',
      detail: '444455556666',
    });
    expect(writes()).toEqual([]);
  });

  it('that cannot be found out stops a run that expects one, and no other', async () => {
    const { deploy, seed, writes } = world({ identify: () => Promise.reject(denied) });
    seed('site', 'old');
    const found = await deploy(aSuite(), { expectedAccountId: '111122223333' });
    expect(found.trouble).toBe(denied);
    expect(writes()).toEqual([]);
    expect((await deploy(aSuite())).publish).toEqual(open);
  });
});

describe('the publisher', () => {
  it('makes the publish call and no other', async () => {
    const published: string[] = [];
    const publisher = {
      publish: (name: string) => {
        published.push(name);
        return Promise.resolve();
      },
    };
    const { deploy, seed, calls } = world({ publisher });
    seed('site', 'old');
    const { functions } = await deploy(aSuite());
    expect(published).toEqual(['site']);
    expect(calls).not.toContain('Publish site');
    // This publisher published nothing, and the run says so.
    expect(functions[0]?.trouble).toMatchObject({ failure: 'live-differs' });
  });
});

describe('a deployment', () => {
  it('uploads, tests, publishes and verifies a changed function', async () => {
    const { deploy, seed, calls, code } = world();
    seed('site', 'old');
    const { functions, publish } = await deploy(aSuite());
    expect(publish).toEqual(open);
    expect(calls).toEqual([
      'Get DEVELOPMENT site',
      'Describe DEVELOPMENT site',
      'Describe LIVE site',
      'Update site',
      'Test site',
      'Publish site',
      'Get LIVE site',
      'Describe LIVE site',
    ]);
    expect(functions[0]?.deployment).toEqual({
      arn: 'arn:aws:cloudfront::123456789012:function/site',
      upload: 'updated',
      etag: 'E2',
      sha256: 'sha of new',
      collisions: [],
      rollout: 'unassociated',
      published: true,
      publishAnswered: true,
      publishUnknown: false,
      alreadyLive: false,
      liveEtag: 'E2',
    });
    expect(code('site', 'LIVE')).toBe('new');
  });

  it('makes three parallel reads and nothing else when LIVE already is the repository', async () => {
    const { deploy, seed, calls } = world();
    seed('site', 'new');
    const { publish, functions } = await deploy(aSuite());
    expect(calls).toHaveLength(3);
    expect(publish).toMatchObject({ publish: false, code: 'already-live' });
    expect(functions[0]?.deployment).toMatchObject({ upload: 'unchanged', published: false });
  });

  it('publishes without an upload what DEVELOPMENT has and LIVE has not', async () => {
    const { deploy, seed, writes } = world();
    seed('site', 'new', {}, false);
    await deploy(aSuite());
    expect(writes()).toEqual(['Publish site']);
  });

  it('keeps comment, runtime and key value store that nobody spoke of', async () => {
    const { deploy, seed, functions } = world();
    const config = {
      comment: 'theirs',
      runtime: 'cloudfront-js-1.0',
      keyValueStoreArns: ['arn:store'],
    };
    seed('site', 'old', config);
    await deploy(aSuite(aFunction({ runtime: undefined })));
    expect(functions.get('site')?.LIVE?.config).toEqual(config);
  });

  it('associates the configured key value store by its ARN', async () => {
    const { deploy, seed, functions } = world();
    seed('site', 'old');
    await deploy(aSuite(aFunction({ kvs: 'secrets' })));
    expect(functions.get('site')?.LIVE?.config.keyValueStoreArns).toEqual([
      'arn:aws:cloudfront::123456789012:key-value-store/secrets',
    ]);
  });

  it('creates a missing function only when asked', async () => {
    const refused = world();
    const first = await refused.deploy(aSuite());
    expect(first.functions[0]?.trouble?.failure).toBe('no-such-function');
    expect(refused.writes()).toEqual([]);

    const allowed = world();
    const second = await allowed.deploy(aSuite(), { createMissing: true });
    expect(second.functions[0]?.deployment).toMatchObject({ upload: 'created', published: true });
    expect(allowed.writes()).toEqual(['Create site', 'Publish site']);
  });
});

describe('holding back', () => {
  it('uploads nothing when an offline test fails', async () => {
    const { deploy, seed, writes } = world({ offline: { ...passing, ...misrouted } });
    seed('site', 'old');
    const { publish } = await deploy(aSuite());
    expect(publish).toMatchObject({ publish: false, code: 'tests-failed', subject: 'site' });
    expect(writes()).toEqual([]);
  });

  it('publishes none of two functions when one fails on AWS', async () => {
    const { deploy, seed, writes, code } = world({
      onAws: (_code, event) =>
        (event as { request: { uri: string } }).request.uri === '/b' ? misrouted : {},
    });
    seed('a', 'old');
    seed('b', 'old');
    const failing = aCase({ functionId: 'b', expectations: [expectUri('/')] });
    const event = { ...failing.event, request: { method: 'GET', uri: '/b' } };
    const { publish } = await deploy(
      aSuite(aFunction({ id: 'a' }), aFunction({ id: 'b', tests: [{ ...failing, event }] })),
    );
    expect(publish).toMatchObject({ code: 'tests-failed', subject: 'b' });
    expect(writes()).toEqual(['Update a', 'Update b']);
    expect([code('a', 'LIVE'), code('b', 'LIVE')]).toEqual(['old', 'old']);
  });

  it('uploads and tests, but does not publish, behind a closed gate', async () => {
    const { deploy, seed, writes } = world();
    seed('site', 'old');
    const decision: PublishDecision = { publish: false, code: 'not-main', subject: 'refs/heads/x' };
    const { publish } = await deploy(aSuite(), { gate: fixedGate(decision) });
    expect(publish).toEqual(decision);
    expect(writes()).toEqual(['Update site']);
  });

  it('asks the gate after the tests on AWS and before the first publish', async () => {
    const { deploy, seed, calls } = world();
    seed('site', 'old');
    let before: readonly string[] = [];
    const gate: Gate = {
      refusal: undefined,
      decide: () => {
        before = [...calls];
        return Promise.resolve(open);
      },
    };
    await deploy(aSuite(), { gate });
    expect(before.at(-1)).toBe('Test site');
    expect(calls[before.length]).toBe('Publish site');
  });

  it('does not ask the gate when a test failed', async () => {
    const { deploy, seed } = world();
    seed('site', 'old');
    const gate: Gate = { refusal: undefined, decide: () => Promise.reject(new Error('asked')) };
    const failing = aCase({ expectations: [expectUri('/elsewhere')] });
    const { publish } = await deploy(aSuite(aFunction({ tests: [failing] })), {
      gate,
    });
    expect(publish).toMatchObject({ publish: false, code: 'tests-failed' });
  });

  it('does not publish a function that nothing tested on AWS', async () => {
    const { deploy, seed, writes } = world();
    seed('site', 'old');
    const tests = [aCase({ offlineOnly: ['clock'] })];
    const { publish } = await deploy(aSuite(aFunction({ tests })));
    expect(publish).toMatchObject({ publish: false, code: 'not-tested' });
    expect(writes()).toEqual(['Update site']);
  });

  it('publishes a function that is deliberately without tests', async () => {
    const { deploy, seed, writes } = world();
    seed('site', 'old');
    await deploy(aSuite(aFunction({ tests: 'none' })));
    expect(writes()).toEqual(['Update site', 'Publish site']);
  });

  it('does not publish what read a fixture that no associated store can match', async () => {
    const { deploy, seed, writes } = world();
    seed('site', 'old');
    const fixture = { ...aCase().fixture, kvs: { key: 'value' } };
    const { functions } = await deploy(aSuite(aFunction({ tests: [aCase({ fixture })] })));
    expect(functions[0]!.cases[0]!.failures).toMatchObject([
      { kind: 'kvs-mismatch', key: 'key', fixture: 'value', store: 'none' },
    ]);
    expect(writes()).toEqual(['Update site']);
  });

  it('runs cases offline only whose fixture is not for AWS', async () => {
    const { deploy, seed, calls } = world();
    seed('site', 'old');
    const fixture = { ...aCase().fixture, kvs: { key: 'value' } };
    const offlineOnly = ['kvs'] as const;
    const id = 'site › with store';
    const tests = [aCase(), aCase({ name: 'with store', id, fixture, offlineOnly })];
    await deploy(aSuite(aFunction({ tests })));
    expect(calls.filter((call) => call === 'Test site')).toHaveLength(1);
  });

  it('makes no request at all when a check fails', async () => {
    const { deploy, calls } = world({ code: 'x'.repeat(20_000) });
    const { diagnostics } = await deploy(aSuite());
    expect(diagnostics.map((it) => it.code)).toEqual(['code-too-large']);
    expect(calls).toEqual([]);
  });

  it('names every source that cannot be read', async () => {
    const { deploy, calls } = world();
    const lost = (id: string) => aFunction({ id, source: `functions/missing-${id}.js` });
    const error: unknown = await deploy(aSuite(lost('a'), lost('b'))).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).diagnostics.map((it) => it.code)).toEqual([
      'file-not-found',
      'file-not-found',
    ]);
    expect(calls).toEqual([]);
  });
});

describe('trouble', () => {
  it('with one function leaves LIVE of all alone', async () => {
    const { deploy, seed, inject, writes } = world();
    seed('a', 'old');
    seed('b', 'old');
    inject((operation, name) => {
      if (operation === 'Update' && name === 'b') throw failure('access-denied', name);
    });
    const { publish } = await deploy(aSuite(aFunction({ id: 'a' }), aFunction({ id: 'b' })));
    expect(publish).toMatchObject({ publish: false, code: 'trouble', subject: 'b' });
    expect(writes()).toEqual(['Update a', 'Update b']);
  });

  it('never publishes what somebody else wrote after the tests', async () => {
    const { deploy, seed, inject, functions, code } = world();
    seed('site', 'old');
    inject((operation, name) => {
      const found = functions.get(name);
      if (operation !== 'Publish' || found === undefined) return;
      found.DEVELOPMENT = { ...found.DEVELOPMENT, code: new Uint8Array(1), etag: 'E99' };
    });
    const { functions: reports } = await deploy(aSuite());
    expect(reports[0]?.trouble?.failure).toBe('collision');
    expect(reports[0]?.deployment).toMatchObject({ published: false, publishAnswered: false });
    expect(code('site', 'LIVE')).toBe('old');
  });

  it('tells that a publish happened although its answer was lost', async () => {
    const { deploy, seed, inject, functions } = world();
    seed('site', 'old');
    inject((operation, name) => {
      const found = functions.get(name);
      if (operation !== 'Publish' || found === undefined) return;
      found.LIVE = { ...found.DEVELOPMENT };
      throw failure('timeout', name);
    });
    const { functions: reports } = await deploy(aSuite());
    expect(reports[0]?.deployment).toMatchObject({ published: true, liveEtag: 'E2' });
    expect(reports[0]?.trouble).toBeUndefined();
  });

  it('does not say published when LIVE is not what was tested', async () => {
    const { deploy, seed, inject, functions } = world();
    seed('site', 'old');
    inject((operation, name) => {
      const live = functions.get(name)?.LIVE;
      if (operation === 'Get LIVE' && live !== undefined) live.code = new Uint8Array(3);
    });
    const { functions: reports } = await deploy(aSuite());
    expect(reports[0]?.trouble?.failure).toBe('live-differs');
    expect(reports[0]?.deployment).toMatchObject({ published: false, publishAnswered: true });
  });

  it('stops publishing at the first failure and leaves the rest alone', async () => {
    const { deploy, seed, inject, writes } = world();
    for (const name of ['a', 'b', 'c']) seed(name, 'old');
    inject((operation, name) => {
      if (operation === 'Publish' && name === 'b') throw failure('throttled', name);
    });
    const suite = aSuite(...['a', 'b', 'c'].map((id) => aFunction({ id })));
    const { functions } = await deploy(suite);
    expect(functions.map((fn) => fn.deployment?.published)).toEqual([true, false, false]);
    expect(writes().filter((it) => it.startsWith('Publish'))).toEqual(['Publish a', 'Publish b']);
  });

  it('reads again when somebody writes between the reads', async () => {
    const { deploy, seed, inject, functions, calls } = world();
    seed('site', 'old');
    let once = true;
    inject(async (operation, name) => {
      const found = functions.get(name);
      if (operation !== 'Describe DEVELOPMENT' || found === undefined || !once) return;
      once = false;
      // GetFunction has answered by then.
      await new Promise(setImmediate);
      found.DEVELOPMENT = { ...found.DEVELOPMENT, etag: 'E50' };
    });
    const { functions: reports } = await deploy(aSuite());
    expect(calls.filter((call) => call === 'Get DEVELOPMENT site')).toHaveLength(2);
    expect(reports[0]?.deployment?.published).toBe(true);
  });
});

describe('somebody else who writes in between', () => {
  const theirs = {
    comment: 'cf2: octo/site@beef',
    runtime: 'cloudfront-js-2.0',
    keyValueStoreArns: [],
  };
  const foreign = (text: string, etag: string, config = theirs) => ({
    code: new TextEncoder().encode(text),
    config,
    etag,
  });

  /** Writes once, right before the first call of an operation. */
  function writeOnceBefore(operation: string, text: string, config?: typeof theirs) {
    const it = world();
    it.seed('site', 'old');
    let pending = true;
    it.inject((called, name) => {
      const found = it.functions.get(name);
      if (!pending || called !== operation || found === undefined) return;
      pending = false;
      found.DEVELOPMENT = foreign(text, 'E50', config);
    });
    return it;
  }

  it.each([
    ['Update', 'upload', 2, 1],
    ['Test', 'test', 2, 2],
    ['Publish', 'publish', 2, 2],
  ] as const)(
    'before %s is seen, uploaded over and tested again',
    async (operation, during, updates, tests) => {
      const { deploy, calls, code, progress } = writeOnceBefore(operation, 'theirs');
      const { functions, publish } = await deploy(aSuite());
      expect(publish).toEqual(open);
      expect(code('site', 'LIVE')).toBe('new');
      expect(functions[0]?.deployment).toMatchObject({
        published: true,
        collisions: [{ during, comment: theirs.comment, sha256: 'sha of theirs', size: 6 }],
      });
      const count = (call: string) => calls.filter((it) => it === call).length;
      expect([count('Update site'), count('Test site')]).toEqual([updates, tests]);
      expect(progress.filter(({ step }) => step === 'collision')).toHaveLength(1);
    },
  );

  it('the very same is adopted, and tested under its own ETag', async () => {
    const same = { ...theirs, comment: '' };
    const { deploy, calls, functions: stages } = writeOnceBefore('Update', 'new', same);
    const { functions } = await deploy(aSuite());
    expect(functions[0]?.deployment).toMatchObject({
      published: true,
      etag: 'E50',
      collisions: [],
    });
    expect(calls.filter((it) => it === 'Update site')).toHaveLength(1);
    expect(stages.get('site')?.LIVE?.etag).toBe('E50');
  });

  it('again and again ends the run, with who and what', async () => {
    const { deploy, seed, inject, functions: stages, code } = world();
    seed('site', 'old');
    let writes = 0;
    inject((operation, name) => {
      const found = stages.get(name);
      if (operation !== 'Test' || found === undefined) return;
      found.DEVELOPMENT = foreign('theirs', `E${(writes += 1) + 50}`);
    });
    const { functions } = await deploy(aSuite());
    expect(functions[0]?.trouble).toMatchObject({ failure: 'collision', subject: 'site' });
    expect(functions[0]?.trouble?.detail).toMatch(/6 bytes .*octo\/site@beef.*sha of theirs/);
    expect(writes).toBe(3);
    expect(code('site', 'LIVE')).toBe('old');
  });

  it('what fails the tests of the second round is not published', async () => {
    let runs = 0;
    const onAws: FakeRun = () => ((runs += 1) > 1 ? misrouted : {});
    const it = world({ onAws });
    it.seed('site', 'old');
    let pending = true;
    it.inject((operation, name) => {
      const found = it.functions.get(name);
      if (!pending || operation !== 'Publish' || found === undefined) return;
      pending = false;
      found.DEVELOPMENT = foreign('theirs', 'E50');
    });
    const { publish } = await it.deploy(
      aSuite(aFunction({ tests: [aCase({ expectations: [expectUri('/')] })] })),
    );
    expect(publish).toMatchObject({ publish: false, code: 'tests-failed' });
    expect(it.code('site', 'LIVE')).toBe('old');
  });

  it('the gate is asked again for what was tested again', async () => {
    const it = writeOnceBefore('Publish', 'theirs');
    let asked = 0;
    const moved: PublishDecision = { publish: false, code: 'head-moved', subject: 'abc' };
    const gate: Gate = {
      refusal: undefined,
      decide: () => Promise.resolve((asked += 1) === 1 ? open : moved),
    };
    const { publish } = await it.deploy(aSuite(), { gate });
    expect(publish).toEqual(moved);
    expect(it.code('site', 'LIVE')).toBe('old');
  });
});

describe('an answer that gets lost', () => {
  it.each(['timeout', 'service-unavailable', 'precondition-failed'] as const)(
    'of an update that was applied (%s) is found out by reading',
    async (kind) => {
      const { deploy, seed, inject, functions: stages, calls } = world();
      seed('site', 'old');
      inject((operation, name) => {
        const found = stages.get(name);
        if (operation !== 'Update' || found === undefined) return;
        found.DEVELOPMENT = {
          ...found.DEVELOPMENT,
          code: new TextEncoder().encode('new'),
          etag: 'E60',
        };
        throw failure(kind, name);
      });
      const { functions } = await deploy(aSuite());
      expect(functions[0]?.deployment).toMatchObject({
        published: true,
        etag: 'E60',
        collisions: [],
      });
      expect(calls.filter((it) => it === 'Update site')).toHaveLength(1);
    },
  );

  it('of an update that was not applied stays an error', async () => {
    const { deploy, seed, inject, code } = world();
    seed('site', 'old');
    inject((operation, name) => {
      if (operation === 'Update') throw failure('timeout', name);
    });
    const { trouble } = await deploy(aSuite());
    expect(trouble?.failure).toBe('timeout');
    expect(code('site', 'DEVELOPMENT')).toBe('old');
  });

  it('of a create is found out by reading', async () => {
    const { deploy, inject, functions: stages } = world();
    const config = { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
    inject((operation, name) => {
      if (operation !== 'Create') return;
      stages.set(name, {
        DEVELOPMENT: { code: new TextEncoder().encode('new'), config, etag: 'E1' },
      });
      throw failure('already-exists', name);
    });
    const { functions } = await deploy(aSuite(), { createMissing: true });
    expect(functions[0]?.deployment).toMatchObject({ published: true, etag: 'E1' });
  });
});

describe('the way to all locations', () => {
  const published = (status: (look: number) => string) => {
    const it = world();
    it.seed('site', 'old');
    let looks = 0;
    const { describe: describeStage } = it.cloudfront;
    it.cloudfront.describe = async (name, stage) => {
      const found = await describeStage(name, stage);
      const isWatched =
        stage === 'LIVE' && found !== undefined && it.code('site', 'LIVE') === 'new';
      return isWatched ? { ...found, status: status((looks += 1)) } : found;
    };
    return it;
  };

  it.each<[string, (look: number) => string, number, string]>([
    ['is over at once for a function nobody uses', () => 'UNASSOCIATED', 60_000, 'unassociated'],
    ['is waited for', (look) => (look < 4 ? 'IN_PROGRESS' : 'DEPLOYED'), 60_000, 'deployed'],
    ['is not waited for beyond the limit', () => 'IN_PROGRESS', 60_000, 'in-progress'],
  ])('%s', async (_title, status, waitForDeployedMs, rollout) => {
    const { deploy } = published(status);
    const { functions } = await deploy(aSuite(), { waitForDeployedMs });
    expect(functions[0]?.deployment).toMatchObject({ published: true, rollout });
    expect(functions[0]?.trouble).toBeUndefined();
  });

  it('is not looked at when nobody asks', async () => {
    const { deploy } = published(() => 'IN_PROGRESS');
    const { functions } = await deploy(aSuite(), { waitForDeployedMs: 0 });
    expect(functions[0]?.deployment?.rollout).toBeUndefined();
  });
});

describe('trouble with the way to AWS', () => {
  it('is said once, and what ran offline is reported', async () => {
    const { deploy, inject } = world();
    inject((_operation, name) => {
      throw failure('no-credentials', name);
    });
    const suite = aSuite(aFunction({ id: 'a' }), aFunction({ id: 'b' }));
    const { functions, trouble, publish } = await deploy(suite);
    expect(trouble).toMatchObject({ failure: 'no-credentials', subject: 'a' });
    expect(functions.map((fn) => [fn.id, fn.trouble])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
    expect(publish).toMatchObject({ publish: false, code: 'trouble', subject: 'a, b' });
  });

  it('leaves out functions of which nothing ran', async () => {
    const { deploy, inject } = world();
    inject(() => {
      throw failure('connection-refused', 'http://127.0.0.1:1');
    });
    const { functions, trouble } = await deploy(aSuite(), { offline: false });
    expect(trouble?.failure).toBe('connection-refused');
    expect(functions).toEqual([]);
  });

  it('stays with the functions when they differ', async () => {
    const { deploy, inject } = world();
    inject((_operation, name) => {
      throw failure(name === 'a' ? 'no-credentials' : 'access-denied', name);
    });
    const suite = aSuite(aFunction({ id: 'a' }), aFunction({ id: 'b' }));
    const { functions, trouble } = await deploy(suite);
    expect(trouble).toBeUndefined();
    expect(functions.map((fn) => fn.trouble?.failure)).toEqual(['no-credentials', 'access-denied']);
  });
});

describe('progress', () => {
  it('tells each step as it happens', async () => {
    const { deploy, seed, progress } = world();
    seed('site', 'old');
    await deploy(aSuite());
    expect(progress.map((event) => event.step)).toEqual([
      'checked',
      'tested',
      'uploaded',
      'tested',
      'published',
      'verified',
      'rollout',
    ]);
  });
});
