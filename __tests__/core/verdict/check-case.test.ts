import { describe, expect, it } from '@jest/globals';
import { canonicalise } from '../../../src/core/compare/canonical.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Matcher } from '../../../src/core/matcher.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import type { Expectation, TestCase } from '../../../src/core/test-case.ts';
import { checkCase } from '../../../src/core/verdict/check-case.ts';
import { aCase, anEvent } from '../../builders/suite.ts';
import { absent, at, change, eq, not, path, text } from '../compare/written.ts';

const SOURCE = { file: 'functions/site.js', text: 'a();\nbcd();\n' };

function fields(kind: 'request' | 'response', written: Record<string, Matcher>): Expectation {
  const list = Object.entries(written).map(([label, matcher]) => {
    return { path: path(label), matcher, keySpan: at(1) };
  });
  return { kind, fields: list, span: at(2) };
}

const unchanged: Expectation = { kind: 'changes', changes: [], unchanged: true, span: at(3) };
const queryAsInput: Expectation = { kind: 'query-as-input', span: at(4) };
const error = (matcher?: Matcher): Expectation => ({ kind: 'error', matcher, span: at(5) });
const logs = (...items: Matcher[]): Expectation => ({ kind: 'logs', items, span: at(6) });

const goesOn = (request: JsonObject = {}): Outcome =>
  going({ request: { method: 'GET', uri: '/', ...request } });
const answers = (response: JsonObject): Outcome => going({ response });
const throws = (message: string, line?: number): Outcome => ({ kind: 'error', message, line });

function going(output: JsonObject): Outcome {
  return canonicalise({ errorMessage: '', output: JSON.stringify(output) }, anEvent());
}

function check(
  expectations: Expectation[],
  outcome: Outcome,
  { logs: entries = [], ...overrides }: Partial<TestCase> & { logs?: string[] } = {},
) {
  return checkCase(aCase({ expectations, ...overrides }), outcome, { logs: entries }, SOURCE);
}

describe('checkCase: the outcome', () => {
  const redirect = fields('response', { statusCode: eq(301), 'headers.location': eq('/x') });

  it.each<[string, Expectation, Outcome, string, string, number]>([
    [
      'a redirect that goes on',
      redirect,
      goesOn({ uri: '/missing' }),
      'a 301 response',
      'request continues to origin: GET /missing',
      2,
    ],
    [
      'a response without a written status',
      fields('response', { body: eq('') }),
      goesOn(),
      'a response',
      'request continues to origin: GET /',
      2,
    ],
    [
      'a request that is answered',
      fields('request', { uri: eq('/') }),
      answers({ statusCode: 403 }),
      'the request to continue',
      'a 403 response',
      2,
    ],
    [
      'changes of a generated response',
      unchanged,
      answers({ statusCode: 200 }),
      'the request to continue',
      'a 200 response',
      3,
    ],
    [
      'an error that does not come',
      error(),
      goesOn(),
      'an error',
      'request continues to origin: GET /',
      5,
    ],
  ])('%s is one failure', (_, expectation, outcome, expected, actual, line) => {
    expect(check([expectation], outcome)).toEqual([
      {
        kind: 'outcome',
        expected: { as: 'phrase', phrase: expected },
        actual: { as: 'phrase', phrase: actual },
        span: at(line),
      },
    ]);
  });

  it('says it once for the rewrite shorthand', () => {
    const rewrite = [fields('request', { uri: eq('/x') }), queryAsInput];
    expect(check(rewrite, answers({ statusCode: 404 })).map(({ kind }) => kind)).toEqual([
      'outcome',
    ]);
  });

  it('still judges logs', () => {
    const kinds = check([redirect, logs(eq('x'))], goesOn()).map(({ kind }) => kind);
    expect(kinds).toEqual(['outcome', 'assertion']);
  });

  it('judges changes of a viewer-response event by its response', () => {
    const event = {
      ...anEvent(),
      context: { eventType: 'viewer-response' },
      response: { statusCode: 200 },
    };
    const overrides = { event, eventType: 'viewer-response' } as const;
    expect(check([unchanged], answers({ statusCode: 200 }), overrides)).toEqual([]);
    expect(check([unchanged], answers({ statusCode: 404 }), overrides)).toMatchObject([
      { kind: 'changes', differences: [{ sign: '~', field: 'statusCode' }] },
    ]);
  });
});

describe('checkCase: errors', () => {
  it.each<[string, Expectation]>([
    ['request', fields('request', { uri: eq('/') })],
    ['response', fields('response', { statusCode: absent })],
    ['changes', unchanged],
    ['logs', logs()],
    ['utilization', { kind: 'max-compute-utilization', limit: 9, span: at(7) }],
    ['steps', { kind: 'max-steps', limit: 9, span: at(7) }],
  ])('an unexpected error fails a case of %s', (_, expectation) => {
    const source = {
      file: SOURCE.file,
      start: { line: 2, column: 1 },
      end: { line: 2, column: 7 },
    };
    const { span } = aCase();
    expect(check([expectation], throws('TypeError: x', 2))).toEqual([
      { kind: 'function-error', message: 'TypeError: x', source, span },
    ]);
  });

  it('still judges logs', () => {
    const kinds = check([unchanged, logs(eq('x'))], throws('x')).map(({ kind }) => kind);
    expect(kinds).toEqual(['function-error', 'assertion']);
  });

  it('has no place in the source without a line', () => {
    expect(check([unchanged], throws('x'))).toMatchObject([{ source: undefined }]);
  });

  it('is what an error expectation wants', () => {
    const thrown = throws('Error: KeyNotFound');
    expect(check([error()], thrown)).toEqual([]);
    expect(check([error(text('contains', 'KeyNotFound'))], thrown)).toEqual([]);
    expect(check([error(eq('Error', 8))], thrown)).toEqual([
      {
        kind: 'assertion',
        field: 'error',
        expected: { as: 'text', text: 'Error' },
        actual: { as: 'text', text: 'Error: KeyNotFound' },
        span: at(8),
      },
    ]);
  });
});

