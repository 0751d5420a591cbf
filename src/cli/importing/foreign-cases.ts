import { folderOf, resolvePath } from '../../config/paths.ts';
import { readCfftCase } from '../../config/import/cfft-case.ts';
import type { ForeignFile } from '../../config/import/foreign-case.ts';
import { notImported } from '../../config/import/gaps.ts';
import { readCftest } from '../../config/import/read-cftest.ts';
import { codeTemplates, missingSettings } from '../../config/import/read-cfft.ts';
import { readEventFile, readTestFunctionInput } from '../../config/import/read-event.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import type { Files } from '../../core/ports.ts';
import { DEFAULT_RUNTIME } from '../../core/runtimes.ts';
import type { ForeignSource } from './foreign-sources.ts';

/** Where the tests of an import go. */
export interface Destination {
  readonly fn: FunctionConfig;
  readonly testFile: string;
}

/** The cases of a file. `texts` collects what was read, by path, for messages. */
export async function readForeign(
  source: ForeignSource,
  { fn, testFile }: Destination,
  files: Files,
  texts: Map<string, string>,
): Promise<ForeignFile> {
  const { kind, root, path } = source;
  texts.set(path, source.text);
  if (kind === 'cfft') return readCfft(source, { fn, testFile }, files, texts);
  if (kind === 'cftest') return readCftest(root, path);
  return kind === 'event' ? readEventFile(root, path, testFile) : readTestFunctionInput(root, path);
}

async function readCfft(
  { cfft, path }: ForeignSource,
  { fn, testFile }: Destination,
  files: Files,
  texts: Map<string, string>,
): Promise<ForeignFile> {
  if (cfft === undefined) return { cases: [], problems: [] };
  const named = cfft.cases.flatMap(({ event, expect }) => [event, ...(expect ? [expect] : [])]);
  await Promise.all(named.map(({ text }) => load(resolvePath(folderOf(path), text), files, texts)));
  await load(fn.source, files, texts);
  const text = (it: string) => texts.get(it);
  const read = cfft.cases.map((it) => readCfftCase(it, { config: path, testFile, text }));
  const { name, comment, kvs, runtime = DEFAULT_RUNTIME } = fn;
  const configured = { name, comment, kvs, runtime };
  const none = cfft.cases.length + cfft.problems.length === 0;
  return {
    cases: read.flatMap((it) => ('code' in it ? [] : [it])),
    problems: [
      ...(none ? [notImported(undefined, 'file', path, 'import-no-cases')] : []),
      ...cfft.problems,
      ...read.flatMap((it) => ('code' in it ? [it] : [])),
      ...missingSettings(cfft, configured),
      ...codeTemplates(fn.source, texts.get(fn.source) ?? ''),
    ],
  };
}

/** What cannot be read is missing from the texts, and told with the case that names it. */
async function load(path: string, files: Files, texts: Map<string, string>): Promise<void> {
  const text = await files.readText(path).catch(() => undefined);
  if (text !== undefined) texts.set(path, text);
}
