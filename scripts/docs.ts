/**
 * npm run docs: writes the tables of the documentation from those of the code, and those of README.md from action.yml.
 * With --check it only compares, and fails with the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createPatch } from 'diff';
import { withEngines } from './docs/engines.ts';
import { languagePage } from './docs/language.ts';
import { permissionsPage } from './docs/permissions.ts';
import { rulesPage } from './docs/production-rules.ts';
import { documented } from './docs/tables.ts';

/** A page and what it shall be, given what it is. */
const PAGES: readonly (readonly [file: string, generate: (actual: string) => string])[] = [
  ['README.md', (actual) => documented(actual, readFileSync('action.yml', 'utf8'))],
  ['docs/language.md', languagePage],
  ['docs/permissions.md', permissionsPage],
  ['docs/production-rules.md', rulesPage],
  ['docs/test-format.md', withEngines],
];

function check(file: string, actual: string, expected: string): void {
  if (actual === expected) return;
  console.error(`${file} is not what its tables give; run npm run docs and commit it.`);
  console.error(createPatch(file, actual, expected, 'committed', 'generated'));
  process.exitCode = 1;
}

try {
  for (const [file, generate] of PAGES) {
    const actual = readFileSync(file, 'utf8');
    const expected = generate(actual);
    if (process.argv.includes('--check')) check(file, actual, expected);
    else if (actual !== expected) writeFileSync(file, expected);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
