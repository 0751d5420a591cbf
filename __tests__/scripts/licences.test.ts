import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow } from '../../scripts/build/compare.ts';
import { badLicences, type Lock } from '../../scripts/check/licences.ts';

const lockOf = (licence: string | undefined, more: { dev?: boolean } = {}) => ({
  packages: {
    '': {},
    'node_modules/a': licence === undefined ? more : { license: licence, ...more },
    'node_modules/a/node_modules/@scope/b': { license: 'MIT' },
  },
});

describe('licences of what the lock file installs', () => {
  it.each(['MIT', 'CC-BY-4.0', 'Apache-2.0', '(GPL-3.0-only OR MIT)', 'ISC AND BSD-3-Clause'])(
    'accepts %s',
    (licence) => {
      expect(badLicences(lockOf(licence), {})).toEqual([]);
    },
  );

  it.each([
    'GPL-3.0-only',
    'CC-BY-SA-4.0',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN x',
    'UNLICENSED',
  ])('refuses %s', (licence) => {
    const said = `package-lock.json: a is licensed under ${licence}`;
    expect(badLicences(lockOf(licence), {})).toEqual([said]);
  });

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

describe('the policy simulator, which is under the AGPL', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const packages = Object.entries(lock.packages);
  const isCopyleft = ({ license = '' }: { license?: string }) => license.startsWith('AGPL');

  it('is for development alone, with all that it brings', () => {
    const copyleft = packages.filter(([, it]) => isCopyleft(it));
    expect(copyleft.map(([location]) => location)).toContain(
      'node_modules/@cloud-copilot/iam-simulate',
    );
    expect(copyleft.filter(([, { dev }]) => dev !== true)).toEqual([]);
  });

  it('would be refused anywhere else', () => {
    const shipped = packages.map(([location, it]) => [location, { ...it, dev: !isCopyleft(it) }]);
    const said = badLicences({ packages: Object.fromEntries(shipped) as Lock['packages'] }, {});
    expect(said.join('\n')).toMatch(/@cloud-copilot\/iam-simulate is licensed under AGPL/);
  });

  it('is in nothing that is shipped', () => {
    const found = filesBelow('dist').filter((file) =>
      readFileSync(path.join('dist', file), 'latin1').includes('@cloud-copilot'),
    );
    expect(found).toEqual([]);
    const sources = filesBelow('src').filter((file) =>
      readFileSync(path.join('src', file), 'utf8').includes('@cloud-copilot'),
    );
    expect(sources).toEqual([]);
  });
});
