import type { Diagnostic, DiagnosticArguments, Severity } from '../../core/diagnostics.ts';
import { anchorNote } from '../../core/messages.ts';
import type { Place } from './located-node.ts';

/** So many faults of one file are told: what comes behind them follows from them, and nobody reads it. */
export const MOST_FAULTS = 1_000;

/** What is wrong, without the place. */
export type Finding = {
  readonly [Code in keyof DiagnosticArguments]: {
    readonly code: Code;
    readonly args: DiagnosticArguments[Code];
  };
}[keyof DiagnosticArguments];

/** Collects what is found while a file is read; reading goes on, so that all faults are told at once. */
export type Problems = Diagnostic[];

/** What else there is to say about a finding. */
export interface ReportOptions {
  readonly severity?: Severity;
  readonly related?: NonNullable<Diagnostic['related']>;
}

/** Adds a finding at a place. Inside an alias the place is the alias, and the anchor is named. */
export function report(
  problems: Problems,
  place: Place | undefined,
  finding: Finding,
  { severity = 'error', related }: ReportOptions = {},
): void {
  const anchor = place?.anchor;
  const note = related ?? (anchor && { at: anchor.at, note: anchorNote(anchor.name) });
  problems.push({ ...finding, at: place?.span, severity, ...(note && { related: note }) });
}
