import type { Position } from '../../core/source.ts';

/**
 * Turns offsets (UTF-16) into positions: 1-based, columns counted in code points. Only `\n` ends a line, as in
 * the runtime; `\r\n` does too, because its `\n` does.
 */
export function createPositions(source: string): (offset: number) => Position {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const before = source.slice(starts[line], offset);
    return { line: line + 1, column: [...before].length + 1 };
  };
}
