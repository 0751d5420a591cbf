import { FileError, type Files } from '../core/ports.ts';
import { sourceText } from './document/parse-document.ts';
import type { Place } from './document/located-node.ts';
import { report, type Problems } from './document/problems.ts';

/** Reads files once, remembers their texts, and turns what goes wrong into diagnostics. */
export interface ProjectFiles {
  /** Text of a file; what is wrong is reported at `place`, where the path is written. */
  read(path: string, place: Place | undefined, problems: Problems): Promise<string | undefined>;
  list(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
  /** Texts of all files that were read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes the reader of one load. */
export function createProjectFiles(files: Files): ProjectFiles {
  const texts = new Map<string, string>();
  const read: ProjectFiles['read'] = async (path, place, problems) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    try {
      const text = sourceText(await files.readText(path), path);
      texts.set(path, text);
      return text;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      reportFile(path, error, place, problems);
      return undefined;
    }
  };
  return {
    read,
    list: (folder) => orWhenOutside(files.list(folder), []),
    exists: (path) => orWhenOutside(files.exists(path), false),
    texts,
  };
}

function reportFile(
  path: string,
  error: FileError,
  place: Place | undefined,
  problems: Problems,
): void {
  const { outsideRoot, reason } = error;
  if (outsideRoot) report(problems, place, { code: 'outside-root', args: { path } });
  else report(problems, place, { code: 'file-not-found', args: { path, reason } });
}

/** What lies outside the root is not there for a search. */
async function orWhenOutside<Value>(answer: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof FileError) return otherwise;
    throw error;
  }
}
