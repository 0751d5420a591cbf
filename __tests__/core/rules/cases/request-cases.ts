import { boxes, type RuleCase } from '../rule-case.ts';
import type { RuleCode } from '../../../../src/core/rules/rule-table.ts';
import type { JsonObject } from '../../../../src/core/json.ts';

const HOST_LINE = 'host: www.example.com\r\n'.length;
const REQUEST_LINE = 'GET / HTTP/1.1\r\n'.length;
/** Bytes that are left for one header with the name `x`. */
const ROOM = 20_480 - REQUEST_LINE - HOST_LINE - 'x: \r\n'.length;

function onRequest(
  code: RuleCode,
  what: string,
  output: JsonObject,
  breaches: readonly string[] = [],
  input: JsonObject = {},
): RuleCase {
  return { code, on: 'request', what, output, breaches, input };
}

const long = (length: number) => `/${'a'.repeat(length - 1)}`;
const filler = (length: number) => ({
  headers: boxes({ host: 'www.example.com', x: 'a'.repeat(length) }),
});

/** Rules about request lines and the size of requests. */
export const REQUEST_CASES: readonly RuleCase[] = [
  onRequest('method-changed', 'the same method', {}),
  onRequest('method-changed', 'no method before and after', { method: undefined! }, [], {
    method: undefined!,
  }),
  onRequest('method-changed', 'another method', { method: 'POST' }, ['request.method']),
  onRequest('method-changed', 'another case', { method: 'get' }, ['request.method']),
  onRequest('method-changed', 'no method', { method: undefined! }, ['request.method']),
  onRequest('method-changed', 'a method that is no text', { method: 1 }, ['request.method']),

  onRequest('uri-not-absolute', 'an absolute path', { uri: '/a' }),
  onRequest('uri-not-absolute', 'a relative path', { uri: 'a' }, ['request.uri']),
  onRequest('uri-not-absolute', 'an empty uri', { uri: '' }, ['request.uri']),
  onRequest('uri-not-absolute', 'a URL', { uri: 'https://h/' }, ['request.uri']),
  onRequest('uri-not-absolute', 'no uri', { uri: undefined! }, ['request.uri']),
  onRequest('uri-not-absolute', 'null', { uri: null }, ['request.uri']),
  onRequest('uri-not-absolute', 'a number', { uri: 7 }, ['request.uri']),

  onRequest('query-in-uri', 'a path', { uri: '/a%3Fb' }),
  onRequest('query-in-uri', 'a query', { uri: '/a?b=c' }, ['request.uri']),
  onRequest('query-in-uri', 'a bare question mark', { uri: '/a?' }, ['request.uri']),

  onRequest('uri-bad-char', 'escapes and non-ASCII', { uri: '/a%20b/é' }),
  onRequest('uri-bad-char', 'a space', { uri: '/a b' }, ['request.uri']),
  onRequest('uri-bad-char', 'a control character', { uri: '/a\u007f' }, ['request.uri']),
  onRequest('uri-bad-char', 'a line break', { uri: '/a\nb' }, ['request.uri']),
  onRequest('uri-bad-char', 'a fragment', { uri: '/a#b' }, ['request.uri']),

  onRequest('query-bad-char', 'a changed query', { querystring: boxes({ a: 'b%20c' }) }),
  onRequest('query-bad-char', 'a query as text', { querystring: 'a=b' }),
  onRequest(
    'query-bad-char',
    'a bad query that was there before',
    { querystring: boxes({ a: 'b c' }) },
    [],
    { querystring: boxes({ a: 'b c' }) },
  ),
  onRequest('query-bad-char', 'a space in a value', { querystring: boxes({ a: 'b c' }) }, [
    'request.querystring',
  ]),
  onRequest('query-bad-char', 'a # in a name', { querystring: boxes({ 'a#': '' }) }, [
    'request.querystring',
  ]),
  onRequest(
    'query-bad-char',
    'a control character in a second value',
    { querystring: { a: { value: '1', multiValue: [{ value: '1' }, { value: '\t' }] } } },
    ['request.querystring'],
  ),
  onRequest('query-bad-char', 'a space in text', { querystring: 'a=b c' }, ['request.querystring']),

  onRequest('url-too-long', '8,191 characters', { uri: long(8_191) }),
  onRequest('url-too-long', '8,192 characters', { uri: long(8_192) }, ['request']),
  onRequest('url-too-long', '8,191 characters with a query', {
    uri: long(8_000),
    querystring: `q=${'a'.repeat(188)}`,
  }),
  onRequest(
    'url-too-long',
    '8,192 characters with a query',
    { uri: long(8_000), querystring: `q=${'a'.repeat(189)}` },
    ['request'],
  ),

  onRequest('request-too-large', '20,480 bytes', filler(ROOM)),
  onRequest('request-too-large', '20,481 bytes', filler(ROOM + 1), ['request']),
  onRequest('request-too-large', 'bytes, not characters', filler(ROOM - 1), []),
  onRequest(
    'request-too-large',
    'two bytes for é',
    { headers: boxes({ host: 'www.example.com', x: 'é'.repeat(ROOM / 2 + 1) }) },
    ['request'],
  ),
  onRequest(
    'request-too-large',
    'cookies and query',
    { cookies: boxes({ c: 'a'.repeat(15_000) }), querystring: `q=${'a'.repeat(6_000)}` },
    ['request'],
  ),
];
