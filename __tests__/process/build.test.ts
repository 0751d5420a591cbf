import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const TRANSPILE = path.join(import.meta.dirname, '../fixtures/build/transpile.mjs');

const SOURCE = `interface Site { readonly uri: string }

/** Lines of a type leave no line in the code. */
type Moved = { readonly [from: string]: string };

const MOVED: Moved = { '/old': '/new' };

function handler(event: { request: Site & { headers: any } }): unknown {
  const uri: string = event.request.uri;
  if (uri === '/throw') return event.request.headers.referer.value as string;
  const to: string | undefined = MOVED[uri];
  return to === undefined
    ? event.request
    : { statusCode: 301, headers: { location: { value: to } } };
}
`;

const TESTS = `tests:
  - { request: /old, expect: 301 /new }
  - { request: /about, expect: unchanged }
`;

const build = (command: string): string =>
  `functions:\n  site: { source: my source/site.ts, build: ${JSON.stringify(command)} }\n`;

const TRANSFORM = `node ${TRANSPILE} \${source} \${out} --source-map`;

const project = (more: Readonly<Record<string, string>> = {}) =>
  writeProject({
    'cloudfront-functions.yml': build(TRANSFORM),
    'my source/site.ts': SOURCE,
    'my source/site.test.yml': TESTS,
    ...more,
  });

describe('a function that is built', () => {
  it('is tested as it was built, and leaves nothing behind', async () => {
    const folder = await project();
    // A temporary folder of its own shows what stays in it; its name needs quotes.
    const temporary = path.join(folder, "it's temporary");
    await mkdir(temporary);
    const { exitCode, stdout, stderr } = await runCli(folder, ['test'], { TMPDIR: temporary });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Tests {8}2 passed \(2\)\n/);
    const left = await readdir(temporary);
    expect(left.filter((name) => name.startsWith('cf2'))).toEqual([]);
  });

  it('shows errors in the lines that somebody wrote', async () => {
    const tests = 'tests: [{ request: /throw, expect: unchanged }]\n';
    const folder = await project({ 'my source/site.test.yml': tests });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('  --> my source/site.ts:10\n');
    expect(stdout).toContain(
      "10 |   if (uri === '/throw') return event.request.headers.referer.value as string;\n",
    );
  });

  it('is annotated in the lines that somebody wrote', async () => {
    const tests = 'tests: [{ request: /throw, expect: unchanged }]\n';
    const folder = await project({ 'my source/site.test.yml': tests });
    const { stdout } = await runCli(folder, ['test', '--reporter', 'github'], { CI: 'true' });
    expect(stdout).toMatch(/^::error .*file=my source\/site\.ts,line=10,/m);
  });

  it('is refused where the code that was made of it is', async () => {
    const source = SOURCE.replace(
      'const uri: string = event.request.uri;',
      'const { uri } = event.request;',
    );
    const folder = await project({ 'my source/site.ts': source });
    for (const command of ['check', 'test']) {
      const { exitCode, stdout } = await runCli(folder, [command]);
      expect([exitCode, stdout]).toEqual([
        2,
        expect.stringContaining('  --> my source/site.ts:9:9\n'),
      ]);
    }
  });

  it('without a source map shows the code that was made', async () => {
    const folder = await project({
      'my source/site.ts': SOURCE.replace('const uri', 'const { x } = event; const uri'),
      'cloudfront-functions.yml': build(TRANSFORM.replace(' --source-map', '')),
    });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('  --> my source/site.ts (built):5:11\n');
    expect(stdout).toContain('  const { x } = event;\n');
  });

  it('is told in the words of what built it', async () => {
    const folder = await project({ 'my source/site.ts': `${SOURCE}\nfunction (` });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/Error: /)]);
  });

  it.each([
    [
      'ends with another exit code',
      'echo what is wrong >&2; exit 3 # ${out}',
      'exit code 3',
      'what is wrong',
    ],
    ['writes nothing', 'true ${out}', 'it wrote nothing to ${out}', 'run the command by itself'],
    ['is no command', 'no-such-command-anywhere ${out}', 'exit code 127', 'not found'],
  ])('is an error when the build %s', async (_what, command, reason, printed) => {
    const folder = await project({ 'cloudfront-functions.yml': build(command) });
    const { exitCode, stdout } = await runCli(folder, ['test']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain(`error[build-failed] the build of "site" failed: ${reason}\n`);
    expect(stdout).toContain(' --> cloudfront-functions.yml:2:');
    expect(stdout).toContain(printed);
    expect(stdout).toMatch(/\n1 error in 1 file, nothing was run\n$/);
  });

  it('is built without credentials', async () => {
    const command = 'env > seen.txt; cp ${source} ${out}; false';
    const folder = await project({ 'cloudfront-functions.yml': build(command) });
    const secrets = {
      AWS_SECRET_ACCESS_KEY: 'hidden',
      AWS_SESSION_TOKEN: 'hidden',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hidden',
      AWS_PROFILE: 'hidden',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'hidden',
      GITHUB_TOKEN: 'hidden',
      GH_TOKEN: 'hidden',
      ORDINARY: 'kept',
    };
    await runCli(folder, ['test'], secrets);
    const seen = await readFile(path.join(folder, 'seen.txt'), 'utf8');
    expect(seen).toContain('ORDINARY=kept');
    expect(seen).not.toContain('hidden');
  });
});

describe('cf2 deploy', () => {
  let live: string;
  let exitCode: number;
  beforeAll(async () => {
    const folder = await project();
    const emulator = await startEmulatorProcess(folder);
    const environment = {
      AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    };
    const deployed = await runCli(folder, ['deploy', '--publish', '--create-missing'], environment);
    ({ exitCode } = deployed);
    live = await (await fetch(`${emulator.url}/2020-05-31/function/site?Stage=LIVE`)).text();
    await emulator.stop();
  });

  it('publishes what was built', () => {
    expect(exitCode).toBe(0);
    expect(live).toContain('function handler(event) {');
    expect(live).not.toContain('interface');
  });
});
