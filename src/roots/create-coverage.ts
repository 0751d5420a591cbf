import type { CountingRuntime, MeasureCoverage } from '../core/ports.ts';

/** Counts coverage in a runtime. What that takes is loaded when it is first asked for. */
export function createCoverage(runtime: CountingRuntime): MeasureCoverage {
  return async (request) => {
    const { measureCoverage } = await import('../coverage/measure-coverage.ts');
    return measureCoverage(runtime, request);
  };
}
