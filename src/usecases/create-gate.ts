import { decidePublish, needsReviews, refuseEvent } from '../core/gate/decide-publish.ts';
import type { EnvironmentFacts, EventFacts, PullRequestFacts } from '../core/gate/facts.ts';
import type { Gate, ReviewSource } from '../core/gate/ports.ts';
import type { PublishDecision } from '../core/deployment.ts';

/** The pull request of an event, as far as the event tells. */
export interface EventPullRequest extends Pick<PullRequestFacts, 'eventHeadSha' | 'eventSha'> {
  readonly number: number;
}

/** What the gate of one run is made of. */
export interface GateOptions {
  readonly event: EventFacts;
  readonly requiredApprovals: number;
  readonly requireEnvironment: string | undefined;
  readonly pullRequest: EventPullRequest | undefined;
  /** The commit in the workspace. Asked only when it matters. */
  readonly checkedOut: () => string | undefined;
}

/** A gate that asks GitHub only for facts which can make a difference. */
export function createGate(options: GateOptions, source: ReviewSource): Gate {
  const { event, requiredApprovals } = options;
  const refusal = refuseEvent(event);
  return {
    refusal,
    async decide(): Promise<PublishDecision> {
      if (refusal !== undefined) return refusal;
      const [pullRequest, environment] = await Promise.all([
        pullRequestFacts(options, source),
        environmentFacts(options, source),
      ]);
      return decidePublish({ ...event, requiredApprovals, pullRequest, environment });
    },
  };
}

/** A gate without questions: for a person at a terminal, who says it with an option. */
export function fixedGate(decision: PublishDecision): Gate {
  const refusal = decision.publish ? undefined : decision;
  return { refusal, decide: () => Promise.resolve(decision) };
}

async function pullRequestFacts(
  { event, pullRequest, checkedOut }: GateOptions,
  source: ReviewSource,
): Promise<PullRequestFacts | undefined> {
  if (pullRequest === undefined || !needsReviews(event)) return undefined;
  const { number, eventHeadSha, eventSha } = pullRequest;
  return {
    eventHeadSha,
    eventSha,
    checkedOut: checkedOut(),
    review: await source.review(number),
  };
}

async function environmentFacts(
  { requireEnvironment: name }: GateOptions,
  source: ReviewSource,
): Promise<EnvironmentFacts | undefined> {
  if (name === undefined) return undefined;
  const [claim, rules, approvedBy] = await Promise.all([
    source.environmentClaim(),
    source.environmentRules(name),
    source.runApprovals(name),
  ]);
  return { name, claim, rules, approvedBy };
}
