import { ServiceError } from '../../core/errors.ts';
import { MAX_ROUNDS, tooManyCollisions } from '../collision.ts';
import type { DeployContext } from '../deploy-context.ts';
import { attempt, type FunctionRun } from '../function-run.ts';
import type { ThrowawayPorts } from '../pipeline-ports.ts';
import { testRevision } from '../test-revision.ts';
import { closeThrowaway } from './close-throwaway.ts';
import { endedBy } from './ended-by.ts';
import { openThrowaway } from './open-throwaway.ts';
import { placeOf, type ThrowawayPlace } from './throwaway-place.ts';

/**
 * Tests a function on one that is made for it and taken away again, however the tests end. Answers the run with
 * their answers, and nothing that could be published.
 */
export async function testOnThrowaway(
  context: DeployContext,
  throwaways: ThrowawayPorts,
  run: FunctionRun,
): Promise<FunctionRun> {
  const place = placeOf(context, throwaways, run);
  const work = attempt(run, (it) => openAndTest(place, it));
  const tested = await endedBy(work, throwaways.workEnds).catch(async (error: unknown) => {
    // What nobody foresaw ends the run, but not before this is done.
    await closed(place, run);
    throw error;
  });
  return closed(place, tested ?? cutShort(place, run));
}

async function openAndTest(place: ThrowawayPlace, run: FunctionRun): Promise<FunctionRun> {
  const { context, throwaways, name, config, notes } = place;
  let tested: FunctionRun | undefined;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const etag = await openThrowaway(place);
    notes.lostDuring = etag === undefined ? 'upload' : 'test';
    if (etag === undefined) continue;
    notes.tested = etag;
    tested = await testRevision(context, run, throwaways.functions, { name, etag, config });
    if (!isLost(tested)) return tested;
  }
  // Nobody else was met: what AWS said of the tests is all there is to say.
  if (tested !== undefined && notes.collisions.length === 0) return tested;
  throw tooManyCollisions(name, notes.collisions);
}

/** The revision is not there any more: somebody wrote to the function, or deleted it. */
function isLost({ answers }: FunctionRun): boolean {
  return [...(answers.aws?.values() ?? [])].some(
    (answer) =>
      answer.kind === 'trouble' &&
      (answer.error.failure === 'precondition-failed' ||
        answer.error.failure === 'no-such-function'),
  );
}

async function closed(place: ThrowawayPlace, run: FunctionRun): Promise<FunctionRun> {
  const { context, name, of, notes } = place;
  if (!notes.hasWritten) return run;
  const end = await closeThrowaway(place);
  context.ports.progress({ step: 'throwaway', id: of.id, name, end: end.end });
  const { tested, found, collisions } = notes;
  return { ...run, throwaway: { ...end, name, etag: tested, found, collisions } };
}

/** A call was under way when the run was cancelled, and did not end in time. */
function cutShort({ name }: ThrowawayPlace, run: FunctionRun): FunctionRun {
  const facts = { operation: 'TestFunction', subject: name, detail: 'the run was cancelled' };
  return { ...run, trouble: new ServiceError('cancelled', facts) };
}
