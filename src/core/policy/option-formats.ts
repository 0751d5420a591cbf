import type { PolicyOption } from './policy-roles.ts';

/** What an option takes. */
interface OptionFormat {
  readonly pattern: RegExp;
  /** In words, after "must be". */
  readonly expected: string;
}

/**
 * What options may say. None takes `*`, `?` or `$`: in a policy they would stand for more than was written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const OPTION_FORMATS: Readonly<Record<Exclude<PolicyOption, '--function'>, OptionFormat>> = {
  '--account': { pattern: /^\d{12}$/, expected: 'the id of an AWS account, 12 digits' },
  '--kvs': {
    pattern: /^(?:[A-Za-z0-9_-]{1,64}=)?arn:aws:cloudfront::\d{12}:key-value-store\/[A-Za-z0-9-]+$/,
    expected:
      'the ARN of a key value store, as arn:aws:cloudfront::111122223333:key-value-store/ID, or NAME=ARN',
  },
  '--repository': {
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[A-Za-z0-9._-]+$/,
    expected: 'owner/name, as octo/site',
  },
  '--repository-id': {
    pattern: /^[1-9]\d*$/,
    expected: 'the number of the repository: gh api repos/OWNER/NAME -q .id',
  },
  '--owner-id': {
    pattern: /^[1-9]\d*$/,
    expected: 'the number of its owner: gh api repos/OWNER/NAME -q .owner.id',
  },
  '--environment': {
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,253}[A-Za-z0-9])?$/,
    expected: 'the name of an environment of the repository on GitHub: letters, digits, " ._/-"',
  },
  '--branch': {
    pattern: /^(?!refs\/)[A-Za-z0-9_](?:[A-Za-z0-9._/+#@=-]*[A-Za-z0-9_+#@=-])?$/,
    expected: 'the name of one branch, as main, without refs/heads/ and without wildcards',
  },
  '--workflow': {
    pattern:
      /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml@[A-Za-z0-9._/-]+$/,
    expected:
      'a reusable workflow with its ref, as octo/ci/.github/workflows/release.yml@refs/heads/main',
  },
};
