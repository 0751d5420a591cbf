import type { Environment } from '../core/environment.ts';
import type { ReadText } from './environment.ts';
import { readSharedProfile } from './shared-files.ts';

/** Whether there are credentials to try, and where from, in words that finish "credentials from …". */
export interface CredentialsFound {
  readonly found: boolean;
  readonly source: string;
}

/** Settings of a profile from which the SDK can make credentials, one complete set per row. */
const PROFILE_SOURCES: readonly (readonly string[])[] = [
  ['aws_access_key_id', 'aws_secret_access_key'],
  ['role_arn'],
  ['credential_process'],
  ['sso_session'],
  ['sso_start_url'],
  ['login_session'],
];

/** Sets of variables that the SDK makes credentials from, in its order. */
const VARIABLE_SOURCES: readonly { readonly names: readonly string[]; readonly source: string }[] =
  [
    { names: ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'], source: 'web identity' },
    { names: ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'], source: 'the container' },
    { names: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'], source: 'the container' },
  ];

/**
 * Looks whether the SDK's default chain has credentials to try, without network, SDK or instance
 * metadata: that service can take seconds to not answer. Whether they are valid, only AWS can say.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function detectCredentials(environment: Environment, readText: ReadText): CredentialsFound {
  const has = (names: readonly string[]): boolean => names.every((name) => environment[name]);
  // A profile that is asked for by name outranks keys in the environment.
  if (!environment.AWS_PROFILE && has(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])) {
    return { found: true, source: 'environment variables' };
  }
  const { name, settings } = readSharedProfile(environment, readText);
  if (PROFILE_SOURCES.some((names) => names.every((key) => settings[key]))) {
    return { found: true, source: `profile "${name}"` };
  }
  const variables = VARIABLE_SOURCES.find(({ names }) => has(names));
  return { found: variables !== undefined, source: variables?.source ?? 'nowhere' };
}
