import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, create, describeStage, publish, R1, R2, update } from './api.ts';

const USE = { function: 'fn', distribution: 'EDFDVBD6EXAMPLE', eventType: 'viewer-request' };

/** An emulator with a clock that only the test moves, and a published function. */
async function published() {
  const clock = { now: 1_000_000 };
  const emulator = await startTestEmulator({
    control: true,
    rolloutMs: 30_000,
    now: () => clock.now,
  });
  await create(emulator);
  await publish(emulator, R1);
  const control = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${emulator.url}/_cf2/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as { error?: string } };
  };
  return { emulator, clock, control };
}

const statuses = async (emulator: Emulator) => [
  (await describeStage(emulator, 'DEVELOPMENT')).element('Status'),
  (await describeStage(emulator, 'LIVE')).element('Status'),
];

describe('the status of a function', () => {
  it('is IN_PROGRESS after an association and a publish, until the rollout is over', async () => {
    const { emulator, clock, control } = await published();
    expect(await statuses(emulator)).toEqual(['UNASSOCIATED', 'UNASSOCIATED']);
    expect(await control('PUT', 'associations', [USE])).toMatchObject({
      status: 200,
      body: { associations: 1 },
    });
    expect(await statuses(emulator)).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    clock.now += 29_999;
    expect(await statuses(emulator)).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    clock.now += 1;
    expect(await statuses(emulator)).toEqual(['DEPLOYED', 'DEPLOYED']);
    await update(emulator, R1);
    expect(await statuses(emulator)).toEqual(['DEPLOYED', 'DEPLOYED']);
    expect((await publish(emulator, R2)).element('Status')).toBe('IN_PROGRESS');
    clock.now += 30_000;
    const list = await callApi(emulator, 'GET', '/function?Stage=LIVE');
    expect(list.element('Status')).toBe('DEPLOYED');
    await control('DELETE', 'associations');
    expect(await statuses(emulator)).toEqual(['UNASSOCIATED', 'UNASSOCIATED']);
  });

  it('stays IN_PROGRESS for as long as the fault slow-rollout says', async () => {
    const { emulator, clock, control } = await published();
    await control('PUT', 'associations', [USE]);
    const fault = { fault: 'slow-rollout', operation: 'PublishFunction', value: 600_000 };
    await control('PUT', 'faults', [fault]);
    expect((await publish(emulator, R1)).element('Status')).toBe('IN_PROGRESS');
    clock.now += 599_999;
    expect(await statuses(emulator)).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    clock.now += 1;
    expect(await statuses(emulator)).toEqual(['DEPLOYED', 'DEPLOYED']);
  });

  it('is not touched by associations of others', async () => {
    const { emulator, clock, control } = await published();
    await control('PUT', 'associations', [USE]);
    clock.now += 30_000;
    const second = { ...USE, distribution: 'E2' };
    await control('PUT', 'associations', [USE, second]);
    expect(await statuses(emulator)).toEqual(['DEPLOYED', 'DEPLOYED']);
  });
});

describe('an associated function', () => {
  it('cannot be deleted, but for its associations', async () => {
    const { emulator, control } = await published();
    const second = { ...USE, distribution: 'E2', pathPattern: '/api/*' };
    await control('PUT', 'associations', [USE, { ...USE, pathPattern: '/x' }, second]);
    const remove = () => callApi(emulator, 'DELETE', '/function/fn', { ifMatch: R1 });
    const refused = await remove();
    expect([refused.status, refused.element('Code'), refused.element('Message')]).toEqual([
      409,
      'FunctionInUse',
      'Cannot delete function fn, it is in use by 2 distributions.',
    ]);
    expect(await control('GET', 'associations')).toMatchObject({
      body: [{ ...USE, pathPattern: '*' }, { ...USE, pathPattern: '/x' }, second],
    });
    await control('PUT', 'associations', []);
    expect((await remove()).status).toBe(204);
  });
});

describe('associations that CloudFront would refuse', () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ ...USE, distribution: `E${index}` }));
  it.each([
    ['a function that is not there', [{ ...USE, function: 'none' }], /InvalidFunctionAssociation/],
    ['one that is not in LIVE', [{ ...USE, function: 'draft' }], /not in LIVE/],
    ['two for one event of a behaviour', [USE, USE], /InvalidFunctionAssociation: two functions/],
    ['too many distributions', many, /TooManyDistributionsWithFunctionAssociations/],
    ['an event of Lambda@Edge', [{ ...USE, eventType: 'origin-request' }], /one of viewer-request/],
    ['a key nobody knows', [{ ...USE, path: '*' }], /\[0\]\.path is not known/],
    ['no list', USE, /has to be a list/],
  ])('%s', async (_what, body, reason) => {
    const { emulator, control } = await published();
    await create(emulator, { name: 'draft' });
    await control('PUT', 'associations', [USE]);
    const answer = await control('PUT', 'associations', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(reason);
    expect((await control('GET', 'associations')).body).toHaveLength(1);
  });
});
