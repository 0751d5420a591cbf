import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import { importProject, notesOf, passes } from './import-project.ts';

const EVENT = {
  version: '1.0',
  context: { eventType: 'viewer-response' },
  viewer: { ip: '1.2.3.4' },
  request: { method: 'GET', uri: '/', headers: {}, cookies: {}, querystring: {} },
  response: { statusCode: 200, statusDescription: 'OK', headers: {}, cookies: {} },
};
const EXPECT = {
  response: {
    headers: { 'cache-control': { value: 'no-store' }, date: { value: 'today' } },
    cookies: { a: { value: 'b', attributes: 'Secure' } },
    statusDescription: 'OK',
    statusCode: 200,
  },
};

/** Imports a configuration with one case, whose files are these unless others are given. */
async function importCase(lines: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const config = ['function: f.js', 'testCases:', '  - name: one', ...lines, ''].join('\n');
  const files = {
    'edge/cfft.yaml': config.replace('f.js', '../f.js'),
    'edge/event.json': JSON.stringify(EVENT),
    'edge/expect.json': JSON.stringify(EXPECT),
    ...more,
  };
  const imported = await importProject(files, ['edge/cfft.yaml']);
  return { ...imported, test: imported.imported[0]?.test, notes: notesOf(imported.problems) };
}

const BOTH = ['    event: event.json', '    expect: expect.json'];

describe('a case of cfft', () => {
  it('names its event, and expects the complete output', async () => {
    const { test, cases, notes } = await importCase(BOTH);
    expect(test).toEqual({
      name: 'one',
      event: 'edge/event.json',
      expect: {
        changes: {
          headers: { 'cache-control': 'no-store', date: 'today' },
          cookies: { a: { value: 'b', attributes: 'Secure' } },
        },
      },
    });
    expect(cases[0]?.event).toEqual(EVENT);
    expect(passes(cases[0]!, EXPECT)).toBe(true);
    expect(notes).toEqual([]);
  });

  it('has its event in the test where that is no plain JSON', async () => {
    const yaml = 'context: { eventType: viewer-request }\nrequest: { method: GET, uri: /a }\n';
    const { test } = await importCase(['    event: e.yaml'], { 'edge/e.yaml': yaml });
    expect(test?.event).toEqual({
      context: { eventType: 'viewer-request' },
      request: { method: 'GET', uri: '/a' },
    });
  });

  it('keeps HTTP text, and compares with what it says', async () => {
    const event = {
      ...EVENT,
      request: 'GET /a?b=c HTTP/1.1\nHost: example.com\n',
      response: 'HTTP/1.1 302 Found',
    };
    const wanted = { response: 'HTTP/1.1 302 Found\nLocation: /x\nSet-Cookie: a=b; Secure\n' };
    const { test, cases, notes } = await importCase(BOTH, {
      'edge/event.json': JSON.stringify(event),
      'edge/expect.json': JSON.stringify(wanted),
    });
    expect(test?.request).toBe(event.request);
    expect(cases[0]?.event.request).toEqual({
      method: 'GET',
      uri: '/a',
      querystring: { b: { value: 'c' } },
      headers: { host: { value: 'example.com' } },
    });
    expect(cases[0]?.event.response).toEqual({ statusCode: 302, statusDescription: 'Found' });
    expect(test?.expect).toEqual({
      changes: {
        headers: { location: '/x' },
        cookies: { a: { value: 'b', attributes: 'Secure' } },
      },
    });
    expect(notes).toEqual([]);
  });

  it('fills in templates from its env', async () => {
    const template = JSON.stringify({ ...EVENT, viewer: { ip: '{{ env `IP` `::1` }}' } });
    const env = ['    env:', '      IP: 10.0.0.1'];
    const filled = await importCase([...BOTH, ...env], { 'edge/event.json': template });
    expect(filled.cases[0]?.event.viewer).toEqual({ ip: '10.0.0.1' });
    const bare = await importCase(BOTH, { 'edge/event.json': template });
    expect(bare.cases[0]?.event.viewer).toEqual({ ip: '::1' });
  });

  it('without an expectation gets what the code here does', async () => {
    const { test, notes } = await importCase(['    event: event.json']);
    expect(test?.expect).toEqual({
      changes: { statusCode: 301, statusDescription: null, headers: { location: '/new' } },
    });
    expect(notes).toEqual(['imported-otherwise import-recorded edge/cfft.yaml:3:5']);
  });
});

