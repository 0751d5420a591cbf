import type { PublishDecision } from '../deployment.ts';
import type { PullRequestFacts, Review, ReviewFacts } from './facts.ts';
import { closed, open, unanswered } from './verdict.ts';

/** Reviews in these states do not change what their author said before. */
const SILENT_STATES: ReadonlySet<string> = new Set(['COMMENTED', 'PENDING']);

/** Whether enough people have approved exactly the commit that was tested. */
export function decideReviews(
  pullRequest: PullRequestFacts,
  requiredApprovals: number,
): PublishDecision {
  const { review } = pullRequest;
  if (!review.known) return unanswered(review);
  const { facts } = review;
  const wrong = checkoutFault(pullRequest, facts);
  if (wrong !== undefined) return wrong;
  const latest = latestByPerson(facts.reviews);
  const objectors = latest.filter(({ state }) => state === 'CHANGES_REQUESTED');
  if (objectors.length > 0) return closed('changes-requested', namesOf(objectors));
  const approvals = latest.filter((it) => isApproval(it, facts));
  return approvals.length >= requiredApprovals
    ? open('approved', namesOf(approvals))
    : closed('not-approved', `${approvals.length} of ${requiredApprovals}`);
}

/**
 * What was tested must be the head, or the merge commit that GitHub made of that head for this event:
 * `actions/checkout` takes the latter unless told otherwise.
 */
function checkoutFault(
  { checkedOut, eventSha, eventHeadSha }: PullRequestFacts,
  { headSha }: ReviewFacts,
): PublishDecision | undefined {
  const isHead = checkedOut === headSha;
  const isMerge = checkedOut !== undefined && checkedOut === eventSha && eventHeadSha === headSha;
  if (isHead || isMerge) return undefined;
  return eventHeadSha === headSha
    ? closed('other-checkout', checkedOut ?? '')
    : closed('head-moved', headSha);
}

/** The last word of each person. Logins do not tell upper from lower case. */
function latestByPerson(reviews: readonly Review[]): readonly Review[] {
  const spoken = reviews.filter(({ state }) => !SILENT_STATES.has(state));
  return [...new Map(spoken.map((review) => [loginOf(review), review])).values()];
}

function isApproval(review: Review, { headSha, author, writers }: ReviewFacts): boolean {
  const login = loginOf(review);
  return (
    review.state === 'APPROVED' &&
    review.commit === headSha &&
    login !== author?.toLowerCase() &&
    writers.has(login)
  );
}

function loginOf({ user }: Review): string {
  return user?.toLowerCase() ?? '';
}

function namesOf(reviews: readonly Review[]): string {
  return reviews.map(({ user }) => `@${user ?? 'ghost'}`).join(', ');
}
