import { errorAt } from '../core/diagnostics.ts';
import { InputError, ServiceError } from '../core/errors.ts';
import type { FunctionRun } from './function-run.ts';

/**
 * What is restored has to be of this very function, and to replace the one version it was meant to replace;
 * looked at after every reading of AWS. Throws InputError, or ServiceError `live-replaced`.
 */
export function checkRestored({ prepared: { config }, remote, replaces }: FunctionRun): void {
  const expected = remote?.development.described.arn;
  const { arn: found, file: path = '' } = config.restores ?? {};
  if (found !== undefined && expected !== undefined && found !== expected) {
    const args = { path, why: 'other-account' as const, found, expected };
    throw new InputError([errorAt(undefined, 'bad-kept-file', args)]);
  }
  if (replaces === undefined || remote?.live?.etag === replaces) return;
  const detail = `LIVE has ETag ${remote?.live?.etag ?? '(none)'}, not ${replaces}`;
  const facts = { operation: 'UpdateFunction', subject: config.name, detail };
  throw new ServiceError('live-replaced', facts);
}
