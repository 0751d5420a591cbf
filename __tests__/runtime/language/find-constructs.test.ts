import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

const told = (source: string, runtime = SECOND): readonly string[] =>
  findConstructs({ source, runtime }).map(
    ({ construct, start, end, error }) =>
      `${construct} ${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)} ${error}`,
  );

describe('several constructs in one source', () => {
  it('come in the order in which the runtime would stop at them', () => {
    const source = [
      'class A {}',
      'function f({ a }, b = 1) {',
      '  for (const x of [...a]) console.log(x?.y);',
      '}',
    ].join('\n');
    expect(told(source)).toEqual([
      'class 1:1-1:6 SyntaxError: Token "class" not supported in this version in 1',
      'destructuring-parameter 2:12-2:17 SyntaxError: Token "{" not supported in this version in 2',
      'default-parameter 2:21-2:24 SyntaxError: Unexpected token "=" in 2',
      'for-of 3:16-3:18 SyntaxError: Token "of" not supported in this version in 3',
      'spread-in-array 3:20-3:23 SyntaxError: Unexpected token "..." in 3',
      'optional-chaining 3:40-3:42 SyntaxError: Unexpected token ")" in 3',
    ]);
  });

  it('are told by the construct, not by the token that betrays it', () => {
    expect(told('var f = ({ a }) =>\n  a;')).toEqual([
      'destructuring-parameter 1:10-1:15 SyntaxError: Unexpected token "=>" in 1',
    ]);
    expect(told('var a; var b = a?.b\n  .c;')).toEqual([
      'optional-chaining 1:17-1:19 SyntaxError: Unexpected token "." in 2',
    ]);
  });

  it('put what happens at run time behind what does not compile', () => {
    expect(told('new URL(a => a);\nclass B {}')).toEqual([
      'class 2:1-2:6 SyntaxError: Token "class" not supported in this version in 2',
      'unknown-global 1:5-1:8 ReferenceError: "URL" is not defined',
    ]);
  });

  it('name the line on 1.0 even at run time', () => {
    expect(told('\nnew URL("a");', FIRST)).toEqual([
      'unknown-global 2:5-2:8 ReferenceError: "URL" is not defined in 2',
    ]);
  });
});

describe('sources that no parser reads', () => {
  it('get the words of the runtime', () => {
    expect(told('function handler( {')).toEqual([
      'unexpected-token 1:19-1:20 SyntaxError: Token "{" not supported in this version in 1',
    ]);
    expect(told('function handler() {')).toEqual([
      'unexpected-token 1:21-1:21 SyntaxError: Unexpected end of input in 1',
    ]);
    expect(told("var a = 'b\n;")[0]).toContain('unterminated-string 1:9');
  });

  it('count columns in characters', () => {
    expect(told("var a = '😀'; class B {}")[0]).toMatch(/^class 1:14-/);
  });
});
