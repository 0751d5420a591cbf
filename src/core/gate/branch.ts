import type { PublishDecision } from '../deployment.ts';
import type { EventFacts } from './facts.ts';
import { closed, open } from './verdict.ts';

/** Events after which the full ref says which code was checked out. */
const MAIN_EVENTS: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule']);

/** Whether the run is one of the production branch. */
export function decideMain({ eventName = '', ref, productionBranch }: EventFacts): PublishDecision {
  if (!MAIN_EVENTS.has(eventName)) return closed('event-not-allowed', eventName);
  // A schedule always runs on the default branch, and its payload does not name it.
  const branch = productionBranch ?? (eventName === 'schedule' ? branchOf(ref) : undefined);
  if (branch === undefined) return closed('no-branch-known', ref ?? '');
  return ref === `refs/heads/${branch}` ? open('main', branch) : closed('not-main', ref ?? '');
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
