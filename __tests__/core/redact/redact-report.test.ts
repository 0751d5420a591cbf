import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { casesOf } from '../../../src/core/report-totals.ts';
import type { Report } from '../../../src/core/report.ts';
import { planAnnotations } from '../../../src/reporters/annotations/plan-annotations.ts';
import { renderCtrf } from '../../../src/reporters/ctrf/render-ctrf.ts';
import { renderJunit } from '../../../src/reporters/junit/render-junit.ts';
import { renderSummary } from '../../../src/reporters/markdown/render-summary.ts';
import { renderTerminal } from '../../../src/reporters/terminal/render-terminal.ts';
import { createTestRuntime } from '../../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../../builders/project.ts';
import { runProject } from '../../builders/run-project.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const CODE = `function handler(event) {
  var request = event.request;
  var key = request.headers['x-key'] ? request.headers['x-key'].value : 'none';
  console.log('key: ' + key);
  if (request.uri === '/throw') throw new Error('bad key ' + key);
  if (request.uri === '/body') return { statusCode: 200, body: JSON.stringify({ key: key }) };
  if (request.uri === '/cookie') {
    return { statusCode: 200, headers: {}, cookies: { Session: { value: 'Gw7secret-made', attributes: 'Secure' } } };
  }
  request.headers['x-key'] = { value: 'Gw7secret-two', multiValue: [{ value: 'Gw7secret-two' }, { value: 'Gw7secret-three' }] };
  request.querystring.token = { value: 'Gw7secret-four' };
  return request;
}
`;

const CONFIG = `redact: [X-Key, session, token]
functions: { f: { source: f.js } }
`;

/** Every value that begins with Gw7secret is one; all tests fail but the last. */
const TESTS = `defaults: { request: { headers: { x-key: Gw7secret-default } } }
tests:
  - { request: /a?token=Gw7secret-url&page=2, expect: 301 /x?token=Gw7secret-expected }
  - { request: /a?token=Gw7secret-url2&page=2, expect: /a?token=Gw7secret-expected2&page=3 }
  - { name: header, request: { uri: /a, headers: { x-key: "Gw7secret-\\"quoted\\" 'twice'" } }, expect: { request: { headers: { x-key: [Gw7secret-two, Gw7secret-other] } } } }
  - { name: matcher, request: /a, expect: { request: { headers: { x-key: { oneOf: [Gw7secret-b, { startsWith: Gw7secret-c }] } }, querystring: { token: { matches: '^Gw7secret-d' } } } } }
  - { name: changes, request: /a, expect: { changes: { headers: { x-key: Gw7secret-e }, uri: /b } } }
  - { name: output, request: /cookie, expect: { output: { response: { statusCode: 200, cookies: { Session: Gw7secret-f } } } } }
  - { name: cookie, request: /cookie, expect: { response: { cookies: { Session: { value: Gw7secret-g, attributes: Secure } } } } }
  - { name: logs, request: /a, expect: { logs: ['key: none'] } }
  - { name: error, request: /throw, expect: { error: 'Error: bad key Gw7secret-default, really' } }
  - { name: thrown, request: /throw, expect: unchanged }
  - { name: body, request: /body, expect: { response: { body: { json: { key: x } } } } }
  - { name: rows, cases: [{ p: /1, t: Gw7secret-h }, { p: /2, t: Gw7secret-i }], request: '\${p}?token=\${t}', expect: 403 }
  - { name: typed, request: /a, cases: rows.csv, expect: 403 }
  - { name: recorded, request: /cookie, expect: { snapshot: { output: { response: { statusCode: 200, cookies: { Session: Gw7secret-j } } } } } }
  - { name: fine, request: { uri: /a, headers: { x-key: abc } }, expect: { request: { headers: { host: { present: true } } } } }
`;

const CSV = 'request.headers.x-key,request.cookies.session\nGw7secret-k,Gw7secret-l\n';

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();

/** Everything that is ever made of a report. */
function everything(report: Report): Readonly<Record<string, string>> {
  return {
    terminal: renderTerminal(report, { colour: false, width: 400, verbose: true }),
    colour: renderTerminal(report, { colour: true, width: 80, verbose: false }),
    summary: renderSummary(report),
    junit: renderJunit(report),
    ctrf: JSON.stringify(renderCtrf(report, { sha1 })),
    annotations: JSON.stringify(planAnnotations(report)),
  };
}

const project = (tests = TESTS, config = CONFIG) =>
  writeProject({
    'f.js': CODE,
    'f.test.yml': tests,
    'rows.csv': CSV,
    'cloudfront-functions.yml': config,
  });

describe('values under the names of redact', () => {
  let report: Report;
  let open: Report;
  beforeAll(async () => {
    report = await runProject(await project(), runtime);
    open = await runProject(await project(TESTS, CONFIG.replace(/^redact.*\n/, '')), runtime);
  });

  it('are in no report of a run in which everything fails', () => {
    expect(report.diagnostics).toEqual([]);
    expect(casesOf(report).map(({ status }) => status)).toEqual(
      casesOf(open).map(({ status }) => status),
    );
    expect(casesOf(report).filter(({ status }) => status === 'failed')).toHaveLength(15);
    for (const [reporter, text] of Object.entries(everything(report))) {
      expect([reporter, /.{30}Gw7secret.{30}/s.exec(text)?.[0]]).toEqual([reporter, undefined]);
      expect(text).toContain('[redacted]');
    }
    expect(everything(open).terminal).toContain('Gw7secret');
  });

  it('leave everything else as it is, carets included', () => {
    const { terminal = '' } = everything(report);
    expect(terminal).toContain('request   GET /a?token=[redacted]&page=2');
    expect(terminal).toContain('logs      key: [redacted]');
    expect(terminal).toContain('host: d111111abcdef8.cloudfront.net');
    const places = (it: Report) =>
      casesOf(it).map(({ failures }) => failures.map(({ span }) => span));
    expect(places(report)).toEqual(places(open));
    for (const file of ['f.js', 'f.test.yml', 'rows.csv']) {
      const lengths = (it = '') => it.split('\n').map((line) => [...line].length);
      expect(lengths(report.sources.get(file))).toEqual(lengths(open.sources.get(file)));
    }
  });

  it.each(['request', 'text', 'assertion', 'f', 'failed', 'values', '[', '.*', '$&'])(
    'may be a word that cf2 uses itself: %s',
    async (word) => {
      const header = `{ x-key: ${JSON.stringify(word)} }`;
      const test = `{ request: { uri: /throw, headers: ${header} }, expect: { request: { headers: ${header} } } }`;
      const found = await runProject(await project(`tests:\n  - ${test}\n`), runtime);
      expect(found.diagnostics).toEqual([]);
      expect(casesOf(found).map(({ status }) => status)).toEqual(['failed']);
      expect(everything(found).terminal).toContain('bad key [redacted]');
    },
  );

  it('are in no report of mistakes in the files', async () => {
    const tests = TESTS.replace('name: fine', 'nam: fine');
    const found = await runProject(await project(tests), runtime);
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(JSON.stringify(everything(found))).not.toContain('Gw7secret');
  });
});

it.each([
  ['redact: token', 'wrong-type'],
  ['redact: [[a]]', 'wrong-type'],
  ['redacts: [a]', 'unknown-key'],
])('%s is refused', async (line, code) => {
  const config = CONFIG.replace(/^redact.*$/m, line);
  const { diagnostics } = await runProject(await project(TESTS, config), runtime);
  expect(diagnostics.map((it) => it.code)).toEqual([code]);
});
