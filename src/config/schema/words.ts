import { z } from 'zod';

/**
 * The message slot of every schema says what is expected in words ("a map"), or is one of these signals
 * for faults that have a diagnostic of their own. `translateIssues` is the only reader.
 */
export const SIGNALS = {
  badMatcher: '!bad-matcher',
  ruleCode: '!rule-code',
  keys: '!keys ',
} as const;

/** A scalar that is used as text, in the spelling of the file. */
export const text = z.union([z.string(), z.number(), z.boolean()], { error: 'text' });

/** A map with fixed keys. An unknown key's message lists the keys that would be right. */
export function strictMap<Shape extends z.ZodRawShape>(shape: Shape, what = 'a map') {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? SIGNALS.keys + keys.join(' ') : what),
  });
}

/** A map with free names as keys. */
export function mapOf<Value extends z.ZodType>(value: Value, what = 'a map') {
  return z.record(z.string(), value, { error: what });
}

/** A list. */
export function listOf<Item extends z.ZodType>(item: Item, what = 'a list') {
  return z.array(item, { error: what });
}

/** One of several words. */
export function oneWord<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: words.map((word) => `"${word}"`).join(' or ') });
}

/** An integer between two bounds. */
export function integer(from: number, to: number, error = `an integer from ${from} to ${to}`) {
  return z.int({ error }).min(from, { error }).max(to, { error });
}

/** A share in percent. */
export function percent(error = 'a number from 0 to 100') {
  return z.number({ error }).min(0, { error }).max(100, { error });
}
