import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/json.ts';
import { importProject, notesOf, passes } from './import-project.ts';

const HOST = { host: { value: 'example.com' } };
const REQUEST = { method: 'GET', uri: '/', querystring: {}, headers: HOST, cookies: {} };

/** A case of cftest, imported; the test is the only one. */
async function importCase(file: JsonObject) {
  const imported = await importProject({ 'tests/one.json': JSON.stringify(file) }, [
    'tests/one.json',
  ]);
  return { ...imported, test: imported.imported[0]?.test, notes: notesOf(imported.problems) };
}

describe('the input of a case of cftest', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a line', REQUEST, { request: 'GET https://example.com/' }],
    [
      'a line with a query',
      {
        ...REQUEST,
        uri: '/a',
        querystring: {
          x: { value: '1' },
          y: { value: '2', multiValue: [{ value: '2' }, { value: '3' }] },
        },
      },
      { request: 'GET https://example.com/a?x=1&y=2&y=3' },
    ],
    [
      'a map',
      { ...REQUEST, cookies: { a: { value: 'b' } } },
      { request: { uri: '/', headers: { host: 'example.com' }, cookies: { a: 'b' } } },
    ],
  ])('becomes %s', async (_, request, input) => {
    const event = { request };
    const { test, cases, notes } = await importCase({ event, output: { request } });
    expect(test).toEqual({ name: 'one', ...input, expect: 'unchanged' });
    expect(cases[0]?.event.request).toEqual(request);
    expect(notes).toEqual([]);
  });

  it('stays an event where cf2 would fill something in, or it says more', async () => {
    const { method, uri, querystring, headers } = REQUEST;
    const bare = { method, uri, querystring, headers };
    const events: { request: JsonObject }[] = [
      { request: bare },
      { ...{ version: '1.0' }, request: REQUEST },
    ];
    for (const event of events) {
      const { cases } = await importCase({ event, output: { request: event.request } });
      expect(cases[0]?.event).toMatchObject({ version: '1.0', request: event.request });
      expect(Object.keys(cases[0]?.event.request as JsonObject)).toEqual(
        Object.keys(event.request),
      );
    }
  });

  it('may be a response', async () => {
    const response = { statusCode: 404, statusDescription: 'Not Found', headers: {}, cookies: {} };
    const { test } = await importCase({
      event: { request: REQUEST, response },
      output: { response: { ...response, headers: { 'x-a': { value: '1' } } } },
    });
    expect(test).toMatchObject({
      request: 'GET https://example.com/',
      response: { statusCode: 404 },
      expect: { changes: { headers: { 'x-a': '1' } } },
    });
  });
});

describe('the expectation of a case of cftest', () => {
  it('is complete where the event goes on', async () => {
    const output = { request: { ...REQUEST, uri: '/index.html', headers: {} } };
    const { test, cases, notes } = await importCase({ event: { request: REQUEST }, output });
    expect(test?.expect).toEqual({ changes: { uri: '/index.html', headers: { host: null } } });
    expect(passes(cases[0]!, output)).toBe(true);
    const more = { request: { ...output.request, headers: { 'x-a': { value: '1' } } } };
    expect(passes(cases[0]!, more)).toBe(false);
    expect(notes).toEqual([]);
  });

  it('names every field of a generated response', async () => {
    const response = {
      statusCode: 302,
      statusDescription: 'Found',
      headers: { location: { value: 'https://example.com/${x}' } },
      cookies: { a: { value: 'b', attributes: 'Secure' } },
      body: { encoding: 'base64', data: '/wA=' },
    };
    const { cases } = await importCase({ event: { request: REQUEST }, output: { response } });
    expect(passes(cases[0]!, { response })).toBe(true);
    const wrong: JsonObject[] = [
      { ...response, statusCode: 301 },
      { ...response, statusDescription: 'Moved' },
      { ...response, headers: {} },
      { ...response, cookies: { a: { value: 'b' } } },
      { ...response, body: { encoding: 'base64', data: '/wE=' } },
    ];
    for (const one of wrong)
      expect([one, passes(cases[0]!, { response: one })]).toEqual([one, false]);
  });

  it('takes any body where data is true, and says what is no longer checked', async () => {
    const body = { encoding: 'text', data: true };
    const { test, cases, notes } = await importCase({
      event: { request: REQUEST },
      output: { response: { statusCode: 200, body } },
    });
    expect(test?.expect).toEqual({ response: { statusCode: 200, body: { present: true } } });
    expect(passes(cases[0]!, { response: { statusCode: 200, body: 'x' } })).toBe(true);
    expect(passes(cases[0]!, { response: { statusCode: 200 } })).toBe(false);
    expect(notes).toEqual([expect.stringMatching(/^imported-otherwise import-partial tests\/one/)]);
  });

  it('is an error, without what AWS writes around it', async () => {
    const opening =
      'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
    for (const error of ['My error', `${opening}My error in 3`]) {
      const { test } = await importCase({ event: { request: REQUEST }, error });
      expect(test?.expect).toEqual({ error: { contains: 'My error' } });
    }
  });
});

