import type { Approximation } from '../../core/outcome.ts';

const WORDS: Readonly<Record<Approximation, string>> = {
  'error-words': "an error has the offline engine's words: CloudFront's are not known",
  'wide-characters':
    'CloudFront counts a character beyond U+FFFF as one, the offline engine as two',
  'key-order': 'cloudfront-js-1.0 keeps keys that are numbers in the order of insertion',
};

/** What is not as on CloudFront, and known not to be. */
export function approximateWords(approximation: Approximation): string {
  return `approximate: ${WORDS[approximation]}`;
}
