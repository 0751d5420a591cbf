import { z } from 'zod';
import { LIMITS } from '../../core/limits.ts';
import { RUNTIMES } from '../../core/runtimes.ts';
import { defaultsSchema, eventTypeSchema } from './input-schema.ts';
import { integer, later, listOf, mapOf, oneWord, strictMap, text } from './words.ts';

const limits = strictMap({
  computeUtilization: integer(1, 100).nullable().optional().describe('Above it a test fails; 70'),
  codeSize: integer(1, LIMITS.codeSize.value)
    .nullable()
    .optional()
    .describe('Bytes as uploaded; 10240'),
});

const sharedShape = {
  runtime: oneWord(RUNTIMES).nullable().optional(),
  eventType: eventTypeSchema.nullable().optional().describe('Left out: either'),
  comment: text.nullable().optional(),
  kvs: text.nullable().optional().describe('Name or ARN of the key value store; needs runtime 2.0'),
  limits: limits.nullable().optional(),
  testDefaults: defaultsSchema.nullable().optional(),
  build: later,
  allow: later,
  kvsFixtures: later,
  live: later,
};

const defaults = strictMap(sharedShape).describe('Keys of every function');

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
});

const functionDifferences = strictMap({
  source: text.nullable().optional(),
  name: nameSchema,
  tests,
  ...sharedShape,
});

const host = text.nullable().optional().describe('Host header of tests');

const environment = strictMap({
  host,
  defaults: defaults.nullable().optional(),
  functions: mapOf(functionDifferences.nullable()).optional(),
}).describe('Only what differs; null removes');

/** `cloudfront-functions.yml`. Keys beginning with `x-` are taken out before it is validated. */
export const configSchema = strictMap({
  $schema: z.any().optional(),
  host,
  defaults: defaults.optional(),
  functions: mapOf(functionSchema, 'a map of functions')
    .refine((functions) => Object.keys(functions).length > 0, { error: 'at least one function' })
    .describe('Functions by id'),
  environments: mapOf(environment).optional(),
  redact: later,
});
