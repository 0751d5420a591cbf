const UNITS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** How a moment is written, for messages that refuse another one. */
export const MOMENT_WORDS =
  'a time ago such as 30m, 2h or 1d, or an instant as 2026-03-01T12:00:00Z';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Reads a moment that is written as a time ago (`30m`, `2h`, `1d`) or as RFC 3339. Milliseconds since 1970;
 * undefined for anything else, and for what lies in the future or before 1970.
 */
export function parseMoment(text: string, now: number): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const factor = UNITS[unit];
  const at = factor === undefined ? instantOf(text) : now - Number(digits) * factor;
  return at >= 0 && at <= now ? at : undefined;
}

/** A day that its month does not have is none, though Date.parse takes it. */
function instantOf(text: string): number {
  const day = text.slice(0, 10);
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  return INSTANT.test(text) && isDay ? Date.parse(text) : Number.NaN;
}
