import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { DiagnosticCode } from '../../src/core/diagnostics.ts';
import { MESSAGES } from '../../src/core/message-table.ts';

const ROOT = path.join(import.meta.dirname, 'cases');

/** Said of inputs, options and variables, not of files; their tests stand beside what reads those. */
const NOT_OF_FILES: readonly DiagnosticCode[] = [
  'bad-input',
  'unconventional-name',
  'missing-option',
  'unknown-role',
  // Of request files, in __tests__/config/request.
  'request-file-name',
  'behaviour-twice',
  // Of what tests reach, in __tests__/coverage and __tests__/process/coverage.test.ts.
  'coverage-limit-skipped',
  'coverage-unmeasured',
  'coverage-differs',
  'missing-input',
  'long-lived-credentials',
  'too-many-jobs',
  'kvs-two-files',
  'kvs-differs',
  'kvs-synced',
  'log-retention',
  'leftover-deleted',
  'leftover-kept',
  'no-njs',
  'other-code',
  'strict-verdict',
  'unknown-code',
  'several-functions',
  'not-appendable',
  'not-among-tests',
  'not-recordable',
  'not-on-aws',
  'may-vary',
  'obsolete-snapshot',
  'not-imported',
  'imported-otherwise',
  'bad-endpoint',
  'file-not-written',
  'nothing-to-restore',
  'bad-kept-file',
  'no-commit',
  'build-of-commit',
  'restored-fails',
];

/** What every conformance case expects, one text. */
const EXPECTED = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'expected.txt')
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n');

const SHOWN = new Set(
  Array.from(EXPECTED.matchAll(/^(?:error|warning|notice)\[([\w-]+)/gm), ([, code]) => code),
);

describe('the conformance cases', () => {
  const codes = Object.keys(MESSAGES).filter((code) => !NOT_OF_FILES.some((it) => it === code));

  it.each(codes)('show %s', (code) => {
    expect(SHOWN).toContain(code);
  });

  it('expect no code that cf2 does not know', () => {
    const known: readonly (string | undefined)[] = Object.keys(MESSAGES);
    expect([...SHOWN].filter((code) => !known.includes(code))).toEqual([]);
  });

  it('hold what their names say', () => {
    expect(EXPECTED).not.toMatch(/^(?:failed .* passes|passed .* fails)$/m);
    expect(EXPECTED.match(/^failed .* fails$/gm)?.length).toBeGreaterThan(50);
  });

  it('never say what a schema library says by itself', () => {
    expect(EXPECTED).not.toMatch(
      /"expected":"[^"]*(?:expected|received|Invalid|Too (?:small|big))/,
    );
  });
});
