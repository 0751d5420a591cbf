import type { Asked } from '../core/gate/facts.ts';
import { hasMarker } from '../core/comment/comment-marker.ts';
import {
  planComment,
  type CommentOutcome,
  type OwnComment,
  type WantedComment,
} from '../core/comment/plan-comment.ts';
import { ask, bounded, connectGitHub, type GitHubAccess, type GitHubClient } from './api.ts';
import { findAuthor, isSameAuthor } from './author.ts';

/** The conversation of a pull request. */
export interface Conversation {
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request. */
  readonly number: number;
}

/**
 * Brings the one comment of this configuration and environment to what it shall say. Comments of other authors
 * are never touched, whatever they contain. Trouble is an answer, for no run fails over its comment.
 * https://docs.github.com/en/rest/issues/comments
 */
export function settleComment(
  access: GitHubAccess,
  conversation: Conversation,
  wanted: WantedComment,
): Promise<Asked<CommentOutcome>> {
  return ask('pull-requests: write', async () => {
    const client = await connectGitHub(access);
    return settle({ client, ...conversation }, wanted);
  });
}

interface Where extends Conversation {
  readonly client: GitHubClient;
}

async function settle(where: Where, wanted: WantedComment): Promise<CommentOutcome> {
  const own = await findOwn(where, wanted.marker);
  const { create } = planComment(own, wanted);
  if (create === undefined) return keepOne(where, own, wanted);
  const author = await createComment(where, create);
  // Another run may have done the same since the list was read; both then keep the older comment.
  await keepOne(where, await findOwn(where, wanted.marker, author), wanted);
  return 'created';
}

async function keepOne(
  where: Where,
  own: readonly OwnComment[],
  wanted: WantedComment,
): Promise<CommentOutcome> {
  const { update, remove } = planComment(own, wanted);
  if (update !== undefined) await updateComment(where, update);
  for (const id of remove) await deleteComment(where, id);
  if (own.length === 0) return 'none';
  if (update === undefined) return 'unchanged';
  return wanted.due ? 'updated' : 'resolved';
}

/** Comments with the marker by the same author; `author` where it is known already. */
async function findOwn(
  { client, owner, repo, number }: Where,
  marker: string,
  author?: string,
): Promise<readonly OwnComment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
    request: bounded(),
  });
  const marked = comments.filter(({ body }) => hasMarker(body ?? '', marker));
  if (marked.length === 0) return [];
  const self = author ?? (await findAuthor(client));
  return marked
    .filter(({ user }) => isSameAuthor(user?.login, self))
    .map(({ id, body }) => ({ id, body: body ?? '' }));
}

/** Answers the login of its author. */
async function createComment(
  { client, owner, repo, number }: Where,
  body: string,
): Promise<string | undefined> {
  const where = { owner, repo, issue_number: number };
  const { data } = await client.rest.issues.createComment({ ...where, body, request: bounded() });
  return data.user?.login;
}

async function updateComment(
  { client, owner, repo }: Where,
  { id, body }: OwnComment,
): Promise<void> {
  const which = { owner, repo, comment_id: id };
  await client.rest.issues.updateComment({ ...which, body, request: bounded() });
}

async function deleteComment({ client, owner, repo }: Where, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id, request: bounded() });
  } catch (error) {
    // The other run was quicker.
    if ((error as { status?: number }).status !== 404) throw error;
  }
}
