import { describe, expect, it } from '@jest/globals';
import { createOutput } from '../../src/runtime/sandbox/function-output.ts';

const REQUEST = { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} };
const RESPONSE = { statusCode: 200, headers: {}, cookies: {} };

function outputOf(
  value: unknown,
  eventType: 'viewer-request' | 'viewer-response' = 'viewer-request',
): unknown {
  const output = createOutput(value, eventType);
  return output.kind === 'output' ? JSON.parse(output.text) : output.kind;
}

describe('output of a function', () => {
  it.each([
    [
      'a generated response',
      { statusCode: 302, statusDescription: 'Found' },
      { response: { ...RESPONSE, statusCode: 302, statusDescription: 'Found' } },
    ],
    [
      'a request without its maps',
      { method: 'GET', uri: '/' },
      { request: { method: 'GET', uri: '/', headers: {}, cookies: {} } },
    ],
    [
      'a query string as text',
      { ...REQUEST, querystring: 'id=7' },
      { request: { ...REQUEST, querystring: 'id=7' } },
    ],
    [
      'a body as text',
      { ...RESPONSE, body: 'hi' },
      { response: { ...RESPONSE, body: { encoding: 'text', data: 'hi' } } },
    ],
    [
      'an emptied body',
      { ...RESPONSE, body: '' },
      { response: { ...RESPONSE, body: { encoding: 'text', data: '' } } },
    ],
    [
      'a body as an object',
      { ...RESPONSE, body: { encoding: 'base64', data: 'aGk=', x: 1 } },
      { response: { ...RESPONSE, body: { encoding: 'base64', data: 'aGk=' } } },
    ],
    ['unknown keys', { ...REQUEST, clientIp: '1', rawQueryString: 'x' }, { request: REQUEST }],
    [
      'unknown keys of entries',
      {
        ...REQUEST,
        headers: { a: { value: '1', multivalue: [], multiValue: [{ value: '1', x: 1 }] } },
      },
      { request: { ...REQUEST, headers: { a: { value: '1', multiValue: [{ value: '1' }] } } } },
    ],
    [
      'cookies with attributes',
      {
        ...RESPONSE,
        cookies: {
          a: {
            value: '1',
            attributes: 'Secure',
            path: '/',
            multiValue: [{ value: '1', attributes: 'x', y: 1 }],
          },
        },
      },
      {
        response: {
          ...RESPONSE,
          cookies: {
            a: { value: '1', attributes: 'Secure', multiValue: [{ value: '1', attributes: 'x' }] },
          },
        },
      },
    ],
    [
      'entries of a wrong kind, for the production rules',
      { ...REQUEST, headers: { a: 'text', b: 5, c: { value: 1 }, d: {} } },
      { request: { ...REQUEST, headers: { a: 'text', b: 5, c: { value: 1 }, d: {} } } },
    ],
    [
      'names like those of Object',
      { ...REQUEST, headers: JSON.parse('{"__proto__":{"value":"1"}}') },
      { request: { ...REQUEST, headers: JSON.parse('{"__proto__":{"value":"1"}}') } },
    ],
  ])('has %s', (_name, value, expected) => {
    expect(outputOf(value)).toEqual(expected);
    expect(JSON.stringify(outputOf(value)).includes('__proto__')).toBe(
      JSON.stringify(value).includes('__proto__'),
    );
  });

  it('is a response for a viewer-response event even without a status code', () => {
    expect(outputOf({ headers: {} }, 'viewer-response')).toEqual({
      response: { headers: {}, cookies: {} },
    });
    expect(outputOf({ headers: {} })).toEqual({ request: { headers: {}, cookies: {} } });
  });

  it('is a request where a viewer-response function returns one, for the production rules', () => {
    expect(outputOf(REQUEST, 'viewer-response')).toEqual({ request: REQUEST });
  });

  it.each([undefined, null, 'text', 5, [], {}, { request: REQUEST }])(
    'is invalid for %j',
    (value) => {
      expect(outputOf(value)).toBe('invalid');
    },
  );
});
