import type { FunctionCode, StrictAnswer, StrictBackend } from '../core/ports.ts';
import { createSlots } from '../core/slots.ts';
import { prepareForNjs } from '../runtime/program/prepare-program.ts';
import type { Program } from '../runtime/program/program.ts';
import { failedResult } from '../runtime/sandbox/test-result.ts';
import { cutIntoBatches, type Batch } from './batches.ts';
import { explainDifference } from './distance.ts';
import type { NjsBinary } from './find-njs.ts';
import { DEFAULT_NJS_LIMITS, type NjsLimits } from './limits.ts';
import { createParserProgram } from './program.ts';
import { runBatch } from './run-batch.ts';
import { runNjs } from './run-njs.ts';
import { readThrown } from './thrown.ts';

/** What stands for the text of a parser that has nothing to say. */
const ACCEPTED = 'accepted';
/** Processes at once, over all functions of a run. */
const PARALLEL = 4;

/** The strict backend over an installed njs. */
export function createNjsBackend(
  { path, version }: NjsBinary,
  given: Partial<NjsLimits> = {},
): StrictBackend {
  const limits = { ...DEFAULT_NJS_LIMITS, ...given };
  const slots = createSlots(PARALLEL);
  /** What njs's parser says, ` in <line>` included; undefined when it takes the code. */
  const parse = async ({ source }: FunctionCode): Promise<string | undefined> => {
    const { stderr } = await slots(() => runNjs(path, createParserProgram(source), limits));
    const thrown = readThrown(stderr, 0);
    return thrown === '0' ? undefined : thrown;
  };
  const runPrepared = async (
    program: Program,
    batches: readonly Batch[],
  ): Promise<readonly StrictAnswer[]> => {
    const answers: StrictAnswer[] = [];
    let room = limits.gaps;
    for (const batch of batches) {
      for (let rest = batch; rest.length > 0;) {
        const told =
          room > 0 ? await slots(() => runBatch(path, program, rest, limits)) : rest.map(leftOut);
        answers.push(...told);
        room -= told.filter(({ kind }) => kind === 'gap').length;
        rest = rest.slice(told.length);
      }
    }
    return answers;
  };

  return {
    binary: `njs ${version.join('.')}`,
    async compareVerdicts(code) {
      const prepared = prepareForNjs(code);
      const offline = prepared.kind === 'refusal' ? prepared.refusal.text : ACCEPTED;
      const second = (await parse(code)) ?? ACCEPTED;
      return offline === second ? undefined : { field: 'verdict', offline, second };
    },
    async run(code, invocations, how) {
      const prepared = prepareForNjs(code);
      if (prepared.kind === 'refusal') {
        const answer = answerOf(await parse(code));
        return invocations.map(() => answer);
      }
      const size = how === 'alone' ? 1 : limits.batch;
      return runPrepared(prepared.program, cutIntoBatches(invocations, size));
    },
    explain: (runtime, difference) => explainDifference(version, runtime, difference),
  };
}

/** What njs makes of code that the checker refuses: it only reads it. */
function answerOf(refusal: string | undefined): StrictAnswer {
  if (refusal === undefined) return { kind: 'accepted' };
  return { kind: 'result', result: failedResult(refusal, []) };
}

function leftOut(): StrictAnswer {
  return { kind: 'gap', gap: { gap: 'left-out' } };
}
