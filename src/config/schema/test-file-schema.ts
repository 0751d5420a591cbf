import { z } from 'zod';
import { cookieMatcher, queryMatcher } from './cookie-schema.ts';
import {
  bodyMatcher,
  logMatcher,
  numberMatcher,
  textMatcher,
  valuesMatcher,
} from './matcher-schema.ts';
import { defaultsSchema, inputShape } from './input-schema.ts';
import { integer, later, listOf, mapOf, strictMap, text } from './words.ts';

const requestExpectation = strictMap({
  uri: textMatcher.optional(),
  method: textMatcher.optional(),
  querystring: queryMatcher.optional(),
  headers: mapOf(valuesMatcher).optional(),
  cookies: mapOf(cookieMatcher).optional(),
});

const responseExpectation = strictMap({
  statusCode: numberMatcher.optional(),
  statusDescription: textMatcher.optional(),
  headers: mapOf(valuesMatcher).optional(),
  cookies: mapOf(cookieMatcher).optional(),
  body: bodyMatcher.optional(),
});

const changes = strictMap({
  uri: textMatcher.optional(),
  querystring: z
    .union([text, mapOf(valuesMatcher.nullable())], { error: 'text or a map' })
    .optional(),
  headers: mapOf(valuesMatcher.nullable()).optional(),
  cookies: mapOf(cookieMatcher.nullable()).optional(),
  statusCode: numberMatcher.optional(),
  statusDescription: textMatcher.nullable().optional(),
  body: bodyMatcher.optional(),
});

const expectMap = strictMap({
  request: requestExpectation.optional().describe('The request goes on, with these fields'),
  response: responseExpectation.optional().describe('The function answers, with these fields'),
  changes: changes.optional().describe('Exactly these differences from the input; null: removed'),
  error: z
    .union([z.literal(true), textMatcher], { error: 'true, text or a matcher' })
    .refine((value) => value !== false, { error: 'true, text or a matcher' })
    .optional()
    .describe('The function fails with this message'),
  logs: listOf(logMatcher).optional().describe('These log entries, in this order; []: none'),
  maxComputeUtilization: integer(1, 100).optional().describe('Median of the measurements on AWS'),
  output: later,
  snapshot: later,
  origin: later,
  allow: later,
  maxSteps: later,
});

const test = strictMap({
  name: text.optional().describe('Unique in the file'),
  ...inputShape,
  event: z
    .union([text, mapOf(z.any())], { error: 'a path or a map' })
    .optional()
    .describe('An AWS event, or the path of one; it is sent as it is'),
  kvs: mapOf(z.any()).optional().describe("Merged over the file's; null removes a key"),
  expect: z
    .union([z.string(), z.int(), expectMap], { error: 'text, an integer or a map' })
    .optional()
    .describe('A status, a redirect, a path, "unchanged", or a map'),
  tags: listOf(text, 'a list of words').optional(),
  skip: z
    .union([z.literal(true), z.string().min(1), z.number()], { error: 'true or a reason' })
    .optional(),
  only: z.literal(true, { error: 'true' }).optional().describe('Refused in CI'),
  cases: later,
  sample: later,
  maxSteps: later,
}).meta({
  defaultSnippets: [
    { label: 'test', body: { request: 'GET ${1:/old}', expect: '${2:301 /new}' } },
    { label: 'rewrite', body: { request: 'GET ${1:/docs/}', expect: '${2:/docs/index.html}' } },
  ],
});

/** A test file. Keys beginning with `x-` are taken out before it is validated. */
export const testFileSchema = strictMap({
  $schema: z.any().optional(),
  function: z
    .union([text, listOf(text)], { error: 'a function id or a list of them' })
    .optional()
    .describe('Id of the function, or a list; checked against what runs the file'),
  defaults: defaultsSchema.optional(),
  kvs: z
    .union([text, mapOf(z.any())], { error: 'a map or a path' })
    .optional()
    .describe('Contents of the key value store, or the path of a JSON file with them'),
  tests: listOf(test, 'a list of tests').min(1, { error: 'a list with at least one test' }),
});
