import { canonicaliseInput } from '../compare/canonical.ts';
import { messageOf, type Going } from '../compare/message.ts';
import type { JsonObject } from '../json.ts';
import type { Cookies } from '../outcome.ts';
import { recordedChanges, recordedFields } from '../record/recorded-fields.ts';
import type { TestCase } from '../test-case.ts';

/** What a snapshot says of an outcome: its changes where the event goes on, else the whole output. */
export function recordedValue(
  { event, eventType }: Pick<TestCase, 'event' | 'eventType'>,
  outcome: Going,
): JsonObject {
  const input = canonicaliseInput(event, eventType);
  const after = messageOf(outcome);
  if (input.kind === outcome.kind && !dropsAttributes(messageOf(input).cookies, after.cookies)) {
    return { changes: recordedChanges(messageOf(input), after) };
  }
  return { output: { [outcome.kind]: withBodyBox(recordedFields(after)) } };
}

/** Under `changes` a cookie without attributes keeps those it had: that they are gone cannot be said. */
function dropsAttributes(before: Cookies, after: Cookies): boolean {
  return [...after].some(([name, cookies]) =>
    cookies.some(
      ({ attributes }, at) =>
        attributes === undefined && before.get(name)?.[at]?.attributes !== undefined,
    ),
  );
}

/** A whole output has bodies as AWS writes them. */
function withBodyBox(fields: JsonObject): JsonObject {
  const { body } = fields;
  if (typeof body !== 'object' || body === null || !('base64' in body)) return fields;
  return { ...fields, body: { encoding: 'base64', data: body.base64 ?? '' } };
}
