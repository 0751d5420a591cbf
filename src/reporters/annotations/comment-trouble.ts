import type { Annotation } from '../../core/annotation.ts';
import type { Asked } from '../../core/gate/facts.ts';
import { escapeControls } from '../text/quote.ts';

/**
 * Says that the comment of a pull request could not be brought up to date. A missing permission is how runs of
 * forks are, so it is no warning.
 */
export function commentTrouble(asked: Extract<Asked<unknown>, { known: false }>): Annotation {
  const title = 'Pull request comment';
  if (asked.why === 'unreachable') {
    const message = `the comment is not up to date, GitHub did not answer (${escapeControls(asked.detail)})`;
    return { level: 'warning', title, message, at: undefined };
  }
  const message =
    `the comment is not up to date, the job needs the permission ${asked.permission}; ` +
    'runs of forks never have it, and locked conversations take no comments';
  return { level: 'notice', title, message, at: undefined };
}
