import { ownValue } from '../../own-value.ts';
import { mustTake, take, TemplateError, type Cursor } from './cursor.ts';
import { parseParts, type Expression } from './parts.ts';
import { asList, FUNCTIONS, OPERATORS } from './values.ts';

const SPACE = /\s*/y;
const NAME = /[A-Za-z_]\w*/y;

/** One expression at the cursor. https://developer.hashicorp.com/terraform/language/expressions */
export function parseExpression(cursor: Cursor): Expression {
  const left = parsePrimary(cursor);
  const operator = ownValue(OPERATORS, take(cursor, /==|!=|>/y));
  if (operator === undefined) return left;
  const right = parsePrimary(cursor);
  return (variables) => operator(left(variables), right(variables));
}

function parsePrimary(cursor: Cursor): Expression {
  take(cursor, SPACE);
  const found = parseText(cursor) ?? parseFor(cursor) ?? parseNumber(cursor) ?? parseName(cursor);
  take(cursor, SPACE);
  return found;
}

/** A quoted text is a template itself. */
function parseText(cursor: Cursor): Expression | undefined {
  if (take(cursor, /"/y) === undefined) return undefined;
  const text = parseParts(cursor, /"/y, parseExpression);
  mustTake(cursor, /"/y, 'the end of a text');
  return text;
}

/** `[for name in list : expression]` */
function parseFor(cursor: Cursor): Expression | undefined {
  if (take(cursor, /\[\s*for\s+/y) === undefined) return undefined;
  const name = mustTake(cursor, NAME, 'a name');
  mustTake(cursor, /\s+in\s+/y, '"in"');
  const list = parseExpression(cursor);
  mustTake(cursor, /:/y, '":"');
  const each = parseExpression(cursor);
  mustTake(cursor, /\]/y, '"]"');
  return (variables) =>
    asList(list(variables)).map((value) => each({ ...variables, [name]: value }));
}

function parseNumber(cursor: Cursor): Expression | undefined {
  const digits = take(cursor, /\d+/y);
  return digits === undefined ? undefined : () => Number(digits);
}

function parseName(cursor: Cursor): Expression {
  const name = mustTake(cursor, NAME, 'a value');
  if (take(cursor, /\(/y) !== undefined) return parseCall(cursor, name);
  return (variables) => {
    const value = ownValue(variables, name);
    if (value === undefined) throw new Error(`the template needs a value for ${name}`);
    return value;
  };
}

function parseCall(cursor: Cursor, name: string): Expression {
  const call = ownValue(FUNCTIONS, name);
  if (call === undefined) throw new TemplateError(cursor, `there is no function ${name}`);
  const values = [parseExpression(cursor)];
  while (take(cursor, /,/y) !== undefined) values.push(parseExpression(cursor));
  mustTake(cursor, /\)/y, '")"');
  return (variables) => call(...values.map((value) => value(variables)));
}
