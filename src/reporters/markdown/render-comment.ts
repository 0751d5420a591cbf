import { hasErrors } from '../../core/diagnostics.ts';
import type { Report } from '../../core/report.ts';
import { codeSpan } from './code-span.ts';
import { renderFunctionTable } from './function-table.ts';
import { renderLiveTables } from './live-tables.ts';
import { renderReason, renderVerdict, verdictText } from './verdict.ts';

/** What a comment needs beside the report. */
export interface CommentFacts {
  /** The line by which later runs find it. */
  readonly marker: string;
  readonly environment: string | undefined;
  /** The commit that was tested, in full. */
  readonly commit: string | undefined;
  /** Address of the run, whose page has the summary. */
  readonly runUrl: string | undefined;
}

/**
 * Characters a comment may have. GitHub takes 65,536.
 * https://docs.github.com/en/rest/issues/comments#create-an-issue-comment
 */
const MAX_LENGTH = 60_000;

/** Rows of functions, and of changed behaviours over all functions: less and less until everything fits. */
const SIZES = [
  { functions: Infinity, behaviours: 20 },
  { functions: 100, behaviours: 20 },
  { functions: 20, behaviours: 10 },
  { functions: 5, behaviours: 3 },
  { functions: 0, behaviours: 0 },
] as const;

type Size = (typeof SIZES)[number];

/** Characters of a commit's hash that people read. */
const SHORT_HASH = 7;

/**
 * A report as the comment of a pull request: verdict, functions, what changes against LIVE, and the way to the summary. Runners mask
 * nothing in comments, and whatever is said here is mailed: no logs, no outputs, nothing of the environment.
 */
export function renderComment(report: Report, facts: CommentFacts): string {
  const bodies = SIZES.map((size) => () => compose(report, facts, size));
  const fitting = bodies.find((body) => body().length <= MAX_LENGTH) ?? bodies.at(-1);
  return fitting?.() ?? '';
}

/** What takes the comment's place when its reason is gone. */
export function renderResolved(report: Report, facts: CommentFacts): string {
  return join([
    facts.marker,
    '### ✓ resolved',
    `${verdictText(report)}.`,
    renderFooter(report, facts),
  ]);
}

function compose(report: Report, facts: CommentFacts, size: Size): string {
  const reason = renderReason(report);
  const hasTable = !hasErrors(report.diagnostics) && report.functions.length > 0;
  return join([
    facts.marker,
    renderVerdict(report),
    ...(reason === undefined ? [] : [reason]),
    ...(hasTable ? [renderFunctionTable(report, size.functions)] : []),
    ...renderLiveTables(report, size.behaviours),
    renderFooter(report, facts),
  ]);
}

function renderFooter(report: Report, facts: CommentFacts): string {
  const { environment, commit, runUrl } = facts;
  const parts = [
    ...(runUrl === undefined ? [] : [`[Summary with all details](${runUrl})`]),
    ...(environment === undefined ? [] : [`environment ${codeSpan(environment)}`]),
    ...(commit === undefined ? [] : [`commit ${codeSpan(commit.slice(0, SHORT_HASH))}`]),
    // The address of an endpoint is of the environment, which stays out of comments.
    ...(report.endpoint === undefined ? [] : ['tested on an endpoint other than AWS’s own']),
  ];
  return parts.join(' · ');
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
