import { describe, expect, it } from '@jest/globals';
import { InputError } from '../src/core/errors.ts';
import { parseInputs } from '../src/inputs.ts';

const parse = (inputs: Record<string, string>) => parseInputs((name) => inputs[name] ?? '');

/** Codes and inputs of what is wrong. */
function problems(inputs: Record<string, string>): string[] {
  try {
    parse(inputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map((it) => {
      const { input, text } = it.args as { input?: string; text?: string };
      return `${it.code} ${input ?? text ?? ''}`.trim();
    });
  }
  return [];
}

describe('inputs', () => {
  it('have the documented defaults', () => {
    expect(parse({})).toEqual({
      config: undefined,
      zeroConfig: undefined,
      only: [],
      environment: undefined,
      engine: 'auto',
      publish: 'main-or-approved',
      prComment: 'off',
      productionBranch: undefined,
      approvals: 1,
      requireEnvironment: undefined,
      githubToken: undefined,
      roleToAssume: undefined,
      publishRoleToAssume: undefined,
      sessionTags: [],
      waitForDeployedMs: 600_000,
      watchMs: 0,
      rollback: 'never',
      expectedAccountId: undefined,
      createMissing: false,
      pullRequestFunctions: 'shared',
      maxComputeUtilization: undefined,
      junitFile: undefined,
      logRetentionDays: undefined,
      kvsSync: 'off',
      compareLive: true,
      jsonFile: undefined,
      allowNoTests: false,
      workingDirectory: '.',
    });
  });

  it('describe one function without a configuration file', () => {
    const options = parse({
      function: 'site-redirects',
      source: 'functions/redirects.js',
      runtime: 'cloudfront-js-1.0',
      'event-type': 'viewer-request',
      tests: 'a.test.yml, b.test.yml\nc.test.yml',
    });
    expect(options.zeroConfig).toEqual({
      name: 'site-redirects',
      source: 'functions/redirects.js',
      runtime: 'cloudfront-js-1.0',
      eventType: 'viewer-request',
      tests: ['a.test.yml', 'b.test.yml', 'c.test.yml'],
    });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['an unknown engine', { engine: 'local' }, ['bad-input engine']],
    ['a role that is no ARN', { 'role-to-assume': 'cicd' }, ['bad-input role-to-assume']],
    [
      'an account that is none',
      { 'expected-account-id': '1234' },
      ['bad-input expected-account-id'],
    ],
    ['tags without a role', { 'session-tags': 'a=b' }, ['bad-input session-tags']],
    [
      'a tag without a value',
      { 'publish-role-to-assume': 'arn:aws:iam::111122223333:role/r', 'session-tags': 'a' },
      ['bad-input session-tags'],
    ],
    [
      'a tag twice',
      { 'publish-role-to-assume': 'arn:aws:iam::111122223333:role/r', 'session-tags': 'a=b\nA=c' },
      ['bad-input session-tags'],
    ],
    ['a wait without a unit', { 'wait-for-deployed': '10' }, ['bad-input wait-for-deployed']],
    ['logs that never expire', { 'log-retention-days': 'never' }, ['bad-input log-retention-days']],
    ['no days at all', { 'log-retention-days': '0' }, ['bad-input log-retention-days']],
    ['days CloudWatch lacks', { 'log-retention-days': '31' }, ['bad-input log-retention-days']],
    ['no approvals at all', { approvals: '0' }, ['bad-input approvals']],
    ['half an approval', { approvals: '1.5' }, ['bad-input approvals']],
    ['an unknown policy', { publish: 'yes' }, ['bad-input publish']],
    ['odd functions', { 'pull-request-functions': 'own' }, ['bad-input pull-request-functions']],
    ['an odd comparison', { 'compare-live': 'auto' }, ['bad-input compare-live']],
    ['an odd flag', { 'create-missing': 'yes' }, ['bad-input create-missing']],
    [
      'a percentage of 0',
      { 'max-compute-utilization': '0' },
      ['bad-input max-compute-utilization'],
    ],
    ['a fraction', { 'max-compute-utilization': '1.5' }, ['bad-input max-compute-utilization']],
    ['a source alone', { source: 'a.js' }, ['missing-input function']],
    ['a function alone', { function: 'a' }, ['missing-input source']],
    ['a runtime alone', { runtime: 'cloudfront-js-2.0' }, ['missing-input function']],
    [
      'an unknown runtime',
      { function: 'a', source: 'a.js', runtime: '2.0' },
      ['bad-input runtime'],
    ],
    ['a name AWS refuses', { function: 'a b', source: 'a.js' }, ['bad-name a b']],
    ['config and function', { config: 'c.yml', function: 'a', source: 'a.js' }, ['conflict']],
    ['several at once', { engine: 'x', publish: 'y' }, ['bad-input engine', 'bad-input publish']],
  ])('refuse %s', (_title, inputs, expected) => {
    expect(problems(inputs)).toEqual(expected);
  });
});
