import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';

const ROLE = 'arn:aws:iam::123456789012:role/path/to/deploy';
const GOOD = { RoleArn: ROLE, RoleSessionName: 'run-1' };
const HOUR = 3_600_000;

/** An OpenID token with these claims. */
const token = (claims: object) =>
  ['{}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
const TOKEN = token({
  sub: 'repo:a/b',
  aud: 'sts.amazonaws.com',
  iss: 'https://issuer',
  exp: NOON / 1_000 + 60,
});
const WEB = { ...GOOD, WebIdentityToken: TOKEN };

interface StsAnswer {
  status: number;
  text: string;
  element: (name: string) => string | undefined;
  headers: Headers;
}

/** Who signs, as far as the emulator looks at it. */
const signedBy = (key: string, sessionToken?: string): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260301/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0`,
  ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
});

async function call(
  { url }: Emulator,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<StsAnswer> {
  const body = new URLSearchParams({ Version: '2011-06-15', ...form });
  const response = await fetch(url, { method: 'POST', body, headers });
  const text = await response.text();
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  return { status: response.status, text, element, headers: response.headers };
}

/** Tags as the query protocol writes them. */
const tags = (...pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    pairs.flatMap(([key, value], index) => [
      [`Tags.member.${index + 1}.Key`, key],
      [`Tags.member.${index + 1}.Value`, value],
    ]),
  );
const many = (count: number) =>
  tags(...Array.from({ length: count }, (_, index) => [`k${index}`, 'v'] as const));
const NO_ROLE = { RoleSessionName: GOOD.RoleSessionName };
const NO_SESSION = { RoleArn: ROLE };
const roleArn = (RoleArn: string) => ({ ...GOOD, RoleArn });
const duration = (DurationSeconds: string) => ({ ...GOOD, DurationSeconds });

// prettier-ignore
const CASES: readonly (readonly [action: string, error: string, form: Record<string, string>])[] = [
  ['GetCallerIdentity', '', {}],
  ['AssumeRole', '', GOOD],
  ['AssumeRole', '', duration('900')],
  ['AssumeRole', '', duration('43200')],
  ['AssumeRole', '', { ...GOOD, ...tags(['Repository', 'a/b'], ['Empty', '']) }],
  ['AssumeRole', '', { ...GOOD, ...many(50) }],
  ['AssumeRole', '', { ...GOOD, Policy: '{"Version":"2012-10-17"}', ExternalId: 'x1' }],
  ['AssumeRole', 'ValidationError', {}],
  ['AssumeRole', 'ValidationError', NO_ROLE],
  ['AssumeRole', 'ValidationError', NO_SESSION],
  ['AssumeRole', 'ValidationError', roleArn('deploy')],
  ['AssumeRole', 'ValidationError', roleArn('arn:aws:iam::123456789012:user/deploy')],
  ['AssumeRole', 'ValidationError', roleArn('arn:aws:iam::12345:role/deploy-the-site')],
  ['AssumeRole', 'ValidationError', roleArn('arn:aws:sts::123456789012:role/deploy')],
  ['AssumeRole', 'ValidationError', roleArn(`arn:aws:iam::123456789012:role/${'x'.repeat(65)}`)],
  ['AssumeRole', 'ValidationError', { ...GOOD, RoleSessionName: 'x' }],
  ['AssumeRole', 'ValidationError', { ...GOOD, RoleSessionName: 'x'.repeat(65) }],
  ['AssumeRole', 'ValidationError', { ...GOOD, RoleSessionName: 'run 1' }],
  ['AssumeRole', 'ValidationError', { ...GOOD, RoleSessionName: 'run/1' }],
  ['AssumeRole', 'ValidationError', duration('899')],
  ['AssumeRole', 'ValidationError', duration('43201')],
  ['AssumeRole', 'ValidationError', duration('an hour')],
  ['AssumeRole', 'ValidationError', { ...GOOD, ...many(51) }],
  ['AssumeRole', 'ValidationError', { ...GOOD, ...tags(['a', '1'], ['A', '2']) }],
  ['AssumeRole', 'ValidationError', { ...GOOD, ...tags(['aws:a', '1']) }],
  ['AssumeRole', 'ValidationError', { ...GOOD, ...tags(['a<b', '1']) }],
  ['AssumeRole', 'ValidationError', { ...GOOD, ...tags(['a', 'x'.repeat(257)]) }],
  ['AssumeRole', 'MalformedPolicyDocument', { ...GOOD, Policy: '{' }],
  ['AssumeRoleWithWebIdentity', '', WEB],
  ['AssumeRoleWithWebIdentity', '', { ...WEB, WebIdentityToken: 'opaque' }],
  ['AssumeRoleWithWebIdentity', 'ValidationError', GOOD],
  ['AssumeRoleWithWebIdentity', 'ValidationError', { ...WEB, WebIdentityToken: 'abc' }],
  ['AssumeRoleWithWebIdentity', 'ValidationError', { ...WEB, WebIdentityToken: 'x'.repeat(20_001) }],
  ['AssumeRoleWithWebIdentity', 'ValidationError', { ...WEB, RoleArn: 'deploy' }],
  ['AssumeRoleWithWebIdentity', 'ExpiredTokenException', { ...WEB, WebIdentityToken: token({ exp: NOON / 1_000 - 1 }) }],
  ['', 'MissingAction', {}],
  ['GetSessionToken', 'InvalidAction', {}],
  ['GetCallerIdentity', 'InvalidAction', { Version: '2010-01-01' }],
];

const STATUS: Readonly<Record<string, number>> = { '': 200 };

describe('every operation', () => {
  it.each(CASES)('%s: %s %j', async (action, error, form) => {
    const emulator = await startTestEmulator();
    const { Version = '2011-06-15', ...rest } = form;
    const sent = { ...(action === '' ? {} : { Action: action }), ...rest, Version };
    const answer = await call(emulator, sent, signedBy('AKIDEXAMPLE'));
    expect([answer.status, answer.element('Code') ?? '']).toEqual([STATUS[error] ?? 400, error]);
    const root = error === '' ? `${action}Response` : 'ErrorResponse';
    expect(answer.text).toContain(`<${root} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">`);
    expect(answer.element('RequestId')).toBe(answer.headers.get('x-amzn-requestid'));
    await emulator.close();
  });

  it('answers the errors that nothing leads to on demand, with their status', async () => {
    const emulator = await startTestEmulator({ control: true });
    for (const [code, status] of [
      ['AccessDenied', 403],
      ['IDPCommunicationError', 400],
      ['IDPRejectedClaim', 403],
      ['InvalidIdentityToken', 400],
      ['PackedPolicyTooLarge', 400],
      ['RegionDisabledException', 403],
    ] as const) {
      emulator.faults.set([{ fault: 'refuse', service: 'sts', name: 'deploy', code }]);
      const answer = await call(emulator, { Action: 'AssumeRoleWithWebIdentity', ...WEB });
      expect([answer.status, answer.element('Code')]).toEqual([status, code]);
    }
  });

  it('takes the parameters of a GET too, and a form that is not signed', async () => {
    const { url } = await startTestEmulator();
    const response = await fetch(`${url}/?Action=GetCallerIdentity&Version=2011-06-15`);
    expect(await response.text()).toContain('<Arn>arn:aws:iam::123456789012:user/cf2</Arn>');
  });

  it('never says a token', async () => {
    const emulator = await startTestEmulator();
    const WebIdentityToken = `secret${'x'.repeat(20_000)}`;
    const answer = await call(emulator, {
      Action: 'AssumeRoleWithWebIdentity',
      ...WEB,
      WebIdentityToken,
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('secret');
  });
});

