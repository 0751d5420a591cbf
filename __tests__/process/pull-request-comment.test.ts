import { afterAll, describe, expect, it } from '@jest/globals';
import {
  fakeConversation,
  SELF,
  type FakeComment,
  type FakeConversation,
} from '../builders/fake-conversation.ts';
import { startFakeGitHub, type GitHubRoutes } from '../builders/fake-github.ts';
import { REDIRECTS, removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { CREDENTIALS, runAction } from '../builders/run-action.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

const MARKER = '<!-- cf2:cloudfront-functions.yml: -->';
const COMMENTS = '/repos/octo/site/issues/7/comments';
const HEAD = '89abcdef0123456789abcdef0123456789abcdef';

const FAILING: ProjectFiles = {
  ...REDIRECTS,
  'functions/redirects.test.yml': 'tests:\n  - { request: GET /old, expect: 302 /new }\n',
};

interface Step {
  readonly files?: ProjectFiles;
  readonly choice?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly routes?: GitHubRoutes;
  readonly conversation?: FakeConversation;
}

/** Runs the bundled action offline on a pull request, unless told otherwise. */
async function run({
  files = REDIRECTS,
  choice = 'failures',
  inputs,
  event = 'pull_request',
  environment,
  routes = {},
  conversation = fakeConversation(),
}: Step) {
  const github = await startFakeGitHub(routes, conversation.answer);
  const pullRequest = {
    number: 7,
    head: { sha: HEAD, repo: { id: 1 } },
    base: { repo: { id: 1 } },
  };
  const payload = {
    repository: { id: 1, default_branch: 'main' },
    ...(event.startsWith('pull_request') ? { pull_request: pullRequest } : {}),
  };
  const result = await runAction(await writeProject(files), {
    event: { name: event, payload },
    inputs: { 'github-token': 'ghs_secret', 'pr-comment': choice, ...inputs },
    environment: { GITHUB_API_URL: github.url, ...environment },
  });
  const calls = github.requests.filter(({ path }) => path.includes('/issues/'));
  return {
    result,
    comments: conversation.comments,
    writes: calls.filter(({ method }) => method !== 'GET').map(({ method }) => method),
    calls: calls.map(({ method, path }) => `${method} ${path}`),
  };
}

const own = (body: string, id = 3): FakeComment => ({ id, user: { login: SELF }, body });

const NOTICES = /^::(?:notice|warning|error) .*title=Pull request comment/gm;

describe('the comment of a pull request', () => {
  it('is written when something fails, and says what and where to read more', async () => {
    const { result, comments } = await run({ files: FAILING });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(comments).toHaveLength(1);
    const lines = comments[0]!.body.split('\n');
    expect(lines[0]).toBe(MARKER);
    expect(lines[2]).toBe('### ✗ CloudFront Functions: 1 of 1 test failed, nothing was published');
    expect(comments[0]!.body).toContain('| **redirects** | 0 of 1 |');
    expect(comments[0]!.body).toContain('(https://github.com/octo/site/actions/runs/1)');
    expect(comments[0]!.body).toContain('`89abcde`');
    expect(JSON.stringify([result, comments])).not.toContain('ghs_secret');
  });

  it('is updated in place, resolved, left alone, and opened again', async () => {
    const conversation = fakeConversation();
    await run({ files: FAILING, conversation });
    const twice = {
      ...FAILING,
      'functions/redirects.test.yml': `${FAILING['functions/redirects.test.yml']}  - { request: GET /a, expect: 404 }\n`,
    };
    const updated = await run({ files: twice, conversation });
    expect([updated.writes, updated.comments.length]).toEqual([['PATCH'], 1]);
    expect(updated.comments[0]!.body).toContain('2 of 2 tests failed');

    const resolved = await run({ conversation });
    expect([resolved.writes, resolved.comments.length]).toEqual([['PATCH'], 1]);
    expect(resolved.comments[0]!.body).toMatch(/^<!-- .* -->\n\n### ✓ resolved\n/);
    expect(resolved.comments[0]!.body).toContain('2 tests passed');

    const still = await run({ conversation });
    expect([still.writes, still.result.exitCode]).toEqual([[], 0]);

    const again = await run({ files: FAILING, conversation });
    expect([again.writes, again.comments.length]).toEqual([['PATCH'], 1]);
    expect(again.comments[0]!.body).toContain('1 of 1 test failed');
    expect(again.comments[0]!.id).toBe(1);
  });

  it.each([
    ['failures', REDIRECTS, 0],
    ['changes', REDIRECTS, 0],
    ['always', REDIRECTS, 1],
    ['changes', FAILING, 1],
    ['failures', { ...REDIRECTS, 'functions/redirects.test.yml': 'tests:\n' }, 1],
  ])('is there only when it is due: %s', async (choice, files, count) => {
    const { comments } = await run({ files, choice });
    expect(comments).toHaveLength(count);
  });

  it.each(['push', 'workflow_dispatch', 'merge_group'])('is none on %s', async (event) => {
    const { calls } = await run({ files: FAILING, choice: 'always', event });
    expect(calls).toEqual([]);
  });

  it('is off unless asked for', async () => {
    const { calls } = await run({ files: FAILING, choice: '' });
    expect(calls).toEqual([]);
  });

  it('refuses other choices before anything happens', async () => {
    const { result, calls } = await run({ choice: 'sometimes' });
    expect([result.exitCode, calls]).toEqual([2, []]);
    expect(result.stdout).toMatch(/pr-comment/);
  });

  it('is one per configuration and environment', async () => {
    const files = Object.fromEntries(
      Object.entries(FAILING).map(([file, text]) => [`edge/${file}`, text]),
    );
    const environment = 'environments: { "a:b --> c": {} }\n';
    files['edge/cloudfront-functions.yml'] += environment;
    const conversation = fakeConversation([own(MARKER)]);
    const inputs = { 'working-directory': 'edge', environment: 'a:b --> c' };
    await run({ files, inputs, conversation });
    await run({ files, inputs, conversation });
    expect(conversation.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      MARKER,
      '<!-- cf2:edge%2Fcloudfront-functions.yml:a%3Ab%20--%3E%20c -->',
    ]);
  });
});

describe('a behaviour that differs from LIVE', () => {
  it('is in the comment with changes, and in none with failures', async () => {
    const emulator = await startTestEmulator({ runtime, now: Date.now });
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL_CLOUDFRONT: emulator.url };
    const inputs = { 'create-missing': 'true' };
    await runAction(await writeProject(REDIRECTS), { environment, inputs });
    const files = Object.fromEntries(
      Object.entries(REDIRECTS).map(([file, text]) => [file, text.replaceAll('/new', '/news')]),
    );
    const changes = await run({
      files,
      choice: 'changes',
      inputs: { publish: 'main' },
      environment,
    });
    expect(changes.result).toMatchObject({ exitCode: 0, outputs: { 'changed-behaviours': '1' } });
    expect(changes.comments[0]!.body).toContain('#### redirects: 1 behaviour changes against LIVE');
    expect(changes.comments[0]!.body).toContain(
      '| `GET /old` | `301 /new` | `301 /news` | ✓ asserted |',
    );
    const failures = await run({ files, inputs: { publish: 'main' }, environment });
    expect(failures.comments).toEqual([]);
  });
});

