/** Code points that take no column of their own: combining marks, joiners, variation selectors. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * Code points that take two columns: East Asian wide and fullwidth, and emoji.
 * https://www.unicode.org/reports/tr11/
 */
const TWO_COLUMNS =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** Columns of one code point on a terminal: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}

/** Columns of a text without controls on a terminal. */
export function textWidth(text: string): number {
  return Array.from(text, characterWidth).reduce((sum, width) => sum + width, 0);
}
