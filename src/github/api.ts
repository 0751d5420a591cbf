import type { Asked } from '../core/gate/facts.ts';

/** The client of GitHub's REST API, as @actions/github makes it. */
export type GitHubClient = ReturnType<typeof import('@actions/github').getOctokit>;

/** How to reach GitHub's API. */
export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or that of an own server. */
  readonly apiUrl: string;
}

/** Milliseconds until an answer must have come. */
const TIMEOUT = 15_000;

/** Loads @actions/github, which most runs never need, and connects. */
export async function connectGitHub({ token, apiUrl }: GitHubAccess): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl });
}

/** Settings of one request: it may not hang. */
export function bounded(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(TIMEOUT) };
}

/**
 * Asks GitHub and turns every way of not answering into a fact. GitHub says 404 about what a token may
 * not see, so that counts as a missing permission too. `permission` is what the question needs.
 */
export async function ask<Facts>(
  permission: string,
  question: () => Promise<Facts>,
): Promise<Asked<Facts>> {
  try {
    return { known: true, facts: await question() };
  } catch (error) {
    const { status, message } = error as { readonly status?: number; readonly message?: string };
    const isDenied = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(message ?? '');
    return isDenied
      ? { known: false, why: 'no-permission', permission }
      : { known: false, why: 'unreachable', detail: oneLine(message ?? String(error)) };
  }
}

/** Long answers of proxies are web pages. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
