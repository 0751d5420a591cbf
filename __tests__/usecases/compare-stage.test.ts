import { afterAll, describe, expect, it } from '@jest/globals';
import { publishedIds, resultOf } from '../../src/core/report-totals.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, type ProjectFiles } from '../builders/project.ts';
import { deployCompared, times, verdicts, type ComparedSettings } from './compared-deployment.ts';

const offline = createTestRuntime();
afterAll(async () => {
  await offline.close();
  await removeProjects();
});

const deploy = (settings: ComparedSettings) => deployCompared(offline, settings);

/** A function that redirects some paths; everything else goes on. */
function redirecting(redirects: Readonly<Record<string, string>>, rest = ''): string {
  return `var TO = ${JSON.stringify(redirects)};
function handler(event) {
  var to = TO[event.request.uri];${rest}
  if (to === undefined) return event.request;
  return { statusCode: 301, headers: { location: { value: to } } };
}
`;
}

const OLD = redirecting({ '/a': '/b' });
const NEW = redirecting({ '/a': '/c' });
const CLOSED = fixedGate({ publish: false, code: 'not-main', subject: 'refs/heads/x' });

const TESTS: ProjectFiles = {
  'f.js': NEW,
  'f.test.yml': `tests:
  - { name: moved, request: /a, expect: 301 /c }
  - { name: kept, request: /x, expect: unchanged }
`,
};

/** Tests of so many paths; the first `changed` of them are redirected in a new way. */
function manyTests(count: number, changed: number): ProjectFiles {
  const paths = Array.from({ length: count }, (_, index) => `/p${index}`);
  const redirects = Object.fromEntries(paths.slice(0, changed).map((it) => [it, '/new']));
  const rows = paths.map((it) => `  - { name: ${it}, request: ${it}, expect: { changes: {} } }`);
  const expects = rows.map((row, index) =>
    index < changed ? row.replace('{ changes: {} }', '301 /new') : row,
  );
  return { 'f.js': redirecting(redirects), 'f.test.yml': `tests:\n${expects.join('\n')}\n` };
}

describe('a comparison with LIVE', () => {
  it('runs every event on both stages, and publishes', async () => {
    const run = await deploy({ live: { code: OLD }, files: TESTS });
    expect(verdicts(run.fn)).toEqual({ moved: 'changed aws asserted', kept: 'same aws' });
    expect(run.fn.live).toMatchObject({
      state: 'compared',
      counts: { changed: 1, same: 1, 'may-vary': 0, 'not-compared': 0 },
      judged: { aws: 2, offline: 0 },
      code: { added: 1, removed: 1 },
      config: [],
    });
    expect(times(run, 'TestFunction')).toBe(4);
    expect(publishedIds(run.report)).toEqual(['f']);
  });

  it('comes before the publish, after which LIVE is the new code', async () => {
    const { operations, progress } = await deploy({ live: { code: OLD }, files: TESTS });
    expect(operations.lastIndexOf('TestFunction')).toBeLessThan(
      operations.indexOf('PublishFunction'),
    );
    const steps = progress.map(({ step }) => step);
    expect(steps.indexOf('compared')).toBeGreaterThan(steps.lastIndexOf('tested'));
    expect(steps.indexOf('compared')).toBeLessThan(steps.indexOf('published'));
  });

  it('takes place where the gate is closed', async () => {
    const { fn } = await deploy({ live: { code: OLD }, files: TESTS, options: { gate: CLOSED } });
    expect(fn.live).toMatchObject({ counts: { changed: 1 } });
  });

  it('knows new functions, and asks nothing', async () => {
    const run = await deploy({ files: TESTS });
    expect(run.fn.live).toEqual({ state: 'new' });
    expect(times(run, 'TestFunction')).toBe(2);
  });

  it('needs no call for a function that is LIVE as it is', async () => {
    const run = await deploy({ live: { code: NEW }, files: TESTS });
    expect(run.fn.live).toEqual({ state: 'same' });
    expect(times(run, 'TestFunction')).toBe(0);
  });

  it('runs nothing for the same code under a new comment', async () => {
    const config = 'functions: { f: { source: f.js, comment: new } }\n';
    const files = { ...TESTS, 'cloudfront-functions.yml': config };
    const run = await deploy({ live: { code: NEW }, files });
    expect(run.fn.live).toEqual({ state: 'same' });
    expect(times(run, 'TestFunction')).toBe(2);
  });

  it('tells of offline what a failing change would do', async () => {
    const files = { ...TESTS, 'f.test.yml': TESTS['f.test.yml']!.replace('301 /c', '301 /b') };
    const run = await deploy({ live: { code: OLD }, files });
    expect(verdicts(run.fn)).toEqual({ moved: 'changed offline fails', kept: 'same offline' });
    expect(times(run, 'TestFunction')).toBe(0);
  });

  it('counts smoke events, which assert nothing', async () => {
    const event = {
      version: '1.0',
      context: { eventType: 'viewer-request' },
      viewer: { ip: '192.0.2.1' },
      request: { method: 'GET', uri: '/a', querystring: {}, headers: {}, cookies: {} },
    };
    const files = { ...TESTS, 'f.events/a.json': JSON.stringify(event) };
    const { fn } = await deploy({ live: { code: OLD }, files });
    expect(verdicts(fn)).toMatchObject({ 'a.json': 'changed aws not-asserted' });
  });

  it('does not let one run see what another did to the event', async () => {
    const mutating = (mark: string) => `var seen = 0;
function handler(event) {
  event.request.uri = event.request.uri + '${mark}';
  event.request.headers['x-seen'] = { value: String(seen += 1) };
  return event.request;
}
`;
    const files = {
      'f.js': mutating(''),
      'f.test.yml': 'tests:\n  - { name: a, request: /a, expect: { request: { uri: /a } } }\n',
    };
    const { fn } = await deploy({ live: { code: mutating('') + '// same\n' }, files });
    expect(verdicts(fn)).toEqual({ a: 'same aws' });
  });
});

