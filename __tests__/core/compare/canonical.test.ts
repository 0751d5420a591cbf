import { describe, expect, it } from '@jest/globals';
import { canonicalise, canonicaliseInput } from '../../../src/core/compare/canonical.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import type { CanonicalRequest, CanonicalResponse } from '../../../src/core/outcome.ts';

const REQUEST_EVENT: JsonObject = {
  context: { eventType: 'viewer-request' },
  request: {
    method: 'GET',
    uri: '/',
    querystring: {},
    headers: {
      accept: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }, { value: 'c' }] },
    },
    cookies: {
      id: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
    },
  },
};
const RESPONSE_EVENT: JsonObject = {
  context: { eventType: 'viewer-response' },
  request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
  response: {
    statusCode: 200,
    headers: { etag: { value: '"x"' } },
    cookies: {
      s: {
        value: '1',
        attributes: 'Secure',
        multiValue: [{ value: '1', attributes: 'Secure' }, { value: '2' }],
      },
    },
  },
};

function outcomeOf(output: JsonValue | string, event = REQUEST_EVENT) {
  const text = typeof output === 'string' ? output : JSON.stringify(output);
  return canonicalise({ errorMessage: '', output: text }, event);
}

function requestOf(request: JsonObject, event = REQUEST_EVENT): CanonicalRequest {
  const outcome = outcomeOf({ request }, event);
  if (outcome.kind !== 'request') throw new Error(JSON.stringify(outcome));
  return outcome.request;
}

function responseOf(response: JsonObject, event = REQUEST_EVENT): CanonicalResponse {
  const outcome = outcomeOf({ response }, event);
  if (outcome.kind !== 'response') throw new Error(JSON.stringify(outcome));
  return outcome.response;
}

const mapOf = (value: string) => new Map([['x', [value]]]);

describe('canonicalise: the outcome', () => {
  it('takes request and response from the single key', () => {
    expect(requestOf({ method: 'GET', uri: '/a' })).toEqual({
      method: 'GET',
      uri: '/a',
      querystring: new Map(),
      headers: new Map(),
      cookies: new Map(),
    });
    expect(responseOf({ statusCode: 301, statusDescription: 'Moved' })).toEqual({
      statusCode: 301,
      statusDescription: 'Moved',
      headers: new Map(),
      cookies: new Map(),
      body: undefined,
    });
  });

  it('is an error when there is a message, whatever the output', () => {
    const result = { errorMessage: 'Error: no in 3', output: '{"request":{}}' };
    const error = { kind: 'error', message: 'Error: no', line: 3 };
    expect(canonicalise(result, REQUEST_EVENT)).toEqual(error);
  });

  it.each<[string, JsonValue | string, JsonObject]>([
    ['no output', '', REQUEST_EVENT],
    ['output that is not JSON', '{', REQUEST_EVENT],
    ['null', 'null', REQUEST_EVENT],
    ['a list', [], REQUEST_EVENT],
    ['42', '42', REQUEST_EVENT],
    ['an object with neither "request" nor "response"', {}, REQUEST_EVENT],
    ['an object with neither "request" nor "response"', { uri: '/' }, REQUEST_EVENT],
    ['both a request and a response', { request: {}, response: {} }, REQUEST_EVENT],
    ['a request for a viewer-response event', { request: {} }, RESPONSE_EVENT],
    ['text "/x" as request', { request: '/x' }, REQUEST_EVENT],
    ['null as response', { response: null }, REQUEST_EVENT],
  ])('is a bad return: %s', (came, output, event) => {
    const message = `bad return: ${came}`;
    const bad = { kind: 'error', message, line: undefined, badReturn: true };
    expect(outcomeOf(output, event)).toEqual(bad);
  });

  it.each<[string, JsonObject, string, unknown]>([
    ['a number as uri', { request: { uri: 5 } }, 'uri', '5'],
    ['null as method', { request: { method: null } }, 'method', 'null'],
    ['a status as text', { response: { statusCode: '302' } }, 'statusCode', '302'],
    ['a status that is no integer', { response: { statusCode: 1.5 } }, 'statusCode', 1.5],
    ['a list as headers', { request: { headers: [] } }, 'headers', new Map()],
    ['a header as text', { request: { headers: { x: '1' } } }, 'headers', new Map()],
    ['a number as header', { request: { headers: { x: { value: 1 } } } }, 'headers', mapOf('1')],
    [
      'no list as multiValue',
      { request: { headers: { x: { multiValue: 'a' } } } },
      'headers',
      new Map(),
    ],
    [
      'text in multiValue',
      { request: { headers: { x: { multiValue: ['a'] } } } },
      'headers',
      new Map(),
    ],
    ['null as querystring', { request: { querystring: null } }, 'querystring', new Map()],
    [
      'an object as attributes',
      { response: { cookies: { x: { value: '', attributes: {} } } } },
      'cookies',
      new Map([['x', [{ value: '', attributes: '{}' }]]]),
    ],
    ['a number as body', { response: { body: 1 } }, 'body', { encoding: 'text', data: '1' }],
    [
      'an unknown encoding',
      { response: { body: { encoding: 'hex' } } },
      'body',
      { encoding: 'text', data: '{"encoding":"hex"}' },
    ],
    [
      'invalid base64',
      { response: { body: { encoding: 'base64', data: '?' } } },
      'body',
      { encoding: 'text', data: '{"encoding":"base64","data":"?"}' },
    ],
  ])('is total, the production rules complain: %s', (_what, output, field, expected) => {
    const outcome = outcomeOf(output);
    const message =
      'request' in output
        ? requestOf(output.request as JsonObject)
        : responseOf(output.response as JsonObject);
    expect(outcome.kind).toBe(Object.keys(output)[0]);
    expect(message).toHaveProperty(field, expected);
  });
});

