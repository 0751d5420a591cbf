import { errorAt } from '../../core/diagnostics.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { LIMITS } from '../../core/limits.ts';
import { fileSpan } from '../../core/source.ts';

/** AWS refuses code beyond the limit; comments count, so they are named. `comments` are their texts. */
export function checkCodeSize(
  source: string,
  comments: readonly string[],
  file: string,
): readonly Diagnostic[] {
  const bytes = Buffer.byteLength(source);
  const limit = LIMITS.codeSize.value;
  if (bytes <= limit) return [];
  const inComments = comments.reduce((sum, comment) => sum + Buffer.byteLength(comment), 0);
  return [errorAt(fileSpan(file), 'code-too-large', { bytes, comments: inComments, limit })];
}
