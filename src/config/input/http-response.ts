import type { ValueLists } from '../../core/box.ts';
import { addSetCookie } from '../../core/set-cookie.ts';
import type { ScalarNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import { parseHttpText, type HeaderLine, type HttpText } from '../shorthand/http-text.ts';
import { badRequest, trimmedPart, type Parsed } from '../shorthand/parsed.ts';
import { collectHeaders, patchOfLists } from './http-headers.ts';
import { mergeOf, setTo, type Patch } from './patch.ts';
import { valueOrReport } from './text-fault.ts';

interface HttpResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly HeaderLine[];
  readonly cookies: ValueLists;
}

/** Reads a response written as HTTP text. */
export function readHttpResponse(scalar: ScalarNode, problems: Problems): Patch | undefined {
  const response = valueOrReport(parseHttpResponse(scalar.text), scalar, problems);
  if (response === undefined) return undefined;
  const { status, reason, headers, cookies } = response;
  return mergeOf({
    statusCode: setTo(status),
    statusDescription: reason === '' ? undefined : setTo(reason),
    headers: patchOfLists(collectHeaders(headers, scalar, problems)),
    cookies: patchOfLists(cookies),
  });
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +([1-5]\d\d)(?: +(.*))?$/;

function parseHttpResponse(text: string): Parsed<HttpResponse> {
  const http = parseHttpText(text);
  if ('fault' in http) return http;
  const [, status, reason = ''] = STATUS_LINE.exec(trimmedPart(http.value.first.text).text) ?? [];
  if (status === undefined) return badRequest(http.value.first, 'no-status-line');
  const rest = parseHeaders(http.value);
  return 'fault' in rest ? rest : { value: { status: Number(status), reason, ...rest.value } };
}

function parseHeaders({ headers }: HttpText): Parsed<Pick<HttpResponse, 'headers' | 'cookies'>> {
  const cookies: ValueLists = new Map();
  const kept: HeaderLine[] = [];
  for (const line of headers) {
    const name = line.name.text.toLowerCase();
    if (name === 'cookie') return badRequest(line.name, 'set-cookie');
    if (name !== 'set-cookie') kept.push(line);
    else if (!addSetCookie(cookies, line.value.text)) return badRequest(line.value, 'cookie-pair');
  }
  return { value: { headers: kept, cookies } };
}
