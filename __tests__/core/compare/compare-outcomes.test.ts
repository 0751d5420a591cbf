import { describe, expect, it } from '@jest/globals';
import { canonicalise } from '../../../src/core/compare/canonical.ts';
import { compareOutcomes } from '../../../src/core/compare/compare-outcomes.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Outcome } from '../../../src/core/outcome.ts';

function going(output: JsonObject): Outcome {
  return canonicalise({ errorMessage: '', output: JSON.stringify(output) }, {});
}

function failing(message: string, line?: number): Outcome {
  return { kind: 'error', message, line };
}

describe('compareOutcomes', () => {
  it.each<[string, Outcome, Outcome]>([
    [
      'key order and empty maps',
      going({ response: { statusCode: 301, headers: { a: { value: '1' }, b: { value: '2' } } } }),
      going({
        response: {
          cookies: {},
          headers: { b: { value: '2' }, a: { value: '1' } },
          statusCode: 301,
        },
      }),
    ],
    [
      'a query as text',
      going({ request: { querystring: 'a=1&b' } }),
      going({ request: { querystring: { b: { value: '' }, a: { value: '1' } } } }),
    ],
    [
      'text and base64 of the same bytes',
      going({ response: { body: 'ok' } }),
      going({ response: { body: { encoding: 'base64', data: 'b2s=' } } }),
    ],
    [
      'order of cookie attributes',
      going({ response: { cookies: { a: { value: '1', attributes: 'A;B' } } } }),
      going({ response: { cookies: { a: { value: '1', attributes: 'b; a' } } } }),
    ],
    ['wording and line of errors', failing('TypeError: a', 3), failing('TypeError: b')],
  ])('is blind to %s', (_, a, b) => {
    expect(compareOutcomes(a, b)).toEqual([]);
  });

  it.each<[string, Outcome, Outcome, string[]]>([
    [
      'fields',
      going({ request: { uri: '/a', method: 'GET' } }),
      going({ request: { uri: '/b', method: 'PUT' } }),
      ['request.method', 'request.uri'],
    ],
    [
      'names on either side',
      going({ request: { headers: { a: { value: '1' } } } }),
      going({ request: { headers: { b: { value: '1' } } } }),
      ['request.headers.a', 'request.headers.b'],
    ],
    [
      'order within a name',
      going({ request: { querystring: 'a=1&a=2' } }),
      going({ request: { querystring: 'a=2&a=1' } }),
      ['request.querystring.a'],
    ],
    [
      'an empty body and none',
      going({ response: { body: '' } }),
      going({ response: {} }),
      ['response.body'],
    ],
    [
      'an empty description and none',
      going({ response: { statusDescription: '' } }),
      going({ response: {} }),
      ['response.statusDescription'],
    ],
    ['kinds', going({ request: { method: 'GET', uri: '/' } }), failing('x'), ['outcome']],
  ])('sees %s', (_, a, b, fields) => {
    expect(compareOutcomes(a, b).map(({ field }) => field)).toEqual(fields);
    expect(
      compareOutcomes(b, a)
        .map(({ field }) => field)
        .sort(),
    ).toEqual([...fields].sort());
  });

  it('shows both sides', () => {
    const [difference] = compareOutcomes(
      going({ response: { headers: { location: { value: '/new' } } } }),
      going({ response: {} }),
    );
    expect(difference).toEqual({
      field: 'response.headers.location',
      a: { as: 'text', text: '/new' },
      b: { as: 'absent' },
    });
  });

  it.each<[Outcome, string]>([
    [
      going({ request: { method: 'GET', uri: '/missing' } }),
      'request continues to origin: GET /missing',
    ],
    [
      going({ request: { method: 'GET', uri: '/a\n::b', querystring: 'x=1' } }),
      'request continues to origin: GET /a\\u000a::b?x=1',
    ],
    [going({ response: { statusCode: 403 } }), 'a 403 response'],
    [going({ response: {} }), 'a response without a status code'],
  ])('names outcomes of different kinds', (outcome, phrase) => {
    expect(compareOutcomes(outcome, failing('TypeError: "a"'))).toEqual([
      {
        field: 'outcome',
        a: { as: 'phrase', phrase },
        b: { as: 'phrase', phrase: 'an error: "TypeError: \\"a\\""' },
      },
    ]);
  });
});
