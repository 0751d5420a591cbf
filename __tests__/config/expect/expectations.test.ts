import { describe, expect, it } from '@jest/globals';
import { loadCase } from '../load.ts';

type Plain = Record<string, unknown>;

/** Spans as `line:column-column`, maps as objects: what is left can be written down. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/span$/i.test(key))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

async function expectations(expected: string, response = false): Promise<readonly Plain[]> {
  const input = response
    ? 'response: { headers: { a: 1 }, cookies: { c: 1 } }'
    : 'request: { headers: { a: 1 }, cookies: { c: 1 }, querystring: { q: 1 } }';
  const read = await loadCase(`{ ${input}, expect: ${expected} }`);
  return plain(read.expectations) as readonly Plain[];
}

async function matcherOf(field: string, written: string): Promise<unknown> {
  const [read] = await expectations(`{ response: { ${field}: ${written} } }`);
  const fields = read?.fields as readonly { matcher: unknown }[];
  return fields[0]?.matcher;
}

const equals = (value: string | number) => ({ kind: 'equals', value });

describe('shorthands', () => {
  it.each<[string, object[]]>([
    [
      '403',
      [{ kind: 'response', fields: [{ path: { field: 'statusCode' }, matcher: equals(403) }] }],
    ],
    [
      '302 /new?x=1',
      [
        {
          kind: 'response',
          fields: [
            { path: { field: 'statusCode' }, matcher: equals(302) },
            { path: { field: 'headers', name: 'location' }, matcher: equals('/new?x=1') },
          ],
        },
      ],
    ],
    [
      '/i',
      [
        { kind: 'request', fields: [{ path: { field: 'uri' }, matcher: equals('/i') }] },
        { kind: 'query-as-input' },
      ],
    ],
    [
      '/i?a=1&a=2',
      [
        {
          kind: 'request',
          fields: [
            { path: { field: 'uri' }, matcher: equals('/i') },
            { path: { field: 'querystring' }, matcher: equals('a=1&a=2') },
          ],
        },
      ],
    ],
    ['unchanged', [{ kind: 'changes', changes: [], unchanged: true }]],
  ])('%s', async (text, expected) => {
    expect(await expectations(text)).toEqual(expected);
  });

  it('have a place for each part', async () => {
    const { expectations: read } = await loadCase('{ request: /, expect: "302 /new" }');
    const [first] = read;
    const spans = first?.kind === 'response' ? first.fields.map(({ matcher }) => matcher.span) : [];
    expect(spans.map(({ start, end }) => [start.column, end.column])).toEqual([
      [28, 31],
      [32, 36],
    ]);
  });
});

describe('maps', () => {
  it('reads request and response field by field, header names folded', async () => {
    const request =
      '{ uri: /a, method: GET, querystring: { q: 1 }, headers: { X: y }, cookies: { c: d } }';
    expect(await expectations(`{ request: ${request} }`)).toEqual([
      {
        kind: 'request',
        fields: [
          { path: { field: 'uri' }, matcher: equals('/a') },
          { path: { field: 'method' }, matcher: equals('GET') },
          { path: { field: 'parameter', name: 'q' }, matcher: equals('1') },
          { path: { field: 'headers', name: 'x' }, matcher: equals('y') },
          { path: { field: 'cookies', name: 'c' }, matcher: equals('d') },
        ],
      },
    ]);
  });

  it('reads error, logs, utilization and steps', async () => {
    expect(await expectations('{ error: true }')).toEqual([{ kind: 'error', matcher: undefined }]);
    expect(await expectations("{ error: 'true' }")).toMatchObject([{ matcher: equals('true') }]);
    expect(await expectations('{ error: { contains: x }, logs: [] }')).toEqual([
      { kind: 'error', matcher: { kind: 'contains', text: 'x' } },
      { kind: 'logs', items: [] },
    ]);
    expect(
      await expectations(
        '{ logs: [1.0, { endsWith: y }], maxComputeUtilization: 40, maxSteps: 500 }',
      ),
    ).toEqual([
      { kind: 'logs', items: [equals('1.0'), { kind: 'endsWith', text: 'y' }] },
      { kind: 'max-compute-utilization', limit: 40 },
      { kind: 'max-steps', limit: 500 },
    ]);
  });

  it('reads changes: values, and null for what is gone', async () => {
    const changes =
      '{ uri: /b, querystring: { q: null }, headers: { A: null, b: 2 }, cookies: { c: null } }';
    expect(await expectations(`{ changes: ${changes} }`)).toEqual([
      {
        kind: 'changes',
        unchanged: false,
        changes: [
          { change: 'set', path: { field: 'uri' }, matcher: equals('/b') },
          { change: 'removed', path: { field: 'parameter', name: 'q' } },
          { change: 'removed', path: { field: 'headers', name: 'a' } },
          { change: 'set', path: { field: 'headers', name: 'b' }, matcher: equals('2') },
          { change: 'removed', path: { field: 'cookies', name: 'c' } },
        ],
      },
    ]);
    const response = '{ statusCode: 404, statusDescription: null, body: "" }';
    expect(await expectations(`{ changes: ${response} }`, true)).toMatchObject([
      {
        changes: [
          { path: { field: 'statusCode' }, matcher: equals(404) },
          { change: 'removed', path: { field: 'statusDescription' } },
          { path: { field: 'body' }, matcher: equals('') },
        ],
      },
    ]);
    expect(await expectations('{ changes: { querystring: a=1 } }')).toMatchObject([
      { changes: [{ path: { field: 'querystring' }, matcher: equals('a=1') }] },
    ]);
    expect(await expectations('{ changes: {} }')).toEqual([
      { kind: 'changes', changes: [], unchanged: false },
    ]);
  });
});

describe('matchers', () => {
  it.each<[field: string, written: string, expected: object]>([
    ['statusCode', '404', equals(404)],
    [
      'statusCode',
      '{ atLeast: 400, lessThan: 500 }',
      {
        kind: 'all',
        matchers: [
          { kind: 'atLeast', number: 400 },
          { kind: 'lessThan', number: 500 },
        ],
      },
    ],
    [
      'statusCode',
      '{ oneOf: [301, { equals: 302 }] }',
      {
        kind: 'oneOf',
        items: [equals(301), equals(302)],
      },
    ],
    ['statusDescription', '1.0', equals('1.0')],
    [
      'statusDescription',
      '{ startsWith: N, endsWith: d }',
      {
        kind: 'all',
        matchers: [
          { kind: 'startsWith', text: 'N' },
          { kind: 'endsWith', text: 'd' },
        ],
      },
    ],
    ['statusDescription', '{ absent: true }', { kind: 'absent' }],
    [
      'headers',
      '{ x: [a, { contains: b }] }',
      {
        kind: 'values',
        items: [equals('a'), { kind: 'contains', text: 'b' }],
      },
    ],
    ['headers', "{ x: { matches: '^a$' } }", { kind: 'matches', pattern: '^a$' }],
    [
      'headers',
      '{ x: { present: true, not: { oneOf: [a, b] } } }',
      {
        kind: 'all',
        matchers: [
          { kind: 'present' },
          { kind: 'not', matcher: { kind: 'oneOf', items: [equals('a'), equals('b')] } },
        ],
      },
    ],
    [
      'headers',
      '{ x: { oneOf: [{ absent: true }, { not: x }] } }',
      {
        kind: 'oneOf',
        items: [{ kind: 'absent' }, { kind: 'not', matcher: equals('x') }],
      },
    ],
    ['body', "''", equals('')],
    [
      'body',
      '{ json: { a: [1, null, "x"], b: { not: 1 } } }',
      {
        kind: 'json',
        value: { a: [1, null, 'x'], b: { not: 1 } },
      },
    ],
    ['body', '{ base64: "aG k=" }', { kind: 'base64', data: 'aGk=' }],
    ['cookies', '{ c: a }', equals('a')],
    ['cookies', '{ c: { startsWith: a } }', { kind: 'startsWith', text: 'a' }],
    [
      'cookies',
      "{ c: { value: { oneOf: [a] }, attributes: '' } }",
      {
        kind: 'cookie',
        value: { kind: 'oneOf', items: [equals('a')] },
        attributes: { form: 'text', text: '' },
      },
    ],
    [
      'cookies',
      '{ c: { attributes: { secure: true, httpOnly: false, maxAge: { atLeast: 60 }, path: / } } }',
      {
        kind: 'cookie',
        value: undefined,
        attributes: {
          form: 'map',
          attributes: {
            secure: { kind: 'present' },
            httpOnly: { kind: 'absent' },
            maxAge: { kind: 'atLeast', number: 60 },
            path: equals('/'),
          },
        },
      },
    ],
    [
      'cookies',
      '{ c: [a, { value: b, attributes: Secure }] }',
      {
        kind: 'values',
        items: [
          equals('a'),
          { kind: 'cookie', value: equals('b'), attributes: { form: 'text', text: 'Secure' } },
        ],
      },
    ],
  ])('%s: %s', async (field, written, expected) => {
    expect(await matcherOf(field, written)).toEqual(expected);
  });
});
