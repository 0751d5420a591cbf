import { medianOf } from '../core/median.ts';
import type { EngineAnswer } from '../core/ports.ts';

/** AWS sometimes answers nothing, or 0: it is asked again this often. */
const ASKED_AGAIN = 3;

/** Figures vary from run to run: so many more are taken before one above the limit counts. */
const MORE_SAMPLES = 2;

type Ask = () => Promise<EngineAnswer>;

/**
 * Gives an answer of TestFunction a compute utilization to rely on: one that AWS left out is asked for
 * again, one above `limit` (percent) is measured twice more, and the median counts. Everything else of the
 * answer stays; a figure that never came stays undefined.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/test-function.html
 */
export async function measureUtilization(
  first: EngineAnswer,
  limit: number,
  ask: Ask,
): Promise<EngineAnswer> {
  if (first.kind !== 'result') return first;
  const percent = await sample(first, ask);
  if (percent === undefined) return first;
  const samples = percent > limit ? await sampleMore(percent, ask) : [percent];
  const computeUtilization = medianOf(samples);
  const all = samples.length > 1 ? { computeUtilizationSamples: samples } : {};
  return { ...first, result: { ...first.result, computeUtilization, ...all } };
}

async function sampleMore(percent: number, ask: Ask): Promise<readonly number[]> {
  const samples = [percent];
  for (let more = 0; more < MORE_SAMPLES; more += 1) {
    const another = await sample(await ask(), ask);
    if (another !== undefined) samples.push(another);
  }
  return samples;
}

/** The figure of an answer, else that of the first answer which has one. */
async function sample(answer: EngineAnswer, ask: Ask): Promise<number | undefined> {
  let percent = percentOf(answer);
  for (let again = 0; percent === undefined && again < ASKED_AGAIN; again += 1) {
    percent = percentOf(await ask());
  }
  return percent;
}

function percentOf(answer: EngineAnswer): number | undefined {
  const percent = answer.kind === 'result' ? answer.result.computeUtilization : undefined;
  return percent === 0 ? undefined : percent;
}
