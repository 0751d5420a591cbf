import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { quickToCompile } from '../../scripts/build/quick-to-compile.ts';

describe('a bundle that is quick to compile', () => {
  it('has functions for modules, and leaves other arrow functions alone', () => {
    const code = [
      '/***/ 12:',
      '/***/ ((module, __unused, __nccwpck_require__) => {',
      'const f = ((a) => {',
      '});',
    ].join('\n');
    expect(quickToCompile(code)).toBe(
      code.replace(
        '((module, __unused, __nccwpck_require__) =>',
        '(function(module, __unused, __nccwpck_require__)',
      ),
    );
  });

  it.each([
    ['a text', "'✓ \u{1f600} é'", '✓ \u{1f600} é'],
    ['a template', '`✓${1}\u{1f600}`', '✓1\u{1f600}'],
    [
      'a regular expression',
      "/[✓-✗]/.test('✔') && /^.$/u.test('\u{1f600}') && /^[\u{1f600}]$/u.test('\u{1f600}')",
      true,
    ],
    ['a name', '({ é: 1 }).é', 1],
  ])('means the same: %s', (_name, code, value) => {
    const quick = quickToCompile(code);
    expect(quick).toMatch(/^[\0-\x7f]+$/);
    expect([runInNewContext(quick), runInNewContext(code)]).toEqual([value, value]);
  });

  it('refuses a template that tells how it is written', () => {
    expect(() => quickToCompile('String.raw`✓`')).toThrow(/raw template/);
    expect(quickToCompile('String.raw`\\n`')).toBe('String.raw`\\n`');
  });
});
