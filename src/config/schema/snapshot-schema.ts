import { z } from 'zod';
import { wholeOutput } from './output-schema.ts';
import { listOf, mapOf, oneWord, strictMap, text } from './words.ts';

const several = listOf(text).min(1, { error: 'a list with at least one value' });
const values = z.union([text, several], { error: 'text or a list' }).nullable();

const cookie = strictMap({
  value: text.optional().describe('The value'),
  attributes: text.optional().describe('The complete set, in any order'),
});
const cookies = z
  .union([text, listOf(z.union([text, cookie], { error: 'text or a map' })), cookie], {
    error: 'text, a list or a map',
  })
  .nullable();

/** Differences from the input, with values and nothing but values. */
const changes = strictMap({
  uri: text.optional().describe('The path, without the query'),
  querystring: z
    .union([text, mapOf(values)], { error: 'text or a map' })
    .optional()
    .describe('The parameters that differ; null: removed'),
  headers: mapOf(values).optional().describe('The headers that differ; null: removed'),
  cookies: mapOf(cookies).optional().describe('The cookies that differ; null: removed'),
  statusCode: z.int({ error: 'an integer' }).optional().describe('The HTTP status'),
  statusDescription: text.nullable().optional().describe('The reason phrase; null: removed'),
  body: z
    .union([text, strictMap({ base64: text.optional().describe('The bytes') })], {
      error: 'text or a map',
    })
    .optional()
    .describe('The body that the function set'),
});

/** What was recorded of a test. */
const recordedSchema = strictMap({
  changes: changes.optional().describe('Exactly these differences from the input'),
  output: wholeOutput.optional().describe('The whole output'),
});

/** `expect.snapshot`. */
export const snapshotSchema = z.union([z.literal(true), oneWord(['inline']), recordedSchema], {
  error: 'true, "inline" or a recorded map',
});

/** A file of snapshots: by function id, then by case id. */
export const snapshotFileSchema = mapOf(mapOf(recordedSchema));
