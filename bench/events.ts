import { readFileSync } from 'node:fs';
import { QuickJS } from 'quickjs-wasi';
import { makeEngine } from '../__tests__/builders/engine.ts';
import { DEFAULT_LIMITS } from '../src/runtime/limits.ts';
import { prepareProgram } from '../src/runtime/program/prepare-program.ts';
import type { Program } from '../src/runtime/program/program.ts';
import type { SandboxInvocation } from '../src/runtime/sandbox/invocation.ts';
import { createSandbox } from '../src/runtime/sandbox/sandbox.ts';
import { median } from './figures.ts';
import { NO_FIXTURE, REDIRECT, movedPage } from './redirect.ts';

const EVENTS = 4_000;
const ROUNDS = 5;
const GOAL = 20_000;
const QUICKJS = new URL('../node_modules/quickjs-wasi/quickjs.wasm', import.meta.url);

/** Runs one event and answers what the function returned as JSON. */
type RunOne = (given: SandboxInvocation) => string;

/** The sandbox in this very thread, which each event finds as if it were the first. */
function isolated(): RunOne {
  const program = redirectProgram();
  const sandbox = createSandbox(makeEngine('dist/worker'), DEFAULT_LIMITS);
  return (given) => sandbox.run(program, given).result.output;
}

/** The sandbox as well, made anew for each event. */
function fresh(): RunOne {
  const program = redirectProgram();
  const engine = makeEngine('dist/worker');
  return (given) => createSandbox(engine, DEFAULT_LIMITS).run(program, given).result.output;
}

/** The bare engine: one VM for all events, nothing counted, nothing checked, nothing undone. */
async function bareEngine(): Promise<RunOne> {
  const vm = await QuickJS.create({ wasm: readFileSync(QUICKJS) });
  const run = vm.evalCode(
    `${REDIRECT}(function (e) { return JSON.stringify(handler(JSON.parse(e))); })`,
  );
  return ({ event }) => {
    const answer = vm.callFunction(run, vm.undefined, vm.newString(event));
    const text = vm.dump(answer) as string;
    answer.dispose();
    return text;
  };
}

function redirectProgram(): Program {
  const prepared = prepareProgram({ source: REDIRECT, runtime: 'cloudfront-js-2.0' });
  if (prepared.kind !== 'program') throw new Error('the function was refused');
  return prepared.program;
}

function invocationOf(page: number): SandboxInvocation {
  const event = JSON.stringify(movedPage(page));
  return { ...NO_FIXTURE, clock: 0, event, eventType: 'viewer-request' };
}

/** Events per second of one way to run them; throws where an answer is wrong. */
function rate(run: RunOne, events: readonly SandboxInvocation[]): number {
  const started = performance.now();
  events.forEach((given, page) => {
    if (!run(given).includes(`"/new/${page}?x=1"`))
      throw new Error(`wrong answer to ${given.event}`);
  });
  return (events.length / (performance.now() - started)) * 1_000;
}

const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')}/s`;

/** Events per second on one core: with the sandbox's isolation, in fresh VMs, and without any. */
export async function benchEvents(): Promise<readonly string[]> {
  const events = Array.from({ length: EVENTS }, (_, page) => invocationOf(page));
  const ways = { isolated: isolated(), fresh: fresh(), bare: await bareEngine() };
  const rates = { isolated: [], fresh: [], bare: [] } as Record<keyof typeof ways, number[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.isolated.push(rate(ways.isolated, events));
    rates.fresh.push(rate(ways.fresh, events.slice(0, EVENTS / 20)));
    rates.bare.push(rate(ways.bare, events));
  }
  const best = (way: keyof typeof ways): number => median(rates[way].slice(1));
  return [
    `events per second, one core, median of ${ROUNDS - 1} rounds`,
    `  isolated               ${perSecond(best('isolated'))}   (goal: ${perSecond(GOAL)})`,
    `  fresh VM per event     ${perSecond(best('fresh'))}   (isolated is ${(best('isolated') / best('fresh')).toFixed(1)} times that)`,
    `  bare engine, no guard  ${perSecond(best('bare'))}   (isolated is ${(best('isolated') / best('bare')).toFixed(2)} of that)`,
  ];
}