describe('comments of others', () => {
  it('are never touched, marker or not', async () => {
    const theirs = { id: 1, user: { login: 'mallory' }, body: `${MARKER}\nlook` };
    const quoting = own(`as \`${MARKER}\` says`, 2);
    const conversation = fakeConversation([theirs, quoting]);
    const { comments, writes } = await run({ files: FAILING, conversation });
    expect(writes).toEqual(['POST']);
    expect(comments.slice(0, 2)).toEqual([theirs, quoting]);
    expect(comments[2]).toMatchObject({ id: 3, user: { login: SELF } });
  });

  it('do not count as ours when GitHub does not say who we are', async () => {
    const theirs = { id: 1, user: { login: 'mallory' }, body: MARKER };
    const conversation = fakeConversation([theirs, own(MARKER, 2)]);
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const routes = { 'POST /graphql': forbidden, 'GET /user': forbidden };
    const { comments, writes } = await run({ files: FAILING, conversation, routes });
    expect([writes, comments[0]]).toEqual([['PATCH'], theirs]);
  });

  it('may fill many pages before ours', async () => {
    const others = Array.from({ length: 250 }, (_, n) => ({
      id: n + 1,
      user: { login: 'reviewer' },
      body: `comment ${n}`,
    }));
    const conversation = fakeConversation([...others, own(MARKER, 251)]);
    const { comments, writes, calls } = await run({ files: FAILING, conversation });
    expect([writes, comments.length]).toEqual([['PATCH'], 251]);
    expect(calls.filter((call) => call.startsWith('GET'))).toHaveLength(3);
  });
});

