const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** How a duration is written, for messages that refuse another one. */
export const DURATION_WORDS = 'a duration such as 90s, 10m or 1h, or 0';

/** Reads `90s`, `10m`, `1h`, `500ms` or `0` as milliseconds; undefined for anything else, and above a day. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [, digits = '', unit = ''] = /^(\d{1,9})(ms|s|m|h)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (factor === undefined) return undefined;
  const milliseconds = Number(digits) * factor;
  return milliseconds <= 24 * 3_600_000 ? milliseconds : undefined;
}
