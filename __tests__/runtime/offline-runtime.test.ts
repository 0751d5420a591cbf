import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import type { EngineAnswer, OfflineRuntime } from '../../src/core/ports.ts';
import type { Fixture, Invocation } from '../../src/core/test-case.ts';
import { createOfflineRuntime } from '../../src/runtime/offline-runtime.ts';
import type { OfflineRuntimeOptions } from '../../src/runtime/offline-runtime.ts';
import { spawnWorker } from '../builders/spawn-worker.ts';
import { CLOCK, OPENING, requestEvent } from './run.ts';

const NO_FIXTURE: Fixture = {
  kvs: undefined,
  clock: undefined,
  edgeLocation: undefined,
  rawQueryString: null,
};

const open: OfflineRuntime[] = [];

function start(options: Partial<OfflineRuntimeOptions> = {}): OfflineRuntime {
  const runtime = createOfflineRuntime({ spawnWorker, now: () => CLOCK, ...options });
  open.push(runtime);
  return runtime;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((runtime) => runtime.close()));
});

const invocation = (uri: string, fixture: Partial<Fixture> = {}): Invocation => ({
  event: requestEvent({ uri }) as JsonObject,
  fixture: { ...NO_FIXTURE, ...fixture },
});

/** One short text per answer: the uri that goes on, or the error. */
function shown(answers: readonly EngineAnswer[]): readonly string[] {
  return answers.map((answer) => {
    if (answer.kind === 'trouble') return 'trouble';
    const { errorMessage, output } = answer.result;
    return (
      errorMessage.replace(OPENING, '') ||
      (JSON.parse(output) as { request: { uri: string } }).request.uri
    );
  });
}

const TWO = 'cloudfront-js-2.0';

/** Runs what its uri says. */
const OBEDIENT = `
  import cf from 'cloudfront';
  async function handler(event) {
    switch (event.request.uri) {
      case '/loop': for (;;);
      case '/sort': var a = []; a[4e8] = 1; a[1] = 2; a.sort(); break;
      case '/kvs': event.request.uri = await cf.kvs().get('k'); break;
      case '/now': event.request.uri = String(Date.now()); break;
      case '/logs': console.log('one'); console.log({ two: 2 }); break;
      case '/throw': throw new Error('thrown');
    }
    return event.request;
  }`;

