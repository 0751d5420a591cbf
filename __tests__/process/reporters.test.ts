import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const FAILING = {
  ...REDIRECTS,
  'functions/redirects.test.yml': 'tests:\n  - { request: GET /old, expect: 302 /new }\n',
};

describe('cf2 test --reporter', () => {
  it('github annotates, writes the summary, and takes files beside it', async () => {
    const root = await writeProject({});
    await mkdir(path.join(root, '.git'));
    const folder = path.join(root, 'edge');
    for (const [file, text] of Object.entries(FAILING)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const summary = path.join(root, 'summary.md');
    await writeFile(summary, '');
    const args = ['--reporter', 'github', '--reporter', 'default', '--reporter', 'junit=j.xml'];
    const { exitCode, stdout } = await runCli(folder, ['test', ...args], {
      GITHUB_ACTIONS: 'true',
      NO_COLOR: '1',
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^::error .*file=edge\/functions\/redirects\.test\.yml,line=2/m);
    expect(stdout).toMatch(/^::stop-commands::/m);
    expect(stdout.match(/FAIL 1\/1/g)).toHaveLength(1);
    expect(await readFile(summary, 'utf8')).toMatch(/1 of 1 test failed/);
    expect(await readFile(path.join(folder, 'j.xml'), 'utf8')).toMatch(/failures="1"/);
  });

  it('default writes files beside it', async () => {
    const folder = await writeProject(REDIRECTS);
    const args = [
      '--reporter',
      'default',
      '--reporter',
      'json=r/c.json',
      '--reporter',
      'junit=j.xml',
    ];
    const { exitCode, stdout } = await runCli(folder, ['test', ...args]);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/2 passed/)]);
    const text = await readFile(path.join(folder, 'r/c.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ results: { summary: { passed: 2 } } });
    expect(await readFile(path.join(folder, 'j.xml'), 'utf8')).toMatch(/tests="2"/);
  });

  it('refuses what it does not know, with exit code 2', async () => {
    const folder = await writeProject(REDIRECTS);
    const refused = [['tap'], ['json='], ['default', '--json'], ['github', '--json']];
    const found = await Promise.all(
      refused.map((args) => runCli(folder, ['test', '--reporter', ...args])),
    );
    for (const { exitCode, stdout, stderr } of found) {
      expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringMatching(/--reporter/)]);
    }
  });
});

describe('--json', () => {
  it.each<[string, Readonly<Record<string, string>>, number, object]>([
    ['passed', REDIRECTS, 0, { passed: 2, failed: 0 }],
    ['failed', FAILING, 1, { passed: 0, failed: 1 }],
    ['invalid', { ...REDIRECTS, 'functions/redirects.test.yml': 'tests:\n' }, 2, { failed: 1 }],
  ])('of cf2 test is CTRF alone: %s', async (_, files, code, summary) => {
    const { exitCode, stdout } = await runCli(await writeProject(files), ['test', '--json']);
    expect(exitCode).toBe(code);
    expect(JSON.parse(stdout)).toMatchObject({ results: { summary } });
  });

  it('of cf2 emulator and cf2 deploy', async () => {
    const folder = await writeProject(REDIRECTS);
    const emulator = await startEmulatorProcess(folder, '--json');
    const aws = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const args = ['deploy', '--publish', '--create-missing', '--json'];
    const { exitCode, stdout, stderr } = await runCli(folder, args, aws);
    await emulator.stop();
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'passed',
      tests: 2,
      published: ['redirects'],
      functions: { redirects: { published: true, etag: expect.any(String) } },
    });
    expect(stderr).toMatch(/published to LIVE/);
  });
});

describe('--help', () => {
  it('of every command has examples', async () => {
    const { stdout } = await runCli('.', ['--help']);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
    const named = commands.filter((name) => name !== 'help');
    expect(named).toEqual(expect.arrayContaining(['test', 'record', 'schema', 'emulator', 'demo']));
    const helps = await Promise.all(named.map((name) => runCli('.', [name, '--help'])));
    for (const { exitCode, stdout: help } of helps) {
      expect([exitCode, help]).toEqual([0, expect.stringMatching(/\nExamples?:\n {2}cf2 /)]);
    }
  });
});
