import type { XmlNode } from '../xml/render-xml.ts';
import { issueSession, sessionNodes } from './issue-session.ts';
import { needed, roleInput } from './role-input.ts';
import { StsError } from './sts-error.ts';
import type { StsOperation } from './sts-call.ts';
import { claimsOf, type WebIdentityClaims } from './web-identity.ts';

/**
 * Credentials of a role for whoever has an OpenID token. The request is not signed. A token counts as long
 * as it is not expired: who signed it, and what for, is not verified.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const assumeRoleWithWebIdentity: StsOperation = ({ service, form, answer }) => {
  const role = roleInput(form);
  const claims = claimsOf(needed(form, 'WebIdentityToken', 4, 20_000));
  if (claims.expiresAt !== undefined && claims.expiresAt <= service.now())
    throw new StsError('ExpiredTokenException');
  return {
    name: role.roleName,
    run: async () => {
      const session = await issueSession(service, role);
      return answer([...sessionNodes(session), ...claimNodes(claims)], service.newId());
    },
  };
};

function claimNodes({ subject, audience, issuer }: WebIdentityClaims): readonly XmlNode[] {
  const nodes = [
    ['SubjectFromWebIdentityToken', subject],
    ['Audience', audience],
    ['Provider', issuer],
  ] as const;
  return nodes.flatMap(([name, text]): XmlNode[] => (text === undefined ? [] : [[name, text]]));
}
