import type { Report } from './report.ts';

/** A report in which nothing happened yet, completed by what is given. */
export function createReport(facts: Partial<Report>): Report {
  return {
    functions: [],
    diagnostics: [],
    engines: [],
    offlineReason: undefined,
    endpoint: undefined,
    strict: undefined,
    publish: undefined,
    trouble: undefined,
    startedAt: 0,
    durationMs: 0,
    sources: new Map(),
    ...facts,
  };
}
