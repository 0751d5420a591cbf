import { hasErrors } from '../../core/diagnostics.ts';
import type { Expectation, OfflineOnlyReason, TestCase } from '../../core/test-case.ts';
import {
  asMap,
  headOf,
  valueAt,
  type LocatedNode,
  type MapNode,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { readExpect } from '../expect/read-expect.ts';
import type { FunctionTarget } from './function-target.ts';
import { offlineOnlyReasons, readFixture } from './test-fixture.ts';
import type { TestFile } from './test-file.ts';
import { readTestInput, type TestInput } from './test-input.ts';
import { requestLineOf, testName } from './test-labels.ts';
import { readMarks } from './test-marks.ts';

/**
 * Makes test cases of one test. Faults are reported and reading goes on: the cases must not be run when
 * there are any. A test with a key of a later version gives no case.
 */
export function normaliseTest(
  node: LocatedNode,
  index: number,
  file: TestFile,
  target: FunctionTarget,
  problems: Problems,
): readonly TestCase[] {
  const test = asMap(node);
  if (test === undefined || test.entries.has('cases')) return [];
  const isFaulty = file.faulty.has(index);
  const before = problems.length;
  const input = readTestInput(test, isFaulty, file, target, problems);
  const isSound = !isFaulty && !hasErrors(problems.slice(before));
  const expectations = readExpectations(test, input, isSound, problems);
  if (!isFaulty && assertsNothing(test)) reportNoAssertion(test, problems);
  const request = requestLineOf(input);
  const name = testName(test, request);
  const engine = input.settings.engine;
  const isLossy = input.queryIsLossy && target.readsRawQuery && engine !== 'aws';
  const offlineOnly = offlineOnlyReasons(test, input.settings, isLossy);
  if (engine === 'aws') reportOfflineOnly(test, offlineOnly, problems);
  return [
    {
      id: `${target.id} › ${name}`,
      functionId: target.id,
      name,
      request,
      span: node.place.span,
      event: input.event,
      eventType: input.type,
      fixture: readFixture(test, input, file, target, problems),
      expectations,
      ...readMarks(test, target.ci, problems),
      offlineOnly,
      awsOnly: engine === 'aws',
    },
  ];
}

function readExpectations(
  test: MapNode,
  { type, event }: TestInput,
  isSound: boolean,
  problems: Problems,
): readonly Expectation[] {
  const node = valueAt(test, 'expect');
  const scope = { eventType: type, event: isSound ? event : undefined, problems };
  return node ? readExpect(node, scope) : [];
}

/** Nothing is written under `expect`; what is written there but wrong has been reported. */
function assertsNothing(test: MapNode): boolean {
  const expect = valueAt(test, 'expect');
  return expect === undefined || (expect.kind === 'map' && expect.entries.size === 0);
}

function reportNoAssertion(test: MapNode, problems: Problems): void {
  const place = test.entries.get('expect')?.keyPlace ?? headOf(test);
  report(problems, place, { code: 'no-assertion', args: { what: 'test' } });
}

function reportOfflineOnly(
  test: MapNode,
  reasons: readonly OfflineOnlyReason[],
  problems: Problems,
): void {
  const place = test.entries.get('engine')?.keyPlace ?? headOf(test);
  for (const reason of reasons) {
    const args = { keys: [reason, 'engine: aws'], why: 'offline-only' } as const;
    report(problems, place, { code: 'conflict', args });
  }
}
