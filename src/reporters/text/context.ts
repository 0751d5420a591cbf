import type { Report } from '../../core/report.ts';
import { createSourceLines, type SourceLines } from './source-lines.ts';
import { createTheme, type Theme } from './theme.ts';

/** What rendering text needs beside the thing it renders. */
export interface TextContext {
  readonly theme: Theme;
  readonly lines: SourceLines;
  /** Columns of the terminal. */
  readonly width: number;
  /** Adds the event and raw output. */
  readonly verbose: boolean;
}

/** Columns of text that goes into a file or a web page. */
const FILE_WIDTH = 120;

/** Text for files: no colour, a fixed width. */
export function createPlainContext(report: Report): TextContext {
  return {
    theme: createTheme(false),
    lines: createSourceLines(report.sources),
    width: FILE_WIDTH,
    verbose: false,
  };
}
