import type { Service } from '../call.ts';
import { withFunction } from '../state/account-state.ts';
import type { FunctionRecord, StageRecord } from '../state/account-state.ts';

/** The code that somebody else uploads: it answers every request with a status nobody tests for. */
export const FOREIGN_CODE = 'function handler(event) { return { statusCode: 418 }; } // foreign\n';
const FOREIGN_COMMENT = 'cf2: somebody/else@0000000';

/** What becomes of a function; `at` is now, in milliseconds since 1970. */
export type FunctionChange = (fn: FunctionRecord, at: number) => FunctionRecord;

/** Changes a function past all checks; one that is not there stays so. */
export async function changeFunction(
  { account, now }: Service,
  name: string,
  change: FunctionChange,
): Promise<void> {
  await account.change((state) => {
    const fn = state.functions.get(name);
    const next = fn === undefined ? state : withFunction(state, change(fn, now()));
    return { state: next, answer: undefined };
  });
}

/** Somebody else updates the function. */
export const foreignWrite: FunctionChange = (fn, at) => {
  const development: StageRecord = {
    ...fn.development,
    code: Buffer.from(FOREIGN_CODE),
    config: { ...fn.development.config, comment: FOREIGN_COMMENT },
    revision: fn.development.revision + 1,
    modifiedAt: at,
  };
  return { ...fn, development };
};

/** Somebody else updates and publishes it. */
export const foreignPublish: FunctionChange = (fn, at) => {
  const written = foreignWrite(fn, at);
  const live = { ...written.development, createdAt: fn.live?.createdAt ?? at, modifiedAt: at };
  return { ...written, live };
};
