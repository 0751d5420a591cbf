import type { Suite } from '../../core/function-config.ts';
import { count } from '../../reporters/text/count.ts';
import { escapeControls } from '../../reporters/text/quote.ts';

/** File names in one line; the others are only counted. */
const SHOWN_FILES = 5;

/** `functions/redirects.test.yml changed: running 2 tests of redirects`. */
export function changeMessage(files: readonly string[], { functions }: Suite): string {
  if (functions.length === 0) return `${listed(files)} changed: no test depends on it\n`;
  const tests = functions.reduce((sum, fn) => sum + (fn.tests === 'none' ? 0 : fn.tests.length), 0);
  const ids = functions.map(({ id }) => id);
  return `${listed(files)} changed: running ${count(tests, 'test')} of ${listed(ids)}\n`;
}

/** What is waited for, and how to end it. */
export function waitMessage(files: readonly string[]): string {
  return `Waiting for changes of ${listed(files)} (Ctrl-C ends)\n`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_FILES).map((name) => escapeControls(name));
  const hidden = names.length - shown.length;
  return shown.join(', ') + (hidden > 0 ? ` and ${hidden} more` : '');
}
