import { describe, expect, it } from '@jest/globals';
import { marksOf, resolvedIn, tracesIn } from '../../scripts/check/traces.ts';

const registry = 'https://registry.npmjs.org/';

describe('what names a machine', () => {
  it('is where the repository lies, the home folder and a registry of its own', () => {
    const machine = {
      root: '/u/ann/cf2',
      home: '/u/ann',
      registry: 'https://npm.corp.test/',
    };
    expect(marksOf(machine)).toEqual(['/u/ann/cf2', '/u/ann', 'npm.corp.test']);
  });

  it('is not what many machines have', () => {
    expect(marksOf({ root: '/app', home: '/root', registry })).toEqual([]);
    expect(marksOf({ root: '/app', home: '/home/runner', registry: undefined })).toEqual([]);
  });

  it('is a Windows path also where backslashes are escaped', () => {
    const marks = marksOf({ root: 'C:\\git\\cf2', home: 'C:\\', registry });
    expect(tracesIn('a.js', String.raw`const at = "C:\\git\\cf2\\src";`, marks)).toHaveLength(1);
  });
});

describe('traces in a file', () => {
  const marks = ['/srv/cf2'];

  it.each(['/srv/cf2', 'x = "/srv/cf2/src/a.ts"', 'a/srv/cf2 and /srv/cf2'])(
    'finds: %s',
    (line) => {
      expect(tracesIn('a.ts', `first\n${line}\n`, marks)).toEqual([
        'a.ts:2: names a machine: /srv/cf2',
      ]);
    },
  );

  it.each(['home', 'Users'])(
    'finds a home folder under %s that is not of this machine',
    (homes) => {
      const line = `at /${homes}/ann/cf2 and /${homes}/runner/work, x/${homes}/ann/cf2`;
      expect(tracesIn('a.ts', line, marks)).toEqual([`a.ts:1: names a machine: /${homes}/ann/cf2`]);
    },
  );

  it.each(['a/srv/cf2', '/srv/cf2-more', '/srv/cf', '/srv/cf2.git'])('passes: %s', (line) => {
    expect(tracesIn('a.ts', line, marks)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('may not say where a package came from', () => {
    const line = '"resolved": "https://npm.corp.test/a.tgz"';
    expect(resolvedIn(`{\n  ${line}\n}`)).toEqual([`package-lock.json:2: ${line}`]);
    expect(resolvedIn('{ "integrity": "sha512-x" }')).toEqual([]);
  });
});
