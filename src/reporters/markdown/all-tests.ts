import type { CaseReport, CaseStatus, Report } from '../../core/report.ts';
import { groupByFile } from '../text/by-file.ts';
import { count } from '../text/count.ts';
import { fold } from './case-block.ts';
import { codeSpan } from './code-span.ts';
import { idText } from './id-text.ts';

const MARKS: Readonly<Record<CaseStatus, string>> = {
  passed: '✓',
  failed: '✗',
  error: '✗',
  skipped: '–',
  'not-run': '–',
};

/** Every test with its mark, by function and file, folded away. */
export function renderAllTests(report: Report, all: number): string {
  const groups = report.functions.flatMap((fn) =>
    groupByFile(fn.cases).map(({ file, cases }) => {
      const list = cases.map(caseItem).join('\n');
      return `**${idText(fn.id)}** ${codeSpan(file)}\n\n${list}`;
    }),
  );
  return fold(`All ${count(all, 'test')}`, groups.join('\n\n'));
}

function caseItem({ status, testCase }: CaseReport): string {
  const remark = status === 'skipped' || status === 'not-run' ? ` ${status.replace('-', ' ')}` : '';
  const reason = testCase.skip ? `: ${codeSpan(testCase.skip)}` : '';
  return `- ${MARKS[status]} ${codeSpan(testCase.name)}${remark}${reason}`;
}
