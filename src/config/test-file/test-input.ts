import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { LIMITS } from '../../core/limits.ts';
import {
  asText,
  headOf,
  valueAt,
  type LocatedNode,
  type MapNode,
  type Place,
  type ScalarNode,
} from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import { report, type Problems } from '../document/problems.ts';
import { buildEvent, buildSettings, lastSaid, type BuiltEvent } from '../input/build-event.ts';
import { reportBlanks } from '../input/blanks.ts';
import type { InputLayer } from '../input/input-layer.ts';
import { byteLength } from '../input/kvs-fixture.ts';
import { eventOddities } from '../input/raw-event.ts';
import { nodeAt } from '../schema/node-path.ts';
import type { FunctionTarget } from './function-target.ts';
import { writtenPathOf } from './json-file.ts';
import type { TestFile } from './test-file.ts';
import type { WrittenTest } from './written-test.ts';

/** The input of one test after merging. */
export interface TestInput extends BuiltEvent {
  /** `clock`, `edgeLocation`, `engine`. */
  readonly settings: JsonObject;
}

/** Reads and merges a test's input. What is missing in a misspelt test is not reported. */
export function readTestInput(
  { map: test, inputs: own, isMisspelt }: WrittenTest,
  file: TestFile,
  target: FunctionTarget,
  problems: Problems,
): TestInput {
  const shared = [...target.testDefaults, ...(file.defaults ? [file.defaults] : [])];
  const raw = readRawEvent(test, file, problems);
  if (!isMisspelt && valueAt(test, 'event') === undefined)
    reportMissing(test, [...shared, ...own], problems);
  const parts = { raw, shared, own, configuredType: target.eventType, host: target.host };
  const built = buildEvent(parts, problems);
  checkType(test, built, target, problems);
  checkSize(test, built.event, problems);
  return { ...built, settings: buildSettings(parts, problems) };
}

function readRawEvent(test: MapNode, file: TestFile, problems: Problems): JsonObject | undefined {
  const entry = test.entries.get('event');
  if (entry === undefined) return undefined;
  const { key, keyPlace, value } = entry;
  reportBlanks(key, value, keyPlace, problems);
  const event = value.kind === 'map' ? jsonOf(value) : eventAt(asText(value), file);
  if (!isJsonObject(event)) return {};
  reportOddities(event, value, problems);
  return event;
}

function eventAt(written: ScalarNode | undefined, file: TestFile): JsonObject | undefined {
  return written && file.events.get(writtenPathOf(written));
}

/** In an inline event the very key is shown, for a file the place where its path is written. */
function reportOddities(event: JsonObject, node: LocatedNode, problems: Problems): void {
  for (const { path, why } of eventOddities(event)) {
    const place = nodeAt(node, path).keyPlace ?? node.place;
    report(
      problems,
      place,
      { code: 'event-key', args: { key: path.join('.'), why } },
      { severity: 'warning' },
    );
  }
}

function reportMissing(test: MapNode, layers: readonly InputLayer[], problems: Problems): void {
  if (lastSaid(layers, 'hasRequest') === true || lastSaid(layers, 'hasResponse') === true) return;
  report(problems, headOf(test), { code: 'missing-key', args: { key: 'request', where: 'test' } });
}

function checkType(
  test: MapNode,
  { type }: BuiltEvent,
  { id, eventType }: FunctionTarget,
  problems: Problems,
): void {
  if (eventType === undefined || eventType === type) return;
  const args = { id, configured: eventType, actual: type };
  report(problems, inputPlace(test), { code: 'event-type-mismatch', args });
}

function checkSize(test: MapNode, event: JsonObject, problems: Problems): void {
  const limit = LIMITS.eventSize.value;
  const text = JSON.stringify(event);
  // UTF-8 takes at most three bytes for a unit of UTF-16.
  if (text.length * 3 <= limit) return;
  const bytes = byteLength(text);
  if (bytes <= limit) return;
  report(problems, inputPlace(test), { code: 'event-too-large', args: { bytes, limit } });
}

/** The key that brings the input. */
function inputPlace(test: MapNode): Place {
  const entries = ['response', 'event', 'request'].map((key) => test.entries.get(key));
  return entries.find((entry) => entry !== undefined)?.keyPlace ?? headOf(test);
}
