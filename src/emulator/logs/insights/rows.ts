/** A value of a row: text, a number, or a moment in milliseconds since 1970. */
export type Value = string | number | Date;

/** A row on its way through a query. */
export type Row = ReadonlyMap<string, Value>;

/** A value as GetQueryResults writes it: moments as `2026-03-01 12:00:00.000`. */
export function textOf(value: Value): string {
  if (!(value instanceof Date)) return String(value);
  return value.toISOString().replace('T', ' ').replace('Z', '');
}

/** A value as a number; NaN where it is none. */
export function numberOf(value: Value | undefined): number {
  if (value === undefined || value === '') return Number.NaN;
  return value instanceof Date ? value.getTime() : Number(value);
}

/** Less than 0, 0 or more: as numbers where both are, else as texts. A missing value comes first. */
export function compared(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [left, right] = [numberOf(a), numberOf(b)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  const [first, second] = [textOf(a), textOf(b)];
  return first < second ? -1 : Number(first > second);
}
