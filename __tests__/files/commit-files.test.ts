import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCommit } from '../../src/files/commit-files.ts';

let root = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

/** Writes files below `edge/` and commits everything. */
async function commit(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, 'edge', file)), { recursive: true });
    await writeFile(path.join(root, 'edge', file), content);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

let [first, second] = ['', ''];
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cf2-commits-'));
  git('init', '-q');
  await mkdir(path.join(root, 'edge'));
  await symlink('a b.js', path.join(root, 'edge', 'link.js'));
  await writeFile(path.join(root, 'above.js'), 'above');
  first = await commit({
    'a b.js': '\ufeffold\r\n',
    'functions/é.js': 'x',
    'functions/deep/c.js': 'x',
    'binary.js': Buffer.from([0xff, 0xfe]),
  });
  second = await commit({ 'a b.js': 'new', 'later.js': 'x' });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const open = (revision: string) => openCommit(path.join(root, 'edge'), revision);

describe('the files of a commit', () => {
  it('are those of then, byte for byte, from the working directory on', async () => {
    const files = await open(first.slice(0, 10));
    expect(files.commit).toBe(first);
    expect(await files.readText('a b.js')).toBe('\ufeffold\r\n');
    expect(await files.readText('functions/../functions/é.js')).toBe('x');
    expect(await files.readText('../above.js')).toBe('above');
    expect(await files.list('functions')).toEqual(['deep', 'é.js']);
    expect(await files.list('.')).toEqual(['a b.js', 'binary.js', 'functions', 'link.js']);
    expect(await files.list('nowhere')).toEqual([]);
    expect([await files.exists('a b.js'), await files.exists('later.js')]).toEqual([true, false]);
  });

  it('can be named by anything that git understands', async () => {
    expect((await open('HEAD')).commit).toBe(second);
    expect((await open('HEAD~1')).commit).toBe(first);
  });

  it.each([
    ['later.js', { reason: expect.stringContaining('has no such file') }],
    ['functions', { reason: expect.stringContaining('has no such file') }],
    ['link.js', { reason: expect.stringContaining('no ordinary file') }],
    ['binary.js', { reason: 'it is not UTF-8 text' }],
    ['../../x.js', { outsideRoot: true }],
    ['/etc/hosts', { outsideRoot: true }],
  ])('%s cannot be read', async (file, error) => {
    const files = await open(first);
    await expect(files.readText(file)).rejects.toMatchObject({ name: 'FileError', ...error });
  });

  it('what lies outside is refused when it is looked for, too', async () => {
    const files = await open(first);
    await expect(files.exists('../../x')).rejects.toMatchObject({ outsideRoot: true });
    await expect(files.list('../..')).rejects.toMatchObject({ outsideRoot: true });
  });

  it.each(['0123456', 'no-such-branch', '', '--all', '-x', 'HEAD:edge'])(
    '%j names no commit',
    async (revision) => {
      await expect(open(revision)).rejects.toMatchObject({
        diagnostics: [{ code: 'no-commit', args: { text: revision, why: 'unknown' } }],
      });
    },
  );

  it('need a repository', async () => {
    await expect(openCommit(tmpdir(), 'HEAD')).rejects.toMatchObject({
      diagnostics: [{ code: 'no-commit', args: { why: 'no-repository' } }],
    });
  });
});
