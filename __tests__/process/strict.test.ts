import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findNjs } from '../../src/njs/find-njs.ts';
import { runCli } from '../builders/run-cli.ts';

const NJS = await findNjs(process.env.PATH ?? '');
const whereNjsIs = NJS === undefined ? describe.skip : describe;
const BINARY = `njs ${NJS?.version.join('.') ?? ''}`;

const folder = mkdtempSync(path.join(tmpdir(), 'cf2-strict-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, name), text);
};
write(
  'same.js',
  'var n = 0;\nfunction handler(e) { n++; e.request.uri = "/" + n; return e.request; }\n',
);
write(
  'same.test.yml',
  'tests:\n  - { request: GET /a, expect: /1 }\n  - { request: GET /b, expect: /1 }\n',
);
// njs counts characters, the offline engine units of UTF-16.
write(
  'other.js',
  'function handler(e) { e.request.uri = "/" + "\u{1F600}".length; return e.request; }\n',
);
write('other.test.yml', 'tests:\n  - { request: GET /a, expect: /2 }\n');
const request = { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} };
write('e.json', JSON.stringify({ context: { eventType: 'viewer-request' }, request }));

describe('--strict without njs', () => {
  it.each([
    ['test', 'same.js'],
    ['check', 'same.js'],
    ['invoke', 'same.js', '--event', 'e.json'],
  ])('ends cf2 %s with 2 and says how to install it', async (...args) => {
    const { exitCode, stderr } = await runCli(folder, [...args, '--strict'], { PATH: '/nowhere' });
    expect({ exitCode, code: /error\[([\w-]+)\]/.exec(stderr)?.[1] }).toEqual({
      exitCode: 2,
      code: 'no-njs',
    });
    expect(stderr).toContain('apt-get install njs');
  });

  it('is refused for AWS', async () => {
    const { exitCode, stderr } = await runCli(folder, ['test', '--strict', '--engine', 'aws']);
    expect({ exitCode, isConflict: stderr.includes('error[conflict]') }).toEqual({
      exitCode: 2,
      isConflict: true,
    });
  });
});

whereNjsIs('--strict (needs njs on PATH)', () => {
  it('agrees on a function that counts its events', async () => {
    const { exitCode, stdout } = await runCli(folder, ['test', 'same.js', '--strict']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${BINARY} agrees on 2 of 2 events`);
  });

  it('fails a test that passes offline and differs under njs', async () => {
    const { exitCode, stdout } = await runCli(folder, ['test', 'other.js', '--strict']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`strict-mismatch: offline and ${BINARY} disagree on request.uri`);
  });

  it('tells on stderr what differs about one event, and leaves the result alone', async () => {
    const args = ['invoke', 'other.js', '--event', 'e.json', '--strict'];
    const { exitCode, stdout, stderr } = await runCli(folder, args);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ FunctionErrorMessage: '' });
    expect(stderr).toContain(`${BINARY} differs on request.uri`);
  });

  it('lets the parser of njs read a function', async () => {
    const { exitCode } = await runCli(folder, ['check', 'same.js', 'other.js', '--strict']);
    expect(exitCode).toBe(0);
  });
});
