import { describe, expect, it } from '@jest/globals';
import { createSlots } from '../../src/core/slots.ts';

/** A task that can be finished from outside. */
function deferred() {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  return { done, finish };
}

describe('slots', () => {
  it('lets as many tasks run at once as there are places, in order', async () => {
    const slots = createSlots(2);
    const started: number[] = [];
    const gates = [0, 1, 2, 3].map(() => deferred());
    const all = gates.map((gate, index) =>
      slots(async () => {
        started.push(index);
        await gate.done;
        return index;
      }),
    );
    await Promise.resolve();
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    gates[1]?.finish();
    await all[1];
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2]);
    gates.forEach((gate) => gate.finish());
    expect(await Promise.all(all)).toEqual([0, 1, 2, 3]);
  });

  it('gives the place back when a task throws', async () => {
    const slots = createSlots(1);
    await expect(slots(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await slots(() => Promise.resolve('next'))).toBe('next');
  });
});
