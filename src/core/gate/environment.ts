import type { PublishDecision } from '../deployment.ts';
import type { EnvironmentFacts } from './facts.ts';
import { closed, open, unanswered } from './verdict.ts';

/**
 * Why the job is not in the required environment, or why that protects nothing; undefined when all is
 * well. Naming an environment that does not exist creates it without any protection.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
export function environmentFault({
  name,
  claim,
  rules,
}: EnvironmentFacts): PublishDecision | undefined {
  if (!claim.known) return unanswered(claim);
  // GitHub compares names of environments without regard to case.
  if (claim.facts?.toLowerCase() !== name.toLowerCase()) return closed('not-in-environment', name);
  if (!rules.known) return unanswered(rules);
  const isProtected = rules.facts?.reviewers === true || rules.facts?.branches === true;
  return isProtected ? undefined : closed('environment-not-protected', name);
}

/**
 * Whether a person let the job into its environment: with required reviewers it does not start before.
 * Called when there is no `environmentFault`.
 */
export function decideEnvironment({ name, rules, approvedBy }: EnvironmentFacts): PublishDecision {
  const hasReviewers = rules.known && rules.facts?.reviewers === true;
  if (!hasReviewers) return closed('environment-without-reviewers', name);
  const people = approvedBy.map((login) => `@${login}`).join(', ');
  return open('environment-approved', people === '' ? name : `${name} (${people})`);
}
