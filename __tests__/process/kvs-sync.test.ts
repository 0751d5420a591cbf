import { afterAll, describe, expect, it } from '@jest/globals';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const FILES = {
  'cloudfront-functions.yml':
    'functions:\n  moved: { source: moved.js, kvs: { name: pages, data: pages.json } }\n',
  'moved.js': [
    "import cf from 'cloudfront';",
    'async function handler(event) {',
    '  const to = await cf.kvs().get(event.request.uri);',
    '  return { statusCode: 301, headers: { location: { value: to } } };',
    '}',
    '',
  ].join('\n'),
  'moved.test.yml': 'kvs: pages.json\ntests:\n  - { request: /a, expect: 301 /new }\n',
  'pages.json': '{ "/a": "/new" }\n',
};

interface Pushed {
  readonly sync?: string;
  readonly publish?: string;
  readonly faults?: readonly Fault[];
  readonly environment?: (url: string) => Record<string, string>;
}

/** Pushes to main; the store still has the old value. */
async function push({
  sync = 'apply',
  publish = 'main',
  faults = [],
  environment = (url) => ({ AWS_ENDPOINT_URL: url }),
}: Pushed) {
  const workspace = await writeProject(FILES);
  const emulator = await startTestEmulator({
    runtime,
    now: Date.now,
    keyValueStores: [{ name: 'pages', items: { '/a': '/old', '/theirs': 'kept' } }],
  });
  emulator.faults.set(faults);
  const result = await runAction(workspace, {
    inputs: { 'create-missing': 'true', 'kvs-sync': sync, publish },
    environment: { ...CREDENTIALS, ...environment(emulator.url) },
  });
  return { result, calls: emulator.requests.map(({ operation }) => operation) };
}

describe('kvs-sync', () => {
  it('apply: writes what differs before the tests on AWS, and the tests find it', async () => {
    const { result, calls } = await push({});
    expect([result.exitCode, result.outputs.published]).toEqual([0, '["moved"]']);
    expect(calls.filter((call) => call === 'UpdateKeys')).toHaveLength(1);
    expect(calls.indexOf('UpdateKeys')).toBeLessThan(calls.indexOf('TestFunction'));
    expect(result.stdout).toContain('"pages" holds its file now: 0 keys are new, 1 changed');
    expect(result.stdout).toContain('1 keys are only in the store, and were kept');
  });

  it.each([
    ['diff', { sync: 'diff' }],
    ['apply, while the gate is closed', { publish: 'never' }],
  ])(
    '%s: writes nothing, tells the difference, and tests see the store as it is',
    async (_name, how) => {
      const { result, calls } = await push(how);
      expect(calls).not.toContain('UpdateKeys');
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toContain(
        '"pages" lacks 0 keys of its file and has other values for 1',
      );
      expect(result.stdout).toContain('kvs-mismatch');
    },
  );

  it('off, the default: does not look at the whole store', async () => {
    const { calls } = await push({ sync: '' });
    expect(calls).not.toContain('ListKeys');
  });

  it('a store that cannot be read ends the run before anything is written', async () => {
    const faults = [{ operation: 'ListKeys', fault: 'access-denied', times: 99 }] as const;
    const { result, calls } = await push({ faults });
    expect([result.exitCode, result.outputs.result]).toEqual([3, 'error']);
    expect(calls.filter((call) => /^(Create|Update|Publish)/.test(call))).toEqual([]);
    expect(result.stdout).toContain('cloudfront-keyvaluestore:ListKeys');
  });

  it('says what is missing where only CloudFront has an endpoint of its own', async () => {
    const { result, calls } = await push({
      environment: (url) => ({ AWS_ENDPOINT_URL_CLOUDFRONT: url }),
    });
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toContain('AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE');
    expect(calls).not.toContain('UpdateFunction');
  });

  it('any other word is refused', async () => {
    const { result, calls } = await push({ sync: 'always' });
    expect([result.exitCode, calls]).toEqual([2, []]);
    expect(result.stdout).toContain('kvs-sync');
  });
});
