import { parseDocument, sourceText } from '../../config/document/parse-document.ts';
import { headOf, type LocatedNode } from '../../config/document/located-node.ts';
import { foreignKindOf, type ForeignKind } from '../../config/import/foreign-kind.ts';
import { notImported } from '../../config/import/gaps.ts';
import { readCfftConfig, type CfftConfig } from '../../config/import/read-cfft.ts';
import { folderOf, resolvePath, writtenPath } from '../../config/paths.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import type { Files } from '../../core/ports.ts';
import { readingError } from '../reading-error.ts';

/** A file to import, parsed; what its cases are depends on where the tests go. */
export interface ForeignSource {
  readonly path: string;
  readonly text: string;
  readonly kind: ForeignKind;
  readonly root: LocatedNode;
  /** Set for configurations of cfft. */
  readonly cfft: CfftConfig | undefined;
}

/** What was found at the paths that were given. */
export interface ForeignSources {
  readonly sources: readonly ForeignSource[];
  readonly problems: readonly Diagnostic[];
}

/** Files that a folder of another tool may hold. */
const IN_FOLDERS = /(?:\.json|^cfft\.ya?ml)$/;

/** Reads what paths name; a folder stands for its files. Throws InputError for paths that cannot be read. */
export async function openForeign(files: Files, paths: readonly string[]): Promise<ForeignSources> {
  const found = await Promise.all(paths.map((path) => filesAt(files, writtenPath(path))));
  const all = [...new Set(found.flat())];
  const errors = await Promise.all(all.map((path) => readingError(path, files)));
  const unread = errors.flatMap((it) => it ?? []);
  if (unread.length > 0) throw new InputError(unread);
  const opened = await Promise.all(
    all.map(async (path) => parse({ path, text: await files.readText(path) })),
  );
  const parts = partsOf(opened.flatMap((it) => ('root' in it ? [it] : [])));
  const isPart = (path: string) => parts.has(path) && !paths.map(writtenPath).includes(path);
  return {
    sources: opened.flatMap((it) => ('root' in it && !isPart(it.path) ? [it] : [])),
    problems: opened.flatMap((it) => ('root' in it || isPart(it.at?.file ?? '') ? [] : [it])),
  };
}

/** Files that configurations of cfft name: in a folder they are no cases of their own. */
function partsOf(sources: readonly ForeignSource[]): ReadonlySet<string> {
  const named = sources.flatMap(({ cfft, path }) =>
    (cfft?.cases ?? []).flatMap(({ event, expect }) =>
      [event, expect].flatMap((it) => (it ? [resolvePath(folderOf(path), it.text)] : [])),
    ),
  );
  return new Set(named);
}

async function filesAt(files: Files, path: string): Promise<readonly string[]> {
  const names = (await files.list(path)).filter((name) => IN_FOLDERS.test(name));
  if (names.length === 0) return [path];
  return names.map((name) => (path === '.' ? name : `${path}/${name}`));
}

function parse({ path, text }: { path: string; text: string }): ForeignSource | Diagnostic {
  const { root, problems } = parseDocument(sourceText(text, path), path);
  const [fault] = problems;
  if (fault) return notImported(fault.at, 'file', path, describeDiagnostic(fault).message);
  const kind = foreignKindOf(root);
  if (root === undefined || kind === undefined) {
    return notImported(root && headOf(root).span, 'file', path, 'import-unknown');
  }
  const cfft = kind === 'cfft' ? readCfftConfig(root, path) : undefined;
  return { path, text, kind, root, cfft };
}
