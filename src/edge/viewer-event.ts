import { addValue, boxesOf, type ValueLists } from '../core/box.ts';
import type { EventType } from '../core/event.ts';
import { isHiddenHeader } from '../core/hidden-headers.ts';
import type { JsonObject } from '../core/json.ts';
import { parseQuery } from '../core/query.ts';
import { addSetCookie } from '../core/set-cookie.ts';
import {
  splitTarget,
  type EdgeResponse,
  type HeaderLines,
  type ViewerRequest,
} from './messages.ts';

/** What an event tells beside request and response. */
export interface EventFacts {
  /** The host that functions see; undefined: what the viewer named. */
  readonly host: string | undefined;
  readonly requestId: string;
}

/** AWS's documentation name for a distribution. */
const DISTRIBUTION = 'EDFDVBD6EXAMPLE';

/**
 * The viewer-request event of a request.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function requestEvent(request: ViewerRequest, facts: EventFacts): JsonObject {
  const { uri, query } = splitTarget(request.target);
  const { headers, cookies } = readHeaders(request.headers);
  const host = facts.host ?? hostOf(headers);
  headers.set('host', [{ value: host }]);
  return {
    version: '1.0',
    context: contextOf('viewer-request', host, facts.requestId),
    viewer: { ip: request.ip },
    request: {
      method: request.method,
      uri,
      querystring: query === null ? {} : queryBoxes(query),
      headers: boxesOf(headers),
      cookies: boxesOf(cookies),
    },
  };
}

/** The viewer-response event: `request` is what went on to the origin, as events have it. */
export function responseEvent(
  { event, request }: { readonly event: JsonObject; readonly request: JsonObject },
  response: EdgeResponse & { readonly description: string },
): JsonObject {
  const { headers, cookies } = readHeaders(response.headers);
  return {
    ...event,
    context: { ...(event.context as JsonObject), eventType: 'viewer-response' },
    request,
    response: {
      statusCode: response.status,
      statusDescription: response.description,
      headers: boxesOf(headers),
      cookies: boxesOf(cookies),
    },
  };
}

function contextOf(eventType: EventType, host: string, requestId: string): JsonObject {
  return { distributionDomainName: host, distributionId: DISTRIBUTION, eventType, requestId };
}

function queryBoxes(query: string): JsonObject {
  const entries = [...parseQuery(query)].map(
    ([name, values]) => [name, values.map((value) => ({ value }))] as const,
  );
  return boxesOf(new Map(entries));
}

function readHeaders(lines: HeaderLines): { headers: ValueLists; cookies: ValueLists } {
  const headers: ValueLists = new Map();
  const cookies: ValueLists = new Map();
  for (const [written, value] of lines) {
    const name = written.toLowerCase();
    if (name === 'set-cookie') addSetCookie(cookies, value);
    else if (name === 'cookie') addCookies(cookies, value);
    else if (!isHiddenHeader(name)) addValue(headers, name, { value });
  }
  return { headers, cookies };
}

function addCookies(cookies: ValueLists, text: string): void {
  for (const pair of text.split(';')) {
    const [, name, value = ''] = /^\s*([^=\s][^=]*?)\s*=(.*)$/s.exec(pair) ?? [];
    if (name !== undefined) addValue(cookies, name, { value: value.trim() });
  }
}

/** Lower-case, without port and without the dot at its end. */
function hostOf(headers: ValueLists): string {
  const written = headers.get('host')?.[0]?.value ?? '';
  return written.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
}
