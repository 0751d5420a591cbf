import { canonicalise } from '../../core/compare/canonical.ts';
import { errorAt, hasErrors, warningAt, type Diagnostic } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { judgeCase } from '../../core/judge.ts';
import { expectationsFor } from '../../core/record/expectations.ts';
import type { CaseReport } from '../../core/report.ts';
import type { TestCase } from '../../core/test-case.ts';
import { loadDraft, type Draft } from './draft.ts';
import type { Observation, Observer } from './observers.ts';
import { withTest, type Target } from './target.ts';

/** A recorded test, not written yet. */
export interface RecordedTest {
  /** The target with the test in its text. */
  readonly target: Target;
  readonly testCase: TestCase;
  readonly expect: JsonValue;
  /** Warnings: the test may not pass again. */
  readonly diagnostics: readonly Diagnostic[];
}

/** No test of a person has such a name. */
const DRAFT_NAME = '\u0001';

/**
 * Adds a test that expects what the function does now, in the shortest form that says it. The test is
 * loaded and judged as any other before it is accepted. Throws InputError and ServiceError.
 */
export async function recordTest(
  target: Target,
  input: JsonObject,
  observer: Observer,
): Promise<RecordedTest> {
  const draft = await loadDraft(
    withTest(target, { ...input, name: DRAFT_NAME, expect: 'unchanged' }),
  );
  const { fn, testCase } = soundDraft(draft, target);
  if (observer.engine === 'aws' && testCase.offlineOnly.length > 0) {
    throw new InputError([errorAt(undefined, 'not-on-aws', { keys: testCase.offlineOnly })]);
  }
  const answer = await observer.observe(fn, testCase);
  refuseBreaches(judged(draft, answer, observer), fn.id);
  const outcome = canonicalise(answer.result, testCase.event, testCase.eventType);
  for (const expect of expectationsFor(testCase, outcome)) {
    const next = withTest(target, { ...input, expect });
    const recorded = await loadDraft(next);
    if (isTwin(recorded)) throw new InputError(recorded.diagnostics);
    if (judged(recorded, answer, observer)?.status === 'passed') {
      const diagnostics = variances(testCase, answer);
      return { target: next, testCase: recorded.testCase ?? testCase, expect, diagnostics };
    }
  }
  const args = { id: fn.id, why: 'inexpressible' } as const;
  throw new InputError([errorAt(undefined, 'not-recordable', args)]);
}

/** Function and case of a draft that can be run. */
function soundDraft({ fn, testCase, diagnostics }: Draft, { file, functionId }: Target) {
  if (hasErrors(diagnostics)) throw new InputError(diagnostics);
  if (fn !== undefined && testCase?.name === DRAFT_NAME) return { fn, testCase };
  throw new InputError([errorAt(undefined, 'not-among-tests', { path: file, id: functionId })]);
}

/** The very test is there already, or another one of its name. */
function isTwin({ diagnostics }: Draft): boolean {
  return diagnostics.some(({ code }) => code === 'duplicate-name');
}

/** What breaks a production rule fails whatever the test expects. */
function refuseBreaches(report: CaseReport | undefined, id: string): void {
  const found = (report?.failures ?? []).flatMap((it) => (it.kind === 'rule' ? [it.code] : []));
  const rules = [...new Set(found)];
  if (rules.length > 0)
    throw new InputError([errorAt(undefined, 'not-recordable', { id, why: 'rules', rules })]);
}

function judged(
  { fn, testCase }: Draft,
  answer: Observation,
  { engine }: Observer,
): CaseReport | undefined {
  if (fn === undefined || testCase === undefined) return undefined;
  return judgeCase({
    testCase,
    [engine]: answer,
    engines: [engine],
    limits: fn.limits,
    allow: fn.allow,
    source: { file: fn.source, text: '' },
  });
}

function variances({ fixture }: TestCase, { observations }: Observation): readonly Diagnostic[] {
  const because = [
    ...(observations?.usedClock && fixture.clock === undefined ? ['the clock'] : []),
    ...(observations?.usedRandom ? ['random numbers'] : []),
  ];
  return because.length === 0 ? [] : [warningAt(undefined, 'may-vary', { because })];
}
