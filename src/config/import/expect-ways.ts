import { canonicalise, canonicaliseInput } from '../../core/compare/canonical.ts';
import { messageOf } from '../../core/compare/message.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { Outcome } from '../../core/outcome.ts';
import { recordedChanges, recordedFields } from '../../core/record/recorded-fields.ts';
import type { TestCase } from '../../core/test-case.ts';
import type { Expected } from './foreign-case.ts';
import { withoutIgnored } from './ignored-fields.ts';

/** A way to write an expectation. */
export interface ExpectWay {
  readonly expect: JsonValue;
  /** Only what is written is checked, where the case demanded that there is nothing else. */
  readonly isPartial: boolean;
}

/** A case's expectation: what it takes for the result, and ways to say so, the best first. */
export interface ExpectWays {
  readonly outcome: Outcome;
  readonly ways: readonly ExpectWay[];
}

type Run = Pick<TestCase, 'event' | 'eventType'>;

/** Complete forms first: other tools compare whole outputs. No way at all where nothing is left to check. */
export function expectWays(expected: Expected, run: Run): ExpectWays {
  if (expected.kind === 'error') {
    const { text } = expected;
    const ways = [{ expect: { error: { contains: text } }, isPartial: false }];
    return { outcome: { kind: 'error', message: text, line: undefined }, ways };
  }
  const text = JSON.stringify(withBody(expected));
  const outcome = canonicalise({ errorMessage: '', output: text }, run.event, run.eventType);
  if (outcome.kind === 'error') return { outcome, ways: [] };
  const isWhole = expected.ignored.length === 0 && !expected.anyBody;
  const partial = partialFields(expected, outcome, run);
  const ways = [
    ...(isWhole ? completeWays(outcome, run) : []).map((expect) => ({ expect, isPartial: false })),
    ...(isEmpty(partial) ? [] : [{ expect: { [outcome.kind]: partial }, isPartial: true }]),
  ];
  return { outcome, ways };
}

type Going = Exclude<Outcome, { kind: 'error' }>;

function completeWays(outcome: Going, { event, eventType }: Run): readonly JsonValue[] {
  const after = messageOf(outcome);
  const input = canonicaliseInput(event, eventType);
  if (input.kind !== outcome.kind) return [{ output: { [outcome.kind]: recordedFields(after) } }];
  const changes = recordedChanges(messageOf(input), after);
  return isEmpty(changes) ? ['unchanged'] : [{ changes }];
}

/** Every field that counts; what the function has to take away is written as absent. */
function partialFields(
  expected: Expected & { kind: 'output' },
  outcome: Going,
  run: Run,
): JsonObject {
  const input = canonicaliseInput(run.event, run.eventType);
  const fields = recordedFields(messageOf(outcome));
  const gone =
    input.kind === outcome.kind ? goneFields(recordedFields(messageOf(input)), fields) : {};
  const all = withoutIgnored(merge(fields, gone), outcome.kind, expected.ignored);
  return expected.anyBody ? { ...all, body: { present: true } } : all;
}

const MAPS = ['headers', 'cookies', 'querystring'];

function goneFields(before: JsonObject, after: JsonObject): JsonObject {
  const maps = MAPS.map((key) => {
    const names = Object.keys(mapAt(before, key)).filter((name) => !(name in mapAt(after, key)));
    return [key, Object.fromEntries(names.map((name) => [name, { absent: true }]))] as const;
  });
  return Object.fromEntries(maps.filter(([, map]) => !isEmpty(map)));
}

function merge(fields: JsonObject, more: JsonObject): JsonObject {
  const merged = Object.keys(more).map((key) => [
    key,
    { ...mapAt(fields, key), ...mapAt(more, key) },
  ]);
  return { ...fields, ...(Object.fromEntries(merged) as JsonObject) };
}

function mapAt(fields: JsonObject, key: string): JsonObject {
  const map = fields[key];
  return isJsonObject(map) ? map : {};
}

function isEmpty(map: JsonObject): boolean {
  return Object.keys(map).length === 0;
}

/** Something has to stand for any body while the output is read. */
function withBody({ output, anyBody }: Expected & { kind: 'output' }): JsonObject {
  return anyBody ? { ...output, response: { ...mapAt(output, 'response'), body: 'any' } } : output;
}
