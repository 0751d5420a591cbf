import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';

afterAll(removeProjects);

const REQUEST = {
  method: 'GET',
  uri: '/old',
  querystring: {},
  headers: { host: { value: 'example.com' } },
  cookies: {},
};
const REDIRECT = { statusCode: 301, headers: { location: { value: '/new' } }, cookies: {} };

/** A project of cfft, with cases of cftest and an event beside it. */
const PROJECT = {
  'function.js': [
    'function handler(event) {',
    '  var request = event.request;',
    "  if (request.uri === '/old') return { statusCode: 301, headers: { location: { value: '/new' } } };",
    "  if (request.uri === '/boom') throw new Error('boom');",
    "  request.headers['x-ip'] = { value: event.viewer.ip };",
    '  return request;',
    '}',
    '',
  ].join('\n'),
  'cfft.yaml': [
    'name: my-function',
    'function: function.js',
    'testCases:',
    '  - name: an address',
    '    event: event.yaml',
    '    expect: expect.yaml',
    '    env: { IP: 198.51.100.7 }',
    '  - { name: computed, event: event.jsonnet }',
    '',
  ].join('\n'),
  'event.yaml': [
    'version: "1.0"',
    'context: { eventType: viewer-request }',
    'viewer: { ip: "{{ must_env `IP` }}" }',
    'request: |',
    '  GET /about HTTP/1.1',
    '  Host: example.com',
    '',
  ].join('\n'),
  'expect.yaml': [
    'request: |',
    '  GET /about HTTP/1.1',
    '  Host: example.com',
    '  X-Ip: {{ must_env `IP` }}',
    '',
  ].join('\n'),
  'event.jsonnet': '{}',
  'cases/old.json': JSON.stringify({
    event: { request: REQUEST },
    output: { response: REDIRECT },
  }),
  'cases/boom.json': JSON.stringify({
    event: { request: { ...REQUEST, uri: '/boom' } },
    error: 'boom',
  }),
  'events/old.json': JSON.stringify({ version: '1.0', request: REQUEST }),
};

describe('cf2 import', () => {
  it('writes tests that run, and tells what is left out', async () => {
    const folder = await writeProject(PROJECT);
    const args = ['import', '.', 'cases', 'events'];
    const { exitCode, stdout, stderr } = await runCli(folder, args);
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^✓ function\.test\.yml: new, with 4 tests\n/);
    expect(stdout).toMatch(/"computed" was not carried over: [^]*cfft\.yaml:8:30/);
    expect(stdout).toMatch(/"name: my-function" was not carried over: [^]*cfft\.yaml:1:7/);
    expect(stdout).toMatch(/\nNot carried over: 1 case, 1 setting\n\nRun them: cf2 test function/);
    const run = await runCli(folder, ['test', 'function.test.yml']);
    expect([run.exitCode, run.stdout]).toEqual([0, expect.stringMatching(/4 passed \(4\)/)]);
    const wrong = PROJECT['function.js'].replaceAll("'/new'", "'/newer'").replace('x-ip', 'x-i');
    const text = await readFile(path.join(folder, 'function.test.yml'), 'utf8');
    const broken = await writeProject({
      ...PROJECT,
      'function.js': wrong,
      'function.test.yml': text,
    });
    const failing = await runCli(broken, ['test', 'function.test.yml']);
    expect(failing.stdout).toMatch(/3 failed \| 1 passed \(4\)/);
  });

  it('appends, says so, and adds nothing twice', async () => {
    const before = 'tests:\n  - { request: /old, expect: 301 } # ours\n';
    const folder = await writeProject({ ...PROJECT, 'function.test.yml': before });
    const args = ['import', 'cases', '--function', 'function.js'];
    const first = await runCli(folder, args);
    expect([first.exitCode, first.stdout]).toEqual([
      0,
      expect.stringMatching(/^✓ function\.test\.yml: 2 tests appended, the rest is as it was\n/),
    ]);
    const text = await readFile(path.join(folder, 'function.test.yml'), 'utf8');
    expect(text.startsWith(before)).toBe(true);
    const again = await runCli(folder, [...args, '--json']);
    expect([again.exitCode, JSON.parse(again.stdout)]).toEqual([
      1,
      {
        file: 'function.test.yml',
        written: 'nothing',
        tests: [],
        notes: ['boom', 'old'].map((name) => ({
          code: 'not-imported',
          message: `the case "${name}" was not carried over: there is a test of this name already`,
          file: `cases/${name}.json`,
          line: 1,
          column: 2,
        })),
      },
    ]);
    expect(await readFile(path.join(folder, 'function.test.yml'), 'utf8')).toBe(text);
  });

  it('refuses with exit code 2, and writes nothing', async () => {
    const folder = await writeProject({
      ...PROJECT,
      'other/cfft.yaml': 'function: g.js\ntestCases: []\n',
    });
    const refused: [string[], RegExp][] = [
      [['nope.json', '--function', 'function.js'], /file-not-found[^]*nope\.json/],
      [['../outside.json', '--function', 'function.js'], /outside-root|file-not-found/],
      [['cfft.yaml', 'other/cfft.yaml'], /several-functions[^]*function\.js, other\/g\.js/],
    ];
    for (const [args, says] of refused) {
      const { exitCode, stderr } = await runCli(folder, ['import', ...args]);
      expect([exitCode, stderr]).toEqual([2, expect.stringMatching(says)]);
    }
    await expect(readFile(path.join(folder, 'function.test.yml'))).rejects.toThrow(/ENOENT/);
  });
});
