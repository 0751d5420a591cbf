import { warningAt, type Diagnostic } from '../../core/diagnostics.ts';
import type { Span } from '../../core/source.ts';

/** A case, a file or a setting that is left out. `why` is a key of the reasons, or words that finish "…: ". */
export function notImported(
  at: Span | undefined,
  what: 'case' | 'file' | 'setting',
  name: string,
  why: string,
): Diagnostic {
  return warningAt(at, 'not-imported', { what, name, why });
}

/** Something that a case said, and that the test does not say in the same way. */
export function importedOtherwise(at: Span | undefined, name: string, why: string): Diagnostic {
  return warningAt(at, 'imported-otherwise', { name, why });
}
