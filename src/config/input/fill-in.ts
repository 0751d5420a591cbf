import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import { reasonPhrase } from '../../core/reason-phrases.ts';

/** AWS's own documentation names; an event with them is plainly an example. */
const EXAMPLE = {
  domain: 'd111111abcdef8.cloudfront.net',
  distribution: 'EDFDVBD6EXAMPLE',
  request: 'EXAMPLErequestId==',
  ip: '203.0.113.1',
} as const;

/** What an event is filled in with: the weakest layer. `status` is the status the event will have. */
export function fillIn(type: EventType, host: string | undefined, status: number): JsonObject {
  return {
    version: '1.0',
    context: {
      distributionDomainName: EXAMPLE.domain,
      distributionId: EXAMPLE.distribution,
      eventType: type,
      requestId: EXAMPLE.request,
    },
    viewer: { ip: EXAMPLE.ip },
    request: {
      method: 'GET',
      uri: '/',
      querystring: {},
      headers: { host: { value: host ?? EXAMPLE.domain } },
      cookies: {},
    },
    ...(type === 'viewer-response' && { response: responseOf(status) }),
  };
}

function responseOf(statusCode: number): JsonObject {
  const statusDescription = reasonPhrase(statusCode);
  const parts = { headers: {}, cookies: {} };
  return statusDescription === undefined
    ? { statusCode, ...parts }
    : { statusCode, statusDescription, ...parts };
}
