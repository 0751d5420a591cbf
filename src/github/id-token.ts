import { parsePayload, readText } from './payload.ts';

/**
 * The environment that a job's OpenID token names; undefined when the job declares none. The signature is
 * not checked: the token comes straight from the runner, and what keeps others out is the trust policy in
 * AWS. https://docs.github.com/en/actions/reference/security/oidc
 */
export function environmentOf(token: string): string | undefined {
  const [, claims = ''] = token.split('.');
  return readText(parsePayload(Buffer.from(claims, 'base64url').toString('utf8')), 'environment');
}
