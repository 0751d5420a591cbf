import type { JsonObject, JsonValue } from '../json.ts';
import type { CanonicalRequest, CanonicalResponse, Outcome } from '../outcome.ts';
import { parseQuery } from '../query.ts';
import { readBody } from './body.ts';
import { readCookies, readEntries } from './entries.ts';
import type { Problems } from './problems.ts';

/** An outcome that is no error: a request or a response, with its fields. */
export type Going = Exclude<Outcome, { kind: 'error' }>;

/** Reads a request or response; `before` is its counterpart in the input, `{}` where there is none. */
export function readMessage(
  kind: 'request' | 'response',
  message: JsonObject,
  before: JsonObject,
  problems: Problems,
): Going {
  return kind === 'request'
    ? { kind, request: readRequest(message, before, problems) }
    : { kind, response: readResponse(message, before, problems) };
}

function readRequest(
  request: JsonObject,
  before: JsonObject,
  problems: Problems,
): CanonicalRequest {
  const { querystring } = request;
  return {
    method: readText(request, 'method', 'request', problems),
    uri: readText(request, 'uri', 'request', problems),
    querystring:
      typeof querystring === 'string'
        ? parseQuery(querystring)
        : readEntries(querystring, before.querystring, 'request.querystring', problems),
    ...readCommon(request, before, 'request', problems),
  };
}

function readResponse(
  response: JsonObject,
  before: JsonObject,
  problems: Problems,
): CanonicalResponse {
  return {
    statusCode: readStatusCode(response.statusCode, problems),
    statusDescription: readText(response, 'statusDescription', 'response', problems),
    ...readCommon(response, before, 'response', problems),
    body: readBody(response.body, problems),
  };
}

function readCommon(
  message: JsonObject,
  before: JsonObject,
  place: string,
  problems: Problems,
): Pick<CanonicalRequest, 'headers' | 'cookies'> {
  return {
    headers: readEntries(message.headers, before.headers, `${place}.headers`, problems),
    cookies: readCookies(message.cookies, before.cookies, `${place}.cookies`, problems),
  };
}

function readText(
  message: JsonObject,
  key: string,
  place: string,
  problems: Problems,
): string | undefined {
  const value = message[key];
  if (value === undefined || typeof value === 'string') return value;
  problems.wrong(`${place}.${key}`, 'text', value);
  return undefined;
}

function readStatusCode(value: JsonValue | undefined, problems: Problems): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  problems.wrong('response.statusCode', 'an integer', value);
  return undefined;
}

/** The request or response of an outcome. */
export function messageOf(outcome: Going): CanonicalRequest | CanonicalResponse {
  return outcome.kind === 'request' ? outcome.request : outcome.response;
}
