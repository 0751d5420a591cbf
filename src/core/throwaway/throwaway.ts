import type { Collision } from '../deployment.ts';
import type { ServiceError } from '../errors.ts';

/** Whose throwaway functions they are. */
export interface PullRequest {
  readonly number: number;
  /** `owner/name`. */
  readonly repository: string;
}

/** The run of a pull request that makes and takes away throwaway functions. */
export interface PullRequestRun extends PullRequest {
  /** Tells what this run wrote from what other runs of the pull request did: no two have the same. */
  readonly token: string;
}

/** How a throwaway function ended. */
export type ThrowawayEnd =
  | { readonly end: 'deleted' }
  /** Another run of the pull request has written to it since, and deletes it. */
  | { readonly end: 'taken-over' }
  /** It is there, or nobody knows: `error` says what came instead of its deletion. */
  | { readonly end: 'left'; readonly error: ServiceError };

/** The function of its own that a pull request was tested on. */
export type Throwaway = ThrowawayEnd & {
  /** Name in AWS. */
  readonly name: string;
  /** The revision that was tested last; undefined when the run did not get that far. */
  readonly etag: string | undefined;
  /** An earlier run had left it behind, or another one was at work on it. */
  readonly found: boolean;
  /** Writes and deletions by others that the run met, in order. */
  readonly collisions: readonly Collision[];
};
