import type { ChangeDifference, Failure } from '../failure.ts';
import type { FieldPath } from '../matcher.ts';
import type { ChangeExpectation, Expectation } from '../test-case.ts';
import { matchCookieChange } from './cookie-change.ts';
import { differingFields, labelOf } from './field-path.ts';
import { fieldValue, sameValue, type CanonicalMessage, type FieldValue } from './field-value.ts';
import { describe } from './describe.ts';
import { shown } from './shown.ts';

type Changes = Expectation & { readonly kind: 'changes' };

/**
 * The complete comparison: every difference between input and output must be written, and everything
 * written must be such a difference. One failure with all lines; none when both hold.
 */
export function checkChanges(
  expectation: Changes,
  before: CanonicalMessage,
  after: CanonicalMessage,
): readonly Failure[] {
  const written = expectation.changes.flatMap((change) => {
    return (
      checkWritten(change, fieldValue(before, change.path), fieldValue(after, change.path)) ?? []
    );
  });
  const unlisted = differingFields(before, after)
    .filter((path) => !expectation.changes.some((change) => covers(change.path, path)))
    .map((path) => unlistedChange(path, fieldValue(before, path), fieldValue(after, path)));
  const differences = [...written, ...unlisted];
  if (differences.length === 0) return [];
  const matched = expectation.changes.length - written.length;
  return [{ kind: 'changes', differences, matched, span: expectation.span }];
}

function checkWritten(
  change: ChangeExpectation,
  before: FieldValue,
  after: FieldValue,
): ChangeDifference | undefined {
  return change.change === 'removed'
    ? checkRemoved(change.path, before, after)
    : checkSet(change, before, after);
}

function checkRemoved(
  path: FieldPath,
  before: FieldValue,
  after: FieldValue,
): ChangeDifference | undefined {
  const line = { field: labelOf(path), expected: { as: 'absent' }, actual: shown(after) } as const;
  if (after.kind !== 'absent') return { ...line, sign: '+', reason: 'not-removed' };
  return before.kind === 'absent' ? { ...line, sign: '-', reason: 'unchanged' } : undefined;
}

function checkSet(
  { path, matcher }: ChangeExpectation & { change: 'set' },
  before: FieldValue,
  after: FieldValue,
): ChangeDifference | undefined {
  const line = { field: labelOf(path), expected: describe(matcher), actual: shown(after) };
  if (sameValue(before, after)) return { ...line, sign: '-', reason: 'unchanged' };
  const mismatch = matchCookieChange(matcher, before, after);
  if (mismatch === undefined) return undefined;
  const { expected, actual } = mismatch;
  const sign = after.kind === 'absent' ? '-' : '~';
  return { ...line, sign, expected, actual, reason: 'value' };
}

/** What nobody wrote: it was expected to be as in the input. */
function unlistedChange(path: FieldPath, before: FieldValue, after: FieldValue): ChangeDifference {
  const line = { field: labelOf(path), expected: shown(before), actual: shown(after) };
  if (after.kind === 'absent') return { ...line, sign: '-', reason: 'removed' };
  return { ...line, sign: before.kind === 'absent' ? '+' : '~', reason: 'unlisted' };
}

/** The whole query, written as text, stands for all its parameters. */
function covers(written: FieldPath, path: FieldPath): boolean {
  if (written.field === 'querystring') return path.field === 'parameter';
  return labelOf(written) === labelOf(path);
}
