import { oneLine } from '../compare/shown.ts';
import type { Shown } from '../failure.ts';
import type { CanonicalRequest, CanonicalResponse, Outcome } from '../outcome.ts';
import { formatQuery } from '../query.ts';
import { expectationsFor } from '../record/expectations.ts';
import type { TestCase } from '../test-case.ts';
import type { LiveCase } from './live-case.ts';

/**
 * One side of a changed behaviour in its shortest form: a word of cf2's own (`unchanged`), an outcome
 * (`302 /new?x=1`), or, where both outcomes look alike, the fields that differ.
 */
export type LiveSide =
  | { readonly form: 'word'; readonly word: string }
  | { readonly form: 'outcome'; readonly text: string }
  | {
      readonly form: 'fields';
      readonly fields: readonly { readonly field: string; readonly value: Shown }[];
    };

/** LIVE, and now. */
export type LiveSides = readonly [LiveSide, LiveSide];

/** Both sides of a behaviour, as short as they tell it from each other. */
export function liveSides(
  testCase: TestCase,
  behaviour: Extract<LiveCase, { verdict: 'changed' | 'may-vary' }>,
): LiveSides {
  const { live, current } = behaviour;
  const differences = behaviour.verdict === 'changed' ? behaviour.differences : [];
  const isAlike = look(live.outcome) === look(current.outcome);
  if (!isAlike || differences.length === 0) {
    return [shortest(testCase, live.outcome), shortest(testCase, current.outcome)];
  }
  return [
    { form: 'fields', fields: differences.map(({ field, a }) => ({ field, value: a })) },
    { form: 'fields', fields: differences.map(({ field, b }) => ({ field, value: b })) },
  ];
}

/** What a test would say of an outcome in one word or line; what a reader sees of it first where that is not all. */
function shortest(testCase: TestCase, outcome: Outcome): LiveSide {
  if (outcome.kind === 'error') return { form: 'outcome', text: look(outcome) };
  const [shorthand] = expectationsFor(testCase, outcome);
  if (shorthand === 'unchanged') return { form: 'word', word: shorthand };
  const isShort = typeof shorthand === 'string' || typeof shorthand === 'number';
  return { form: 'outcome', text: isShort ? oneLine(String(shorthand)) : look(outcome) };
}

/** Status and target of a response, method and target of a request, the words of an error. */
function look(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'request':
      return oneLine(requestLook(outcome.request));
    case 'response':
      return oneLine(responseLook(outcome.response));
    case 'error':
      return oneLine(`error: ${outcome.message}`);
  }
}

function requestLook({ method = '', uri = '', querystring }: CanonicalRequest): string {
  const query = formatQuery(querystring);
  return `${method} ${uri}${query === '' ? '' : `?${query}`}`.trim();
}

function responseLook({ statusCode, headers }: CanonicalResponse): string {
  const [location] = headers.get('location') ?? [];
  const status = statusCode === undefined ? 'no status' : String(statusCode);
  return location === undefined ? status : `${status} ${location}`;
}
