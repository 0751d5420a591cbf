import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { startWatch, type WatchProcess } from '../builders/watch-cli.ts';

let running: WatchProcess | undefined;

afterEach(async () => {
  await running?.interrupt();
  running = undefined;
});
afterAll(removeProjects);

/** Two functions, one of them with a store in a file of its own. */
const PROJECT = {
  ...REDIRECTS,
  'cloudfront-functions.yml': [
    'functions:',
    '  redirects: { source: functions/redirects.js }',
    '  store: { source: functions/store.js }',
    '',
  ].join('\n'),
  'functions/store.js': [
    "import cf from 'cloudfront';",
    'async function handler(event) {',
    "  event.request.uri = await cf.kvs().get('to');",
    '  return event.request;',
    '}',
  ].join('\n'),
  'functions/store.test.yml': [
    'kvs: ../kvs/store.json',
    'tests:',
    '  - { name: the store, request: /a, expect: /b }',
    '  - { name: another, kvs: { to: /c }, request: /a, expect: /c }',
    '',
  ].join('\n'),
  'kvs/store.json': '{ "to": "/b" }',
};

const TESTS = 'functions/redirects.test.yml';

async function start(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = await writeProject(files);
  running = startWatch(folder, ...args);
  const watch = running;
  /** In the place of the old file, as most editors save. */
  const save = async (file: string, text: string) => {
    const written = path.join(folder, 'saved.tmp');
    await writeFile(written, text);
    await rename(written, path.join(folder, file));
  };
  return { folder, save, watch, first: await watch.said() };
}

describe('cf2 test --watch', () => {
  it('runs all, then what a change concerns, and says what it waits for', async () => {
    const { watch, save, first } = await start(PROJECT);
    expect(first).toMatch(/Tests\s+4 passed \(4\)/);
    expect(first).toMatch(
      /^Waiting for changes of cloudfront-functions\.yml, .* and 1 more \(Ctrl-C/m,
    );

    await save(TESTS, 'tests:\n  - { request: /old, expect: 302 /new }\n');
    const failed = await watch.said();
    expect(failed).toMatch(
      /^functions\/redirects\.test\.yml changed: running 1 test of redirects$/m,
    );
    expect(failed).toMatch(/1 failed \(1\)/);

    await save(
      'functions/redirects.js',
      REDIRECTS['functions/redirects.js']!.replace('301', '302'),
    );
    const passed = await watch.said();
    expect(passed).toMatch(/^functions\/redirects\.js changed: running 1 test of redirects$/m);
    expect(passed).toMatch(/1 passed \(1\)/);

    await save('kvs/store.json', '{ "to": "/bb" }');
    const stored = await watch.said();
    expect(stored).toMatch(/^kvs\/store\.json changed: running 1 test of store$/m);
    expect(stored).toMatch(/the store/);
    expect(stored).not.toMatch(/another/);

    await save('cloudfront-functions.yml', `${PROJECT['cloudfront-functions.yml']}# note\n`);
    expect(await watch.said()).toMatch(/^cloudfront-functions\.yml changed: running 3 tests of/m);
  });

  it('follows editors that write into the file, too', async () => {
    const { folder, watch } = await start(REDIRECTS);
    for (const status of [302, 307]) {
      const text = `tests:\n  - { request: /old, expect: ${status} }\n`;
      writeFileSync(path.join(folder, TESTS), text);
      expect(await watch.said()).toMatch(`expected  ${status}`);
    }
  });

  it('sees a new test file, and a folder that comes back', async () => {
    const { folder, watch, save } = await start(REDIRECTS);
    await save(
      'functions/redirects.more.test.yml',
      'tests:\n  - { request: /x, expect: unchanged }\n',
    );
    expect(await watch.said()).toMatch(/redirects\.more\.test\.yml changed: running 1 test/);
    await rm(path.join(folder, 'functions'), { recursive: true });
    expect(await watch.said()).toMatch(/error\[file-not-found\]/);
    await mkdir(path.join(folder, 'functions'));
    await save(TESTS, REDIRECTS[TESTS]!.replaceAll('301', '302'));
    await save('functions/redirects.js', REDIRECTS['functions/redirects.js']!);
    let said = '';
    while (!said.includes('expected  302')) said = await watch.said();
    expect(said).toMatch(/1 failed/);
  });

  it('shows mistakes and goes on; what they kept from running is run when they are mended', async () => {
    const { watch, save } = await start(PROJECT);
    await save(TESTS, 'tests:\n  - { requests: /old }\n');
    expect(await watch.said()).toMatch(/error\[unknown-key\]/);
    await save('functions/redirects.js', 'function handler(event) { return event.request }}\n');
    await watch.said();
    await save(TESTS, 'tests:\n  - { request: /old, expect: unchanged }\n');
    expect(await watch.said()).toMatch(/error\[language/);
    await save('functions/redirects.js', 'function handler(event) { return event.request; }\n');
    const said = await watch.said();
    expect(said).toMatch(/running 1 test of redirects/);
    expect(said).toMatch(/1 passed \(1\)/);
  });

  it('says so when no test depends on a change', async () => {
    const { watch, save } = await start(PROJECT);
    await save('kvs/store.json', '{\n  "to": "/b"\n}\n');
    expect(await watch.said()).toMatch(/^kvs\/store\.json changed: no test depends on it$/m);
  });

  it('keeps to its selection, and writes its reports anew', async () => {
    const { watch, save, first } = await start(PROJECT, 'redirects', '-t', 'old');
    expect(first).toMatch(/1 passed \(1\)/);
    await save('functions/redirects.js', `${REDIRECTS['functions/redirects.js']!}// note\n`);
    expect(await watch.said()).toMatch(/running 1 test of redirects/);
  });

  it('waits without a configuration until there is one', async () => {
    const { watch, save, first } = await start({
      'a.js': 'function handler(event) { return event.request; }',
    });
    expect(first).toMatch(/error\[file-not-found\]/);
    await save('a.test.yml', 'tests:\n  - { request: /, expect: unchanged }\n');
    await save('cloudfront-functions.yml', 'functions: { a: { source: a.js } }\n');
    let said = '';
    while (!said.includes('1 passed')) said = await watch.said();
  });

  it('ends with 0 on Ctrl-C', async () => {
    const { watch } = await start(REDIRECTS);
    running = undefined;
    expect(await watch.interrupt()).toBe(0);
  });

  it('is for the code here: not with aws', async () => {
    const args = ['test', '--watch', '--engine', 'aws'];
    const { exitCode, stderr } = await runCli(await writeProject(REDIRECTS), args);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/--watch/)]);
  });
});
