import { describe, expect, it } from '@jest/globals';
import { casesOf, loadCase, loadTests } from '../load.ts';

const DOMAIN = 'd111111abcdef8.cloudfront.net';

async function requestOf(request: string): Promise<unknown> {
  return (await loadCase(`{ request: ${request}, expect: unchanged }`)).event.request;
}

async function responseOf(response: string): Promise<unknown> {
  return (await loadCase(`{ response: ${response}, expect: unchanged }`)).event.response;
}

describe('fill-in', () => {
  it('completes a viewer-request event', async () => {
    const { event, eventType } = await loadCase('{ request: /, expect: unchanged }');
    expect(eventType).toBe('viewer-request');
    expect(event).toEqual({
      version: '1.0',
      context: {
        distributionDomainName: DOMAIN,
        distributionId: 'EDFDVBD6EXAMPLE',
        eventType: 'viewer-request',
        requestId: 'EXAMPLErequestId==',
      },
      viewer: { ip: '203.0.113.1' },
      request: {
        method: 'GET',
        uri: '/',
        querystring: {},
        headers: { host: { value: DOMAIN } },
        cookies: {},
      },
    });
  });

  it('completes a viewer-response event, reason phrase of its status included', async () => {
    const { event, eventType } = await loadCase('{ response: 404, expect: unchanged }');
    expect(eventType).toBe('viewer-response');
    expect(event).toMatchObject({ context: { eventType: 'viewer-response' } });
    expect(event.response).toEqual({
      statusCode: 404,
      statusDescription: 'Not Found',
      headers: {},
      cookies: {},
    });
  });

  it('gives a configured viewer-response function the response 200', async () => {
    const test = '{ request: /, expect: unchanged }';
    const { event } = await loadCase(test, {}, { eventType: 'viewer-response' });
    expect(event.response).toMatchObject({ statusCode: 200, statusDescription: 'OK' });
  });

  it('has no phrase for a status without one', async () => {
    expect(await responseOf('299')).toEqual({ statusCode: 299, headers: {}, cookies: {} });
  });
});

describe('requests', () => {
  it.each<[string, object]>([
    [
      '/a?t=1&u=9&t=2',
      {
        querystring: {
          t: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
          u: { value: '9' },
        },
      },
    ],
    ['/a?x&y=', { querystring: { x: { value: '' }, y: { value: '' } } }],
    [
      'POST https://EXAMPLE.com/a',
      {
        method: 'POST',
        uri: '/a',
        headers: { host: { value: 'example.com' } },
      },
    ],
    [
      '{ querystring: a=1&a=2 }',
      {
        querystring: {
          a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
        },
      },
    ],
    [
      '{ uri: /x, method: PUT, headers: { X-Num: 1.0, Accept: [a, b] } }',
      {
        method: 'PUT',
        uri: '/x',
        headers: {
          host: { value: DOMAIN },
          'x-num': { value: '1.0' },
          accept: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
        },
      },
    ],
    [
      '{ cookies: { A: x, b: { value: y, multiValue: [{ value: y }, { value: z }] } } }',
      {
        cookies: {
          A: { value: 'x' },
          b: { value: 'y', multiValue: [{ value: 'y' }, { value: 'z' }] },
        },
      },
    ],
    [
      '{ querystring: { a: { multiValue: [{ value: 1 }] } } }',
      {
        querystring: { a: { value: '1', multiValue: [{ value: '1' }] } },
      },
    ],
    ['{ headers: { host: null } }', { headers: {} }],
  ])('%s', async (text, expected) => {
    expect(await requestOf(text)).toMatchObject(expected);
  });

  it('reads HTTP text', async () => {
    const text =
      '"GET https://a.example/x?q=1 HTTP/1.1\\nAccept: a\\naccept: b\\n' +
      'Cookie: one=1; two=2;\\ncookie: one=3\\nX-Forwarded-Proto: https\\n\\n"';
    expect(await requestOf(text)).toEqual({
      method: 'GET',
      uri: '/x',
      querystring: { q: { value: '1' } },
      headers: {
        host: { value: 'a.example' },
        accept: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
      },
      cookies: {
        one: { value: '1', multiValue: [{ value: '1' }, { value: '3' }] },
        two: { value: '2' },
      },
    });
  });

  it('says which headers of HTTP text it dropped, as a notice at their line', async () => {
    const text = 'tests:\n  - request: |\n      GET /\n      X-Cache: Hit\n    expect: unchanged\n';
    const { diagnostics } = await loadTests(text);
    expect(diagnostics).toMatchObject([
      { code: 'hidden-header', severity: 'notice', at: { start: { line: 4, column: 7 } } },
    ]);
  });
});

