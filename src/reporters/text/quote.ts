/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls and other invisible formatting that can change how the rest of a line reads.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
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
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return SHORT_ESCAPES[character] ?? `\\u${code}`;
}
