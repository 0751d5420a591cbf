import { canonicaliseInput } from '../compare/canonical.ts';
import { messageOf } from '../compare/message.ts';
import type { JsonValue } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import type { TestCase } from '../test-case.ts';
import { recordedChanges, recordedFields } from './recorded-fields.ts';
import { requestShorthand, responseShorthand } from './shorthands.ts';

/**
 * What `expect` may say of an outcome, the shortest first. A shorthand is among it only where it says
 * everything that the function did. Not all of it can be written for every outcome (a path may hold a
 * space): the first that is valid and passes is the one to record.
 */
export function expectationsFor(
  { event, eventType }: Pick<TestCase, 'event' | 'eventType'>,
  outcome: Outcome,
): readonly JsonValue[] {
  if (outcome.kind === 'error') return [{ error: outcome.message }];
  const after = messageOf(outcome);
  const input = canonicaliseInput(event, eventType);
  const shorthand = shorthandFor(input, outcome);
  const fields = recordedFields(after);
  const complete: readonly JsonValue[] =
    input.kind === outcome.kind
      ? [{ changes: recordedChanges(messageOf(input), after) }]
      : [{ output: { response: fields } }];
  return [...(shorthand === undefined ? [] : [shorthand]), ...complete, { [outcome.kind]: fields }];
}

type Going = ReturnType<typeof canonicaliseInput>;

function shorthandFor(input: Going, outcome: Going): JsonValue | undefined {
  if (outcome.kind === 'response') {
    return responseShorthand(
      input.kind === 'response' ? input.response : undefined,
      outcome.response,
    );
  }
  return input.kind === 'request' ? requestShorthand(input.request, outcome.request) : undefined;
}
