import type { JsonValue } from '../../../core/json.ts';
import type { ResourceTags } from '../../state/account-state.ts';
import { ShapeError } from '../../state/json-reader.ts';
import { list, pair, text } from './members.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Tag.html */
const MAX_TAGS = 50;
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const readTag = pair(['Key', text(1, 128, CHARACTERS)], ['Value', text(0, 256, CHARACTERS)]);

/** The key of a tag. Throws ShapeError. */
export const readTagKey = text(1, 128, CHARACTERS);

/** Tags of a request; a key has one value. Throws ShapeError. */
export function readTags(value: JsonValue | undefined): ResourceTags {
  const tags = list(readTag, MAX_TAGS)(value, 'Tags');
  const reserved = tags.find(([key]) => /^aws:/i.test(key));
  if (reserved !== undefined) throw new ShapeError(`${reserved[0]} has not to begin with aws:`);
  const byKey = new Map(tags);
  if (byKey.size !== tags.length) throw new ShapeError('Tags have to have different keys');
  return byKey;
}

/** No resource has more tags than it may. Throws ShapeError. */
export function limited(tags: ResourceTags): ResourceTags {
  if (tags.size > MAX_TAGS) throw new ShapeError(`Tags have to be ${MAX_TAGS} at most`);
  return tags;
}
