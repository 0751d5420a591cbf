import { describe, expect, it } from '@jest/globals';
import { makeEngine } from '../../builders/engine.ts';
import { RUNTIMES } from '../run.ts';
import { EVENTS, freshSandbox, programOf, textOf } from './event-sequence.ts';
import { randomFunction } from './random-functions.ts';

const FUNCTIONS = 100;
const [one, other] = EVENTS;
const engine = makeEngine();

describe.each(RUNTIMES)('%s', (runtime) => {
  it('answers for random functions as a fresh VM does', () => {
    const reused = freshSandbox(engine);
    const separate = freshSandbox(engine);
    let compared = 0;
    let logged = 0;
    for (let seed = 1; seed <= FUNCTIONS; seed += 1) {
      const source = randomFunction(seed);
      const program = programOf(source, runtime);
      if (program === undefined) continue;
      const fresh = new Map(
        [one!, other!].map((event) => [event, textOf(separate.run({ ...program }, event))]),
      );
      const events = [one!, other!, one!, other!, one!, other!, other!];
      const inOne = events.map((event) => textOf(reused.run(program, event)));
      const inMany = events.map((event) => fresh.get(event));
      expect({ seed, source, answers: inOne }).toEqual({ seed, source, answers: inMany });
      compared += 1;
      logged += inOne.filter((text) => !text.includes('"logs":[]')).length;
    }
    // The generator has to make what compiles, and what finds something to log.
    expect(compared).toBeGreaterThan(FUNCTIONS * 0.9);
    expect(logged).toBeGreaterThan(FUNCTIONS * 4);
  });
});
