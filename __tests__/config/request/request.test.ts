import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ISSUE_FIELDS } from '../../../src/config/request/issue-fields.ts';
import { readIssue } from '../../../src/config/request/read-issue.ts';
import { readRequest } from '../../../src/config/request/read-request.ts';
import { renderRequest } from '../../../src/config/request/render-request.ts';
import type { FunctionRequest } from '../../../src/config/request/request-schema.ts';
import type { Diagnostic } from '../../../src/core/diagnostics.ts';
import { answersFor, bodyOf } from './issue.ts';

const EXAMPLE = new URL('../../../infra/example/', import.meta.url);
const FILE = 'functions/prod-app-redirect.yaml';

const LEAST = [
  'environment: prod',
  'sid: app',
  'purpose: redirect',
  'repository:',
  '  owner: octo',
  '  name: site',
  '  owner_id: 123',
  '  repository_id: 456',
  '  environment: production',
  '',
].join('\n');

const FULL = `${LEAST}${[
  '  branch: main',
  'runtime: cloudfront-js-2.0',
  'log_retention_in_days: 30',
  'pull_requests: throwaway',
  'key_value_store_arns: ["arn:aws:cloudfront::111122223333:key-value-store/11aa-22"]',
  'associate:',
  '  - { distribution_id: E2EXAMPLE1ABCD, path_pattern: default, event_type: viewer-request }',
  '  - { distribution_id: E2EXAMPLE1ABCD, path_pattern: /old/*, event_type: viewer-response }',
  'contact: site-team@example.com',
  '',
].join('\n')}`;

function requestOf(text: string): FunctionRequest {
  const { request, problems } = readRequest(text, FILE);
  expect(problems).toEqual([]);
  return request!;
}

/** `line:column code key` of each fault. */
const places = (problems: readonly Diagnostic[]) =>
  problems.map(({ code, at, args }) => {
    const { key } = args as { key?: string };
    return [`${at?.start.line}:${at?.start.column}`, code, ...(key ? [key] : [])].join(' ');
  });

