import { hasErrors } from '../../core/diagnostics.ts';
import type { Expectation, OfflineOnlyReason, TestCase } from '../../core/test-case.ts';
import type { FieldPath } from '../../core/matcher.ts';
import { asText, entriesOf, headOf, valueAt, type MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import type { ExpectScope } from '../expect/expect-scope.ts';
import { readExpect } from '../expect/read-expect.ts';
import { readAllow } from '../read-allow.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import type { FunctionTarget } from './function-target.ts';
import { offlineOnlyReasons, readFixture } from './test-fixture.ts';
import { writtenPathOf } from './json-file.ts';
import type { TestFile } from './test-file.ts';
import { readTestInput } from './test-input.ts';
import { requestLineOf, testName } from './test-labels.ts';
import { readMarks } from './test-marks.ts';
import type { WrittenTest } from './written-test.ts';

/**
 * Makes the case of one test, or of one row of a table. Faults are reported and reading goes on: the case
 * must not be run when there are any.
 */
export function normaliseTest(
  test: WrittenTest,
  file: TestFile,
  target: FunctionTarget,
  problems: Problems,
): TestCase {
  const { map, row, span, isMisspelt, isSmoke } = test;
  const before = problems.length;
  const input = readTestInput(test, file, target, problems);
  const isSound = !hasFaults(test, file) && !hasErrors(problems.slice(before));
  const { type: eventType, event } = input;
  const scope = { eventType, event: isSound ? event : undefined, outputs: file.outputs, problems };
  const expectations = readExpectations(test, scope);
  if (!isMisspelt && !isSmoke && assertsNothing(map)) reportNoAssertion(map, problems);
  const request = requestLineOf(input);
  const name = test.name ?? testName(map, request);
  const id = `${target.id} › ${name}`;
  const { snapshots, isShared } = file;
  const owner = {
    functionId: target.id,
    caseId: id,
    isRow: row !== undefined,
    isShared,
    snapshots,
  };
  const engine = input.settings.engine;
  const offlineOnly = offlineOnlyReasons(map, input.settings, {
    keepsStore: file.kvs !== undefined && target.kvsFixtures === 'offline',
    hasLossyQuery: input.queryIsLossy && target.readsRawQuery && engine !== 'aws',
    assertsOrigin: expectations.some(({ kind }) => kind === 'origin'),
  });
  if (engine === 'aws') reportOfflineOnly(test, offlineOnly, problems);
  const { tags, skip, only } = readMarks(map, target.ci, problems);
  return {
    id,
    functionId: target.id,
    name,
    request,
    span,
    row,
    event,
    eventType,
    fixture: readFixture(map, input, file, target, problems),
    expectations,
    snapshot: readSnapshot(valueAt(map, 'expect'), owner, scope),
    allow: readAllow(valueAt(valueAt(map, 'expect'), 'allow')),
    tags,
    skip,
    only,
    offlineOnly,
    awsOnly: engine === 'aws',
  };
}

/** Faults that were told when the file was read. */
export function hasFaults({ map, isFaulty, hasBadInput }: WrittenTest, file: TestFile): boolean {
  const event = asText(valueAt(map, 'event'));
  const isUnread = event !== undefined && !file.events.has(writtenPathOf(event));
  return isFaulty || hasBadInput || isUnread;
}

function readExpectations(
  { map, queryAsInput }: WrittenTest,
  scope: ExpectScope,
): readonly Expectation[] {
  const node = valueAt(map, 'expect');
  const expectations = node ? readExpect(node, scope) : [];
  if (queryAsInput === undefined || expectations.some(saysQuery)) return expectations;
  return [...expectations, { kind: 'query-as-input', span: queryAsInput }];
}

/** A column can say more than the shorthand it is merged into. */
function saysQuery(expectation: Expectation): boolean {
  if (expectation.kind !== 'request') return false;
  return expectation.fields.some(({ path: { field } }) => QUERY_FIELDS.has(field));
}

const QUERY_FIELDS: ReadonlySet<FieldPath['field']> = new Set(['querystring', 'parameter']);

/** Nothing under `expect` asserts anything; what is written there but wrong has been reported. */
function assertsNothing(test: MapNode): boolean {
  const expect = valueAt(test, 'expect');
  if (expect === undefined) return true;
  return expect.kind === 'map' && entriesOf(expect).every(({ key }) => key === 'allow');
}

function reportNoAssertion(test: MapNode, problems: Problems): void {
  const place = test.entries.get('expect')?.keyPlace ?? headOf(test);
  report(problems, place, { code: 'no-assertion', args: { what: 'test' } });
}

function reportOfflineOnly(
  { map, row }: WrittenTest,
  reasons: readonly OfflineOnlyReason[],
  problems: Problems,
): void {
  const place = map.entries.get('engine')?.keyPlace ?? headOf(map);
  if (row?.sample !== undefined) {
    const args = { keys: ['sample', 'engine: aws'], why: 'not-sampled' } as const;
    report(problems, place, { code: 'conflict', args });
  }
  for (const reason of reasons) {
    const args = { keys: [reason, 'engine: aws'], why: 'offline-only' } as const;
    report(problems, place, { code: 'conflict', args });
  }
}
