import type { FileCoverageData } from 'istanbul-lib-coverage';
import { createInstrumenter, type InstrumenterOptions } from 'istanbul-lib-instrument';
import { withPlainCounters } from './plain-counters.ts';

/** Code that counts, and what it counts: all zero. */
export interface Instrumented {
  readonly code: string;
  /** A script that answers the counts as text (CountingCode.counters). */
  readonly counters: string;
  readonly coverage: FileCoverageData;
}

const OPTIONS: Partial<InstrumenterOptions> = {
  compact: false,
  produceSourceMap: false,
  coverageGlobalScope: 'globalThis',
  coverageGlobalScopeFunc: false,
};

/**
 * Makes a function's code count, by istanbul, whose hints (`istanbul ignore next`) work as they do there. Throws the
 * parser's SyntaxError for code that it does not take.
 */
export function instrument(source: string, file: string): Instrumented {
  try {
    return instrumentAs(source, file, true);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // What is no module may still be a script.
    return instrumentAs(source, file, false);
  }
}

function instrumentAs(source: string, file: string, esModules: boolean): Instrumented {
  const instrumenter = createInstrumenter({ ...OPTIONS, esModules });
  const code = instrumenter.instrumentSync(source, file, NO_MAP);
  const coverage = instrumenter.lastFileCoverage();
  return { ...withPlainCounters(code, coverage), coverage };
}

/** `false` keeps the compiler from reading the map that the code names; the types do not know it. */
const NO_MAP = false as unknown as undefined;
