import { suggestionsFor } from '../../core/suggestions.ts';
import { badRequest, slicePart, trimmedPart, type Parsed, type TextPart } from './parsed.ts';
import { parseTarget, type RequestTarget } from './request-target.ts';

/** Methods CloudFront accepts from viewers. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** A parsed request line; what is undefined was not written. */
export interface RequestLine extends RequestTarget {
  readonly method: string | undefined;
}

/**
 * Parses `[method] target [HTTP/version]`. Nothing is decoded or normalised but the host. `from` is
 * where the text begins in what was written.
 */
export function parseRequestLine(text: string, from = 0): Parsed<RequestLine> {
  const line = trimmedPart(text, from);
  if (line.text === '') return badRequest(line, 'empty');
  const words = wordsOf(line);
  const version = words.length > 1 ? words.at(-1) : undefined;
  const isVersion = version !== undefined && /^HTTP\//i.test(version.text);
  if (isVersion && !/^HTTP\/\d(\.\d)?$/.test(version.text))
    return badRequest(version, 'http-version');
  return parseWords(line, isVersion ? words.slice(0, -1) : words);
}

/** The fault of a method that CloudFront does not accept; undefined when it does. */
export function methodFault({ text, from }: TextPart): Parsed<never> | undefined {
  if (METHODS.some((method) => method === text)) return undefined;
  const [suggestion] = suggestionsFor(text.toUpperCase(), METHODS);
  const args = { text, ...(suggestion !== undefined && { suggestion }) };
  return { fault: { finding: { code: 'bad-method', args }, from, to: from + text.length } };
}

function parseWords(line: TextPart, words: readonly TextPart[]): Parsed<RequestLine> {
  const [first = line, second] = words;
  const method = second !== undefined && !/^\/|:\/\//.test(first.text) ? first : undefined;
  const fault = method && methodFault(method);
  if (fault) return fault;
  const [target = line, extra] = method ? words.slice(1) : words;
  if (extra !== undefined) return badRequest(wholeOf(line, target, words), 'space');
  const parsed = parseTarget(target);
  return 'fault' in parsed ? parsed : { value: { ...parsed.value, method: method?.text } };
}

/** The target with its forbidden spaces: up to the last word. */
function wholeOf(line: TextPart, target: TextPart, words: readonly TextPart[]): TextPart {
  const last = words.at(-1) ?? target;
  const end = last.from + last.text.length - line.from;
  return slicePart(line, target.from - line.from, end);
}

function wordsOf(line: TextPart): readonly TextPart[] {
  return Array.from(line.text.matchAll(/[^ ]+/g), ({ 0: text, index }) => ({
    text,
    from: line.from + index,
  }));
}
