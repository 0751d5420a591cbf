import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const TESTS = 'functions/site.test.yml';
const BESIDE = 'functions/site.snap.yml';
const CI = { CI: 'true' };

/** Sets a header to what `VALUE` says; /boom fails. */
const code = (value: string): string =>
  [
    'function handler(event) {',
    "  if (event.request.uri === '/boom') throw new Error('no');",
    `  event.request.headers['x-value'] = { value: '${value}' };`,
    '  return event.request;',
    '}',
    '',
  ].join('\n');

/** Windows line ends, a byte order mark, wide characters, comments: all of it has to survive. */
const FILE = [
  '\ufeff# Prüfungen 🔁',
  'tests:',
  '  - name: inline   # why',
  '    request: /',
  '    expect: { snapshot: inline }   # 🔁',
  '',
  '  - { name: beside, request: /, expect: { snapshot: true } }',
  '  - { name: rows, cases: [{ p: /a }, { p: /b }], request: "GET ${p}", expect: { snapshot: true } }',
  '# the end',
].join('\r\n');

const RECORDED = "{ changes: { headers: { x-value: 'one $${x}' } } }";

const project = (more: Readonly<Record<string, string>> = {}) =>
  writeProject({
    'cloudfront-functions.yml': 'functions:\n  site: { source: functions/site.js }\n',
    'functions/site.js': code('one ${x}'),
    [TESTS]: FILE,
    ...more,
  });

const textOf = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

/** All files of the tests, to see that none changed. */
async function allOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, 'functions'));
  return Promise.all(
    names.sort().map(async (name) => `${name}: ${await textOf(folder, `functions/${name}`)}`),
  );
}

