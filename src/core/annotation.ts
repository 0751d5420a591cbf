import type { Severity } from './diagnostics.ts';

/**
 * A mark on a line of a file, as GitHub shows it in a run and in the diff of a pull request. All texts
 * are data: whoever prints them escapes them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** May have several lines. */
  readonly message: string;
  /** undefined: about the run as a whole. */
  readonly at: AnnotationPlace | undefined;
}

/** `file` is relative to the repository's root, with forward slashes; line and columns are 1-based. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** undefined where the whole line is meant, or several lines: GitHub takes columns on one line only. */
  readonly columns: { readonly start: number; readonly end: number } | undefined;
}
