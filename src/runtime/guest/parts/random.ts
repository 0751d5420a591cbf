import type { Guest } from '../guest.ts';

/**
 * Math.random of a generator (mulberry32) that is seeded with the time of the run, as the runtimes' is:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function installRandom(guest: Guest): void {
  const { imul } = Math;
  let state: number | undefined;
  const functions = {
    random: (): number => {
      guest.seen.random = true;
      state = ((state ?? guest.state.clock) + 0x6d2b79f5) | 0;
      let mixed = imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    },
  };
  guest.define(guest.global.Math as object, 'random', functions.random);
  guest.resets[guest.resets.length] = () => {
    state = undefined;
  };
}
