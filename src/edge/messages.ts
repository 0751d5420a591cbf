import type { Readable } from 'node:stream';

/** Names and values of headers as they stand on the wire, in their order. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** A body: known bytes, a stream of unknown length, or none. */
export type Body = Uint8Array | Readable | undefined;

/** What a viewer asks. */
export interface ViewerRequest {
  readonly method: string;
  /** Path and query as the viewer wrote them, nothing decoded: `/a%20b?x=1`. */
  readonly target: string;
  readonly headers: HeaderLines;
  readonly ip: string;
  readonly body: Body;
}

/** What goes to the origin. */
export type OriginRequest = Omit<ViewerRequest, 'ip'>;

/** What an origin, or a function, answers. */
export interface EdgeResponse {
  readonly status: number;
  /** The reason phrase; undefined: the standard one. */
  readonly description: string | undefined;
  readonly headers: HeaderLines;
  readonly body: Body;
}

/** Where requests go that no function answers. Throws OriginError. */
export type Origin = (request: OriginRequest) => Promise<EdgeResponse>;

/** The origin could not be asked. */
export class OriginError extends Error {
  override readonly name = 'OriginError';
}

/** Path and query of a target; the query is null where there is no `?`. */
export function splitTarget(target: string): {
  readonly uri: string;
  readonly query: string | null;
} {
  const at = target.indexOf('?');
  return at === -1
    ? { uri: target, query: null }
    : { uri: target.slice(0, at), query: target.slice(at + 1) };
}
