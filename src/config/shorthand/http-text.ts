import type { Reason } from '../../core/reasons.ts';
import { badRequest, trimmedPart, type Parsed, type TextPart } from './parsed.ts';

/** The first line of an HTTP text and its header lines, up to the first empty line. */
export interface HttpText {
  readonly first: TextPart;
  readonly headers: readonly HeaderLine[];
}

/** One header line: the name as written, the value without blanks around it. */
export interface HeaderLine {
  readonly name: TextPart;
  readonly value: TextPart;
}

/** True for a text that is HTTP text, not a shorthand. */
export function isHttpText(text: string): boolean {
  return /[\r\n]/.test(text);
}

/** Splits HTTP text; the `> ` or `< ` of curl before each line is taken off. */
export function parseHttpText(text: string): Parsed<HttpText> {
  const lines = linesOf(text);
  const unmarked = unmarkedLine(lines);
  if (unmarked) return badRequest(unmarked, 'curl-marks');
  const [first = { text: '', from: 0 }, ...rest] = withoutCurlMarks(lines);
  const empty = rest.findIndex(isEmpty);
  const end = empty === -1 ? rest.length : empty;
  const body = rest.slice(end).find((line) => !isEmpty(line));
  if (body) return badRequest(body, 'body');
  const headers: HeaderLine[] = [];
  for (const line of rest.slice(0, end)) {
    const reason = headerProblem(line.text);
    if (reason !== undefined) return badRequest(line, reason);
    headers.push(headerOf(line));
  }
  return { value: { first, headers } };
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function headerProblem(line: string): Reason | undefined {
  if (/^[ \t]/.test(line)) return 'folded-line';
  if (line.startsWith(':')) return 'pseudo-header';
  if (!TOKEN.test(line.split(':', 1)[0] ?? '') || !line.includes(':')) return 'not-a-header';
  return /(?!\t)\p{Cc}/u.test(line) ? 'control' : undefined;
}

function headerOf(line: TextPart): HeaderLine {
  const colon = line.text.indexOf(':');
  const value = trimmedPart(line.text.slice(colon + 1), line.from + colon + 1);
  return { name: { text: line.text.slice(0, colon), from: line.from }, value };
}

function isEmpty({ text }: TextPart): boolean {
  return /^[ \t]*$/.test(text);
}

function linesOf(text: string): readonly TextPart[] {
  return Array.from(text.matchAll(/(.*?)(\r\n|\r|\n|$)/gsu), ({ 1: line = '', index }) => ({
    text: line,
    from: index,
  }));
}

const CURL_MARK = /^[<>]( |$)/;

/** The first line without curl's mark where others have it, as curl's own remarks (`* Connected`). */
function unmarkedLine(lines: readonly TextPart[]): TextPart | undefined {
  const written = lines.filter((line) => !isEmpty(line));
  const unmarked = written.find((line) => !CURL_MARK.test(line.text));
  return written.some((line) => CURL_MARK.test(line.text)) ? unmarked : undefined;
}

function withoutCurlMarks(lines: readonly TextPart[]): readonly TextPart[] {
  if (!lines.some((line) => CURL_MARK.test(line.text))) return lines;
  return lines.map(({ text, from }) => ({ text: text.slice(2), from: from + 2 }));
}
