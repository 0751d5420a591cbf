/**
 * The engine's text: UTF-8 in which a surrogate without its partner is encoded like any other code point.
 * https://simonsapin.github.io/wtf-8/
 */

const REPLACEMENT = '\ufffd';

const isLone = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const threeBytes = (code: number): Buffer =>
  Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);

/** Bytes of a text that has surrogates without partners; UTF-8 does for all others. */
export function encodeLoneSurrogates(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return isLone(code) ? threeBytes(code) : Buffer.from(character);
    }),
  );
}

function decodeLoneSurrogates(bytes: Buffer): string {
  let text = '';
  let done = 0;
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0;
    if (second < 0xa0) continue;
    const code = 0xd000 | ((second & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
    text += bytes.toString('utf8', done, at) + String.fromCharCode(code);
    done = at + 3;
  }
  return text + bytes.toString('utf8', done);
}

/** The text of bytes of the engine. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes(REPLACEMENT) ? decodeLoneSurrogates(bytes) : text;
}