describe('a request file', () => {
  it.each([
    ['least', LEAST],
    ['full', FULL],
  ])('%s: is read, and written as it was', (_name, text) => {
    const request = requestOf(text);
    expect(request).toEqual(parse(text));
    expect(requestOf(renderRequest(request))).toEqual(request);
  });

  it('is what the example has', () => {
    const text = readFileSync(new URL(FILE, EXAMPLE), 'utf8');
    expect(readRequest(text, FILE).problems).toEqual([]);
  });

  it.each([
    ['environment: prod', 'environment: dev-eu', '1:14 wrong-type environment'],
    ['sid: app', 'sid: app-admin', '2:6 wrong-type sid'],
    ['sid: app', 'sid: "*"', '2:6 wrong-type sid'],
    ['purpose: redirect', 'purpose: redirect-pr-7', '3:10 wrong-type purpose'],
    ['purpose: redirect', 'purpose: Redirect', '3:10 wrong-type purpose'],
    ['purpose: redirect', 'purpos: redirect', '3:1 unknown-key purpos'],
    ['purpose: redirect\n', '', '1:1 missing-key purpose'],
    ['  owner_id: 123\n', '', '4:1 missing-key owner_id'],
    ['owner_id: 123', 'owner_id: octo', '7:13 wrong-type owner_id'],
    ['name: site', 'name: "*"', '6:9 wrong-type name'],
    ['environment: production', 'environment: "prod*"', '9:16 wrong-type environment'],
    ['branch: main', 'branch: refs/heads/main', '10:11 wrong-type branch'],
    [
      'log_retention_in_days: 30',
      'log_retention_in_days: 0',
      '12:24 wrong-type log_retention_in_days',
    ],
    [
      'log_retention_in_days: 30',
      'log_retention_in_days: never',
      '12:24 wrong-type log_retention_in_days',
    ],
    [
      'log_retention_in_days: 30',
      'log_retention_in_days: 31',
      '12:24 wrong-type log_retention_in_days',
    ],
    ['pull_requests: throwaway', 'pull_requests: publish', '13:16 wrong-type pull_requests'],
    ['key-value-store/11aa-22', 'key-value-store/*', '14:24 wrong-type key_value_store_arns[0]'],
    ['viewer-response', 'origin-request', '17:74 wrong-type event_type'],
    [
      '/old/*, event_type: viewer-response',
      'default, event_type: viewer-request',
      '17:75 behaviour-twice',
    ],
    [
      'distribution_id: E2EXAMPLE1ABCD, path_pattern: default',
      'distribution_id: 1, path_pattern: default',
      '16:24 wrong-type distribution_id',
    ],
    ['contact: site-team@example.com', 'contact:', '18:1 wrong-type contact'],
    ['purpose: redirect', 'purpose: other', '1:1 request-file-name'],
    ['sid: app', 'sid: app\nsid: app', '3:1 yaml'],
    ['sid: app', 'sid: [', undefined],
  ])('%j as %j is a fault at its place', (from, to, expected) => {
    expect(FULL).toContain(from);
    const { request, problems } = readRequest(FULL.replace(from, to), FILE);
    expect(request).toBeUndefined();
    if (expected === undefined) expect(problems.length).toBeGreaterThan(0);
    else expect(places(problems)).toEqual([expected]);
  });

  it('leaves room for the names of throwaway functions', () => {
    const purpose = `a${'b'.repeat(45)}`;
    const name = `prod-app-${purpose}`;
    const text = FULL.replace('purpose: redirect', `purpose: ${purpose}`);
    expect(places(readRequest(text, `${name}.yaml`).problems)).toEqual(['3:10 wrong-type purpose']);
    const shared = text.replace('throwaway', 'share');
    expect(readRequest(shared, `${name}.yaml`).problems).toEqual([]);
    const long = shared.replace(purpose, 'a'.repeat(56));
    expect(places(readRequest(long, FILE).problems)).toContain('3:10 wrong-type purpose');
  });

  it.each(['', '# nothing\n', 'a: 1\n---\nb: 2\n'])('%j is none', (text) => {
    const { request, problems } = readRequest(text, FILE);
    expect(request).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

/** A form as GitHub reads it. */
interface Form {
  readonly body: readonly {
    readonly type: string;
    readonly attributes: { readonly label: string; readonly options?: readonly string[] };
  }[];
}

const form = parse(
  readFileSync(new URL('.github/ISSUE_TEMPLATE/function-request.yml', EXAMPLE), 'utf8'),
) as Form;

describe('the issue form', () => {
  it('has the labels that are read', () => {
    const labels = form.body.map(({ attributes }) => attributes.label);
    expect(labels.sort()).toEqual(ISSUE_FIELDS.map(({ label }) => label).sort());
  });

  const choices = form.body.flatMap(({ attributes: { label, options = [] } }) =>
    options.map((option): [string, string] => [label, option]),
  );

  it.each(choices)('%s: %s is an answer that is right', (label, option) => {
    const answers = { ...answersFor(requestOf(FULL)), [label]: option };
    expect(readIssue(bodyOf(answers), 'issue.md').problems).toEqual([]);
  });

  it.each([
    ['least', LEAST],
    ['full', FULL],
  ])('%s: a request as an issue is the request again', (_name, text) => {
    const request = requestOf(text);
    const read = readIssue(bodyOf(answersFor(request)), 'issue.md');
    expect(read.problems).toEqual([]);
    expect(requestOf(renderRequest(read.request!))).toEqual(request);
  });

  it('takes what people write: CRLF, blanks, no table, the ARN of a distribution', () => {
    const answers = {
      ...answersFor(requestOf(LEAST)),
      Product: '  app  ',
      'Cache behaviours':
        'arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE1ABCD /a/* viewer-request\n\n|E2EXAMPLE1ABCD|default|viewer-response|',
    };
    const read = readIssue(bodyOf(answers).replaceAll('\n', '\r\n'), 'issue.md');
    expect(read.problems).toEqual([]);
    expect(read.request).toMatchObject({
      sid: 'app',
      associate: [
        { distribution_id: 'E2EXAMPLE1ABCD', path_pattern: '/a/*', event_type: 'viewer-request' },
        {
          distribution_id: 'E2EXAMPLE1ABCD',
          path_pattern: 'default',
          event_type: 'viewer-response',
        },
      ],
    });
  });

  const faults = (answers: Readonly<Record<string, string | undefined>>) =>
    places(readIssue(bodyOf({ ...answersFor(requestOf(FULL)), ...answers }), 'issue.md').problems);

  it.each([
    ['Product', 'app-admin', '7:1 wrong-type sid'],
    ['Product', 'app\nadmin', '7:1 wrong-type sid'],
    ['Days after which logs expire', 'never', '19:1 wrong-type log_retention_in_days'],
    ['Repository', 'site', '31:1 wrong-type name'],
    ['Repository', 'octo/site/tree', '31:1 wrong-type name'],
    ['Branch', 'release/*', '47:1 wrong-type branch'],
    ['Cache behaviours', 'E2EXAMPLE1ABCD default', '51:1 missing-key event_type'],
    ['Cache behaviours', 'E2EXAMPLE1ABCD default viewer-request x', '51:1 wrong-type event_type'],
    ['Cache behaviours', '`rm -rf /`', undefined],
  ])('%s: %j is a fault where it was answered', (label, answer, expected) => {
    const found = faults({ [label]: answer });
    if (expected === undefined) expect(found.length).toBeGreaterThan(0);
    else expect(found).toEqual([expected]);
  });

  it('misses what was not answered, and sees what is there twice', () => {
    expect(faults({ Purpose: undefined })).toEqual([
      expect.stringMatching(/ missing-key purpose$/),
    ]);
    const body = `${bodyOf(answersFor(requestOf(LEAST)))}\n\n### Product\n\nother`;
    expect(places(readIssue(body, 'issue.md').problems)).toEqual([expect.stringMatching(/ yaml$/)]);
    expect(readIssue('no form at all', 'issue.md').problems.length).toBeGreaterThan(0);
  });
});
