import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../../src/aws/environment.ts';
import { failure } from '../../builders/fake-cloudfront.ts';
import { DAY, OLD, openWorld } from './throwaway-world.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

type World = Awaited<ReturnType<typeof openWorld>>;

/** An account in which time has passed since something was left behind. */
async function after(milliseconds: number, leave: (world: World) => Promise<unknown>) {
  const world = await openWorld();
  await world.seed('site');
  await leave(world);
  await world.timing.wait(milliseconds);
  return world;
}

const left = (world: World) => world.names().then((all) => all.filter((name) => name !== 'site'));

describe('what earlier runs left behind', () => {
  it('more than a day ago is deleted, and told', async () => {
    const world = await after(DAY + 1, (it) => it.leave('site-pr-3', { number: 3 }));
    const {
      diagnostics,
      functions: [fn],
    } = await world.pullRequest();
    expect(await left(world)).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'leftover-deleted',
        severity: 'notice',
        args: { name: 'site-pr-3' },
      }),
    ]);
    expect(fn?.throwaway).toMatchObject({ end: 'deleted', found: false });
  });

  it('without tags is known by its comment', async () => {
    const world = await after(DAY + 1, (it) => it.leave('site-pr-3', { number: 3, bare: true }));
    await world.pullRequest();
    expect(await left(world)).toEqual([]);
  });

  it('lies on any page of the list', async () => {
    const world = await openWorld();
    for (let at = 0; at < 96; at += 1) await world.seed(`a${at}`);
    await world.seed('site');
    await world.leave('site-pr-3', { number: 3 });
    await world.timing.wait(DAY + 1);
    await world.pullRequest();
    expect(await world.names()).not.toContain('site-pr-3');
    expect((await world.names()).filter((name) => name.startsWith('a'))).toHaveLength(96);
  });

  it('of a name that had to be shortened is found too', async () => {
    const name = 'x'.repeat(64);
    const world = await openWorld();
    await world.seed(name);
    const leaveIt = (): Promise<never> => Promise.reject(failure('access-denied', name));
    await world.pullRequest([{ name }], { number: 3, noCleanup: leaveIt });
    expect(await world.names()).toHaveLength(2);
    await world.timing.wait(DAY + 1);
    await world.pullRequest([{ name }]);
    expect(await world.names()).toEqual([name]);
  });

  it.each<[string, number, (world: World) => Promise<unknown>]>([
    ['is not older than a day', DAY, (it) => it.leave('site-pr-3', { number: 3 })],
    ['was never one: no tags, another comment', 2 * DAY, (it) => it.seed('site-pr-3', {}, false)],
    [
      'is LIVE',
      2 * DAY,
      async (it) => {
        await it.leave('site-pr-3', { number: 3 });
        const etag = (await it.cloudfront.describe('site-pr-3', 'DEVELOPMENT'))?.etag ?? '';
        await it.cloudfront.publish('site-pr-3', etag);
      },
    ],
    [
      'is of another repository',
      2 * DAY,
      (it) => it.leave('site-pr-3', { number: 3, repository: 'octo/other' }),
    ],
    [
      'is of a function that is not among these',
      2 * DAY,
      (it) => it.leave('other-pr-3', { of: 'other', number: 3 }),
    ],
    ['has the tags of another name', 2 * DAY, (it) => it.leave('site-pr-3', { number: 4 })],
    ['has another name', 2 * DAY, (it) => it.leave('site-3', { number: 3 })],
  ])('is left alone if it %s', async (_, age, leave) => {
    const world = await after(age, leave);
    const before = await left(world);
    expect(before).toHaveLength(1);
    const { diagnostics } = await world.pullRequest();
    expect([await left(world), diagnostics]).toEqual([before, []]);
  });

  it('by the same pull request is taken over, at any age', async () => {
    const world = await after(2 * DAY, (it) => it.leave('site-pr-7'));
    const {
      functions: [fn],
      diagnostics,
    } = await world.pullRequest();
    expect(fn?.throwaway).toMatchObject({ end: 'deleted', found: true, collisions: [] });
    expect([await left(world), diagnostics]).toEqual([[], []]);
  });

  it('is no leftover any more once a run has taken it over', async () => {
    const world = await after(2 * DAY, (it) => it.leave('site-pr-7'));
    const stay = (): Promise<never> => Promise.reject(failure('access-denied', 'site-pr-7'));
    await world.pullRequest([{}], { noCleanup: stay });
    await world.timing.wait(DAY / 2);
    await world.pullRequest([{}], { number: 8 });
    expect(await left(world)).toEqual(['site-pr-7']);
    await world.timing.wait(DAY);
    await world.pullRequest([{}], { number: 8 });
    expect(await left(world)).toEqual([]);
  });
});

describe('trouble with leftovers', () => {
  it.each(['list', 'tagsOf', 'delete'] as const)(
    'when %s is not allowed is a warning',
    async (operation) => {
      const world = await after(2 * DAY, (it) => it.leave('site-pr-3', { number: 3 }));
      const denied = (): Promise<never> => Promise.reject(failure('access-denied', 'x'));
      const {
        diagnostics,
        functions: [fn],
      } = await world.pullRequest([{}], {
        change: () => ({ [operation]: denied }),
      });
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: 'leftover-kept',
          severity: 'warning',
          args: expect.objectContaining({
            name: operation === 'list' ? undefined : 'site-pr-3',
            failure: 'access-denied',
          }),
        }),
      ]);
      expect(fn).toMatchObject({ trouble: undefined, throwaway: { end: 'deleted' } });
    },
  );

  it.each(['no-such-function', 'precondition-failed'] as const)(
    'is none when somebody else was quicker: %s',
    async (kind) => {
      const world = await after(2 * DAY, (it) => it.leave('site-pr-3', { number: 3 }));
      const { diagnostics } = await world.pullRequest([{}], {
        change: () => ({ delete: () => Promise.reject(failure(kind, 'site-pr-3')) }),
      });
      expect(diagnostics).toEqual([]);
      expect(await world.code('site-pr-3')).toBe(OLD);
    },
  );
});
