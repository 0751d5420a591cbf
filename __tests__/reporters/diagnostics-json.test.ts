import { describe, expect, it } from '@jest/globals';
import { errorAt, warningAt } from '../../src/core/diagnostics.ts';
import { renderDiagnosticsJson } from '../../src/reporters/diagnostics-json.ts';
import { buildSpan } from '../builders/report.ts';

describe('diagnostics as JSON', () => {
  it('are a list of exactly code, severity, message, file, line and column', () => {
    const output = renderDiagnosticsJson([
      errorAt(buildSpan(3, 5, 7, 'a.test.yml'), 'unknown-key', { key: 'x', suggestions: [] }),
      warningAt(buildSpan(1, 2, 1, 'a.js'), 'language', {
        rule: 'for-of',
        error: 'SyntaxError: Token "of" not supported in this version in 1',
        mend: 'use a for loop',
        url: 'https://docs.aws.amazon.com',
      }),
      errorAt(undefined, 'missing-input', { input: 'source', because: 'function' }),
    ]);
    expect(JSON.parse(output)).toEqual([
      {
        code: 'unknown-key',
        severity: 'error',
        message: expect.stringContaining('x'),
        file: 'a.test.yml',
        line: 3,
        column: 5,
      },
      {
        code: 'language/for-of',
        severity: 'warning',
        message: expect.any(String),
        file: 'a.js',
        line: 1,
        column: 2,
      },
      {
        code: 'missing-input',
        severity: 'error',
        message: expect.stringContaining('source'),
        file: null,
        line: null,
        column: null,
      },
    ]);
  });

  it('are an empty list when there are none', () => {
    expect(renderDiagnosticsJson([])).toBe('[]\n');
  });
});
