import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { differences, filesBelow } from '../../scripts/build/compare.ts';

const temporary = mkdtempSync(path.join(os.tmpdir(), 'cf2-compare-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(temporary, 'folder-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

describe('dist against a fresh build', () => {
  it('lists files of all depths', () => {
    const folder = folderOf({ 'b.js': '', 'cli/1.index.js': '', 'a.txt': '' });
    expect(filesBelow(folder)).toEqual(['a.txt', 'b.js', 'cli/1.index.js']);
  });

  it('finds nothing between equals', () => {
    const files = { 'index.js': 'x', 'cli/index.js': 'y' };
    expect(differences(folderOf(files), folderOf(files))).toEqual([]);
  });

  it('names every file that differs, is missing or left over', () => {
    const committed = folderOf({ 'same.js': 'x', 'index.js': 'a\r\n', 'cli/7.index.js': '' });
    const built = folderOf({ 'same.js': 'x', 'index.js': 'a\n', 'cli/8.index.js': '' });
    expect(differences(committed, built)).toEqual([
      'cli/7.index.js: left over, no build makes it',
      'cli/8.index.js: missing',
      'index.js: differs',
    ]);
  });

  it('names every file when there is no dist', () => {
    const absent = path.join(temporary, 'absent');
    expect(differences(absent, folderOf({ 'index.js': '' }))).toEqual(['index.js: missing']);
  });
});
