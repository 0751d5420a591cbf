import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Markdown as HTML by GitHub's own grammar: CommonMark with its extensions, literal addresses as links, HTML as it
 * is written. https://github.github.com/gfm/
 */
export function renderGfm(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Elements that reports are made of. */
const ELEMENTS =
  /^<(?:\/?(?:h3|h4|p|strong|em|code|pre|ul|li|table|thead|tbody|tr|details|summary)|(?:td|th)(?: align="(?:left|right)")?|\/(?:td|th|a)|code class="language-(?:text|diff)"|hr ?\/?)>$/;

/** Addresses that cf2 itself writes. */
const ADDRESSES =
  /^https:\/\/(?:github\.com\/(?:acme|octo)\/\w+\/(?:blob\/[0-9a-f]+\/|actions\/runs\/\d+$)|docs\.aws\.amazon\.com\/)/;

/** What GitHub makes of plain text after it was rendered: people, issues, commits, emoji, formulas. */
const REFERENCES =
  /(?:^|\W)@\w|(?:^|\W)#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|\w+\/\w+[#@]\w|:[a-z_]+:|\$[^\s$]|https?:|www\./i;

/** Everything in a rendered report that data may have made: elements, attributes, links, pictures, references. */
export function activeParts(html: string): readonly string[] {
  const withoutMarker = html.replace(/^<!-- cf2:[\w.%!'()*~:-]* -->$/m, '');
  const tags = withoutMarker.match(/<[^>]*>/g) ?? [];
  const strange = tags.filter((tag) => !ELEMENTS.test(tag) && !isOwnLink(tag));
  const prose = withoutMarker
    .replace(/<code[^>]*>[^]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n');
  return [...strange, ...prose.filter((line) => REFERENCES.test(decode(line)))];
}

function isOwnLink(tag: string): boolean {
  const [, address] = /^<a href="([^"]*)">$/.exec(tag) ?? [];
  return address !== undefined && ADDRESSES.test(address);
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
