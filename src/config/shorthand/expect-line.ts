import type { Reason } from '../../core/reasons.ts';
import { trimmedPart, type Parsed, type TextPart } from './parsed.ts';
import { parseTarget } from './request-target.ts';

/** What the text form of `expect` says; parts remember where they stand. */
export type ExpectLine =
  | { readonly form: 'unchanged' }
  | { readonly form: 'status'; readonly status: TextPart }
  | { readonly form: 'redirect'; readonly status: TextPart; readonly location: TextPart }
  | { readonly form: 'rewrite'; readonly uri: TextPart; readonly query: TextPart | undefined };

const STATUS = /^[1-5]\d\d$/;
const LOCATION = /^(\/|\.\/|\.\.\/|\?|#|[a-z][a-z0-9+\-.]*:)[^ \p{Cc}]*$/iu;

/** Parses `unchanged`, `403`, `302 /new?x=1` or `/index.html?a=1`. */
export function parseExpectLine(text: string): Parsed<ExpectLine> {
  const line = trimmedPart(text);
  if (line.text === 'unchanged') return { value: { form: 'unchanged' } };
  if (line.text.startsWith('/')) return parseRewrite(line);
  const [, status = '', gap = '', location = ''] = /^(\d\d\d)( +)(.+)$/s.exec(line.text) ?? [];
  if (STATUS.test(status)) {
    const from = line.from + status.length + gap.length;
    return parseRedirect(line, { text: status, from: line.from }, { text: location, from });
  }
  if (STATUS.test(line.text)) return { value: { form: 'status', status: line } };
  if (/^https?:\/\//i.test(line.text)) return badExpect(line, 'url-alone', `301 ${line.text}`);
  return badExpect(line, line.text === '' ? 'empty' : 'not-an-expectation');
}

function parseRedirect(line: TextPart, status: TextPart, location: TextPart): Parsed<ExpectLine> {
  if (!LOCATION.test(location.text)) return badExpect(line, 'location', status.text);
  if (!status.text.startsWith('3')) return badExpect(line, 'redirect-only', status.text);
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
