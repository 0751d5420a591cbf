import { ApiError, invalidArgument } from './api-error.ts';
import type { AccountState, ResourceTags } from './state/account-state.ts';
import { functionArn, keyValueStoreByArn } from './state/arn.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, textOf } from './xml/xml-members.ts';

const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';

/** What a tag may be. The number is that of AWS's services in general. */
const LIMITS = {
  keyLength: { value: 128, source: `${API}/API_Tag.html` },
  valueLength: { value: 256, source: `${API}/API_Tag.html` },
  perResource: {
    value: 50,
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html',
  },
} as const;

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/**
 * The tags in `Items`. A tag without a value has an empty one.
 * @throws {ApiError} InvalidTagging
 */
export function parseTags(element: XmlElement | undefined): ResourceTags {
  const tags = (childOf(element, 'Items')?.children ?? []).map(
    (tag) => [parseKey(textOf(tag, 'Key')), parseValue(textOf(tag, 'Value') ?? '')] as const,
  );
  const byKey = new Map(tags);
  if (byKey.size !== tags.length) throw invalidTagging('A key must not occur twice.');
  return refuseTooMany(byKey);
}

/**
 * `Tags` of a create. The model names no InvalidTagging there, so wrong tags are an InvalidArgument.
 * @throws {ApiError} InvalidArgument
 */
export function parseTagsOfNew(body: XmlElement | undefined): ResourceTags {
  try {
    return parseTags(childOf(body, 'Tags'));
  } catch (error) {
    if (error instanceof ApiError) throw invalidArgument(error.message);
    throw error;
  }
}

/**
 * The keys in `Items` of UntagResource.
 * @throws {ApiError} InvalidTagging
 */
export function parseTagKeys(element: XmlElement | undefined): readonly string[] {
  return (childOf(element, 'Items')?.children ?? []).map(({ text }) => parseKey(text));
}

/**
 * Refuses more tags than a resource can have.
 * @throws {ApiError} InvalidTagging
 */
export function refuseTooMany(tags: ResourceTags): ResourceTags {
  const { value } = LIMITS.perResource;
  if (tags.size > value) throw invalidTagging(`A resource can have ${value} tags at most.`);
  return tags;
}

/**
 * The ARN in `Resource`: of a function or key value store that exists.
 * @throws {ApiError} InvalidArgument for what is no ARN of CloudFront, else NoSuchResource
 */
export function existingResource(state: AccountState, query: URLSearchParams): string {
  const arn = query.get('Resource') ?? '';
  if (!/^arn:aws(-cn)?:cloudfront::\d+:.+$/.test(arn))
    throw invalidArgument('Resource has to be an ARN of CloudFront.');
  const isFunction = [...state.functions.keys()].some(
    (name) => functionArn(state.accountId, name) === arn,
  );
  if (isFunction || keyValueStoreByArn(state, arn) !== undefined) return arn;
  throw new ApiError('NoSuchResource');
}

function parseKey(key: string | undefined): string {
  const { value: most } = LIMITS.keyLength;
  if (!key || [...key].length > most || !CHARACTERS.test(key))
    throw invalidTagging(`A key has to be 1 to ${most} letters, digits, spaces or _.:/=+-@.`);
  // https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
  if (/^aws:/i.test(key)) throw invalidTagging('Keys that begin with aws: are reserved.');
  return key;
}

function parseValue(value: string): string {
  const { value: most } = LIMITS.valueLength;
  if ([...value].length > most || !CHARACTERS.test(value))
    throw invalidTagging(`A value has to be ${most} letters, digits, spaces or _.:/=+-@ at most.`);
  return value;
}

function invalidTagging(message: string): ApiError {
  return new ApiError('InvalidTagging', message);
}
