import type { RemoteConfig } from '../ports.ts';

/** One version of a function as it was LIVE: everything that is needed to bring it back. */
export interface KeptFunction {
  /** Id in the configuration. */
  readonly id: string;
  /** Name in AWS. */
  readonly name: string;
  readonly arn: string;
  /** ETag that it had on LIVE. */
  readonly etag: string;
  /** When it was read, milliseconds since 1970. */
  readonly keptAt: number;
  readonly config: RemoteConfig;
  /** The code byte for byte; it need not be UTF-8. */
  readonly code: Uint8Array;
}

/** A version that is to be LIVE again. */
export interface RestoredFunction extends KeptFunction {
  /** Where it comes from, for messages. */
  readonly file: string;
}

/** Writes a version to a file of its own, and answers the path. Throws FileError. */
export type Keep = (kept: KeptFunction) => Promise<string>;
