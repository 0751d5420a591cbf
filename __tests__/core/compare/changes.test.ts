import { describe, expect, it } from '@jest/globals';
import { canonicalise, canonicaliseInput } from '../../../src/core/compare/canonical.ts';
import { checkChanges } from '../../../src/core/compare/changes.ts';
import { messageOf } from '../../../src/core/compare/message.ts';
import type { Failure } from '../../../src/core/failure.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { ChangeExpectation } from '../../../src/core/test-case.ts';
import { absent, at, change, cookie, eq, list, oneOf, regex } from './written.ts';

const BEFORE = {
  method: 'GET',
  uri: '/a',
  querystring: { x: { value: '1' }, y: { value: '2' } },
  headers: { host: { value: 'h' }, accept: { value: '*' } },
  cookies: { id: { value: '1' } },
};
const RESPONSE = {
  statusCode: 200,
  headers: { etag: { value: 'e' } },
  cookies: { s: { value: '1', attributes: 'Secure; Path=/' } },
};

/** What `changes` says of a request that became `after`. */
function check(changes: ChangeExpectation[], after: JsonObject) {
  return run(changes, { request: BEFORE }, { request: { ...BEFORE, ...after } });
}

function checkResponse(changes: ChangeExpectation[], after: JsonObject) {
  return run(changes, { response: RESPONSE }, { response: { ...RESPONSE, ...after } });
}

function run(changes: ChangeExpectation[], event: JsonObject, output: JsonObject) {
  const outcome = canonicalise({ errorMessage: '', output: JSON.stringify(output) }, event);
  if (outcome.kind === 'error') throw new Error(outcome.message);
  const before = messageOf(canonicaliseInput(event));
  const unchanged = changes.length === 0;
  const expectation = { kind: 'changes', changes, unchanged, span: at(1) } as const;
  return checkChanges(expectation, before, messageOf(outcome));
}

/** Lines as `sign field reason`, and the count of matched changes. */
function summary(failures: readonly Failure[]) {
  return failures.map((failure) =>
    failure.kind === 'changes'
      ? [...failure.differences.map((it) => `${it.sign} ${it.field} ${it.reason}`), failure.matched]
      : failure.kind,
  );
}

describe('checkChanges: what passes', () => {
  it.each<[string, ChangeExpectation[], JsonObject]>([
    ['unchanged', [], {}],
    ['a query as text that means the same', [], { querystring: 'y=2&x=1' }],
    ['uri', [change('uri', eq('/b'))], { uri: '/b' }],
    ['a matcher', [change('uri', regex('^/[b-z]'))], { uri: '/b' }],
    [
      'a new header',
      [change('headers.x', eq('1'))],
      { headers: { ...BEFORE.headers, x: { value: '1' } } },
    ],
    [
      'a changed header',
      [change('headers.host', eq('i'))],
      { headers: { ...BEFORE.headers, host: { value: 'i' } } },
    ],
    ['a removed header', [change('headers.accept', null)], { headers: { host: { value: 'h' } } }],
    [
      'removal as one of several',
      [change('headers.accept', oneOf(absent, eq('x')))],
      { headers: { host: { value: 'h' } } },
    ],
    [
      'several values',
      [change('headers.host', list(eq('i'), eq('j')))],
      {
        headers: {
          ...BEFORE.headers,
          host: { value: 'i', multiValue: [{ value: 'i' }, { value: 'j' }] },
        },
      },
    ],
    [
      'a parameter',
      [change('querystring.x', eq('9')), change('querystring.y', null)],
      { querystring: { x: { value: '9' } } },
    ],
    ['the whole query', [change('querystring', eq('z=1'))], { querystring: { z: { value: '1' } } }],
    ['no query', [change('querystring', eq(''))], { querystring: {} }],
    ['a request cookie', [change('cookies.id', eq('2'))], { cookies: { id: { value: '2' } } }],
  ])('%s', (_, changes, after) => {
    expect(check(changes, after)).toEqual([]);
  });

  it.each<[string, ChangeExpectation[], JsonObject]>([
    [
      'unchanged, attributes written otherwise',
      [],
      { cookies: { s: { value: '1', attributes: 'path=/;secure' } } },
    ],
    ['status', [change('statusCode', eq(404))], { statusCode: 404 }],
    ['status description', [change('statusDescription', eq('No'))], { statusDescription: 'No' }],
    ['body', [change('body', eq(''))], { body: '' }],
    [
      'a cookie that keeps its attributes',
      [change('cookies.s', eq('2'))],
      { cookies: { s: { value: '2', attributes: 'Path=/; Secure' } } },
    ],
    [
      'a cookie with new attributes',
      [change('cookies.s', cookie(eq('1'), 'Secure'))],
      { cookies: { s: { value: '1', attributes: 'Secure' } } },
    ],
    [
      'attributes written for one of two',
      [change('cookies.s', list(cookie(eq('1'), 'A'), eq('2')))],
      {
        cookies: {
          s: { value: '1', multiValue: [{ value: '1', attributes: 'A' }, { value: '2' }] },
        },
      },
    ],
    [
      'a new cookie without attributes',
      [change('cookies.t', eq('1'))],
      { cookies: { ...RESPONSE.cookies, t: { value: '1' } } },
    ],
  ])('viewer-response: %s', (_, changes, after) => {
    expect(checkResponse(changes, after)).toEqual([]);
  });
});