describe('many events', () => {
  it.each([
    ['all of 100 run on LIVE', 100, {}, 200],
    ['of 101 only those that LIVE answers differently offline', 101, {}, 103],
    ['all of 101 with live: always', 101, { live: 'always' }, 202],
  ])('%s', async (_, count, { live = 'auto' }: { live?: string }, tests) => {
    const config = `functions: { f: { source: f.js, live: ${live} } }\n`;
    const files = { ...manyTests(count, 2), 'cloudfront-functions.yml': config };
    const run = await deploy({ live: { code: OLD }, files });
    expect(times(run, 'TestFunction')).toBe(tests);
    expect(run.fn.live).toMatchObject({
      counts: { changed: 2, same: count - 2, 'not-compared': 0 },
    });
  });
});

describe('nobody compares', () => {
  const never = 'functions: { f: { source: f.js, live: never } }\n';
  it.each<[string, Partial<ComparedSettings>]>([
    ['without being asked', { options: { compareLive: false } }],
    ['with live: never', { files: { ...TESTS, 'cloudfront-functions.yml': never } }],
  ])('%s', async (_, settings) => {
    const run = await deploy({ live: { code: OLD }, files: TESTS, ...settings });
    expect(run.fn.live).toBeUndefined();
    expect(times(run, 'TestFunction')).toBe(2);
  });
});

describe('what may vary', () => {
  const random = redirecting(
    { '/a': '/b' },
    " if (event.request.uri === '/r') to = '/' + Math.random();",
  );
  it('is named and not counted', async () => {
    const files = {
      'f.js': NEW,
      'f.test.yml': `tests:
  - { name: moved, request: /a, expect: 301 /c }
  - { name: random, request: /r, expect: unchanged }
`,
    };
    const { fn } = await deploy({ live: { code: random }, files });
    expect(verdicts(fn)).toEqual({
      moved: 'changed aws asserted',
      random: 'may vary: Math.random',
    });
    expect(fn.live).toMatchObject({ counts: { changed: 1, 'may-vary': 1 } });
  });

  it('is not asked of LIVE where only some events are', async () => {
    const files = manyTests(101, 0);
    const clock = redirecting({}, ' event.request.headers.t = { value: String(Date.now()) };');
    const run = await deploy({ live: { code: clock }, files });
    expect(run.fn.live).toMatchObject({ counts: { 'may-vary': 101, changed: 0 } });
    expect(times(run, 'TestFunction')).toBe(101);
  });
});

