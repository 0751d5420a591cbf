import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SRC = path.resolve(import.meta.dirname, '../../src');
const FOLDER = path.join(SRC, 'usecases/throwaway');

/** Files that a file imports, types left out: those are gone when the code runs. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/import type [^;]*;/g, '');
  return [...text.matchAll(/from '(\.[^']*)'/g)].map(([, to = '']) =>
    path.resolve(path.dirname(file), to),
  );
}

/** All files that some files lead to. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) for (const to of importsOf(file)) reached.add(to);
  return reached;
}

const own = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
const publishing = ['publish-stage.ts', 'publish-function.ts'].map((name) =>
  path.join(SRC, 'usecases', name),
);

describe('what works on throwaway functions', () => {
  it('leads to nothing that publishes', () => {
    const reached = reachedFrom(own);
    expect(reached.size).toBeGreaterThan(own.length);
    expect(publishing.filter((file) => reached.has(file))).toEqual([]);
  });

  // Else the test above could not fail.
  it('is told from what does', () => {
    expect(publishing.every((file) => existsSync(file))).toBe(true);
    const all = reachedFrom([path.join(SRC, 'usecases/deploy-project.ts')]);
    expect([...publishing, ...own].filter((file) => !all.has(file))).toEqual([]);
  });
});
