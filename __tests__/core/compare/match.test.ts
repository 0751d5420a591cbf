import { describe, expect, it } from '@jest/globals';
import type { FieldValue } from '../../../src/core/compare/field-value.ts';
import { matchValue } from '../../../src/core/compare/match.ts';
import type { Matcher } from '../../../src/core/matcher.ts';
import { parseQuery } from '../../../src/core/query.ts';
import {
  absent,
  all,
  at,
  cookie,
  eq,
  list,
  not,
  oneOf,
  present,
  regex,
  text,
  written,
} from './written.ts';

const NOTHING: FieldValue = { kind: 'absent' };
const T = (value: string): FieldValue => ({ kind: 'text', text: value });
const N = (number: number): FieldValue => ({ kind: 'number', number });
const V = (...values: string[]): FieldValue => ({ kind: 'values', values });
const C = (...cookies: [string, string?][]): FieldValue => ({
  kind: 'cookies',
  cookies: cookies.map(([value, attributes]) => ({ value, attributes })),
});
const B = (data: string): FieldValue => ({ kind: 'body', body: { encoding: 'text', data } });
const B64 = (data: string): FieldValue => ({ kind: 'body', body: { encoding: 'base64', data } });
const Q = (query: string): FieldValue => ({ kind: 'query', entries: parseQuery(query) });
const lessThan = (number: number) => written({ kind: 'lessThan', number });
const atLeast = (number: number) => written({ kind: 'atLeast', number });
const json = (value: Extract<Matcher, { kind: 'json' }>['value']) =>
  written({ kind: 'json', value });
const base64 = (data: string) => written({ kind: 'base64', data });
const contains = (value: string) => text('contains', value);
const startsWith = (value: string) => text('startsWith', value);
const endsWith = (value: string) => text('endsWith', value);

