import type { PublishDecision } from '../deployment.ts';
import { decideMain } from './branch.ts';
import { decideEnvironment, environmentFault } from './environment.ts';
import type { EventFacts, GateFacts, PublishPolicy } from './facts.ts';
import { decideReviews } from './reviews.ts';
import { closed, open } from './verdict.ts';

/**
 * Events whose ref names the default branch although the data is about other code, or whose code has
 * not landed yet. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const FORBIDDEN_EVENTS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'merge_group',
  'issue_comment',
]);

/** Decides whether a run may publish. Pure: the same facts always give the same decision. */
export function decidePublish(facts: GateFacts): PublishDecision {
  const fault = facts.environment && environmentFault(facts.environment);
  return refuseEvent(facts) ?? fault ?? DECIDERS[facts.policy](facts);
}

/** What closes the gate whatever else is known: the policy, the event, or whose code it is. */
export function refuseEvent(facts: EventFacts): PublishDecision | undefined {
  const { eventName = '' } = facts;
  if (facts.policy === 'never') return closed('never', '');
  if (FORBIDDEN_EVENTS.has(eventName)) return closed('event-not-allowed', eventName);
  if (facts.fork) return closed('fork', eventName);
  return facts.deleted ? closed('branch-deleted', facts.ref ?? '') : undefined;
}

/** Whether the reviews of the event's pull request can make a difference: asking costs requests. */
export function needsReviews(facts: EventFacts): boolean {
  const { policy } = facts;
  if (refuseEvent(facts) !== undefined) return false;
  return policy === 'approved' || (policy === 'main-or-approved' && !decideMain(facts).publish);
}

const DECIDERS: Readonly<Record<PublishPolicy, (facts: GateFacts) => PublishDecision>> = {
  never: () => closed('never', ''),
  main: decideMain,
  approved: decideApproved,
  'main-or-approved': decideMainOrApproved,
  'main-and-approved': decideMainAndApproved,
  always: () => open('always', ''),
};

/** Reviews speak for a pull request, reviewers of the environment for any event; one of them suffices. */
function decideApproved(facts: GateFacts): PublishDecision {
  const { environment, pullRequest, requiredApprovals } = facts;
  const byEnvironment = environment && decideEnvironment(environment);
  if (byEnvironment?.publish) return byEnvironment;
  if (pullRequest !== undefined) return decideReviews(pullRequest, requiredApprovals);
  return byEnvironment ?? closed('no-pull-request', facts.eventName ?? '');
}

function decideMainOrApproved(facts: GateFacts): PublishDecision {
  const main = decideMain(facts);
  if (main.publish) return main;
  const approved = decideApproved(facts);
  // Of two closed doors, name the one that this event could have gone through.
  return approved.publish || facts.pullRequest !== undefined ? approved : main;
}

/** After a merge no pull request is at hand any more, so only an environment can say "approved". */
function decideMainAndApproved(facts: GateFacts): PublishDecision {
  const main = decideMain(facts);
  if (!main.publish) return main;
  if (facts.environment === undefined) return closed('approval-needs-environment', '');
  return decideEnvironment(facts.environment);
}
