import { allChangedBehaviours } from '../live/report-live.ts';
import { resultOf } from '../report-totals.ts';
import type { Report } from '../report.ts';

/** Values of the `pr-comment` input: when a pull request gets a comment. */
export const COMMENT_CHOICES = ['off', 'failures', 'changes', 'always'] as const;

/** When a pull request gets a comment. */
export type CommentChoice = (typeof COMMENT_CHOICES)[number];

const DUE: Readonly<Record<CommentChoice, (report: Report) => boolean>> = {
  off: () => false,
  failures: hasFailed,
  changes: (report) => hasFailed(report) || (allChangedBehaviours(report) ?? 0) > 0,
  always: () => true,
};

/** True for a run that has something to say in a comment. */
export function isCommentDue(choice: CommentChoice, report: Report): boolean {
  return DUE[choice](report);
}

/** Whatever makes a run end with a failure: tests, files, AWS, an unhealthy function. */
function hasFailed(report: Report): boolean {
  return resultOf(report) !== 'passed';
}
