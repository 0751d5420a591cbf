/** Once before all tests: what many of them need and would make again and again. Gone when the run is over. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';

const CACHE = path.resolve('node_modules', '.cache');

export default async function prepareTests() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'cf2-test-worker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { buildTestWorker } = await tsImport('./build/test-worker.ts', import.meta.url);
  await buildTestWorker(folder);
  process.env.CF2_TEST_WORKER = folder;
}
