import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../../src/core/ports.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { removeProjects, writeProject } from '../builders/project.ts';

afterAll(removeProjects);

async function errorOf(promise: Promise<unknown>): Promise<FileError> {
  const error: unknown = await promise.catch((it: unknown) => it);
  if (!(error instanceof FileError)) throw new Error(`no FileError but ${String(error)}`);
  return error;
}

describe('files of a working directory', () => {
  it('are read as they are, byte order mark and line ends included', async () => {
    const folder = await writeProject({ 'a b/é.txt': '\uFEFFx\r\n' });
    expect(await createFiles(folder).readText('a b/é.txt')).toBe('\uFEFFx\r\n');
  });

  it('may lie anywhere in the repository', async () => {
    const folder = await writeProject({ '.git/HEAD': '', 'shared/a.txt': 'x', 'edge/b.txt': 'y' });
    const files = createFiles(path.join(folder, 'edge'));
    expect(await files.readText('../shared/a.txt')).toBe('x');
  });

  it.each([
    ['a missing file', 'nope.txt', 'there is no such file'],
    ['a folder', 'folder', 'it is a directory'],
    ['a file below a file', 'a.txt/b', 'there is no such file'],
    ['a name without end', 'x'.repeat(5_000), 'its name is too long'],
    ['a NUL in the name', 'a\0.txt', 'no file can have this name'],
  ])('tell why they cannot be read: %s', async (_title, file, reason) => {
    const folder = await writeProject({ 'a.txt': 'x', 'folder/b.txt': 'y' });
    expect((await errorOf(createFiles(folder).readText(file))).reason).toBe(reason);
  });

  it('refuse what is not UTF-8', async () => {
    const folder = await writeProject({});
    await writeFile(path.join(folder, 'latin1.txt'), Buffer.from([0x61, 0xe9, 0x62]));
    const error = await errorOf(createFiles(folder).readText('latin1.txt'));
    expect(error.reason).toBe('it is not UTF-8 text');
  });

  it('refuse what is too large for a text', async () => {
    const folder = await writeProject({ 'large.yml': 'x'.repeat(17 * 1_024 * 1_024) });
    const error = await errorOf(createFiles(folder).readText('large.yml'));
    expect(error.reason).toBe('it has 17,825,792 bytes, the limit is 16,777,216');
  });

  // A pipe that nobody writes into: opening it would wait for ever.
  it('refuse a pipe without opening it', async () => {
    const folder = await writeProject({});
    execFileSync('mkfifo', [path.join(folder, 'pipe.yml')]);
    const error = await errorOf(createFiles(folder).readText('pipe.yml'));
    expect(error.reason).toBe('it is no ordinary file');
  });

  it('may have names that begin with dots', async () => {
    const folder = await writeProject({ '..a/b.txt': 'x' });
    expect(await createFiles(folder).readText('..a/b.txt')).toBe('x');
  });

  it('refuse a path out of the repository, also through a link', async () => {
    const outside = await writeProject({ 'secret.txt': 'x' });
    const folder = await writeProject({ '.git/HEAD': '' });
    await mkdir(path.join(folder, 'functions'));
    const link = path.join(folder, 'functions', 'link.txt');
    await symlink(path.join(outside, 'secret.txt'), link);
    const files = createFiles(folder);
    expect((await errorOf(files.readText('functions/link.txt'))).outsideRoot).toBe(true);
    const direct = path.relative(folder, path.join(outside, 'secret.txt'));
    expect((await errorOf(files.readText(direct))).outsideRoot).toBe(true);
    expect((await errorOf(files.readText('../../nowhere.txt'))).outsideRoot).toBe(true);
  });

  it('are listed by name, sorted; a missing folder is empty', async () => {
    const folder = await writeProject({ 'b.txt': '', 'a.txt': '', 'c/d.txt': '' });
    expect(await createFiles(folder).list('.')).toEqual(['a.txt', 'b.txt', 'c']);
    expect(await createFiles(folder).list('nope')).toEqual([]);
  });
});
