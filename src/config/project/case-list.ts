import { hasErrors } from '../../core/diagnostics.ts';
import { FIRST_NOTE } from '../../core/messages.ts';
import { isWithin } from '../../core/source.ts';
import type { TestCase } from '../../core/test-case.ts';
import { report, type Problems } from '../document/problems.ts';
import { headOf, valueAt, type Place } from '../document/located-node.ts';
import type { FunctionTarget } from '../test-file/function-target.ts';
import { collectOnce } from '../table/row-problems.ts';
import { hasFaults, normaliseTest } from '../test-file/normalise-test.ts';
import type { TestFile } from '../test-file/test-file.ts';
import type { WrittenTest } from '../test-file/written-test.ts';

/** All cases of a function, in the order of files and tests. Ids that occur twice are reported. */
export function listCases(
  testFiles: readonly TestFile[],
  target: FunctionTarget,
  problems: Problems,
): readonly TestCase[] {
  const first = new Map<string, TestCase>();
  return testFiles.flatMap((file) => {
    const collect = collectOnce(problems);
    return file.tests.map((test) => {
      const read = (found: Problems): TestCase => readCase(test, file, target, first, found);
      return test.row ? collect(test.row.span, read) : read(problems);
    });
  });
}

function readCase(
  test: WrittenTest,
  file: TestFile,
  target: FunctionTarget,
  first: Map<string, TestCase>,
  problems: Problems,
): TestCase {
  const before = problems.length;
  const testCase = normaliseTest(test, file, target, problems);
  const isFaulty = hasFaults(test, file) || hasErrors(problems.slice(before));
  // A name made of an input with faults says nothing.
  if (isFaulty && valueAt(test.map, 'name') === undefined) return testCase;
  const other = first.get(testCase.id);
  if (other === undefined) first.set(testCase.id, testCase);
  else reportTwin(testCase, other, namePlace(test), problems);
  return testCase;
}

function namePlace({ map, row }: WrittenTest): Place {
  const name = valueAt(map, 'name');
  if (row === undefined) return name?.place ?? headOf(map);
  return name && isWithin(name.place.span, row.span) ? name.place : { span: row.span };
}

function reportTwin(
  { name }: TestCase,
  { span: whole, row }: TestCase,
  place: Place,
  problems: Problems,
): void {
  const span = row?.span ?? whole;
  const other = `${span.file}:${span.start.line}`;
  const related = { at: span, note: FIRST_NOTE };
  report(problems, place, { code: 'duplicate-name', args: { name, other } }, { related });
}
