import type { Diagnostic } from '../../core/diagnostics.ts';
import { count } from './count.ts';

/** `1 error in 1 file, nothing was run`. */
export function loadVerdict(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.flatMap(({ at }) => at?.file ?? []));
  const where = files.size === 0 ? '' : ` in ${count(files.size, 'file')}`;
  return `${count(errors.length, 'error')}${where}, nothing was run`;
}
