import { z } from 'zod';
import {
  branches,
  matcherShape,
  nonEmpty,
  numberMatcher,
  singleValue,
  textMatcher,
  valuesMatcher,
} from './matcher-schema.ts';
import { mapOf, strictMap, text } from './words.ts';

function flag(attribute: string) {
  return z
    .boolean({ error: 'true or false' })
    .optional()
    .describe(`The attribute ${attribute} is there, or is not`);
}

const cookieAttributes = z.union(
  [
    text.describe('The complete set, in any order'),
    strictMap({
      secure: flag('Secure'),
      httpOnly: flag('HttpOnly'),
      partitioned: flag('Partitioned'),
      sameSite: textMatcher.optional().describe('SameSite; upper and lower case are equal'),
      path: textMatcher.optional().describe('Path'),
      domain: textMatcher.optional().describe('Domain; upper and lower case are equal'),
      expires: textMatcher.optional().describe('Expires, compared as an instant'),
      maxAge: numberMatcher.optional().describe('Max-Age in seconds'),
    }).describe('Only these attributes are checked'),
  ],
  { error: 'text or a map' },
);

const cookieShape = {
  value: singleValue.optional().describe('The value'),
  attributes: cookieAttributes
    .optional()
    .describe('Text: the complete set, in any order. A map: only these'),
};

/** A cookie: as a header, or its value and attributes. */
export const cookieMatcher = branches('values', [
  text,
  nonEmpty(
    branches('values', [text, strictMap({ ...matcherShape('text', textMatcher), ...cookieShape })]),
  ),
  strictMap({ ...matcherShape('values', singleValue), ...cookieShape }),
]).meta({ id: 'cookie' });

/** Parameters: the complete query as text, or the named parameters. */
export const queryMatcher = z.union([text, mapOf(valuesMatcher)], { error: 'text or a map' });
