import { z } from 'zod';
import { EVENT_TYPES } from '../../core/event.ts';
import { RETENTION_DAYS, RETENTION_WORDS } from '../../core/logs/retention.ts';
import { NAME_WORD, PURPOSE } from '../../core/policy/function-naming.ts';
import { OPTION_FORMATS } from '../../core/policy/option-formats.ts';
import { RUNTIMES } from '../../core/runtimes.ts';
import { listOf, oneWord, strictMap, text } from '../schema/words.ts';

/** A text of a certain form; YAML may take it for a number. */
function textLike(pattern: RegExp, expected: string) {
  return z
    .union([z.string(), z.number()], { error: expected })
    .refine((value) => pattern.test(String(value)), { error: expected });
}

const WORD = 'lower-case letters and digits, without hyphens';
const ID = /^E[A-Z0-9]{5,31}$/;

const repository = strictMap({
  owner: textLike(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/, 'the owner, as octo').describe(
    'Owner of the repository on GitHub',
  ),
  name: textLike(/^[A-Za-z0-9._-]+$/, 'the name of the repository, as site').describe('Its name'),
  owner_id: textLike(
    OPTION_FORMATS['--owner-id'].pattern,
    OPTION_FORMATS['--owner-id'].expected,
  ).describe('Number of the owner'),
  repository_id: textLike(
    OPTION_FORMATS['--repository-id'].pattern,
    OPTION_FORMATS['--repository-id'].expected,
  ).describe('Number of the repository'),
  environment: textLike(
    OPTION_FORMATS['--environment'].pattern,
    OPTION_FORMATS['--environment'].expected,
  ).describe('Environment on GitHub in which a release runs'),
  branch: textLike(OPTION_FORMATS['--branch'].pattern, OPTION_FORMATS['--branch'].expected)
    .optional()
    .describe('Branch from which it runs; main'),
}).describe('Whose jobs test and publish the function');

const association = strictMap({
  distribution_id: textLike(ID, 'the id of a distribution, as E2EXAMPLE1ABCD').describe(
    'Distribution',
  ),
  path_pattern: textLike(/^(?!\s)[^\s|]{1,255}$/, 'a path pattern, or default').describe(
    'Path pattern of the cache behaviour; default for the default one',
  ),
  event_type: oneWord(EVENT_TYPES).describe('Event type'),
});

/** The request for one function, in the words of the Terraform module. */
export const requestSchema = strictMap({
  environment: textLike(NAME_WORD, WORD).describe('First word of the name: prod'),
  sid: textLike(NAME_WORD, WORD).describe('Short name of the product: app'),
  purpose: textLike(
    PURPOSE,
    'words of lower-case letters and digits with hyphens between them, none of them "pr"',
  ).describe('The rest of the name: redirect'),
  runtime: oneWord(RUNTIMES).optional().describe('Runtime of the first version'),
  log_retention_in_days: z
    .literal([...RETENTION_DAYS], { error: RETENTION_WORDS })
    .optional()
    .describe('Days after which logs expire; 30'),
  pull_requests: oneWord(['read', 'throwaway', 'share'])
    .optional()
    .describe('What pull requests may; read'),
  key_value_store_arns: listOf(
    textLike(
      /^arn:aws:cloudfront::\d{12}:key-value-store\/[A-Za-z0-9_-]+$/,
      'the ARN of a key value store',
    ),
  )
    .optional()
    .describe('Key value stores of the function'),
  repository,
  associate: listOf(association)
    .optional()
    .describe('Cache behaviours that shall run the function; the infrastructure team does this'),
  contact: text.optional().describe('Whom to ask'),
});

/** What a request says. */
export type FunctionRequest = z.infer<typeof requestSchema>;
