import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fakeConversation } from '../builders/fake-conversation.ts';
import { startFakeGitHub } from '../builders/fake-github.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { runAction } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

/** Values of redacted names; no report may show one, wherever it went. */
const SECRETS = ['tok-4f2a91', 'ses-77c0de', 'sig-a1b2c3'];
/** Credentials of the run, which nothing may print whatever the configuration says. */
const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIAPLANTED',
  AWS_SECRET_ACCESS_KEY: 'planted-secret-key',
};
const NEVER = ['planted-secret-key', 'planted-session', 'ghs_planted'];

const files = (redact: string): ProjectFiles => ({
  'cloudfront-functions.yml': `${redact}functions: { site: { source: site.js, runtime: cloudfront-js-2.0 } }\n`,
  'site.js': `function handler(event) {
  var request = event.request;
  var token = request.headers.authorization.value;
  var session = request.cookies.session.value;
  var signature = request.querystring.sig.value;
  console.log('token ' + token + ' of ' + session);
  if (request.uri === '/throw') throw new Error('bad ' + token + ' ' + signature);
  return { statusCode: 302, headers: { location: { value: '/in?sig=' + signature }, authorization: { value: token } },
    cookies: { session: { value: session } } };
}
`,
  'site.test.yml': `defaults:
  request: { headers: { authorization: ${SECRETS[0]} }, cookies: { session: ${SECRETS[1]} } }
tests:
  - { name: location, request: /a?sig=${SECRETS[2]}, expect: 302 /out?sig=${SECRETS[2]} }
  - { name: thrown, request: /throw?sig=${SECRETS[2]}, expect: 302 }
  - name: values
    request: /a?sig=${SECRETS[2]}
    expect: { response: { headers: { authorization: other }, cookies: { session: other } } }
`,
});

/** Everything that a run writes anywhere, by where. */
async function everythingOf(project: ProjectFiles): Promise<Readonly<Record<string, string>>> {
  const conversation = fakeConversation();
  const github = await startFakeGitHub({}, conversation.answer);
  const emulator = await startTestEmulator({ runtime, now: Date.now });
  const workspace = await writeProject(project);
  const environment = {
    ...CREDENTIALS,
    AWS_SESSION_TOKEN: 'planted-session',
    AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url,
  };
  const pull_request = {
    number: 7,
    head: { sha: 'a0', repo: { id: 1 } },
    base: { repo: { id: 1 } },
  };
  const { stdout, stderr, summary, outputs, exitCode } = await runAction(workspace, {
    event: { name: 'pull_request', payload: { pull_request } },
    inputs: {
      'create-missing': 'true',
      engine: 'both',
      'github-token': 'ghs_planted',
      'pr-comment': 'always',
      'junit-file': 'j.xml',
      'json-file': 'c.json',
    },
    environment: { ...environment, GITHUB_API_URL: github.url },
  });
  expect(exitCode).toBe(1);
  const terminal = await runCli(workspace, ['test', '--verbose'], environment);
  const file = (name: string) => readFile(path.join(workspace, name), 'utf8');
  return {
    log: stdout + stderr,
    summary,
    comment: conversation.comments.map(({ body }) => body).join('\n'),
    outputs: JSON.stringify(outputs),
    junit: await file('j.xml'),
    ctrf: await file('c.json'),
    terminal: terminal.stdout + terminal.stderr,
  };
}

const found = (texts: Readonly<Record<string, string>>, secrets: readonly string[]) =>
  Object.entries(texts).flatMap(([where, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${where}`),
  );

describe('what no report shows', () => {
  it('are values of redacted headers, cookies and parameters, and credentials', async () => {
    const texts = await everythingOf(files('redact: [authorization, session, sig]\n'));
    expect(found(texts, [...SECRETS, ...NEVER])).toEqual([]);
    for (const where of ['log', 'summary', 'junit', 'ctrf', 'terminal']) {
      expect([where, texts[where]]).toEqual([where, expect.stringContaining('[redacted]')]);
    }
    expect(texts.comment).toContain('3 of 3 tests failed');
  });

  it('is nothing else: without redact all values are there, and credentials still are not', async () => {
    const texts = await everythingOf(files(''));
    expect(found(texts, NEVER)).toEqual([]);
    for (const where of ['log', 'summary', 'junit', 'ctrf', 'terminal']) {
      expect(found({ [where]: texts[where]! }, SECRETS)).toHaveLength(SECRETS.length);
      expect(texts[where]).not.toContain('[redacted]');
    }
    expect(texts.log).not.toContain('::add-mask::');
  });
});
