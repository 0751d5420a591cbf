import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, create, describeStage, publish, R1, R2, R3, update } from './api.ts';

/** ETag, status, comment and code of a stage, `404` when there is none. */
async function stageOf(emulator: Emulator, stage: string): Promise<string> {
  const summary = await describeStage(emulator, stage);
  if (summary.status === 404) return '404';
  const code = await callApi(emulator, 'GET', `/function/fn?Stage=${stage}`);
  expect(code.headers.get('etag')).toBe(summary.headers.get('etag'));
  const facts = [summary.element('Status'), summary.element('Comment'), code.text];
  return [summary.headers.get('etag'), ...facts].join(' ');
}

const stages = async (emulator: Emulator) => ({
  DEVELOPMENT: await stageOf(emulator, 'DEVELOPMENT'),
  LIVE: await stageOf(emulator, 'LIVE'),
});

describe('the two stages are records of their own', () => {
  it('create, publish, update, publish', async () => {
    const emulator = await startTestEmulator();
    await create(emulator, { comment: 'one', code: '1' });
    expect(await stages(emulator)).toEqual({ DEVELOPMENT: `${R1} UNPUBLISHED one 1`, LIVE: '404' });
    await publish(emulator, R1);
    expect(await stages(emulator)).toEqual({
      DEVELOPMENT: `${R1} UNASSOCIATED one 1`,
      LIVE: `${R1} UNASSOCIATED one 1`,
    });
    await update(emulator, R1, { comment: 'two', code: '2' });
    expect(await stages(emulator)).toEqual({
      DEVELOPMENT: `${R2} UNASSOCIATED two 2`,
      LIVE: `${R1} UNASSOCIATED one 1`,
    });
    await publish(emulator, R2);
    expect(await stages(emulator)).toEqual({
      DEVELOPMENT: `${R2} UNASSOCIATED two 2`,
      LIVE: `${R2} UNASSOCIATED two 2`,
    });
  });

  it("refuses LIVE's ETag once DEVELOPMENT is ahead", async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    await publish(emulator, R1);
    await update(emulator, R1);
    expect((await publish(emulator, R1)).status).toBe(412);
    expect((await update(emulator, R1)).status).toBe(412);
    expect((await callApi(emulator, 'DELETE', '/function/fn', { ifMatch: R1 })).status).toBe(412);
  });

  it('counts revisions, not contents: the same code again is a new revision', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    expect((await update(emulator, R1)).headers.get('etag')).toBe(R2);
    expect((await update(emulator, R2)).headers.get('etag')).toBe(R3);
  });

  it('publishes the same revision twice', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    await publish(emulator, R1);
    expect((await publish(emulator, R1)).status).toBe(200);
  });

  it('stamps what changed: update moves DEVELOPMENT, publish moves LIVE', async () => {
    let hour = 10;
    const emulator = await startTestEmulator({ now: () => Date.UTC(2026, 0, 1, hour) });
    const modified = async (stage: string) =>
      (await describeStage(emulator, stage)).element('LastModifiedTime')?.slice(11, 13);
    await create(emulator);
    hour = 11;
    await publish(emulator, R1);
    hour = 12;
    await update(emulator, R1);
    expect([await modified('DEVELOPMENT'), await modified('LIVE')]).toEqual(['12', '11']);
    hour = 13;
    await publish(emulator, R2);
    expect([await modified('DEVELOPMENT'), await modified('LIVE')]).toEqual(['12', '13']);
    const live = await describeStage(emulator, 'LIVE');
    expect(live.element('CreatedTime')).toBe('2026-01-01T11:00:00.000Z');
  });
});
