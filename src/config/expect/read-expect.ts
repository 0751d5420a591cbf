import type { Expectation } from '../../core/test-case.ts';
import { valueOrReport } from '../input/text-fault.ts';
import {
  entriesOf,
  itemsOf,
  type LocatedNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { report } from '../document/problems.ts';
import type { ExpectScope } from './expect-scope.ts';
import { fromExpectLine } from './from-expect-line.ts';
import { parseExpect } from './parse-expect.ts';
import { readChanges } from './read-changes.ts';
import { fieldExpectation, writtenFields } from './read-fields.ts';
import { readOrigin } from './read-origin.ts';
import { readOutput } from './read-output.ts';
import { readMatcher, reportEmpty } from './read-matcher.ts';

/** Keys of `expect` that say how the function ends: at most one of them. */
export const OUTCOME_KEYS = [
  'request',
  'response',
  'changes',
  'output',
  'snapshot',
  'error',
] as const;

/** Reads `expect`: shorthand, integer or map. What cannot be read is reported and left out. */
export function readExpect(node: LocatedNode, scope: ExpectScope): readonly Expectation[] {
  if (node.kind === 'map') return readExpectMap(node, scope);
  return node.kind === 'scalar' && isShorthand(node) ? readShorthand(node, scope) : [];
}

function isShorthand({ value }: ScalarNode): boolean {
  return typeof value === 'string' || Number.isInteger(value);
}

function readShorthand(node: ScalarNode, scope: ExpectScope): readonly Expectation[] {
  const line = valueOrReport(parseExpect(node), node, scope.problems);
  return line ? fromExpectLine(line, node, scope) : [];
}

type ExpectReader = (entry: MapEntry, scope: ExpectScope) => Expectation | undefined;

const READERS: ReadonlyMap<string, ExpectReader> = new Map<string, ExpectReader>([
  ['request', readFieldsOf('request')],
  ['response', readFieldsOf('response')],
  ['changes', readChanges],
  ['output', readOutput],
  ['origin', readOrigin],
  ['error', readError],
  ['logs', readLogs],
  ['maxComputeUtilization', readLimit('max-compute-utilization')],
  ['maxSteps', readLimit('max-steps')],
]);

function readExpectMap(map: MapNode, scope: ExpectScope): readonly Expectation[] {
  reportOutcomes(map, scope);
  return entriesOf(map).flatMap((entry) => READERS.get(entry.key)?.(entry, scope) ?? []);
}

function reportOutcomes(map: MapNode, { problems }: ExpectScope): void {
  const written = entriesOf(map).filter(({ key }) => OUTCOME_KEYS.some((name) => name === key));
  for (const { key, keyPlace } of written.slice(1)) {
    const args = { keys: [written[0]?.key ?? '', key], why: 'one-outcome' } as const;
    report(problems, keyPlace, { code: 'conflict', args });
  }
}

function readFieldsOf(kind: 'request' | 'response'): ExpectReader {
  return ({ key, keyPlace, value }, { eventType, problems }) => {
    if (kind === 'request' && eventType === 'viewer-response') {
      const args = { keys: [key, eventType], why: 'returns-response' } as const;
      report(problems, keyPlace, { code: 'conflict', args });
    }
    if (value.kind !== 'map') return undefined;
    if (value.entries.size === 0) return reportEmpty(keyPlace, key, problems);
    const written = writtenFields(value, problems);
    const fields = written.flatMap((field) => fieldExpectation(field, problems) ?? []);
    return { kind, fields, span: keyPlace.span };
  };
}

function readError({ value, keyPlace }: MapEntry, { problems }: ExpectScope): Expectation {
  const isAny = value.kind === 'scalar' && value.value === true;
  const scope = { of: 'text', field: 'error', problems } as const;
  const matcher = isAny ? undefined : readMatcher(value, scope);
  return { kind: 'error', matcher, span: keyPlace.span };
}

function readLogs({ value, keyPlace }: MapEntry, { problems }: ExpectScope): Expectation {
  const scope = { of: 'text', field: 'logs', problems } as const;
  const items = itemsOf(value).flatMap((item) => readMatcher(item, scope) ?? []);
  return { kind: 'logs', items, span: keyPlace.span };
}

function readLimit(kind: 'max-compute-utilization' | 'max-steps'): ExpectReader {
  return ({ value }) => {
    const limit = value.kind === 'scalar' ? value.value : undefined;
    return typeof limit === 'number' ? { kind, limit, span: value.place.span } : undefined;
  };
}
