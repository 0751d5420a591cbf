import { sameValue, type CanonicalMessage } from '../../compare/field-value.ts';
import { phrase } from '../../compare/shown.ts';
import { formatNumber } from '../../format-number.ts';
import { LIMITS } from '../../limits.ts';
import type { CanonicalRequest } from '../../outcome.ts';
import { BAD_CHARACTER, formatQuery } from '../../query.ts';
import { limitBreach, textBreach, typeBreach, utf8Size } from '../breach.ts';
import type { RuleCheck, RuleFacts } from '../rule-facts.ts';

const URI = 'request.uri';

/** Rules about the line of a request that goes on, and its size. */
export const REQUEST_CHECKS = {
  'method-changed': ({ before, after, output }) => {
    const [old, current] = [requestIn(before).method, requestIn(after).method];
    return old === current ? [] : [typeBreach('request.method', output.message.method)];
  },
  'uri-not-absolute': ({ output: { message } }) => {
    const { uri } = message;
    if (typeof uri !== 'string') return [typeBreach(URI, uri)];
    return uri.startsWith('/') ? [] : [textBreach(URI, uri)];
  },
  'query-in-uri': (facts) => uriBreach(facts, /\?/),
  'uri-bad-char': (facts) => uriBreach(facts, BAD_CHARACTER),
  'query-bad-char': ({ before, after, output }) => {
    const [old, current] = [requestIn(before), requestIn(after)].map(
      ({ querystring: entries }) => ({ kind: 'query', entries }) as const,
    );
    if (old === undefined || current === undefined || sameValue(old, current)) return [];
    const { querystring } = output.message;
    const text = typeof querystring === 'string' ? querystring : formatQuery(current.entries);
    return BAD_CHARACTER.test(text) ? [textBreach('request.querystring', text)] : [];
  },
  'url-too-long': ({ after }) => {
    const { length } = targetOf(requestIn(after));
    if (length < LIMITS.uriWithQuery.value) return [];
    return [{ field: 'request', actual: phrase(`${formatNumber(length)} characters`) }];
  },
  'request-too-large': ({ after }) =>
    limitBreach('request', requestSize(requestIn(after)), LIMITS.requestSize),
} satisfies Record<string, RuleCheck>;

function uriBreach({ output }: RuleFacts, bad: RegExp) {
  const { uri } = output.message;
  return typeof uri === 'string' && bad.test(uri) ? [textBreach(URI, uri)] : [];
}

function requestIn(message: CanonicalMessage): CanonicalRequest {
  return message as CanonicalRequest;
}

/** Path and query as they stand in the request line. */
function targetOf({ uri = '', querystring }: CanonicalRequest): string {
  const query = formatQuery(querystring);
  return query === '' ? uri : `${uri}?${query}`;
}

/** Bytes of request line and headers as HTTP/1.1 writes them, line ends included. */
function requestSize(request: CanonicalRequest): number {
  const headers = [...request.headers].flatMap(([name, values]) =>
    values.map((value) => `${name}: ${value}`),
  );
  const pairs = [...request.cookies].flatMap(([name, cookies]) =>
    cookies.map(({ value }) => `${name}=${value}`),
  );
  const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
  const lines = [`${request.method ?? ''} ${targetOf(request)} HTTP/1.1`, ...headers, ...cookie];
  return lines.reduce((sum, line) => sum + utf8Size(`${line}\r\n`), 0);
}
