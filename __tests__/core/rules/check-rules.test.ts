import { describe, expect, it } from '@jest/globals';
import { RULES, RULE_CODES } from '../../../src/core/rules/rule-table.ts';
import { HEADER_CASES } from './cases/header-cases.ts';
import { ORIGIN_CASES } from './cases/origin-cases.ts';
import { OUTPUT_CASES } from './cases/output-cases.ts';
import { REQUEST_CASES } from './cases/request-cases.ts';
import { RESPONSE_CASES } from './cases/response-cases.ts';
import { ALL, boxes, findingsOf, type RuleCase } from './rule-case.ts';

const CASES: readonly RuleCase[] = [
  ...REQUEST_CASES,
  ...HEADER_CASES,
  ...RESPONSE_CASES,
  ...OUTPUT_CASES,
  ...ORIGIN_CASES,
];

/** What the judge and the checker of the code find. */
const ELSEWHERE = new Set(['bad-return', 'code-too-large']);

describe.each(RULE_CODES.filter((code) => !ELSEWHERE.has(code)))('%s', (code) => {
  const cases = CASES.filter((it) => it.code === code);

  it.each(cases.map((it) => [it.on, it.what, it] as const))('%s: %s', (_on, _what, it) => {
    const found = findingsOf(it).filter((finding) => finding.code === code);
    expect(found.map(({ field }) => field)).toEqual(it.breaches);
  });

  it.each(RULES[code].on)('%s has a case that breaks it and one that keeps it', (on) => {
    const here = cases.filter((it) => it.on === on);
    expect(here.some((it) => it.breaches.length > 0)).toBe(true);
    expect(here.some((it) => it.breaches.length === 0)).toBe(true);
  });
});

const FOREIGN = RULE_CODES.flatMap((code) =>
  ALL.filter((on) => !(RULES[code].on as readonly string[]).includes(on)).map(
    (on) => [code, on] as const,
  ),
);

it.each(FOREIGN)('%s says nothing of a %s', (code, on) => {
  const breaking = CASES.filter((it) => it.code === code && it.breaches.length > 0);
  const elsewhere = breaking.flatMap((it) => findingsOf({ ...it, on }));
  expect(elsewhere.filter((finding) => finding.code === code)).toEqual([]);
});

describe('the rules', () => {
  it.each(ALL)('have nothing against a plain %s', (on) => {
    expect(findingsOf({ code: 'bad-body', on, what: '', breaches: [] })).toEqual([]);
  });

  it('find several breaches of several rules at once, in the order of the table', () => {
    const output = { method: 'PUT', uri: 'a b', headers: boxes({ Host: 'x', 'x-cache': '1' }) };
    const found = findingsOf({ code: 'bad-body', on: 'request', what: '', breaches: [], output });
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'method-changed request.method',
      'uri-not-absolute request.uri',
      'uri-bad-char request.uri',
      'header-name-case request.headers',
      'disallowed-header request.headers.x-cache',
      'readonly-header request.headers.host',
    ]);
  });

  it('show what is there, and what was there before', () => {
    const [finding] = findingsOf({
      code: 'readonly-header',
      on: 'request',
      what: '',
      breaches: [],
      output: { headers: boxes({ host: 'other' }) },
    });
    expect(finding).toEqual({
      code: 'readonly-header',
      field: 'request.headers.host',
      expected: { as: 'text', text: 'www.example.com' },
      actual: { as: 'text', text: 'other' },
    });
  });

  it('tell which limit an origin breaks', () => {
    const [finding] = findingsOf({
      code: 'bad-origin',
      on: 'request',
      what: '',
      breaches: [],
      seen: { origin: { helper: 'updateRequestOrigin', args: [{ connectionAttempts: 4 }] } },
    });
    expect(finding).toMatchObject({
      expected: { phrase: 'an integer from 1 to 3' },
      actual: { phrase: '4' },
    });
  });
});
