import type { Runtime } from '../../core/runtimes.ts';
import type { BuiltinRow } from './builtin-row.ts';
import { ARRAY_ROWS } from './rows/arrays.ts';
import { CLOUDFRONT_ROWS } from './rows/cloudfront.ts';
import { GLOBAL_ROWS } from './rows/globals.ts';
import { MODULE_ROWS } from './rows/modules.ts';
import { NUMBER_ROWS } from './rows/numbers.ts';
import { OBJECT_ROWS } from './rows/objects.ts';
import { TEXT_ROWS } from './rows/text.ts';

/**
 * What is built into the runtimes: the one table that the checker, the sandbox, the documentation and the tests
 * read. Undocumented members are those of njs 0.4.3 and 0.8.
 */
export const BUILTIN_ROWS: readonly BuiltinRow[] = [
  ...GLOBAL_ROWS,
  ...OBJECT_ROWS,
  ...TEXT_ROWS,
  ...NUMBER_ROWS,
  ...ARRAY_ROWS,
  ...MODULE_ROWS,
  ...CLOUDFRONT_ROWS,
];

/** Pages of the runtimes, and where their engine's members are told that AWS does not mention. */
export const BUILTIN_SOURCES: Readonly<Record<Runtime | 'engine', string>> = {
  'cloudfront-js-1.0':
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html',
  'cloudfront-js-2.0':
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html',
  engine: 'https://github.com/nginx/njs/blob/master/CHANGES',
};
