import { canonicalise } from '../core/compare/canonical.ts';
import { ERROR_OPENING } from '../core/error-message.ts';
import type { EventType } from '../core/event.ts';
import type { JsonObject } from '../core/json.ts';
import type { Observations, Outcome, TestResult } from '../core/outcome.ts';
import type { Engine } from '../core/ports.ts';
import { checkRules, type RuleFinding } from '../core/rules/check-rules.ts';
import { createRuleFacts } from '../core/rules/rule-facts.ts';
import type { FailureType } from '../core/served.ts';
import { RULES, type RuleCode } from '../core/rules/rule-table.ts';

/** A function at the edge. */
export interface EdgeFunction {
  readonly id: string;
  readonly engine: Engine;
  /** Production rules that are off. */
  readonly allow: readonly RuleCode[];
  /** Contents of its key value store. */
  readonly kvs: Readonly<Record<string, string>> | undefined;
}

/** Why a function's result is of no use. */
export interface FunctionFailure {
  readonly type: FailureType;
  /** AWS's text of an execution error; the rules that a result breaks. */
  readonly reason: string;
}

/** What came of one run. */
export interface FunctionRun {
  readonly id: string;
  readonly steps: number | undefined;
  readonly logs: readonly string[];
  /** The last call of an origin helper, which is not followed here. */
  readonly origin: Observations['origin'];
  readonly outcome: Exclude<Outcome, { kind: 'error' }> | undefined;
  /** Set exactly where there is no outcome. */
  readonly failure: FunctionFailure | undefined;
}

/** One event for a function. */
export interface EdgeEvent {
  readonly event: JsonObject;
  readonly eventType: EventType;
  readonly rawQueryString: string | null;
}

/** Runs a function as CloudFront does: what breaks a production rule is not served. */
export async function runFunction(fn: EdgeFunction, given: EdgeEvent): Promise<FunctionRun> {
  const { event, rawQueryString } = given;
  const fixture = { kvs: fn.kvs, clock: undefined, edgeLocation: undefined, rawQueryString };
  const [answer] = await fn.engine.run([{ event, fixture }]);
  if (answer?.kind !== 'result') throw new Error('the offline engine answers every event');
  const { result, observations } = answer;
  const facts = { id: fn.id, steps: observations?.steps, logs: result.logs };
  const judged = judgeRun(given, fn.allow, result, observations);
  return { ...facts, origin: observations?.origin, ...judged };
}

/** What a result is at the edge: an outcome, or a failure. `allow` has the production rules that are off. */
export function judgeRun(
  given: Pick<EdgeEvent, 'event' | 'eventType'>,
  allow: EdgeFunction['allow'],
  result: TestResult,
  observations: Observations | undefined,
): Pick<FunctionRun, 'outcome' | 'failure'> {
  const outcome = canonicalise(result, given.event, given.eventType);
  if (outcome.kind === 'error') {
    const type = observations?.badReturn ? 'FunctionValidationError' : 'FunctionExecutionError';
    const reason = result.errorMessage || ERROR_OPENING + outcome.message;
    return { outcome: undefined, failure: { type, reason } };
  }
  const facts = createRuleFacts(result, observations, given);
  const breaches = facts === undefined ? [] : checkRules(facts);
  const reasons = breaches.filter((it) => counts(allow, it)).map(reasonOf);
  if (reasons.length === 0) return { outcome, failure: undefined };
  const failure = { type: 'FunctionValidationError', reason: reasons.join('; ') } as const;
  return { outcome: undefined, failure };
}

const counts = (allow: EdgeFunction['allow'], { code }: RuleFinding): boolean =>
  RULES[code].severity === 'error' && !allow.includes(code);

function reasonOf({ code, field }: RuleFinding): string {
  return `${field}: ${RULES[code].rule} (${code})`;
}
