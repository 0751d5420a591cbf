import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenFunction } from '../../src/testing/api.ts';
import type { Cf2Error } from '../../src/testing/cf2-error.ts';
import { REDIRECTS, removeProjects, writeProject } from '../builders/project.ts';
import { startTesting } from './testing.ts';

const testing = startTesting();
const SOURCE = 'functions/redirects.js';
const EVENT = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '203.0.113.1' },
  request: { method: 'GET', uri: '/old', querystring: {}, headers: {}, cookies: {} },
} as const;

const STORE = [
  "import cf from 'cloudfront';",
  'async function handler(event) {',
  "  const value = await cf.kvs().get('key');",
  "  event.request.headers['x-value'] = { value: value + ' ' + new Date().toISOString() };",
  '  return event.request;',
  '}',
].join('\n');

let folder = '';
let fn: OpenFunction;

beforeAll(async () => {
  folder = await writeProject({
    ...REDIRECTS,
    'store.js': STORE,
    'event.json': JSON.stringify(EVENT),
  });
  fn = await testing.openFunction({ source: SOURCE, folder });
});
afterAll(removeProjects);

function errorOf(promise: Promise<unknown>): Promise<Cf2Error> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: Cf2Error) => error,
  );
}

describe('a run', () => {
  it('answers a response as plain data', async () => {
    expect(await fn.run('GET /old')).toEqual({
      response: { statusCode: 301, headers: { location: '/new' } },
      logs: ['redirect /old -> /new'],
    });
  });

  it('answers a request that goes on', async () => {
    const { request } = await fn.run('GET https://example.com/a?x=1&x=2');
    expect(request).toEqual({
      method: 'GET',
      uri: '/a',
      querystring: { x: ['1', '2'] },
      headers: { host: 'example.com' },
    });
  });

  it('answers an error', async () => {
    const { error } = await fn.run({ event: { version: '1.0' } });
    expect(error).toMatch(/^TypeError: /);
  });

  it.each([
    ['HTTP text', 'GET /old HTTP/1.1\nHost: example.com\n'],
    ['an event', { event: EVENT }],
    ['the path of an event', { event: 'event.json' }],
    ['a map', { request: { uri: '/old', headers: { 'x-a': '${b}' } } }],
  ])('takes %s', async (_, input) => {
    expect(await fn.run(input)).toMatchObject({ response: { statusCode: 301 } });
  });

  it('reads a store, the clock and defaults', async () => {
    const store = await testing.openFunction({
      source: 'store.js',
      folder,
      kvs: { key: 'value' },
      defaults: { clock: '2026-03-01T12:00:00Z', request: { headers: { 'x-a': 'b' } } },
    });
    const { request } = await store.run('/');
    expect(request?.headers).toMatchObject({
      'x-a': 'b',
      'x-value': 'value 2026-03-01T12:00:00.000Z',
    });
    const other = await store.run({ request: '/', kvs: { key: 'other' } });
    expect(other.request?.headers?.['x-value']).toMatch(/^other /);
  });

  it('is refused where the input is wrong, in the words of test files', async () => {
    const error = await errorOf(fn.run('GTE /old'));
    expect([error.kind, error.findings.map(({ code }) => code)]).toEqual([
      'invalid',
      ['bad-method'],
    ]);
    expect((await errorOf(fn.run({ reqest: '/' } as never))).message).toMatch(
      /did you mean "request"/,
    );
  });
});

