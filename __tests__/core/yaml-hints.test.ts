import { expect, it } from '@jest/globals';
import { yamlHint } from '../../src/core/yaml-hints.ts';
import { YAML_CODES } from '../builders/yaml-codes.ts';

const OWN_CODES = ['BAD_MERGE', 'TOO_DEEP', 'TOO_LARGE'];

it.each([...YAML_CODES, ...OWN_CODES])('there is a hint for yaml/%s', (code) => {
  expect(yamlHint(code, '')).toMatch(/./);
});