/** Per matcher: a value that meets it, and values that do not. */
const RIGHT_AND_WRONG: [string, Matcher, FieldValue, FieldValue[]][] = [
  ['T equals', eq('/a'), T('/a'), [T('/A'), T('/a '), T(''), NOTHING]],
  ['T equals without normalising', eq('\u00e9'), T('\u00e9'), [T('e\u0301')]],
  ['T equals empty', eq(''), T(''), [T(' '), NOTHING]],
  ['T contains', contains('bc'), T('abcd'), [T('aBcd'), T('b'), NOTHING]],
  ['T startsWith', startsWith('ab'), T('abc'), [T('cab'), T('AB'), NOTHING]],
  ['T endsWith', endsWith('bc'), T('abc'), [T('bca'), T('BC'), NOTHING]],
  ['T matches unanchored', regex('b+'), T('abbc'), [T('aBc'), NOTHING]],
  ['T matches anchored', regex('^a$'), T('a'), [T('a\n'), T('b\na')]],
  ['T oneOf', oneOf(eq('a'), contains('x')), T('wxy'), [T('b'), NOTHING]],
  ['T present', present, T(''), [NOTHING]],
  ['T absent', absent, NOTHING, [T(''), T('x')]],
  ['T not', not(eq('a')), T('b'), [T('a'), NOTHING]],
  ['T all', all(startsWith('a'), endsWith('c')), T('abc'), [T('ab'), T('bc'), NOTHING]],
  ['N equals', eq(301), N(301), [N(302), NOTHING, T('301')]],
  ['N lessThan', lessThan(400), N(399), [N(400), N(401), NOTHING]],
  ['N atLeast', atLeast(400), N(400), [N(399), NOTHING]],
  ['N range', all(atLeast(200), lessThan(300)), N(204), [N(199), N(300), NOTHING]],
  ['N oneOf', oneOf(eq(301), eq(308)), N(308), [N(302), NOTHING]],
  ['N not', not(eq(200)), N(201), [N(200), NOTHING]],
  ['N present', present, N(0), [NOTHING]],
  ['V equals', eq('a'), V('a'), [V('b'), V('a', 'a'), V('a', 'b'), NOTHING]],
  [
    'V list',
    list(eq('a'), eq('b')),
    V('a', 'b'),
    [V('b', 'a'), V('a'), V('a', 'b', 'c'), V('a', 'x'), NOTHING],
  ],
  [
    'V list of matchers',
    list(contains('a'), not(eq('b'))),
    V('xa', 'c'),
    [V('xa', 'b'), V('x', 'c')],
  ],
  ['V contains', contains('a'), V('xax'), [V('b'), V('a', 'a'), NOTHING]],
  ['V startsWith', startsWith('a'), V('ab'), [V('ba'), V('ab', 'ab')]],
  ['V endsWith', endsWith('b'), V('ab'), [V('ba'), V('ab', 'ab')]],
  [
    'V matches',
    regex('^max-age=\\d+$'),
    V('max-age=60'),
    [V('max-age=x'), V('max-age=6', 'max-age=7')],
  ],
  [
    'V not a single value',
    not(eq('DENY')),
    V('SAMEORIGIN'),
    [V('DENY'), V('DENY', 'DENY'), V('a', 'b'), NOTHING],
  ],
  ['V none of several', not(oneOf(eq('a'), eq('b'))), V('c'), [V('a'), V('c', 'd'), NOTHING]],
  ['V not a list', not(list(eq('a'), eq('b'))), V('a'), [V('a', 'b'), NOTHING]],
  ['V absent or not x', oneOf(absent, not(eq('x'))), NOTHING, [V('x'), V('x', 'y')]],
  ['V present', present, V(''), [NOTHING]],
  ['V absent', absent, NOTHING, [V('')]],
  [
    'Q whole query',
    eq('a=1&b=2&a=3'),
    Q('b=2&a=1&a=3'),
    [Q('b=2&a=3&a=1'), Q('a=1&b=2'), Q('a=1&b=2&a=3&c'), Q('')],
  ],
  ['Q no query', eq(''), Q('&&'), [Q('a'), NOTHING]],
  ['Q raw', eq('a=%20'), Q('a=%20'), [Q('a=+'), Q('a= ')]],
  ['B equals', eq('ok'), B('ok'), [B('OK'), B(''), NOTHING]],
  ['B equals decoded base64', eq('ok'), B64('b2s='), [B64('b2sx')]],
  ['B emptied', eq(''), B(''), [B(' '), NOTHING]],
  ['B contains', contains('k'), B64('b2s='), [B('o'), B64('/w=='), NOTHING]],
  ['B startsWith', startsWith('o'), B('ok'), [B('ko')]],
  ['B endsWith', endsWith('k'), B('ok'), [B('ko')]],
  ['B matches', regex('^o.$'), B('ok'), [B('okk'), B64('/w==')]],
  ['B not on binary', not(contains('x')), B('ok'), [B('x'), B64('/w=='), NOTHING]],
  ['B present', present, B(''), [NOTHING]],
  ['B base64', base64('/wA='), B64('/wA='), [B64('/wE='), B64('/w=='), B('/wA='), NOTHING]],
  ['B base64 of text', base64('b2s='), B('ok'), [B('okk')]],
  ['B oneOf', oneOf(eq('a'), json({ a: 1 })), B('{"a":1}'), [B('{"a":2}'), NOTHING]],
  [
    'B json partial object',
    json({ a: { b: 1 } }),
    B('{"x":0,"a":{"y":0,"b":1}}'),
    [B('{"a":{"b":"1"}}'), B('{"a":{}}'), B('{"b":1}'), B('{'), B64('/w=='), NOTHING],
  ],
  [
    'B json complete array',
    json([1, { a: 2 }]),
    B('[1,{"a":2,"b":3}]'),
    [B('[1]'), B('[{"a":2},1]'), B('[1,{"a":2},3]'), B('{"0":1}')],
  ],
  ['B json scalar', json(null), B('null'), [B('0'), B('false'), B('{}'), B('""'), B('[]')]],
  ['B json empty object', json({}), B('{"a":1}'), [B('[]'), B('null')]],
  ['B json null key is not a missing key', json({ a: null }), B('{"a":null}'), [B('{}')]],
  ['B json inherited names', json({ constructor: 1 }), B('{"constructor":1}'), [B('{}')]],
  ['B json own keys only', json(JSON.parse('{"__proto__":{}}')), B('{"__proto__":{}}'), [B('{}')]],
  ['B json negation', not(json({ a: 1 })), B('{"a":2}'), [B('{"a":1}'), B('x')]],
  ['C plain', eq('a'), C(['a', 'Secure']), [C(['b']), C(['a'], ['a']), NOTHING]],
  ['C contains', contains('a'), C(['xa']), [C(['b', 'Path=/a'])]],
  [
    'C list',
    list(eq('a'), cookie(eq('b'), 'Secure')),
    C(['a'], ['b', 'Secure']),
    [C(['a'], ['b']), C(['b', 'Secure'], ['a']), C(['a'])],
  ],
  [
    'C value and attributes',
    cookie(eq('a'), 'Secure'),
    C(['a', 'secure']),
    [
      C(['a']),
      C(['b', 'Secure']),
      C(['a', 'Secure; Path=/']),
      C(['a', 'Secure'], ['a', 'Secure']),
      NOTHING,
    ],
  ],
  [
    'C any order',
    cookie(undefined, 'Path=/; Secure; Max-Age=60'),
    C(['a', ' secure;max-age=060 ; PATH=/']),
    [C(['a', 'Path=/; Secure']), C(['a', 'Path=/A; Secure; Max-Age=60'])],
  ],
  ['C no attributes', cookie(undefined, ''), C(['a']), [C(['a', 'Secure'])]],
  ['C empty attributes are none', cookie(undefined, ''), C(['a', ' ; ']), [C(['a', 'x'])]],
  [
    'C last duplicate wins',
    cookie(undefined, 'Path=/b'),
    C(['a', 'Path=/a; path=/b']),
    [C(['a', 'Path=/b; path=/a'])],
  ],
  [
    'C SameSite ignores case',
    cookie(undefined, 'SameSite=Lax'),
    C(['a', 'samesite=LAX']),
    [C(['a', 'SameSite=Strict'])],
  ],
  [
    'C Domain ignores case',
    cookie(undefined, 'Domain=A.example'),
    C(['a', 'domain=a.EXAMPLE']),
    [C(['a', 'Domain=b.example'])],
  ],
  [
    'C Expires is an instant',
    cookie(undefined, 'Expires=Thu, 01 Jan 1970 00:00:10 GMT'),
    C(['a', 'expires=1970-01-01T00:00:10Z']),
    [C(['a', 'Expires=Thu, 01 Jan 1970 00:00:11 GMT'])],
  ],
  [
    'C unknown attribute',
    cookie(undefined, 'constructor=1'),
    C(['a', 'Constructor=1']),
    [C(['a', 'constructor=2'])],
  ],
  [
    'C map is partial',
    cookie(undefined, { secure: present }),
    C(['a', 'Path=/; Secure']),
    [C(['a', 'Path=/'])],
  ],
  [
    'C map: a flag that must be missing',
    cookie(undefined, { httpOnly: absent }),
    C(['a', 'Secure']),
    [C(['a', 'HttpOnly'])],
  ],
  [
    'C map: partitioned',
    cookie(undefined, { partitioned: present }),
    C(['a', 'Partitioned']),
    [C(['a'])],
  ],
  [
    'C map: maxAge',
    cookie(undefined, { maxAge: atLeast(60) }),
    C(['a', 'Max-Age=060']),
    [C(['a', 'Max-Age=59']), C(['a', 'Max-Age=x']), C(['a'])],
  ],
  [
    'C map: maxAge equals',
    cookie(undefined, { maxAge: eq(60) }),
    C(['a', 'max-age=60']),
    [C(['a', 'max-age=61'])],
  ],
  [
    'C map: sameSite',
    cookie(undefined, { sameSite: oneOf(eq('lax'), regex('^STR')) }),
    C(['a', 'SameSite=Strict']),
    [C(['a', 'SameSite=None'])],
  ],
  [
    'C map: domain',
    cookie(undefined, { domain: endsWith('.EXAMPLE') }),
    C(['a', 'Domain=a.example']),
    [C(['a', 'Domain=a.other'])],
  ],
  [
    'C map: path',
    cookie(undefined, { path: eq('/a') }),
    C(['a', 'Path=/a']),
    [C(['a', 'Path=/A'])],
  ],
  [
    'C map: expires',
    cookie(undefined, { expires: eq('1970-01-01T00:00:10Z') }),
    C(['a', 'Expires=Thu, 01 Jan 1970 00:00:10 GMT']),
    [C(['a', 'Expires=Thu, 01 Jan 1970 00:00:20 GMT'])],
  ],
  [
    'C map: expires is a date with a zone, or text',
    cookie(undefined, { expires: eq('Thu, 01 Jan 1970 00:00:10') }),
    C(['a', 'Expires=Thu, 01 Jan 1970 00:00:10']),
    [
      C(['a', 'Expires=1970-01-01T00:00:10']),
      C(['a', 'Expires=xThu, 01 Jan 1970 00:00:10']),
      C(['a', 'Expires=0']),
    ],
  ],
  [
    'C map: sameSite equals',
    cookie(undefined, { sameSite: eq('LAX') }),
    C(['a', 'SameSite=Lax']),
    [C(['a', 'SameSite=None'])],
  ],
  [
    'C not',
    not(cookie(eq('a'), 'Secure')),
    C(['a']),
    [C(['a', 'Secure']), C(['a'], ['b']), NOTHING],
  ],
  ['C present', present, C(['']), [NOTHING]],
];

