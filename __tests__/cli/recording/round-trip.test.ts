import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordTest } from '../../../src/cli/recording/record-test.ts';
import type { Observer } from '../../../src/cli/recording/observers.ts';
import { openTarget } from '../../../src/cli/recording/target.ts';
import { InputError } from '../../../src/core/errors.ts';
import { isHiddenHeader } from '../../../src/core/hidden-headers.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import { judgeCase } from '../../../src/core/judge.ts';
import { BAD_CHARACTER } from '../../../src/core/query.ts';
import { casesOf, loadFiles } from '../../config/load.ts';
import { memoryFiles } from '../../config/memory-files.ts';

const REQUEST = {
  fallback: [{ source: 'f.js' }],
  variables: () => undefined,
  ci: false,
  allowNoTests: true,
  only: [],
};

/** An engine whose function answers what `output` makes of the event. */
function answering(output: (event: JsonObject) => JsonValue): Observer {
  return {
    engine: 'offline',
    observe: async (_, { event }) => ({
      kind: 'result',
      result: {
        computeUtilization: undefined,
        logs: [],
        errorMessage: '',
        output: JSON.stringify(output(event)),
      },
      observations: undefined,
      durationMs: 0,
    }),
  };
}

/** Records, and judges what stands in the file then as `cf2 test` would. */
async function roundTrip(test: JsonObject, observer: Observer, before?: string) {
  const files = { 'f.js': '', ...(before === undefined ? {} : { 'f.test.yml': before }) };
  const choice = { functionId: undefined, file: undefined };
  const target = await openTarget(memoryFiles(files), REQUEST, choice);
  const recorded = await recordTest(target, test, observer);
  const text = recorded.target.text ?? '';
  const project = await loadFiles({ ...files, 'f.test.yml': text }, REQUEST);
  const testCase = casesOf(project).at(-1)!;
  const { status } = judgeCase({
    testCase,
    offline: await observer.observe(project.suite.functions[0]!, testCase),
    engines: ['offline'],
    limits: { computeUtilization: 70, codeSize: 10_240 },
    allow: [],
    source: { file: 'f.js', text: '' },
  });
  return { status, text, expect: recorded.expect };
}

const FILE = '# tests of f\r\ntests:\r\n  - { request: /x, expect: 403 } # no\r\n';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'true',
    '1.0',
    '~',
    '',
    'a: b',
    ' #',
    "it's",
    'a;b=c',
    '\t',
    '{{',
    'null',
    '-',
    '${',
    '${a}',
    '$$${b',
  ),
);
const names = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
  .filter((it) => !/^(set-)?cookie$|^via$|^warning$|^host$/.test(it) && !isHiddenHeader(it));
const boxesOf = (values: fc.Arbitrary<string>) =>
  fc.oneof(
    values.map((value) => ({ value })),
    fc
      .array(values, { minLength: 2, maxLength: 3 })
      .map((all) => ({ value: all[0]!, multiValue: all.map((value) => ({ value })) })),
  );
const entries = fc.dictionary(names, boxesOf(texts), { maxKeys: 3 });
const parameters = fc.dictionary(
  names,
  boxesOf(texts.filter((text) => !BAD_CHARACTER.test(text))),
  { maxKeys: 3 },
);
const segments = fc.stringMatching(/^[a-zA-Z0-9._~!$'()*+,;:@%[\]{}|-]{0,8}$/);
const paths = fc.array(segments, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
const queries = fc
  .stringMatching(/^[a-z][a-zA-Z0-9=&%+/:,{}[\]?-]{0,12}$/)
  .filter((it) => !it.includes('&='));
const requests = fc.record({ path: paths, query: fc.option(queries, { nil: undefined }) });
const outputs = {
  'a request that goes on': fc
    .record(
      { uri: paths, querystring: parameters, headers: entries, cookies: entries },
      { requiredKeys: [] },
    )
    .map((changes) => (event: JsonObject) => {
      const request = event.request as JsonObject;
      // CloudFront would not take a request that has lost its host.
      const headers = { ...(request.headers as JsonObject), ...changes.headers };
      return { request: { ...request, ...changes, headers } };
    }),
  'a response': fc
    .record(
      {
        statusCode: fc.integer({ min: 100, max: 599 }),
        statusDescription: texts,
        headers: entries,
        cookies: fc.dictionary(
          names,
          fc.record({ value: texts, attributes: fc.constantFrom('Secure', 'Path=/; Max-Age=1') }),
          { maxKeys: 2 },
        ),
        body: fc.oneof(texts, fc.constant({ encoding: 'base64', data: '/wA=' })),
      },
      { requiredKeys: ['statusCode'] },
    )
    .map((response) => () => ({ response: response })),
};

describe.each(Object.entries(outputs))('whatever %s is like', (_, output) => {
  it('the recorded test passes, and nothing else in the file has changed', async () => {
    await fc.assert(
      fc.asyncProperty(requests, output, async ({ path, query }, answer) => {
        const request = query === undefined ? path : `${path}?${query}`;
        const observer = answering(answer);
        // Another method or a header of cookies could not be said; neither is among these.
        const { status, text } = await roundTrip({ request }, observer, FILE);
        expect(status).toBe('passed');
        expect(text.startsWith(FILE.trimEnd())).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a recorded test', () => {
  it('is the first of a new file', async () => {
    const { text } = await roundTrip(
      { request: '/' },
      answering((event) => event),
    );
    expect(text).toBe('tests:\n  - request: /\n    expect: unchanged\n');
  });

  it('is a map where more than the path changes', async () => {
    const output = (event: JsonObject) => ({
      request: { ...(event.request as JsonObject), uri: '/b', cookies: { c: { value: '1' } } },
    });
    const { expect: recorded } = await roundTrip({ request: '/' }, answering(output));
    expect(recorded).toEqual({ changes: { uri: '/b', cookies: { c: '1' } } });
  });

  it('is refused where a production rule is broken', async () => {
    const output = (event: JsonObject) => ({
      request: { ...(event.request as JsonObject), uri: '/a b#c', headers: {} },
    });
    const error: unknown = await roundTrip({ request: '/' }, answering(output)).catch(
      (it: unknown) => it,
    );
    expect((error as InputError).diagnostics).toMatchObject([
      {
        code: 'not-recordable',
        args: { id: 'f', why: 'rules', rules: ['uri-bad-char', 'readonly-header'] },
      },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['of a wrong request', { request: '/a b' }, 'bad-request'],
    ['of a method there is none', { request: 'GTE /' }, 'bad-method'],
    ['that is there already', { request: '/x', expect: 403 }, 'duplicate-name'],
  ])('is refused, without a place, %s', async (_, test, code) => {
    const answer = answering(() => ({ response: { statusCode: 403 } }));
    const error: unknown = await roundTrip(test, answer, FILE).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(InputError);
    const { diagnostics } = error as InputError;
    expect(diagnostics.map((it) => [it.code, it.at])).toEqual([[code, undefined]]);
  });

  it('is refused where nothing can say what happened', async () => {
    const output = (event: JsonObject) => {
      const request = event.request as JsonObject;
      const headers = { ...(request.headers as JsonObject), cookie: { value: 'a=b' } };
      return { request: { ...request, headers } };
    };
    const error: unknown = await roundTrip({ request: '/' }, answering(output)).catch(
      (it: unknown) => it,
    );
    expect((error as InputError).diagnostics).toMatchObject([
      { code: 'not-recordable', args: { id: 'f', why: 'inexpressible' } },
    ]);
  });
});
