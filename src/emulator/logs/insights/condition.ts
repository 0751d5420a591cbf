import { compared, textOf, type Row, type Value } from './rows.ts';
import { listOf, readField, readRegex, type TokenReader } from './token-reader.ts';

/** What `filter` asks of a row. */
export type Condition = (row: Row) => boolean;

/** Conditions with `or` between them; `and` binds closer, `not` closest. @throws {QueryError} */
export function readCondition(reader: TokenReader): Condition {
  const parts = [readConjunction(reader)];
  while (reader.takes('or')) parts.push(readConjunction(reader));
  return (row) => parts.some((part) => part(row));
}

function readConjunction(reader: TokenReader): Condition {
  const parts = [readNegation(reader)];
  while (reader.takes('and')) parts.push(readNegation(reader));
  return (row) => parts.every((part) => part(row));
}

function readNegation(reader: TokenReader): Condition {
  return reader.takes('not')
    ? negated(reader.nested(() => readNegation(reader)))
    : readPart(reader);
}

const negated =
  (condition: Condition): Condition =>
  (row) =>
    !condition(row);

function readPart(reader: TokenReader): Condition {
  if (reader.takes('(')) {
    const inner = reader.nested(() => readCondition(reader));
    reader.need(')');
    return inner;
  }
  const field = readField(reader);
  return field.toLowerCase() === 'ispresent' ? readPresence(reader) : readComparison(reader, field);
}

function readPresence(reader: TokenReader): Condition {
  reader.need('(');
  const field = readField(reader);
  reader.need(')');
  return (row) => row.has(field);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function readComparison(reader: TokenReader, field: string): Condition {
  const comparison = reader.next.kind === 'sign' ? COMPARISONS[reader.next.text] : undefined;
  if (comparison !== undefined) {
    reader.take();
    const operand = readOperand(reader);
    return (row) => holds(comparison, row.get(field), operand(row));
  }
  if (reader.takes('not')) return negated(readSearch(reader, field));
  return readSearch(reader, field);
}

/** Nothing can be said of what is not there. */
function holds(
  comparison: (order: number) => boolean,
  left: Value | undefined,
  right: Value | undefined,
): boolean {
  return left !== undefined && right !== undefined && comparison(compared(left, right));
}

/** `like`, `=~` and `in`. */
function readSearch(reader: TokenReader, field: string): Condition {
  if (reader.takes('in')) return readMembership(reader, field);
  if (!reader.takes('like') && !reader.takes('=~')) throw reader.unexpected('a comparison');
  const isMatch = readMatch(reader);
  return (row) => isMatch(textOf(row.get(field) ?? ''));
}

function readMatch(reader: TokenReader): (text: string) => boolean {
  if (reader.next.kind === 'regex') {
    const regex = readRegex(reader);
    return (text) => regex.test(text);
  }
  if (reader.next.kind !== 'text') throw reader.unexpected('a text or a regular expression');
  const part = reader.take().text;
  return (text) => text.includes(part);
}

function readMembership(reader: TokenReader, field: string): Condition {
  reader.need('[');
  const members = listOf(reader, () => readOperand(reader));
  reader.need(']');
  return (row) => members.some((it) => holds(COMPARISONS['=']!, row.get(field), it(row)));
}

/** A text, a number, or another field. */
function readOperand(reader: TokenReader): (row: Row) => Value | undefined {
  const { kind } = reader.next;
  if (kind === 'word' || kind === 'quotedField') {
    const field = readField(reader);
    return (row) => row.get(field);
  }
  if (kind !== 'text' && kind !== 'number') throw reader.unexpected('a value');
  const { text } = reader.take();
  return () => (kind === 'number' ? Number(text) : text);
}
