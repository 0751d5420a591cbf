/** Spaces before every detail of a failure. */
export const DETAIL_INDENT = '      ';

/** Columns of a label, so that values stand in one column. */
const LABEL_WIDTH = 10;

/** Columns before a value. */
export const VALUE_COLUMN = DETAIL_INDENT.length + LABEL_WIDTH;

/** A labelled detail; further lines stand under the first. No lines, no detail. */
export function renderField(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) =>
    `${DETAIL_INDENT}${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`.trimEnd(),
  );
}
