import { report, type Problems } from '../document/problems.ts';
import type { TestFile } from '../test-file/test-file.ts';

/**
 * Holds what a file's `function:` names against the functions that run it. `known` are all functions of
 * the configuration; undefined without one, where other functions cannot be known.
 */
export function checkAgreement(
  file: TestFile,
  runBy: readonly string[],
  known: readonly string[] | undefined,
  problems: Problems,
): void {
  if (file.functions === undefined) return;
  const named = file.functions.map(({ text }) => text);
  const unnamed = runBy.filter((id) => !named.includes(id));
  const [first] = file.functions;
  for (const expected of first ? unnamed : []) {
    const args = { file: file.path, id: named.join(', '), expected };
    report(problems, first?.place, { code: 'wrong-function', args });
  }
  for (const { text: id, place } of known && unnamed.length === 0 ? file.functions : []) {
    if (runBy.includes(id)) continue;
    const expected = runBy.join(', ');
    if (known?.includes(id)) {
      report(problems, place, { code: 'wrong-function', args: { file: file.path, id, expected } });
    } else {
      report(problems, place, { code: 'unknown-function', args: { id, known: known ?? [] } });
    }
  }
}
