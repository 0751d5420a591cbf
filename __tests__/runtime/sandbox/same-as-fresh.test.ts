import { describe, expect, it } from '@jest/globals';
import { makeEngine } from '../../builders/engine.ts';
import { RUNTIMES } from '../run.ts';
import { ATTEMPTS, ATTEMPTS_2_0, sourceOf } from './attempts.ts';
import { EVENTS, freshSandbox, programOf, textOf } from './event-sequence.ts';

const engine = makeEngine();

describe.each(RUNTIMES)('%s', (runtime) => {
  const reused = freshSandbox(engine);
  const other = freshSandbox(engine);
  const attempts = runtime === 'cloudfront-js-2.0' ? [...ATTEMPTS, ...ATTEMPTS_2_0] : ATTEMPTS;

  it.each(attempts)('$name', (attempt) => {
    const program = programOf(sourceOf(attempt), runtime);
    expect(program).toBeDefined();
    // A program that a sandbox does not know begins with the bare runtime: nothing of it is reused.
    const inMany = EVENTS.map((event) => textOf(other.run({ ...program! }, event)));
    expect(textOf(freshSandbox(engine).run(program!, EVENTS[1]!))).toBe(inMany[1]);
    // Twice and a half: the first events prepare what the others reuse.
    const events = [...EVENTS, ...EVENTS, ...EVENTS.slice(0, 2)];
    const inOne = events.map((event) => textOf(reused.run(program!, event)));
    expect(inOne).toEqual([...inMany, ...inMany, ...inMany.slice(0, 2)]);
  });
});
