import { LIMITS } from '../../core/limits.ts';
import type { SourceSize } from '../../core/source-size.ts';
import { findComments } from './tree/parse-tree.ts';

/** Explains the size of a function's code: AWS counts everything that is uploaded, comments included. */
export function explainSize(source: string, limit: number = LIMITS.codeSize.value): SourceSize {
  const bytes = byteLength(source);
  const comments = findComments(source).reduce(
    (sum, { start, end }) => sum + byteLength(source.slice(start, end)),
    0,
  );
  return { bytes, comments, code: bytes - comments, limit, left: limit - bytes };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
