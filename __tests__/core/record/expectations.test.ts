import { describe, expect, it } from '@jest/globals';
import { canonicalise } from '../../../src/core/compare/canonical.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import { expectationsFor } from '../../../src/core/record/expectations.ts';

const REQUEST = {
  method: 'GET',
  uri: '/old',
  querystring: { x: { value: '1' } },
  headers: { host: { value: 'a.example' } },
  cookies: { c: { value: 'd' } },
};
const RESPONSE = { statusCode: 200, statusDescription: 'OK', headers: { server: { value: 'S3' } } };

/** What may be recorded for a function's output; `response` makes the event viewer-response. */
function recorded(output: JsonObject, response?: JsonObject): readonly JsonValue[] {
  const event = { request: REQUEST, ...(response && { response }) };
  const eventType = response ? 'viewer-response' : 'viewer-request';
  const result = { errorMessage: '', output: JSON.stringify(output) };
  return expectationsFor({ event, eventType }, canonicalise(result, event, eventType));
}

const going = (changes: JsonObject) => recorded({ request: { ...REQUEST, ...changes } });
const answering = (response: JsonObject) => recorded({ response });
const returning = (changes: Readonly<Record<string, JsonValue | undefined>>) =>
  recorded({ response: { ...RESPONSE, ...changes } }, RESPONSE);

describe('a shorthand is recorded where it says everything', () => {
  const cases: [title: string, found: readonly JsonValue[], expected: JsonValue][] = [
    ['nothing changed', going({}), 'unchanged'],
    ['another path', going({ uri: '/new' }), '/new'],
    ['another query', going({ querystring: { x: { value: '2' } } }), '/old?x=2'],
    ['path and query', going({ uri: '/n', querystring: { y: { value: '' } } }), '/n?y='],
    ['no query any more', going({ querystring: {} }), '/old?'],
    ['a status', answering({ statusCode: 403 }), 403],
    ['its usual phrase', answering({ statusCode: 403, statusDescription: 'Forbidden' }), 403],
    [
      'a redirect',
      answering({ statusCode: 302, headers: { location: { value: '/new?x=1' } } }),
      '302 /new?x=1',
    ],
    ['a response as it was', returning({}), 'unchanged'],
    ['another status of a response', returning({ statusCode: 404 }), 404],
    [
      'a response made a redirect',
      returning({
        statusCode: 301,
        statusDescription: 'Moved Permanently',
        headers: { ...RESPONSE.headers, location: { value: '/a' } },
      }),
      '301 /a',
    ],
  ];

  it.each(cases)('%s', (_, found, expected) => {
    expect(found[0]).toEqual(expected);
  });
});

describe('changes are recorded where the event goes on otherwise', () => {
  const cases: [title: string, found: readonly JsonValue[], expected: JsonObject][] = [
    [
      'headers and cookies of a request',
      going({
        headers: { 'x-a': { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
        cookies: { c: { value: 'e' } },
      }),
      { headers: { host: null, 'x-a': ['1', '2'] }, cookies: { c: 'e' } },
    ],
    [
      'a parameter beside a header',
      going({ querystring: {}, headers: {} }),
      { querystring: { x: null }, headers: { host: null } },
    ],
    [
      'headers, cookies and body of a response',
      returning({
        headers: {},
        cookies: { s: { value: '1', attributes: 'Secure' }, t: { value: '2' } },
        body: 'gone',
      }),
      {
        headers: { server: null },
        cookies: { s: { value: '1', attributes: 'Secure' }, t: '2' },
        body: 'gone',
      },
    ],
    [
      'an unusual phrase',
      returning({ statusCode: 404, statusDescription: 'Nope' }),
      { statusCode: 404, statusDescription: 'Nope' },
    ],
    [
      'a phrase taken away',
      returning({ statusDescription: undefined }),
      { statusDescription: null },
    ],
    [
      'a name like any other',
      going({ headers: JSON.parse('{"__proto__":{"value":"x"}}') }),
      {
        headers: JSON.parse('{"host":null,"__proto__":"x"}'),
      },
    ],
  ];

  it.each(cases)('%s', (_, found, changes) => {
    expect(found[0]).toEqual({ changes });
  });
});

describe('the complete output is recorded of other responses', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'with a body',
      { statusCode: 404, body: { encoding: 'text', data: 'no' } },
      { statusCode: 404, body: 'no' },
    ],
    [
      'with bytes for a body',
      { statusCode: 200, body: { encoding: 'base64', data: '/wA=' } },
      { statusCode: 200, body: { base64: '/wA=' } },
    ],
    [
      'with more than a location',
      { statusCode: 301, headers: { location: { value: '/' }, 'cache-control': { value: 'no' } } },
      { statusCode: 301, headers: { location: '/', 'cache-control': 'no' } },
    ],
    [
      'with two locations',
      {
        statusCode: 301,
        headers: { location: { value: '/', multiValue: [{ value: '/' }, { value: '/a' }] } },
      },
      { statusCode: 301, headers: { location: ['/', '/a'] } },
    ],
  ])('%s', (_, response, fields) => {
    expect(answering(response)).toEqual([{ output: { response: fields } }, { response: fields }]);
  });
});

it('the message of an error is recorded', () => {
  const outcome = { kind: 'error', message: 'TypeError: no', line: 3 } as const;
  const event = { request: REQUEST };
  expect(expectationsFor({ event, eventType: 'viewer-request' }, outcome)).toEqual([
    { error: 'TypeError: no' },
  ]);
});
