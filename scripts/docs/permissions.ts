import { ARTICLE_CASES } from '../../__tests__/infra/matrix/article-cases.ts';
import { NEVER } from '../../__tests__/infra/matrix/never-cases.ts';
import { PERMISSION_CASES } from '../../__tests__/infra/matrix/permission-cases.ts';
import { TRUST_CASES } from '../../__tests__/infra/matrix/trust-cases.ts';
import { POLICY_ROLES, type PolicyRole } from '../../src/core/policy/policy-roles.ts';
import { code, oneLine, table } from './markdown.ts';

const INTRODUCTION = `# Permissions

What each role of the [hand-over](hand-over.md) may do, and who gets it. Every row is simulated with the policy that
\`cf2 policy print\` prints and the Terraform module uses (\`npm test\`, \`__tests__/infra\`); this page is written from the
same rows (\`npm run docs\`). The calls that the action makes against the embedded CloudFront are held against the policies
too. The simulator is not AWS: it knows IAM's documented rules and the published list of actions, resources and conditions.`;

const ARTICLE = `## The policy that cf2 began with

The article whose problems cf2 solves gives one policy to people and to CI. It is kept here as one that is known to be wrong:
where it says one thing, the role \`maintenance\` says the other.`;

const cells = (words: readonly string[]) => words.map(oneLine).join('<br>');

const roles = () =>
  table(
    ['Role', 'What it is', 'Needs'],
    Object.entries<PolicyRole>(POLICY_ROLES).map(([name, { about, needs }]) => [
      code(name),
      oneLine(about),
      needs.map(code).join(' '),
    ]),
  );

/** Tags as the table shows them; roles without ABAC have none. */
function tagged(tags: (typeof PERMISSION_CASES)[number]['tags']): string {
  if (tags === undefined) return '';
  const [role, resource] = [tags.principal || 'none', tags.resource || 'none'];
  return `role: ${role}<br>resource: ${resource}`;
}

const permissions = () =>
  table(
    ['Role', 'Actions', 'On', 'Tags (environment, sid)', 'Answer', 'Because'],
    PERMISSION_CASES.map(({ who, actions, on, tags, answer, because }) => [
      code(who),
      actions.map(code).join('<br>'),
      cells(on),
      tagged(tags),
      `**${answer}**`,
      oneLine(because),
    ]),
  );

const never = () =>
  table(
    ['Role', 'Actions', 'On'],
    NEVER.map(({ who, actions, on }) => [code(who), actions.map(code).join('<br>'), oneLine(on)]),
  );

const trust = () =>
  table(
    ['Role', 'Job', 'Subject of its token', 'Answer'],
    TRUST_CASES.map(({ who, job, claims, answer }) => [
      code(who),
      oneLine(job),
      code(claims.sub),
      `**${answer}**`,
    ]),
  );

const article = () =>
  table(
    ['Action', 'On', 'Its answer', 'Should be', 'Because'],
    ARTICLE_CASES.map(({ action, resource, answer, should, because }) => [
      code(action),
      code(resource.replace(/^arn:aws:\w+:[\w-]*:\d+:/, '')),
      answer,
      `**${should}**`,
      oneLine(because),
    ]),
  );

/** docs/permissions.md: the matrix of the simulation. */
export function permissionsPage(): string {
  const generated = (body: string) => `<!-- prettier-ignore -->\n${body}`;
  const requests = PERMISSION_CASES.reduce((sum, it) => sum + it.actions.length * it.on.length, 0);
  return `${[
    INTRODUCTION,
    generated(roles()),
    `## What a role may do\n\n${requests} requests. The account is 111122223333, the function \`prod-app-redirect\`.`,
    generated(permissions()),
    '## What a role may never do\n\nEven where another policy, attached to the same role, allows everything.',
    generated(never()),
    `## Who gets a role\n\n${TRUST_CASES.length} jobs. The repository is \`octo/site\`, whose number is 456 and whose owner's is 123.`,
    generated(trust()),
    ARTICLE,
    generated(article()),
  ].join('\n\n')}\n`;
}
