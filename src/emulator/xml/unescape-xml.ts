import { hasIllegalCharacters } from './escape-xml.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Resolves the five entities of XML and character references, nothing else: an entity that a document
 * declares itself is never expanded.
 * @throws {RangeError} for any other entity and for references to characters that XML does not have
 */
export function unescapeXml(text: string): string {
  return text.replace(/&([^;\s&]*);?/g, (reference, name: string) => {
    const character = reference.endsWith(';') ? (NAMED.get(name) ?? characterOf(name)) : undefined;
    if (character === undefined) throw new RangeError(`${reference} is not an entity of XML`);
    return character;
  });
}

function characterOf(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return undefined;
  const [, hex, decimal] = digits;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (point > 0x10ffff) return undefined;
  const character = String.fromCodePoint(point);
  return hasIllegalCharacters(character) ? undefined : character;
}
