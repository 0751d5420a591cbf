import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { POLICY_ROLE_NAMES } from '../../src/core/policy/policy-roles.ts';
import { policyOf } from '../builders/policies.ts';
import { runCli } from '../builders/run-cli.ts';

const TEXTS = {
  '--account': ['111122223333'],
  '--function': ['prod-app-redirect', 'prod-app-headers'],
  '--kvs': ['arn:aws:cloudfront::111122223333:key-value-store/11aa'],
  '--repository': ['octo/site'],
  '--repository-id': ['456'],
  '--owner-id': ['123'],
  '--environment': ['production'],
};

const ARGS = Object.entries(TEXTS).flatMap(([option, texts]) =>
  texts.flatMap((text) => [option, text]),
);

const print = (...args: string[]) => runCli(tmpdir(), ['policy', 'print', ...args]);

describe('cf2 policy print', () => {
  it('prints each policy as JSON, and nothing else', async () => {
    const ends = await Promise.all(POLICY_ROLE_NAMES.map((role) => print(role, ...ARGS)));
    expect(ends.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(
      POLICY_ROLE_NAMES.map(() => [0, '']),
    );
    expect(ends.map(({ stdout }) => JSON.parse(stdout) as unknown)).toEqual(
      POLICY_ROLE_NAMES.map((role) => policyOf(role, { texts: TEXTS })),
    );
  });

  it.each([
    [['relase', ...ARGS], /unknown-role.*"relase"[^]*did you mean "release"/],
    [['release', '--account', '12', '--function', 'prod-app-redirect'], /bad-input.*--account/],
    [['release', '--account', '111122223333', '--function', 'prod-*'], /bad-input.*--function/],
    [['release'], /missing-option.*--account[^]*missing-option.*--function/],
    [[], /missing required argument 'role'/],
    [['release', ...ARGS, '--acount', '1'], /unknown option '--acount'/],
  ])('%j ends with 2 and nothing on standard output', async (args, said) => {
    const { exitCode, stdout, stderr } = await print(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});
