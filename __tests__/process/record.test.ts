import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmulatorProcess } from '../builders/emulator-process.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const TESTS = 'functions/redirects.test.yml';

async function textOf(folder: string, file = TESTS): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

/** A function attached to both event types: it counts visits. */
const BOTH = {
  'functions/count.js': [
    'function handler(event) {',
    "  if (event.context.eventType === 'viewer-request') return event.request;",
    "  event.response.cookies.seen = { value: '1', attributes: 'Secure' };",
    '  return event.response;',
    '}',
  ].join('\n'),
};

describe('cf2 record', () => {
  it('appends what LIVE does, and the test passes there', async () => {
    const folder = await writeProject(REDIRECTS);
    const emulator = await startEmulatorProcess(folder);
    const aws = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const deployed = await runCli(folder, ['deploy', '--publish', '--create-missing'], aws);
    expect(deployed.exitCode).toBe(0);
    // The code here goes another way already: LIVE is what counts.
    const source = path.join(folder, 'functions/redirects.js');
    await writeFile(source, (await readFile(source, 'utf8')).replace("'/new'", "'/newer'"));

    const recorded = await runCli(folder, ['record', 'GET', '/old?x=1'], aws);
    expect(recorded.stdout).toBe(
      `✓ ${TESTS}:6 records what LIVE does\n  - request: GET /old?x=1\n    expect: 301 /new\n`,
    );
    expect(recorded.exitCode).toBe(0);
    const before = REDIRECTS[TESTS];
    expect(await textOf(folder)).toBe(`${before}  - request: GET /old?x=1\n    expect: 301 /new\n`);
    const args = ['test', `${TESTS}:6`, '--engine', 'aws', '--stage', 'live'];
    expect(await runCli(folder, args, aws)).toMatchObject({ exitCode: 0 });
    expect(await runCli(folder, ['test', `${TESTS}:6`])).toMatchObject({ exitCode: 1 });
    await emulator.stop();
  });

  it('says so when nothing is LIVE', async () => {
    const folder = await writeProject(REDIRECTS);
    const emulator = await startEmulatorProcess(folder);
    const args = ['record', '/', '--endpoint-url', emulator.url];
    const { exitCode, stderr } = await runCli(folder, args, CREDENTIALS);
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/redirects/)]);
    expect(await textOf(folder)).toBe(REDIRECTS[TESTS]);
    await emulator.stop();
  });

  it('keeps comments, style and line ends', async () => {
    const before =
      '# ours\r\ntests:\r\n- { request: /, expect: unchanged } # home\r\n\r\n# end\r\n';
    const folder = await writeProject({ ...REDIRECTS, [TESTS]: before });
    expect((await runCli(folder, ['record', '/old', '--offline'])).exitCode).toBe(0);
    const added = '- { request: /old, expect: 301 /new }\r\n';
    expect(await textOf(folder)).toBe(before.replace('\r\n\r\n#', `\r\n${added}\r\n#`));
  });

  it('creates the file, names its schema, and tests for each event type', async () => {
    const folder = await writeProject(BOTH);
    await mkdir(path.join(folder, '.cf2'));
    await writeFile(path.join(folder, '.cf2/test.v1.schema.json'), '{}');
    const source = 'functions/count.js';
    const types = ['-e', 'viewer-request', '-e', 'viewer-response'];
    const args = ['record', '/', '--offline', '--function', source, ...types];
    expect((await runCli(folder, args)).exitCode).toBe(0);
    expect(await textOf(folder, 'functions/count.test.yml')).toBe(
      [
        '# yaml-language-server: $schema=../.cf2/test.v1.schema.json',
        'tests:',
        '  - request: /',
        '    expect: unchanged',
        '  - request: /',
        '    response: 200',
        '    expect:',
        '      changes:',
        '        cookies:',
        '          seen:',
        "            value: '1'",
        '            attributes: Secure',
        '',
      ].join('\n'),
    );
    expect(await runCli(folder, ['test', source])).toMatchObject({ exitCode: 0 });
  });

  it('takes an event, a name, HTTP text, and tells programs what it did', async () => {
    const event = { request: { method: 'GET', uri: '/old', querystring: {}, headers: {} } };
    const folder = await writeProject({ ...REDIRECTS, 'events/old.json': JSON.stringify(event) });
    const args = ['record', 'events/old.json', '--offline', '--name', 'an event', '--json'];
    const { stdout } = await runCli(folder, args);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: TESTS,
        line: 6,
        function: 'redirects',
        name: 'an event',
        engine: 'offline',
        expect: '301 /new',
        warnings: [],
      },
    ]);
    const http = 'GET /old HTTP/1.1\nHost: example.com\n';
    const piped = await runCli(folder, ['record', '-', '--offline', '--name', 'http'], {}, http);
    expect(piped.exitCode).toBe(0);
    expect(await textOf(folder)).toBe(
      `${REDIRECTS[TESTS]}${[
        '  - name: an event',
        '    event: ../events/old.json',
        '    expect: 301 /new',
        '  - name: http',
        '    request: |',
        '      GET /old HTTP/1.1',
        '      Host: example.com',
        '    expect: 301 /new',
        '',
      ].join('\n')}`,
    );
    expect(await runCli(folder, ['test'])).toMatchObject({ exitCode: 0 });
  });

  it('warns of what may be different tomorrow', async () => {
    const code =
      "function handler(event) {\n  event.request.uri = '/' + Date.now();\n  return event.request;\n}\n";
    const folder = await writeProject({ 'a.js': code });
    const { stdout } = await runCli(folder, ['record', '/', '--offline', '--function', 'a.js']);
    expect(stdout).toMatch(/warning\[may-vary\].*the clock/);
  });

  it('refuses with exit code 2, and writes nothing', async () => {
    const refused: [string[], RegExp][] = [
      [['/a b'], /bad-request/],
      [['GTE', '/a'], /did you mean "GET"/],
      [['/a', '-e', 'origin-request'], /bad-input/],
      [['/a', '-e', 'viewer-response'], /event-type-mismatch/],
      [['GET', '/old'], /duplicate-name/],
      [['/a', '--function', 'nope'], /unknown-function/],
      [['/a', '--file', 'other.test.yml'], /not-among-tests/],
      [[], /request/],
    ];
    const folder = await writeProject(REDIRECTS);
    const found = await Promise.all(
      refused.map(([args]) => runCli(folder, ['record', ...args, '--offline'])),
    );
    expect(found.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(
      refused.map(([, says]) => [2, expect.stringMatching(says)]),
    );
    expect(await textOf(folder)).toBe(REDIRECTS[TESTS]);
  });

  it('refuses a project with faults, and shows them in their files', async () => {
    const folder = await writeProject({ ...REDIRECTS, [TESTS]: 'tests:\n  - requests: /\n' });
    const { exitCode, stderr } = await runCli(folder, ['record', '/a', '--offline']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/redirects\.test\.yml:2:5[^]*\| {5}requests: \/|requests: \//);
  });

  it('asks which function where there are several', async () => {
    const functions = { 'a.js': 'function handler(event) { return event.request; }' };
    const config =
      'functions:\n  a: { source: a.js, tests: none }\n  b: { source: a.js, name: b }\n';
    const folder = await writeProject({ ...functions, 'cloudfront-functions.yml': config });
    const several = await runCli(folder, ['record', '/', '--offline']);
    expect([several.exitCode, several.stderr]).toEqual([
      2,
      expect.stringMatching(/--function: a, b/),
    ]);
    const untested = await runCli(folder, ['record', '/', '--offline', '--function', 'a']);
    expect([untested.exitCode, untested.stderr]).toEqual([2, expect.stringMatching(/no tests/)]);
    await rm(path.join(folder, 'a.js'));
  });
});
