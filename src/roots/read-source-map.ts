import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TraceMap } from '@jridgewell/trace-mapping';
import type { BuiltCode } from '../core/built-code.ts';
import type { Position } from '../core/source.ts';
import { findSourceMap } from './source-map-payload.ts';

const NONE: Omit<BuiltCode, 'text'> = { originOf: () => undefined, sources: new Map() };

type Tracing = typeof import('@jridgewell/trace-mapping');

/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
export async function readSourceMap(
  text: string,
  out: string,
  workingDirectory: string,
): Promise<Omit<BuiltCode, 'text'>> {
  const tracing = await import('@jridgewell/trace-mapping');
  const map = await findSourceMap(text, out)
    .then(({ json, url }) => new tracing.FlattenMap(withoutGuard(json), url))
    .catch(() => undefined);
  if (map === undefined) return NONE;
  const paths = map.resolvedSources.map((url) => pathOf(url, workingDirectory));
  const texts = await Promise.all(paths.map((file, at) => textOf(map, file, at)));
  const files = paths.map((file) => file && shownPath(file, workingDirectory));
  const sources = new Map(files.flatMap((file, at) => (file ? [[file, texts[at] ?? '']] : [])));
  const { names, mappings } = tracing.encodedMap(map);
  return {
    originOf: createOrigins(tracing, map, text, files, sources),
    sources,
    sourceMap: { version: 3, names, mappings, sources: files.map((file) => file ?? null) },
  };
}

/** Servers put it before JSON so that no script can read it. https://tc39.es/ecma426/#sec-fetching-source-maps */
function withoutGuard(json: string): string {
  return json.replace(/^\)\]\}'?[^\n]*\n/, '');
}

/** Addresses of bundlers, `webpack://name/./a.ts`, lead from the working directory. */
const BUNDLER = /^[a-z][a-z0-9+.-]+:\/\/[^/]*\/(.+)$/i;

function pathOf(url: string | null, workingDirectory: string): string | undefined {
  if (url === null || url === '') return undefined;
  if (url.startsWith('file:')) return filePath(url);
  const [, below] = BUNDLER.exec(url) ?? [];
  return path.resolve(workingDirectory, below === undefined ? url : decodeURI(below));
}

/** Bundlers write paths where addresses belong: `#`, `?` and `%` may be of the path. */
function filePath(url: string): string {
  try {
    return fileURLToPath(url.replace(/[?#]/g, encodeURIComponent));
  } catch {
    return fileURLToPath(url.replace(/[%?#]/g, encodeURIComponent));
  }
}

async function textOf(
  { sourcesContent }: TraceMap,
  file: string | undefined,
  at: number,
): Promise<string> {
  const content = sourcesContent?.[at];
  if (content != null || file === undefined) return content ?? '';
  return readFile(file, 'utf8').catch(() => '');
}

function shownPath(file: string, workingDirectory: string): string {
  return path.relative(workingDirectory, file).split(path.sep).join('/');
}

function createOrigins(
  { originalPositionFor }: Tracing,
  map: TraceMap,
  text: string,
  files: readonly (string | undefined)[],
  sources: BuiltCode['sources'],
): BuiltCode['originOf'] {
  const lines = text.split(/\r\n|\r|\n/);
  return ({ line, column }) => {
    const units = unitsBefore(lines[line - 1] ?? '', { line, column });
    const found = originalPositionFor(map, { line, column: units });
    if (found.source === null) return undefined;
    const file = files[map.resolvedSources.indexOf(found.source)];
    if (file === undefined) return undefined;
    const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[found.line - 1] ?? '';
    return { file, line: found.line, column: [...written.slice(0, found.column)].length + 1 };
  };
}

/** UTF-16 units before a column, which counts code points. */
function unitsBefore(line: string, { column }: Position): number {
  return [...line].slice(0, column - 1).join('').length;
}
