import type { FunctionInput, ProjectRequest } from '../../config/load-project.ts';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { findSources } from '../find-sources.ts';
import type { Observer } from '../recording/observers.ts';
import { openTarget, type TargetChoice } from '../recording/target.ts';
import { readForeign } from './foreign-cases.ts';
import { openForeign, type ForeignSource } from './foreign-sources.ts';
import { importCases, type ImportedCases } from './import-cases.ts';

/** What to import, and where it goes: without a function, the one that the files name, or the only one. */
export interface ImportChoice extends TargetChoice {
  readonly paths: readonly string[];
}

/** What an import reaches the world through. */
export interface ImportPorts {
  readonly files: Files;
  /** Runs events of which nobody said what shall become of them. */
  readonly observer: Observer;
  /** Filled with the texts of the files that were read, for messages. */
  readonly texts: Map<string, string>;
}

/** Makes tests of files; nothing is written. Throws InputError for what is wrong with the project itself. */
export async function importFiles(
  choice: ImportChoice,
  requestFor: (inputs: readonly FunctionInput[]) => ProjectRequest,
  { files, observer, texts }: ImportPorts,
): Promise<ImportedCases> {
  const { sources, problems } = await openForeign(files, choice.paths);
  const functionId = choice.functionId ?? functionOf(sources);
  const inputs = await findSources(files, functionId === undefined ? [] : [functionId]);
  const target = await openTarget(files, requestFor(inputs), { functionId, file: choice.file });
  const destination = { fn: target.fn, testFile: target.file };
  const read = await Promise.all(
    sources.map((source) => readForeign(source, destination, files, texts)),
  );
  const cases = read.flatMap((it) => it.cases);
  const result = await importCases(cases, target, observer);
  const all = [...problems, ...read.flatMap((it) => it.problems), ...result.problems];
  return { ...result, problems: all };
}

/** The one function that the configurations of cfft are about. */
function functionOf(sources: readonly ForeignSource[]): string | undefined {
  const known = [...new Set(sources.flatMap(({ cfft }) => cfft?.source ?? []))];
  if (known.length < 2) return known[0];
  throw new InputError([errorAt(undefined, 'several-functions', { known })]);
}
