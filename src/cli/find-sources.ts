import type { FunctionInput } from '../config/load-project.ts';
import type { Files } from '../core/ports.ts';

const TEST_FILE = /\.test\.(?:ya?ml|json)$/;

/**
 * The functions that paths on a command line mean when there is no configuration: a source itself, or
 * the source beside a test file (with or without `:line`). Answers each source once.
 */
export async function findSources(
  files: Files,
  selections: readonly string[],
): Promise<readonly FunctionInput[]> {
  const found = await Promise.all(selections.map((selection) => findSource(files, selection)));
  return [...new Set(found)].flatMap((source) => (source === undefined ? [] : [{ source }]));
}

async function findSource(files: Files, selection: string): Promise<string | undefined> {
  const path = selection.replaceAll('\\', '/').replace(/:\d+$/, '');
  if (!TEST_FILE.test(path)) return isPath(path) ? path : undefined;
  for (const candidate of candidates(path.replace(TEST_FILE, ''))) {
    if (await files.exists(candidate)) return candidate;
  }
  return undefined;
}

/** An id has neither folder nor ending. */
function isPath(text: string): boolean {
  return /[/.]/.test(text);
}

/** `dir/a.b.test.yml` belongs to `dir/a.b.js` or to `dir/a.js`: the longest stem wins. */
function candidates(stem: string): readonly string[] {
  const shorter = stem.replace(/\.[^./]*$/, '');
  return shorter === stem ? [`${stem}.js`] : [`${stem}.js`, ...candidates(shorter)];
}
