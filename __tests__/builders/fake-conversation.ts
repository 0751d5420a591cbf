import type { GitHubAnswer, GitHubFallback, GitHubRequest } from './fake-github.ts';

/** A comment as the API has it. */
export interface FakeComment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

/** The conversation of pull request 7, kept as GitHub keeps it. */
export interface FakeConversation {
  readonly comments: FakeComment[];
  readonly answer: GitHubFallback;
}

const PAGE = 100;
const REPO = '/repos/octo/site';

/** The author of what is written: whom GITHUB_TOKEN stands for. */
export const SELF = 'github-actions[bot]';

/**
 * Comments that can be listed, page by page, written, changed and deleted by their author only. `beforeCreate`
 * is what another run does between the list and the new comment.
 * https://docs.github.com/en/rest/issues/comments
 */
export function fakeConversation(
  comments: FakeComment[] = [],
  beforeCreate: (comments: FakeComment[]) => void = () => undefined,
): FakeConversation {
  const add = (login: string, body: string): FakeComment => {
    const id = Math.max(0, ...comments.map((it) => it.id)) + 1;
    const comment = { id, user: { login }, body };
    comments.push(comment);
    return comment;
  };
  return {
    comments,
    answer: (request) => {
      const [path = ''] = request.path.split('?');
      if (path === '/graphql') return { body: { data: { viewer: { login: SELF } } } };
      if (path === `${REPO}/issues/7/comments`) {
        if (request.method === 'GET') return listPage(comments, request);
        beforeCreate(comments);
        return { status: 201, body: add(SELF, bodyOf(request)) };
      }
      const [, id] = new RegExp(`^${REPO}/issues/comments/(\\d+)$`).exec(path) ?? [];
      return id === undefined ? undefined : change(comments, Number(id), request);
    },
  };
}

function change(comments: FakeComment[], id: number, request: GitHubRequest): GitHubAnswer {
  const index = comments.findIndex((it) => it.id === id);
  const found = comments[index];
  if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (found.user.login !== SELF) return { status: 403, body: { message: 'Forbidden' } };
  if (request.method === 'DELETE') {
    comments.splice(index, 1);
    return { status: 204 };
  }
  const changed = { ...found, body: bodyOf(request) };
  comments[index] = changed;
  return { body: changed };
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function listPage(comments: readonly FakeComment[], { path }: GitHubRequest): GitHubAnswer {
  const url = new URL(path, 'http://fake.test');
  const size = Math.min(PAGE, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const isLast = page * size >= comments.length;
  url.searchParams.set('page', String(page + 1));
  return {
    body: comments.slice((page - 1) * size, page * size),
    ...(isLast ? {} : { next: `${url.pathname}${url.search}` }),
  };
}

function bodyOf({ body }: GitHubRequest): string {
  return (body as { body: string }).body;
}
