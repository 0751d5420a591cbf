import { asText, type LocatedNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { isHttpText } from '../shorthand/http-text.ts';
import { trimmedPart } from '../shorthand/parsed.ts';
import { readHeaders, readNamed } from './entries.ts';
import { readFields, readText } from './field-patch.ts';
import { readHttpResponse } from './http-response.ts';
import { mergeOf, setTo, type Patch } from './patch.ts';

/** Reads a `response`: status, HTTP text or map. */
export function readResponse(node: LocatedNode, problems: Problems): Patch | undefined {
  if (node.kind === 'map') {
    return readFields(node, {
      // The schema has refused everything but numbers.
      statusCode: ({ value }) => (isNumber(value) ? statusPatch(value, problems) : undefined),
      statusDescription: readText,
      headers: ({ value }) => readHeaders(value, problems),
      cookies: ({ value }) => readNamed(value),
    });
  }
  const scalar = asText(node);
  if (scalar && isHttpText(scalar.text)) return readHttpResponse(scalar, problems);
  const statusCode = statusPatch(node, problems);
  return statusCode && mergeOf({ statusCode });
}

function isNumber(node: LocatedNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'number';
}

function statusPatch(node: LocatedNode, problems: Problems): Patch | undefined {
  const scalar = asText(node);
  if (scalar === undefined) return undefined;
  const { text } = trimmedPart(scalar.text);
  if (/^[1-5]\d\d$/.test(text)) return setTo(Number(text));
  const finding = { code: 'bad-request', args: { text, reason: 'not-a-status' } } as const;
  report(problems, scalar.place, finding);
  return undefined;
}
