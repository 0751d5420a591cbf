import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { errorAt, hasErrors } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import {
  POLICY_ROLE_NAMES,
  POLICY_ROLES,
  type PolicyRoleName,
} from '../core/policy/policy-roles.ts';
import { checkPolicyOptions } from '../core/policy/read-policy-options.ts';
import { renderPolicy } from '../core/policy/render-policy.ts';
import { suggestionsFor } from '../core/suggestions.ts';
import { createFiles } from '../files/working-directory.ts';
import { besideBundle } from '../roots/beside-bundle.ts';
import { renderDiagnostics } from '../reporters/terminal/render-diagnostics.ts';
import type { AddCommand } from './command.ts';
import { addPolicyOptions, policyOptions, type PolicyFlags } from './policy/policy-options.ts';
import { requestOfIssue } from './policy/print-request.ts';
import type { Terminal } from './terminal.ts';

const ROLES = POLICY_ROLE_NAMES.map((name) => `  ${name.padEnd(20)}${POLICY_ROLES[name].about}`);

const HELP = `
Roles:
${ROLES.join('\n')}

Examples:
  cf2 policy print release --account 111122223333 --function prod-app-redirect
  cf2 policy print pull-request --account 111122223333 --function prod-app-redirect --throwaway
  cf2 policy print trust-release --account 111122223333 --repository octo/site --repository-id 456 \\
    --owner-id 123 --environment production > trust.json

All roles take all options, and leave aside what does not concern them.`;

/** `cf2 policy`: the IAM policies of the hand-over, from the templates that the Terraform module has too. */
export const addPolicy: AddCommand = (program, { terminal }) => {
  const policy = program
    .command('policy')
    .description('print the IAM policies with which teams own their functions')
    .addHelpText('after', HELP);
  addPrint(policy).action((role: string, flags: PolicyFlags) => {
    const document = policyOf(roleOf(role), flags, terminal);
    terminal.out(`${JSON.stringify(document, undefined, 2)}\n`);
  });
  addRequest(policy).action(async (path: string) => {
    terminal.out(await requestOfIssue(createFiles(process.cwd()), path));
  });
};

function addRequest(policy: Command): Command {
  return policy
    .command('request')
    .argument('<file>', 'body of an issue that was made with the form')
    .description('print the request file that an issue asks for')
    .addHelpText(
      'after',
      `
Examples:
  gh issue view 7 --json body --jq .body > issue.md
  cf2 policy request issue.md > functions/prod-app-redirect.yaml
  cf2 check --request`,
    );
}

function addPrint(policy: Command): Command {
  const print = policy
    .command('print')
    .argument('<role>', POLICY_ROLE_NAMES.join(', '))
    .description('print one policy as JSON');
  return addPolicyOptions(print).addHelpText('after', HELP);
}

function roleOf(text: string): PolicyRoleName {
  const found = POLICY_ROLE_NAMES.find((name) => name === text);
  if (found !== undefined) return found;
  const suggestions = suggestionsFor(text, POLICY_ROLE_NAMES);
  const args = { text, known: POLICY_ROLE_NAMES, suggestions };
  throw new InputError([errorAt(undefined, 'unknown-role', args)]);
}

function policyOf(role: PolicyRoleName, flags: PolicyFlags, terminal: Terminal) {
  const options = policyOptions(flags);
  const found = checkPolicyOptions(role, options);
  if (hasErrors(found)) throw new InputError(found);
  if (found.length > 0) terminal.err(renderDiagnostics(found, new Map(), terminal));
  // From sources and from the bundle the package's own folder is two levels up.
  const template = besideBundle(`../../infra/policies/${role}.json.tftpl`);
  return renderPolicy(readFileSync(template, 'utf8'), options);
}
