import { ServiceError } from '../../core/errors.ts';
import type { ThrowawayEnd } from '../../core/throwaway/throwaway.ts';
import { isThrowawayComment } from '../../core/throwaway/marks.ts';
import { endedBy } from './ended-by.ts';
import type { ThrowawayPlace } from './throwaway-place.ts';

/** Times that the deletion is tried, each beginning with a look at what is there. */
const MAX_TRIES = 3;

/**
 * Takes away what this run has written last, and nothing else: conditional on the ETag under which it was
 * read. Never rejects for what AWS answers; a cancelled run has a short time for it.
 */
export async function closeThrowaway(place: ThrowawayPlace): Promise<ThrowawayEnd> {
  const { cleanupEnds } = place.throwaways;
  return (await endedBy(deleteOwn(place, 1), cleanupEnds)) ?? left(cutShort(place));
}

async function deleteOwn(place: ThrowawayPlace, attempt: number): Promise<ThrowawayEnd> {
  const { name, throwaways } = place;
  try {
    const seen = await look(place);
    if (typeof seen !== 'string') return seen;
    await throwaways.cleanup.delete(name, seen);
    return { end: 'deleted' };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    // An answer that got lost before may have been this.
    if (error.failure === 'no-such-function') return { end: 'deleted' };
    return attempt < MAX_TRIES ? deleteOwn(place, attempt + 1) : left(error);
  }
}

/** The ETag to delete, or why there is nothing to delete. */
async function look(place: ThrowawayPlace): Promise<string | ThrowawayEnd> {
  const { name, config, throwaways, notes } = place;
  const [development, live] = await Promise.all([
    throwaways.cleanup.describe(name, 'DEVELOPMENT'),
    throwaways.cleanup.describe(name, 'LIVE'),
  ]);
  // What is still being written may come to be after this look.
  if (development === undefined)
    return notes.isWriting ? left(cutShort(place)) : { end: 'deleted' };
  const { comment } = development.config;
  if (live !== undefined) return left(foreign(name, 'somebody published it'));
  if (comment === config.comment) return development.etag;
  return isThrowawayComment(comment, throwaways.pullRequest)
    ? { end: 'taken-over' }
    : left(foreign(name, `somebody else wrote to it, with the comment "${comment}"`));
}

function left(error: ServiceError): ThrowawayEnd {
  return { end: 'left', error };
}

function foreign(subject: string, detail: string): ServiceError {
  return new ServiceError('collision', { operation: 'DeleteFunction', subject, detail });
}

function cutShort({ name }: ThrowawayPlace): ServiceError {
  const facts = { operation: 'DeleteFunction', subject: name, detail: 'there was no time left' };
  return new ServiceError('cancelled', facts);
}
