import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_KINDS, jsonSchemaOf, schemaFileName } from '../../src/config/json-schema.ts';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import {
  REDIRECTS,
  removeProjects,
  without,
  writeProject,
  type ProjectFiles,
} from '../builders/project.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

async function textOf(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

/** All files of a folder, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((it) => path.relative(folder, path.join(it.parentPath, it.name))).sort();
}

const SCHEMAS = ['.cf2/config.v1.schema.json', '.cf2/test.v1.schema.json'];

/** Functions that somebody wrote before there was cf2. */
const EXISTING: ProjectFiles = {
  'package.json': '{}',
  'edge/redirects.js': REDIRECTS['functions/redirects.js']!.replace("!== '/old'", "!== '/'"),
  'edge/headers.js': [
    'function handler(event) {',
    "  event.response.headers['x-frame-options'] = { value: 'DENY' };",
    '  return event.response;',
    '}',
  ].join('\n'),
  'edge/store.js': [
    "import cf from 'cloudfront';",
    'const store = cf.kvs();',
    'async function handler(event) {',
    "  if (await store.exists(event.request.uri)) event.request.uri = '/known';",
    '  return event.request;',
    '}',
  ].join('\n'),
  'edge/needy.js': [
    'function handler(event) {',
    '  event.request.uri = event.request.headers.referer.value;',
    '  return event.request;',
    '}',
  ].join('\n'),
  'site/app.js': 'function handler(event) { document.title = event.response; }\n',
};

describe('cf2 init in an empty project', () => {
  it('writes a function with tests that pass, and schemas for editors', async () => {
    const folder = await writeProject({ 'index.html': '<p>' });
    const { exitCode, stdout, stderr } = await runCli(folder, ['init']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✓ cloudfront-functions\.yml\n[^]*\nNext:\n {2}cf2 test {2}/);
    expect(await filesIn(folder)).toEqual([
      ...SCHEMAS,
      'cloudfront-functions.yml',
      'functions/index-document.js',
      'functions/index-document.test.yml',
      'index.html',
    ]);
    expect(await textOf(folder, 'functions/index-document.test.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.cf2\/test\.v1\.schema\.json\ntests:\n/,
    );
    expect(await textOf(folder, 'cloudfront-functions.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.cf2\/config\.v1\.schema\.json\nfunctions:\n/,
    );
    for (const kind of SCHEMA_KINDS) {
      const text = await textOf(folder, `.cf2/${schemaFileName(kind)}`);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
    }
    const run = await runCli(folder, ['test']);
    expect([run.exitCode, run.stdout]).toEqual([0, expect.stringMatching(/2 passed \(2\)/)]);
    expect((await runCli(folder, ['check'])).exitCode).toBe(0);
  });

  it('writes a workflow at the root of the repository', async () => {
    const root = await writeProject({ 'edge/README.md': '' });
    await mkdir(path.join(root, '.git'));
    const folder = path.join(root, 'edge');
    const { exitCode, stdout } = await runCli(folder, ['init', '--workflow', '--json']);
    expect(exitCode).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { path: string; what: string }[] };
    const workflow = '../.github/workflows/cloudfront-functions.yml';
    expect(files).toContainEqual({ path: workflow, what: 'created' });
    expect(await textOf(folder, workflow)).toMatch(/ {2}working-directory: edge\n$/);
  });

  it('does nothing the second time', async () => {
    const folder = await writeProject({});
    await runCli(folder, ['init']);
    const again = await runCli(folder, ['init', '--json']);
    expect(again.exitCode).toBe(0);
    const { files } = JSON.parse(again.stdout) as { files: { path: string; what: string }[] };
    expect(files.map(({ what }) => what)).toEqual(['kept', 'kept', 'kept']);
  });
});

describe('cf2 init in an existing project', () => {
  it('configures what it finds, and records first tests', async () => {
    const folder = await writeProject({ ...EXISTING, 'cfft.yaml': 'testCases: []\n' });
    const { exitCode, stdout } = await runCli(folder, ['init']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nedge\/needy\.js fails on GET \/: TypeError: /);
    expect(stdout).toMatch(/cf2 import cfft\.yaml/);
    const config = (await textOf(folder, 'cloudfront-functions.yml')).split('\n').slice(1);
    expect(config.join('\n')).toBe(
      [
        'functions:',
        '  headers:',
        '    source: edge/headers.js',
        '    eventType: viewer-response',
        '  needy:',
        '    source: edge/needy.js',
        '  redirects:',
        '    source: edge/redirects.js',
        '  store:',
        '    source: edge/store.js',
        '    eventType: viewer-request',
        '',
      ].join('\n'),
    );
    const tests = async (file: string) =>
      (await textOf(folder, file)).split('\n').slice(1).join('\n');
    expect(await tests('edge/headers.test.yml')).toBe(
      'tests:\n  - request: GET /\n    expect:\n      changes:\n        headers:\n          x-frame-options: DENY\n',
    );
    expect(await tests('edge/redirects.test.yml')).toBe(
      'tests:\n  - request: GET /\n    expect: 301 /new\n',
    );
    expect(await tests('edge/store.test.yml')).toMatch(
      /^kvs: \{\} .*\ntests:\n[^]*expect: unchanged\n$/,
    );
    expect(await tests('edge/needy.test.yml')).toMatch(
      /^# The function fails on this: TypeError: [^\n]+\ntests:\n {2}- request: GET \/\n/,
    );
    const run = await runCli(folder, ['test']);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/FAIL 1\/1 {2}needy[^]*function error/);
    expect(run.stdout).toMatch(/Tests +1 failed \| 3 passed \(4\)/);
  });

  it('never touches a file that is there', async () => {
    const own = {
      'edge/redirects.test.yml': 'tests:\n  - { request: /about, expect: unchanged } # ours\n',
      '.cf2/test.v1.schema.json': '{}',
    };
    const folder = await writeProject({ ...EXISTING, ...own });
    const { stdout } = await runCli(folder, ['init', 'edge/redirects.js']);
    expect(stdout).toMatch(/^- \.cf2\/test\.v1\.schema\.json {2}is there already/m);
    for (const [file, text] of Object.entries(own)) expect(await textOf(folder, file)).toBe(text);
    expect(await textOf(folder, 'cloudfront-functions.yml')).not.toMatch(/needy/);
    expect((await runCli(folder, ['test'])).exitCode).toBe(0);
  });

  it('adds tests where a configuration names functions without any', async () => {
    const untested = without(REDIRECTS, 'functions/redirects.test.yml');
    const folder = await writeProject(untested);
    const { exitCode, stdout } = await runCli(folder, ['init']);
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^- cloudfront-functions\.yml {2}is there already[^]*✓ functions\/redi/,
      ),
    ]);
    expect(await textOf(folder, 'cloudfront-functions.yml')).toBe(
      REDIRECTS['cloudfront-functions.yml'],
    );
    expect((await runCli(folder, ['test'])).exitCode).toBe(0);
  });

  it('records what LIVE does with --live', async () => {
    const untested = without(REDIRECTS, 'functions/redirects.test.yml');
    const folder = await writeProject(untested);
    const emulator = await startEmulatorProcess(folder);
    const aws = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const missing = await runCli(folder, ['init', '--live'], aws);
    expect([missing.exitCode, missing.stderr]).toEqual([3, expect.stringMatching(/redirects/)]);
    expect(await filesIn(folder)).toEqual(Object.keys(untested).sort());
    const deploy = ['deploy', '--publish', '--create-missing', '--allow-no-tests'];
    await runCli(folder, deploy, aws);
    const { exitCode } = await runCli(folder, ['init', '--live'], aws);
    await emulator.stop();
    expect(exitCode).toBe(0);
    expect(await textOf(folder, 'functions/redirects.test.yml')).toMatch(/expect: unchanged\n$/);
  });

  it('refuses with exit code 2, and writes nothing', async () => {
    const folder = await writeProject({ ...REDIRECTS, 'functions/redirects.test.yml': 'tests:\n' });
    const before = await filesIn(folder);
    const faulty = await runCli(folder, ['init']);
    expect([faulty.exitCode, faulty.stderr]).toEqual([2, expect.stringMatching(/wrong-type/)]);
    const sound = await writeProject(REDIRECTS);
    const unknown = await runCli(sound, ['init', 'other.js']);
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringMatching(/unknown-func/)]);
    const missing = await runCli(await writeProject({}), ['init', 'nope.js']);
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringMatching(/nope\.js/)]);
    expect(await filesIn(folder)).toEqual(before);
  });
});