describe('a check', () => {
  it('passes, or fails with what differs', async () => {
    await fn.check({ request: 'GET /old', expect: '301 /new' });
    const error = await errorOf(
      fn.check({
        request: 'GET /old',
        expect: { response: { headers: { location: { contains: 'x' } } } },
      }),
    );
    expect(error.kind).toBe('failed');
    expect(error.findings).toEqual([
      expect.objectContaining({
        code: 'response.headers.location',
        message: 'response.headers.location: expected contains "x", actual "/new"',
      }),
    ]);
    expect(error.message).not.toMatch(/rerun/);
    expect(error.message).toMatch(/request {3}GET \/old\n/);
  });

  it('fails where the function fails', async () => {
    const error = await errorOf(fn.check({ event: { version: '1.0' }, expect: 'unchanged' }));
    expect(error.findings).toEqual([expect.objectContaining({ code: 'function-error' })]);
  });

  it('does not pass where it did not run', async () => {
    await expect(fn.check({ request: '/', expect: 403, skip: true } as never)).rejects.toThrow(
      /runs offline/,
    );
  });
});

describe('opening', () => {
  it.each([
    ['code that is not there', { source: 'nope.js' }, 'file-not-found'],
    ['wrong defaults', { source: SOURCE, defaults: { expect: 1 } }, 'unknown-key'],
    ['a store that is not there', { source: SOURCE, kvs: 'nope.json' }, 'file-not-found'],
  ])('is refused for %s', async (_, options, code) => {
    const error = await errorOf(testing.openFunction({ ...options, folder }));
    expect(error.findings.map((it) => it.code)).toEqual([code]);
  });

  it('is refused for code that the runtime refuses', async () => {
    const broken = await writeProject({ 'a.js': 'async function handler(event) { }' });
    const options = { source: 'a.js', folder: broken, runtime: 'cloudfront-js-1.0' } as const;
    const error = await errorOf(testing.openFunction(options));
    expect(error.findings[0]).toMatchObject({ file: 'a.js', line: 1 });
  });
});

describe('matchers', () => {
  it('hold an outcome against an expectation, without another run', async () => {
    const outcome = await fn.run('GET /old?x=1');
    expect(await testing.matchers.toMeet(outcome, '301 /new')).toMatchObject({ pass: true });
    const { pass, message } = await testing.matchers.toMeet(outcome, {
      response: { statusCode: 302 },
    });
    expect([pass, message()]).toEqual([
      false,
      expect.stringMatching(/expected {2}302\n.*actual {4}301/),
    ]);
    const going = await fn.run('GET /a?x=1');
    expect(await testing.matchers.toMeet(going, 'unchanged')).toMatchObject({ pass: true });
    expect(await testing.matchers.toMeet(going, { changes: { uri: '/b' } })).toMatchObject({
      pass: false,
    });
  });

  it('throw for an expectation that is none, and for anything but outcomes', async () => {
    const outcome = await fn.run('GET /old');
    const wrong = testing.matchers.toMeet(outcome, '301 Moved');
    expect((await errorOf(wrong)).findings.map(({ code }) => code)).toEqual(['bad-expect']);
    for (const other of [undefined, 'x', {}, { logs: [] }]) {
      await expect(testing.matchers.toMeet(other, 301)).rejects.toThrow(TypeError);
    }
  });
});

describe('canonicalise', () => {
  it("takes AWS's own result, and matchers take what it answers", async () => {
    const outcome = testing.canonicalise(
      {
        FunctionOutput: '{"request":{"method":"GET","uri":"/x","headers":{},"multivalue":1}}',
        FunctionExecutionLogs: ['a'],
      },
      EVENT,
    );
    expect(outcome).toEqual({ request: { method: 'GET', uri: '/x' }, logs: ['a'] });
    const expected = { changes: { uri: '/x' }, logs: ['a'] };
    expect(await testing.matchers.toMeet(outcome, expected)).toMatchObject({ pass: true });
    expect(await testing.matchers.toMeet(outcome, '/y')).toMatchObject({ pass: false });
  });

  it('takes an error', () => {
    const FunctionErrorMessage =
      'The CloudFront function associated with the CloudFront distribution is invalid or could not run. Error: no in 3';
    expect(testing.canonicalise({ FunctionErrorMessage }, EVENT)).toEqual({
      error: 'Error: no',
      logs: [],
    });
  });
});