describe('a file that is no case', () => {
  it.each<[string, string, string]>([
    ['an output that is neither', '{"event":{"request":{}},"output":{"body":1}}', 'import-output'],
    ['no request', '{"event":{"request":{}},"output":{"request":1}}', 'import-output'],
    ['an event that is none', '{"event":1,"output":{}}', 'import-cftest-shape'],
    ['something else', '{"name":"x","version":"1.0"}', 'import-unknown'],
    ['a list', '[1]', 'import-unknown'],
  ])('%s', async (_, text, why) => {
    const { imported, problems } = await importProject({ 'a.json': text }, ['a.json']);
    expect(imported).toEqual([]);
    expect(notesOf(problems)).toEqual([expect.stringContaining(`not-imported ${why} a.json:1:`)]);
  });

  it('no JSON is shown where it is none', async () => {
    const { problems } = await importProject({ 'a.json': '{\n  "event": }' }, ['a.json']);
    expect(problems.map(({ code, at }) => [code, at?.start.line])).toEqual([['not-imported', 2]]);
  });

  it('keys that nobody knows are told', async () => {
    const file = { event: { request: REQUEST }, output: { request: REQUEST }, note: 'x' };
    const { notes } = await importCase(file);
    expect(notes).toEqual([expect.stringMatching(/^not-imported import-unknown-key tests\/one/)]);
  });
});

type Output = Readonly<Record<string, JsonObject>>;

/** The output with some fields of its message changed. */
function withFields(output: Output, change: (message: JsonObject) => JsonObject): JsonObject {
  const entries = Object.entries(output).map(([kind, it]) => [kind, { ...it, ...change(it) }]);
  return Object.fromEntries(entries) as JsonObject;
}

/** Something that nobody expects. */
const MORE = { 'zz-more': { value: '1' } };

describe('whatever a case of cftest is like', () => {
  const names = fc.stringMatching(/^[a-z][a-z-]{0,5}$/).filter((it) => !it.includes('cookie'));
  const values = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('true', '${x}', 'a: b', ' #', '~', '1.0'),
  );
  const box = values.map((value) => ({ value }));
  const boxes = fc.dictionary(names, box, { maxKeys: 3 });
  const uris = fc.stringMatching(/^\/[a-z/ ?#%]{0,6}$/);
  const requests = fc.record(
    { method: fc.constant('GET'), uri: uris, querystring: boxes, headers: boxes, cookies: boxes },
    { requiredKeys: ['method', 'uri'] },
  );
  const responses = fc.record(
    {
      statusCode: fc.integer({ min: 100, max: 599 }),
      headers: boxes,
      cookies: boxes,
      body: values,
    },
    { requiredKeys: ['statusCode'] },
  );
  const outputs = fc.oneof(
    requests.map((request) => ({ request })),
    responses.map((response) => ({ response })),
  );

  it('the test sends its event, and passes with its output and no other', async () => {
    await fc.assert(
      fc.asyncProperty(requests, outputs, async (request, written) => {
        const output = written as unknown as Output;
        const { cases, notes } = await importCase({ event: { request }, output });
        expect(cases.map(({ event }) => event.request)).toEqual([request]);
        expect(passes(cases[0]!, output)).toBe(true);
        const wrong = withFields(output, ({ uri, statusCode }): JsonObject =>
          uri === undefined ? { statusCode: Number(statusCode) + 1 } : { uri: '/other/one' },
        );
        expect(passes(cases[0]!, wrong)).toBe(false);
        const more = withFields(output, ({ headers }) => ({
          headers: { ...(headers as JsonObject), ...MORE },
        }));
        const isPartial = notes.some((note) => note.includes('import-partial'));
        expect(passes(cases[0]!, more)).toBe(isPartial);
      }),
      { numRuns: 40 },
    );
  });
});
