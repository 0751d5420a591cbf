import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Policy } from '../builders/policies.ts';
import { ACCOUNT } from './matrix/resources.ts';
import type { Claims } from './matrix/trust-cases.ts';

/** What IAM would answer; `no-such-action` is for what the published reference does not have. */
export type Answer = 'allowed' | 'denied' | 'no-such-action';

type Context = Readonly<Record<string, string>>;

const ROLE = `arn:aws:iam::${ACCOUNT}:role/cf2`;

async function answerTo(
  request: { principal: string; action: string; resource: string; context: Context },
  policies: Pick<Parameters<typeof runSimulation>[0], 'identityPolicies' | 'resourcePolicy'>,
): Promise<Answer> {
  const { principal, action, resource, context } = request;
  const accountId = /^arn:aws:[\w-]+:[\w-]*:(\d{12}):/.exec(resource)?.[1] ?? ACCOUNT;
  const simulated = await runSimulation(
    {
      request: {
        principal,
        action,
        resource: { resource, accountId },
        contextVariables: { ...context },
      },
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      ...policies,
    },
    {},
  );
  if (simulated.resultType !== 'error')
    return simulated.overallResult === 'Allowed' ? 'allowed' : 'denied';
  if (simulated.errors.message === 'invalid.action') return 'no-such-action';
  throw new Error(`${action} on ${resource}: ${JSON.stringify(simulated.errors)}`);
}

/** Whether a role with this policy, and perhaps others, may do something. */
export function mayDo(
  policy: Policy,
  action: string,
  resource: string,
  context: Context = {},
  others: readonly Policy[] = [],
): Promise<Answer> {
  const request = { principal: ROLE, action, resource, context };
  const all = [policy, ...others].map((it, index) => ({ name: `policy ${index}`, policy: it }));
  return answerTo(request, { identityPolicies: all });
}

const PROVIDER = 'token.actions.githubusercontent.com';

/**
 * The simulator drops claims that are not in AWS's list of condition keys; `aud` and `sub` are not, but work. They go by
 * the names of two others, in the policy and in the token.
 */
const ALIASES: Readonly<Record<string, string>> = { aud: 'actor', sub: 'workflow' };

function withAliases(policy: Policy): Policy {
  const text = JSON.stringify(policy).replaceAll(
    /(githubusercontent\.com:)(aud|sub)"/g,
    (_, key: string, claim: string) => `${key}${ALIASES[claim]}"`,
  );
  return JSON.parse(text) as Policy;
}

/** Whether a role with this trust policy lets a job in. */
export function letsIn(trust: Policy, claims: Claims): Promise<Answer> {
  const context = Object.fromEntries(
    Object.entries(claims).map(([claim, value]) => [
      `${PROVIDER}:${ALIASES[claim] ?? claim}`,
      value as string,
    ]),
  );
  const principal = `arn:aws:iam::${ACCOUNT}:oidc-provider/${PROVIDER}`;
  const action = 'sts:AssumeRoleWithWebIdentity';
  const resourcePolicy = withAliases(trust);
  return answerTo(
    { principal, action, resource: ROLE, context },
    { identityPolicies: [], resourcePolicy },
  );
}

/** Tags as conditions see them; `prod app` are those of environment and sid, nothing stands for none. */
export function tagContext(
  kind: 'PrincipalTag' | 'ResourceTag',
  tags: string,
): Readonly<Record<string, string>> {
  const [environment, sid] = tags.split(' ');
  if (!environment || !sid) return {};
  return { [`aws:${kind}/environment`]: environment, [`aws:${kind}/sid`]: sid };
}
