import { describe, expect, it } from '@jest/globals';
import { suggestionsFor } from '../../src/core/suggestions.ts';

const KEYS = ['uri', 'method', 'querystring', 'headers', 'cookies', 'statusCode', 'matches'];

describe('suggestions', () => {
  it.each([
    ['url', ['uri']],
    ['path', ['uri']],
    ['status', ['statusCode']],
    ['query', ['querystring']],
    ['regex', ['matches']],
    ['header', ['headers']],
    ['statuscode', ['statusCode']],
    ['quretystrnig', ['querystring']],
    ['somethingelse', []],
  ])('%s', (word, expected) => {
    expect(suggestionsFor(word, KEYS)).toEqual(expected);
  });

  it('names at most two, the nearest', () => {
    expect(suggestionsFor('abd', ['abc', 'abe', 'abf', 'ab'])).toEqual(['abc', 'abe']);
  });
});
