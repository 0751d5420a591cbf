import type { PublishDecision } from './deployment.ts';

/** Values of the `publish` input. */
export const PUBLISH_POLICIES = ['never', 'main', 'always'] as const;

/** When a run may publish. */
export type PublishPolicy = (typeof PUBLISH_POLICIES)[number];

/** What the gate decides over. Everything is a plain fact; nothing is looked up here. */
export interface GateFacts {
  readonly policy: PublishPolicy;
  /** `push`, `pull_request`, …; undefined outside GitHub. */
  readonly eventName: string | undefined;
  /** Full ref, `refs/heads/main`: a tag named `main` must not pass. */
  readonly ref: string | undefined;
  /** The production branch by input, else the repository's default branch. */
  readonly productionBranch: string | undefined;
  /** A push that deleted the branch. */
  readonly deleted: boolean;
  /** The code comes from another repository. */
  readonly fork: boolean;
}

/** Events after which the full ref says which code was checked out. */
const MAIN_EVENTS = new Set(['push', 'workflow_dispatch', 'schedule']);

/**
 * Events whose ref names the default branch although the data is about other code, or whose code has
 * not landed yet. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const FORBIDDEN_EVENTS = new Set([
  'pull_request_target',
  'workflow_run',
  'merge_group',
  'issue_comment',
]);

/** Decides whether a run may publish. Pure: the same facts always give the same decision. */
export function decidePublish(facts: GateFacts): PublishDecision {
  const event = facts.eventName ?? '';
  if (facts.policy === 'never') return closed('never', '');
  if (FORBIDDEN_EVENTS.has(event)) return closed('event-not-allowed', event);
  if (facts.fork) return closed('fork', event);
  if (facts.deleted) return closed('branch-deleted', facts.ref ?? '');
  if (facts.policy === 'always') return { publish: true, code: 'always', subject: '' };
  return decideMain(facts, event);
}

function decideMain(facts: GateFacts, event: string): PublishDecision {
  if (!MAIN_EVENTS.has(event)) return closed('event-not-allowed', event);
  // A schedule always runs on the default branch, and its payload does not name it.
  const branch = facts.productionBranch ?? (event === 'schedule' ? branchOf(facts.ref) : undefined);
  if (branch === undefined) return closed('no-branch-known', facts.ref ?? '');
  if (facts.ref !== `refs/heads/${branch}`) return closed('not-main', facts.ref ?? '');
  return { publish: true, code: 'main', subject: branch };
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

function closed(code: PublishDecision['code'], subject: string): PublishDecision {
  return { publish: false, code, subject };
}
