import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A source map as it was found, and the address that its own addresses are relative to. */
export interface FoundMap {
  readonly json: string;
  readonly url: string;
}

/** Comments that name a map, also behind code; the last one counts. https://tc39.es/ecma426/#sec-linking-generated-code */
const COMMENT = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s'"`*]+)\s*(?:\*\/)?\s*$/gm;

const DATA = /^data:application\/json(?:;charset=[^;,]*)?(;base64)?,(.*)$/i;

/** The map that code names, inside itself or as a file, else the one that lies beside it. Throws where it cannot be read. */
export async function findSourceMap(text: string, out: string): Promise<FoundMap> {
  const named = [...text.matchAll(COMMENT)].at(-1)?.[1];
  const [, base64, data] = DATA.exec(named ?? '') ?? [];
  const besides = pathToFileURL(out);
  if (data !== undefined) {
    const json = base64 ? Buffer.from(data, 'base64').toString('utf8') : decodeURIComponent(data);
    return { json, url: besides.href };
  }
  const url = new URL(named ?? `${encodeURIComponent(path.basename(out))}.map`, besides);
  return { json: await readFile(fileURLToPath(url), 'utf8'), url: url.href };
}
