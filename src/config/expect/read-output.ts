import { decodeBase64 } from '../../core/compare/body.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Expectation } from '../../core/test-case.ts';
import {
  asMap,
  asText,
  entriesOf,
  valueAt,
  type LocatedNode,
  type MapEntry,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { headerEntries } from '../input/entries.ts';
import { readBox } from '../input/value-box.ts';
import type { ExpectScope } from './expect-scope.ts';
import { folderOf, resolvePath } from '../paths.ts';
import { reportEmpty } from './read-matcher.ts';

/** Reads `output`, written here or in the file that it names; what the schema refused is left out. */
export function readOutput(entry: MapEntry, scope: ExpectScope): Expectation | undefined {
  const path = asText(entry.value);
  const whole = asMap(
    path ? scope.outputs.get(resolvePath(folderOf(path.place.span.file), path.text)) : entry.value,
  );
  if (whole === undefined) return undefined;
  const [first, second] = entriesOf(whole);
  if (first === undefined) return reportEmpty(entry.keyPlace, entry.key, scope.problems);
  const faulty = second ?? (first.key === 'request' && isResponse(scope) ? first : undefined);
  if (faulty !== undefined) return reportConflict(first, second, scope);
  const message = readMessage(first, scope.problems);
  return message && { kind: 'output', output: message, span: entry.keyPlace.span };
}

function isResponse({ eventType }: ExpectScope): boolean {
  return eventType === 'viewer-response';
}

function reportConflict(
  first: MapEntry,
  second: MapEntry | undefined,
  { eventType, problems }: ExpectScope,
): undefined {
  const args = second
    ? ({ keys: [first.key, second.key], why: 'one-outcome' } as const)
    : ({ keys: [first.key, eventType], why: 'returns-response' } as const);
  report(problems, (second ?? first).keyPlace, { code: 'conflict', args });
}

function readMessage({ key, keyPlace, value }: MapEntry, problems: Problems) {
  const map = asMap(value);
  if (map === undefined) return undefined;
  if (map.entries.size === 0) return reportEmpty(keyPlace, key, problems);
  const fields = entriesOf(map).map((field) => [field.key, readField(field, problems)]);
  return { [key]: Object.fromEntries(fields) as JsonObject };
}

/** A field in AWS's own form. */
function readField({ key, value }: MapEntry, problems: Problems): JsonValue {
  switch (key) {
    case 'headers':
      return boxesOf(headerEntries(value, problems), (name) => name.toLowerCase());
    case 'querystring':
      return asText(value)?.text ?? boxesOf(entriesOf(value));
    case 'cookies':
      return boxesOf(entriesOf(value));
    case 'body':
      return asText(value)?.text ?? bodyOf(value, problems);
    default:
      return key === 'statusCode' && value.kind === 'scalar'
        ? value.value
        : (asText(value)?.text ?? null);
  }
}

function boxesOf(
  entries: readonly MapEntry[],
  nameOf: (name: string) => string = (name) => name,
): JsonObject {
  const boxes = entries.flatMap(({ key, value }) => {
    const box = readBox(value);
    return box ? [[nameOf(key), box] as const] : [];
  });
  return Object.fromEntries(boxes);
}

function bodyOf(node: LocatedNode, problems: Problems): JsonObject {
  const encoding = asText(valueAt(node, 'encoding'))?.text ?? null;
  const data = asText(valueAt(node, 'data'));
  if (data && encoding === 'base64' && decodeBase64(data.text) === undefined) {
    const args = { matcher: 'base64', field: 'body', reason: 'not-base64' };
    report(problems, data.place, { code: 'bad-matcher', args });
  }
  return { encoding, data: data?.text ?? null };
}
