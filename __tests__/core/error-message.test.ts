import { describe, expect, it } from '@jest/globals';
import { ERROR_OPENING, parseErrorMessage } from '../../src/core/error-message.ts';

describe('parseErrorMessage', () => {
  it.each([
    [`${ERROR_OPENING}TypeError: x is not a function`, 'TypeError: x is not a function', undefined],
    [
      `${ERROR_OPENING}SyntaxError: Token "of" not supported in this version in 22`,
      'SyntaxError: Token "of" not supported in this version',
      22,
    ],
    [
      'The CloudFront function returned an invalid value: x',
      'The CloudFront function returned an invalid value: x',
      undefined,
    ],
    [`${ERROR_OPENING}Error: failed in 5 ways`, 'Error: failed in 5 ways', undefined],
    [`${ERROR_OPENING}Error: a in 1\nb in 2`, 'Error: a in 1\nb', 2],
    [ERROR_OPENING, '', undefined],
  ])('%j', (text, message, line) => {
    expect(parseErrorMessage(text)).toEqual({ message, line });
  });
});
