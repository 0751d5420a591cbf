import type { FunctionConfig, Suite } from '../../src/core/function-config.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { fileSpan, type Span } from '../../src/core/source.ts';
import type { Expectation, TestCase } from '../../src/core/test-case.ts';

const span: Span = fileSpan('functions/site.test.yml');

/** A viewer-request event for a path. */
export function anEvent(uri = '/') {
  return {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '203.0.113.1' },
    request: { method: 'GET', uri, querystring: {}, headers: {}, cookies: {} },
  };
}

/** The expectation that the request goes on with this path. */
export function expectUri(uri: string): Expectation {
  const matcher = { kind: 'equals', value: uri, span } as const;
  return { kind: 'request', span, fields: [{ path: { field: 'uri' }, matcher, keySpan: span }] };
}

/** A case of function `site` that expects `/` to go on unchanged. */
export function aCase(overrides: Partial<TestCase> = {}): TestCase {
  const functionId = overrides.functionId ?? 'site';
  const name = overrides.name ?? 'GET / → /';
  return {
    id: `${functionId} › ${name}`,
    functionId,
    name,
    request: 'GET /',
    span,
    event: anEvent(),
    eventType: 'viewer-request',
    fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
    expectations: [expectUri('/')],
    allow: [],
    tags: [],
    skip: undefined,
    only: false,
    offlineOnly: [],
    awsOnly: false,
    ...overrides,
  };
}

/** A function `site` on runtime 2.0 with one case. */
export function aFunction(overrides: Partial<FunctionConfig> = {}): FunctionConfig {
  const id = overrides.id ?? 'site';
  return {
    id,
    name: id,
    source: `functions/${id}.js`,
    runtime: 'cloudfront-js-2.0',
    eventType: 'viewer-request',
    comment: undefined,
    kvs: undefined,
    limits: {
      computeUtilization: LIMITS.computeUtilization.value,
      codeSize: LIMITS.codeSize.value,
    },
    allow: [],
    kvsFixtures: 'verify',
    tests: [aCase({ functionId: id })],
    span: fileSpan('cloudfront-functions.yml'),
    ...overrides,
  };
}

/** A suite of functions. */
export function aSuite(...functions: FunctionConfig[]): Suite {
  return { functions: functions.length === 0 ? [aFunction()] : functions };
}
