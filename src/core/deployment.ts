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
  /** True when LIVE already was what the repository has. */
  readonly alreadyLive: boolean;
  /** ETag of LIVE after the run; undefined when there is no LIVE stage. */
  readonly liveEtag: string | undefined;
}

/** Why publishing happened or not: one sentence for people, one code for programs and tests. */
export interface PublishDecision {
  readonly publish: boolean;
  readonly code:
    | 'always'
    | 'main'
    | 'never'
    | 'not-main'
    | 'event-not-allowed'
    | 'no-branch-known'
    | 'approvals-not-available'
    | 'offline'
    | 'not-asked';
  /** Words to fill in: the ref, the branch, the event. */
  readonly subject: string;
}
