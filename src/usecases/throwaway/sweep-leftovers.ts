import { noticeAt, warningAt, type Diagnostic } from '../../core/diagnostics.ts';
import { ServiceError, type ServiceFailure } from '../../core/errors.ts';
import { throwawaySince } from '../../core/throwaway/marks.ts';
import { leftoverCandidates, type Candidate } from '../../core/throwaway/leftovers.ts';
import type { DeployContext } from '../deploy-context.ts';
import type { ThrowawayPorts } from '../pipeline-ports.ts';

/** Milliseconds after which no run is at work on a throwaway function any more: a day. */
const LEFT_BEHIND = 24 * 60 * 60_000;

/** Somebody else deleted it or is at work on it, or the run was cancelled. */
const NO_MATTER: readonly ServiceFailure[] = [
  'no-such-function',
  'precondition-failed',
  'cancelled',
];

/**
 * Deletes the throwaway functions of this repository that runs left behind more than a day ago, except `busy` ones,
 * which this run works on. Trouble is a warning: the tests do not depend on it.
 */
export async function sweepLeftovers(
  context: DeployContext,
  throwaways: ThrowawayPorts,
  names: readonly string[],
  busy: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  try {
    const listed = await throwaways.functions.list();
    const candidates = leftoverCandidates(listed, names, context.ports.sha256).filter(
      ({ name }) => !busy.has(name),
    );
    const swept = candidates.map((it) => sweepOne(context, throwaways, it));
    return (await Promise.all(swept)).flat();
  } catch (error) {
    return warningOf(error, undefined);
  }
}

async function sweepOne(
  { ports, slots }: DeployContext,
  throwaways: ThrowawayPorts,
  candidate: Candidate,
): Promise<readonly Diagnostic[]> {
  const { name } = candidate;
  try {
    const isGone = await slots(() => deleteIfLeft(throwaways, candidate, ports.clock()));
    return isGone ? [noticeAt(undefined, 'leftover-deleted', { name })] : [];
  } catch (error) {
    return warningOf(error, name);
  }
}

/** Its tags are read, then both stages, and it is deleted under the ETag that was read. */
async function deleteIfLeft(
  { functions, pullRequest: { repository } }: ThrowawayPorts,
  candidate: Candidate,
  now: number,
): Promise<boolean> {
  const { name, arn, of, number } = candidate;
  const marks = { ...candidate, tags: await functions.tagsOf(arn) };
  const since = throwawaySince(marks, of, { number, repository });
  if (since === undefined || now - since <= LEFT_BEHIND) return false;
  const [development, live] = await Promise.all([
    functions.describe(name, 'DEVELOPMENT'),
    functions.describe(name, 'LIVE'),
  ]);
  if (development === undefined || live !== undefined) return false;
  await functions.delete(name, development.etag);
  return true;
}

function warningOf(error: unknown, name: string | undefined): readonly Diagnostic[] {
  if (!(error instanceof ServiceError)) throw error;
  const { operation, failure } = error;
  if (NO_MATTER.includes(failure)) return [];
  return [warningAt(undefined, 'leftover-kept', { name, operation, failure })];
}
