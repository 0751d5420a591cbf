import type { HeaderLines } from '../messages.ts';

/** https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers that are not about one connection alone. */
export function endToEnd(lines: HeaderLines): HeaderLines {
  const named = lines
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/));
  return lines.filter(([written]) => {
    const name = written.toLowerCase();
    return !HOP_BY_HOP.has(name) && !named.includes(name);
  });
}