describe('a configuration that differs', () => {
  it('is run in the runtime that LIVE has', async () => {
    const probe = `function handler(event) {
  event.request.headers.kind = { value: typeof Promise.any };
  return event.request;
}
`;
    const files = {
      'f.js': probe,
      'f.test.yml': 'tests:\n  - { name: a, request: /a, expect: { request: { uri: /a } } }\n',
    };
    const config = { runtime: 'cloudfront-js-1.0' };
    const { fn } = await deploy({ live: { code: probe, config }, files });
    expect(fn.live).toMatchObject({ config: ['runtime'], code: { added: 0, removed: 0 } });
    expect(verdicts(fn)).toEqual({ a: 'changed aws asserted' });
  });

  it('names another key value store', async () => {
    // The test emulator counts its ids.
    const oldStore =
      'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001';
    const reading = `import cf from 'cloudfront';
const store = cf.kvs();
async function handler(event) {
  event.request.uri = await store.get(event.request.uri);
  return event.request;
}
`;
    const files = {
      'cloudfront-functions.yml': 'functions: { f: { source: f.js, kvs: new } }\n',
      'f.js': reading,
      'f.test.yml': 'kvs: { /a: /new }\ntests:\n  - { name: a, request: /a, expect: /new }\n',
    };
    const { fn, report } = await deploy({
      live: { code: reading, config: { keyValueStoreArns: [oldStore] } },
      files,
      emulator: {
        keyValueStores: [
          { name: 'old', items: { '/a': '/old' } },
          { name: 'new', items: { '/a': '/new' } },
        ],
      },
    });
    expect(report.trouble).toBeUndefined();
    expect(fn.live).toMatchObject({ config: ['key value store'] });
    expect(verdicts(fn)).toEqual({ a: 'changed aws asserted' });
  });
});

describe('trouble with LIVE', () => {
  const AFTER_TESTS = { operation: 'TestFunction', call: 3, times: 1_000 };
  it.each([
    ['throttling without end', { ...AFTER_TESTS, fault: 'throttle' }, 'throttled'],
    ['no permission', { ...AFTER_TESTS, fault: 'access-denied' }, 'access-denied'],
    ['an AWS that is ill', { ...AFTER_TESTS, fault: 'unavailable' }, 'service-unavailable'],
  ] as const)('%s is no failure, and the publish happens', async (_, fault, failure) => {
    const run = await deploy({ live: { code: OLD }, files: TESTS, faults: [fault] });
    expect(run.fn.live).toMatchObject({ state: 'compared', trouble: { failure } });
    expect(verdicts(run.fn)).toEqual({
      moved: 'not compared: trouble',
      kept: 'not compared: trouble',
    });
    expect(resultOf(run.report)).toBe('passed');
    expect(publishedIds(run.report)).toEqual(['f']);
  });

  it('keeps what was answered before it', async () => {
    const fault = { fault: 'access-denied', operation: 'TestFunction', call: 4 } as const;
    const options = { parallelTests: 1 };
    const run = await deploy({ live: { code: OLD }, files: TESTS, faults: [fault], options });
    expect(verdicts(run.fn)).toEqual({
      moved: 'changed aws asserted',
      kept: 'not compared: trouble',
    });
  });

  it('asks nothing more after it', async () => {
    const fault = { ...AFTER_TESTS, call: 51, fault: 'access-denied' } as const;
    const run = await deploy({
      live: { code: OLD },
      files: manyTests(50, 1),
      faults: [fault],
      options: { parallelTests: 4 },
    });
    expect(times(run, 'TestFunction')).toBe(54);
  });

  it('says nothing of a LIVE whose code cannot be read', async () => {
    const fault = { fault: 'access-denied', operation: 'GetFunction', call: 2 } as const;
    const run = await deploy({ live: { code: OLD }, files: TESTS, faults: [fault] });
    expect(run.fn.live).toMatchObject({ state: 'unknown', trouble: { failure: 'access-denied' } });
    expect(publishedIds(run.report)).toEqual(['f']);
  });
});
