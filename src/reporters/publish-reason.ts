import type { PublishDecision } from '../core/deployment.ts';

type Sentence = (subject: string) => string;

const SENTENCES: Readonly<Record<PublishDecision['code'], Sentence>> = {
  always: () => 'publishing is allowed: the publish policy says always',
  main: (branch) => `publishing is allowed: ${branch} is the production branch`,
  never: () => 'not published: the publish policy says never',
  'not-main': (ref) => `not published: ${ref} is not the production branch`,
  'event-not-allowed': (event) => `not published: the event ${event} never publishes`,
  'branch-deleted': (ref) => `not published: the push deleted ${ref}`,
  fork: () => 'not published: the code comes from a fork',
  approved: (people) => `publishing is allowed: ${people} approved this commit`,
  'environment-approved': (environment) =>
    `publishing is allowed: the run was let into the environment ${environment}`,
  'no-pull-request': (event) =>
    `not published: approvals count for pull requests, the event ${event} is about none`,
  'not-approved': (count) =>
    `not published: ${count} approvals for exactly this commit, by people with write access`,
  'changes-requested': (people) => `not published: ${people} requested changes`,
  'head-moved': (sha) =>
    `not published: the pull request has moved on to ${sha}, which was not tested`,
  'other-checkout': (sha) =>
    `not published: the commit in the workspace, ${sha}, is not the one under review`,
  'no-permission': (permission) => `not published: the job needs the permission ${permission}`,
  'github-unreachable': (detail) => `not published: GitHub did not answer (${detail})`,
  'not-in-environment': (name) => `not published: the job does not run in the environment ${name}`,
  'environment-not-protected': (name) =>
    `not published: the environment ${name} has neither required reviewers nor a branch rule`,
  'environment-without-reviewers': (name) =>
    `not published: the environment ${name} has no required reviewers, so nobody approved`,
  'approval-needs-environment': () =>
    'not published: on the production branch only an environment can approve, ' +
    'set the input require-environment',
  'no-branch-known': () =>
    'not published: the production branch is not known, set the input production-branch',
  offline: () => 'not published: nothing was tested on AWS, this was an offline run',
  'not-asked': () => 'not published: nobody asked for it, add --publish',
  rollback: () => 'publishing is allowed: a roll-back was asked for',
  'tests-failed': (ids) => `not published: tests failed in ${ids}`,
  trouble: (ids) => `not published: there was trouble at AWS with ${ids}`,
  filtered: (ids) => `not published: only a part of the tests was run (${ids})`,
  'not-tested': (ids) => `not published: no test ran on AWS for ${ids}`,
  'already-live': () => 'not published: LIVE already is this code',
};

/** What stands for a subject that is not known, as the event of a run outside GitHub. */
const UNKNOWN_SUBJECT = '(unknown)';

/**
 * Why a run may publish or why it did not, as one sentence without a full stop; the `publish-reason`
 * output. It says what was decided; what was published stands in `FunctionReport.deployment`. The
 * subject is data: `show` makes it safe for where it is printed.
 */
export function describePublishDecision(
  decision: PublishDecision,
  show: (subject: string) => string = (subject) => subject,
): string {
  return SENTENCES[decision.code](show(decision.subject || UNKNOWN_SUBJECT));
}
