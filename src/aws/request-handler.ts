import { proxyAgent } from './proxy.ts';

/** How long a client may wait, in milliseconds. */
export interface Waits {
  /** Until a connection must stand. */
  readonly connectionTimeout?: number;
  /** Until an answer must have come. */
  readonly requestTimeout?: number;
}

/** What an SDK client takes for `requestHandler`. */
export interface RequestHandlerOptions extends Required<Waits> {
  readonly throwOnRequestTimeout: true;
  readonly httpsAgent?: ReturnType<typeof proxyAgent>;
}

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 60_000;

/** Bounded waits and the proxy of this environment, for a client that talks to `url`. */
export function requestHandlerOptions(url: string, waits: Waits = {}): RequestHandlerOptions {
  const httpsAgent = proxyAgent(url);
  return {
    connectionTimeout: waits.connectionTimeout ?? CONNECTION_TIMEOUT,
    requestTimeout: waits.requestTimeout ?? REQUEST_TIMEOUT,
    // Without it the SDK only prints a warning when the time is up, and waits on.
    throwOnRequestTimeout: true,
    ...(httpsAgent === undefined ? {} : { httpsAgent }),
  };
}
