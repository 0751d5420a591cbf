import type { PublishDecision } from '../deployment.ts';
import type { Asked } from './facts.ts';

/** The gate stays closed; `subject` is what the reason is about. */
export function closed(code: PublishDecision['code'], subject: string): PublishDecision {
  return { publish: false, code, subject };
}

/** The gate opens. */
export function open(code: PublishDecision['code'], subject: string): PublishDecision {
  return { publish: true, code, subject };
}

/** Without an answer of GitHub the gate stays closed, and says what the job needs for one. */
export function unanswered(asked: Asked<unknown> & { readonly known: false }): PublishDecision {
  return asked.why === 'no-permission'
    ? closed('no-permission', asked.permission)
    : closed('github-unreachable', asked.detail);
}
