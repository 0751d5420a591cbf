import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type Credentials,
} from '@aws-sdk/client-sts';
import { CloudFrontClient, ListFunctionsCommand } from '@aws-sdk/client-cloudfront';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { NOON, startTestEmulator } from '../../builders/start-emulator.ts';

const ROLE = { RoleArn: 'arn:aws:iam::123456789012:role/deploy', RoleSessionName: 'sdk' };
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const USER = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: SECRET };

const config = (endpoint: string, credentials = USER) => ({
  endpoint,
  region: 'us-east-1',
  credentials,
  maxAttempts: 1,
});

/** Issued credentials as clients take them. */
function keysOf(issued: Credentials | undefined) {
  return {
    accessKeyId: issued!.AccessKeyId!,
    secretAccessKey: issued!.SecretAccessKey!,
    sessionToken: issued!.SessionToken!,
  };
}

const arnOf = async (endpoint: string, credentials = USER) =>
  (await new STSClient(config(endpoint, credentials)).send(new GetCallerIdentityCommand({}))).Arn;

it('verifies the signatures of the sessions that it issued', async () => {
  const { url } = await startTestEmulator({
    now: Date.now,
    accessKeys: { [USER.accessKeyId]: SECRET },
  });
  const sts = new STSClient(config(url));
  const chained = await sts.send(new AssumeRoleCommand(ROLE));
  const keys = keysOf(chained.Credentials);
  expect(await arnOf(url, keys)).toBe('arn:aws:sts::123456789012:assumed-role/deploy/sdk');
  const listed = await new CloudFrontClient(config(url, keys)).send(new ListFunctionsCommand({}));
  expect(listed.FunctionList?.Quantity).toBe(0);
  const wrong = arnOf(url, { ...keys, secretAccessKey: 'wrong' });
  await expect(wrong).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  // Nobody has signed this one.
  const web = new AssumeRoleWithWebIdentityCommand({ ...ROLE, WebIdentityToken: 'token' });
  const { Credentials: issued, AssumedRoleUser } = await sts.send(web);
  expect(AssumedRoleUser?.Arn).toBe(await arnOf(url, keysOf(issued)));
});

it('tells an expired token by its modelled name', async () => {
  const { url } = await startTestEmulator();
  const claims = Buffer.from(JSON.stringify({ exp: NOON / 1_000 })).toString('base64url');
  const command = { ...ROLE, WebIdentityToken: `e30.${claims}.x` };
  const sent = new STSClient(config(url)).send(new AssumeRoleWithWebIdentityCommand(command));
  await expect(sent).rejects.toMatchObject({ name: 'ExpiredTokenException' });
});

it('knows its sessions after a restart with a state file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-sts-'));
  const stateFile = path.join(folder, 'state.json');
  const before = await startTestEmulator({ stateFile });
  const { Credentials: issued } = await new STSClient(config(before.url)).send(
    new AssumeRoleCommand(ROLE),
  );
  await before.close();
  const after = await startTestEmulator({ stateFile });
  expect(await arnOf(after.url, keysOf(issued))).toMatch(/assumed-role\/deploy\/sdk$/);
  await after.close();
  await rm(folder, { recursive: true });
});
