import type { Diagnostic } from '../../core/diagnostics.ts';

/**
 * Diagnostics without those that only a verbose report tells: nothing is wrong, and nobody has to do
 * anything. The rest is for every reader.
 */
export function worthSaying(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ code, severity }) => code !== 'hidden-header' || severity === 'error',
  );
}
