import type { Span } from '../../core/source.ts';
import { codeSpan } from './code-span.ts';

/** Answers the permanent address of a place; undefined where there is none. */
export type Links = (span: Span) => string | undefined;

/** A place as `file:line`, without its folders, linked where an address is known. */
export function renderPlace(span: Span, links: Links): string {
  const place = codeSpan(`${span.file.split('/').at(-1) ?? ''}:${span.start.line}`);
  const url = links(span);
  return url === undefined ? place : `[${place}](${destination(url)})`;
}

/** An address in which nothing can end the link: parentheses, spaces, `|` and quotes are encoded. */
function destination(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) =>
      encodeURIComponent(character).replace(
        /[()'*]/g,
        (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    );
}
