import { describe, expect, it } from '@jest/globals';
import type { Runtime } from '../../src/core/runtimes.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { prepareProgram } from '../../src/runtime/program/prepare-program.ts';

const ONE: Runtime = 'cloudfront-js-1.0';
const TWO: Runtime = 'cloudfront-js-2.0';

const body = (statements: string): string => `function handler(event) {\n${statements}\n}`;

/** Statements in line 2 of a handler that both runtimes refuse to compile; language/ has the whole table. */
const REFUSED = [
  'for (var x of [1]) {}',
  'var {a, b} = event',
  'var a; [a] = [1]',
  '(a, {b}) => 1',
  'var x = event?.a;',
  'event.a ??= 1',
  'try {} catch {}',
  "import('crypto')",
  'var a = /(/',
  'var a = ;',
  'foo(',
];

describe('checker and engine', () => {
  it.each(REFUSED.flatMap((it) => [[ONE, it] as const, [TWO, it] as const]))(
    'on %s say the same of %s',
    (runtime, statements) => {
      const code = { source: body(statements), runtime };
      const [found] = checkCode(code, 'f.js');
      const prepared = prepareProgram(code);
      if (found?.code !== 'language' || prepared.kind !== 'refusal') throw new Error('not refused');
      expect(prepared.refusal.text).toBe(found.args.error);
      expect(found.args.error).toMatch(/Error: .+ in [23]$/);
    },
  );

  it.each([ONE, TWO])('on %s refuse what cannot be run as AWS runs it', (runtime) => {
    const code = { source: body('return /(?R)?b/.test(event.request.uri)'), runtime };
    expect(prepareProgram(code).kind).toBe('refusal');
    expect(checkCode(code, 'f.js')).toMatchObject([{ code: 'language', severity: 'error' }]);
  });

  it('run what fails only while it runs, and refuse it before', () => {
    const code = { source: body('return Object.fromEntries([])'), runtime: TWO };
    expect(prepareProgram(code).kind).toBe('program');
    expect(checkCode(code, 'f.js')).toMatchObject([{ code: 'language', severity: 'error' }]);
  });
});

describe('size', () => {
  const padded = (bytes: number): string => {
    const source = 'function handler(event) { return event.request; } // é';
    return source + 'x'.repeat(bytes - Buffer.byteLength(source));
  };

  it('may be exactly the limit', () => {
    expect(checkCode({ source: padded(10_240), runtime: TWO }, 'f.js')).toEqual([]);
  });

  it('is refused beyond it, in bytes, with those of the comments', () => {
    const [found] = checkCode({ source: padded(10_241), runtime: TWO }, 'f.js');
    expect(found).toMatchObject({
      code: 'code-too-large',
      severity: 'error',
      args: { bytes: 10_241, comments: 10_241 - 50, limit: 10_240 },
    });
  });

  it('has the limit of the configuration', () => {
    const code = { source: padded(8_001), runtime: TWO };
    expect(checkCode(code, 'f.js', 8_001)).toEqual([]);
    expect(checkCode(code, 'f.js', 8_000)).toMatchObject([
      { code: 'code-too-large', args: { limit: 8_000 } },
    ]);
  });
});
