import {
  asText,
  entriesOf,
  valueAt,
  type LocatedNode,
  type MapNode,
} from '../document/located-node.ts';
import { OUTCOME_KEYS } from '../expect/read-expect.ts';
import { requestOf, type BuiltEvent } from '../input/build-event.ts';
import { nameOf } from '../paths.ts';
import { trimmedPart } from '../shorthand/parsed.ts';

/** The request of an event as one line: `GET /old?x=1`. */
export function requestLineOf({ event, query }: BuiltEvent): string {
  const { method, uri } = requestOf(event);
  const parts = [textOr(method, 'GET'), textOr(uri, '/')].join(' ');
  return query === null ? parts : `${parts}?${query}`;
}

/** The name of a test: as written; else the file of its event; else its request and expectation. */
export function testName(test: MapNode, requestLine: string): string {
  const written = asText(valueAt(test, 'name'));
  if (written && written.text.trim() !== '') return written.text.trim();
  const path = asText(valueAt(test, 'event'));
  if (path) return nameOf(path.text);
  const expected = expectationLabel(valueAt(test, 'expect'));
  return expected === undefined ? requestLine : `${requestLine} → ${expected}`;
}

/** The shorthand, else the outcome key, else the first key. */
function expectationLabel(expect: LocatedNode | undefined): string | undefined {
  const shorthand = asText(expect);
  if (shorthand) return trimmedPart(shorthand.text).text;
  const keys = entriesOf(expect).map(({ key }) => key);
  return keys.find((key) => OUTCOME_KEYS.some((name) => name === key)) ?? keys[0];
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
