import { membersOf } from './form.ts';
import { StsError } from './sts-error.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const MAX_TAGS = 50;

/**
 * Session tags of a request, value by key; keys are the same whatever the case of their letters.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 * @throws {StsError} ValidationError
 */
export function sessionTags(form: URLSearchParams): ReadonlyMap<string, string> {
  const members = membersOf(form, 'Tags');
  const problem =
    members.length > MAX_TAGS ? `there are more than ${MAX_TAGS}` : problemOf(members);
  if (problem !== undefined) throw new StsError('ValidationError', `Tags: ${problem}`);
  return new Map(members.map(({ Key = '', Value = '' }) => [Key, Value]));
}

function problemOf(members: readonly Readonly<Record<string, string>>[]): string | undefined {
  const seen = new Set<string>();
  for (const { Key = '', Value } of members) {
    if (!KEY.test(Key)) return `'${Key}' is no key of a tag`;
    if (/^aws:/i.test(Key)) return `'${Key}' begins with aws:, which is AWS's own`;
    if (Value === undefined || !VALUE.test(Value)) return `'${Key}' has no value of a tag`;
    if (seen.has(Key.toLowerCase())) return `'${Key}' occurs twice`;
    seen.add(Key.toLowerCase());
  }
  return undefined;
}
