import { folderOf, nameOf, stemOf } from '../../config/paths.ts';
import type { Files } from '../../core/ports.ts';

/** Folders with code of others, or with results of a build. */
const PASSED_OVER = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage|lib)$/;
/** Deeper nesting is nobody's source of a function. */
const MAX_DEPTH = 6;
/** CloudFront takes 10 KB of code. Twice as much may still be minified. */
const MAX_LENGTH = 40_960;

const HANDLER = /^(?:(?:async\s+)?function\s+handler\b|(?:var|let|const)\s+handler\s*=)/m;
const ABOUT_HTTP = /\b(?:request|response|statusCode)\b/;
/** Browsers, Lambda@Edge and Node have handlers, too. */
const OF_OTHERS = /\b(?:document|window)\.|\bexports\.handler\b|\bRecords\s*\[\s*0\s*\]/;

/** Sources of CloudFront Functions below the working directory, by path. */
export async function findFunctions(files: Files): Promise<readonly string[]> {
  const scripts = await scriptsBelow(files, '.', MAX_DEPTH);
  const checked = await Promise.all(scripts.map(async (path) => isFunction(files, path)));
  return scripts.filter((_, index) => checked[index]);
}

async function scriptsBelow(files: Files, folder: string, depth: number): Promise<string[]> {
  if (depth === 0) return [];
  const names = (await files.list(folder)).filter((name) => !PASSED_OVER.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = folder === '.' ? name : `${folder}/${name}`;
      return isScript(name) ? [path] : scriptsBelow(files, path, depth - 1);
    }),
  );
  return found.flat();
}

function isScript(name: string): boolean {
  return name.endsWith('.js') && !/\.(?:test|spec|min|config)\.js$/.test(name);
}

async function isFunction(files: Files, path: string): Promise<boolean> {
  const text = await files.readText(path).catch(() => '');
  if (text.length > MAX_LENGTH || OF_OTHERS.test(text)) return false;
  return HANDLER.test(text) && ABOUT_HTTP.test(text);
}

/** Stems that say nothing; the folder is a better name. */
const NAMELESS = ['index', 'function', 'handler', 'main'];

/** Ids by source: the stem, with the folder where that says nothing or is taken. */
export function idsOf(sources: readonly string[]): ReadonlyMap<string, string> {
  const stems = sources.map(stemOf);
  const ids = new Map<string, string>();
  for (const source of sources) {
    const stem = stemOf(source);
    const isClear = !NAMELESS.includes(stem) && stems.filter((it) => it === stem).length === 1;
    const folder = nameOf(folderOf(source));
    const long = folder === '.' ? stem : NAMELESS.includes(stem) ? folder : `${folder}-${stem}`;
    ids.set(source, freeId(idOf(isClear ? stem : long), [...ids.values()]));
  }
  return ids;
}

function idOf(text: string): string {
  const id = text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return id.slice(0, 64) || 'function';
}

function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`;
  }
}
