/**
 * npm run docs: writes the tables that README.md has from action.yml. With --check it only compares,
 * and fails with the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createPatch } from 'diff';
import { documented } from './docs/tables.ts';

const README = 'README.md';

function check(actual: string, expected: string): void {
  if (actual === expected) return;
  console.error('README.md is not what action.yml gives; run npm run docs and commit it.');
  console.error(createPatch(README, actual, expected, 'committed', 'generated'));
  process.exitCode = 1;
}

try {
  const actual = readFileSync(README, 'utf8');
  const expected = documented(actual, readFileSync('action.yml', 'utf8'));
  if (process.argv.includes('--check')) check(actual, expected);
  else if (actual !== expected) writeFileSync(README, expected);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
