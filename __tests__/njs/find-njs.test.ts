import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findNjs } from '../../src/njs/find-njs.ts';
import { readThrown } from '../../src/njs/thrown.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cf2-find-njs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function install(name: string, version: string): string {
  const place = path.join(folder, name);
  mkdirSync(place);
  writeFileSync(path.join(place, 'njs'), `#!/bin/sh\necho ${version}\n`);
  chmodSync(path.join(place, 'njs'), 0o755);
  return place;
}

describe('the njs of PATH', () => {
  it('is the first that tells a version as njs does', async () => {
    const other = install('other', 'another program 2.0');
    const [first, second] = [install('first', '0.8.2'), install('second', '0.7.9')];
    const searchPath = [other, first, second].join(path.delimiter);
    expect(await findNjs(searchPath)).toEqual({
      path: path.join(first, 'njs'),
      version: [0, 8, 2],
    });
  });

  it('is never one of the working directory', async () => {
    expect(await findNjs(['', '.', 'bin'].join(path.delimiter))).toBeUndefined();
    expect(await findNjs('')).toBeUndefined();
  });
});

describe('what njs says of an error', () => {
  it.each([
    [
      'Thrown:\nSyntaxError: Unexpected token "}" in -:12\n',
      10,
      'SyntaxError: Unexpected token "}" in 2',
    ],
    [
      'Thrown:\nTypeError: a\n    at f (-:3)\n      repeats 4 times\n    at main (-:5)\n\n',
      0,
      'TypeError: a',
    ],
    [
      'Thrown:\nSyntaxError: Unexpected token "}"\n    at -:12\n',
      10,
      'SyntaxError: Unexpected token "}" in 2',
    ],
    ['Thrown:\nError: two\nlines\n    at main (-:1)\n', 0, 'Error: two\nlines'],
    ['', 0, undefined],
  ])('%j', (stderr, offset, expected) => {
    expect(readThrown(stderr, offset)).toBe(expected);
  });
});
