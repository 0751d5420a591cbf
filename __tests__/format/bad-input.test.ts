import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runProject } from '../builders/run-project.ts';
import { describeReport } from './describe-report.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const MEGABYTE = 1_024 * 1_024;
const HANDLER = 'function handler(event) {\n  return event.request;\n}\n';
const TESTS = 'tests:\n  - { request: /, expect: unchanged }\n';

/** Ten to the power of ten nodes in eleven lines. */
const BOMB = [
  'a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ...Array.from({ length: 10 }, (_, n) => `a${n + 1}: &a${n + 1} [${list(`*a${n}`, 10)}]`),
].join('\n');

function list(item: string, times: number): string {
  return Array.from({ length: times }, () => item).join(', ');
}

/** Files that no run may die of, by the middle of their names. */
const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  huge: Buffer.alloc(50 * MEGABYTE, '# '),
  bomb: BOMB,
  // A text of a megabyte, written out ten thousand times.
  texts: `x-t: &t ${'y'.repeat(MEGABYTE)}\ntests:\n  - { event: { a: [${list('*t', 10_000)}] }, expect: 200 }\n`,
  merge: `x-m: &m { a: 1, b: 2, c: 3, d: 4 }\nx-n: [${'{ <<: *m }, '.repeat(40_000)}]\n${TESTS}`,
  deep: '['.repeat(100_000),
  quotes: '"'.repeat(300_000),
  wide: `tests: [${'a,'.repeat(3 * MEGABYTE)}]`,
  latin1: Buffer.from([0x74, 0x65, 0x73, 0x74, 0xe9]),
  binary: Buffer.from(Array.from({ length: 4_096 }, (_, n) => (n * 7) % 128)),
  line: `tests: [{ request: /${'p'.repeat(8 * MEGABYTE)} x, expects: 200 }]`,
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from its sources, with as much memory as is said, in MB. */
async function run(folder: string, memory: number, args: readonly string[]): Promise<Ended> {
  const entry = path.join(import.meta.dirname, '../../src/cli/index.ts');
  const options = [`--max-old-space-size=${memory}`, '--import', import.meta.resolve('tsx'), entry];
  const env = { PATH: process.env.PATH ?? '' };
  const child = spawn(process.execPath, [...options, ...args], { cwd: folder, env });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

describe('hostile files, in 512 MB', () => {
  let ended: Ended;
  let codes: readonly string[];

  beforeAll(async () => {
    const folder = await writeProject({ '.git/HEAD': '', 'f.js': HANDLER, 'f.test.yml': TESTS });
    const outside = await writeProject({ 'tests.yml': TESTS });
    const file = (name: string): string => path.join(folder, `f.${name}.test.yml`);
    for (const [name, text] of Object.entries(HOSTILE)) await writeFile(file(name), text);
    await symlink(path.join(outside, 'tests.yml'), file('link'));
    await symlink(file('circle'), file('circle'));
    await mkdir(file('folder'));
    execFileSync('mkfifo', [file('pipe')]);
    ended = await run(folder, 512, ['test', 'f.js']);
    codes = ended.stdout.match(/^error\[/gm) ?? [];
  }, 300_000);

  it('end with exit code 2, and nothing is run', () => {
    expect(ended).toMatchObject({ code: 2, stderr: '' });
    expect(ended.stdout).toMatch(/\d+ errors in \d+ files, nothing was run\n$/);
    expect(ended.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  it.each([
    ['huge', 'it has 52,428,800 bytes, the limit is 16,777,216'],
    ['latin1', 'it is not UTF-8 text'],
    ['link', 'it lies outside the repository'],
    ['circle', 'its links go round in circles'],
    ['folder', 'it is a directory'],
    ['pipe', 'it is no ordinary file'],
  ])('are told why they cannot be read: %s', (name, reason) => {
    expect(ended.stdout).toContain(`cannot read "f.${name}.test.yml": ${reason}`);
  });

  it.each([
    ['bomb', 'yaml/BAD_ALIAS'],
    ['texts', 'yaml/BAD_ALIAS'],
    ['merge', 'yaml/BAD_ALIAS'],
    ['deep', 'yaml/TOO_DEEP'],
    ['quotes', 'yaml/UNEXPECTED_TOKEN'],
    ['wide', 'yaml/TOO_LARGE'],
    ['line', 'unknown-key'],
  ])('are told what is too much in them: %s', (name, code) => {
    const blocks = ended.stdout
      .split('\n\n')
      .filter((it) => it.includes(`--> f.${name}.test.yml:`));
    expect(blocks.some((block) => block.startsWith(`error[${code}]`))).toBe(true);
  });

  it('are all told', () => {
    const names = [...Object.keys(HOSTILE), 'link', 'circle', 'folder', 'pipe'];
    expect(names.filter((name) => !ended.stdout.includes(`f.${name}.test.yml`))).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(names.length);
  });
});

describe('unusual files that are sound', () => {
  const unusual = {
    '.git/HEAD': '',
    'a folder/größe 日本.js': HANDLER,
    'a folder/größe 日本.test.yml':
      'kvs: störe 1.json\ntests:\n  - { event: ./ev ent.json, expect: unchanged }\n  - { request: /ü, expect: 403 }\n',
    'a folder/ev ent.json': '{"request":{"method":"GET","uri":"/","headers":{}}}',
    'a folder/störe 1.json': '{"a":"1"}',
  };

  it('have spaces and other characters in their paths', async () => {
    const folder = await writeProject(unusual);
    const settings = { function: { source: 'a folder/größe 日本.js' } };
    expect(describeReport(await runProject(folder, runtime, settings))).toBe(
      [
        'passed größe 日本 › ev ent.json',
        'failed größe 日本 › GET /ü → 403',
        '  outcome a folder/größe 日本.test.yml:4:28-31 "403"',
        '',
      ].join('\n'),
    );
  });

  /** A file with a fault on its fifth line, behind a block of HTTP text. */
  const WITH_FAULT = `tests:
  - request: |
      GET /
      Accept: a
      x
    expect: unchanged
  - { request: /a, expects: 403 }
`;

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('have %s: the places are the same', async (_what, change) => {
    const plain = await writeProject({ 'f.js': HANDLER, 'f.test.yml': WITH_FAULT });
    const changed = await writeProject({
      'f.js': change(HANDLER),
      'f.test.yml': change(WITH_FAULT),
    });
    const expected = describeReport(await runProject(plain, runtime));
    expect(expected).toContain('f.test.yml:5:7-8 "x"');
    expect(describeReport(await runProject(changed, runtime))).toBe(expected);
  });

  it('have Windows line ends, and pass', async () => {
    const text =
      'tests:\r\n  - request: |\r\n      GET /\r\n      Accept: a\r\n    expect: unchanged\r\n';
    const folder = await writeProject({
      'f.js': HANDLER.replaceAll('\n', '\r\n'),
      'f.test.yml': text,
    });
    expect(describeReport(await runProject(folder, runtime))).toBe(
      'passed f › GET / → unchanged\n',
    );
  });
});
