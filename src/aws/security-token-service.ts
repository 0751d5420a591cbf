import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type Credentials as IssuedCredentials,
} from '@aws-sdk/client-sts';
import type { Caller } from '../core/ports.ts';
import { need } from './decode.ts';
import { requestHandlerOptions } from './request-handler.ts';
import type { Credentials } from './role-credentials.ts';
import { translateError } from './translate-error.ts';

/** One session tag. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** Credentials that AWS issued for a time. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** The calls of AWS STS that cf2 makes. Every method throws ServiceError. */
export interface SecurityTokenService {
  callerIdentity(credentials: Credentials | undefined): Promise<Caller>;
  assumeRole(
    roleArn: string,
    sessionName: string,
    tags: readonly Tag[],
    source: Credentials | undefined,
  ): Promise<SessionCredentials>;
  /** Unsigned: the token is all that counts. */
  assumeRoleWithWebIdentity(
    roleArn: string,
    sessionName: string,
    token: string,
  ): Promise<SessionCredentials>;
}

/**
 * The region's own endpoint: tokens of the global one do not sign for key value stores.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html
 */
const REGION = 'us-east-1';
const AWS_ENDPOINT = `https://sts.${REGION}.amazonaws.com`;

/** STS over the AWS SDK, at `endpoint` or AWS's regional one. Importing this module loads the SDK's client. */
export function createSecurityTokenService(endpoint: string | undefined): SecurityTokenService {
  const url = endpoint ?? AWS_ENDPOINT;
  const client = (credentials: Credentials | undefined): STSClient =>
    new STSClient({
      region: REGION,
      endpoint: url,
      ignoreConfiguredEndpointUrls: true,
      ...(credentials === undefined ? {} : { credentials }),
      requestHandler: requestHandlerOptions(url),
    });
  const call = async <Answer>(
    operation: string,
    subject: string,
    send: () => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await send();
    } catch (error) {
      throw translateError(error, { service: 'sts', operation, subject, endpoint: url });
    }
  };
  return {
    callerIdentity: (credentials) =>
      call('GetCallerIdentity', 'these credentials', async () => {
        const answer = await client(credentials).send(new GetCallerIdentityCommand({}));
        return { account: need(answer.Account, 'Account'), arn: need(answer.Arn, 'Arn') };
      }),
    assumeRole: (roleArn, sessionName, tags, source) =>
      call('AssumeRole', roleArn, async () => {
        const Tags = tags.map(({ key, value }) => ({ Key: key, Value: value }));
        const input = { RoleArn: roleArn, RoleSessionName: sessionName, Tags };
        return decode((await client(source).send(new AssumeRoleCommand(input))).Credentials);
      }),
    assumeRoleWithWebIdentity: (roleArn, sessionName, token) =>
      call('AssumeRoleWithWebIdentity', roleArn, async () => {
        const input = { RoleArn: roleArn, RoleSessionName: sessionName, WebIdentityToken: token };
        const command = new AssumeRoleWithWebIdentityCommand(input);
        return decode((await client(undefined).send(command)).Credentials);
      }),
  };
}

function decode(issued: IssuedCredentials | undefined): SessionCredentials {
  return {
    accessKeyId: need(issued?.AccessKeyId, 'AccessKeyId'),
    secretAccessKey: need(issued?.SecretAccessKey, 'SecretAccessKey'),
    sessionToken: need(issued?.SessionToken, 'SessionToken'),
    expiration: need(issued?.Expiration, 'Expiration'),
  };
}