describe('snapshots', () => {
  it('are never written in CI, where a missing one fails', async () => {
    const folder = await project();
    const before = await allOf(folder);
    const { exitCode, stdout } = await runCli(folder, ['test'], CI);
    expect([exitCode, stdout.match(/the snapshot has not been recorded/g)?.length]).toEqual([1, 4]);
    expect(stdout).toContain(' --> functions/site.test.yml:5:25\n');
    const refused = await runCli(folder, ['test', '-u'], CI);
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringContaining('"-u" and "CI" cannot be combined'),
    ]);
    expect(await allOf(folder)).toEqual(before);
  });

  it('are written on the first run, inline to the byte, and hold in CI then', async () => {
    const folder = await project();
    const first = await runCli(folder, ['test']);
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('4 written')]);
    expect(await textOf(folder, TESTS)).toBe(FILE.replace('inline }', () => `${RECORDED} }`));
    expect(await textOf(folder, BESIDE)).toBe(
      [
        'site:',
        ...['beside', 'rows › GET /a', 'rows › GET /b'].flatMap((name) => [
          `  site › ${name}:`,
          '    changes:',
          '      headers:',
          '        x-value: one ${x}',
        ]),
        '',
      ].join('\n'),
    );
    const before = await allOf(folder);
    expect((await runCli(folder, ['test'], CI)).exitCode).toBe(0);
    const again = await runCli(folder, ['test']);
    expect([again.exitCode, again.stdout.includes('Snapshots')]).toEqual([0, false]);
    expect(await allOf(folder)).toEqual(before);
  });

  it('fail when the function does something else, until -u accepts it and shows what', async () => {
    const folder = await project();
    await runCli(folder, ['test']);
    await writeFile(path.join(folder, 'functions/site.js'), code('two'));
    const before = await allOf(folder);
    const failed = await runCli(folder, ['test']);
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('~ headers.x-value  "two"  expected "one ${x}"');
    expect(failed.stdout).toContain('      accept    cf2 test -u functions/site.test.yml:5\n');
    expect(await allOf(folder)).toEqual(before);

    const one = await runCli(folder, ['test', '-u', '-t', 'inline']);
    expect([one.exitCode, one.stdout]).toEqual([0, expect.stringContaining('1 updated')]);
    expect(one.stdout).toContain(' ACCEPTED  site › inline\n');
    expect(one.stdout).toContain('~ headers.x-value  "two"  expected "one ${x}"');
    const updated = FILE.replace('inline }', '{ changes: { headers: { x-value: two } } } }');
    expect(await textOf(folder, TESTS)).toBe(updated);
    expect(await allOf(folder)).toContain(before.find((it) => it.startsWith('site.snap.yml')));

    const all = await runCli(folder, ['test', '-u']);
    expect([all.exitCode, all.stdout]).toEqual([0, expect.stringContaining('3 updated')]);
    expect((await runCli(folder, ['test'], CI)).exitCode).toBe(0);
  });

  it('that no test asks for fail in CI, and only a whole run with -u removes them', async () => {
    const folder = await project();
    await runCli(folder, ['test']);
    await writeFile(path.join(folder, TESTS), FILE.replace('name: beside', 'name: renamed'));
    const inCi = await runCli(folder, ['test'], CI);
    expect(inCi.exitCode).toBe(1);
    expect(inCi.stdout).toContain(' --> functions/site.snap.yml:2:3\n');
    const here = await runCli(folder, ['test', '-t', 'rows', '-u']);
    expect([here.exitCode, here.stdout.includes('removed')]).toEqual([0, false]);
    expect(await textOf(folder, BESIDE)).toContain('site › beside:');

    const told = await runCli(folder, ['test']);
    expect([told.exitCode, told.stdout]).toEqual([0, expect.stringContaining('obsolete-snapshot')]);
    const removed = await runCli(folder, ['test', '-u']);
    expect([removed.exitCode, removed.stdout]).toEqual([0, expect.stringContaining('1 removed')]);
    expect(await textOf(folder, BESIDE)).not.toContain('beside');
    expect((await runCli(folder, ['test'], CI)).exitCode).toBe(0);
  });

  it('of a test file that is gone are obsolete too; a file without any is removed', async () => {
    const gone = 'site:\n  site › gone:\n    changes: {}\n';
    const folder = await project({ 'functions/site.gone.snap.yml': gone });
    await runCli(folder, ['test']);
    const inCi = await runCli(folder, ['test'], CI);
    expect(inCi.exitCode).toBe(1);
    expect(inCi.stdout).toContain(' --> functions/site.gone.snap.yml:2:3\n');
    const removed = await runCli(folder, ['test', '-u']);
    expect([removed.exitCode, removed.stdout]).toEqual([0, expect.stringContaining('1 removed')]);
    const names = await readdir(path.join(folder, 'functions'));
    expect(names.sort()).toEqual(['site.js', 'site.snap.yml', 'site.test.yml']);
    expect((await runCli(folder, ['test'], CI)).exitCode).toBe(0);
  });

  it('are not written for a test that fails otherwise, nor for an error', async () => {
    const tests = [
      'tests:',
      '  - { name: logs, request: /, expect: { snapshot: inline, logs: [hello] } }',
      '  - { name: boom, request: /boom, expect: { snapshot: true } }',
      '',
    ].join('\n');
    const folder = await project({ [TESTS]: tests });
    const before = await allOf(folder);
    const { exitCode, stdout } = await runCli(folder, ['test', '-u']);
    expect([exitCode, stdout.includes('Snapshots')]).toEqual([1, false]);
    expect(await allOf(folder)).toEqual(before);
  });

  it('in JSON are written as JSON; a file that cannot be written is told', async () => {
    const json = '{"tests": [{"request": "/", "expect": {"snapshot": "inline"}}]}\n';
    const folder = await project({ 'functions/site.test.json': json, [TESTS]: '' });
    await rm(path.join(folder, TESTS));
    expect((await runCli(folder, ['test'])).exitCode).toBe(0);
    const written = await textOf(folder, 'functions/site.test.json');
    expect(written).toBe(
      json.replace('"inline"', () => '{ "changes": { "headers": { "x-value": "one $${x}" } } }'),
    );
  });
});
