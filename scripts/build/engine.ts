import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEngineFiles } from '../../src/runtime/make-engine.ts';

const packageFile = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/quickjs-wasi/${name}`, import.meta.url));

/** What is beside the worker's bundle: the engine, the images of the runtimes, and the engine's licence. */
export function writeEngine(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of makeEngineFiles(readFileSync(packageFile('quickjs.wasm'))))
    writeFileSync(path.join(folder, name), bytes);
  // In ncc's format; ncc itself sees no package here.
  const licence = readFileSync(packageFile('LICENSE'), 'utf8');
  writeFileSync(path.join(folder, 'licenses.txt'), `quickjs-wasi\nMIT\n${licence}`);
}
