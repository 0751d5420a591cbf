import { z } from 'zod';
import { tidySchema, type JsonSchema } from './schema/tidy-schema.ts';
import { configSchema } from './schema/config-schema.ts';
import { CONFIG_SNIPPETS, TEST_FILE_SNIPPETS } from './schema/snippets.ts';
import { testFileSchema } from './schema/test-file-schema.ts';

/** The version of both formats: it changes when a file that was right becomes wrong. */
const VERSION = 'v1';

const SCHEMAS = {
  test: { schema: testFileSchema, title: 'cf2 test file', defaultSnippets: TEST_FILE_SNIPPETS },
  config: { schema: configSchema, title: 'cf2 configuration', defaultSnippets: CONFIG_SNIPPETS },
} as const;

/** The kinds of files that have a schema. */
export const SCHEMA_KINDS = ['test', 'config'] as const;

/** A kind of file that has a schema. */
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/** The name of a schema's file, the version in it. */
export function schemaFileName(kind: SchemaKind): string {
  return `${kind}.${VERSION}.schema.json`;
}

/**
 * The JSON Schema (draft 7, which editors know best) of test files or of `cloudfront-functions.yml`.
 * Unions of maps and other kinds become `if`/`then`/`else`, so that an editor names the exact key.
 */
export function jsonSchemaOf(kind: SchemaKind): JsonSchema {
  const { schema, title, defaultSnippets } = SCHEMAS[kind];
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  tidySchema(json);
  const patternProperties = { '^x-': { description: 'Yours: a place for anchors' } };
  return { ...json, title: `${title}, ${VERSION}`, patternProperties, defaultSnippets };
}
