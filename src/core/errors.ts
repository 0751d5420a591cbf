import type { Diagnostic } from './diagnostics.ts';
import type { SourceTexts } from './source.ts';

/** Exit codes of the CLI; the action ends non-zero in the same cases. */
export const EXIT = { passed: 0, failed: 1, invalid: 2, error: 3 } as const;

/** Files, configuration or usage are wrong: exit 2. Nothing was run and nothing was changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files that the diagnostics point into, as far as they are known. */
  readonly sources: SourceTexts;

  constructor(diagnostics: readonly Diagnostic[], sources: SourceTexts = new Map()) {
    super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
    this.diagnostics = diagnostics;
    this.sources = sources;
  }
}

/** Ways in which AWS, the network or credentials fail. The words are in service-messages.ts. */
export type ServiceFailure =
  | 'access-denied'
  | 'no-credentials'
  | 'expired-credentials'
  | 'invalid-credentials'
  | 'connection-refused'
  | 'host-not-found'
  | 'timeout'
  | 'not-cloudfront'
  | 'no-such-function'
  | 'no-such-key-value-store'
  | 'no-such-log-group'
  /** Logs Insights does not understand a query. */
  | 'malformed-query'
  /** The endpoint of CloudFront is a custom one, and there is none for the service that is needed. */
  | 'no-endpoint'
  | 'precondition-failed'
  /** Somebody else kept writing to the same function. */
  | 'collision'
  /** Somebody ended the run before this was done. */
  | 'cancelled'
  | 'throttled'
  | 'service-unavailable'
  | 'invalid-argument'
  | 'too-large'
  | 'too-many-functions'
  | 'already-exists'
  /** AWS creates no function with tags under this name at the moment. */
  | 'tags-refused'
  /** A function has the name of a throwaway function and is none, or somebody else's. */
  | 'not-a-throwaway'
  /** A distribution uses the function. */
  | 'function-in-use'
  | 'event-not-valid'
  | 'live-differs'
  /** LIVE is not the version any more that was to be replaced. */
  | 'live-replaced'
  /** What is LIVE could not be written to a file, so it was not replaced. */
  | 'not-kept'
  /** Neither PublishFunction nor LIVE answered. */
  | 'publish-unknown'
  /** A role does not accept who wants to assume it. */
  | 'role-not-assumable'
  /** The runner gives this job no OpenID token. */
  | 'no-id-token'
  /** The credentials are of an account that `expected-account-id` does not name. */
  | 'other-account'
  | 'unknown';

/** AWS or the way to it did not do what was asked: exit 3. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly failure: ServiceFailure;
  /** The API operation, `UpdateFunction`, or another word for what was being done. */
  readonly operation: string;
  /** The function, store or endpoint it is about. */
  readonly subject: string;
  /** AWS's own text, for the details line. */
  readonly detail: string;

  constructor(
    failure: ServiceFailure,
    facts: { operation: string; subject: string; detail: string; cause?: unknown },
  ) {
    super(`${facts.operation} ${facts.subject}: ${failure}`, { cause: facts.cause });
    this.failure = failure;
    this.operation = facts.operation;
    this.subject = facts.subject;
    this.detail = facts.detail;
  }
}
