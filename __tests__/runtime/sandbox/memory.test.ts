import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { DEFAULT_LIMITS } from '../../../src/runtime/limits.ts';
import type { Image } from '../../../src/runtime/sandbox/image.ts';
import { instantiate } from '../../../src/runtime/sandbox/engine.ts';
import { findDifference } from '../../../src/runtime/sandbox/find-difference.ts';
import { replaceImage, restoreImage } from '../../../src/runtime/sandbox/image.ts';
import { loadProgram } from '../../../src/runtime/sandbox/load-program.ts';
import { createMachine } from '../../../src/runtime/sandbox/machine.ts';
import type { Machine } from '../../../src/runtime/sandbox/machine.ts';
import { runEvent } from '../../../src/runtime/sandbox/run-event.ts';
import { VirtualMachine } from '../../../src/runtime/sandbox/virtual-machine.ts';
import { makeEngine } from '../../builders/engine.ts';
import { RUNTIMES } from '../run.ts';
import { ATTEMPTS, ATTEMPTS_2_0, sourceOf } from './attempts.ts';
import { EVENTS, programOf } from './event-sequence.ts';

/**
 * Going back to an image is exact: not one byte of memory differs. A VM's state is in its memory and nowhere
 * else, so nothing that a function does can be seen by the next event.
 */
const engine = makeEngine();

interface Watched {
  readonly machine: Machine;
  /** Addresses at which memory was not what the image says, one per return to an image. */
  readonly differences: (number | undefined)[];
}

function watchedMachine(runtime: Runtime): Watched {
  const machine = createMachine(engine.module, engine.image(runtime), DEFAULT_LIMITS);
  const differences: (number | undefined)[] = [];
  const enter = (image: Image): void => {
    machine.enter(image);
    differences.push(machine.findDifference(image));
  };
  return { machine: Object.create(machine, { enter: { value: enter } }) as Machine, differences };
}

describe.each(RUNTIMES)('%s gets every byte back', (runtime) => {
  const attempts = runtime === 'cloudfront-js-2.0' ? [...ATTEMPTS, ...ATTEMPTS_2_0] : ATTEMPTS;
  const { machine, differences } = watchedMachine(runtime);

  it.each(attempts)('after a function that $name', (attempt) => {
    const program = programOf(sourceOf(attempt), runtime)!;
    const loaded = loadProgram(machine, program);
    for (const event of [...EVENTS, ...EVENTS]) {
      try {
        runEvent(machine, loaded, event);
      } catch {
        machine.discard();
      }
    }
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.splice(0).filter((it) => it !== undefined)).toEqual([]);
  });
});

describe('the comparison', () => {
  const image = engine.image('cloudfront-js-2.0');
  const host = { call: () => 0, interrupt: () => 0, readClock: () => undefined };

  it.each([
    ['its data', image.start + 100],
    ['its heap', image.start + image.bytes.length - 10],
    ['what was free', image.start + image.bytes.length + 70_000],
    ['the end of its heap', image.copy - 1],
  ])('finds a byte that was written behind the back of the map, in %s', (_where, address) => {
    const vm = new VirtualMachine(instantiate(engine.module, host));
    replaceImage(vm, image);
    expect(findDifference(vm, image)).toBeUndefined();
    vm.memory.bytes[address] = (vm.memory.bytes[address] ?? 0) + 1;
    expect(findDifference(vm, image)).toBe(address);
    const isTail = address >= image.copy - 256;
    expect(restoreImage(vm, image)).toBe(true);
    expect(findDifference(vm, image)).toBe(isTail ? undefined : address);
    vm.exports.mark(address, 1);
    restoreImage(vm, image);
    expect(findDifference(vm, image)).toBeUndefined();
  });

  it('gives up a VM whose stack came down to the map', () => {
    const vm = new VirtualMachine(instantiate(engine.module, host));
    replaceImage(vm, image);
    vm.exports.mark(200 * 1_024, 1);
    expect(restoreImage(vm, image)).toBe(false);
  });

  it('gives up a VM whose memory grew', () => {
    const vm = new VirtualMachine(instantiate(engine.module, host));
    replaceImage(vm, image);
    vm.exports.memory.grow(1);
    expect(restoreImage(vm, image)).toBe(false);
  });
});
