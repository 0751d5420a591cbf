import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../../src/aws/environment.ts';
import type { RemoteConfig, ThrowawayFunctions } from '../../../src/core/ports.ts';
import { aCase, expectUri } from '../../builders/suite.ts';
import { failure } from '../../builders/fake-cloudfront.ts';
import { NEW, OLD, OPEN, openWorld } from './throwaway-world.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** Notes with what configuration throwaway functions are created. */
function watchCreates(seen: RemoteConfig[]) {
  return (functions: ThrowawayFunctions): Partial<ThrowawayFunctions> => ({
    create: (name, config, ...rest) => {
      seen.push(config);
      return functions.create(name, config, ...rest);
    },
  });
}

describe('a throwaway function', () => {
  it('has what the function itself has, where nobody says otherwise', async () => {
    const world = await openWorld(['map', 'more']);
    const arn = await world.cloudfront.keyValueStoreArn('map');
    const more = await world.cloudfront.keyValueStoreArn('more');
    await world.seed('site', { comment: 'theirs', keyValueStoreArns: [arn] });
    await world.seed('old', { runtime: 'cloudfront-js-1.0' });
    await world.seed('other', { keyValueStoreArns: [arn], comment: 'theirs' });
    const seen: RemoteConfig[] = [];
    const configs = [
      { runtime: undefined },
      { id: 'old', runtime: undefined },
      { id: 'other', comment: 'ours', kvs: 'more' },
    ];
    await world.pullRequest(configs, { change: watchCreates(seen) });
    const comment = 'cf2: throwaway run1 of pull request 7 of octo/site';
    expect(seen).toEqual([
      { comment, runtime: 'cloudfront-js-2.0', keyValueStoreArns: [arn] },
      { comment, runtime: 'cloudfront-js-1.0', keyValueStoreArns: [] },
      {
        comment,
        runtime: 'cloudfront-js-2.0',
        keyValueStoreArns: [more],
      },
    ]);
  });

  it('of a function that is to be created leaves that to a run that may publish', async () => {
    const world = await openWorld();
    const {
      functions: [fn],
    } = await world.pullRequest([{}], { createMissing: true });
    expect(fn).toMatchObject({ throwaway: { end: 'deleted' }, deployment: undefined });
    expect(await world.names()).toEqual([]);
  });

  it('is not made for a function that does not exist and may not be created', async () => {
    const world = await openWorld();
    const { trouble, functions } = await world.pullRequest();
    expect(functions[0]?.trouble ?? trouble).toMatchObject({ failure: 'no-such-function' });
    expect(world.log.records.map((it) => it.operation)).not.toContain('CreateFunction');
  });

  it('is deleted when a test fails there', async () => {
    const world = await openWorld();
    await world.seed('site');
    const aws = aCase({ awsOnly: true, expectations: [expectUri('/elsewhere')] });
    const {
      functions: [fn],
      publish,
    } = await world.pullRequest([{ tests: [aws] }]);
    expect(fn?.cases[0]?.status).toBe('failed');
    expect(fn?.throwaway).toMatchObject({ name: 'site-pr-7', end: 'deleted' });
    expect(publish).toMatchObject({ publish: false, code: 'tests-failed' });
    expect(await world.names()).toEqual(['site']);
  });

  it('is deleted when something fails that nobody foresaw, with those of other functions', async () => {
    const world = await openWorld();
    await world.seed('site');
    await world.seed('other');
    const bug = new TypeError('a bug');
    const change = (functions: ThrowawayFunctions): Partial<ThrowawayFunctions> => ({
      test: (name, ...rest) =>
        name === 'site-pr-7' ? Promise.reject(bug) : functions.test(name, ...rest),
    });
    await expect(world.pullRequest([{}, { id: 'other' }], { change })).rejects.toBe(bug);
    expect(await world.names()).toEqual(['other', 'site']);
  });

  it('is tagged afterwards where AWS takes no tags with the creation', async () => {
    const world = await openWorld();
    await world.seed('site');
    const tagged: unknown[] = [];
    const change = (functions: ThrowawayFunctions): Partial<ThrowawayFunctions> => ({
      create: (name, config, code, tags) =>
        tags === undefined
          ? functions.create(name, config, code)
          : Promise.reject(failure('tags-refused', name)),
      tag: (arn, tags) => {
        tagged.push([arn, tags]);
        return Promise.reject(failure('access-denied', arn));
      },
    });
    const {
      functions: [fn],
    } = await world.pullRequest([{}], { change });
    // The comment marks it too, so this is no reason not to test.
    expect(fn).toMatchObject({ trouble: undefined, throwaway: { end: 'deleted' } });
    expect(tagged).toEqual([
      [
        'arn:aws:cloudfront::123456789012:function/site-pr-7',
        expect.objectContaining({ 'cf2:throwaway-of': 'site', 'cf2:repository': 'octo/site' }),
      ],
    ]);
  });

  it('that AWS does not know yet right after its creation is tested again', async () => {
    const world = await openWorld();
    await world.seed('site');
    let refusals = 1;
    const change = (functions: ThrowawayFunctions): Partial<ThrowawayFunctions> => ({
      test: (name, ...rest) =>
        (refusals -= 1) >= 0
          ? Promise.reject(failure('no-such-function', name))
          : functions.test(name, ...rest),
    });
    const {
      functions: [fn],
    } = await world.pullRequest([{}], { change });
    expect(fn?.cases[0]?.status).toBe('passed');
    expect(fn?.throwaway).toMatchObject({ end: 'deleted', collisions: [] });
    refusals = 99;
    const {
      functions: [never],
    } = await world.pullRequest([{}], { change });
    expect(never?.trouble).toBeUndefined();
    expect(never?.cases[0]?.trouble).toMatchObject({ failure: 'no-such-function' });
    expect(never?.throwaway).toMatchObject({ end: 'deleted', collisions: [] });
  });

  it('never leads to LIVE: an open gate publishes what was tested under its own name', async () => {
    const world = await openWorld();
    await world.seed('site');
    const {
      functions: [fn],
    } = await world.pullRequest([{}], { gate: OPEN });
    expect(fn).toMatchObject({ throwaway: { end: 'deleted' }, deployment: { published: true } });
    expect(await world.code('site', 'LIVE')).toBe(NEW);
    const calls = world.log.records.map(({ operation, name }) => `${operation} ${name}`);
    expect(calls).not.toContain('PublishFunction site-pr-7');
    const tested = calls.indexOf('TestFunction site');
    expect(tested).toBeGreaterThan(calls.indexOf('DeleteFunction site-pr-7'));
    expect(calls.lastIndexOf('PublishFunction site')).toBeGreaterThan(tested);
  });

  it('whose tests failed keeps the function itself untouched, whatever the gate says', async () => {
    const world = await openWorld();
    await world.seed('site');
    const aws = aCase({ awsOnly: true, expectations: [expectUri('/elsewhere')] });
    await world.pullRequest([{ tests: [aws] }], { gate: OPEN });
    expect([await world.code('site'), await world.code('site', 'LIVE')]).toEqual([OLD, OLD]);
  });
});

describe('a function that only has the name of a throwaway function', () => {
  it.each<[string, (world: Awaited<ReturnType<typeof openWorld>>) => Promise<unknown>]>([
    ['somebody made by hand', (world) => world.seed('site-pr-7', {}, false)],
    ['is LIVE', (world) => world.seed('site-pr-7')],
    ['another repository made', (world) => world.leave('site-pr-7', { repository: 'octo/other' })],
    ['another function has', (world) => world.leave('site-pr-7', { of: 'other' })],
  ])('and %s is left alone, and said', async (_, make) => {
    const world = await openWorld();
    await world.seed('site');
    await make(world);
    const before = await world.cloudfront.describe('site-pr-7', 'DEVELOPMENT');
    const {
      functions: [fn],
    } = await world.pullRequest();
    expect(fn?.trouble).toMatchObject({ failure: 'not-a-throwaway', subject: 'site-pr-7' });
    expect(fn?.throwaway).toBeUndefined();
    expect(await world.cloudfront.describe('site-pr-7', 'DEVELOPMENT')).toEqual(before);
  });
});
