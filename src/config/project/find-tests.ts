import { report, type Problems } from '../document/problems.ts';
import { folderOf, nameOf, resolvePath, stemOf } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';
import { isSmokeEvent } from '../test-file/load-smoke-event.ts';
import { expandGlob, isGlob } from './glob.ts';
import type { ProjectFunction, WrittenPath } from './project-function.ts';

/** Test files and smoke events of a function: those it lists, else those beside its source. */
export async function findTests(
  files: ProjectFiles,
  fn: ProjectFunction,
  sources: readonly string[],
  problems: Problems,
): Promise<readonly WrittenPath[]> {
  if (fn.tests === 'none') return [];
  const found = fn.tests
    ? await Promise.all(fn.tests.map((written) => expandWritten(files, written, problems)))
    : [await besideSource(files, fn.source, sources)];
  const byPath = new Map(found.flat().map((written) => [written.path, written]));
  return [...byPath.values()];
}

/** The file that the convention expects first. */
export function conventionalTest(source: string): string {
  return resolvePath(folderOf(source), `${stemOf(source)}.test.yml`);
}

async function expandWritten(
  files: ProjectFiles,
  written: WrittenPath,
  problems: Problems,
): Promise<readonly WrittenPath[]> {
  if (!isGlob(written.path)) return [written];
  const paths = await expandGlob(files, written.path);
  if (paths.length === 0) {
    const args = { path: written.path, reason: 'no file matches' };
    report(problems, written.place, { code: 'file-not-found', args });
  }
  return paths.map((path) => ({ path, place: written.place }));
}

/** `dir/stem.test.yml` and `dir/stem.*.test.yml`; a longer stem that is a source too has precedence. */
async function besideSource(
  files: ProjectFiles,
  source: string,
  sources: readonly string[],
): Promise<readonly WrittenPath[]> {
  const folder = folderOf(source);
  const names = await files.list(folder);
  const extension = nameOf(source).slice(stemOf(source).length);
  const siblings = sources.filter((other) => folderOf(other) === folder);
  const stems = [...names.filter((name) => name.endsWith(extension)), ...siblings].map(stemOf);
  const tests = names
    .filter((name) => longestStem(name, [...stems, stemOf(source)]) === stemOf(source))
    .map((name) => resolvePath(folder, name));
  const events = await smokeEvents(files, source);
  return [...tests, ...events].map((path) => ({ path, place: undefined }));
}

/** `dir/stem.events/*.json`. */
async function smokeEvents(files: ProjectFiles, source: string): Promise<readonly string[]> {
  const folder = resolvePath(folderOf(source), `${stemOf(source)}.events`);
  const names = await files.list(folder);
  return names.map((name) => resolvePath(folder, name)).filter(isSmokeEvent);
}

function longestStem(name: string, stems: readonly string[]): string | undefined {
  const fitting = stems.filter((stem) => isTestOf(name, stem));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

function isTestOf(name: string, stem: string): boolean {
  const rest = name.startsWith(`${stem}.`) ? name.slice(stem.length) : '';
  return /^(\..+)?\.test\.(yml|yaml|json)$/s.test(rest);
}
