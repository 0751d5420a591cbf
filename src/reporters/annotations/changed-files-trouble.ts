import type { Asked } from '../../core/gate/facts.ts';
import { escapeControls } from '../text/quote.ts';

/** Says in one line why failures in changed files do not come first. */
export function changedFilesTrouble(asked: Extract<Asked<unknown>, { known: false }>): string {
  const why =
    asked.why === 'no-permission'
      ? `the job needs the permission ${asked.permission}`
      : `GitHub did not answer: ${escapeControls(asked.detail)}`;
  return `annotations: which files the pull request changes is not known (${why}), so failures stand in the order of the tests`;
}
