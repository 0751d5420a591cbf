import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { POLICY_ROLE_NAMES } from '../../../src/core/policy/policy-roles.ts';
import { policyVariables } from '../../../src/core/policy/render-policy.ts';
import { renderTemplate } from '../../../src/core/policy/template/render-template.ts';
import type { Variables } from '../../../src/core/policy/template/values.ts';
import { answerOf, runClient } from '../../clients/clients.ts';
import { policyOptionsOf, templateOf } from '../../builders/policies.ts';

const VALUES: Variables = { a: 'x', list: ['1', '2'], none: [], yes: true, no: false };

/** Templates and what they come to, which Terraform says too where it is installed. */
const SNIPPETS: Readonly<Record<string, string>> = {
  '': '',
  'plain "text" {}\n': 'plain "text" {}\n',
  '${a}-${ a }': 'x-x',
  '$${a} and %%{ if } and $a %a $$': '${a} and %{ if } and $a %a $$',
  '${jsonencode(list)}': '["1","2"]',
  '${jsonencode(none)}': '[]',
  '${jsonencode(a)}': '"x"',
  '${jsonencode([for it in list : "n:${it}/${a}"])}': '["n:1/x","n:2/x"]',
  '${jsonencode([for it in list : "<&>$${a}${it}"])}':
    '["\\u003c\\u0026\\u003e${a}1","\\u003c\\u0026\\u003e${a}2"]',
  '${jsonencode(concat(list, none,\n  [for it in list : a]))}': '["1","2","x","x"]',
  '%{ if yes }1%{ endif }': '1',
  '%{ if no }1%{ else }2%{ endif }': '2',
  '%{ if no }1%{ endif }': '',
  'a\n%{ if yes ~}\n  b\n%{ endif ~}\nc': 'a\n  b\nc',
  'a\n%{ if no ~}\n  b\n%{ else ~}\n  d\n%{ endif ~}\n  c': 'a\n  d\n  c',
  '%{ if length(list) > 0 }some%{ endif }%{ if length(none) > 0 }none%{ endif }': 'some',
  '%{ if a == "x" }1%{ endif }%{ if a != "x" }2%{ endif }%{ if a != "" }3%{ endif }': '13',
  '%{ if yes }%{ if no }1%{ else }2%{ endif }%{ endif }': '2',
};

/** What Terraform's language has, or nobody knows, and cf2's policies do not say. */
const REFUSED = [
  '${b}',
  '${upper(a)}',
  '${a',
  '${list}',
  '%{ if yes }',
  '%{ for it in list }${it}%{ endfor }',
  '%{ if a }1%{ endif }',
  '%{ endif }',
  '${jsonencode([for it in a : it])}',
  '${constructor}',
];

describe('renderTemplate', () => {
  it.each(Object.entries(SNIPPETS))('%j', (template, expected) => {
    expect(renderTemplate(template, VALUES)).toBe(expected);
  });

  it.each(REFUSED)('refuses %j', (template) => {
    expect(() => renderTemplate(template, VALUES)).toThrow(/template/);
  });
});

const TEXTS = {
  '--account': ['111122223333'],
  '--function': ['prod-app-redirect', 'prod-app-headers'],
  '--repository': ['octo/site'],
  '--repository-id': ['456'],
  '--owner-id': ['123'],
  '--environment': ['production'],
  '--workflow': ['octo/ci/.github/workflows/release.yml@refs/heads/main'],
  '--kvs': ['pages=arn:aws:cloudfront::111122223333:key-value-store/11aa-22bb'],
} as const;

/** With everything that can be said, and with the least. */
const MOST = policyOptionsOf({
  texts: TEXTS,
  throwaway: true,
  logRetention: true,
  consoleTestEvents: true,
});
const LEAST = policyOptionsOf({
  texts: { '--account': ['111122223333'], '--function': ['a-b-c'] },
});

const POLICIES = POLICY_ROLE_NAMES.flatMap((role) =>
  [MOST, LEAST].map((options) => ({
    template: templateOf(role),
    variables: policyVariables(options),
  })),
);

const hasTerraform = answerOf('terraform', 'version') !== undefined;
const withTerraform = hasTerraform ? it : it.skip;
const folder = mkdtempSync(path.join(tmpdir(), 'cf2-templates-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RENDER_ALL = `
output "all" {
  value = [for it in jsondecode(file("cases.json")) : templatefile(it.file, it.variables)]
}
`;

describe('templatefile', () => {
  withTerraform(
    hasTerraform
      ? 'of terraform renders the same, byte for byte'
      : 'of terraform renders the same (terraform is not on PATH)',
    async () => {
      const snippets = Object.keys(SNIPPETS).map((template) => ({ template, variables: VALUES }));
      const cases = [...POLICIES, ...snippets];
      const listed = cases.map(({ template, variables }, index) => {
        const file = `${index}.tftpl`;
        writeFileSync(path.join(folder, file), template);
        return { file, variables };
      });
      writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(listed));
      writeFileSync(path.join(folder, 'main.tf'), RENDER_ALL);
      const terraform = (...args: string[]) => runClient('terraform', args, { cwd: folder });
      await terraform('apply', '-auto-approve', '-input=false');
      const rendered: unknown = JSON.parse(await terraform('output', '-json', 'all'));
      expect(rendered).toEqual(
        cases.map(({ template, variables }) => renderTemplate(template, variables)),
      );
    },
  );
});
