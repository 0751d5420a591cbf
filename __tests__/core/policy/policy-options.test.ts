import { describe, expect, it } from '@jest/globals';
import { functionNameOf, namingOf } from '../../../src/core/policy/function-naming.ts';
import { POLICY_ROLE_NAMES } from '../../../src/core/policy/policy-roles.ts';
import {
  checkPolicyOptions,
  type PolicyOptions,
} from '../../../src/core/policy/read-policy-options.ts';
import { policyOptionsOf } from '../../builders/policies.ts';

const GOOD: PolicyOptions['texts'] = {
  '--account': ['111122223333'],
  '--function': ['prod-app-redirect'],
  '--repository': ['octo/site.js'],
  '--repository-id': ['456'],
  '--owner-id': ['123'],
  '--environment': ['my production'],
};

/** Code, option and text of each fault. */
function faultsOf(role: (typeof POLICY_ROLE_NAMES)[number], options: Partial<PolicyOptions>) {
  return checkPolicyOptions(role, policyOptionsOf(options)).map(({ severity, code, args }) => {
    if (severity === 'warning') return `warning ${code}`;
    const said = args as { input?: string; option?: string; text?: string };
    return [code, said.input ?? said.option, said.text].filter((it) => it !== undefined).join(' ');
  });
}

const missing = (...options: string[]) => options.map((it) => `missing-option ${it}`);

describe('options of a policy', () => {
  it.each(POLICY_ROLE_NAMES)('%s: all that it needs, and more, is fine', (role) => {
    expect(faultsOf(role, { texts: GOOD, throwaway: true, logRetention: true })).toEqual([]);
  });

  it.each([
    ['pull-request', ['--account', '--function']],
    ['test', ['--account', '--function']],
    ['release', ['--account', '--function']],
    ['logs', ['--account', '--function']],
    ['maintenance', ['--account']],
    ['trust-pull-request', ['--account', '--repository', '--repository-id', '--owner-id']],
    [
      'trust-release',
      ['--account', '--repository', '--repository-id', '--owner-id', '--environment'],
    ],
  ] as const)('%s: names each option that is missing', (role, options) => {
    expect(faultsOf(role, {})).toEqual(missing(...options));
  });

  it.each([
    ['--account', '12345678901'],
    ['--account', '1111-2222-3333'],
    ['--account', '1234567890123'],
    ['--account', '*'],
    ['--account', ''],
    ['--function', '*'],
    ['--function', 'prod-app-*'],
    ['--function', 'prod-app-redirec?'],
    ['--function', 'prod-app-${aws:username}'],
    ['--function', 'arn:aws:cloudfront::111122223333:function/prod-app-redirect'],
    ['--function', ''],
    ['--function', 'redirect'],
    ['--function', 'prod-redirect'],
    ['--function', 'Prod-app-redirect'],
    ['--function', 'prod-app-redirect_v2'],
    ['--function', 'prod-app--redirect'],
    ['--function', 'prod-app-redirect-'],
    ['--function', 'prod-app-pr-7'],
    ['--function', 'prod-app-redirect-pr'],
    ['--function', `prod-app-${'a'.repeat(56)}`],
    ['--kvs', 'pages'],
    ['--kvs', 'arn:aws:cloudfront::111122223333:key-value-store/*'],
    ['--kvs', 'arn:aws:cloudfront::999999999999:key-value-store/11aa'],
    ['--repository', 'octo'],
    ['--repository', 'octo/*'],
    ['--repository', 'octo/site/more'],
    ['--repository', 'octo@123/site@456'],
    ['--repository-id', 'site'],
    ['--owner-id', '0'],
    ['--environment', 'prod*'],
    ['--environment', 'prod"uction'],
    ['--branch', 'refs/heads/main'],
    ['--branch', 'release/*'],
    ['--workflow', 'release.yml'],
  ] as const)('%s does not take %j', (option, text) => {
    const texts = { ...GOOD, [option]: [text] };
    expect(faultsOf('maintenance', { texts })).toEqual([`bad-input ${option} ${text}`]);
  });

  it.each([
    ['--branch', 'release/2.x'],
    ['--kvs', 'pages=arn:aws:cloudfront::111122223333:key-value-store/11aa-22'],
    ['--workflow', 'octo/ci/.github/workflows/release.yml@refs/heads/main'],
    ['--environment', 'shop/prod'],
    ['--function', `prod-app-${'a'.repeat(55)}`],
    ['--function', 'prod-app-price-redirect-cloudfront-function'],
  ] as const)('%s takes %j', (option, text) => {
    expect(faultsOf('maintenance', { texts: { ...GOOD, [option]: [text] } })).toEqual([]);
  });

  it('tells every fault of repeated options', () => {
    const texts = { ...GOOD, '--function': ['prod-app-redirect', 'a*', 'b c'], '--account': ['1'] };
    expect(faultsOf('release', { texts })).toEqual([
      'bad-input --account 1',
      'bad-input --function a*',
      'bad-input --function b c',
    ]);
  });

  it('a name outside the convention is a warning where the policy names it exactly', () => {
    const texts = { ...GOOD, '--function': ['Redirect_v2', 'a*'] };
    expect(faultsOf('release', { texts })).toEqual([
      'warning unconventional-name',
      'bad-input --function a*',
    ]);
    expect(faultsOf('trust-release', { texts })).toEqual(['bad-input --function a*']);
  });

  it('--throwaway needs room for the number of a pull request', () => {
    const [fits, long] = ['a', 'aa'].map((more) => `prod-app-${'a'.repeat(44)}${more}`);
    const texts = { ...GOOD, '--function': [fits!, long!] };
    expect(faultsOf('pull-request', { texts, throwaway: true })).toEqual([
      `bad-input --function ${long}`,
    ]);
    expect(faultsOf('pull-request', { texts })).toEqual([]);
  });
});

describe('names of functions', () => {
  it('are made of environment, sid and purpose', () => {
    const naming = { environment: 'prod', sid: 'app', purpose: 'redirect-old-pages' };
    expect(functionNameOf(naming)).toBe('prod-app-redirect-old-pages');
    expect(namingOf('prod-app-redirect-old-pages')).toEqual(naming);
  });
});
