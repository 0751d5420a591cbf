import type { Service } from './call.ts';
import type { Answer, HttpRequest } from './http-message.ts';
import type { CommonRefusal, Refusal, RefusalWords } from './refusal.ts';

/**
 * One service of AWS as the emulator speaks it: which requests are its own, what they ask for, and the
 * form of its refusals. All of them share one port; `apis.ts` lists them.
 */
export interface Api {
  /** The service's name in the credential scope of a signature, `cloudfront`. */
  readonly service: string;
  /** Bytes that the body of a request may have. */
  readonly maxBody: number;
  /** True for a request that this service answers, if only with an error. */
  readonly claims: (request: HttpRequest) => boolean;
  /**
   * Finds the operation by method, path and headers, without a look at the body, unless that names it.
   * @throws {Refusal} when there is none
   */
  readonly match: (request: HttpRequest) => ApiMatch;
  /** True for a request that needs no credentials, whatever is verified; without it none is. */
  readonly isOpen?: (request: HttpRequest) => boolean;
  /** What the service says in the cases that all services know. */
  readonly common: Readonly<Record<CommonRefusal, RefusalWords>>;
  /** Every error that it knows, by its code. */
  readonly errors: ReadonlyMap<string, RefusalWords>;
  /** The service's error document. */
  readonly errorAnswer: (refusal: Refusal, requestId: string, request: HttpRequest) => Answer;
}

/** An operation that fits a request. */
export interface ApiMatch {
  readonly operation: string;
  /** What the path names: a function, a store; empty where it names nothing. */
  readonly name: string;
  /**
   * Reads the body.
   * @throws {Refusal} when it is not what the operation takes
   */
  readonly open: (service: Service, body: Uint8Array) => ApiCall;
}

/** One request, read and ready. */
export interface ApiCall {
  /** As that of the match, or what the body names. */
  readonly name: string;
  /** Session tags that it asks for, for the list of requests. */
  readonly sessionTags?: ReadonlyMap<string, string>;
  /** Carries it out. @throws {Refusal} */
  readonly run: () => Answer | Promise<Answer>;
}
