import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { startServe, type ServeProcess } from '../builders/serve-cli.ts';

let serving: ServeProcess | undefined;
afterEach(async () => {
  await serving?.interrupt();
  serving = undefined;
});
afterAll(removeProjects);

const PROJECT = {
  'cloudfront-functions.yml': [
    'functions:',
    '  moved:',
    '    source: functions/moved.js',
    '    kvs: { name: pages, data: kvs/pages.json }',
    '    tests: none',
    '',
  ].join('\n'),
  'functions/moved.js': [
    "import cf from 'cloudfront';",
    'async function handler(event) {',
    '  const to = await cf.kvs().get(event.request.uri);',
    '  return { statusCode: 301, headers: { location: { value: to } } };',
    '}',
    '',
  ].join('\n'),
  'kvs/pages.json': '{ "/a": "/new-a", "/b": "/new-b", "/list": { "x": [1] } }\n',
};

async function world(
  items: Record<string, string>,
  files: Readonly<Record<string, string>> = PROJECT,
) {
  const emulator = await startTestEmulator({ keyValueStores: [{ name: 'pages', items }] });
  const folder = await writeProject(files);
  const env = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const kvs = (...args: string[]) => runCli(folder, ['kvs', ...args], env);
  const writes = () =>
    emulator.requests.filter(({ operation }) => operation === 'UpdateKeys').length;
  return { emulator, folder, env, kvs, writes };
}