describe('checkChanges: what fails', () => {
  it.each<[string, ChangeExpectation[], JsonObject, string[], number]>([
    [
      'an unlisted header',
      [],
      { headers: { ...BEFORE.headers, x: { value: '1' } } },
      ['+ headers.x unlisted'],
      0,
    ],
    [
      'an unlisted removal',
      [],
      { headers: { host: { value: 'h' } } },
      ['- headers.accept removed'],
      0,
    ],
    ['an unlisted other value', [], { uri: '/b' }, ['~ uri unlisted'], 0],
    ['an unlisted method', [], { method: 'POST' }, ['~ method unlisted'], 0],
    ['an unlisted parameter', [], { querystring: 'x=1&y=2&z' }, ['+ querystring.z unlisted'], 0],
    [
      'an unlisted second value',
      [],
      {
        headers: {
          ...BEFORE.headers,
          host: { value: 'h', multiValue: [{ value: 'h' }, { value: 'h' }] },
        },
      },
      ['~ headers.host unlisted'],
      0,
    ],
    ['an unlisted cookie', [], { cookies: {} }, ['- cookies.id removed'], 0],
    ['a listed change that did not happen', [change('uri', eq('/b'))], {}, ['- uri unchanged'], 0],
    ['a listed change to the input value', [change('uri', eq('/a'))], {}, ['- uri unchanged'], 0],
    [
      'a listed header that is not there',
      [change('headers.x', eq('1'))],
      {},
      ['- headers.x unchanged'],
      0,
    ],
    [
      'a listed header that is gone',
      [change('headers.host', eq('i'))],
      { headers: { accept: { value: '*' } } },
      ['- headers.host value'],
      0,
    ],
    ['another value than listed', [change('uri', eq('/b'))], { uri: '/c' }, ['~ uri value'], 0],
    [
      'a removal that did not happen',
      [change('headers.accept', null)],
      {},
      ['+ headers.accept not-removed'],
      0,
    ],
    ['a removal of what never was', [change('headers.x', null)], {}, ['- headers.x unchanged'], 0],
    [
      'a removal of what was added',
      [change('headers.x', null)],
      { headers: { ...BEFORE.headers, x: { value: '' } } },
      ['+ headers.x not-removed'],
      0,
    ],
    [
      'another whole query',
      [change('querystring', eq('z=1'))],
      { querystring: 'z=2' },
      ['~ querystring value'],
      0,
    ],
    [
      'a whole query as it was',
      [change('querystring', eq('x=1&y=2'))],
      {},
      ['- querystring unchanged'],
      0,
    ],
    [
      'one of several',
      [change('uri', eq('/b')), change('headers.host', eq('i'))],
      { uri: '/b', cookies: {} },
      ['- headers.host unchanged', '- cookies.id removed'],
      1,
    ],
  ])('%s', (_, changes, after, lines, matched) => {
    expect(summary(check(changes, after))).toEqual([[...lines, matched]]);
  });

  it.each<[string, ChangeExpectation[], JsonObject, string]>([
    ['an unlisted body', [], { body: '' }, '+ body unlisted'],
    ['an unlisted status', [], { statusCode: 404 }, '~ statusCode unlisted'],
    ['an unlisted description', [], { statusDescription: '' }, '+ statusDescription unlisted'],
    ['unlisted attributes', [], { cookies: { s: { value: '1' } } }, '~ cookies.s unlisted'],
    [
      'lost attributes',
      [change('cookies.s', eq('2'))],
      { cookies: { s: { value: '2' } } },
      '~ cookies.s value',
    ],
    [
      'lost attributes of a value without A',
      [change('cookies.s', cookie(eq('2')))],
      { cookies: { s: { value: '2', attributes: 'Secure' } } },
      '~ cookies.s value',
    ],
    [
      'attributes of a new cookie',
      [change('cookies.t', eq('1'))],
      { cookies: { ...RESPONSE.cookies, t: { value: '1', attributes: 'Secure' } } },
      '~ cookies.t value',
    ],
    [
      'attributes of one cookie of a list',
      [change('cookies.s', list(eq('1'), eq('2')))],
      {
        cookies: {
          s: {
            value: '1',
            attributes: 'Secure; Path=/',
            multiValue: [
              { value: '1', attributes: 'Secure; Path=/' },
              { value: '2', attributes: 'Secure' },
            ],
          },
        },
      },
      '~ cookies.s value',
    ],
  ])('viewer-response: %s', (_, changes, after, line) => {
    expect(summary(checkResponse(changes, after))).toEqual([[line, 0]]);
  });

  it('shows both sides of every line', () => {
    const [failure] = check([change('uri', eq('/b'))], {
      uri: '/c',
      headers: { host: { value: 'h' } },
    });
    expect(failure).toMatchObject({
      span: at(1),
      differences: [
        { field: 'uri', expected: { text: '/b' }, actual: { text: '/c' } },
        { field: 'headers.accept', expected: { text: '*' }, actual: { as: 'absent' } },
      ],
    });
  });

  it('shows attributes when only they differ', () => {
    const after = { cookies: { s: { value: '2' } } };
    const [failure] = checkResponse([change('cookies.s', eq('2'))], after);
    expect(failure).toMatchObject({
      differences: [
        {
          expected: { phrase: 'attributes "Secure; Path=/"' },
          actual: { phrase: 'no attributes' },
        },
      ],
    });
  });
});
