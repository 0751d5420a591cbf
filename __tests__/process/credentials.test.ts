import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { startFakeGitHub } from '../builders/fake-github.ts';
import { ISSUED, startFakeSts, type StsRefusal } from '../builders/fake-sts.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const ROLE = 'arn:aws:iam::111122223333:role/cf2-test';
const PUBLISH_ROLE = 'arn:aws:iam::111122223333:role/cf2-release';
const TOKEN = 'e30.e30.OPENID-TOKEN-SIGNATURE';
const SECRETS = [
  CREDENTIALS.AWS_SECRET_ACCESS_KEY,
  ...Object.values(ISSUED),
  TOKEN,
  'runner-token',
];
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Long-lived keys in the environment. */
  readonly keys?: boolean;
  /** Whether the job may ask for an OpenID token. */
  readonly idToken?: boolean;
  readonly refuse?: Readonly<Record<string, StsRefusal>>;
}

/** Pushes to main; answers what happened, and which key signed which call of CloudFront. */
async function push({ inputs = {}, keys = true, idToken = false, refuse }: Step) {
  const workspace = await writeProject(REDIRECTS);
  const sts = await startFakeSts(refuse);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const github = await startFakeGitHub({ 'GET /token': { body: { value: TOKEN } } });
  const result = await runAction(workspace, {
    inputs: { 'create-missing': 'true', publish: 'main', ...inputs },
    environment: {
      ...(keys ? CREDENTIALS : NO_KEYS),
      AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
      AWS_ENDPOINT_URL_STS: sts.url,
      ...(idToken ? github.tokenVariables : {}),
    },
  });
  // The runner hides what it is told to hide; that line is how it is told.
  const shown = JSON.stringify(result).replaceAll(`::add-mask::${TOKEN}`, '');
  return { result, sts, emulator, shown };
}

const WRITES = /^(Create|Update|Publish)Function$/;

describe('credentials', () => {
  it('at hand are named once', async () => {
    const { result, sts } = await push({});
    expect(result.exitCode).toBe(0);
    expect(result.stdout.match(/assumed-role\/r\/AKIAEXAMPLE, account 111122223333/g)).toHaveLength(
      1,
    );
    expect(sts.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });

  it('of a role come by OpenID token where there are no others', async () => {
    const inputs = { 'role-to-assume': ROLE };
    const { result, sts } = await push({ inputs, keys: false, idToken: true });
    expect(result.outputs).toMatchObject({ result: 'passed', published: '["redirects"]' });
    expect(sts.calls[0]).toMatchObject({
      action: 'AssumeRoleWithWebIdentity',
      accessKeyId: undefined,
      fields: { RoleArn: ROLE, RoleSessionName: 'cf2-1', WebIdentityToken: TOKEN },
    });
  });

  it('of a role are chained, with tags, where there are others', async () => {
    const inputs = { 'role-to-assume': ROLE, 'session-tags': 'environment=prod\nsid=shop=1' };
    const { result, sts } = await push({ inputs });
    expect(result.exitCode).toBe(0);
    expect(sts.calls[0]).toMatchObject({
      action: 'AssumeRole',
      accessKeyId: CREDENTIALS.AWS_ACCESS_KEY_ID,
      fields: {
        RoleArn: ROLE,
        'Tags.member.1.Key': 'environment',
        'Tags.member.1.Value': 'prod',
        'Tags.member.2.Key': 'sid',
        'Tags.member.2.Value': 'shop=1',
      },
    });
    // One session serves all clients.
    expect(sts.calls).toHaveLength(2);
    expect(sts.calls.find(({ action }) => action === 'GetCallerIdentity')?.accessKeyId).toBe(
      'ASIA1',
    );
  });

  it('of the publish role make the publish call alone', async () => {
    const inputs = { 'publish-role-to-assume': PUBLISH_ROLE };
    const { result, sts, emulator } = await push({ inputs });
    expect(result.outputs.published).toBe('["redirects"]');
    const assumed = sts.calls.filter(({ action }) => action === 'AssumeRole');
    expect(assumed.map(({ fields }) => fields.RoleArn)).toEqual([PUBLISH_ROLE]);
    const keyOf = (operation: string) =>
      emulator.requests.find((it) => it.operation === operation)?.accessKeyId;
    expect(keyOf('PublishFunction')).toMatch(/^ASIA/);
    expect(keyOf('TestFunction')).toBe(CREDENTIALS.AWS_ACCESS_KEY_ID);
    expect(keyOf('GetFunction')).toBe(CREDENTIALS.AWS_ACCESS_KEY_ID);
  });

  it('of the publish role are never asked for behind a closed gate', async () => {
    const inputs = { 'publish-role-to-assume': PUBLISH_ROLE, publish: 'never' };
    const { result, sts } = await push({ inputs });
    expect(result.exitCode).toBe(0);
    expect(sts.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });

  type Row = [title: string, step: Step, exitCode: number, says: RegExp];
  const failures: Row[] = [
    [
      'another account',
      { inputs: { 'expected-account-id': '444455556666' } },
      3,
      /account 111122223333, expected-account-id says 444455556666/,
    ],
    [
      'a role that lets nobody in',
      {
        inputs: { 'role-to-assume': ROLE },
        keys: false,
        idToken: true,
        refuse: { AssumeRoleWithWebIdentity: { status: 403, code: 'AccessDenied' } },
      },
      3,
      /did not let this job assume arn:aws:iam::111122223333:role\/cf2-test/,
    ],
    [
      'a role, without keys or token',
      { inputs: { 'role-to-assume': ROLE, engine: 'aws' }, keys: false },
      3,
      /no OpenID token to assume .*cf2-test/,
    ],
    [
      'tags together with a token',
      {
        inputs: { 'role-to-assume': ROLE, 'session-tags': 'a=b' },
        keys: false,
        idToken: true,
      },
      2,
      /session-tags/,
    ],
    ['tags without a role', { inputs: { 'session-tags': 'a=b' } }, 2, /session-tags/],
    ['no ARN of a role', { inputs: { 'role-to-assume': 'cf2' } }, 2, /role-to-assume/],
    ['no account id', { inputs: { 'expected-account-id': '12' } }, 2, /expected-account-id/],
  ];

  it.each(failures)('%s: nothing is written, and the message tells the mend', async (...row) => {
    const [, step, exitCode, says] = row;
    const { result, emulator, shown } = await push(step);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout).toMatch(says);
    expect(emulator.requests.filter((it) => WRITES.test(it.operation))).toEqual([]);
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  });

  it('never show, whatever happens', async () => {
    const inputs = {
      'role-to-assume': ROLE,
      'publish-role-to-assume': PUBLISH_ROLE,
      'junit-file': 'junit.xml',
      'json-file': 'ctrf.json',
    };
    const { shown, result } = await push({ inputs, keys: false, idToken: true });
    expect(result.outputs.published).toBe('["redirects"]');
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
  });
});
