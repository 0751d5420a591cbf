import type { JSONSchema7 as Schema } from './schema.ts';

/** What `required` asks for, so that nothing but the wrong key is to be complained about. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  tests: [{ request: '/', expect: 'unchanged' }],
  functions: { site: { source: 'site.js' } },
  source: 'site.js',
  value: 'text',
  encoding: 'text',
  data: '',
  name: 'pages',
};

/** A key that no map knows. */
export const WRONG = 'zzz';

/** How often a definition may be entered on one way: twice is once inside itself. */
const MAX_ENTRIES = 2;

type Wrap = (inner: unknown) => unknown;

interface Walk {
  readonly root: Schema;
  readonly found: Map<string, unknown>;
}

/**
 * A document for every map with fixed keys that a schema knows, at every depth, with one wrong key in
 * that map. By the path of the map.
 */
export function documentsWithWrongKeys(root: Schema): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  walk({ root, found }, root, (inner) => inner, []);
  return found;
}

function walk(state: Walk, schema: Schema, wrap: Wrap, path: readonly string[]): void {
  const name = schema.$ref?.replace('#/definitions/', '');
  if (name !== undefined) {
    const entries = path.filter((step) => step === `<${name}>`).length;
    if (entries < MAX_ENTRIES) {
      walk(state, state.root.definitions?.[name] ?? {}, wrap, [...path, `<${name}>`]);
    }
    return;
  }
  const branches = [schema.then, schema.else, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  for (const branch of branches) if (branch) walk(state, branch, wrap, path);
  if (schema.items) walk(state, schema.items, (item) => wrap([item]), [...path, '[]']);
  if (schema.type === 'object') walkMap(state, schema, wrap, path);
}

function walkMap(state: Walk, schema: Schema, wrap: Wrap, path: readonly string[]): void {
  const required = (schema.required ?? []).map((key) => [key, SAMPLES[key]] as const);
  const filled = Object.fromEntries(required);
  if (schema.additionalProperties === false) {
    state.found.set(path.join('.'), wrap({ ...filled, [WRONG]: 1 }));
  } else if (typeof schema.additionalProperties === 'object') {
    walk(state, schema.additionalProperties, (value) => wrap({ name: value }), [...path, '*']);
  }
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    walk(state, inner, (value) => wrap({ ...filled, [key]: value }), [...path, key]);
  }
}
