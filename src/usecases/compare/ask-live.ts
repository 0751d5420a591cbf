import { ServiceError, type ServiceFailure } from '../../core/errors.ts';
import type { LiveAnswers } from '../../core/live/comparison.ts';
import type { CloudFrontFunctions, Clock, EngineAnswer } from '../../core/ports.ts';
import type { Slots } from '../../core/slots.ts';
import type { TestCase } from '../../core/test-case.ts';
import { testOnce, type TestTarget } from '../test-function-engine.ts';

/** Milliseconds after which nothing more is asked of LIVE: a publish waits for it, and does not need it. */
const LIVE_TIME = 60_000;

/** What asking needs; the places of `slots` are those of the tests. */
export interface AskPorts {
  readonly cloudfront: Pick<CloudFrontFunctions, 'test'>;
  readonly clock: Clock;
  readonly slots: Slots;
  /** Milliseconds after which nothing more is asked; default LIVE_TIME. */
  readonly timeMs?: number;
}

/** Answers by case; the first trouble stands for everything that was not asked after it. */
export interface AskedLive {
  readonly aws: LiveAnswers;
  readonly trouble: ServiceError | undefined;
}

/** Failures that are about one event; the others would meet all of them. */
const OF_THE_EVENT: ReadonlySet<ServiceFailure> = new Set(['event-not-valid', 'too-large']);

/** Runs events on LIVE, each once. The first trouble, and the end of the time, ends it. Never rejects for AWS. */
export async function askLive(
  ports: AskPorts,
  name: string,
  etag: string,
  cases: readonly TestCase[],
): Promise<AskedLive> {
  const target: TestTarget = { name, etag, stage: 'LIVE' };
  const until = ports.clock() + (ports.timeMs ?? LIVE_TIME);
  let ended: ServiceError | undefined;
  let trouble: ServiceError | undefined;
  const ask = async (testCase: TestCase): Promise<EngineAnswer> => {
    if (ended === undefined && ports.clock() > until) ended = tooLong(name);
    if (ended !== undefined) return { kind: 'trouble', error: ended };
    const answer = await testOnce(ports, target, testCase);
    if (answer.kind === 'trouble') {
      trouble ??= answer.error;
      if (!OF_THE_EVENT.has(answer.error.failure)) ended ??= answer.error;
    }
    return answer;
  };
  const answers = await Promise.all(cases.map((it) => ports.slots(() => ask(it))));
  const aws = new Map(cases.map(({ id }, index) => [id, answers[index]!]));
  return { aws, trouble: ended ?? trouble };
}

function tooLong(subject: string): ServiceError {
  const detail = `LIVE was asked for ${LIVE_TIME / 1_000} seconds, which is all that a publish waits for it`;
  return new ServiceError('timeout', { operation: 'TestFunction', subject, detail });
}
