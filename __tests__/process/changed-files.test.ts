import { afterAll, describe, expect, it } from '@jest/globals';
import { startFakeGitHub, type GitHubRoutes } from '../builders/fake-github.ts';
import { REDIRECTS, removeProjects, writeProject, type ProjectFiles } from '../builders/project.ts';
import { runAction } from '../builders/run-action.ts';

afterAll(removeProjects);

const PULL = '/repos/octo/site/pulls/7/files';
const COMPARED = '/repos/octo/site/compare/b0b0...a0a0';

const failing = 'tests:\n  - { request: GET /old, expect: 302 /new }\n';

/** Failures in three files of a folder that is not the repository's root. */
const FILES: ProjectFiles = {
  '.git/HEAD': '',
  ...Object.fromEntries(
    Object.entries({
      ...REDIRECTS,
      'functions/redirects.a.test.yml': failing,
      'functions/redirects.b.test.yml': failing.replace('/old', '/old?b'),
      'functions/redirects.test.yml': failing.replace('/old', '/old?c'),
    }).map(([file, text]) => [`edge/${file}`, text]),
  ),
};

async function annotated(routes: GitHubRoutes, files = FILES, event = 'pull_request') {
  const github = await startFakeGitHub(routes);
  const side = (sha: string) => ({ sha, repo: { id: 1 } });
  const pull_request = { number: 7, head: side('a0a0'), base: side('b0b0') };
  const result = await runAction(await writeProject(files), {
    event: { name: event, payload: event === 'push' ? {} : { pull_request } },
    inputs: { 'working-directory': 'edge', 'github-token': 'ghs_secret' },
    environment: { GITHUB_API_URL: github.url },
  });
  const places = [...result.stdout.matchAll(/^::error .*?file=([^,]*),/gm)];
  return {
    result,
    files: places.map(([, file]) => file!.replace('edge/functions/redirects.', '')),
    asked: github.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`),
  };
}

const changed = [{ filename: 'README.md' }, { filename: 'edge/functions/redirects.b.test.yml' }];

describe('failures in files that the pull request changes', () => {
  it('are annotated first', async () => {
    const { files, asked } = await annotated({ [`GET ${PULL}`]: { body: changed } });
    expect(files).toEqual(['b.test.yml', 'a.test.yml', 'test.yml']);
    expect(asked).toEqual([`GET ${PULL}`]);
  });

  it('are found by comparing commits where pull requests may not be read', async () => {
    const { files, asked } = await annotated({
      [`GET ${PULL}`]: { status: 403 },
      [`GET ${COMPARED}`]: { body: { files: changed } },
    });
    expect(files).toEqual(['b.test.yml', 'a.test.yml', 'test.yml']);
    expect(asked).toEqual([`GET ${PULL}`, `GET ${COMPARED}`]);
  });

  it.each<[string, GitHubRoutes, RegExp]>([
    ['no permission', {}, /needs the permission pull-requests: read/],
    ['a broken server', { [`GET ${PULL}`]: { status: 502 } }, /GitHub did not answer/],
  ])('are in the order of the tests, which is said: %s', async (_what, routes, says) => {
    const { result, files } = await annotated(routes);
    expect(files).toEqual(['a.test.yml', 'b.test.yml', 'test.yml']);
    expect(result.stdout).toMatch(says);
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
  });

  it.each([
    ['on a push', FILES, 'push'],
    [
      'with failures in one file',
      {
        ...FILES,
        'edge/functions/redirects.a.test.yml': '',
        'edge/functions/redirects.b.test.yml': '',
      },
      'pull_request',
    ],
  ])('are not asked for %s', async (_what, files, event) => {
    const used = Object.fromEntries(
      Object.entries(files).filter(([, text], index) => text !== '' || index === 0),
    );
    const { asked } = await annotated({}, used, event);
    expect(asked).toEqual([]);
  });
});
