import { hasErrors } from '../../core/diagnostics.ts';
import { publishedIds, rolledBackIds } from '../../core/report-totals.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Report } from '../../core/report.ts';
import { createPlainContext } from '../text/context.ts';
import { describeHealth } from '../text/health-words.ts';
import { ctrfCase, type CtrfTest } from './ctrf-case.ts';
import { loadTests, troubleTests, unhealthyTests } from './ctrf-errors.ts';
import { uuidOf, type Sha1 } from './uuid.ts';

/** What the report itself does not know. */
export interface CtrfOptions {
  readonly sha1: Sha1;
  /** cf2's version. */
  readonly version?: string;
}

/**
 * A report as CTRF JSON: an entry per case. Load errors are failed entries of the suite `load`, trouble
 * at AWS that no case is to blame for of the suite `deploy`.
 * https://ctrf.io/docs/specification/overview
 */
export function renderCtrf(report: Report, { sha1, version }: CtrfOptions): string {
  const context = createPlainContext(report);
  const tests = hasErrors(report.diagnostics)
    ? loadTests(context, report.diagnostics)
    : [
        ...report.functions.flatMap((fn) =>
          fn.cases.map((it) => ctrfCase(context, report, it, uuidOf(it.testCase.id, sha1))),
        ),
        ...unhealthyTests(report),
        ...troubleTests(context, report),
      ];
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: 'cf2',
    results: {
      tool: { name: 'cf2', ...(version === undefined ? {} : { version }) },
      summary: summaryOf(report, tests),
      tests,
      extra: runFacts(report),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function summaryOf({ startedAt, durationMs }: Report, tests: readonly CtrfTest[]): JsonObject {
  const number = (status: CtrfTest['status']): number =>
    tests.filter((test) => test.status === status).length;
  const start = Math.round(startedAt);
  const stop = Math.round(startedAt + durationMs);
  return {
    tests: tests.length,
    passed: number('passed'),
    failed: number('failed'),
    skipped: number('skipped'),
    pending: 0,
    other: 0,
    suites: new Set(tests.map(({ suite }) => suite.join('\n'))).size,
    start,
    stop,
    duration: stop - start,
  };
}

function runFacts(report: Report): JsonObject {
  return {
    engines: report.engines,
    published: publishedIds(report),
    ...healthFacts(report),
    ...coverageFacts(report),
    ...(report.endpoint === undefined ? {} : { endpoint: report.endpoint }),
  };
}

/** Counts by function; nothing where nobody counted. */
function coverageFacts({ functions }: Report): JsonObject {
  const counted = functions.flatMap(({ id, coverage }) =>
    coverage === undefined ? [] : [[id, coverage.totals] as const],
  );
  return counted.length === 0
    ? {}
    : { coverage: Object.fromEntries(counted) as unknown as JsonObject };
}

/** Verdicts of watches by function, and what was rolled back; nothing where nobody watched. */
function healthFacts(report: Report): JsonObject {
  const verdicts = report.functions.flatMap(({ id, deployment }) =>
    deployment?.health === undefined ? [] : [[id, describeHealth(deployment.health)] as const],
  );
  if (verdicts.length === 0) return {};
  return { health: Object.fromEntries(verdicts), rolledBack: rolledBackIds(report) };
}
