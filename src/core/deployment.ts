import type { Health } from './health/judge-health.ts';
import type { Rollback } from './health/rollback.ts';

/** What happened to a function in AWS during one run. */
export interface Deployment {
  readonly arn: string;
  /** What the upload step did: `unchanged` made no call. */
  readonly upload: 'created' | 'updated' | 'unchanged';
  /** ETag that was tested; the only one that may be published. */
  readonly etag: string;
  /** SHA-256 of the tested code, lower-case hex. */
  readonly sha256: string;
  /** True exactly if LIVE was read back and equals the tested bytes and configuration, by this run's doing. */
  readonly published: boolean;
  /** True when PublishFunction answered well, whether or not LIVE could be read back after it. */
  readonly publishAnswered: boolean;
  /** True when PublishFunction failed and LIVE could not be read: it may have happened or not. */
  readonly publishUnknown: boolean;
  /** True when LIVE already was what the repository has. */
  readonly alreadyLive: boolean;
  /** ETag of LIVE after the run; undefined when there is no LIVE stage. */
  readonly liveEtag: string | undefined;
  /** Foreign writes to DEVELOPMENT that this run met, in order. */
  readonly collisions: readonly Collision[];
  /** undefined: not waited for. */
  readonly rollout: Rollout | undefined;
  /** File that holds what was LIVE before the publish; undefined: nothing was, or nothing was published. */
  readonly keptFile?: string | undefined;
  /** What CloudWatch said after the publish; undefined: nobody watched. */
  readonly health?: Health | undefined;
  /** Set when the version proved unhealthy. */
  readonly rollback?: Rollback | undefined;
}

/** Somebody else's write to DEVELOPMENT, met while a run worked on it. */
export interface Collision {
  /** What the run was about to do when it found out. */
  readonly during: 'upload' | 'test' | 'publish';
  /** Set when somebody deleted the function: there is no code and no comment then. */
  readonly gone?: true;
  /** Comment of what was found: the one trace of who it was. */
  readonly comment: string;
  /** SHA-256 of the code that was found, lower-case hex. */
  readonly sha256: string;
  /** Bytes of that code. */
  readonly size: number;
}

/** What is known of LIVE on its way to all locations; `replaced`: somebody published over it. */
export type Rollout = 'deployed' | 'unassociated' | 'in-progress' | 'replaced';

/** Why publishing happened or not: a code for programs and tests; reporters make one sentence of it. */
export interface PublishDecision {
  readonly publish: boolean;
  readonly code:
    | 'always'
    | 'main'
    | 'never'
    /** `subject` is the ref that was pushed. */
    | 'not-main'
    /** `subject` is the event, which never publishes. */
    | 'event-not-allowed'
    | 'branch-deleted'
    | 'fork'
    /** `subject` names those who approved the pull request. */
    | 'approved'
    /** `subject` is the environment, and who let the run into it. */
    | 'environment-approved'
    /** Approvals count for pull requests, and the event is about none. */
    | 'no-pull-request'
    /** `subject` is `1 of 2`. */
    | 'not-approved'
    | 'changes-requested'
    /** The pull request has commits that were not tested; `subject` is its head. */
    | 'head-moved'
    /** The tested commit is not the one under review. */
    | 'other-checkout'
    /** `subject` is the permission that the job lacks. */
    | 'no-permission'
    | 'github-unreachable'
    | 'not-in-environment'
    | 'environment-not-protected'
    | 'environment-without-reviewers'
    /** `main-and-approved` without `require-environment`. */
    | 'approval-needs-environment'
    | 'no-branch-known'
    /** The run had no AWS engine. */
    | 'offline'
    /** `cf2 deploy` without `--publish`. */
    | 'not-asked'
    /** `cf2 rollback`, which is asked for by name. */
    | 'rollback'
    /** Tests of `subject` (function ids) failed, so nothing was published. */
    | 'tests-failed'
    /** AWS trouble with `subject` held everything back. */
    | 'trouble'
    /** The run was narrowed (`only`, a selection), so it proves too little. */
    | 'filtered'
    /** Not one case of `subject` ran on AWS. */
    | 'not-tested'
    /** The gate was open, but LIVE already is this code everywhere. */
    | 'already-live';
  /** Words to fill in: the ref, the branch, the event, function ids. */
  readonly subject: string;
}

/** Parts of a function that an upload can change. */
export type UploadChange = 'code' | 'runtime' | 'comment' | 'key value store';
