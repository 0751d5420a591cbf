import type { Command } from 'commander';
import type { PolicyOption } from '../../core/policy/policy-roles.ts';
import type { PolicyOptions } from '../../core/policy/read-policy-options.ts';
import { collect } from '../options.ts';

/** Options of `cf2 policy print`, as Commander hands them over. */
export interface PolicyFlags {
  readonly account?: readonly string[];
  readonly function?: readonly string[];
  readonly kvs?: readonly string[];
  readonly repository?: readonly string[];
  readonly repositoryId?: readonly string[];
  readonly ownerId?: readonly string[];
  readonly environment?: readonly string[];
  readonly branch?: readonly string[];
  readonly workflow?: readonly string[];
  readonly throwaway?: boolean;
  readonly logRetention?: boolean;
  readonly consoleTestEvents?: boolean;
}

const TEXTS: readonly (readonly [flags: string, about: string])[] = [
  ['--account <id>', 'AWS account of the functions'],
  ['--function <name>', 'name of a function; repeat it for several'],
  ['--kvs <arn>', 'key value store of a function, as ARN or NAME=ARN; repeat it for several'],
  ['--repository <owner/name>', 'repository on GitHub whose jobs assume the role'],
  ['--repository-id <number>', 'its number, which stays when it is renamed'],
  ['--owner-id <number>', "its owner's number"],
  ['--environment <name>', 'environment on GitHub in which a release runs'],
  ['--branch <name>', 'branch from which it runs (default: main)'],
  ['--workflow <ref>', 'the one reusable workflow that may release'],
];

/** Without a default, which `--help` would print. */
const gather = (value: string, values: readonly string[] = []) => collect(value, values);

/** Adds what a policy depends on. Texts are collected even where only one counts, to check each. */
export function addPolicyOptions(command: Command): Command {
  for (const [flags, about] of TEXTS) command.option(flags, about, gather);
  return command
    .option('--throwaway', 'pull requests are tested on functions of their own')
    .option('--log-retention', 'the release role sees to it that logs expire')
    .option(
      '--console-test-events',
      'the maintenance role may keep test events in the console; AWS does not document these actions',
    );
}

/** The same, as the core reads them. */
export function policyOptions(flags: PolicyFlags): PolicyOptions {
  const texts: Record<PolicyOption, readonly string[]> = {
    '--account': flags.account ?? [],
    '--function': flags.function ?? [],
    '--kvs': flags.kvs ?? [],
    '--repository': flags.repository ?? [],
    '--repository-id': flags.repositoryId ?? [],
    '--owner-id': flags.ownerId ?? [],
    '--environment': flags.environment ?? [],
    '--branch': flags.branch ?? [],
    '--workflow': flags.workflow ?? [],
  };
  const { throwaway, logRetention, consoleTestEvents } = flags;
  return {
    texts,
    throwaway: throwaway ?? false,
    logRetention: logRetention ?? false,
    consoleTestEvents: consoleTestEvents ?? false,
  };
}
