import { formatNumber } from '../../core/format-number.ts';

/** A number with its noun: `1 test`, `3 tests`, `2 entries`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(number)} ${number === 1 ? singular : plural}`;
}

/** Seconds with one decimal: `0.2 s`. */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