describe('responses', () => {
  it.each<[string, object]>([
    ['200', { statusCode: 200, statusDescription: 'OK' }],
    ["'503'", { statusCode: 503, statusDescription: 'Service Unavailable' }],
    ['{ statusCode: 301, statusDescription: Moved }', { statusDescription: 'Moved' }],
    ['{ statusDescription: null }', { statusCode: 200, headers: {}, cookies: {} }],
    [
      '{ cookies: { a: { value: 1, attributes: Secure } } }',
      {
        cookies: { a: { value: '1', attributes: 'Secure' } },
      },
    ],
    [
      '{ cookies: { a: [1, { value: 2, attributes: Path=/ }] } }',
      {
        cookies: {
          a: {
            value: '1',
            multiValue: [{ value: '1' }, { value: '2', attributes: 'Path=/' }],
          },
        },
      },
    ],
    [
      '"HTTP/1.1 301 Gone away\\nServer: S3\\nSet-Cookie: a=b; Secure; Path=/\\n"',
      {
        statusCode: 301,
        statusDescription: 'Gone away',
        headers: { server: { value: 'S3' } },
        cookies: { a: { value: 'b', attributes: 'Secure; Path=/' } },
      },
    ],
    ['"HTTP/2 200\\n"', { statusCode: 200, statusDescription: 'OK' }],
  ])('%s', async (text, expected) => {
    const response = await responseOf(text);
    expect(response).toMatchObject(expected);
    if (text.includes('null')) expect(response).not.toHaveProperty('statusDescription');
  });
});

describe('raw query', () => {
  const SOURCE = { 'f.js': 'request.rawQueryString()' };

  it.each<[string, string | null, boolean]>([
    ['/a', null, false],
    ['/a?', '', true],
    ['/a?x=1&y=2', 'x=1&y=2', false],
    ['/a?x&y=', 'x&y=', true],
    ['/a?t=1&u=9&t=2', 't=1&u=9&t=2', true],
    ['/a?&x=1&&', '&x=1&&', true],
    ['{ querystring: { b: [1, 2], a: "" } }', 'b=1&b=2&a=', false],
    ['{ querystring: "" }', '', true],
  ])('%s', async (request, raw, lossy) => {
    const test = `{ request: ${JSON.stringify(request)}, expect: unchanged }`.replace(
      JSON.stringify(request),
      request.startsWith('{') ? request : JSON.stringify(request),
    );
    const read = await loadCase(test, SOURCE);
    expect(read.fixture.rawQueryString).toBe(raw);
    expect(read.offlineOnly).toEqual(lossy ? ['rawQueryString'] : []);
    expect((await loadCase(test)).offlineOnly).toEqual([]);
  });
});

