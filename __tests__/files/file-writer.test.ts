import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../../src/core/ports.ts';
import { createFileWriter } from '../../src/files/file-writer.ts';
import { removeProjects, writeProject } from '../builders/project.ts';

afterAll(removeProjects);

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((it: unknown) => it);
  return error instanceof FileError ? error.reason : `no FileError but ${String(error)}`;
}

describe('a new file', () => {
  it('is written with the folders it lies in', async () => {
    const folder = await writeProject({});
    await createFileWriter(folder).create('a b/ü/c.yml', 'text\r\n');
    expect(await readFile(path.join(folder, 'a b/ü/c.yml'), 'utf8')).toBe('text\r\n');
  });

  it('never takes the place of another', async () => {
    const folder = await writeProject({ 'a.yml': 'mine', 'folder/b.yml': 'x' });
    const writer = createFileWriter(folder);
    expect(await reasonOf(writer.create('a.yml', 'other'))).toBe('there is such a file already');
    expect(await readFile(path.join(folder, 'a.yml'), 'utf8')).toBe('mine');
    expect(await reasonOf(writer.create('folder', 'other'))).toBe('there is such a file already');
    expect(await reasonOf(writer.create('a.yml/b', 'x'))).not.toMatch(/no FileError/);
  });

  it('stays inside of the repository, also behind links', async () => {
    const [inside, outside] = [await writeProject({ '.git/HEAD': '' }), await writeProject({})];
    await symlink(outside, path.join(inside, 'link'));
    const writer = createFileWriter(inside);
    const reason = 'it lies outside of the repository';
    expect(await reasonOf(writer.create('link/new/a.yml', 'x'))).toBe(reason);
    expect(await reasonOf(writer.create('../a.yml', 'x'))).toBe(reason);
  });
});

describe('a file that is there', () => {
  it('is replaced while it is what it was believed to be', async () => {
    const folder = await writeProject({ 'a.yml': 'one' });
    const writer = createFileWriter(folder);
    await writer.replace('a.yml', 'one', 'two');
    expect(await readFile(path.join(folder, 'a.yml'), 'utf8')).toBe('two');
    expect(await reasonOf(writer.replace('a.yml', 'one', 'three'))).toBe(
      'it has changed meanwhile',
    );
    expect(await readFile(path.join(folder, 'a.yml'), 'utf8')).toBe('two');
  });

  it('is removed while it is what it was believed to be', async () => {
    const folder = await writeProject({ 'a.yml': 'one', 'b.yml': 'two' });
    const writer = createFileWriter(folder);
    expect(await reasonOf(writer.remove('a.yml', 'two'))).toBe('it has changed meanwhile');
    await writer.remove('b.yml', 'two');
    expect(await readdir(folder)).toEqual(['a.yml']);
  });

  it('is not removed outside of the repository', async () => {
    const [inside, outside] = [
      await writeProject({ '.git/HEAD': '' }),
      await writeProject({ 'a.yml': 'one' }),
    ];
    await symlink(outside, path.join(inside, 'link'));
    const reason = 'it lies outside of the repository';
    expect(await reasonOf(createFileWriter(inside).remove('link/a.yml', 'one'))).toBe(reason);
    expect(await readdir(outside)).toEqual(['a.yml']);
  });

  it('must be there', async () => {
    const writer = createFileWriter(await writeProject({}));
    const reason = 'there is no such file';
    expect(await reasonOf(writer.replace('a.yml', '', 'x'))).toBe(reason);
    expect(await reasonOf(writer.remove('a.yml', ''))).toBe(reason);
  });
});
