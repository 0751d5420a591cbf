import { z } from 'zod';
import { KVS_FIXTURES, LIVE_EVENTS } from '../../core/function-config.ts';
import { LIMITS } from '../../core/limits.ts';
import { RUNTIMES } from '../../core/runtimes.ts';
import { allowSchema } from './rule-schema.ts';
import { defaultsSchema, eventTypeSchema } from './input-schema.ts';
import { FUNCTION_SNIPPETS } from './snippets.ts';
import { integer, listOf, mapOf, oneWord, percent, strictMap, text } from './words.ts';

const metric = (what: string) => percent().nullable().optional().describe(`Percent of ${what}`);

const coverageMap = strictMap({
  lines: metric('the lines on which a statement begins'),
  branches: metric('the branches'),
  functions: metric('the functions inside the code'),
  statements: metric('the statements'),
}).refine((map) => Object.keys(map).length > 0, { error: 'a map with at least one of its keys' });

const limits = strictMap({
  computeUtilization: integer(1, 100).nullable().optional().describe('Above it a test fails; 70'),
  codeSize: integer(1, LIMITS.codeSize.value)
    .nullable()
    .optional()
    .describe('Bytes as uploaded; 10240'),
  coverage: z
    .union([percent(), coverageMap], { error: 'a number from 0 to 100, or a map' })
    .nullable()
    .optional()
    .describe('Percent of the code that all offline events together reach; below it the run fails'),
});

const store = strictMap({
  name: text.describe('Name or ARN of the store'),
  data: text.describe('What the store shall hold: path of a JSON or CSV file'),
});

const sharedShape = {
  runtime: oneWord(RUNTIMES)
    .nullable()
    .optional()
    .describe('Left out: what the function has in AWS, else cloudfront-js-2.0'),
  eventType: eventTypeSchema.nullable().optional().describe('Left out: either'),
  comment: text.nullable().optional().describe('Comment of the function in AWS'),
  kvs: z
    .union([text, store], { error: 'the name of a store, or a map' })
    .nullable()
    .optional()
    .describe('Key value store: name or ARN, a map with its data, or "none"; needs runtime 2.0'),
  limits: limits.nullable().optional().describe('Lower limits than those of AWS'),
  testDefaults: defaultsSchema
    .nullable()
    .optional()
    .describe('Input of every test; files and tests outrank it'),
  build: text
    .nullable()
    .optional()
    .describe('Shell command that makes the code: ${source} is read, ${out} is written'),
  allow: allowSchema.nullable().optional().describe('Production rules that are off'),
  kvsFixtures: oneWord(KVS_FIXTURES)
    .nullable()
    .optional()
    .describe('What becomes of the kvs of test files on AWS; verify'),
  live: oneWord(LIVE_EVENTS)
    .nullable()
    .optional()
    .describe('Which events run on LIVE too, to compare: up to 100 (auto), all, or none'),
};

const defaults = strictMap(sharedShape);

const tests = z
  .union([z.literal('none'), listOf(text)], { error: 'a list of paths, or "none"' })
  .nullable()
  .optional()
  .describe('Replaces the files beside the source; globs are fine');

const nameSchema = text.nullable().optional().describe('Name in AWS; ${environment}-<id> or <id>');

const functionSchema = strictMap({
  source: text.describe('Path of the code'),
  name: nameSchema,
  tests,
  ...sharedShape,
}).meta({ defaultSnippets: FUNCTION_SNIPPETS });

const functionDifferences = strictMap({
  source: text.nullable().optional().describe('Path of the code'),
  name: nameSchema,
  tests,
  ...sharedShape,
});

const host = text.nullable().optional().describe('Host header of tests');

const environment = strictMap({
  host,
  defaults: defaults.nullable().optional().describe('Keys of every function'),
  functions: mapOf(functionDifferences.nullable())
    .optional()
    .describe('Functions by id; null leaves one out'),
}).describe('Only what differs; null removes');

/** `cloudfront-functions.yml`. Keys beginning with `x-` are taken out before it is validated. */
export const configSchema = strictMap({
  $schema: z.any().optional().describe('For editors; cf2 ignores it'),
  host,
  defaults: defaults.optional().describe('Keys of every function'),
  functions: mapOf(functionSchema, 'a map of functions')
    .refine((functions) => Object.keys(functions).length > 0, { error: 'at least one function' })
    .describe('Functions by id'),
  environments: mapOf(environment).optional().describe('What differs with --environment, by name'),
  redact: listOf(text, 'a list of names')
    .optional()
    .describe('Headers, cookies and parameters whose values no report shows'),
});
