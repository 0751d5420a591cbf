import type { ServedRequest } from '../core/served.ts';
import type { ViewerRequest } from './messages.ts';
import type { Served } from './serve-request.ts';

/** An answered request as data that can be told. */
export function describeServed(served: Served, { method, target }: ViewerRequest): ServedRequest {
  const { response, resultType, sent, runs, reason } = served;
  return {
    method,
    target,
    status: response.status,
    location: response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1],
    resultType,
    sent: sent && `${sent.method} ${sent.target}`,
    functions: runs.map(({ id, steps, logs, origin }) => ({
      id,
      steps,
      logs,
      originHelper: origin?.helper,
    })),
    reason,
  };
}