describe('two runs at once', () => {
  it('settle on the older comment', async () => {
    const conversation = fakeConversation([], (comments) => {
      comments.push(own(`${MARKER}\nof the other run`, 1));
    });
    const { comments } = await run({ files: FAILING, conversation });
    expect(comments.map(({ id }) => id)).toEqual([1]);
    expect(comments[0]!.body).toContain('1 of 1 test failed');
  });

  it('may leave two comments, of which the next run removes one', async () => {
    const conversation = fakeConversation([own(MARKER, 4), own(MARKER, 9)]);
    const { comments, writes } = await run({ conversation });
    expect(comments.map(({ id }) => id)).toEqual([4]);
    expect(writes).toEqual(['PATCH', 'DELETE']);
    expect(comments[0]!.body).toContain('✓ resolved');
  });
});

describe('trouble with the comment changes nothing about the run', () => {
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const broken = { status: 502, body: { message: 'Bad Gateway' } };
  const list = { body: [] };

  it.each<[string, string, GitHubRoutes]>([
    [
      'no permission to write',
      'notice',
      { [`GET ${COMMENTS}`]: list, [`POST ${COMMENTS}`]: refused },
    ],
    ['no permission to read', 'notice', { [`GET ${COMMENTS}`]: { status: 404 } }],
    ['a broken server', 'warning', { [`GET ${COMMENTS}`]: broken }],
    [
      'a server that breaks later',
      'warning',
      { [`GET ${COMMENTS}`]: list, [`POST ${COMMENTS}`]: broken },
    ],
  ])('%s: one %s', async (_title, level, routes) => {
    const { result } = await run({ choice: 'always', routes });
    expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { result: 'passed' } });
    expect(result.stdout.match(NOTICES)).toEqual([expect.stringMatching(`^::${level} `)]);
  });

  it('an empty token: one warning', async () => {
    const { result, calls } = await run({ files: FAILING, inputs: { 'github-token': '' } });
    expect([result.exitCode, calls]).toEqual([1, []]);
    expect(result.stdout.match(NOTICES)).toEqual([expect.stringMatching(/^::warning /)]);
  });
});

describe('the length of a comment', () => {
  it('stays below what GitHub takes, whatever the number of functions', async () => {
    const ids = Array.from({ length: 900 }, (_, n) => `f-${n}-${'x'.repeat(40)}`);
    const { comments } = await run({
      files: {
        'cloudfront-functions.yml': `functions:\n${ids.map((id) => `  ${id}: { source: f.js, name: n${id.slice(0, 9)}, tests: none }\n`).join('')}`,
        'f.js': REDIRECTS['functions/redirects.js']!,
      },
      choice: 'always',
    });
    expect(comments[0]!.body.length).toBeLessThanOrEqual(60_000);
    expect(comments[0]!.body).toContain('… 800 more');
    expect(comments[0]!.body).toContain('actions/runs/1');
  });
});
