import { describe, expect, it } from '@jest/globals';
import { ALL_EXPLANATIONS, explain } from '../../../src/cli/check/explain.ts';
import { InputError } from '../../../src/core/errors.ts';
import { CONSTRUCTS } from '../../../src/runtime/language/constructs/constructs.ts';

const TERMINAL = {
  out: () => undefined,
  err: () => undefined,
  colour: false,
  width: 80,
  live: false,
};
const text = (code: string | true): string => explain(code, false, TERMINAL);
const json = (code: string | true): unknown => JSON.parse(explain(code, true, TERMINAL));

function faultOf(code: string): unknown {
  try {
    explain(code, false, TERMINAL);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics[0];
    throw error;
  }
  return undefined;
}

describe('cf2 check --explain', () => {
  it('tells what the code means, shows it and its mend, and says where it is written', () => {
    expect(text('language/for-of').split('\n')).toEqual([
      'language/for-of  `for…of`',
      '',
      expect.stringContaining('does not compile'),
      '',
      'cloudfront-js-1.0  SyntaxError: Token "of" not supported in this version in 1',
      'cloudfront-js-2.0  SyntaxError: Token "of" not supported in this version in 1',
      '',
      'bad',
      `    ${CONSTRUCTS['for-of'].example}`,
      '',
      'good',
      `    ${CONSTRUCTS['for-of'].instead}`,
      '',
      `mend  ${CONSTRUCTS['for-of'].mend}`,
      `see   ${CONSTRUCTS['for-of'].url}`,
      '',
    ]);
  });

  it('says where a runtime accepts it, and where another code speaks', () => {
    expect(text('language/let-const')).toContain('cloudfront-js-2.0  accepts it');
    expect(text('language/const-without-value')).toContain('see language/let-const');
  });

  it('shows examples of several lines', () => {
    expect(text('unknown-key')).toContain('    tests:\n      - { request: /, expects: 200 }\n');
  });

  it('takes the part behind the slash', () => {
    expect(json('for-of')).toMatchObject({ code: 'language/for-of' });
    expect(json('DUPLICATE_KEY')).toMatchObject({ code: 'yaml/DUPLICATE_KEY' });
  });

  it('answers programs with one object', () => {
    expect(json('unknown-key')).toEqual({
      code: 'unknown-key',
      title: expect.any(String),
      meaning: expect.any(String),
      messages: {},
      bad: expect.stringContaining('expects'),
      good: expect.stringContaining('expect'),
      mend: expect.any(String),
      url: expect.any(String),
    });
  });

  it('lists every code without one', () => {
    const codes = Object.keys(ALL_EXPLANATIONS);
    expect(text(true).split('\n')).toHaveLength(codes.length + 1);
    expect(json(true)).toMatchObject(codes.map((code) => ({ code })));
  });

  it('leaves no brace of a wording unfilled', () => {
    for (const { says = {} } of Object.values(ALL_EXPLANATIONS)) {
      for (const words of Object.values(says)) expect(words).not.toMatch(/\{\w+\}/);
    }
  });

  it('has every construct of the checker', () => {
    const known = Object.keys(CONSTRUCTS).map((id) => `language/${id}`);
    expect(Object.keys(ALL_EXPLANATIONS)).toEqual(expect.arrayContaining(known));
  });

  it.each([
    ['language/forof', ['language/for-of']],
    ['unknownkey', ['unknown-key']],
    ['zzzzzzzzzzzz', []],
  ])('does not know %s', (code, suggestions) => {
    expect(faultOf(code)).toMatchObject({
      code: 'unknown-code',
      severity: 'error',
      args: { text: code, suggestions },
    });
  });
});
