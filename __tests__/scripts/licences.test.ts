import { describe, expect, it } from '@jest/globals';
import { badLicences } from '../../scripts/check/licences.ts';

const lockOf = (licence: string | undefined, more: { dev?: boolean } = {}) => ({
  packages: {
    '': {},
    'node_modules/a': licence === undefined ? more : { license: licence, ...more },
    'node_modules/a/node_modules/@scope/b': { license: 'MIT' },
  },
});

describe('licences of what the lock file installs', () => {
  it.each(['MIT', 'Apache-2.0', '(GPL-3.0-only OR MIT)', 'ISC AND BSD-3-Clause'])(
    'accepts %s',
    (licence) => {
      expect(badLicences(lockOf(licence), {})).toEqual([]);
    },
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x', 'UNLICENSED'])(
    'refuses %s',
    (licence) => {
      const said = `package-lock.json: a is licensed under ${licence}`;
      expect(badLicences(lockOf(licence), {})).toEqual([said]);
    },
  );

  it('refuses a package that states none', () => {
    const said = 'package-lock.json: a is licensed under none stated';
    expect(badLicences(lockOf(undefined), {})).toEqual([said]);
  });

  it('leaves out what is for development only', () => {
    expect(badLicences(lockOf('GPL-3.0-only', { dev: true }), {})).toEqual([]);
  });
});

describe('licences of what is bundled', () => {
  const lock = lockOf('MIT');

  it('reads each header of licenses.txt', () => {
    const text = '@scope/b\nMIT\nMIT License\n\nPermission\n\na\nGPL-3.0\nGNU\n';
    expect(badLicences(lock, { 'dist/licenses.txt': text })).toEqual([
      'dist/licenses.txt: a is licensed under GPL-3.0',
    ]);
  });

  it('refuses a file in which it finds no package', () => {
    expect(badLicences(lock, { 'dist/licenses.txt': '' })).toEqual([
      'dist/licenses.txt: names no package',
    ]);
  });
});
