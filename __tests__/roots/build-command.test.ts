import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { fillIn } from '../../src/roots/build-command.ts';

it.each(['a.ts', 'a b.ts', "it's.ts", '$(touch x).ts', '`x`; rm -rf y', 'a"b\\c', '$HOME/ü *'])(
  'the shell sees the path %j as it is',
  (source) => {
    const command = fillIn(
      'printf "%s|%s" ${source} ${out}',
      { source, out: `out ${source}` },
      'linux',
    );
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(
      `${source}|out ${source}`,
    );
  },
);

it('is quoted for Windows as its shell wants it', () => {
  const paths = { source: String.raw`C:\a b\c.ts`, out: 'd.js' };
  expect(fillIn('x ${source} > ${out}', paths, 'win32')).toBe(String.raw`x "C:\a b\c.ts" > "d.js"`);
});

it('leaves everything else to the shell', () => {
  const paths = { source: 'a', out: 'b' };
  expect(fillIn('echo $HOME ${HOME} $${out} ${out}', paths, 'linux')).toBe(
    "echo $HOME ${HOME} ${out} 'b'",
  );
});
