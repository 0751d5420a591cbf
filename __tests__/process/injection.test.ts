import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { RunnerResult } from '../../src/cli/demo/runner.ts';
import { fakeConversation } from '../builders/fake-conversation.ts';
import { startFakeGitHub } from '../builders/fake-github.ts';
import { activeParts, renderGfm } from '../builders/github-markdown.ts';
import { removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { obey } from '../github/runner.ts';

afterAll(removeProjects);

/** What a function or a file might say to a runner, a browser, a terminal or a person. */
const EVIL = [
  '::set-output name=published::evil',
  '  ::error::evil',
  '##[set-output name=result;]evil',
  '::stop-commands::evil',
  '# evil <script>evil()</script> <img src=x onerror=evil()> </details></summary> <!-- evil',
  '`a` ``b`` ``` \\| | evil | [evil](javascript:evil) ![evil](https://evil.example/x.png)',
  '@evil-octocat #666 octo/site#666 https://evil.example ~~no~~ ]]> $`x`$ :tada:',
  '\u001b]0;evil\u0007\u001b[2J\u202eevil\u2066\u200b\u00ad',
];

/** Without line breaks, for where there can be none. */
const LINE = EVIL.join(' ');
/** In a name of a file: no slash, not too long. */
const FILE = '::set-output name=x::y ##[error]z @evil-octocat #666 <img src=x> `|`';

const json = (value: unknown): string => JSON.stringify(value);

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const row = (text = ''): string =>
  [cell(text), cell(text), `/row?${encodeURIComponent(text)}`].join(',');

/** Every place that somebody else can write to is hostile. */
const FILES: ProjectFiles = {
  'cloudfront-functions.yml': json({
    host: 'www.example.com',
    environments: { [LINE]: {} },
    functions: {
      'GH-666': {
        source: `functions/${FILE}.js`,
        name: 'evil',
        comment: LINE.slice(0, 100),
        tests: [`functions/${FILE}.test.json`],
      },
    },
  }),
  [`functions/${FILE}.js`]: `
var EVIL = ${json(EVIL)};
function handler(event) {
  var request = event.request;
  for (var i = 0; i < EVIL.length; i++) console.log(EVIL[i]);
  console.log(EVIL.join('\\n'));
  if (request.uri === '/throw') throw new Error(EVIL.join('\\n'));
  if (request.uri === '/go') { request.headers['x-evil'] = { value: EVIL.join(' ') }; return request; }
  return {
    statusCode: 301,
    statusDescription: EVIL.join(' '),
    headers: { location: { value: EVIL.join(' ') } },
    body: { encoding: 'text', data: EVIL.join('\\n') },
  };
}
`,
  [`functions/${FILE}.test.json`]: json({
    kvs: { [LINE.slice(0, 200)]: LINE.slice(0, 300) },
    tests: [
      { name: EVIL.join('\n'), request: 'GET /a', expect: '302 /b' },
      { name: LINE, request: 'GET /throw', expect: 'unchanged' },
      { name: 'skipped', request: 'GET /b', expect: 'unchanged', skip: EVIL.join('\n') },
      {
        name: 'changes',
        request: { uri: '/go', headers: { 'x-input': LINE } },
        expect: { changes: { headers: { 'x-other': LINE } } },
      },
      { name: 'logs', request: 'GET /a', expect: { logs: [LINE] } },
      {
        name: LINE.slice(0, 60),
        cases: 'rows.csv',
        expect: { response: { headers: { location: '${evil}' } } },
      },
    ],
  }),
  'functions/rows.csv': ['evil,name,request', ...[EVIL[4], EVIL[6]].map(row)].join('\n'),
};

const BROKEN: ProjectFiles = {
  ...FILES,
  [`functions/${FILE}.test.json`]: json({
    [LINE]: LINE,
    tests: [{ name: EVIL.join('\n'), request: LINE, expect: LINE, [EVIL.join('\n')]: 1 }],
  }),
};

/** What terminals, browsers and people may act on, apart from line breaks. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cs}\p{DI}\u2028\u2029]/u;

interface Seen {
  readonly result: RunnerResult;
  readonly comment: string;
  readonly junit: string;
  readonly ctrf: string;
  readonly terminal: string;
}

async function everythingOf(files: ProjectFiles): Promise<Seen> {
  const conversation = fakeConversation();
  const github = await startFakeGitHub({}, conversation.answer);
  const workspace = await writeProject(files);
  const side = (label: string) => ({ sha: 'a0a0a0a', ref: LINE, label, repo: { id: 1 } });
  const pull_request = { number: 7, title: LINE, body: LINE, head: side(LINE), base: side('main') };
  const result = await runAction(workspace, {
    event: { name: 'pull_request', payload: { pull_request } },
    ref: `refs/heads/${LINE}`,
    inputs: {
      'github-token': 'ghs_secret',
      'pr-comment': 'always',
      'junit-file': 'j.xml',
      'json-file': 'c.json',
      environment: LINE,
    },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_HEAD_REF: LINE,
      GITHUB_ACTOR: LINE,
      NO_COLOR: '1',
    },
  });
  const { stdout } = await runCli(workspace, ['test', '--environment', LINE, '--verbose'], {
    NO_COLOR: '1',
  });
  const file = (name: string) => readFile(path.join(workspace, name), 'utf8');
  return {
    result,
    comment: conversation.comments[0]?.body ?? '',
    junit: await file('j.xml'),
    ctrf: await file('c.json'),
    terminal: stdout,
  };
}

describe.each([
  ['a run', FILES, 1],
  ['files that cannot be loaded', BROKEN, 2],
])('hostile data in every field of %s', (_what, files, exitCode) => {
  let seen: Seen;

  beforeAll(async () => {
    seen = await everythingOf(files);
  });

  it('changes no result', () => {
    expect(seen.result).toMatchObject({ exitCode, stderr: '' });
    expect(seen.result.outputs.published).toBe('[]');
    expect(seen.result.outputs.result).toBe(exitCode === 1 ? 'failed' : 'invalid');
  });

  it('gives no command to the runner, and breaks out of no annotation', () => {
    const obeyed = obey(seen.result.stdout);
    expect(obeyed.length).toBeGreaterThan(0);
    for (const { command, properties } of obeyed) {
      expect(['group', 'endgroup', 'error', 'warning', 'notice']).toContain(command);
      const known = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
      expect(known).toEqual(expect.arrayContaining(Object.keys(properties)));
      expect(properties.file ?? 'functions/').toMatch(/^functions\//);
    }
    expect(UNSEEN.exec(seen.result.stdout)).toBeNull();
  });

  it('is text in the summary and in the comment', () => {
    for (const markdown of [seen.result.summary, seen.comment]) {
      expect(UNSEEN.exec(markdown)).toBeNull();
      const html = renderGfm(
        markdown.replaceAll('/0123456789abcdef0123456789abcdef01234567/', '/0a1b2c3/'),
      );
      expect(html).toContain('CloudFront Functions: ');
      expect(activeParts(html)).toEqual([]);
    }
  });

  it('is text in a terminal', () => {
    expect(seen.terminal).toContain('evil');
    expect(UNSEEN.exec(seen.terminal)).toBeNull();
  });

  it('is text in JUnit and CTRF', () => {
    expect(XMLValidator.validate(seen.junit)).toBe(true);
    expect(seen.junit).not.toMatch(/<script|<img|<!--|]]>/);
    expect(seen.junit).toContain('evil');
    const { results } = JSON.parse(seen.ctrf);
    expect(JSON.stringify(results.tests)).toContain('evil');
  });

  it('is in no comment as logs or outputs of functions', () => {
    expect(seen.comment).not.toMatch(/x-evil|onerror=evil.*onerror=evil.*onerror=evil/);
    expect(seen.comment).not.toContain('ghs_secret');
  });
});
