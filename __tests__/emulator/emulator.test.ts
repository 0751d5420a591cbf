import { EventEmitter, once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/core/errors.ts';
import type { OfflineRuntime } from '../../src/core/ports.ts';
import type { RequestRecord } from '../../src/emulator/emulator.ts';
import { fakeRuntime, startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, create, describeStage, publish, R1, R2, test, update } from './api.ts';

describe('the records of requests', () => {
  it('tell operation, name, status, error code and time', async () => {
    const heard: RequestRecord[] = [];
    let time = 0;
    const emulator = await startTestEmulator({
      now: () => (time += 1),
      onRequest: (record) => heard.push(record),
    });
    await create(emulator);
    await publish(emulator, R2);
    await callApi(emulator, 'GET', '/nothing');
    await callApi(emulator, 'POST', '/function', { body: '<' });
    expect(emulator.requests).toEqual([
      {
        sequence: 1,
        service: 'cloudfront',
        operation: 'CreateFunction',
        name: 'fn',
        method: 'POST',
        path: '/2020-05-31/function',
        status: 201,
        errorCode: undefined,
        startedAt: 1,
        endedAt: 3,
        startTick: 1,
        endTick: 2,
      },
      {
        sequence: 2,
        service: 'cloudfront',
        operation: 'PublishFunction',
        name: 'fn',
        method: 'POST',
        path: '/2020-05-31/function/fn/publish',
        status: 412,
        errorCode: 'PreconditionFailed',
        startedAt: 4,
        endedAt: 5,
        startTick: 3,
        endTick: 4,
      },
      {
        sequence: 3,
        service: 'cloudfront',
        operation: '',
        name: '',
        method: 'GET',
        path: '/2020-05-31/nothing',
        status: 404,
        errorCode: 'UnknownOperation',
        startedAt: 6,
        endedAt: 7,
        startTick: 5,
        endTick: 6,
      },
      {
        sequence: 4,
        service: 'cloudfront',
        operation: 'CreateFunction',
        name: '',
        method: 'POST',
        path: '/2020-05-31/function',
        status: 400,
        errorCode: 'MalformedInput',
        startedAt: 8,
        endedAt: 9,
        startTick: 7,
        endTick: 8,
      },
    ]);
    expect(heard).toEqual(emulator.requests);
  });

  it('tell parallel requests from sequential ones, without a clock', async () => {
    const emulator = await startTestEmulator({ latencyMs: 20 });
    await create(emulator);
    await Promise.all([describeStage(emulator, 'DEVELOPMENT'), describeStage(emulator, 'LIVE')]);
    const [first, second, third] = [...emulator.requests].sort((a, b) => a.sequence - b.sequence);
    expect(second!.startTick).toBeGreaterThan(first!.endTick);
    expect(third!.startTick).toBeLessThan(second!.endTick);
  });
});

describe('concurrent requests', () => {
  it('let exactly one of many updates with the same ETag win', async () => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => update(emulator, R1, { comment: `${index}` })),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(11);
    const described = await describeStage(emulator, 'DEVELOPMENT');
    expect(described.element('Comment')).toBe(won[0]?.element('Comment'));
    expect(described.headers.get('etag')).toBe(R2);
  });

  it('let exactly one of many creates win', async () => {
    const emulator = await startTestEmulator();
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(emulator)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
  });

  it('finish a test on the code it began with', async () => {
    const { runtime, reached, open } = heldRuntime();
    const emulator = await startTestEmulator({ runtime });
    await create(emulator, { code: 'old' });
    const running = test(emulator, R1);
    await reached;
    await update(emulator, R1, { code: 'new' });
    open();
    const answer = await running;
    expect([answer.status, answer.element('FunctionOutput')]).toEqual([200, 'old']);
  });
});

describe('closing', () => {
  it('closes idle connections, also one that never sent anything', async () => {
    const emulator = await startTestEmulator();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      request(`${emulator.url}/`, { agent }, (response) => {
        response.resume().on('end', resolve);
      }).end();
    });
    const { hostname, port } = new URL(emulator.url);
    const silent = connect(Number(port), hostname);
    await once(silent, 'connect');
    const ended = once(silent, 'close');
    await emulator.close();
    await ended;
    agent.destroy();
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it('answers what is under way first', async () => {
    const { runtime, reached, open } = heldRuntime();
    const emulator = await startTestEmulator({ runtime });
    await create(emulator, { code: 'code' });
    const running = test(emulator, R1);
    await reached;
    const closing = emulator.close();
    open();
    expect((await running).element('FunctionOutput')).toBe('code');
    await closing;
    await emulator.close();
  });
});

describe('an address that cannot be used', () => {
  it.each([
    ['a taken port', takenPort, '127.0.0.1'],
    ['a port above 65535', async () => 70_000, '127.0.0.1'],
    ['a host that is not ours', async () => 0, '192.0.2.1'],
  ])('%s is an input error', async (_what, portOf, host) => {
    const port = await portOf();
    const error: unknown = await startTestEmulator({ host, port }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).diagnostics).toMatchObject([
      {
        code: 'bad-input',
        args: { input: 'port', text: `${host}:${port}` },
      },
    ]);
  });
});

/** A runtime whose functions return their own source, but only after `open` is called. */
function heldRuntime() {
  const gate = new EventEmitter();
  const reached = once(gate, 'reached');
  const opened = once(gate, 'opened');
  const { engine, close } = fakeRuntime((_invocation, { source }) => ({ output: source }));
  const runtime: OfflineRuntime = {
    engine: (code) => ({
      name: 'offline',
      run: async (invocations) => {
        gate.emit('reached');
        await opened;
        return engine(code).run(invocations);
      },
    }),
    close,
  };
  return { runtime, reached, open: () => gate.emit('opened') };
}

async function takenPort(): Promise<number> {
  return Number(new URL((await startTestEmulator()).url).port);
}
