/** Refusals that every service of AWS knows, each in its own words and with its own status. */
export const COMMON_REFUSALS = [
  'access-denied',
  /** Signed too long ago, or too far in the future. */
  'expired',
  /** Temporary credentials whose time is over. */
  'expired-token',
  'incomplete-signature',
  'internal',
  'method-not-allowed',
  'throttled',
  'too-large',
  'unavailable',
  'unknown-key',
  'unknown-operation',
  'unsigned',
  'wrong-signature',
] as const;

/** One of the common refusals. */
export type CommonRefusal = (typeof COMMON_REFUSALS)[number];

/** How a service says it: code, HTTP status, sentence. */
export interface RefusalWords {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** A request that is refused; the service it was sent to makes its error document of it. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly code: string;
  /** HTTP status. */
  readonly status: number;

  constructor({ code, status, message }: RefusalWords) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
