import { hasErrors, type Diagnostic } from '../../core/diagnostics.ts';
import type { SourceTexts } from '../../core/source.ts';
import type { TextContext } from '../text/context.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { loadVerdict } from '../text/load-verdict.ts';
import { createSourceLines } from '../text/source-lines.ts';
import { createTheme } from '../text/theme.ts';
import { joinSections } from './sections.ts';

/**
 * Diagnostics for people, the way compilers write them, with how many errors there are in the end.
 * Empty when there are none, else it ends with a line break.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: SourceTexts,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  if (diagnostics.length === 0) return '';
  const theme = createTheme(colour);
  const context = { theme, lines: createSourceLines(sources), width, verbose: false };
  return joinSections(diagnosticSections(context, diagnostics));
}

/** A section per diagnostic; errors are counted in a last one. */
export function diagnosticSections(
  context: TextContext,
  diagnostics: readonly Diagnostic[],
): string[][] {
  const sections = diagnostics.map((it) => renderDiagnostic(context, it));
  return hasErrors(diagnostics) ? [...sections, [loadVerdict(diagnostics)]] : sections;
}
