import type { ChangeDifference } from '../failure.ts';
import { differingFields, labelOf } from './field-path.ts';
import { fieldValue, type CanonicalMessage } from './field-value.ts';
import { shown } from './shown.ts';

/** Every field in which a message is another one than the whole message that was written down. */
export function completeDifferences(
  expected: CanonicalMessage,
  actual: CanonicalMessage,
): readonly ChangeDifference[] {
  return differingFields(expected, actual).map((path) => {
    const [wanted, came] = [fieldValue(expected, path), fieldValue(actual, path)];
    const line = { field: labelOf(path), expected: shown(wanted), actual: shown(came) };
    if (wanted.kind === 'absent') return { ...line, sign: '+', reason: 'unlisted' };
    return { ...line, sign: came.kind === 'absent' ? '-' : '~', reason: 'value' };
  });
}
