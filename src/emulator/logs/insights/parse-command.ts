import { QueryError } from './query-error.ts';
import { textOf } from './rows.ts';
import { listOf, readField, readRegex, type TokenReader } from './token-reader.ts';
import type { Command } from './command.ts';

/**
 * `parse`: new fields out of a field, `@message` unless another is named. A row that does not fit stays
 * as it is.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Parse.html
 */
export function readParse(reader: TokenReader): Command {
  const isNamed = reader.next.kind === 'word' || reader.next.kind === 'quotedField';
  const field = isNamed ? readField(reader) : '@message';
  const extract = reader.next.kind === 'regex' ? readGroups(reader) : readGlob(reader);
  return {
    rows: (rows) => rows.map((row) => new Map([...row, ...extract(textOf(row.get(field) ?? ''))])),
  };
}

type Extract = (text: string) => Iterable<readonly [string, string]>;

function readGroups(reader: TokenReader): Extract {
  const { next } = reader;
  const regex = readRegex(reader);
  if (!/\(\?<[A-Za-z_]/.test(regex.source))
    throw new QueryError('the regular expression has no named groups', next);
  return (text) => Object.entries(regex.exec(text)?.groups ?? {}).filter(isMatched);
}

/** The types do not say so: a group that took no part has no text. */
function isMatched(group: readonly [string, string | undefined]): group is [string, string] {
  return group[1] !== undefined;
}

function readGlob(reader: TokenReader): Extract {
  if (reader.next.kind !== 'text') throw reader.unexpected('a text or a regular expression');
  const token = reader.take();
  reader.need('as');
  const names = listOf(reader, () => readField(reader));
  const parts = token.text.split('*');
  if (parts.length - 1 !== names.length)
    throw new QueryError(`${parts.length - 1} wildcards, but ${names.length} names`, token);
  const regex = globRegex(parts);
  return (text) => {
    const values = regex.exec(text)?.slice(1) ?? [];
    return values.map((value, index) => [names[index] ?? '', value] as const);
  };
}

/** Each `*` takes as little as it can, the last one all that is left where nothing follows it. */
function globRegex(parts: readonly string[]): RegExp {
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const end = parts.at(-1) === '' ? '$' : '';
  return new RegExp(escaped.join('([^]*?)') + end, 'u');
}
