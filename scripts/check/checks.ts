import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../build/compare.ts';
import { badLicences, type Lock } from './licences.ts';
import { marksOf, resolvedIn, tracesIn } from './traces.ts';

/** A check answers what is wrong, as text; nothing when all is well. */
export interface Check {
  name: string;
  run: () => Promise<string>;
}

/** A Node program: passes by exit code, its output is the complaint. */
function program(name: string, ...args: string[]): Check {
  const run = async () => {
    try {
      await promisify(execFile)(process.execPath, args, { maxBuffer: Infinity });
      return '';
    } catch (error) {
      const { stdout, stderr, message } = error as { stdout: string; stderr: string } & Error;
      return stdout + stderr || message;
    }
  };
  return { name, run };
}

/** The files that are or would be committed; a deleted one is still listed by git. */
async function committable(): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', args, { maxBuffer: Infinity });
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile();
  return stdout.split('\0').filter((file) => file !== '' && isFile(file));
}

async function traces(): Promise<string> {
  const registry = process.env.npm_config_registry;
  const marks = marksOf({ root: process.cwd(), home: os.homedir(), registry });
  const files = await committable();
  const found = files.flatMap((file) => tracesIn(file, readFileSync(file, 'latin1'), marks));
  return [...found, ...resolvedIn(readFileSync('package-lock.json', 'utf8'))].join('\n');
}

function licences(): Promise<string> {
  const files = filesBelow('dist').filter((file) => file.endsWith('licenses.txt'));
  if (files.length === 0) return Promise.resolve('dist has no licenses.txt; run npm run build.');
  const read = (file: string) => readFileSync(path.join('dist', file), 'utf8');
  const texts = Object.fromEntries(files.map((file) => [`dist/${file}`, read(file)]));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Promise.resolve(badLicences(lock, texts).join('\n'));
}

/** All checks, the slow ones first: with two cores that ends soonest. */
export const CHECKS: Check[] = [
  program('dist is built from src', '--import', 'tsx', 'scripts/build.ts', '--check'),
  // No cache: what lint says of a file depends on the types of others.
  // https://github.com/typescript-eslint/typescript-eslint/issues/4694
  program('lint', 'node_modules/eslint/bin/eslint.js', '.'),
  program('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  program('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  program('nothing unused', 'node_modules/knip/bin/knip.js'),
  program('README tables', '--import', 'tsx', 'scripts/docs.ts', '--check'),
  { name: 'no traces of a machine', run: traces },
  { name: 'permissive licences', run: licences },
];
