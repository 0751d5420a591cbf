import type { CaseNote, CaseReport, FunctionReport } from '../report.ts';
import type { AllowedRule } from '../test-case.ts';

/**
 * Leaves one `unused-allow` note for each written code that not one case needed. A code in a template, or
 * behind an alias, stands for many cases, and a shared file is run for several functions.
 */
export function settleUnusedAllows(
  functions: readonly FunctionReport[],
): readonly FunctionReport[] {
  const left = unneeded(functions.flatMap((fn) => fn.cases));
  if (left === undefined) return functions;
  const isLeft = (note: CaseNote) => note.note !== 'unused-allow' || left.delete(keyOf(note));
  return functions.map((fn) => ({
    ...fn,
    cases: fn.cases.map((it) => ({ ...it, notes: it.notes.filter(isLeft) })),
  }));
}

/** Codes that every case which has them could do without; undefined when there is nothing to settle. */
function unneeded(cases: readonly CaseReport[]): Set<string> | undefined {
  const noted = new Set(cases.flatMap((it) => it.notes.flatMap(keysOfNote)));
  if (noted.size === 0) return undefined;
  for (const it of cases) {
    if (it.status === 'skipped') continue;
    const unused = new Set(it.notes.flatMap(keysOfNote));
    for (const key of it.testCase.allow.map(keyOf)) if (!unused.has(key)) noted.delete(key);
  }
  return noted;
}

function keysOfNote(note: CaseNote): readonly string[] {
  return note.note === 'unused-allow' ? [keyOf(note)] : [];
}

function keyOf({ code, span }: AllowedRule): string {
  return `${code} ${span.file} ${span.start.line}:${span.start.column}`;
}
