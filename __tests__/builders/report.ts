import type { Deployment } from '../../src/core/deployment.ts';
import { ServiceError, type ServiceFailure } from '../../src/core/errors.ts';
import type { EngineFailure, EngineName, Failure, Shown } from '../../src/core/failure.ts';
import type { Outcome, TestResult } from '../../src/core/outcome.ts';
import type { CaseReport, EngineRun, FunctionReport, Report } from '../../src/core/report.ts';
import type { Span } from '../../src/core/source.ts';
import type { TestCase } from '../../src/core/test-case.ts';

/** The file every built test stands in. */
export const TEST_FILE = 'functions/redirects.test.yml';

/** A span on one line: `length` code points from `line:column` on. */
export function buildSpan(line: number, column: number, length: number, file = TEST_FILE): Span {
  return { file, start: { line, column }, end: { line, column: column + length } };
}

/** Text as reports show it. */
export function text(value: string): Shown {
  return { as: 'text', text: value };
}

/** A number as reports show it. */
export function number(value: number): Shown {
  return { as: 'number', number: value };
}

/** cf2's own words as reports show them. */
export function phrase(words: string): Shown {
  return { as: 'phrase', phrase: words };
}

/** A request outcome; headers and parameters by name. */
export function requestOutcome(
  uri = '/about',
  parts: { method?: string; headers?: Record<string, string>; query?: Record<string, string> } = {},
): Outcome {
  return {
    kind: 'request',
    request: {
      method: parts.method ?? 'GET',
      uri,
      querystring: entries(parts.query),
      headers: entries(parts.headers),
      cookies: new Map(),
    },
  };
}

/** A response outcome; `body` is text. */
export function responseOutcome(
  statusCode = 301,
  parts: { description?: string; headers?: Record<string, string>; body?: string } = {},
): Outcome {
  const { description, headers, body } = parts;
  return {
    kind: 'response',
    response: {
      statusCode,
      statusDescription: description,
      headers: entries(headers),
      cookies: new Map(),
      body: body === undefined ? undefined : { encoding: 'text', data: body },
    },
  };
}

function entries(values: Record<string, string> = {}): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(values).map(([name, value]) => [name, [value]]));
}

/** What one engine made of a case; by default an offline run that lets the request go on. */
export function buildRun(
  overrides: Omit<Partial<EngineRun>, 'result'> & { result?: Partial<TestResult> } = {},
): EngineRun {
  return {
    engine: 'offline',
    outcome: requestOutcome(),
    durationMs: 2,
    ...overrides,
    result: {
      computeUtilization: undefined,
      logs: [],
      errorMessage: '',
      output: '{"request":{}}',
      ...overrides.result,
    },
  };
}

/** A test case; its id follows from function and name unless it is given. */
function buildTestCase(overrides: Partial<TestCase> = {}): TestCase {
  const functionId = overrides.functionId ?? 'redirects';
  const name = overrides.name ?? 'GET /about → unchanged';
  return {
    id: `${functionId} › ${name}`,
    functionId,
    name,
    request: 'GET /about',
    span: buildSpan(3, 5, 20),
    event: { version: '1.0', request: { method: 'GET', uri: '/about' } },
    eventType: 'viewer-request',
    fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
    expectations: [],
    allow: [],
    tags: [],
    skip: undefined,
    only: false,
    offlineOnly: [],
    awsOnly: false,
    ...overrides,
  };
}

/** A case after the run; passed, with one offline run, unless said otherwise. */
export function buildCase(
  overrides: Omit<Partial<CaseReport>, 'testCase'> & { testCase?: Partial<TestCase> } = {},
): CaseReport {
  return {
    status: 'passed',
    failures: [],
    runs: [buildRun()],
    trouble: undefined,
    notes: [],
    ...overrides,
    testCase: buildTestCase(overrides.testCase),
  };
}

/** A failed case with its failures. */
export function buildFailedCase(
  failures: readonly EngineFailure[],
  overrides: Parameters<typeof buildCase>[0] = {},
): CaseReport {
  return buildCase({ status: 'failed', failures, ...overrides });
}

/** A failure on some engines; offline unless said otherwise. */
export function onEngines(
  failure: Failure,
  engines: readonly EngineName[] = ['offline'],
): EngineFailure {
  return { ...failure, engines };
}

/** A failed assertion about the status code. */
export function buildAssertion(
  overrides: Partial<Extract<EngineFailure, { kind: 'assertion' }>> = {},
): EngineFailure {
  return {
    kind: 'assertion',
    field: 'response.statusCode',
    expected: number(302),
    actual: number(301),
    span: buildSpan(4, 13, 3),
    engines: ['offline'],
    ...overrides,
  };
}

/** A function after the run; not deployed, one passing case, unless said otherwise. */
export function buildFunction(overrides: Partial<FunctionReport> = {}): FunctionReport {
  const id = overrides.id ?? 'redirects';
  return {
    id,
    name: `prod-${id}`,
    source: `functions/${id}.js`,
    runtime: 'cloudfront-js-2.0',
    codeSize: 6246,
    limits: { computeUtilization: 70, codeSize: 10_240 },
    cases: [buildCase({ testCase: { functionId: id } })],
    deployment: undefined,
    trouble: undefined,
    ...overrides,
  };
}

/** A deployment that uploaded and published. */
export function buildDeployment(overrides: Partial<Deployment> = {}): Deployment {
  return {
    arn: 'arn:aws:cloudfront::123456789012:function/prod-redirects',
    upload: 'updated',
    etag: 'E2QWRUHAPOMQZL',
    sha256: '0'.repeat(64),
    published: true,
    publishAnswered: true,
    publishUnknown: false,
    alreadyLive: false,
    liveEtag: 'E3UN6WX5RRO2AG',
    collisions: [],
    rollout: undefined,
    ...overrides,
  };
}

/** Trouble at AWS. */
export function buildTrouble(
  failure: ServiceFailure = 'service-unavailable',
  facts: Partial<{ operation: string; subject: string; detail: string }> = {},
): ServiceError {
  return new ServiceError(failure, {
    operation: 'TestFunction',
    subject: 'prod-redirects',
    detail: 'ServiceUnavailable after 6 attempts',
    ...facts,
  });
}

/** A report of an offline run; one function with one passing case, unless said otherwise. */
export function buildReport(overrides: Partial<Report> = {}): Report {
  return {
    functions: [buildFunction()],
    diagnostics: [],
    engines: ['offline'],
    offlineReason: undefined,
    endpoint: undefined,
    strict: undefined,
    publish: undefined,
    trouble: undefined,
    startedAt: Date.UTC(2026, 10, 23, 6, 0, 0),
    durationMs: 200,
    sources: new Map(),
    ...overrides,
  };
}
