import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeDeclarations } from './declarations.ts';
import { makeQuickToCompile } from './quick-to-compile.ts';
import { writeEngine } from './engine.ts';

/** Folder of the API for test runners, which has types. */
const TESTING = 'testing';

/** What is bundled, and the folder of dist that it fills. */
const BUNDLES = [
  { entry: 'src/index.ts', folder: '.' },
  { entry: 'src/cli/index.ts', folder: 'cli' },
  { entry: 'src/testing/index.ts', folder: TESTING },
];
/** ncc leaves `new Worker(new URL(…))` alone, so the worker is a bundle of its own. */
const WORKER = { entry: 'src/runtime/worker.ts', folder: 'worker' };

const NCC = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

/** Bundles a program into a folder. Neither minified nor with source maps: people read dist before they trust it. */
export async function bundle(entry: string, folder: string): Promise<void> {
  // Types are a check of their own; checking them once per bundle took most of the time.
  const options = ['--license', 'licenses.txt', '--no-cache', '--quiet', '--transpile-only'];
  const args = [NCC, 'build', entry, '-o', folder, ...options];
  await promisify(execFile)(process.execPath, args, { maxBuffer: Infinity }).catch(
    (error: unknown) => {
      const said = error as { stdout?: string; stderr?: string };
      throw new Error(`ncc could not bundle ${entry}:\n${said.stdout ?? ''}${said.stderr ?? ''}`);
    },
  );
  makeQuickToCompile(folder);
}

/** Builds the worker and what it reads. */
export async function buildWorker(folder: string): Promise<void> {
  await bundle(WORKER.entry, folder);
  writeEngine(folder);
}

/** Builds every bundle below `folder`. */
export async function buildInto(folder: string): Promise<void> {
  const bundles = BUNDLES.map((row) => bundle(row.entry, path.join(folder, row.folder)));
  await Promise.all([...bundles, buildWorker(path.join(folder, WORKER.folder))]);
  writeDeclarations('src/testing', path.join(folder, TESTING));
}
