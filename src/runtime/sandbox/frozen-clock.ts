import type { WasiOptions } from 'quickjs-wasi';

const NANOSECONDS = 1_000_000n;

/**
 * A clock that stands still: the runtimes freeze the time for the whole run. `read` gives milliseconds since
 * 1970 and so learns that somebody looked.
 */
export function frozenClock(read: () => number): WasiOptions {
  return (memory) => ({
    clock_time_get(_clock, _precision, result) {
      const time = BigInt(Math.trunc(read())) * NANOSECONDS;
      new DataView(memory.buffer).setBigUint64(Number(result), BigInt.asUintN(64, time), true);
      return 0;
    },
  });
}
