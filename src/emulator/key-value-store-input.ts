import { FUNCTION_NAME, LIMITS } from '../core/limits.ts';
import { invalidArgument } from './api-error.ts';
import type { XmlElement } from './xml/parse-xml.ts';
import { childOf, requiredText, textOf } from './xml/xml-members.ts';

/**
 * `Name` of CreateKeyValueStore.
 * @throws {ApiError} InvalidArgument
 */
export function parseStoreName(body: XmlElement | undefined): string {
  const name = requiredText(body, 'Name');
  if (FUNCTION_NAME.test(name)) return name;
  throw invalidArgument('Name has to be 1 to 64 letters, digits, hyphens or underscores.');
}

/**
 * `Comment`; absent is empty.
 * @throws {ApiError} InvalidArgument
 */
export function parseStoreComment(body: XmlElement | undefined): string {
  const comment = textOf(body, 'Comment') ?? '';
  const { value } = LIMITS.keyValueStoreComment;
  if ([...comment].length <= value) return comment;
  throw invalidArgument(`Comment has to be ${value} characters at most.`);
}

/**
 * ARN that `ImportSource` names; undefined without one.
 * @throws {ApiError} InvalidArgument
 */
export function parseImportSource(body: XmlElement | undefined): string | undefined {
  const source = childOf(body, 'ImportSource');
  if (source === undefined) return undefined;
  if (requiredText(source, 'SourceType') !== 'S3')
    throw invalidArgument('SourceType has to be S3.');
  return requiredText(source, 'SourceARN');
}
