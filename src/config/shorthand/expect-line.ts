import type { Reason } from '../../core/reasons.ts';
import { suggestionsFor } from '../../core/suggestions.ts';
import { isHttpText } from './http-text.ts';
import { trimmedPart, type Parsed, type TextPart } from './parsed.ts';
import { characterProblem, parseTarget } from './request-target.ts';

/** What the text form of `expect` says; parts remember where they stand. */
export type ExpectLine =
  | { readonly form: 'unchanged' }
  | { readonly form: 'status'; readonly status: TextPart }
  | { readonly form: 'redirect'; readonly status: TextPart; readonly location: TextPart }
  | { readonly form: 'rewrite'; readonly uri: TextPart; readonly query: TextPart | undefined };

const STATUS = /^[1-5]\d\d$/;
const LOCATION_START = /^(\/|\.\/|\.\.\/|\?|#|[a-z][a-z0-9+\-.]*:)/i;

/** Parses `unchanged`, `403`, `302 /new?x=1` or `/index.html?a=1`. */
export function parseExpectLine(text: string): Parsed<ExpectLine> {
  const line = trimmedPart(text);
  if (isHttpText(line.text)) return badExpect(line, 'line-break');
  if (line.text === 'unchanged') return { value: { form: 'unchanged' } };
  if (line.text.startsWith('/')) return parseRewrite(line);
  const [, status = '', gap = '', location = ''] = /^(\d\d\d)( +)(.+)$/s.exec(line.text) ?? [];
  if (STATUS.test(status)) {
    const from = line.from + status.length + gap.length;
    return parseRedirect(line, { text: status, from: line.from }, { text: location, from });
  }
  if (STATUS.test(line.text)) return { value: { form: 'status', status: line } };
  if (/^https?:\/\//i.test(line.text)) return badExpect(line, 'url-alone', `301 ${line.text}`);
  return badExpect(line, line.text === '' ? 'empty' : 'not-an-expectation', nearMiss(line.text));
}

/** What a text that is no expectation may have been meant as: `302/x`, `GET /x`, `Unchanged`. */
function nearMiss(text: string): string | undefined {
  const [, status, location] = /^(3\d\d)(\S+)$/.exec(text) ?? [];
  if (status && location && LOCATION_START.test(location)) return `${status} ${location}`;
  const [, path] = /^[A-Z]+ +(\/\S*)$/.exec(text) ?? [];
  return path ?? suggestionsFor(text.toLowerCase(), ['unchanged'])[0];
}

function parseRedirect(line: TextPart, status: TextPart, location: TextPart): Parsed<ExpectLine> {
  if (!LOCATION_START.test(location.text)) return badExpect(line, 'location', status.text);
  if (!status.text.startsWith('3')) return badExpect(line, 'redirect-only', status.text);
  const problem = characterProblem(location.text, { fragment: true });
  if (problem) return badExpect(line, problem);
  return { value: { form: 'redirect', status, location } };
}

function parseRewrite(line: TextPart): Parsed<ExpectLine> {
  const parsed = parseTarget(line);
  if ('fault' in parsed) {
    const { finding } = parsed.fault;
    return badExpect(
      line,
      finding.code === 'bad-request' ? (finding.args.reason as Reason) : 'empty',
    );
  }
  const { uri, query } = parsed.value;
  return {
    value: {
      form: 'rewrite',
      uri: { text: uri, from: line.from },
      query: query === undefined ? undefined : { text: query, from: line.from + uri.length + 1 },
    },
  };
}

/** The fault that a text is no expectation; `hint` is what may have been meant. */
export function badExpect({ text, from }: TextPart, reason: Reason, hint?: string): Parsed<never> {
  const args = { text, reason, ...(hint !== undefined && { hint }) };
  return { fault: { finding: { code: 'bad-expect', args }, from, to: from + text.length } };
}