describe('what a case of cfft ignores', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      '.response.cookies, .response.headers.date',
      { statusCode: 200, statusDescription: 'OK', headers: { 'cache-control': 'no-store' } },
      { ...EXPECT.response, headers: { 'cache-control': { value: 'no-store' } }, cookies: {} },
    ],
    [
      '.response.headers, .response.cookies.a.attributes',
      { statusCode: 200, statusDescription: 'OK', cookies: { a: 'b' } },
      { ...EXPECT.response, headers: {}, cookies: { a: { value: 'b', attributes: 'Path=/' } } },
    ],
    [
      '.response.headers["cache-control"].value, .response.statusDescription',
      {
        statusCode: 200,
        headers: { date: 'today' },
        cookies: { a: { value: 'b', attributes: 'Secure' } },
      },
      { ...EXPECT.response, statusDescription: 'Fine', headers: { date: { value: 'today' } } },
    ],
  ])('%s', async (ignore, fields, other) => {
    const { test, cases, notes } = await importCase([...BOTH, `    ignore: '${ignore}'`]);
    expect(test?.expect).toEqual({ response: fields });
    expect(passes(cases[0]!, { response: other })).toBe(true);
    expect(notes).toEqual(['imported-otherwise import-partial edge/cfft.yaml:6:13']);
  });

  it('still has to be taken away where it is not ignored', async () => {
    const event = {
      ...EVENT,
      response: { ...EVENT.response, headers: { server: { value: 'S3' } } },
    };
    const { test } = await importCase([...BOTH, '    ignore: .response.headers.date'], {
      'edge/event.json': JSON.stringify(event),
    });
    expect(test?.expect).toMatchObject({ response: { headers: { server: { absent: true } } } });
  });
});

describe('what cannot be carried over from cfft is told with its place', () => {
  it.each<[string, string[], Readonly<Record<string, string>>, string]>([
    [
      'Jsonnet',
      ['    event: e.jsonnet'],
      { 'edge/e.jsonnet': '{}' },
      'import-jsonnet edge/cfft.yaml:4:12',
    ],
    ['a missing file', ['    event: e.json'], {}, 'import-unreadable edge/cfft.yaml:4:12'],
    ['no event', ['    expect: expect.json'], {}, 'import-no-event edge/cfft.yaml:3:5'],
    [
      'an open template',
      ['    event: e.json'],
      { 'edge/e.json': '{\n "request": { "uri": "{{ must_env `X` }}" }\n}' },
      'import-template edge/e.json:2:1',
    ],
    ['jq', [...BOTH, '    ignore: .a | del(.b)'], {}, 'import-ignore edge/cfft.yaml:6:13'],
    [
      'nothing left',
      [...BOTH, '    ignore: .response'],
      {},
      'import-nothing-left edge/cfft.yaml:6:13',
    ],
    [
      'an event that is a list',
      ['    event: e.json'],
      { 'edge/e.json': '[1]' },
      'no-json-object edge/cfft.yaml:4:12',
    ],
  ])('%s', async (_, lines, files, note) => {
    const { imported, notes } = await importCase(lines, files);
    expect(imported).toEqual([]);
    expect(notes).toEqual([`not-imported ${note}`]);
  });

  it('HTTP text with a fault', async () => {
    const { notes } = await importCase(BOTH, { 'edge/expect.json': '{ "response": "HTTP 200" }' });
    expect(notes).toEqual([expect.stringMatching(/^not-imported .* edge\/expect\.json:1:16$/)]);
  });

  it('settings of the function, keys that nobody knows, and templates in the code', async () => {
    const config = [
      'name: my-function',
      'comment: hello',
      'runtime: cloudfront-js-1.0',
      'kvs:',
      '  name: hostnames',
      'function: f.js',
      'publish: true',
      'testCases:',
      '  - { event: event.json, expect: expect.json, tags: [a] }',
    ].join('\n');
    const { imported, problems } = await importProject(
      {
        'f.js': "const id = '{{ must_env `KVS_ID` }}';\n",
        'cfft.yaml': config,
        'event.json': JSON.stringify(EVENT),
        'expect.json': JSON.stringify(EXPECT),
      },
      ['.'],
    );
    expect(imported).toHaveLength(1);
    expect(notesOf(problems)).toEqual(
      expect.arrayContaining([
        'not-imported import-cfft-setting cfft.yaml:1:7',
        'not-imported import-cfft-setting cfft.yaml:2:10',
        'not-imported import-cfft-setting cfft.yaml:3:10',
        'not-imported import-cfft-setting cfft.yaml:5:9',
        'not-imported import-unknown-key cfft.yaml:7:1',
        'not-imported import-unknown-key cfft.yaml:9:47',
        'imported-otherwise import-cfft-code f.js:1:13',
      ]),
    );
  });
});
