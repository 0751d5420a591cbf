/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls, and all that nobody sees or that looks like a plain space. The joiners and selectors
 * inside of an emoji, which come first, stay: without them it would be another one.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * https://www.unicode.org/reports/tr51/#Emoji_ZWJ_Sequences
 */
const UNSAFE =
  /(?<=[\p{ExtPict}\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{ExtPict})|(?<=\p{ExtPict})(?:\ufe0e|\ufe0f)|(?<=[\d#*])\ufe0f(?=\u20e3)|([\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\ufff9-\ufffb])/gu;

/** What most texts are, and is found out quickly. */
const PRINTABLE = /^[ -~]*$/;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
export function escapeControls(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text.replace(UNSAFE, (found, unsafe?: string) =>
    unsafe === undefined ? found : escapeCharacter(unsafe),
  );
}

/** The same, code point by code point. */
export function escapePoints(text: string): readonly string[] {
  const matches = Array.from(text.matchAll(UNSAFE));
  const kept = new Set(matches.filter(([, unsafe]) => unsafe === undefined).map((it) => it.index));
  let at = 0;
  return Array.from(text, (character) => {
    const isKept = kept.has(at);
    at += character.length;
    return isKept ? character : escapeControls(character);
  });
}

/** JSON quoting in which no unsafe code point survives. */
export function quote(text: string): string {
  return `"${escapeQuoted(text)}"`;
}

/** JSON quoting in ASCII, for texts that differ only in how their characters are composed. */
export function quoteAscii(text: string): string {
  return quote(text).replace(/[^ -~]/g, escapeCharacter);
}

/** What stands between the quotes, so that parts of a value can be styled one by one. */
export function escapeQuoted(text: string): string {
  return escapeControls(text.replace(/["\\]/g, '\\$&'));
}

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? character.split('').map(escapeUnit).join('');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