describe('offline runtime', () => {
  it('answers in the order of the invocations and tells each one as it arrives', async () => {
    const heard: number[] = [];
    const engine = start().engine({ source: OBEDIENT, runtime: TWO });
    const uris = Array.from({ length: 150 }, (_, index) => `/${String(index)}`);
    const answers = await engine.run(
      uris.map((uri) => invocation(uri)),
      (index) => heard.push(index),
    );
    expect(shown(answers)).toEqual(uris);
    expect(heard.sort((one, other) => one - other)).toEqual(uris.map((_, index) => index));
    expect(engine.name).toBe('offline');
  });

  it('gives fixtures, clock and logs', async () => {
    const engine = start().engine({ source: OBEDIENT, runtime: TWO });
    const answers = await engine.run([
      invocation('/kvs', { kvs: { k: '/first' } }),
      invocation('/kvs', { kvs: { k: '/second' } }),
      invocation('/kvs', { kvs: {} }),
      invocation('/kvs'),
      invocation('/now'),
      invocation('/now', { clock: 5 }),
      invocation('/logs'),
      invocation('/throw'),
    ]);
    expect(shown(answers)).toEqual([
      '/first',
      '/second',
      'Error: KeyNotFound',
      'Error: no key value store is associated with this function',
      String(CLOCK),
      '5',
      '/logs',
      'Error: thrown',
    ]);
    expect(answers[6]).toMatchObject({ kind: 'result', result: { logs: ['one', '{two:2}'] } });
    expect(answers[4]).toMatchObject({ observations: { usedClock: true, kvsKeys: [] } });
    expect(answers[0]).toMatchObject({ observations: { usedClock: false, kvsKeys: ['k'] } });
  });

  it('runs several functions and runtimes side by side', async () => {
    const runtime = start();
    const sources = Array.from(
      { length: 40 },
      (_, index) =>
        `function handler(e) { e.request.uri += '${String(index)}'; return e.request; }`,
    );
    const answers = await Promise.all(
      sources.map((source, index) =>
        runtime
          .engine({ source, runtime: index % 2 === 0 ? TWO : 'cloudfront-js-1.0' })
          .run([invocation('/a'), invocation('/b')]),
      ),
    );
    expect(answers.map(shown)).toEqual(
      sources.map((_, index) => [`/a${String(index)}`, `/b${String(index)}`]),
    );
  });

  it('tells what does not compile without running it', async () => {
    const source = 'function handler(event) {\n  for (const x of []) {}\n}';
    const [answer] = await start()
      .engine({ source, runtime: TWO })
      .run([invocation('/')]);
    expect(answer).toMatchObject({
      kind: 'result',
      result: {
        errorMessage: `${OPENING}SyntaxError: Token "of" not supported in this version in 2`,
        output: '',
      },
      observations: { errorLine: 2 },
    });
  });

  it('interrupts an endless loop and goes on', async () => {
    const engine = start().engine({ source: OBEDIENT, runtime: TWO });
    const answers = await engine.run(['/a', '/loop', '/b'].map((uri) => invocation(uri)));
    expect(shown(answers)).toEqual([
      '/a',
      'Error: the function ran longer than cf2 allows offline',
      '/b',
    ]);
  });

  it('kills what does not listen, and only that', async () => {
    let workers = 0;
    const counted = (): Worker => {
      workers += 1;
      return spawnWorker();
    };
    const engine = start({ spawnWorker: counted, limits: { killMs: 1_000 } }).engine({
      source: OBEDIENT,
      runtime: TWO,
    });
    const kvs = { k: '/kept' };
    const answers = await engine.run([
      invocation('/a'),
      invocation('/kvs', { kvs }),
      invocation('/sort', { kvs }),
      invocation('/kvs', { kvs }),
      invocation('/b'),
    ]);
    expect(shown(answers)).toEqual([
      '/a',
      '/kept',
      'Error: the function ran longer than cf2 allows offline and had to be killed',
      '/kept',
      '/b',
    ]);
    expect(workers).toBe(2);
  });

  it('does not blame the worker when cf2 itself was busy', async () => {
    const engine = start({ limits: { killMs: 2_000 } }).engine({ source: OBEDIENT, runtime: TWO });
    await engine.run([invocation('/first')]);
    const running = engine.run([invocation('/a'), invocation('/b')]);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000);
    expect(shown(await running)).toEqual(['/a', '/b']);
  });

  it('replaces a worker that ends by itself', async () => {
    let workers = 0;
    const dying = (): Worker => {
      workers += 1;
      if (workers > 1) return spawnWorker();
      const code = `
        const { parentPort } = require('node:worker_threads');
        parentPort.on('message', (batch) => {
          if (batch[0].kind === 'start') parentPort.postMessage({ kind: 'ready' });
          if (batch.some((m) => m.kind === 'run')) process.exit(7);
        });`;
      return new Worker(code, { eval: true });
    };
    const engine = start({ spawnWorker: dying }).engine({ source: OBEDIENT, runtime: TWO });
    expect(shown(await engine.run([invocation('/a'), invocation('/b')]))).toEqual([
      'Error: the function broke the offline sandbox: it ended with code 7',
      '/b',
    ]);
  });

  it.each([
    ['fails', "throw new Error('no engine');", 30_000, 'Error: no engine'],
    ['ends', '', 30_000, 'it ended with code 0'],
    ['never gets ready', 'setInterval(() => {}, 1000);', 200, 'it took too long'],
  ])('rejects when the worker %s at its start', async (_name, code, startMs, detail) => {
    const broken = start({
      spawnWorker: () => new Worker(code, { eval: true }),
      limits: { startMs },
    });
    const running = broken.engine({ source: OBEDIENT, runtime: TWO }).run([invocation('/a')]);
    await expect(running).rejects.toThrow(`the offline sandbox does not start: ${detail}`);
    const again = broken.engine({ source: OBEDIENT, runtime: TWO }).run([invocation('/a')]);
    await expect(again).rejects.toThrow('the offline sandbox does not start');
  });

  it('rejects what is left or comes after close', async () => {
    const runtime = start();
    const engine = runtime.engine({ source: OBEDIENT, runtime: TWO });
    const running = engine.run([invocation('/a')]);
    const ended = expect(running).rejects.toThrow('closed');
    await runtime.close();
    await ended;
    await expect(engine.run([invocation('/a')])).rejects.toThrow('closed');
  });
});
