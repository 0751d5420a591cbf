import { errorAt, noticeAt, type Diagnostic } from '../core/diagnostics.ts';
import type { FunctionCode, StrictAnswer, StrictBackend } from '../core/ports.ts';
import type { CaseReport, FunctionReport } from '../core/report.ts';
import type { Runtime } from '../core/runtimes.ts';
import { fileSpan } from '../core/source.ts';
import { addOpinion } from '../core/strict/add-opinion.ts';
import { disagreements } from '../core/strict/disagreements.ts';
import type { PreparedFunction } from './prepared-function.ts';

/** Runs the cases that ran offline under a second engine as well, and adds what that finds. */
export async function addSecondOpinions(
  backend: StrictBackend,
  code: FunctionCode,
  report: FunctionReport,
): Promise<FunctionReport> {
  const ran = report.cases.filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
  const answers = await askTwice(backend, code, ran);
  const opinion = (it: CaseReport): CaseReport => {
    const answer = answers.get(it);
    return answer === undefined ? it : addOpinion(it, answer, { backend, runtime: code.runtime });
  };
  return { ...report, cases: report.cases.map(opinion) };
}

/**
 * All events together first, which is quick. Only what differs then counts, and only after it differed in a process
 * of its own: events that share one find what the others left in the function's variables.
 */
async function askTwice(
  backend: StrictBackend,
  code: FunctionCode,
  cases: readonly CaseReport[],
): Promise<ReadonlyMap<CaseReport, StrictAnswer>> {
  const ask = async (some: readonly CaseReport[], how: 'together' | 'alone') => {
    const answers = await backend.run(
      code,
      some.map(({ testCase }) => testCase),
      how,
    );
    return some.map((it, index) => [it, answers[index]!] as const);
  };
  const together = await ask(cases, 'together');
  const differing = together.filter(([it, answer]) => differs(it, answer)).map(([it]) => it);
  const alone = differing.length === 0 ? [] : await ask(differing, 'alone');
  return new Map([...together, ...alone]);
}

function differs({ runs, testCase }: CaseReport, answer: StrictAnswer): boolean {
  const offline = runs.find(({ engine }) => engine === 'offline');
  return offline !== undefined && disagreements(offline, answer, testCase).length > 0;
}

/** Where the parser of a second engine says something else than the checker. */
export async function compareVerdicts(
  backend: StrictBackend,
  functions: readonly (readonly [PreparedFunction, Runtime])[],
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    functions.map(async ([{ config, text }, runtime]) => {
      const difference = await backend.compareVerdicts({ source: text, runtime });
      if (difference === undefined) return [];
      const because = backend.explain(runtime, difference);
      const { offline, second } = difference;
      const args = { binary: backend.binary, offline, second, because };
      const create = because === undefined ? errorAt : noticeAt;
      return [create(fileSpan(config.source), 'strict-verdict', args)];
    }),
  );
  return found.flat();
}
