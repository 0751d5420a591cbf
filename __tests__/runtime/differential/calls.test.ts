import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import { CALL_COUNT, createCalls } from './calls.ts';
import type { Call } from './calls.ts';
import { KNOWN_VERSION, NJS, startEngines } from './engines.ts';
import type { Engines, Lines } from './engines.ts';
import { findUnexplained } from './known.ts';
import { createRandom } from './random.ts';
import { ELSEWHERE, SIGNATURES } from './signatures.ts';

const runtime = 'cloudfront-js-2.0';
/** What every function and prototype has. */
const COMMON = ['length', 'name', 'prototype', 'constructor', 'byteOffset', 'buffer'];
/** What CloudFront adds to njs has tests of its own. */
const CLOUDFRONT = ['cloudfront', 'kvs', 'event.request'];
/** Names that the generator uses, by object. */
const USED = new Map<string, Set<string>>();
for (const { object, calls, reads = '' } of SIGNATURES) {
  const names = [...calls.split(' ').map((call) => call.split(':')[0]!), ...reads.split(' ')];
  USED.set(object, new Set([...(USED.get(object) ?? []), ...names, ...objectNames(object)]));
}

function objectNames(object: string): readonly string[] {
  return (ELSEWHERE[object] ?? '').split(' ');
}

function isGlobalObject(name: string): boolean {
  return builtinsOf(runtime).has(name);
}

describe('the generator of calls', () => {
  it('uses every documented built-in', () => {
    const objects = [...builtinsOf(runtime)].filter(([object]) => !CLOUDFRONT.includes(object));
    const unused = objects.flatMap(([object, names]) =>
      [...names]
        .filter(([name, standing]) => standing === 'documented' && !COMMON.includes(name))
        .map(([name]) => name)
        .filter((name) => !(USED.get(object)?.has(name) ?? objectNames(object).includes(name)))
        .filter(
          (name) =>
            object !== 'globalThis' ||
            !(isGlobalObject(name) || objectNames(object).includes(name)),
        )
        .map((name) => `${object}.${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('comes to all of them before it repeats one', () => {
    const next = createCalls(createRandom(1));
    const names = new Set(Array.from({ length: CALL_COUNT }, () => next().name));
    expect(names.size).toBe(new Set(Array.from({ length: CALL_COUNT }, () => next().name)).size);
  });
});

/** One function of each source, so that a fault of njs ends no more than that. */
const FUNCTIONS = 5;
const CALLS = 100;
/** Sources that are generated and compared: so many times 500 calls. More by hand: DIFFERENTIAL_CALLS=200. */
const SOURCES = Number(process.env.DIFFERENTIAL_CALLS ?? 10);

/** What stands in the logs before those of a call. */
const MARK = '@call ';

function bodyOf(calls: readonly Call[]): string {
  return calls
    .map(({ statement }, index) => `console.log('${MARK}${String(index)}');\n${statement}`)
    .join('\n');
}

/** The logs of each call. */
function byCall(lines: Lines): readonly Lines[] {
  const logs: string[][] = [];
  for (const line of lines)
    if (line.startsWith(MARK)) logs[Number(line.slice(MARK.length))] = [];
    else logs.at(-1)?.push(line);
  return logs;
}

const isKnown = NJS?.version.join('.') === KNOWN_VERSION;

(isKnown ? describe : describe.skip)(`calls of built-ins under njs ${KNOWN_VERSION}`, () => {
  let engines: Engines;
  beforeAll(() => {
    engines = startEngines();
  });
  afterAll(() => engines.close());

  it('with any arguments give the same', async () => {
    const different: string[] = [];
    let compared = 0;
    for (let seed = 1; seed <= SOURCES; seed += 1) {
      const next = createCalls(createRandom(seed));
      const functions = Array.from({ length: FUNCTIONS }, () =>
        Array.from({ length: CALLS }, next),
      );
      const bodies = functions.map((calls) => ({ isAsync: false, body: bodyOf(calls) }));
      const answers = await engines.compare(bodies, runtime);
      if (typeof answers === 'string') throw new Error(answers);
      answers.forEach((answer, at) => {
        const offline = byCall(answer.offline);
        const njs = byCall(answer.njs);
        functions[at]!.forEach(({ statement }, index) => {
          compared += njs[index] === undefined ? 0 : 1;
          const found = findUnexplained(offline[index] ?? [], njs[index] ?? [], statement);
          if (found !== undefined)
            different.push(`${statement}\noffline ${found.offline}\nnjs     ${found.njs}`);
        });
      });
    }
    expect(different).toEqual([]);
    expect(compared).toBe(SOURCES * FUNCTIONS * CALLS);
  }, 120_000);
});
