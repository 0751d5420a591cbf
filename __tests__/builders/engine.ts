import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEngine } from '../../src/runtime/sandbox/read-engine.ts';
import type { SandboxEngine } from '../../src/runtime/sandbox/sandbox.ts';

/** Where the worker for tests and the files of its engine are (scripts/prepare-tests.js). */
export function testWorkerFolder(): string {
  const { CF2_TEST_WORKER: folder } = process.env;
  if (folder === undefined) throw new Error('scripts/prepare-tests.js did not run');
  return folder;
}

/** The engine of a folder, by default that of the tests: from today's sources. */
export function makeEngine(folder = testWorkerFolder()): SandboxEngine {
  return readEngine((name) => readFileSync(path.join(folder, name)));
}
