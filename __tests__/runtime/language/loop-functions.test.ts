import { describe, expect, it } from '@jest/globals';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';
import { FIRST, SECOND } from './fixtures.ts';

/** Programs, and whether njs computes something else than JavaScript (measured with 0.7.9). */
const PROGRAMS: readonly (readonly [program: string, differs: boolean])[] = [
  ['for (let i = 0; i < 3; i++) { function f() { return i } log(f()) }', true],
  ['for (let i = 0; i < 3; i++) { const f = function () { return i }; log(f()) }', false],
  ['for (let i = 0; i < 3; i++) { const f = () => i; log(f()) }', false],
  ['for (let i = 0; i < 3; i++) { const v = i; function f() { return v } log(f()) }', true],
  ['for (let i = 0; i < 3; i++) { var v = i; function f() { return v } log(f()) }', false],
  ['for (var i = 0; i < 3; i++) { function f() { return i } log(f()) }', false],
  ['for (var i = 0; i < 3; i++) { let v = i; function f() { return v } log(f()) }', true],
  ['for (const k in [7, 8]) { function f() { return k } log(f()) }', true],
  ['for (var k in [7, 8]) { function f() { return k } log(f()) }', false],
  ['var n = 0; while (n++ < 3) { let v = n; function f() { return v } log(f()) }', true],
  ['var n = 0; do { let v = n; function f() { return v } log(f()) } while (n++ < 3)', true],
  ['for (let i = 0; i < 3; i++) { if (i) { function f() { return i } log(f()) } }', true],
  ['for (let i = 0; i < 3; i++) { try { function f() { return i } log(f()) } finally {} }', true],
  ['for (let i = 0; i < 3; i++) { (function () { function f() { return i } log(f()) })() }', false],
  ['for (let i = 0; i < 3; i++) { function f() { return 5 } log(f()) }', false],
  ['let w = 1; for (var i = 0; i < 3; i++) { function f() { return w } log(f()) }', false],
  ['for (let i = 0; i < 3; i++) { const o = { m() { return i } }; log(o.m()) }', false],
  ['{ let w = 1; function f() { return w } log(f()); w = 2; log(f()) }', false],
  ['[1, 2].forEach(function (v) { function f() { return v } log(f()) })', false],
  [
    'for (let i = 0; i < 2; i++) { for (let j = 0; j < 2; j++) { function f() { return j } log(f()) } }',
    true,
  ],
];

const cases = PROGRAMS.flatMap(([program, differs]) => [
  { source: `function log() {}\n${program}`, differs },
  { source: `function log() {}\nfunction h() { ${program} }`, differs },
]);

describe('functions declared in loops', () => {
  it.each(cases)('$source', ({ source, differs }) => {
    const found = findConstructs({ source, runtime: SECOND });
    expect(found.some(({ construct }) => construct === 'loop-function')).toBe(differs);
  });

  it('name the variable where it is used', () => {
    const source = 'for (let i = 0; i < 2; i++) {\n  function f() { return i; }\n}';
    const [found] = findConstructs({ source, runtime: SECOND });
    expect(found).toMatchObject({
      construct: 'loop-function',
      severity: 'warning',
      start: { line: 2, column: 25 },
    });
    expect(found?.error).toContain('"i"');
  });

  it('are no matter of 1.0, which has no let', () => {
    const source = 'for (var i = 0; i < 2; i++) { function f() { return i; } }';
    const found = findConstructs({ source, runtime: FIRST });
    expect(found.map(({ construct }) => construct)).not.toContain('loop-function');
  });
});
