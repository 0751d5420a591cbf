import { mustTake, take, type Cursor } from './cursor.ts';
import { asBoolean, asText, type TemplateValue, type Variables } from './values.ts';

/** What a stretch of a template comes to with certain values. */
type Part = (variables: Variables) => string;

/** What an expression comes to with certain values. */
export type Expression = (variables: Variables) => TemplateValue;

/** Reads an expression at the cursor. */
type Parse = (cursor: Cursor) => Expression;

/** `~` takes away the white space that follows, up to the end of the line. */
const CLOSE = /~\}[^\S\n]*\n?|\}/y;

/**
 * Text with `${…}` and `%{ if … }` in it, up to what `end` finds. `$${` and `%%{` stand for themselves.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
export function parseParts(cursor: Cursor, end: RegExp, parse: Parse): Part {
  const parts: Part[] = [];
  while (!isAt(cursor, end)) parts.push(parsePart(cursor, parse));
  return (variables) => parts.map((part) => part(variables)).join('');
}

function parsePart(cursor: Cursor, parse: Parse): Part {
  const escaped = take(cursor, /\$\$\{|%%\{/y);
  if (escaped !== undefined) return () => escaped.slice(1);
  if (take(cursor, /\$\{/y) !== undefined) return parseInterpolation(cursor, parse);
  if (take(cursor, /%\{\s*if\s/y) !== undefined) return parseIf(cursor, parse);
  const text = mustTake(cursor, /(?!%\{)[^]/y, '"%{ if", or the end of one');
  return () => text;
}

function parseInterpolation(cursor: Cursor, parse: Parse): Part {
  const value = parse(cursor);
  mustTake(cursor, CLOSE, '"}"');
  return (variables) => asText(value(variables));
}

function parseIf(cursor: Cursor, parse: Parse): Part {
  const condition = parse(cursor);
  mustTake(cursor, CLOSE, '"}"');
  const yes = parseParts(cursor, /%\{\s*(?:else|endif)\s*~?\}/y, parse);
  const hasElse = take(cursor, /%\{\s*else\s*(?:~\}[^\S\n]*\n?|\})/y) !== undefined;
  const no = hasElse ? parseParts(cursor, /%\{\s*endif\s*~?\}/y, parse) : () => '';
  mustTake(cursor, /%\{\s*endif\s*(?:~\}[^\S\n]*\n?|\})/y, '"%{ endif }"');
  return (variables) => (asBoolean(condition(variables)) ? yes(variables) : no(variables));
}

function isAt(cursor: Cursor, pattern: RegExp): boolean {
  const { at } = cursor;
  const found = take(cursor, pattern) !== undefined;
  cursor.at = at;
  return found;
}
