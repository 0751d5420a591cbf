import { afterEach, describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { createThrowawayFunctions } from '../../src/aws/throwaway-functions.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { errorReply, startFake, type Fake, type Reply } from './fake-cloudfront.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const CONFIG = { comment: 'c', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
const CODE = Buffer.from('function handler(event) { return event.request; }');
const TAGS = { 'cf2:repository': 'octo/site', empty: '' };

const open = async () => {
  const emulator = await openInProcessEmulator(instantTime());
  return { ...emulator, functions: emulator.connectThrowaways(instantTime()) };
};

describe('throwaway functions', () => {
  it('cannot be published', async () => {
    const { functions } = await open();
    expect(Object.keys(functions).sort()).toEqual(
      ['create', 'delete', 'describe', 'get', 'list', 'tag', 'tagsOf', 'test', 'update'].sort(),
    );
  });

  it('are created with tags, which can be read and added to', async () => {
    const { functions } = await open();
    const { arn, etag } = await functions.create('a-pr-7', CONFIG, CODE, TAGS);
    expect(await functions.tagsOf(arn)).toEqual(TAGS);
    await functions.tag(arn, { 'cf2:repository': 'octo/moved', more: '1' });
    expect(await functions.tagsOf(arn)).toEqual({
      ...TAGS,
      'cf2:repository': 'octo/moved',
      more: '1',
    });
    expect((await functions.describe('a-pr-7', 'DEVELOPMENT'))?.etag).toBe(etag);
  });

  it('are created without', async () => {
    const { functions } = await open();
    const { arn } = await functions.create('a-pr-7', CONFIG, CODE);
    expect(await functions.tagsOf(arn)).toEqual({});
  });

  it('are deleted under the ETag that they have, and no other', async () => {
    const { functions } = await open();
    const { etag } = await functions.create('a-pr-7', CONFIG, CODE);
    const next = await functions.update('a-pr-7', etag, CONFIG, CODE);
    await expect(functions.delete('a-pr-7', etag)).rejects.toMatchObject({
      failure: 'precondition-failed',
    });
    await functions.delete('a-pr-7', next);
    expect(await functions.describe('a-pr-7', 'DEVELOPMENT')).toBeUndefined();
    await expect(functions.delete('a-pr-7', next)).rejects.toMatchObject({
      failure: 'no-such-function',
    });
  });

  it('are listed over all pages, stage by stage', async () => {
    const { functions, cloudfront, log } = await open();
    // A LIVE stage makes more items than a page has.
    const names = Array.from({ length: 60 }, (_, at) => `f${String(at).padStart(2, '0')}`);
    for (const name of names) {
      const { etag } = await functions.create(name, CONFIG, CODE);
      await cloudfront.publish(name, etag);
    }
    const list = await functions.list();
    expect(list.map(({ name, stage }) => `${name} ${stage}`).sort()).toEqual(
      names.flatMap((name) => [`${name} DEVELOPMENT`, `${name} LIVE`]),
    );
    expect(list[0]).toMatchObject({
      arn: 'arn:aws:cloudfront::123456789012:function/f00',
      comment: 'c',
      createdAt: expect.any(Number),
    });
    expect(log.records.filter((it) => it.operation === 'ListFunctions')).toHaveLength(2);
  });
});

const fakes: Fake[] = [];
afterEach(() => {
  for (const fake of fakes.splice(0)) fake.close();
});

async function functionsOf(...replies: Reply[]) {
  const fake = await startFake(replies);
  fakes.push(fake);
  return createThrowawayFunctions({
    endpoint: fake.endpoint,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-EXAMPLE' },
    timing: instantTime(),
    maxAttempts: 1,
  });
}

const REFUSAL = 'Unable to create function with tags at this time. Please try again later.';

describe('errors of throwaway functions', () => {
  it.each(['FunctionAlreadyExists', 'Whatever'])(
    'tell, under the code %s, that AWS takes no tags for the name at the moment',
    async (code) => {
      const functions = await functionsOf(errorReply(409, code, REFUSAL));
      await expect(functions.create('a', CONFIG, CODE, TAGS)).rejects.toMatchObject({
        failure: 'tags-refused',
      });
    },
  );

  it.each([
    ['tagsOf', 404, 'NoSuchResource', 'no-such-function'],
    ['tag', 400, 'InvalidTagging', 'invalid-argument'],
    ['delete', 409, 'FunctionInUse', 'function-in-use'],
    ['delete', 412, 'PreconditionFailed', 'precondition-failed'],
    ['list', 403, 'AccessDenied', 'access-denied'],
  ] as const)('%s: %i %s is %s', async (operation, status, code, failure) => {
    const functions = await functionsOf(errorReply(status, code));
    const calls = {
      tagsOf: () => functions.tagsOf('arn'),
      tag: () => functions.tag('arn', TAGS),
      delete: () => functions.delete('a', 'E1'),
      list: () => functions.list(),
    };
    await expect(calls[operation]()).rejects.toMatchObject({ failure });
  });

  it('end a list whose marker does not move', async () => {
    const body =
      '<FunctionList><NextMarker>m</NextMarker><MaxItems>1</MaxItems><Quantity>0</Quantity></FunctionList>';
    const functions = await functionsOf({ body });
    expect(await functions.list()).toEqual([]);
  });
});
