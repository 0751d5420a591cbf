/** Values of the `publish` input. */
export const PUBLISH_POLICIES = [
  'never',
  'main',
  'approved',
  'main-or-approved',
  'main-and-approved',
  'always',
] as const;

/** When a run may publish. */
export type PublishPolicy = (typeof PUBLISH_POLICIES)[number];

/** What GitHub had to be asked for; `permission` is what the job needs for an answer. */
export type Asked<Facts> =
  | { readonly known: true; readonly facts: Facts }
  | { readonly known: false; readonly why: 'no-permission'; readonly permission: string }
  /** `detail` says what happened instead of an answer. */
  | { readonly known: false; readonly why: 'unreachable'; readonly detail: string };

/** One review of a pull request. https://docs.github.com/en/rest/pulls/reviews */
export interface Review {
  /** Login; undefined for an account that is gone. */
  readonly user: string | undefined;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, `PENDING`. */
  readonly state: string;
  /** The commit that was looked at. */
  readonly commit: string | undefined;
}

/** A pull request and its reviews as GitHub has them at the moment of asking. */
export interface ReviewFacts {
  readonly headSha: string;
  readonly author: string | undefined;
  /** Oldest first, all pages. */
  readonly reviews: readonly Review[];
  /** Logins, in lower case, of those reviewers who may push to the repository. */
  readonly writers: ReadonlySet<string>;
}

/** The pull request of the event, and what lies in the workspace. */
export interface PullRequestFacts {
  /** The head that the event was about. */
  readonly eventHeadSha: string;
  /** The merge commit that GitHub made of it for this event. */
  readonly eventSha: string | undefined;
  /** The commit in the workspace; undefined when nothing tells. */
  readonly checkedOut: string | undefined;
  readonly review: Asked<ReviewFacts>;
}

/** Protection of an environment; undefined: GitHub knows no such environment. */
export type EnvironmentRules =
  { readonly reviewers: boolean; readonly branches: boolean } | undefined;

/** The environment that `require-environment` names. */
export interface EnvironmentFacts {
  readonly name: string;
  /** The environment in the job's OpenID token, the one statement of it that is authenticated. */
  readonly claim: Asked<string | undefined>;
  readonly rules: Asked<EnvironmentRules>;
  /** Logins of those who let this run into the environment; empty when nothing tells. */
  readonly approvedBy: readonly string[];
}

/** Facts that the event and the inputs hold. */
export interface EventFacts {
  readonly policy: PublishPolicy;
  /** `push`, `pull_request`, …; undefined outside GitHub. */
  readonly eventName: string | undefined;
  /** Full ref, `refs/heads/main`: a tag named `main` must not pass. */
  readonly ref: string | undefined;
  /** The production branch by input, else the repository's default branch. */
  readonly productionBranch: string | undefined;
  /** A push that deleted the branch. */
  readonly deleted: boolean;
  /** The code comes from another repository. */
  readonly fork: boolean;
}

/** What the gate decides over. Everything is a plain fact; nothing is looked up here. */
export interface GateFacts extends EventFacts {
  /** How many people have to approve. */
  readonly requiredApprovals: number;
  /** undefined: the event is about no pull request. */
  readonly pullRequest: PullRequestFacts | undefined;
  /** undefined: no environment is required. */
  readonly environment: EnvironmentFacts | undefined;
}
