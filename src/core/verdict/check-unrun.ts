import type { EngineName, Failure } from '../failure.ts';
import type { TestCase } from '../test-case.ts';

/**
 * Judges a case that no engine ran. One that this run could never have checked is unchecked; it fails. The
 * others need AWS, which may be missing: they are not run.
 */
export function checkUnrun(
  { offlineOnly, expectations, span }: TestCase,
  engines: readonly EngineName[],
): Failure | undefined {
  const [ability] = offlineOnly;
  if (ability === undefined || engines.includes('offline')) return undefined;
  const origin = expectations.find(({ kind }) => kind === 'origin');
  return ability === 'origin' && origin !== undefined
    ? { kind: 'unchecked-assertion', assertion: 'expect.origin', ability, span: origin.span }
    : { kind: 'unchecked-assertion', assertion: 'expect', ability, span };
}
