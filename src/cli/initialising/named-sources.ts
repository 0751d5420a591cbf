import type { LoadedProject } from '../../config/load-project.ts';
import { writtenPath } from '../../config/paths.ts';
import { errorAt } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { readingError } from '../reading-error.ts';

/** A configuration is nobody's to change but its authors': throws InputError for sources that it does not have. */
export function checkConfigured(
  named: readonly string[],
  { suite: { functions } }: LoadedProject,
): void {
  const known = functions.map(({ source }) => source);
  const unknown = named.map(writtenPath).filter((source) => !known.includes(source));
  const errors = unknown.map((id) => errorAt(undefined, 'unknown-function', { id, known }));
  if (errors.length > 0) throw new InputError(errors);
}

/** Paths of sources that a person named, each once. Throws InputError for those that cannot be read. */
export async function readableSources(
  named: readonly string[],
  files: Files,
): Promise<readonly string[]> {
  const sources = [...new Set(named.map(writtenPath))];
  const errors = await Promise.all(sources.map((source) => readingError(source, files)));
  const found = errors.flatMap((it) => it ?? []);
  if (found.length > 0) throw new InputError(found);
  return sources;
}