describe('checkCase: fields', () => {
  it('reports every field that differs, with its own place', () => {
    const written = { statusCode: eq(302, 3), 'headers.location': eq('/new', 4), body: absent };
    const headers = { location: { value: '/old' } };
    const failures = check([fields('response', written)], answers({ statusCode: 301, headers }));
    expect(failures).toEqual([
      {
        kind: 'assertion',
        field: 'response.statusCode',
        expected: { as: 'number', number: 302 },
        actual: { as: 'number', number: 301 },
        span: at(3),
      },
      {
        kind: 'assertion',
        field: 'response.headers.location',
        expected: { as: 'text', text: '/new' },
        actual: { as: 'text', text: '/old' },
        span: at(4),
      },
    ]);
  });

  const full: JsonObject = {
    querystring: 'a=1&b=2',
    headers: { host: { value: 'h' } },
    cookies: { id: { value: '7' } },
  };
  it.each<[string, Matcher, Matcher]>([
    ['uri', eq('/'), eq('/x')],
    ['method', eq('GET'), eq('PUT')],
    ['querystring', eq('b=2&a=1'), eq('a=1')],
    ['querystring.b', eq('2'), absent],
    ['headers.host', eq('h'), not(eq('h'))],
    ['cookies.id', eq('7'), eq('8')],
    ['headers.missing', absent, eq('x')],
  ])('request.%s', (label, right, wrong) => {
    expect(check([fields('request', { [label]: right })], goesOn(full))).toEqual([]);
    const failures = check([fields('request', { [label]: wrong })], goesOn(full));
    expect(failures).toMatchObject([{ kind: 'assertion', field: `request.${label}` }]);
  });

  it('holds the query against the input for the rewrite shorthand', () => {
    const event = anEvent();
    const request = { ...event.request, querystring: { a: { value: '1' } } };
    const overrides = { event: { ...event, request } };
    expect(check([queryAsInput], goesOn({ querystring: 'a=1' }), overrides)).toEqual([]);
    expect(check([queryAsInput], goesOn({ querystring: {} }), overrides)).toEqual([
      {
        kind: 'assertion',
        field: 'request.querystring',
        expected: { as: 'text', text: 'a=1' },
        actual: { as: 'text', text: '' },
        span: at(4),
      },
    ]);
  });
});

describe('checkCase: logs', () => {
  const entries = ['a', 'b', 'c', 'b'];

  it.each<[string, Matcher[], string[]]>([
    ['none', [], []],
    ['all', [eq('a'), eq('b'), eq('c'), eq('b')], entries],
    ['a subsequence', [eq('a'), eq('c')], entries],
    ['the later of two equal ones', [eq('c'), eq('b')], entries],
    ['matchers', [text('contains', 'b'), not(eq('b'))], entries],
  ])('passes: %s', (_, items, seen) => {
    expect(check([logs(...items)], goesOn(), { logs: seen })).toEqual([]);
  });

  it.each<[string, Matcher[], string[], unknown, unknown, number]>([
    [
      'an entry where none may be',
      [],
      ['x'],
      { as: 'phrase', phrase: 'no log entries' },
      { as: 'values', values: ['x'] },
      6,
    ],
    [
      'no entries',
      [eq('x', 8)],
      [],
      { as: 'text', text: 'x' },
      { as: 'phrase', phrase: 'no log entries' },
      8,
    ],
    [
      'an entry that is missing',
      [eq('x', 8)],
      entries,
      { as: 'text', text: 'x' },
      { as: 'values', values: entries },
      8,
    ],
    [
      'the wrong order',
      [eq('c', 7), eq('a', 8)],
      entries,
      { as: 'phrase', phrase: '"a" after log entry 3' },
      { as: 'values', values: entries },
      8,
    ],
    [
      'one entry for two items',
      [eq('a', 7), eq('a', 8)],
      entries,
      { as: 'phrase', phrase: '"a" after log entry 1' },
      { as: 'values', values: entries },
      8,
    ],
  ])('fails: %s', (_, items, seen, expected, actual, line) => {
    expect(check([logs(...items)], goesOn(), { logs: seen })).toEqual([
      { kind: 'assertion', field: 'logs', expected, actual, span: at(line) },
    ]);
  });
});

it('reports every failed assertion of a case', () => {
  const expectations = [
    { kind: 'changes', changes: [change('uri', eq('/x'))], unchanged: false, span: at(3) } as const,
    logs(),
  ];
  const kinds = check(expectations, goesOn(), { logs: ['x'] }).map(({ kind }) => kind);
  expect(kinds).toEqual(['changes', 'assertion']);
});
