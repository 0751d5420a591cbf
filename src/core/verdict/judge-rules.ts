import { phrase } from '../compare/shown.ts';
import type { EngineFailure, EngineName, Failure } from '../failure.ts';
import type { CaseNote } from '../report.ts';
import { checkRules, type RuleFinding } from '../rules/check-rules.ts';
import { createRuleFacts } from '../rules/rule-facts.ts';
import { RULES, type RuleCode } from '../rules/rule-table.ts';
import type { TestCase } from '../test-case.ts';
import { mergeByIdentity } from './merge-failures.ts';
import type { ObservedRun } from './observe.ts';

/** What the production rules say of all runs of a case. */
export interface RuleVerdict {
  readonly failures: readonly EngineFailure[];
  readonly notes: readonly CaseNote[];
}

/** Breaches in one run, whether or not they are allowed. Results of runs that failed are not judged. */
export function findBreaches(testCase: TestCase, observed: ObservedRun): readonly RuleFinding[] {
  const { run, observations } = observed;
  if (run.outcome.kind === 'error') return badReturn(run.outcome);
  const facts = createRuleFacts(run.result, observations, testCase);
  return facts === undefined ? [] : checkRules(facts);
}

function badReturn({ badReturn, message }: { badReturn?: true; message: string }): RuleFinding[] {
  if (badReturn === undefined) return [];
  return [{ code: 'bad-return', field: 'output', actual: phrase(message) }];
}

/** Breaches of every run of a case, by engine. */
export type Breaches = ReadonlyMap<EngineName, readonly RuleFinding[]>;

/**
 * Turns breaches into failures and warnings; those that function or test allow count for nothing. What
 * the test allows without need is a warning of its own.
 */
export function judgeRules(
  testCase: TestCase,
  breaches: Breaches,
  allow: readonly RuleCode[],
): RuleVerdict {
  const off = new Set([...allow, ...testCase.allow.map(({ code }) => code)]);
  const counted = [...breaches].map(([engine, findings]) => ({
    engine,
    items: findings.filter(({ code }) => code === 'bad-return' || !off.has(code)),
  }));
  const merged = mergeByIdentity(counted, (finding) => finding);
  const isError = ({ code }: RuleFinding) => RULES[code].severity === 'error';
  return {
    failures: merged
      .filter(isError)
      .map((finding) => ({ ...failureOf(finding, testCase), engines: finding.engines })),
    notes: [
      ...merged.filter((it) => !isError(it)).map((it): CaseNote => ({ note: 'rule', ...it })),
      ...unusedNotes(testCase, breaches),
    ],
  };
}

function failureOf(finding: RuleFinding, { span }: TestCase): Failure {
  return { kind: 'rule', ...finding, span };
}

/** An entry is unused when an engine that can see its breaches judged a result and saw none. */
function unusedNotes({ allow }: TestCase, breaches: Breaches): readonly CaseNote[] {
  const found = new Set([...breaches.values()].flat().map(({ code }) => code));
  const isJudged = (code: RuleCode) =>
    RULES[code].offlineOnly ? breaches.has('offline') : breaches.size > 0;
  return allow
    .filter(({ code }) => !found.has(code) && isJudged(code))
    .map(({ code, span }) => ({ note: 'unused-allow', code, span }));
}
