import { bounded, type GitHubClient } from './api.ts';

/** Whom GITHUB_TOKEN writes as. https://docs.github.com/en/actions/concepts/security/github_token */
const ACTIONS = 'github-actions[bot]';

/**
 * The login a token writes as. GraphQL tells every kind of token; REST tells people, and refuses the tokens of
 * apps, of which a workflow's own is by far the most frequent.
 * https://docs.github.com/en/graphql/reference/queries#viewer
 * https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
export async function findAuthor(client: GitHubClient): Promise<string> {
  return (await askViewer(client)) ?? (await askUser(client)) ?? ACTIONS;
}

/** GraphQL names an app without the suffix that its login has in REST. */
export function isSameAuthor(login: string | undefined, self: string): boolean {
  const [one, other] = [login?.toLowerCase(), self.toLowerCase()];
  return one === other || one === `${other}[bot]`;
}

async function askViewer(client: GitHubClient): Promise<string | undefined> {
  try {
    const query = 'query { viewer { login } }';
    const answer = await client.graphql<Viewer | undefined>(query, { request: bounded() });
    return answer?.viewer?.login;
  } catch {
    return undefined;
  }
}

interface Viewer {
  readonly viewer?: { readonly login?: string };
}

async function askUser(client: GitHubClient): Promise<string | undefined> {
  try {
    const { data } = await client.rest.users.getAuthenticated({ request: bounded() });
    return data.login;
  } catch (error) {
    if ([401, 403, 404].includes((error as { status?: number }).status ?? 0)) return undefined;
    throw error;
  }
}