describe('matchValue: right and wrong', () => {
  it.each(RIGHT_AND_WRONG)('%s', (_, matcher, right, wrong) => {
    expect(matchValue(matcher, right)).toBeUndefined();
    for (const value of wrong)
      expect([value, matchValue(matcher, value)]).toEqual([
        value,
        expect.objectContaining({ span: expect.anything() }),
      ]);
  });

  it('lets only absence and its two spellings pass on an absent value', () => {
    const passing = [absent, not(present), oneOf(eq('x'), absent)];
    for (const matcher of passing) expect(matchValue(matcher, NOTHING)).toBeUndefined();
    const failing = [
      eq(''),
      list(eq('')),
      contains(''),
      startsWith(''),
      endsWith(''),
      regex(''),
      present,
      not(absent),
      not(eq('x')),
      not(not(eq('x'))),
      oneOf(eq('')),
      lessThan(9),
      atLeast(0),
      json(null),
      base64(''),
      cookie(undefined),
      cookie(undefined, {}),
      all(not(eq('x'))),
    ];
    for (const matcher of failing) {
      expect(matchValue(matcher, NOTHING)).toMatchObject({ actual: { as: 'absent' } });
    }
  });

  it('never throws, whatever matcher meets whatever value', () => {
    const values = [
      NOTHING,
      T('x'),
      N(1),
      V('x'),
      V('x', 'y'),
      C(['x']),
      Q('a'),
      B('x'),
      B64('/w=='),
    ];
    const judged = RIGHT_AND_WRONG.flatMap(([, matcher]) =>
      values.map((value) => matchValue(matcher, value)),
    );
    expect(judged).toHaveLength(values.length * RIGHT_AND_WRONG.length);
  });
});

