import { z } from 'zod';
import { listOf, mapOf, oneWord, strictMap, text } from './words.ts';

const ENTRY = { error: 'text, a list or a map' };
const several = (item: z.ZodType) =>
  listOf(item).min(1, { error: 'a list with at least one value' });

const VALUE = 'The only value, or the first';
const ONE_VALUE = 'One of the values';
const ALL_VALUES = 'All values, in order; outranks value';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';

const box = strictMap({
  value: text.describe(VALUE),
  multiValue: several(strictMap({ value: text.describe(ONE_VALUE) }))
    .optional()
    .describe(ALL_VALUES),
});
const entry = z.union([text, several(text), box], ENTRY);

const cookieValue = strictMap({
  value: text.describe(ONE_VALUE),
  attributes: text.optional().describe(ATTRIBUTES),
});
const cookieBox = strictMap({
  value: text.describe(VALUE),
  attributes: text.optional().describe(ATTRIBUTES),
  multiValue: several(cookieValue).optional().describe(ALL_VALUES),
});
const cookie = z.union(
  [text, several(z.union([text, cookieValue], { error: 'text or a map' })), cookieBox],
  ENTRY,
);

const headers = mapOf(entry).optional().describe('All headers, by name');

const request = strictMap({
  method: text.optional().describe('The method'),
  uri: text.optional().describe('The path, without the query'),
  querystring: z
    .union([text, mapOf(entry)], { error: 'text or a map' })
    .optional()
    .describe('The whole query as text, or all parameters by name'),
  headers,
  cookies: mapOf(entry).optional().describe('All cookies, by name'),
});

const body = strictMap({
  encoding: oneWord(['text', 'base64']).describe('How data is to be read'),
  data: text.describe('The body'),
});

const response = strictMap({
  statusCode: z.int({ error: 'an integer' }).optional().describe('The status'),
  statusDescription: text.optional().describe('The reason phrase'),
  headers,
  cookies: mapOf(cookie).optional().describe('All cookies, by name, with attributes'),
  body: z
    .union([text, body], { error: 'text or a map' })
    .optional()
    .describe('The body, as text or as AWS writes it'),
});

/** A whole output, as AWS writes it or with plain values. */
export const wholeOutput = strictMap({
  request: request.optional().describe('The request goes on, exactly like this'),
  response: response.optional().describe('The response is exactly this'),
});

/** `expect.output`: a whole output, or the path of a JSON file with one. */
export const outputSchema = z.union([text, wholeOutput], { error: 'a path or a map' });