/** Assumes the role, and answers what signs for it. */
async function assumed(emulator: Emulator, form = {}, headers = {}) {
  const answer = await call(emulator, { Action: 'AssumeRole', ...GOOD, ...form }, headers);
  const [key, sessionToken] = [answer.element('AccessKeyId')!, answer.element('SessionToken')!];
  return { answer, key, sessionToken, headers: signedBy(key, sessionToken) };
}

const identity = (emulator: Emulator, headers: Record<string, string>) =>
  call(emulator, { Action: 'GetCallerIdentity' }, headers);

describe('a session', () => {
  it('has credentials of its own, and is who GetCallerIdentity sees', async () => {
    const emulator = await startTestEmulator();
    const one = await assumed(emulator);
    const two = await assumed(emulator, { RoleSessionName: 'run-2' });
    expect(one.key).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(one.key).not.toBe(two.key);
    expect(one.answer.element('Expiration')).toBe('2026-03-01T13:00:00Z');
    const arn = 'arn:aws:sts::123456789012:assumed-role/deploy/run-1';
    expect(one.answer.element('Arn')).toBe(arn);
    const answer = await identity(emulator, one.headers);
    expect(['Arn', 'Account', 'UserId'].map(answer.element)).toEqual([
      arn,
      '123456789012',
      one.answer.element('AssumedRoleId'),
    ]);
    expect(answer.element('UserId')).toMatch(/^AROA[A-Z2-7]{17}:run-1$/);
    expect((await identity(emulator, two.headers)).element('Arn')).toMatch(/deploy\/run-2$/);
  });

  it('of a role in another account is in that account', async () => {
    const emulator = await startTestEmulator();
    const role = await assumed(emulator, { RoleArn: 'arn:aws-cn:iam::999999999999:role/other' });
    const answer = await identity(emulator, role.headers);
    expect(answer.element('Account')).toBe('999999999999');
  });

  it('says what the OpenID token says', async () => {
    const answer = await call(await startTestEmulator(), {
      Action: 'AssumeRoleWithWebIdentity',
      ...WEB,
    });
    expect(['SubjectFromWebIdentityToken', 'Audience', 'Provider'].map(answer.element)).toEqual([
      'repo:a/b',
      'sts.amazonaws.com',
      'https://issuer',
    ]);
  });

  it('ends when its time is over, for every service', async () => {
    let now = NOON;
    const emulator = await startTestEmulator({ now: () => now });
    const role = await assumed(emulator, { DurationSeconds: '900' });
    now += 900_000 - 1;
    expect((await identity(emulator, role.headers)).status).toBe(200);
    now += 1;
    const late = await identity(emulator, role.headers);
    expect([late.status, late.element('Code')]).toEqual([403, 'ExpiredToken']);
    const functions = `${emulator.url}/2020-05-31/function`;
    const list = await fetch(functions, { headers: role.headers });
    expect([list.status, await list.text()]).toEqual([
      403,
      expect.stringContaining('<Code>ExpiredToken<'),
    ]);
    const authorization = role.headers.authorization!.replace('/sts/', '/logs/');
    const logs = await fetch(emulator.url, {
      method: 'POST',
      headers: {
        ...role.headers,
        authorization,
        'x-amz-target': 'Logs_20140328.DescribeLogGroups',
      },
    });
    expect(await logs.json()).toMatchObject({ __type: 'ExpiredTokenException' });
  });

  it.each([
    ['another token', 'other'],
    ['no token', undefined],
  ])('with %s counts for nobody', async (_name, sessionToken) => {
    const emulator = await startTestEmulator();
    const { key } = await assumed(emulator);
    const answer = await identity(emulator, signedBy(key, sessionToken));
    expect([answer.status, answer.element('Code')]).toEqual([403, 'InvalidClientTokenId']);
  });

  it('that another emulator issued is not the user', async () => {
    const { headers } = await assumed(await startTestEmulator());
    const answer = await identity(await startTestEmulator(), headers);
    expect([answer.status, answer.element('Code')]).toEqual([403, 'InvalidClientTokenId']);
  });

  it('assumes the next role, for an hour at most', async () => {
    const emulator = await startTestEmulator();
    const first = await assumed(emulator);
    const next = { RoleArn: 'arn:aws:iam::123456789012:role/publish' };
    const second = await assumed(emulator, next, first.headers);
    expect((await identity(emulator, second.headers)).element('Arn')).toMatch(/publish\/run-1$/);
    const long = await assumed(emulator, { ...next, DurationSeconds: '3601' }, first.headers);
    expect(long.answer.element('Code')).toBe('ValidationError');
  });

  it('has its tags in the list of requests', async () => {
    const emulator = await startTestEmulator({ control: true });
    await assumed(emulator, tags(['Repository', 'a/b'], ['Actor', 'me']));
    await assumed(emulator, tags(['x', 'y'], ['X', 'y']));
    const records = await (await fetch(`${emulator.url}/_cf2/requests`)).json();
    expect(records).toMatchObject([
      {
        service: 'sts',
        operation: 'AssumeRole',
        name: 'deploy',
        sessionTags: { Repository: 'a/b', Actor: 'me' },
      },
      { errorCode: 'ValidationError' },
    ]);
  });
});

describe('credentials of any other kind, or none', () => {
  it.each([
    ['a user', signedBy('AKIDEXAMPLE')],
    ['a session of AWS itself', signedBy('ASIAIOSFODNN7EXAMPLE', 'token')],
    ['nobody', {}],
  ])('%s is the one user of the account', async (_name, headers) => {
    const emulator = await startTestEmulator({ accountId: '111122223333' });
    const answer = await identity(emulator, headers);
    expect(['Arn', 'Account'].map(answer.element)).toEqual([
      'arn:aws:iam::111122223333:user/cf2',
      '111122223333',
    ]);
    expect(answer.element('UserId')).toMatch(/^AIDA[A-Z0-9]{17}$/);
  });
});

it('a session is longer than its hour only where that is asked for', async () => {
  const emulator = await startTestEmulator();
  const { answer } = await assumed(emulator, { DurationSeconds: '43200' });
  expect(Date.parse(answer.element('Expiration')!)).toBe(NOON + 12 * HOUR);
});
