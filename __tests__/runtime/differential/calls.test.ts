import { describe, expect, it } from '@jest/globals';
import { builtinsOf } from '../../../src/runtime/profile-data/builtins.ts';
import { CALL_COUNT, createCalls } from './calls.ts';
import { startEngines } from './engines.ts';
import { findUnexplained } from './known.ts';
import { createRandom } from './random.ts';
import { ELSEWHERE, SIGNATURES } from './signatures.ts';

const runtime = 'cloudfront-js-2.0';
/** What every function and prototype has. */
const COMMON = ['length', 'name', 'prototype', 'constructor', 'byteOffset', 'buffer'];
/** What CloudFront adds to njs has tests of its own. */
const CLOUDFRONT = ['cloudfront', 'kvs', 'event.request'];
/** Calls in one generated function. */
const TOGETHER = 10;

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

/** A tool: DIFFERENTIAL_CALLS=<rounds> lists calls that differ. docs/fidelity.md says why it is no test yet. */
const ROUNDS = Number(process.env.DIFFERENTIAL_CALLS ?? 0);

if (ROUNDS > 0) {
  it('calls of built-ins with any arguments are the same under both engines', async () => {
    const engines = startEngines();
    const different: string[] = [];
    try {
      for (let seed = 1; seed <= ROUNDS; seed += 1) {
        const next = createCalls(createRandom(seed));
        const bodies = Array.from({ length: TOGETHER }, () => ({
          isAsync: false,
          body: Array.from({ length: TOGETHER }, () => next().statement).join('\n'),
        }));
        const compared = await engines.compare(bodies, runtime);
        if (typeof compared === 'string') throw new Error(compared);
        for (const { body, offline, njs } of compared) {
          const found = findUnexplained(offline, njs);
          if (found !== undefined) {
            different.push(`${body.body}\noffline ${found.offline}\nnjs     ${found.njs}`);
          }
        }
      }
    } finally {
      await engines.close();
    }
    expect(different).toEqual([]);
  });
}
