import { sessionOf } from '../sessions/caller.ts';
import { issueSession, sessionNodes } from './issue-session.ts';
import { roleInput } from './role-input.ts';
import { sessionTags } from './session-tags.ts';
import type { StsCall, StsOperation } from './sts-call.ts';
import { StsError } from './sts-error.ts';

/** Seconds that a session lasts at most which a session began. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html */
const LONGEST_CHAINED = 3_600;

/**
 * Credentials of a role for whoever has credentials. Trust policies are not looked at: there are none.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const assumeRole: StsOperation = (call) => {
  const { service, form, answer } = call;
  const role = roleInput(form);
  const tags = sessionTags(form);
  refuseLongChain(call, role.durationSeconds);
  return {
    name: role.roleName,
    sessionTags: tags,
    run: async () => answer(sessionNodes(await issueSession(service, role)), service.newId()),
  };
};

function refuseLongChain({ service, request }: StsCall, seconds: number): void {
  if (seconds <= LONGEST_CHAINED || sessionOf(service.account.state, request) === undefined) return;
  throw new StsError(
    'ValidationError',
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  );
}
