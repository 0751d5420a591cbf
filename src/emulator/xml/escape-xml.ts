const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** What XML 1.0 cannot carry in any form, lone surrogates included. https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** True when the text holds a character that no XML document may hold. */
export function hasIllegalCharacters(text: string): boolean {
  return text.search(ILLEGAL) !== -1;
}

/**
 * Text as XML content. A carriage return becomes a reference, because parsers turn a bare one into a
 * line feed; characters that XML cannot carry become U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character);
}
