import { LIMITS } from '../../core/limits.ts';
import { findComments } from './tree/parse-tree.ts';

/** How the bytes of a source are used. Everything is counted in bytes of UTF-8. */
export interface SourceSize {
  /** The whole source, which is what counts. */
  readonly bytes: number;
  readonly comments: number;
  /** Everything but comments. */
  readonly code: number;
  readonly limit: number;
  /** What is left of the limit; negative when the source is too large. */
  readonly left: number;
}

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
