/**
 * npm run build: bundles src into dist. With --check it only compares, and fails when dist is not
 * exactly what src gives.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildInto } from './build/bundles.ts';
import { differences } from './build/compare.ts';

const DIST = 'dist';
const CACHE = path.join('node_modules', '.cache');

function check(built: string): void {
  const found = differences(DIST, built);
  if (found.length === 0) return;
  console.error(`dist is not what src gives; run npm run build and commit dist.`);
  for (const line of found) console.error(`  dist/${line}`);
  process.exitCode = 1;
}

/** Replaces the whole folder, so that chunks nobody makes any more disappear. */
function replace(built: string): void {
  rmSync(DIST, { recursive: true, force: true });
  cpSync(built, DIST, { recursive: true });
}

mkdirSync(CACHE, { recursive: true });
const built = mkdtempSync(path.join(CACHE, 'cf2-dist-'));
try {
  await buildInto(built);
  if (process.argv.includes('--check')) check(built);
  else replace(built);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(built, { recursive: true, force: true });
}
