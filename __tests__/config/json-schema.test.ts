import { describe, expect, it } from '@jest/globals';
import { jsonSchemaOf } from '../../src/config/json-schema.ts';

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
      then: { additionalProperties: false },
      else: { anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'null' }] },
    });
  });

  it('offers no key of a later version', () => {
    const keys = Object.keys(part(test, `${TEST_KEYS}.expect.then.properties`) as object);
    const known = ['request', 'response', 'changes', 'error', 'logs', 'maxComputeUtilization'];
    expect(keys).toEqual(known);
    expect(JSON.stringify(test)).not.toContain('"not":{}');
  });

  it('has descriptions and snippets', () => {
    expect(part(test, 'properties.tests.items.defaultSnippets')).not.toHaveLength(0);
    expect(part(test, `${TEST_KEYS}.request.description`)).toEqual(expect.any(String));
  });
});

describe('the schema of configurations', () => {
  it('knows the keys of a function, and no key of a later version', () => {
    expect(part(config, `${FUNCTION_KEYS}.required`)).toEqual(['source']);
    const keys = Object.keys(part(config, `${FUNCTION_KEYS}.properties`) as object);
    expect(keys).toEqual(expect.arrayContaining(['source', 'name', 'tests', 'limits', 'kvs']));
    expect(keys).not.toContain('build');
    expect(part(config, 'properties')).not.toHaveProperty('redact');
  });
});
