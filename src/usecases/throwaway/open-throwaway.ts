import { ServiceError, type ServiceFailure } from '../../core/errors.ts';
import { holds, type RemoteState } from '../../core/plan.ts';
import type { RemoteFunction } from '../../core/ports.ts';
import { throwawaySince } from '../../core/throwaway/marks.ts';
import { describeFound } from '../collision.ts';
import { readRemote } from '../read-remote.ts';
import { findWritten } from '../upload-function.ts';
import type { ThrowawayPlace } from './throwaway-place.ts';

/** ETag of the revision that holds what shall be tested; undefined: somebody else was quicker, look again. */
export type OpenedEtag = string | undefined;

/**
 * Creates the throwaway function, or takes the one that is there: an earlier run's leftover, or one that
 * another run of the pull request is at work on, which finds out by its ETag. Throws ServiceError, among
 * others `not-a-throwaway` for a function that only has the name.
 */
export async function openThrowaway(place: ThrowawayPlace): Promise<OpenedEtag> {
  const created = place.notes.exists ? undefined : await create(place);
  if (created !== undefined) return created;
  const remote = await readRemote(place.throwaways.functions, place.name);
  if (remote !== undefined) return adopt(place, remote).catch(undefinedAfter(LOST));
  noteLoss(place, undefined);
  return create(place);
}

/** Somebody else's write, or deletion, came between reading and writing. */
const LOST: readonly ServiceFailure[] = ['precondition-failed', 'no-such-function'];

async function create(place: ThrowawayPlace): Promise<OpenedEtag> {
  const { notes } = place;
  notes.hasWritten = true;
  const etag = await write(place, () => createTagged(place)).catch(
    undefinedAfter(['already-exists']),
  );
  notes.exists = true;
  return etag;
}

/** Where AWS takes no tags, the comment marks the function until they are set. */
async function createTagged({ throwaways, name, config, bytes, tags }: ThrowawayPlace) {
  const { functions } = throwaways;
  const created = await functions
    .create(name, config, bytes, tags)
    .catch(undefinedAfter(['tags-refused']));
  if (created !== undefined) return created.etag;
  const { etag, arn } = await functions.create(name, config, bytes);
  await functions.tag(arn, tags).catch(undefinedAfter());
  return etag;
}

async function adopt(place: ThrowawayPlace, remote: RemoteState): Promise<OpenedEtag> {
  const { throwaways, name, config, bytes, tags, notes } = place;
  const { described } = remote.development;
  if (holds(remote, bytes, config)) return described.etag;
  const isThrowaway = await isOurs(place, described);
  // What it is was never a write of this run.
  if (!isThrowaway && notes.tested === undefined) notes.hasWritten = false;
  if (!isThrowaway || remote.live !== undefined) throw onlyHasTheName(name);
  noteLoss(place, remote);
  notes.hasWritten = true;
  const { functions } = throwaways;
  const etag = await write(place, () => functions.update(name, described.etag, config, bytes));
  // Anew, so that nobody takes it for a leftover while it is tested.
  await functions.tag(described.arn, tags).catch(undefinedAfter());
  return etag;
}

/** Writes, and looks what is there after an answer that leaves it open. */
async function write(
  { throwaways, name, bytes, config, notes }: ThrowawayPlace,
  send: () => Promise<string>,
): Promise<string> {
  notes.isWriting = true;
  try {
    return await send();
  } catch (error) {
    const found = await findWritten(throwaways.functions, error, { name, bytes, config });
    if (found === undefined) throw error;
    return found.etag;
  } finally {
    notes.isWriting = false;
  }
}

async function isOurs(
  { throwaways, of, context }: ThrowawayPlace,
  { arn, config }: RemoteFunction,
): Promise<boolean> {
  const marks = {
    tags: await throwaways.functions.tagsOf(arn),
    comment: config.comment,
    createdAt: context.ports.clock(),
  };
  return throwawaySince(marks, of.name, throwaways.pullRequest) !== undefined;
}

/** What was found is a collision if this run lost something to it, else what an earlier run has left. */
function noteLoss({ context, of, notes }: ThrowawayPlace, remote: RemoteState | undefined): void {
  const { lostDuring: during } = notes;
  notes.lostDuring = undefined;
  if (during === undefined) {
    notes.found ||= remote !== undefined;
    return;
  }
  const collision =
    remote === undefined
      ? ({ during, gone: true, comment: '', sha256: '', size: 0 } as const)
      : describeFound(remote, during, context.ports.sha256);
  notes.collisions.push(collision);
  context.ports.progress({ step: 'collision', id: of.id, ...collision });
}

function onlyHasTheName(name: string): ServiceError {
  return new ServiceError('not-a-throwaway', {
    operation: 'CreateFunction',
    subject: name,
    detail: 'it has a LIVE stage, or not the tags of this repository and pull request',
  });
}

/** Passes over some failures, or over all of AWS. */
function undefinedAfter(failures?: readonly ServiceFailure[]): (error: unknown) => undefined {
  return (error) => {
    const isOne = error instanceof ServiceError && (failures?.includes(error.failure) ?? true);
    if (!isOne) throw error;
  };
}
