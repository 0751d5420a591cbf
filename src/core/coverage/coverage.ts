import type { JsonObject } from '../json.ts';
import type { Span } from '../source.ts';

/** What is counted, in the order of reports. Lines are those on which a statement begins. */
export const COVERAGE_METRICS = ['lines', 'branches', 'functions', 'statements'] as const;

/** One of the things that are counted. */
export type CoverageMetric = (typeof COVERAGE_METRICS)[number];

/** How much of something was reached. */
export interface CoverageCount {
  readonly covered: number;
  readonly total: number;
  /** 0 to 100, cut to two digits; 100 where there is nothing to reach. */
  readonly percent: number;
}

/** Counts of a function's code over all events. */
export type CoverageTotals = Readonly<Record<CoverageMetric, CoverageCount>>;

/** What the offline events of a function reached of its code. */
export interface FunctionCoverage {
  readonly totals: CoverageTotals;
  /** The coverage map of istanbul as JSON: files by path. */
  readonly files: JsonObject;
  /** True when the files are built code, because no source map leads further. */
  readonly isOfBuiltCode: boolean;
  /** Ids of the cases that ended otherwise while they were counted. */
  readonly differing: readonly string[];
  /** Events that could not be asked any more what they had reached. */
  readonly lost: number;
}

/** The least that has to be reached, in percent, with the place where it is written. */
export interface CoverageLimit {
  readonly percent: number;
  readonly span: Span;
}

/** `limits.coverage`: what is not named has no limit. */
export type CoverageLimits = Readonly<Partial<Record<CoverageMetric, CoverageLimit>>>;