describe('matchValue: what is shown', () => {
  it.each<[string, Matcher, FieldValue, unknown, unknown]>([
    ['texts', eq('/a'), T('/b'), { as: 'text', text: '/a' }, { as: 'text', text: '/b' }],
    ['numbers', eq(301), N(302), { as: 'number', number: 301 }, { as: 'number', number: 302 }],
    ['absence', absent, V('x'), { as: 'absent' }, { as: 'text', text: 'x' }],
    [
      'several values',
      eq('a'),
      V('a', 'b'),
      { as: 'text', text: 'a' },
      { as: 'values', values: ['a', 'b'] },
    ],
    [
      'a list',
      list(eq('a'), eq('b')),
      V('a'),
      { as: 'values', values: ['a', 'b'] },
      { as: 'text', text: 'a' },
    ],
    [
      'a list of matchers',
      list(eq('a'), contains('b')),
      V('a', 'c'),
      { as: 'phrase', phrase: '["a", contains "b"]' },
      { as: 'values', values: ['a', 'c'] },
    ],
    [
      'text matchers',
      startsWith('"'),
      T('x'),
      { as: 'phrase', phrase: 'starts with "\\""' },
      { as: 'text', text: 'x' },
    ],
    [
      'patterns',
      regex('^\\d+$'),
      T('x'),
      { as: 'phrase', phrase: 'matches /^\\d+$/' },
      { as: 'text', text: 'x' },
    ],
    [
      'negation',
      not(endsWith('x')),
      T('x'),
      { as: 'phrase', phrase: 'not ends with "x"' },
      { as: 'text', text: 'x' },
    ],
    [
      'alternatives',
      oneOf(eq(301), lessThan(5)),
      N(9),
      { as: 'phrase', phrase: 'one of 301, less than 5' },
      { as: 'number', number: 9 },
    ],
    ['presence', present, NOTHING, { as: 'phrase', phrase: 'present' }, { as: 'absent' }],
    ['a query', eq('a=1'), Q('b&a=1'), { as: 'text', text: 'a=1' }, { as: 'text', text: 'b=&a=1' }],
    [
      'a JSON path',
      json({ e: [{ 'a b': 1 }] }),
      B('{"e":[{"a b":2}]}'),
      { as: 'phrase', phrase: '$.e[0]["a b"] is 1' },
      { as: 'phrase', phrase: '$.e[0]["a b"] is 2' },
    ],
    [
      'a missing JSON key',
      json({ e: 1 }),
      B('{}'),
      { as: 'phrase', phrase: '$.e is 1' },
      { as: 'phrase', phrase: '$.e is absent' },
    ],
    [
      'a JSON list',
      json([1]),
      B('[]'),
      { as: 'phrase', phrase: '$ has 1 item: [1]' },
      { as: 'phrase', phrase: '$ has 0 items: []' },
    ],
    [
      'text that is no JSON',
      json({ a: 1 }),
      B('oops'),
      { as: 'phrase', phrase: 'JSON with {"a":1}' },
      { as: 'text', text: 'oops' },
    ],
    [
      'bytes',
      base64('/w=='),
      B64('/wA='),
      { as: 'phrase', phrase: 'base64 "/w=="' },
      { as: 'phrase', phrase: 'binary, base64 "/wA="' },
    ],
    [
      'binary under a text matcher, with the way out',
      contains('x'),
      B64('/w=='),
      { as: 'phrase', phrase: 'contains "x"' },
      { as: 'phrase', phrase: 'binary; compare it with "base64: /w==" instead of "contains"' },
    ],
    [
      'a cookie value alone',
      cookie(eq('a'), 'Secure'),
      C(['b', 'Secure']),
      { as: 'text', text: 'a' },
      { as: 'text', text: 'b' },
    ],
    [
      'cookie attributes alone',
      cookie(eq('a'), 'Secure'),
      C(['a']),
      { as: 'phrase', phrase: 'attributes "Secure"' },
      { as: 'phrase', phrase: 'no attributes' },
    ],
    [
      'a cookie that is missing',
      cookie(eq('a'), 'Secure'),
      NOTHING,
      { as: 'phrase', phrase: '"a" with attributes "Secure"' },
      { as: 'absent' },
    ],
    [
      'named attributes',
      cookie(undefined, { path: eq('/') }),
      NOTHING,
      { as: 'phrase', phrase: 'with path "/"' },
      { as: 'absent' },
    ],
  ])('%s', (_, matcher, value, expected, actual) => {
    expect(matchValue(matcher, value)).toMatchObject({ expected, actual });
  });

  it.each<[string, Matcher, FieldValue, number]>([
    [
      'the failing part of a map',
      all(text('startsWith', 'a', 3), text('endsWith', 'c', 4)),
      T('ab'),
      4,
    ],
    ['the failing item of a list', list(eq('a', 3), eq('b', 4)), V('a', 'x'), 4],
    ['the list when the count is wrong', list(eq('a', 3), eq('b', 4)), V('a'), 1],
    ['the value of a cookie', cookie(eq('a', 5), 'Secure'), C(['b']), 5],
    ['the attributes of a cookie', cookie(eq('a', 5), 'Secure'), C(['a']), 9],
    ['one named attribute', cookie(undefined, { path: eq('/', 7) }), C(['a']), 7],
  ])('points at %s', (_, matcher, value, line) => {
    expect(matchValue(matcher, value)?.span).toEqual(at(line));
  });
});
