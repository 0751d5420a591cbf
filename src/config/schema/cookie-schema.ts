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

const cookieAttributes = z.union(
  [
    text.describe('The complete set, in any order'),
    strictMap({
      secure: z.boolean({ error: 'true or false' }).optional(),
      httpOnly: z.boolean({ error: 'true or false' }).optional(),
      partitioned: z.boolean({ error: 'true or false' }).optional(),
      sameSite: textMatcher.optional(),
      path: textMatcher.optional(),
      domain: textMatcher.optional(),
      expires: textMatcher.optional(),
      maxAge: numberMatcher.optional(),
    }).describe('Only these attributes are checked'),
  ],
  { error: 'text or a map' },
);

const cookieShape = { value: singleValue.optional(), attributes: cookieAttributes.optional() };

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
