import { CreateFunctionCommand } from '@aws-sdk/client-cloudfront';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import type { TestResult } from '../../src/core/outcome.ts';
import type { Invocation } from '../../src/core/test-case.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli, type CliResult } from '../builders/run-cli.ts';
import { sdkClient } from '../builders/sdk-client.ts';
import { fakeRuntime, startTestEmulator } from '../builders/start-emulator.ts';

afterAll(removeProjects);

const CODE = `function handler(event) {
  if (event.request.uri === '/chance') Math.random();
  return event.request;
}
`;

/** What the service measures, one figure for each time it is asked; the last one from then on. */
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  '/high': [84, 79, 81],
  '/once-high': [84, 20, 30],
  '/later': [0, 0, 0, 12],
  '/never': [0],
  '/warm': [60],
};

let asked: Record<string, number>;

/** Does as the function does, except where it is to differ. */
function onService({ event }: Invocation): Partial<TestResult> {
  const { request } = event as { request: JsonObject & { uri: string } };
  const { uri } = request;
  const times = (asked[uri] = (asked[uri] ?? 0) + 1);
  const figures = FIGURES[uri] ?? [10];
  const differs = uri === '/differs' || uri === '/chance';
  return {
    output: JSON.stringify({ request: differs ? { ...request, uri: '/other' } : request }),
    logs: uri === '/logs' ? ['something'] : [],
    computeUtilization: figures[Math.min(times, figures.length) - 1],
  };
}

const CASES = `tests:
  - { name: same, request: /, expect: unchanged }
  - { name: differs, request: /differs, expect: { response: { statusCode: 200 } } }
  - { name: differs unseen, request: /differs?b, expect: { request: { headers: { host: { present: true } } } } }
  - { name: logs, request: /logs, expect: { changes: {} } }
  - { name: chance, request: /chance, expect: { request: { headers: { host: { present: true } } } } }
  - { name: high, request: /high, expect: unchanged }
  - { name: once high, request: /once-high, expect: { changes: {}, maxComputeUtilization: 50 } }
  - { name: later, request: /later, expect: { changes: {}, maxComputeUtilization: 11 } }
  - { name: never, request: /never, expect: { changes: {}, maxComputeUtilization: 100 } }
  - { name: never asked for, request: '/never?x', expect: unchanged }
  - { name: warm, request: /warm, expect: unchanged }
  - { name: frozen, request: /, clock: 2026-01-01T00:00:00Z, expect: unchanged }
  - { name: origin, request: /, expect: { origin: unchanged } }
  - { name: only there, request: /, engine: aws, expect: unchanged }
  - { name: rows, cases: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }], sample: 1, request: '/\${n}', expect: unchanged }
`;

const COMMITS = ['a', 'b', 'c', 'd'];

describe('cf2 test', () => {
  let folder: string;
  let url: string;

  beforeAll(async () => {
    const emulator = await startTestEmulator({ runtime: fakeRuntime(onService) });
    ({ url } = emulator);
    await sdkClient(url).send(
      new CreateFunctionCommand({
        Name: 'f',
        FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
        FunctionCode: new TextEncoder().encode(CODE),
      }),
    );
    const event = { version: '1.0', request: { method: 'GET', uri: '/smoke', headers: {} } };
    folder = await writeProject({
      'f.js': CODE,
      'f.test.yml': CASES,
      'f.events/smoke.json': JSON.stringify(event),
    });
  });

  const test = (engine: string, sha = 'commit', ...args: string[]): Promise<CliResult> => {
    asked = {};
    const environment = {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      GITHUB_SHA: sha,
    };
    const endpoint = engine === 'offline' ? [] : ['--endpoint-url', url];
    const reporters = ['--reporter', 'default', '--reporter', `json=${engine}.json`];
    return runCli(
      folder,
      ['test', 'f.js', '--engine', engine, ...endpoint, ...reporters, ...args],
      environment,
    );
  };

  interface Found {
    readonly rawStatus: string;
    readonly message?: string;
  }

  /** Kind of every case that did not simply pass, by its name. */
  const kindsIn = async (file: string): Promise<Readonly<Record<string, string>>> => {
    const ctrf = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as {
      results: { tests: readonly (Found & { name: string; status: string })[] };
    };
    const others = ctrf.results.tests.filter(({ status }) => status !== 'passed');
    return Object.fromEntries(others.map(({ name, rawStatus }) => [name, rawStatus]));
  };

  it('judges both engines, compares them, and measures', async () => {
    const { exitCode, stdout, stderr } = await test('both');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(await kindsIn('both.json')).toEqual({
      differs: 'outcome',
      'differs unseen': 'engine-mismatch',
      logs: 'engine-mismatch',
      high: 'utilization',
      later: 'utilization',
      never: 'utilization',
    });
    expect(stdout).toContain('engine-mismatch: offline and aws disagree on request.uri');
    expect(stdout).toMatch(/offline {3}"\/differs"\n {6}aws {7}"\/other"/);
    expect(stdout).toContain('84, 79, 81');
    expect(stdout).toMatch(/chance.*Math\.random/);
    expect(stdout).toMatch(/warm.*60%/);
    expect(stdout).toMatch(
      /Engines {6}offline 18, aws 14 \(3 rows not sampled\) · 2 offline only \(clock, origin\)\n/,
    );
  });

  it('samples the same rows for a commit, others for another one', async () => {
    const sampled = async (sha: string): Promise<string> => {
      await test('both', sha, '-t', 'rows');
      return Object.keys(asked).join();
    };
    const rows: string[] = [];
    for (const sha of COMMITS) rows.push(await sampled(sha));
    expect(new Set(rows).size).toBeGreaterThan(1);
    expect(await sampled('a')).toBe(rows[0]);
  });

  it('runs every row on AWS alone, where what needs the other engine is unchecked', async () => {
    const { exitCode, stdout } = await test('aws');
    expect(exitCode).toBe(1);
    expect(await kindsIn('aws.json')).toEqual({
      differs: 'outcome',
      high: 'utilization',
      later: 'utilization',
      never: 'utilization',
      frozen: 'unchecked-assertion',
      origin: 'unchecked-assertion',
    });
    expect(stdout).toMatch(/Engines {6}aws 17\n/);
  });

  it('passes offline with what only AWS can check, and says so', async () => {
    const { exitCode, stdout } = await test(
      'offline',
      'commit',
      '-t',
      'high|only there|smoke|frozen',
    );
    expect(exitCode).toBe(0);
    expect(await kindsIn('offline.json')).toEqual({ 'only there': 'not run' });
    expect(stdout).toMatch(/once high.*not checked/);
    expect(stdout).toMatch(/Tests {8}4 passed \| 1 not run \(5\)\n/);
  });
});
