import type { ForeignCase } from '../../config/import/foreign-case.ts';
import { importedOtherwise } from '../../config/import/gaps.ts';
import { newTestFile } from '../../config/edit/append-test.ts';
import { hasErrors, type Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { loadDraft } from '../recording/draft.ts';
import type { Observer } from '../recording/observers.ts';
import { withTest, type Target } from '../recording/target.ts';
import { importCase, type ImportedCase } from './import-case.ts';

/** What became of the cases. */
export interface ImportedCases {
  /** The target with all tests in its text. */
  readonly target: Target;
  readonly imported: readonly ImportedCase[];
  readonly problems: readonly Diagnostic[];
}

/** Makes tests of cases. A file is written as a whole or not at all, so nothing is written here. */
export async function importCases(
  cases: readonly ForeignCase[],
  target: Target,
  observer: Observer,
): Promise<ImportedCases> {
  const imported: ImportedCase[] = [];
  const problems: Diagnostic[] = [];
  const taken = new Set<string>();
  for (const found of cases) {
    const name = freeName(found, taken);
    const result = await importCase(found, name, target, observer);
    if ('code' in result) {
      problems.push(result);
      continue;
    }
    taken.add(result.name);
    imported.push(result);
    problems.push(...renamed(found, name), ...result.differences);
  }
  return { target: await withAll(target, imported), imported, problems };
}

/** Two cases of one name are two tests. */
function freeName({ name, inputs }: ForeignCase, taken: ReadonlySet<string>): string | undefined {
  const event = inputs[0]?.event;
  const own = name ?? (typeof event === 'string' ? event.replace(/^.*\//, '') : undefined);
  if (own === undefined || !taken.has(own)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${own} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}

function renamed({ name, at }: ForeignCase, given: string | undefined): readonly Diagnostic[] {
  if (given === name) return [];
  return [importedOtherwise(at, given ?? '', 'import-renamed')];
}

async function withAll(target: Target, imported: readonly ImportedCase[]): Promise<Target> {
  const tests = imported.map(({ test }) => test);
  if (tests.length === 0) return target;
  const { text, file, modeline } = target;
  const filled =
    text === undefined
      ? { ...target, text: newTestFile(tests, file, modeline) }
      : tests.reduce(withTest, target);
  const { diagnostics } = await loadDraft(filled);
  if (hasErrors(diagnostics)) throw new InputError(diagnostics);
  return filled;
}
