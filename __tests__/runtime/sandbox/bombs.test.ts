import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Engine } from '../../../src/core/ports.ts';
import type { Invocation } from '../../../src/core/test-case.ts';
import { createOfflineRuntime } from '../../../src/runtime/offline-runtime.ts';
import { spawnWorker } from '../../builders/spawn-worker.ts';
import { CLOCK, OPENING, requestEvent, run } from '../run.ts';
import { BOMBS, KILLERS, sourceOf } from './bombs.ts';

/** Would see whatever another event left behind. */
const CLEAN = `
  var count = 0;
  function handler(event) {
    count += 1;
    event.request.uri += [count, typeof leak, typeof {}.leak, Object.keys(globalThis).length].join();
    return event.request;
  }`;
const DIRT = 'globalThis.leak = 1; Object.prototype.leak = 1;';

describe('a function that', () => {
  it.each(BOMBS)('$name ends with "$error", and the next event is clean', async (bomb) => {
    const before = await run(CLEAN);
    const { result } = await run(sourceOf({ ...bomb, statements: DIRT + bomb.statements }));
    expect(result.errorMessage).toBe(bomb.error && OPENING + bomb.error);
    expect((await run(CLEAN)).result).toEqual(before.result);
  });
});

describe('a batch', () => {
  const offline = createOfflineRuntime({
    spawnWorker,
    now: () => CLOCK,
    limits: { timeMs: 100, minPolls: 5, killMs: 3_000 },
  });
  afterAll(() => offline.close());

  const fixture = { kvs: undefined, clock: 1, edgeLocation: undefined, rawQueryString: null };
  const event = (uri: string): Invocation => ({
    event: requestEvent({ uri }) as JsonObject,
    fixture,
  });
  /** Error or uri of the answers of an engine to events with these uris. */
  async function answersOf(engine: Engine, uris: readonly string[]): Promise<readonly string[]> {
    const answers = await engine.run(uris.map(event));
    return answers.map((answer) => {
      if (answer.kind === 'trouble') return 'trouble';
      const { errorMessage, output } = answer.result;
      if (errorMessage !== '') return errorMessage.replace(OPENING, '');
      return (JSON.parse(output) as { request?: { uri: string } }).request?.uri ?? 'a response';
    });
  }

  it('loses the guilty events and no other', async () => {
    const bombs = [...KILLERS, ...BOMBS.filter(({ error }) => error !== '')];
    const names = bombs.map((_, index) => `bomb${String(index)}`);
    const source = [
      ...bombs.map((it, index) => sourceOf(it).replace('handler', names[index]!)),
      CLEAN.replace('handler', 'clean'),
      `var bombs = { ${names.map((name) => `'/${name}': ${name}`).join()} };`,
      'function handler(event) { return (bombs[event.request.uri] || clean)(event); }',
    ].join('\n');
    const engine = offline.engine({ source, runtime: 'cloudfront-js-2.0' });
    const [clean] = await answersOf(engine, ['/clean']);
    const uris = names.flatMap((name) => ['/clean', `/${name}`, '/clean']);
    expect(await answersOf(engine, uris)).toEqual(
      bombs.flatMap(({ error }) => [clean, error, clean]),
    );
    expect(clean).toMatch(/^\/clean1,undefined,undefined/);
  });

  it('of several functions goes on after one of them was killed', async () => {
    const good = offline.engine({ source: CLEAN, runtime: 'cloudfront-js-2.0' });
    const old = offline.engine({ source: CLEAN, runtime: 'cloudfront-js-1.0' });
    const bad = offline.engine({ source: sourceOf(KILLERS[0]!), runtime: 'cloudfront-js-2.0' });
    const [one, two, three, four] = await Promise.all([
      answersOf(good, ['/a', '/b']),
      answersOf(bad, ['/x']),
      answersOf(old, ['/c']),
      answersOf(good, ['/a']),
    ]);
    expect(two).toEqual([KILLERS[0]!.error]);
    expect([one[0]!.slice(0, 3), one[1]!.slice(0, 3), three[0]!.slice(0, 3)]).toEqual([
      '/a1',
      '/b1',
      '/c1',
    ]);
    expect(four[0]).toBe(one[0]);
  });
});
