import type { Span } from '../../core/source.ts';
import { ISSUE_FIELDS, type IssueField } from './issue-fields.ts';

/** A line of an answer: its text without blanks around it, and where that stands. */
export interface AnswerLine {
  readonly text: string;
  readonly span: Span;
}

/** A field with what somebody has answered. */
export interface Section {
  readonly field: IssueField;
  /** Of the label. */
  readonly span: Span;
  /** Lines that hold something. */
  readonly lines: readonly AnswerLine[];
}

/** What GitHub writes where nothing was answered. */
const NO_ANSWER = '_No response_';

/**
 * The answers in the body of an issue: GitHub writes `### Label` above each.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function issueSections(body: string, file: string): readonly Section[] {
  const sections: { field: IssueField; span: Span; lines: AnswerLine[] }[] = [];
  for (const [index, text] of body.split(/\r\n|\r|\n/).entries()) {
    const line = lineOf(text, file, index + 1);
    const label = /^###\s+(.*)$/.exec(line.text)?.[1];
    const field = ISSUE_FIELDS.find((it) => it.label === label);
    if (field !== undefined) sections.push({ field, span: line.span, lines: [] });
    else if (line.text !== '' && line.text !== NO_ANSWER) sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function lineOf(written: string, file: string, line: number): AnswerLine {
  const text = written.trim();
  const column = [...written.slice(0, written.indexOf(text))].length + 1;
  const end = { line, column: column + [...text].length };
  return { text, span: { file, start: { line, column }, end } };
}
