import type { Shown } from '../failure.ts';
import type { CanonicalBody, CanonicalCookie, Values } from '../outcome.ts';
import { formatQuery } from '../query.ts';
import { textOf } from './body.ts';
import type { FieldValue } from './field-value.ts';

/** A value of an output as reports show it. */
export function shown(value: FieldValue): Shown {
  switch (value.kind) {
    case 'absent':
      return { as: 'absent' };
    case 'text':
      return { as: 'text', text: value.text };
    case 'number':
      return { as: 'number', number: value.number };
    case 'values':
      return shownValues(value.values);
    case 'cookies':
      return shownValues(value.cookies.map(cookieText));
    case 'query':
      return { as: 'text', text: formatQuery(value.entries) };
    case 'body':
      return shownBody(value.body);
  }
}

/** Words of cf2's own. */
export function phrase(words: string): Shown {
  return { as: 'phrase', phrase: words };
}

/** Text of others inside a phrase: JSON quoting. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Text of others inside a phrase without quotes around it: one line, control characters escaped. */
export function oneLine(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function shownValues(values: Values): Shown {
  const [only, ...others] = values;
  return only === undefined || others.length > 0
    ? { as: 'values', values }
    : { as: 'text', text: only };
}

function shownBody(body: CanonicalBody): Shown {
  const text = textOf(body);
  return text === undefined ? phrase(`binary, base64 ${quoted(body.data)}`) : { as: 'text', text };
}

function cookieText({ value, attributes }: CanonicalCookie): string {
  return attributes === undefined || attributes === '' ? value : `${value}; ${attributes}`;
}
