import { describe, expect, it } from '@jest/globals';
import { jsonFault } from '../../src/runtime/sandbox/json-fault.ts';

describe('JSON the runtimes refuse', () => {
  it.each([
    ['', 'Unexpected end of input at position 0'],
    [' ', 'Unexpected end of input at position 1'],
    ['{', 'Unexpected end of input at position 1'],
    ['[1,2', 'Unexpected end of input at position 4'],
    ['{"a":', 'Unexpected end of input at position 5'],
    ['"a', 'Unexpected end of input at position 2'],
    ['{"a"', 'Unexpected token at position 4'],
    ['{"a" 1}', 'Unexpected token at position 5'],
    ['{a:1}', 'Unexpected token at position 1'],
    ['{bad', 'Unexpected token at position 1'],
    ['[1 2]', 'Unexpected token at position 3'],
    ['[1}', 'Unexpected token at position 2'],
    ['1 2', 'Unexpected token at position 2'],
    ['truex', 'Unexpected token at position 4'],
    ['tru', 'Unexpected token at position 0'],
    ['nope', 'Unexpected token at position 0'],
    ['-', 'Unexpected number at position 0'],
    ["'a'", 'Unexpected number at position 0'],
    ['{"a":1,}', 'Trailing comma at position 6'],
    ['{"a":1 ,  }', 'Trailing comma at position 9'],
    ['[1,]', 'Trailing comma at position 2'],
    ['{"a":[1,{"b":2,}]}', 'Trailing comma at position 14'],
    ['"a\\x"', 'Unknown escape char at position 3'],
    ['[['.repeat(16) + ']]'.repeat(16), 'Nested too deep at position 31'],
  ])('%j', (text, fault) => {
    expect(jsonFault(text)).toBe(fault);
  });

  it.each([
    '{}',
    '[]',
    ' {"a" : [1, -2.5e3, "x\\u00e9\\n", true, false, null] } ',
    '"é"',
    '['.repeat(31) + ']'.repeat(31),
  ])('but not %j', (text) => {
    expect(jsonFault(text)).toBe('');
  });
});
