import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltCode } from '../core/built-code.ts';
import type { Position } from '../core/source.ts';

const NONE: Omit<BuiltCode, 'text'> = { originOf: () => undefined, sources: new Map() };

/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
export async function readSourceMap(
  text: string,
  out: string,
  workingDirectory: string,
): Promise<Omit<BuiltCode, 'text'>> {
  const payload = await payloadOf(text, out);
  if (payload === undefined) return NONE;
  const paths = payload.sources.map((source) => pathOf(source, payload.sourceRoot, out));
  const files = new Map(
    paths.map((file, at) => [payload.sources[at], shownPath(file, workingDirectory)]),
  );
  const texts = await Promise.all(
    paths.map(
      async (file, at) =>
        payload.sourcesContent?.[at] ?? (await readFile(file, 'utf8').catch(() => '')),
    ),
  );
  const sources = new Map(
    paths.map((file, at) => [shownPath(file, workingDirectory), texts[at] ?? '']),
  );
  return { originOf: createOrigins(new SourceMap(payload), text, files, sources), sources };
}

async function payloadOf(text: string, out: string): Promise<SourceMapPayload | undefined> {
  try {
    const [, url = ''] = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/m.exec(text) ?? [];
    const [, data] = /^data:application\/json;(?:charset=[^;,]*;)?base64,(.*)$/.exec(url) ?? [];
    const json =
      data === undefined
        ? await readFile(url === '' ? `${out}.map` : path.resolve(path.dirname(out), url), 'utf8')
        : Buffer.from(data, 'base64').toString('utf8');
    const payload = JSON.parse(json) as Partial<SourceMapPayload>;
    return Array.isArray(payload.sources) && typeof payload.mappings === 'string'
      ? ({ ...payload, sources: payload.sources.map(String) } as SourceMapPayload)
      : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(source: string, root: string | undefined, out: string): string {
  if (source.startsWith('file:')) return fileURLToPath(source);
  return path.resolve(path.dirname(out), root ?? '', source);
}

function shownPath(file: string, workingDirectory: string): string {
  return path.relative(workingDirectory, file).split(path.sep).join('/');
}

function createOrigins(
  map: SourceMap,
  text: string,
  files: ReadonlyMap<string | undefined, string>,
  sources: BuiltCode['sources'],
): BuiltCode['originOf'] {
  const lines = text.split(/\r\n|\r|\n/);
  return (position) => {
    const line = position.line - 1;
    const entry = map.findEntry(line, unitsBefore(lines[line] ?? '', position));
    if (!('originalSource' in entry) || entry.generatedLine !== line) return undefined;
    const file = files.get(entry.originalSource);
    if (file === undefined) return undefined;
    const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[entry.originalLine] ?? '';
    const column = [...written.slice(0, entry.originalColumn)].length + 1;
    return { file, line: entry.originalLine + 1, column };
  };
}

/** UTF-16 units before a column, which counts code points. */
function unitsBefore(line: string, { column }: Position): number {
  return [...line].slice(0, column - 1).join('').length;
}
