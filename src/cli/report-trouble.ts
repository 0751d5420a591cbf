import { createReport } from '../core/create-report.ts';
import { EXIT, InputError, ServiceError } from '../core/errors.ts';
import { describeServiceError } from '../core/service-messages.ts';
import { renderTerminal } from '../reporters/terminal/render-terminal.ts';
import { escapeControls } from '../reporters/text/quote.ts';
import type { Terminal } from './terminal.ts';

/** Tells an error in one message without a stack trace, and answers the exit code it stands for. */
export function reportTrouble(error: unknown, terminal: Terminal): number {
  if (error instanceof InputError) {
    const { diagnostics, sources } = error;
    const report = createReport({ diagnostics, sources });
    terminal.err(renderTerminal(report, { ...terminal, verbose: false }));
    return EXIT.invalid;
  }
  if (error instanceof ServiceError) {
    const { message, hint } = describeServiceError(error);
    terminal.err(`error: ${escapeControls(message)}\n  ${escapeControls(hint)}\n`);
    return EXIT.error;
  }
  const text = error instanceof Error ? error.message : String(error);
  terminal.err(
    `internal error: ${escapeControls(text)}\n  Please report it together with the command.\n`,
  );
  return EXIT.error;
}
