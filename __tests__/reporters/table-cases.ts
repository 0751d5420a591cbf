import type { Failure } from '../../src/core/failure.ts';
import type { CaseReport } from '../../src/core/report.ts';
import type { Expectation } from '../../src/core/test-case.ts';
import {
  buildAssertion,
  buildCase,
  buildFailedCase,
  buildRun,
  buildSpan,
  onEngines,
  responseOutcome,
  TEST_FILE,
  text,
} from '../builders/report.ts';

const CSV = 'functions/redirects.csv';

/** Lines 2 to 15 fail in their locations, 16 in two fields, 17 throws, 18 is skipped, 19 passes. */
const LINES = [
  'request,expect,skip',
  ...Array.from({ length: 14 }, (_, n) => `/p${n},301 /to/${n}|${n},`),
  '/body,404,',
  '/boom,403,',
  '/later,301 /x,until SHOP-123',
  '/fine,301 /z,',
];

/** The table as the file that its cases point into. */
export const TABLE_SOURCES: ReadonlyMap<string, string> = new Map([[CSV, LINES.join('\n')]]);

function partsOf(line: number): Parameters<typeof buildCase>[0] & object {
  const [request = '', expect = ''] = (LINES[line - 1] ?? '').split(',');
  const [status = '', location] = expect.split(' ');
  const at = (start: number, length: number) => buildSpan(line, start, length, CSV);
  const span = at(request.length + 2, expect.length);
  const fields = [
    { path: { field: 'statusCode' as const }, value: Number(status) },
    ...(location
      ? [{ path: { field: 'headers' as const, name: 'location' }, value: location }]
      : []),
  ];
  const expectation: Expectation = {
    kind: 'response',
    fields: fields.map(({ path, value }) => ({
      path,
      matcher: { kind: 'equals', value, span },
      keySpan: span,
    })),
    span,
  };
  return {
    testCase: {
      name: `the map › ${request}`,
      request: `GET ${request}`,
      span: buildSpan(9, 5, 30),
      expectations: [expectation],
      row: {
        table: 'the map',
        key: request,
        span: at(1, LINES[line - 1]?.length ?? 0),
        list: undefined,
        parameters: { request, expect },
        sample: undefined,
      },
    },
    runs: [buildRun({ outcome: responseOutcome(301, { headers: { location: '/elsewhere' } }) })],
  };
}

const locations = Array.from({ length: 14 }, (_, index): CaseReport => {
  const line = index + 2;
  const wrong = buildAssertion({
    field: 'response.headers.location',
    expected: text(`/to/${index}|${index}`),
    actual: text('/elsewhere'),
    span: buildSpan(line, `/p${index},301 `.length + 1, `/to/${index}|${index}`.length, CSV),
  });
  return buildFailedCase([wrong], partsOf(line));
});

const body = buildAssertion({
  field: 'response.body',
  expected: text('a|b'),
  actual: { as: 'absent' },
  span: buildSpan(16, 7, 3, CSV),
});

const thrown: Failure = {
  kind: 'function-error',
  message: 'TypeError: a|b',
  source: buildSpan(14, 1, 46, 'functions/redirects.js'),
  span: buildSpan(9, 5, 30, TEST_FILE),
};

/** Rows of one table: many that fail alike, two that fail otherwise, one skipped, one passed. */
export const tableCases: readonly CaseReport[] = [
  ...locations,
  buildFailedCase([buildAssertion({ span: buildSpan(16, 7, 3, CSV) }), body], partsOf(16)),
  buildFailedCase([onEngines(thrown)], partsOf(17)),
  buildCase({
    status: 'skipped',
    ...partsOf(18),
    runs: [],
    testCase: { ...partsOf(18).testCase, skip: 'until SHOP-123' },
  }),
  buildCase(partsOf(19)),
];
