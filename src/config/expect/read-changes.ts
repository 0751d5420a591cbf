import { canonicaliseInput } from '../../core/compare/canonical.ts';
import { fieldValue } from '../../core/compare/field-value.ts';
import { messageOf } from '../../core/compare/message.ts';
import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FieldPath } from '../../core/matcher.ts';
import type { ChangeExpectation, Expectation } from '../../core/test-case.ts';
import { entriesOf, isRemoval, type LocatedNode, type MapEntry } from '../document/located-node.ts';
import { report } from '../document/problems.ts';
import type { ExpectScope } from './expect-scope.ts';
import { fieldExpectation, writtenFields, type WrittenField } from './read-fields.ts';

/** Fields of each message that can change. */
const CHANGEABLE: Readonly<Record<EventType, readonly string[]>> = {
  'viewer-request': ['uri', 'querystring', 'headers', 'cookies'],
  'viewer-response': ['statusCode', 'statusDescription', 'headers', 'cookies', 'body'],
};

/** Reads `changes`: `null` means that something was there and is gone. */
export function readChanges(
  { value, keyPlace }: MapEntry,
  scope: ExpectScope,
): Expectation | undefined {
  if (value.kind !== 'map') return undefined;
  reportForeign(value, scope);
  const written = writtenFields(value, scope.problems);
  const changes = written.flatMap((field) => readChange(field, scope) ?? []);
  return { kind: 'changes', changes, unchanged: false, span: keyPlace.span };
}

function reportForeign(node: LocatedNode, { eventType, problems }: ExpectScope): void {
  const foreign = Object.values(CHANGEABLE)
    .flat()
    .filter((key) => !CHANGEABLE[eventType].includes(key));
  const why = eventType === 'viewer-response' ? 'returns-response' : 'not-in-request';
  for (const { key, keyPlace } of entriesOf(node)) {
    if (!foreign.includes(key)) continue;
    report(problems, keyPlace, { code: 'conflict', args: { keys: [key, eventType], why } });
  }
}

function readChange(field: WrittenField, scope: ExpectScope): ChangeExpectation | undefined {
  const { path, keyPlace, node } = field;
  if (isRemoval(node)) {
    if (!isRemovable(path)) return undefined;
    if (scope.event && !isIn(scope.event, scope.eventType, path)) {
      const key = 'name' in path ? path.name : path.field;
      report(scope.problems, keyPlace, { code: 'nothing-to-remove', args: { key } });
    }
    return { change: 'removed', path, keySpan: keyPlace.span, span: node.place.span };
  }
  const expectation = fieldExpectation(field, scope.problems);
  return expectation && { change: 'set', ...expectation };
}

/** What a message can be without; the schema has refused every other `null`. */
function isRemovable(path: FieldPath): boolean {
  return 'name' in path || path.field === 'statusDescription';
}

/** True when the event has the field. */
function isIn(event: JsonObject, type: EventType, path: FieldPath): boolean {
  return fieldValue(messageOf(canonicaliseInput(event, type)), path).kind !== 'absent';
}
