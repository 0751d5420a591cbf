import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readRequest } from '../../src/config/request/read-request.ts';
import { POLICY_ROLE_NAMES } from '../../src/core/policy/policy-roles.ts';
import { policyOf } from '../builders/policies.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { answersFor, bodyOf } from '../config/request/issue.ts';

afterAll(removeProjects);

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

const REQUEST = new URL('../../infra/example/functions/prod-app-redirect.yaml', import.meta.url);

describe('requests for functions', () => {
  it('an issue becomes a file that cf2 check takes, and a mistake is shown at its place', async () => {
    const text = await readFile(REQUEST, 'utf8');
    const { request } = readRequest(text, 'prod-app-redirect.yaml');
    const folder = await writeProject({
      'functions/prod-app-redirect.yaml': text,
      'issue.md': bodyOf(answersFor(request!)),
      'bad.md': bodyOf({ ...answersFor(request!), Product: 'app-admin' }),
    });
    const made = await runCli(folder, ['policy', 'request', 'issue.md']);
    expect([made.exitCode, made.stderr]).toEqual([0, '']);
    expect(readRequest(made.stdout, 'prod-app-redirect.yaml').request).toEqual(request);
    expect((await runCli(folder, ['check', '--request'])).exitCode).toBe(0);

    const refused = await runCli(folder, ['policy', 'request', 'bad.md']);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/bad\.md:7:1[^]*app-admin/);

    const bad = made.stdout.replace('sid: app', 'sid: app-admin');
    await writeFile(path.join(folder, 'functions/prod-app-redirect.yaml'), bad);
    const checked = await runCli(folder, ['check', '--request', '--json']);
    expect(checked.exitCode).toBe(2);
    expect(JSON.parse(checked.stdout)).toMatchObject([
      { code: 'wrong-type', file: 'functions/prod-app-redirect.yaml', line: 2, column: 6 },
    ]);
  });

  it('that are not there are told', async () => {
    const folder = await writeProject({ 'readme.md': '' });
    const ends = await Promise.all([
      runCli(folder, ['check', '--request']),
      runCli(folder, ['check', '--request', 'functions/none.yaml']),
      runCli(folder, ['policy', 'request', 'none.md']),
    ]);
    expect(ends.map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual(ends.map(() => [2, '']));
    for (const { stderr } of ends) expect(stderr).toMatch(/file-not-found/);
  });
});

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

  it('a function with any name has its policy, and a word on standard error', async () => {
    const args = ['--account', '111122223333', '--function', 'redirects'];
    const { exitCode, stdout, stderr } = await print('release', ...args);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('unconventional-name')]);
    expect(JSON.parse(stdout)).toEqual(
      policyOf('release', { texts: { '--account': [args[1]!], '--function': ['redirects'] } }),
    );
  });
});
