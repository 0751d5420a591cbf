import { createCoverageMap, type CoverageMap, type FileCoverageData } from 'istanbul-lib-coverage';
import {
  COVERAGE_METRICS,
  type CoverageCount,
  type CoverageTotals,
} from '../core/coverage/coverage.ts';
import type { JsonObject } from '../core/json.ts';
import type { CountingRuntime, CoverageAnswer, CoverageRequest } from '../core/ports.ts';
import { instrument, type Instrumented } from './instrument.ts';
import { mapToOriginal } from './map-to-original.ts';
import { addCounts } from './plain-counters.ts';

/** Counts what events reach of a function's code, in a run of their own. */
export async function measureCoverage(
  runtime: CountingRuntime,
  { code, file, built, invocations }: CoverageRequest,
): Promise<CoverageAnswer> {
  const made = attempt(code.source, file);
  if (typeof made === 'string') return { kind: 'refused', reason: made };
  const { code: source, counters, coverage } = made;
  const engine = runtime.countingEngine({ ...code, source, counters });
  const answers = await engine.run(invocations);
  for (const { counts } of answers) if (counts !== undefined) addCounts(coverage, counts);
  const map = await mapOf(coverage, built);
  return { kind: 'counted', totals: totalsOf(map), files: filesOf(map), answers };
}

/** Why not, in the parser's words, where it does not take the code. */
function attempt(source: string, file: string): Instrumented | string {
  try {
    return instrument(source, file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error.message;
  }
}

async function mapOf(
  coverage: FileCoverageData,
  built: CoverageRequest['built'],
): Promise<CoverageMap> {
  return built?.sourceMap === undefined
    ? createCoverageMap({ [coverage.path]: coverage })
    : mapToOriginal(coverage, built.sourceMap);
}

function totalsOf(map: CoverageMap): CoverageTotals {
  const summary = map.getCoverageSummary();
  const counts = COVERAGE_METRICS.map((metric): [string, CoverageCount] => {
    const { covered, total, pct } = summary[metric];
    return [metric, { covered, total, percent: total === 0 ? 100 : pct }];
  });
  return Object.fromEntries(counts) as unknown as CoverageTotals;
}

/** Plain data: no object of istanbul leaves this folder. */
function filesOf(map: CoverageMap): JsonObject {
  return JSON.parse(JSON.stringify(map)) as JsonObject;
}
