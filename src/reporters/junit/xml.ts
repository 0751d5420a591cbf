/** Attributes of an element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * What XML 1.0 forbids even as a reference.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn these into spaces or line feeds where they are not references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element with its content, which is XML already. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
    .join('');
  return content.length === 0
    ? `<${name}${list}/>`
    : `<${name}${list}>${content.join('')}</${name}>`;
}

/** Text as element content; characters that XML forbids are dropped. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, reference);
}

function attribute(value: string | number): string {
  return String(value)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"\t\n\r]/g, reference);
}

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}
