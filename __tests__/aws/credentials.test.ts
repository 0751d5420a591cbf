import { join } from 'node:path/posix';
import { describe, expect, it } from '@jest/globals';
import { detectCredentials } from '../../src/aws/credentials.ts';
import type { Environment } from '../../src/core/environment.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret-EXAMPLE' };
const HOME = { HOME: '/of-a-person' };

describe('detectCredentials', () => {
  it.each<[string, Environment, Record<string, string>, string | undefined]>([
    ['nothing at all', {}, {}, undefined],
    ['keys', KEYS, {}, 'environment variables'],
    ['half a pair', { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' }, {}, undefined],
    [
      'the empty secrets of a fork',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      {},
      undefined,
    ],
    [
      'web identity',
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: 'arn:x' },
      {},
      'web identity',
    ],
    ['web identity without role', { AWS_WEB_IDENTITY_TOKEN_FILE: '/t' }, {}, undefined],
    ['a container', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' }, {}, 'the container'],
    ['a container by URL', { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://x' }, {}, 'the container'],
    [
      'the default profile',
      HOME,
      {
        '/of-a-person/.aws/credentials': '[default]\naws_access_key_id=A\naws_secret_access_key=B',
      },
      'profile "default"',
    ],
    [
      'half a pair in the file',
      HOME,
      { '/of-a-person/.aws/credentials': '[default]\naws_access_key_id=A' },
      undefined,
    ],
    [
      'a file with a region only',
      HOME,
      { '/of-a-person/.aws/config': '[default]\nregion=x' },
      undefined,
    ],
    [
      'single sign-on',
      { ...HOME, AWS_PROFILE: 'team' },
      {
        '/of-a-person/.aws/config':
          '[profile team]\nsso_session = corp\n[sso-session corp]\nsso_region=x',
      },
      'profile "team"',
    ],
    [
      'a role of a profile',
      { ...HOME, AWS_PROFILE: 'team' },
      { '/of-a-person/.aws/config': '[profile team]\nrole_arn = arn:x\nsource_profile = default' },
      'profile "team"',
    ],
    [
      'a process',
      HOME,
      { '/of-a-person/.aws/config': '[default]\ncredential_process = p' },
      'profile "default"',
    ],
    [
      'files at other places',
      { AWS_SHARED_CREDENTIALS_FILE: '/c' },
      { '/c': '[default]\naws_access_key_id=A\naws_secret_access_key=B' },
      'profile "default"',
    ],
    [
      "Windows' home",
      { USERPROFILE: 'C:\\Users\\me' },
      {
        'C:\\Users\\me\\.aws\\credentials':
          '[default]\naws_access_key_id=A\naws_secret_access_key=B',
      },
      'profile "default"',
    ],
    ['a profile that nobody wrote', { ...HOME, AWS_PROFILE: 'typo' }, {}, undefined],
    ['a profile outranks keys', { ...KEYS, ...HOME, AWS_PROFILE: 'typo' }, {}, undefined],
  ])('%s', (_, environment, files, source) => {
    const readText = (path: string): string | undefined => files[path];
    expect(detectCredentials(environment, readText)).toEqual({
      found: source !== undefined,
      source: source ?? 'nowhere',
    });
  });

  it('reads no file when the environment has keys', () => {
    const read: string[] = [];
    detectCredentials({ ...KEYS, ...HOME }, (path) => void read.push(path));
    expect(read).toEqual([]);
    detectCredentials(HOME, (path) => void read.push(path));
    expect(read).toEqual([
      join('/of-a-person/.aws', 'config'),
      join('/of-a-person/.aws', 'credentials'),
    ]);
  });
});
