import type { z } from 'zod';

/** A JSON Schema as zod writes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Whether a map passes: always (`map`), beside other kinds (`choice`), or never. */
type BranchKind = 'map' | 'choice' | 'other';

/** Rewrites a schema of zod's in place so that editors complain about, and offer, the right things. */
export function tidySchema(root: JsonSchema): void {
  const definitions = (root.definitions ?? {}) as Readonly<Record<string, JsonSchema>>;
  visit(root, (schema) => {
    dropNoise(schema);
    branchOnMap(schema, definitions);
  });
}

/** From the inside out. */
function visit(node: JsonSchema, tidy: (schema: JsonSchema) => void): void {
  for (const inner of Object.values(node)) {
    if (typeof inner === 'object' && inner !== null) visit(inner as JsonSchema, tidy);
  }
  tidy(node);
}

/** The bounds of JavaScript's numbers, and that keys are texts, say nothing to anybody. */
function dropNoise(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (JSON.stringify(schema.propertyNames) === '{"type":"string"}') delete schema.propertyNames;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * Turns "a map or something else" into `if`/`then`/`else`. With `anyOf` an editor says of a wrong key
 * only that no alternative fits.
 */
function branchOnMap(schema: JsonSchema, definitions: Definitions): void {
  const branches = branchesOf(schema);
  const map = branches.find((branch) => kindOf(branch, definitions) !== 'other');
  if (map === undefined || branches.length < 2) return;
  const others = branches.filter((branch) => kindOf(branch, definitions) !== 'map');
  delete schema.anyOf;
  schema.if = { type: 'object' };
  schema.then = map;
  schema.else = others.length === 1 ? others[0] : { anyOf: others };
}

/** Alternatives within alternatives, as `null` around a union makes them, count as their parts. */
function branchesOf({ anyOf = [] }: JsonSchema): readonly JsonSchema[] {
  return anyOf.flatMap((branch) => {
    if (branch.anyOf !== undefined) return branchesOf(branch);
    const { then, else: other } = branch;
    return isSchema(then) && isSchema(other) ? [then, ...orItself(other)] : [branch];
  });
}

function orItself(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : branchesOf(schema);
}

function kindOf(branch: JsonSchema, definitions: Definitions): BranchKind {
  const name = /^#\/definitions\/(.+)$/.exec(branch.$ref ?? '')?.[1];
  if (name !== undefined) return kindOf(definitions[name] ?? {}, definitions);
  if (branch.type === 'object') return 'map';
  const isChoice = branch.if !== undefined || branchesOf(branch).some(isMap);
  return isChoice ? 'choice' : 'other';
}

function isMap({ type }: JsonSchema): boolean {
  return type === 'object';
}

function isSchema(schema: JsonSchema | boolean | undefined): schema is JsonSchema {
  return typeof schema === 'object';
}
