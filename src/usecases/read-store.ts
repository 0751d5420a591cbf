import { ServiceError } from '../core/errors.ts';
import type { KeyValueStores } from '../core/ports.ts';
import { keysToVerify, type StoreCheck } from '../core/verdict/check-fixture.ts';
import type { FunctionRun } from './function-run.ts';

/**
 * Reads what the fixtures of a run have to be compared with: the keys of cases that ran on AWS. Answers
 * undefined when there are none.
 */
export async function readStore(
  stores: KeyValueStores | undefined,
  run: FunctionRun,
  arn: string | undefined,
): Promise<StoreCheck | undefined> {
  const keys = keysOf(run);
  if (keys.length === 0) return undefined;
  if (run.prepared.config.kvsFixtures === 'ignore') return { kind: 'ignored' };
  if (arn === undefined) return { kind: 'none' };
  if (stores === undefined) return { kind: 'unreadable' };
  try {
    return { kind: 'read', values: await stores.read(arn, keys) };
  } catch (error) {
    if (error instanceof ServiceError) return { kind: 'trouble', error };
    throw error;
  }
}

function keysOf({ cases, answers }: FunctionRun): readonly string[] {
  const onAws = cases.filter(({ id }) => answers.aws?.get(id)?.kind === 'result');
  const keys = onAws.flatMap((it) => keysToVerify(it, answers.offline?.get(it.id)));
  return [...new Set(keys)];
}
