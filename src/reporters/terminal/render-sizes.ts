import { formatNumber } from '../../core/format-number.ts';
import type { SourceSize } from '../../core/source-size.ts';

/** How large each function is and what is left, a line per source; empty when there are none. */
export function renderSizes(sizes: ReadonlyMap<string, SourceSize>): string {
  const width = Math.max(0, ...[...sizes.keys()].map((source) => source.length));
  return [...sizes]
    .map(([source, size]) => `  ${source.padEnd(width)}  ${describeSize(size)}\n`)
    .join('');
}

function describeSize({ bytes, code, comments, limit, left }: SourceSize): string {
  const balance = left < 0 ? `${formatNumber(-left)} too many` : `${formatNumber(left)} are left`;
  return (
    `${formatNumber(bytes)} of ${formatNumber(limit)} bytes: ${formatNumber(code)} of code, ` +
    `${formatNumber(comments)} of comments; ${balance}`
  );
}
