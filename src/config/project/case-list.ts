import { hasErrors } from '../../core/diagnostics.ts';
import { FIRST_NOTE } from '../../core/messages.ts';
import type { TestCase } from '../../core/test-case.ts';
import { report, type Problems } from '../document/problems.ts';
import { headOf, valueAt, type Place } from '../document/located-node.ts';
import type { FunctionTarget } from '../test-file/function-target.ts';
import { normaliseTest } from '../test-file/normalise-test.ts';
import type { TestFile } from '../test-file/test-file.ts';

/** All cases of a function, in the order of files and tests. Ids that occur twice are reported. */
export function listCases(
  testFiles: readonly TestFile[],
  target: FunctionTarget,
  problems: Problems,
): readonly TestCase[] {
  const first = new Map<string, TestCase>();
  return testFiles.flatMap((file) =>
    file.tests.flatMap((test, index) => {
      const before = problems.length;
      const cases = normaliseTest(test, index, file, target, problems);
      const isFaulty = file.faulty.has(index) || hasErrors(problems.slice(before));
      // A name made of an input with faults says nothing.
      if (isFaulty && valueAt(test, 'name') === undefined) return cases;
      for (const testCase of cases) {
        const other = first.get(testCase.id);
        if (other === undefined) first.set(testCase.id, testCase);
        else reportTwin(testCase, other, valueAt(test, 'name')?.place ?? headOf(test), problems);
      }
      return cases;
    }),
  );
}

function reportTwin(
  { name }: TestCase,
  { span }: TestCase,
  place: Place,
  problems: Problems,
): void {
  const other = `${span.file}:${span.start.line}`;
  const related = { at: span, note: FIRST_NOTE };
  report(problems, place, { code: 'duplicate-name', args: { name, other } }, { related });
}
