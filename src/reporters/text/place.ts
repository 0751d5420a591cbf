import type { Span } from '../../core/source.ts';
import { escapeControls } from './quote.ts';

/** A place as editors open it: `file:line:column`, or `file:line` where only the line is meant. */
export function formatPlace({ file, start }: Span, precision: 'line' | 'column'): string {
  const place = `${escapeControls(file)}:${start.line}`;
  return precision === 'line' ? place : `${place}:${start.column}`;
}
