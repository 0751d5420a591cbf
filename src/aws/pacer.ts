import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Wait } from '../core/ports.ts';

/** What time is for a pacer; tests bring their own. */
export interface Timing {
  readonly clock: Clock;
  readonly wait: Wait;
  /** From 0 to 1, for jitter. */
  readonly random: () => number;
}

/** The time of this machine. */
export const MACHINE_TIME: Timing = {
  clock: () => performance.now(),
  wait: delay,
  random: Math.random,
};

/**
 * One gate for all calls of a process. AWS publishes no rate for CloudFront's API, so it begins open; once
 * AWS throttles, calls go out one after the other at the rate at which AWS was seen to answer.
 */
export interface Pacer {
  /** Waits until the next call may go out. */
  enter(): Promise<void>;
  succeeded(): void;
  throttled(): void;
  /** Calls per second; undefined while nothing holds them back. */
  readonly rate: number | undefined;
}

/** Milliseconds over which answers are counted, to see what rate AWS bears. */
const WINDOW = 1_000;
/** Calls per second to begin with: about five writes a second were seen to pass. */
const FIRST_RATE = 5;
const SLOWEST = 0.5;
const DECREASE = 0.9;
/** Milliseconds in which refusals are about calls that went out before. */
const SETTLING = 500;
/** After this many answers without a refusal the rate is raised: fast until the limit was met once more. */
const CALM = 10;
const FAST_INCREASE = 1.2;
const INCREASE = 1.05;

/** Makes an open gate. */
export function createPacer({ clock, wait }: Pick<Timing, 'clock' | 'wait'>): Pacer {
  let rate: number | undefined;
  let lastAt = -Infinity;
  let queue = Promise.resolve();
  let slowedAt = -Infinity;
  let calm = 0;
  let increase = FAST_INCREASE;
  let answers: number[] = [];

  const recent = (now: number): number => {
    answers = answers.filter((at) => at > now - WINDOW);
    return answers.length * (1_000 / WINDOW);
  };
  const slowDown = (now: number): void => {
    // The refusals of one burst are one piece of news.
    if (rate !== undefined && now - slowedAt < Math.max(SETTLING, 1_000 / rate)) return;
    if (rate !== undefined) increase = INCREASE;
    rate =
      rate === undefined ? Math.max(FIRST_RATE, recent(now)) : Math.max(SLOWEST, rate * DECREASE);
    slowedAt = now;
    lastAt = now;
  };
  /** The rate may change while somebody waits, so each turn is reckoned when it is the next. */
  const takeTurn = async (): Promise<void> => {
    for (;;) {
      const rest = lastAt + 1_000 / (rate ?? Infinity) - clock();
      if (rest <= 0) break;
      await wait(rest);
    }
    lastAt = clock();
  };
  return {
    get rate() {
      return rate;
    },
    enter() {
      if (rate === undefined) return Promise.resolve();
      queue = queue.then(takeTurn);
      return queue;
    },
    succeeded() {
      answers.push(clock());
      calm += 1;
      if (rate === undefined || calm < CALM) return;
      calm = 0;
      rate *= increase;
    },
    throttled() {
      calm = 0;
      slowDown(clock());
    },
  };
}
