import { writtenPath } from '../config/paths.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import type { CaseReport } from '../core/report.ts';
import { DEFAULT_RUNTIME } from '../core/runtimes.ts';
import type { FunctionOptions, Input, OpenFunction, Outcome, Test } from './api.ts';
import { failureOf } from './failures.ts';
import { loadInline, type InlineTarget } from './inline-tests.ts';
import { answerOf, outcomeOf, remember } from './outcome.ts';
import { replay, runFunction, type FunctionRun, type RunPorts } from './run-suite.ts';

/** The expectation of runs that only look. Whether it holds is of no account. */
const NOTHING = { logs: [] };

/** Opens a function. Throws Cf2Error for code that cannot be read or that the runtime refuses. */
export async function openFunction(
  { source, runtime = DEFAULT_RUNTIME, eventType, kvs, defaults }: FunctionOptions,
  ports: RunPorts,
): Promise<OpenFunction> {
  const input = { source: writtenPath(source), runtime, eventType };
  const around = { ...(kvs !== undefined && { kvs }), ...(defaults && { defaults }) } as JsonObject;
  const target: InlineTarget = { files: ports.files, input, around };
  await runInline(target, { event: {}, expect: NOTHING, skip: true }, ports);
  return {
    run: (given) => look(target, keysOf(given), ports),
    check: (test) => checkInline(target, keysOf(test), ports),
  };
}

/** Input keys of a test as plain data. */
function keysOf(given: Input | Test): JsonObject {
  return (typeof given === 'string' ? { request: given } : given) as JsonObject;
}

async function runInline(
  target: InlineTarget,
  test: JsonObject,
  ports: RunPorts,
): Promise<FunctionRun> {
  const { fn, sources } = await loadInline(target, test);
  return runFunction(fn, sources, { ...ports, files: target.files });
}

async function look(target: InlineTarget, input: JsonObject, ports: RunPorts): Promise<Outcome> {
  const { cases } = await runInline(target, { ...input, expect: NOTHING }, ports);
  const { testCase, result } = resultIn(cases);
  const outcome = outcomeOf(result, testCase);
  const again = { ...ports, runtime: replay(answerOf(result)) };
  const judge = (expect: JsonValue) => checkInline(target, { ...input, expect }, again);
  return remember(outcome, judge);
}

/** Runs a test, and throws Cf2Error where it fails. */
export async function checkInline(
  target: InlineTarget,
  test: JsonObject,
  ports: RunPorts,
): Promise<void> {
  const { cases, sources } = await runInline(target, test, ports);
  resultIn(cases);
  const failures = cases.flatMap((it) => failureOf(it, sources, false) ?? []);
  if (failures[0]) throw failures[0];
}

function resultIn([it]: readonly CaseReport[]) {
  const result = it?.runs[0]?.result;
  if (it === undefined || result === undefined) {
    throw (
      it?.trouble ?? new TypeError('a test in code runs offline: leave "engine" and "skip" out')
    );
  }
  return { testCase: it.testCase, result };
}
