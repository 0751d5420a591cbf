import type { Shown } from '../failure.ts';
import type { CookieAttributes, Matcher } from '../matcher.ts';
import { oneLine, phrase, quoted } from './shown.ts';

/** What a matcher demands, as reports show it behind `expected`. */
export function describe(matcher: Matcher): Shown {
  if (matcher.kind === 'absent') return { as: 'absent' };
  if (matcher.kind === 'equals') {
    return typeof matcher.value === 'number'
      ? { as: 'number', number: matcher.value }
      : { as: 'text', text: matcher.value };
  }
  const texts = matcher.kind === 'values' ? matcher.items.flatMap(textOfEquals) : [];
  return matcher.kind === 'values' && texts.length === matcher.items.length
    ? { as: 'values', values: texts }
    : phrase(wordsOf(matcher));
}

/** The same as words, quoted, to stand inside other words: `starts with "x"`. */
export function wordsOf(matcher: Matcher): string {
  switch (matcher.kind) {
    case 'equals':
      return JSON.stringify(matcher.value);
    case 'values':
      return `[${matcher.items.map(wordsOf).join(', ')}]`;
    case 'contains':
      return `contains ${quoted(matcher.text)}`;
    case 'startsWith':
      return `starts with ${quoted(matcher.text)}`;
    case 'endsWith':
      return `ends with ${quoted(matcher.text)}`;
    case 'matches':
      return `matches /${oneLine(matcher.pattern)}/`;
    case 'oneOf':
      return `one of ${matcher.items.map(wordsOf).join(', ')}`;
    case 'absent':
    case 'present':
      return matcher.kind;
    case 'not':
      return `not ${wordsOf(matcher.matcher)}`;
    case 'lessThan':
      return `less than ${matcher.number}`;
    case 'atLeast':
      return `at least ${matcher.number}`;
    case 'json':
      return `JSON with ${JSON.stringify(matcher.value)}`;
    case 'base64':
      return `base64 ${quoted(matcher.data)}`;
    case 'all':
      return matcher.matchers.map(wordsOf).join(' and ');
    case 'cookie':
      return [valueWords(matcher.value), attributeWords(matcher.attributes)]
        .filter((words) => words !== '')
        .join(' ');
  }
}

function valueWords(value: Matcher | undefined): string {
  return value === undefined ? '' : wordsOf(value);
}

function attributeWords(attributes: CookieAttributes | undefined): string {
  if (attributes === undefined) return '';
  if (attributes.form === 'text') return `with attributes ${quoted(attributes.text)}`;
  const named = [...attributes.attributes].map(([name, matcher]) => `${name} ${wordsOf(matcher)}`);
  return `with ${named.join(', ')}`;
}

function textOfEquals(matcher: Matcher): readonly string[] {
  return matcher.kind === 'equals' ? [String(matcher.value)] : [];
}
