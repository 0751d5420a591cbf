import { addValue, type ValueLists } from '../../core/box.ts';
import type { ScalarNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import { parseHttpText, type HeaderLine } from '../shorthand/http-text.ts';
import { badRequest, trimmedPart, type Parsed } from '../shorthand/parsed.ts';
import { parseRequestLine, type RequestLine } from '../shorthand/request-line.ts';
import { collectHeaders, patchOfLists } from './http-headers.ts';
import { mergeOf } from './patch.ts';
import { linePatch } from './request-line-patch.ts';
import type { RequestInput } from './request-patch.ts';
import { valueOrReport } from './text-fault.ts';

interface HttpRequest {
  readonly line: RequestLine;
  readonly headers: readonly HeaderLine[];
  readonly cookies: ValueLists;
}

/** Reads a request written as HTTP text. */
export function readHttpRequest(scalar: ScalarNode, problems: Problems): RequestInput {
  const request = valueOrReport(parseHttpRequest(scalar.text), scalar, problems);
  if (request === undefined) return { patch: undefined, query: undefined };
  const { line } = request;
  const headers = collectHeaders(request.headers, scalar, problems);
  if (line.host !== undefined) headers.set('host', [{ value: line.host }]);
  const patches = { headers: patchOfLists(headers), cookies: patchOfLists(request.cookies) };
  return { patch: mergeOf({ ...linePatch(line), ...patches }), query: { raw: line.query ?? null } };
}

function parseHttpRequest(text: string): Parsed<HttpRequest> {
  const http = parseHttpText(text);
  if ('fault' in http) return http;
  const { first, headers } = http.value;
  const line = parseRequestLine(first.text, first.from);
  if ('fault' in line) return line;
  const cookies = parseCookies(headers.filter(isNamed('cookie')));
  if ('fault' in cookies) return cookies;
  const [misplaced] = headers.filter(isNamed('set-cookie'));
  if (misplaced) return badRequest(misplaced.name, 'set-cookie');
  const { host } = line.value;
  const other = headers.find((header) => isNamed('host')(header) && header.value.text !== host);
  if (host !== undefined && other) return badRequest(other.value, 'two-hosts');
  const kept = headers.filter((header) => !isNamed('cookie')(header));
  return { value: { line: line.value, headers: kept, cookies: cookies.value } };
}

function isNamed(name: string): (line: HeaderLine) => boolean {
  return (line) => line.name.text.toLowerCase() === name;
}

function parseCookies(lines: readonly HeaderLine[]): Parsed<ValueLists> {
  const cookies: ValueLists = new Map();
  for (const { value } of lines) {
    for (const { 0: text, index } of value.text.matchAll(/[^;]+/g)) {
      const pair = trimmedPart(text, value.from + index);
      if (pair.text === '') continue;
      const equals = pair.text.indexOf('=');
      if (equals < 1) return badRequest(pair, 'cookie-pair');
      addValue(cookies, pair.text.slice(0, equals), { value: pair.text.slice(equals + 1) });
    }
  }
  return { value: cookies };
}
