import { z } from 'zod';
import { configSchema } from './schema/config-schema.ts';
import { testFileSchema } from './schema/test-file-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const SCHEMAS = {
  test: { schema: testFileSchema, title: 'cf2 test file, v1' },
  config: { schema: configSchema, title: 'cf2 configuration, v1' },
} as const;

/**
 * The JSON Schema (draft 7, which editors know best) of test files or of `cloudfront-functions.yml`.
 * Unions of maps and other kinds become `if`/`then`/`else`, so that an editor names the exact key.
 */
export function jsonSchemaOf(kind: keyof typeof SCHEMAS): JsonSchema {
  const { schema, title } = SCHEMAS[kind];
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  tidy(json);
  return { ...json, title, patternProperties: { '^x-': {} } };
}

/** Rewrites a generated schema in place, from the inside out. */
function tidy(node: JsonSchema): void {
  for (const inner of Object.values(node)) {
    if (typeof inner === 'object' && inner !== null) tidy(inner as JsonSchema);
  }
  dropImpossibleKeys(node);
  branchOnMap(node);
}

/** Keys of later versions are errors, not something to complete. */
function dropImpossibleKeys({ properties }: JsonSchema): void {
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (typeof value === 'object' && JSON.stringify(value.not) === '{}') delete properties?.[key];
  }
}

function branchOnMap(schema: JsonSchema): void {
  const branches = (schema.anyOf ?? []).flatMap(unfolded);
  const map = branches.find((branch) => branch.type === 'object');
  if (map === undefined || branches.length < 2) return;
  const others = branches.filter((branch) => branch !== map);
  delete schema.anyOf;
  schema.if = { type: 'object' };
  schema.then = map;
  schema.else = others.length === 1 ? others[0] : { anyOf: others };
}

/** A branch that is itself such a choice, as `null` around a union makes it, counts as its parts. */
function unfolded(branch: JsonSchema): readonly JsonSchema[] {
  const { then, else: other } = branch;
  return branch.if === undefined || !isSchema(then) || !isSchema(other) ? [branch] : [then, other];
}

function isSchema(schema: JsonSchema | boolean | undefined): schema is JsonSchema {
  return typeof schema === 'object';
}