describe('cf2 kvs', () => {
  it('diff shows what a sync would do, and no value of the store', async () => {
    const { kvs, writes } = await world({ '/a': 'secret-old', '/b': '/new-b', '/c': 'secret-c' });
    const { exitCode, stdout } = await kvs('diff');
    expect([exitCode, writes()]).toEqual([0, 0]);
    expect(stdout).toBe(
      [
        '"pages" from "kvs/pages.json": 1 new key, 1 changed key, 0 deleted keys, 1 the same, 1 only in the store (kept; --delete removes them)',
        '  ~ "/a": "/new-a"',
        '  + "/list": "{\\"x\\":[1]}"',
        '',
      ].join('\n'),
    );
    expect((await kvs('diff', '--delete')).stdout).toContain('  - "/c"\n');
  });

  it('sync writes it once it is agreed, keeps other keys, and then has nothing to do', async () => {
    const { kvs, writes } = await world({ '/c': 'theirs' });
    const first = await kvs('sync', '--yes', '--json');
    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject([
      { store: 'pages', end: 'done', written: 3, deleted: 0, kept: 1, same: 0 },
    ]);
    expect(writes()).toBe(1);
    const second = await kvs('sync', '--yes');
    expect([second.exitCode, writes()]).toEqual([0, 1]);
    expect(second.stdout).toContain('0 new keys, 0 changed keys, 0 deleted keys, 3 the same');
    const third = await kvs('sync', '--delete', '--yes');
    expect(third.stdout).toContain('"pages" holds its data now: 0 keys written, 1 deleted\n');
  });

  it('sync asks, and where nobody can be asked writes nothing', async () => {
    const { kvs, writes } = await world({});
    const { exitCode, stderr } = await kvs('sync');
    expect([exitCode, writes()]).toEqual([2, 0]);
    expect(stderr).toContain('--yes');
  });

  it('reads CSV, names and all', async () => {
    const { kvs } = await world(
      {},
      {
        ...PROJECT,
        'cloudfront-functions.yml': PROJECT['cloudfront-functions.yml'].replace('.json', '.csv'),
        'kvs/pages.csv': 'key,value\n/a,301\n"/b,c","x ""y"""\n',
      },
    );
    const { stdout } = await kvs('diff', 'pages', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        puts: [
          { key: '/a', value: '301', isNew: true },
          { key: '/b,c', value: 'x "y"', isNew: true },
        ],
      },
    ]);
  });

  it.each([
    ['no JSON', 'kvs/pages.json', '{ "/a": ', 'kvs/pages.json:1'],
    [
      'a key twice',
      'kvs/pages.json',
      '{"data":[{"key":"/a","value":"1"},\n{"key":"/a","value":"2"}]}',
      'kvs/pages.json:2:8',
    ],
    ['an item without a value', 'kvs/pages.json', '{"data":[{"key":"/a"}]}', 'kvs/pages.json:1:10'],
    [
      'a value that is too long',
      'kvs/pages.json',
      `{"/a": "${'x'.repeat(1_025)}"}`,
      'kvs/pages.json:1:2',
    ],
    [
      'a file of another kind',
      'cloudfront-functions.yml',
      PROJECT['cloudfront-functions.yml'].replace('pages.json', 'pages.txt'),
      'cloudfront-functions.yml:4:31',
    ],
    [
      'a file that is not there',
      'cloudfront-functions.yml',
      PROJECT['cloudfront-functions.yml'].replace('pages.json', 'none.json'),
      'cloudfront-functions.yml:4:31',
    ],
    [
      'a store without a name',
      'cloudfront-functions.yml',
      PROJECT['cloudfront-functions.yml'].replace('name: pages, ', ''),
      'cloudfront-functions.yml:4:5',
    ],
  ])('refuses %s at its place, and writes nothing', async (_name, file, text, place) => {
    const { kvs, writes } = await world({}, { ...PROJECT, [file]: text });
    const { exitCode, stdout, stderr } = await kvs('sync', '--yes');
    expect([exitCode, stdout, writes()]).toEqual([2, '', 0]);
    expect(stderr).toContain(place);
  });

  it('refuses two files for one store, and stores that have no data', async () => {
    const { folder, env } = await world({});
    const run = async (config: string, ...args: string[]) => {
      await writeFile(path.join(folder, 'cloudfront-functions.yml'), config);
      const { exitCode, stderr } = await runCli(folder, ['kvs', 'diff', ...args], env);
      expect(exitCode).toBe(2);
      return stderr;
    };
    const fn = (id: string, kvs: string) =>
      `  ${id}: { source: functions/moved.js, kvs: ${kvs}, tests: none }\n`;
    await writeFile(path.join(folder, 'other.json'), '{}');
    const two =
      fn('a', '{ name: pages, data: kvs/pages.json }') +
      fn('b', '{ name: pages, data: other.json }');
    expect(await run(`functions:\n${two}`)).toContain('"pages"');
    expect(await run(`functions:\n${fn('a', 'pages')}`)).toContain('data');
    expect(await run(PROJECT['cloudfront-functions.yml'], 'nobody')).toContain('nobody');
  });

  it('a store that does not exist is told as trouble of AWS', async () => {
    const { kvs } = await world(
      {},
      {
        ...PROJECT,
        'cloudfront-functions.yml': PROJECT['cloudfront-functions.yml'].replace(
          'name: pages',
          'name: nowhere',
        ),
      },
    );
    const { exitCode, stderr } = await kvs('diff');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('nowhere');
  });

  it('fixtures of tests are compared with the store itself', async () => {
    const { env, folder } = await world(
      { '/a': '/new-a', '/b': 'other' },
      {
        ...PROJECT,
        'cloudfront-functions.yml': PROJECT['cloudfront-functions.yml'].replace(
          '    tests: none\n',
          '',
        ),
        'functions/moved.test.yml': [
          'kvs: ../kvs/pages.json',
          'tests:',
          '  - { request: /a, expect: 301 /new-a }',
          '  - { request: /b, expect: 301 /new-b }',
          '',
        ].join('\n'),
      },
    );
    await runCli(folder, ['deploy', '--create-missing'], env);
    const { exitCode, stdout } = await runCli(folder, ['test', '--engine', 'both'], env);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('kvs-mismatch');
    expect(stdout).toContain('key "/b": the fixture says "/new-b", the store differs');
    expect(stdout).not.toContain('not verified');
  });

  it('an association is made, kept where nothing is said, and removed only by kvs: none', async () => {
    const { env, folder, emulator } = await world({ '/a': '/new-a' });
    const config = path.join(folder, 'cloudfront-functions.yml');
    const deployed = async (kvs: string) => {
      await writeFile(
        config,
        `functions:\n  moved: { source: functions/moved.js, ${kvs}tests: none }\n`,
      );
      const { exitCode } = await runCli(folder, ['deploy', '--create-missing'], env);
      expect(exitCode).toBe(0);
      const url = `${emulator.url}/2020-05-31/function/moved/describe?Stage=DEVELOPMENT`;
      return (await (await fetch(url)).text()).includes('key-value-store/');
    };
    expect(await deployed('kvs: pages, ')).toBe(true);
    expect(await deployed('')).toBe(true);
    expect(await deployed('kvs: none, ')).toBe(false);
    expect(await deployed('')).toBe(false);
  });

  it('cf2 serve gives functions the data of the configuration', async () => {
    const folder = await writeProject(PROJECT);
    serving = await startServe(folder);
    const answer = await fetch(`${serving.url}/a`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/new-a']);
  });
});
