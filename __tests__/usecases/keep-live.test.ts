import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { KeptFunction } from '../../src/core/kept/kept-function.ts';
import { FileError, type CloudFrontFunctions } from '../../src/core/ports.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { deploy, FOREIGN, NEW, OLD, seedOld, textOf } from '../faults/deployment.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** A published OLD, and whatever was kept of it. */
async function setUp(seed: (cloudfront: CloudFrontFunctions) => Promise<void> = seedOld) {
  const timing = instantTime();
  const emulator = await openInProcessEmulator(timing);
  const { cloudfront } = emulator;
  await seed(cloudfront);
  const kept: KeptFunction[] = [];
  const keep = async (version: KeptFunction): Promise<string> => {
    // It is kept before it is replaced.
    expect(await textOf(cloudfront, 'LIVE')).not.toBe(NEW);
    kept.push(version);
    return `/kept/${kept.length}.json`;
  };
  return { timing, emulator, cloudfront, kept, keep };
}

const text = ({ code }: KeptFunction): string => new TextDecoder().decode(code);

describe('what is LIVE before a publish', () => {
  it('is kept with its configuration, and the report names the file', async () => {
    const { timing, cloudfront, kept, keep } = await setUp();
    const before = await cloudfront.describe('site', 'LIVE');
    const { functions } = await deploy(cloudfront, timing, { ports: { keep } });
    expect(kept.map(text)).toEqual([OLD]);
    expect(kept[0]).toMatchObject({ id: 'site', arn: before?.arn, etag: before?.etag });
    expect(kept[0]?.config).toEqual(before?.config);
    expect(functions[0]?.deployment).toMatchObject({ published: true, keptFile: '/kept/1.json' });
  });

  it.each([
    ['it was never published', (it: CloudFrontFunctions) => createOnly(it)],
    ['the function is new', () => Promise.resolve()],
  ])('is nothing where %s', async (_title, seed) => {
    const { timing, cloudfront, kept, keep } = await setUp(seed);
    const options = { ports: { keep }, createMissing: true };
    const { functions } = await deploy(cloudfront, timing, options);
    expect(kept).toEqual([]);
    expect(functions[0]?.deployment).toMatchObject({ published: true, keptFile: undefined });
  });

  it.each([
    [
      'the gate is closed',
      { gate: fixedGate({ publish: false, code: 'never', subject: '' }) },
      NEW,
    ],
    ['LIVE already is this', {}, OLD],
  ])('is not kept where %s', async (_title, options, code) => {
    const { timing, cloudfront, emulator, kept, keep } = await setUp();
    const calls = emulator.log.records.length;
    await deploy(cloudfront, timing, { code, ports: { keep }, options });
    expect(kept).toEqual([]);
    const reads = emulator.log.records.slice(calls).filter((it) => it.operation === 'GetFunction');
    expect(reads).toHaveLength(1);
  });

  it('is what is LIVE by then, when somebody published after it was described', async () => {
    const { timing, emulator, keep, kept } = await setUp();
    // Their revision, not published yet.
    const { etag = '' } = (await emulator.cloudfront.describe('site', 'DEVELOPMENT')) ?? {};
    const config = { comment: 'theirs', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
    const theirs = await emulator.cloudfront.update('site', etag, config, Buffer.from(FOREIGN));
    let calls = 0;
    const client = emulator.connect(timing, async () => {
      calls += 1;
      // The fourth call is the upload: everything was read before.
      if (calls === 4) await emulator.cloudfront.publish('site', theirs);
    });
    const report = await deploy(client, timing, { ports: { keep } });
    expect(report.functions[0]?.deployment?.published).toBe(true);
    expect(kept.map(text)).toEqual([FOREIGN]);
    expect(kept[0]?.config.comment).toBe('theirs');
  });

  it('stays LIVE when there can be no file', async () => {
    const { timing, cloudfront } = await setUp();
    const keep = () => Promise.reject(new FileError('the file system is read-only'));
    const { functions } = await deploy(cloudfront, timing, { ports: { keep } });
    expect(functions[0]).toMatchObject({
      trouble: { failure: 'not-kept', detail: 'the file system is read-only' },
      deployment: { published: false, publishAnswered: false, publishUnknown: false },
    });
    expect(await textOf(cloudfront, 'LIVE')).toBe(OLD);
  });

  it('stays LIVE when it cannot be read', async () => {
    const { timing, emulator, cloudfront, kept, keep } = await setUp();
    emulator.faults.set([
      { operation: 'GetFunction', call: 2, times: 1_000, fault: 'unavailable' },
    ]);
    const { functions, publish } = await deploy(cloudfront, timing, { ports: { keep } });
    emulator.faults.set([]);
    expect(functions[0]?.trouble?.failure).toBe('service-unavailable');
    expect([publish?.code, kept]).toEqual(['trouble', []]);
    expect(await textOf(cloudfront, 'LIVE')).toBe(OLD);
  });
});

async function createOnly(cloudfront: CloudFrontFunctions): Promise<void> {
  const config = { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
  await cloudfront.create('site', config, Buffer.from(OLD));
}
