import type { JsonObject, JsonValue } from '../json.ts';
import type { CanonicalRequest, CanonicalResponse, Outcome } from '../outcome.ts';
import { parseQuery } from '../query.ts';
import { readBody } from './body.ts';
import { readCookies, readEntries } from './entries.ts';
import { textOfJson } from './json-words.ts';

/** An outcome that is no error: a request or a response, with its fields. */
export type Going = Exclude<Outcome, { kind: 'error' }>;

/**
 * Reads a request or response; `before` is its counterpart in the input, `{}` where there is none. Total:
 * what has the wrong type is shown as its JSON; the production rules complain.
 */
export function readMessage(
  kind: 'request' | 'response',
  message: JsonObject,
  before: JsonObject,
): Going {
  return kind === 'request'
    ? { kind, request: readRequest(message, before) }
    : { kind, response: readResponse(message, before) };
}

function readRequest(request: JsonObject, before: JsonObject): CanonicalRequest {
  const { querystring } = request;
  return {
    method: readText(request.method),
    uri: readText(request.uri),
    querystring:
      typeof querystring === 'string'
        ? parseQuery(querystring)
        : readEntries(querystring, before.querystring),
    ...readCommon(request, before),
  };
}

function readResponse(response: JsonObject, before: JsonObject): CanonicalResponse {
  const { statusCode } = response;
  return {
    statusCode: typeof statusCode === 'number' ? statusCode : readText(statusCode),
    statusDescription: readText(response.statusDescription),
    ...readCommon(response, before),
    body: readBody(response.body),
  };
}

function readCommon(
  message: JsonObject,
  before: JsonObject,
): Pick<CanonicalRequest, 'headers' | 'cookies'> {
  return {
    headers: readEntries(message.headers, before.headers),
    cookies: readCookies(message.cookies, before.cookies),
  };
}

function readText(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : textOfJson(value);
}

/** The request or response of an outcome. */
export function messageOf(outcome: Going): CanonicalRequest | CanonicalResponse {
  return outcome.kind === 'request' ? outcome.request : outcome.response;
}
