import { formatNumber } from '../../core/format-number.ts';
import type { CanonicalBody, CanonicalCookie, Entries, Outcome } from '../../core/outcome.ts';
import { count } from './count.ts';
import { escapeControls } from './quote.ts';
import { clip } from './shown.ts';

/** Lines of a body that are shown. */
const BODY_LINES = 20;

/** An outcome the way HTTP writes it, one line each; an error has no output. */
export function renderOutcome(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'request': {
      const { method, uri, querystring, headers, cookies } = outcome.request;
      const target = `${uri ?? '(no uri)'}${queryText(querystring)}`;
      const pairs = [...cookies].flatMap(([name, list]) => list.map((it) => `${name}=${it.value}`));
      const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
      return shorten([`${method ?? '(no method)'} ${target}`, ...headerLines(headers), ...cookie]);
    }
    case 'response': {
      const { statusCode, statusDescription, headers, cookies, body } = outcome.response;
      const status = ['HTTP', statusCode ?? '(no status)', statusDescription].filter(isWritten);
      const set = [...cookies].flatMap(([name, list]) => list.map((it) => setCookie(name, it)));
      return shorten([status.join(' '), ...headerLines(headers), ...set, ...bodyLines(body)]);
    }
    case 'error':
      return [];
  }
}

function isWritten(part: string | number | undefined): part is string | number {
  return part !== undefined && part !== '';
}

function queryText(query: Entries): string {
  const pairs = [...query].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function headerLines(headers: Entries): string[] {
  return [...headers].flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
}

function setCookie(name: string, { value, attributes }: CanonicalCookie): string {
  return `set-cookie: ${[`${name}=${value}`, attributes].filter(isWritten).join('; ')}`;
}

function bodyLines(body: CanonicalBody | undefined): string[] {
  if (body === undefined) return [];
  if (body.encoding === 'base64') {
    return ['', `(base64, ${formatNumber(body.data.length)} characters)`];
  }
  const lines = body.data.replace(/\r?\n$/, '').split(/\r?\n/);
  const hidden = lines.length - BODY_LINES;
  const more = hidden > 0 ? [`… ${count(hidden, 'more line')}`] : [];
  return ['', ...(body.data === '' ? ['(empty body)'] : lines.slice(0, BODY_LINES)), ...more];
}

function shorten(lines: readonly string[]): string[] {
  return lines.map((line) => escapeControls(clip(line)));
}