describe('merging', () => {
  const DEFAULTS =
    'defaults:\n' +
    '  request: { method: POST, uri: /d, querystring: { a: 1, b: 2 }, headers: { h: d, host: d } }\n' +
    '  clock: 2026-03-01T12:00:00Z\n' +
    '  edgeLocation: { name: FRA, region: eu }\n';

  async function merged(test: string) {
    const cases = casesOf(await loadTests(`${DEFAULTS}tests:\n  - ${test}\n`));
    return cases[0]!;
  }

  it('merges maps by key, replaces scalars, removes with null', async () => {
    const { event, fixture } = await merged(
      '{ request: { querystring: { b: null, c: 3 }, headers: { h: t } }, clock: null, ' +
        'edgeLocation: { name: NRT }, expect: unchanged }',
    );
    expect(event.request).toEqual({
      method: 'POST',
      uri: '/d',
      querystring: { a: { value: '1' }, c: { value: '3' } },
      headers: { host: { value: 'd' }, h: { value: 't' } },
      cookies: {},
    });
    expect(fixture).toMatchObject({
      clock: undefined,
      edgeLocation: { name: 'NRT', region: 'eu' },
    });
    expect(fixture.rawQueryString).toBe('a=1&c=3');
  });

  it('lets a shorthand set path and whole query, method and host only if written', async () => {
    const { event, offlineOnly, fixture } = await merged('{ request: /t, expect: unchanged }');
    expect(event.request).toMatchObject({ method: 'POST', uri: '/t', querystring: {} });
    expect(event.request).toHaveProperty('headers.host.value', 'd');
    expect(offlineOnly).toEqual(['clock', 'edgeLocation']);
    expect(fixture.clock).toBe(Date.UTC(2026, 2, 1, 12));
    const other = await merged('{ request: HEAD https://t/, expect: unchanged }');
    expect(other.event.request).toMatchObject({
      method: 'HEAD',
      headers: { host: { value: 't' } },
    });
  });

  it('uses the input of defaults alone', async () => {
    expect((await merged('{ expect: unchanged }')).request).toBe('POST /d?a=1&b=2');
  });

  it('patches context and viewer', async () => {
    const { event } = await merged(
      "{ viewer: { ip: '2001:db8::1' }, context: { endpoint: e.example }, expect: unchanged }",
    );
    expect(event).toMatchObject({
      viewer: { ip: '2001:db8::1' },
      context: { endpoint: 'e.example', distributionId: 'EDFDVBD6EXAMPLE' },
    });
  });

  it('sends raw events as they are, patched only by the test itself', async () => {
    const event = '{ request: { method: GET, uri: /raw, headers: {} } }';
    const read = await merged(
      `{ event: ${event}, request: { headers: { x: 1 } }, expect: unchanged }`,
    );
    expect(read.event).toEqual({
      request: { method: 'GET', uri: '/raw', headers: { x: { value: '1' } } },
    });
    expect(read.fixture).toMatchObject({ clock: Date.UTC(2026, 2, 1, 12), rawQueryString: null });
  });
});

describe('event types', () => {
  it.each([
    ['{ request: / }', 'viewer-request'],
    ['{ request: /, response: 200 }', 'viewer-response'],
    ['{ event: { context: { eventType: viewer-response }, request: {} } }', 'viewer-response'],
    ['{ event: { request: {}, response: {} } }', 'viewer-response'],
    ['{ event: { request: {} } }', 'viewer-request'],
  ])('%s is %s', async (test, type) => {
    const read = await loadCase(test.replace(/ }$/, ', expect: unchanged }'));
    expect(read.eventType).toBe(type);
  });
});

describe('clock', () => {
  it.each<[string, number]>([
    ['2026-03-01T12:00:00Z', Date.UTC(2026, 2, 1, 12)],
    ['2026-03-01t12:00:00.5z', Date.UTC(2026, 2, 1, 12, 0, 0, 500)],
    ['2026-03-01T12:00:00.123456+09:00', Date.UTC(2026, 2, 1, 3, 0, 0, 123)],
    ['2024-02-29T00:00:00-00:30', Date.UTC(2024, 1, 29, 0, 30)],
  ])('%s', async (clock, expected) => {
    const { fixture } = await loadCase(`{ request: /, clock: "${clock}", expect: unchanged }`);
    expect(fixture.clock).toBe(expected);
  });
});

describe('key value store', () => {
  const test =
    'tests:\n  - { request: /, kvs: { a: null, n: 1.0, j: { k: [1, x] } }, expect: 200 }\n';

  it('merges the test over the file, values as text, structures as JSON', async () => {
    const [read] = casesOf(await loadTests(`kvs: { a: 1, b: true, jwt.secret: s }\n${test}`));
    expect(read?.fixture.kvs).toEqual({
      b: 'true',
      'jwt.secret': 's',
      n: '1.0',
      j: '{"k":[1,"x"]}',
    });
    expect(read?.offlineOnly).toEqual(['kvs']);
  });

  it.each([
    ['a flat map', '{"a":"x"}'],
    ["AWS's import file", '{"data":[{"key":"a","value":"x"}]}'],
  ])('reads a file with %s', async (_what, json) => {
    const text = 'kvs: kvs/store.json\ntests:\n  - { request: /, expect: 200 }\n';
    const [read] = casesOf(await loadTests(text, { 'kvs/store.json': json }));
    expect(read?.fixture.kvs).toEqual({ a: 'x' });
    expect(read?.offlineOnly).toEqual([]);
  });

  it('is undefined without a fixture', async () => {
    expect((await loadCase('{ request: /, expect: 200 }')).fixture.kvs).toBeUndefined();
  });
});
