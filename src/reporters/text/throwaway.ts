import type { ServiceFailure } from '../../core/errors.ts';
import type { Throwaway } from '../../core/throwaway/throwaway.ts';
import { quote } from './quote.ts';

/** What became of a throwaway function, as one sentence without a full stop; text of others in it is data. */
export function describeThrowaway(throwaway: Throwaway): string {
  const { name, etag, found } = throwaway;
  const which = `the throwaway function ${name}${found ? ', which another run had made,' : ''}`;
  const work = etag === undefined ? `not tested on ${which}` : `tested on ${which} (ETag ${etag})`;
  return `${work}; ${endWords(throwaway)}`;
}

function endWords(throwaway: Throwaway): string {
  if (throwaway.end === 'deleted') return 'it was deleted';
  if (throwaway.end === 'taken-over')
    return 'another run of this pull request made it or works on it, and was left to delete it';
  const { operation, failure, detail } = throwaway.error;
  const why = `${operation}, ${failure} (${quote(detail)})`;
  return `it could not be deleted and may still be there: ${why}; ${WHO_DELETES[failure] ?? LATER_RUNS}`;
}

const LATER_RUNS =
  'the next run of this pull request deletes it, or any run of this repository with throwaway functions a day from now';

const WHO_DELETES: Partial<Record<ServiceFailure, string>> = {
  collision:
    'a run of this repository with throwaway functions deletes it a day from now, if it still has its tags and was never published',
};