describe('canonicalise: entries', () => {
  const multiValue = [{ value: 'a' }, { value: 'b' }, { value: 'c' }];

  it.each<[string, JsonObject, string[] | undefined]>([
    ['one value', { value: 'x' }, ['x']],
    ['an empty value', { value: '' }, ['']],
    ['no value', {}, undefined],
    ['untouched', { value: 'a', multiValue }, ['a', 'b', 'c']],
    ['value changed, multiValue unmodified', { value: 'z', multiValue }, ['z', 'b', 'c']],
    ['value deleted, multiValue unmodified', { multiValue }, ['a', 'b', 'c']],
    ['multiValue shortened', { value: 'a', multiValue: [{ value: 'b' }] }, ['b']],
    [
      'multiValue changed with value',
      { value: 'z', multiValue: [{ value: 'a' }, { value: 'x' }] },
      ['a', 'x'],
    ],
    [
      'multiValue reordered',
      { value: 'a', multiValue: [...multiValue].reverse() },
      ['c', 'b', 'a'],
    ],
    ['multiValue emptied', { value: 'a', multiValue: [] }, undefined],
    ['multiValue removed', { value: 'z' }, ['z']],
    ["AWS's old misspelling is dropped", { value: 'z', multivalue: multiValue }, ['z']],
  ])('%s', (_, accept, values) => {
    expect(requestOf({ headers: { accept } }).headers.get('accept')).toEqual(values);
  });

  it('compares multiValue with nothing when the name is new or the response generated', () => {
    const fresh = { value: 'z', multiValue: [{ value: 'a' }, { value: 'b' }] };
    expect(requestOf({ headers: { constructor: fresh } }).headers.get('constructor')).toEqual([
      'a',
      'b',
    ]);
    const generated = responseOf({ headers: { accept: { value: 'z', multiValue } } });
    expect(generated.headers.get('accept')).toEqual(['a', 'b', 'c']);
  });

  it('applies the same to cookies, attributes included', () => {
    const s = (RESPONSE_EVENT.response as { cookies: { s: JsonObject } }).cookies.s;
    const untouched = [
      { value: '1', attributes: 'Secure' },
      { value: '2', attributes: undefined },
    ];
    const cookiesOf = (box: JsonObject) =>
      responseOf({ cookies: { s: box } }, RESPONSE_EVENT).cookies.get('s');
    expect(cookiesOf(s)).toEqual(untouched);
    expect(cookiesOf({ ...s, value: '9', attributes: 'Path=/' })).toEqual([
      { value: '9', attributes: 'Path=/' },
      untouched[1],
    ]);
    const modified: JsonValue = [{ value: '1', attributes: 'HttpOnly' }, { value: '2' }];
    expect(cookiesOf({ ...s, value: '9', multiValue: modified })).toEqual([
      { value: '1', attributes: 'HttpOnly' },
      untouched[1],
    ]);
  });

  it('parses a query string that is text, and takes an empty map for an absent one', () => {
    expect(requestOf({ querystring: 't=1&u=%20&t=2' }).querystring).toEqual(
      new Map([
        ['t', ['1', '2']],
        ['u', ['%20']],
      ]),
    );
    expect(requestOf({ querystring: {}, headers: {} })).toEqual(requestOf({}));
  });
});

describe('canonicalise: the body', () => {
  it.each<[string, JsonObject, unknown]>([
    ['absent', {}, undefined],
    ['text', { body: 'x' }, { encoding: 'text', data: 'x' }],
    ['empty', { body: '' }, { encoding: 'text', data: '' }],
    [
      'as the service writes it',
      { body: { encoding: 'text', data: 'x' } },
      { encoding: 'text', data: 'x' },
    ],
    [
      'base64',
      { body: { encoding: 'base64', data: 'AA==', more: 1 } },
      { encoding: 'base64', data: 'AA==' },
    ],
  ])('%s', (_, response, body) => {
    expect(responseOf(response).body).toEqual(body);
  });
});

describe('canonicaliseInput', () => {
  it('is the request of a viewer-request event, the response of a viewer-response event', () => {
    const input = canonicaliseInput(REQUEST_EVENT);
    expect(input.kind === 'request' && input.request.headers.get('accept')).toEqual([
      'a',
      'b',
      'c',
    ]);
    const response = canonicaliseInput(RESPONSE_EVENT);
    expect(response.kind === 'response' && response.response.statusCode).toBe(200);
  });

  it('equals the output of a function that changes nothing, even for a contradictory event', () => {
    const box = { value: 'z', multiValue: [{ value: 'a' }, { value: 'b' }] };
    const event = { request: { headers: { x: box } } };
    expect(canonicaliseInput(event)).toEqual(outcomeOf({ request: event.request }, event));
  });

  it('takes what is missing or malformed for absent', () => {
    const empty = { kind: 'request', request: requestOf({}) };
    expect(canonicaliseInput({})).toEqual(empty);
    const broken: JsonObject = { request: { headers: { a: 'b' }, cookies: [] } };
    expect(canonicaliseInput(broken)).toEqual(empty);
    expect(canonicaliseInput({ request: null, context: null }, 'viewer-response').kind).toBe(
      'response',
    );
  });
});
