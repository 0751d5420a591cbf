import { z } from 'zod';
import { cookieMatcher, queryMatcher } from './cookie-schema.ts';
import {
  bodyMatcher,
  errorMatcher,
  logMatcher,
  numberMatcher,
  textMatcher,
  valuesMatcher,
} from './matcher-schema.ts';
import { defaultsSchema, inputShape } from './input-schema.ts';
import { EXPECT_SNIPPETS, TEST_SNIPPETS } from './snippets.ts';
import { originSchema } from './origin-schema.ts';
import { outputSchema } from './output-schema.ts';
import { snapshotSchema } from './snapshot-schema.ts';
import { allowSchema } from './rule-schema.ts';
import { integer, listOf, mapOf, strictMap, text } from './words.ts';

const headers = mapOf(valuesMatcher).optional().describe('Headers by name');
const cookies = mapOf(cookieMatcher).optional().describe('Cookies by name');
const uri = textMatcher.optional().describe('The path, without the query');
const body = bodyMatcher.optional().describe('The body that the function set');
const statusCode = numberMatcher.optional().describe('The HTTP status');

const requestExpectation = strictMap({
  uri,
  method: textMatcher.optional().describe('The method; functions cannot change it'),
  querystring: queryMatcher
    .optional()
    .describe('Text: the complete query. A map: these parameters'),
  headers,
  cookies,
});

const responseExpectation = strictMap({
  statusCode,
  statusDescription: textMatcher.optional().describe('The reason phrase'),
  headers,
  cookies,
  body,
});

const changes = strictMap({
  uri,
  querystring: z
    .union([text, mapOf(valuesMatcher.nullable())], { error: 'text or a map' })
    .optional()
    .describe('Text: the whole new query. A map: the parameters that differ; null: removed'),
  headers: mapOf(valuesMatcher.nullable())
    .optional()
    .describe('The headers that differ; null: removed'),
  cookies: mapOf(cookieMatcher.nullable())
    .optional()
    .describe('The cookies that differ; null: removed'),
  statusCode,
  statusDescription: textMatcher.nullable().optional().describe('The reason phrase; null: removed'),
  body,
});

/** More than any run that ends by itself. */
const MOST_STEPS = 1_000_000_000;

const expectMap = strictMap({
  request: requestExpectation.optional().describe('The request goes on, with these fields'),
  response: responseExpectation.optional().describe('The function answers, with these fields'),
  changes: changes.optional().describe('Exactly these differences from the input; null: removed'),
  error: z
    .union([z.literal(true), errorMatcher], { error: 'true, text or a matcher' })
    .optional()
    .describe('The function fails with this message'),
  logs: listOf(logMatcher).optional().describe('These log entries, in this order; []: none'),
  maxComputeUtilization: integer(1, 100).optional().describe('Median of the measurements on AWS'),
  maxSteps: integer(1, MOST_STEPS).optional().describe('Steps the offline engine may count'),
  output: outputSchema.optional().describe('The whole output, or the path of a JSON file with it'),
  snapshot: snapshotSchema
    .optional()
    .describe('true: recorded beside the file. inline: recorded here'),
  origin: originSchema.optional().describe('What the function does to the origin; offline only'),
  allow: allowSchema.optional().describe('Production rules that are off for this test'),
}).meta({ defaultSnippets: EXPECT_SNIPPETS });

const testShape = {
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
  tags: listOf(text, 'a list of words').optional().describe('Words for cf2 test --tags'),
  skip: z
    .union([z.literal(true), z.string().min(1, { error: 'true or a reason' }), z.number()], {
      error: 'true or a reason',
    })
    .optional()
    .describe('A reason, or true: the test does not run'),
  only: z.literal(true, { error: 'true' }).optional().describe('Refused in CI'),
  cases: z
    .union([text, listOf(mapOf(z.any()))], { error: 'a list of maps, "kvs" or a path' })
    .optional()
    .describe('Rows to run the test for: a list, "kvs", or the path of a .csv or .json file'),
  sample: integer(1, Number.MAX_SAFE_INTEGER, 'a whole number of rows')
    .optional()
    .describe('Rows that AWS runs; the others run offline only'),
};

/** Keys of a test. */
export const TEST_KEYS: ReadonlySet<string> = new Set(Object.keys(testShape));

/** One test, or a part of one: no key is required. */
export const testSchema = strictMap(testShape).meta({ defaultSnippets: TEST_SNIPPETS });

/** A test file. Keys beginning with `x-` are taken out before it is validated. */
export const testFileSchema = strictMap({
  $schema: z.any().optional().describe('For editors; cf2 ignores it'),
  function: z
    .union([text, listOf(text)], { error: 'a function id or a list of them' })
    .optional()
    .describe('Id of the function, or a list; checked against what runs the file'),
  defaults: defaultsSchema.optional().describe('Input of every test; tests outrank it'),
  kvs: z
    .union([text, mapOf(z.any())], { error: 'a map or a path' })
    .optional()
    .describe('Contents of the key value store, or the path of a JSON file with them'),
  tests: listOf(testSchema, 'a list of tests')
    .min(1, { error: 'a list with at least one test' })
    .describe('Each an input and what the function shall make of it'),
});
