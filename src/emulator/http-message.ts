/** A request as the server hands it on: the body is complete. */
export interface HttpRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded; without query, scheme and host. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A header's value; the name in lower case. */
  header(name: string): string | undefined;
  /** undefined when it was larger than the server accepts. */
  readonly body: Uint8Array | undefined;
}

/** What the server sends back. Content-Length and Connection are the server's business. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How it gets to the client; as a whole, unless a fault says otherwise. */
  readonly delivery?: Delivery;
}

/** Ways in which an answer does not arrive well. */
export type Delivery = 'reset' | 'hang' | 'slow' | 'truncated';
