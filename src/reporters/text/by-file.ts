import type { CaseReport } from '../../core/report.ts';

/** Cases of one test file, in file order. */
export interface FileCases {
  readonly file: string;
  readonly cases: readonly CaseReport[];
}

/** Groups a function's cases by their file, files in order of first appearance. */
export function groupByFile(cases: readonly CaseReport[]): readonly FileCases[] {
  const files = new Map<string, CaseReport[]>();
  for (const it of cases) {
    const { file } = it.testCase.span;
    const known = files.get(file);
    if (known === undefined) files.set(file, [it]);
    else known.push(it);
  }
  return [...files].map(([file, list]) => ({ file, cases: list }));
}
