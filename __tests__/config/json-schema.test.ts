import { describe, expect, it } from '@jest/globals';
import { SCHEMA_KINDS, jsonSchemaOf, schemaFileName } from '../../src/config/json-schema.ts';

const test = jsonSchemaOf('test');
const config = jsonSchemaOf('config');

/** A part of a schema, by the keys that lead to it. */
function part(schema: unknown, path: string): unknown {
  return path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], schema);
}

const TEST_KEYS = 'properties.tests.items.properties';
const FUNCTION_KEYS = 'properties.functions.additionalProperties';

describe('the schema of test files', () => {
  it('is draft 7, versioned, strict, and lets x- keys pass', () => {
    expect(test).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'cf2 test file, v1',
      additionalProperties: false,
      required: ['tests'],
      patternProperties: { '^x-': {} },
    });
  });

  it('branches on maps, so that an editor names the key', () => {
    expect(part(test, `${TEST_KEYS}.request`)).toMatchObject({
      if: { type: 'object' },
      then: { $ref: '#/definitions/request' },
      else: { anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'null' }] },
    });
  });

  it('offers no key of a later version', () => {
    const keys = Object.keys(part(test, `${TEST_KEYS}.expect.then.properties`) as object);
    const known = [
      'request',
      'response',
      'changes',
      'error',
      'logs',
      'maxComputeUtilization',
      'maxSteps',
      'output',
      'snapshot',
      'origin',
      'allow',
    ];
    expect(keys).toEqual(known);
    expect(JSON.stringify(test)).not.toContain('"not":{}');
  });

  it('has snippets for a file, a test and an expectation', () => {
    for (const place of ['', 'properties.tests.items.', `${TEST_KEYS}.expect.then.`]) {
      expect(part(test, `${place}defaultSnippets`)).not.toHaveLength(0);
    }
  });
});

describe('the schema of configurations', () => {
  it('knows the keys of a function', () => {
    expect(part(config, `${FUNCTION_KEYS}.required`)).toEqual(['source']);
    const keys = Object.keys(part(config, `${FUNCTION_KEYS}.properties`) as object);
    expect(keys).toEqual(
      expect.arrayContaining(['source', 'name', 'tests', 'limits', 'kvs', 'live']),
    );
  });
});

describe.each(SCHEMA_KINDS)('the schema of kind %s', (kind) => {
  const parts = [...partsOf(jsonSchemaOf(kind), '')];

  it('has its version in title and file name', () => {
    expect(part(jsonSchemaOf(kind), 'title')).toMatch(/, v1$/);
    expect(schemaFileName(kind)).toBe(`${kind}.v1.schema.json`);
  });

  it('says of every key what it means', () => {
    const keys = parts.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties).map(([key, { description }]) => [`${path}.${key}`, description]),
    );
    expect(keys.filter(([, description]) => !description)).toEqual([]);
    expect(keys.length).toBeGreaterThan(50);
  });

  it('leaves no choice between a map and something else to anyOf', () => {
    const unclear = parts.filter(([, { anyOf = [] }]) =>
      anyOf.some(({ type, $ref }) => type === 'object' || $ref?.endsWith('/request')),
    );
    expect(unclear).toEqual([]);
  });
});

interface Part {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly description?: string;
  readonly anyOf?: readonly Part[];
  readonly properties?: Readonly<Record<string, Part>>;
}

/** A schema and everything in it, by path. */
function* partsOf(value: unknown, path: string): Generator<[string, Part]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* partsOf(inner, `${path}.${key}`);
}
