import { asText, type LocatedNode, type ScalarNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { isHttpText } from '../shorthand/http-text.ts';
import type { Parsed } from '../shorthand/parsed.ts';
import { methodFault, parseRequestLine, type RequestLine } from '../shorthand/request-line.ts';
import { pathProblem, queryReason } from '../shorthand/request-target.ts';
import type { Reason } from '../../core/reasons.ts';
import { readHeaders, readNamed } from './entries.ts';
import { checkedText, readFields, type ValueReader } from './field-patch.ts';
import { readHttpRequest } from './http-request.ts';
import { mergeOf, type Patch } from './patch.ts';
import { linePatch, queryPatch, type QueryText } from './request-line-patch.ts';
import { valueOrReport } from './text-fault.ts';

/** What a written `request` does to the event; `query` is set where it says something about the query. */
export interface RequestInput {
  readonly patch: Patch | undefined;
  readonly query: QueryText | undefined;
}

/** Reads a `request`: shorthand, HTTP text or map. */
export function readRequest(node: LocatedNode, problems: Problems): RequestInput {
  if (node.kind === 'map') return readMap(node, problems);
  const scalar = asText(node);
  if (scalar === undefined) return { patch: undefined, query: undefined };
  if (isHttpText(scalar.text)) return readHttpRequest(scalar, problems);
  const line = valueOrReport(parseRequestLine(scalar.text), scalar, problems);
  return line ? fromLine(line) : { patch: undefined, query: undefined };
}

function fromLine(line: RequestLine): RequestInput {
  return { patch: mergeOf(linePatch(line)), query: { raw: line.query ?? null } };
}

function readMap(map: LocatedNode & { kind: 'map' }, problems: Problems): RequestInput {
  const patch = readFields(map, {
    method: checkedText((scalar) => checkMethod(scalar, problems)),
    uri: checkedText((scalar) => checkText(scalar, pathProblem(scalar.text), problems)),
    querystring: readQuery(problems),
    headers: ({ value }) => readHeaders(value, problems),
    cookies: ({ value }) => readNamed(value),
  });
  const written = map.entries.get('querystring')?.value;
  const text = asText(written);
  return { patch, query: text ? { raw: text.text } : written && { raw: undefined } };
}

function readQuery(problems: Problems): ValueReader {
  return ({ value }) => {
    const text = asText(value);
    if (text === undefined) return readNamed(value);
    checkText(text, queryReason(text.text), problems);
    return queryPatch(text.text);
  };
}

function checkMethod(scalar: ScalarNode, problems: Problems): void {
  const fault: Parsed<unknown> | undefined = methodFault({ text: scalar.text, from: 0 });
  if (fault) valueOrReport(fault, scalar, problems);
}

function checkText(scalar: ScalarNode, reason: Reason | undefined, problems: Problems): void {
  const { place, text } = scalar;
  if (reason) report(problems, place, { code: 'bad-request', args: { text, reason } });
}
