import { displayCode, type Diagnostic } from '../../core/diagnostics.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import type { Span } from '../../core/source.ts';
import { renderFrame, type FrameStyle } from './code-frame.ts';
import type { TextContext } from './context.ts';
import { escapeControls } from './quote.ts';

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** A diagnostic the way compilers write it: severity, code and message, place, excerpt, hint. */
export function renderDiagnostic(context: TextContext, diagnostic: Diagnostic): string[] {
  const { theme } = context;
  const { message, hint } = describeDiagnostic(diagnostic);
  const { severity, at, related } = diagnostic;
  const colour = COLOURS[severity];
  const title = theme[colour](`${severity}[${escapeControls(displayCode(diagnostic))}]`);
  const label = escapeControls(hint ?? '');
  const frame = (span: Span, text: string, paint: FrameStyle['colour']): string[] =>
    renderFrame(context, span, { label: text, indent: 0, ...(paint && { colour: paint }) });
  return [
    `${title} ${theme.bold(escapeControls(message))}`,
    ...(at === undefined ? hintLine(label) : frame(at, label, colour)),
    ...(related === undefined ? [] : frame(related.at, escapeControls(related.note), 'cyan')),
  ];
}

function hintLine(hint: string): string[] {
  return hint === '' ? [] : [`  ${hint}`];
}
