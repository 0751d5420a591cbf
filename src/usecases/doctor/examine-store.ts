import { found, type Finding } from '../../core/doctor/finding.ts';
import { ServiceError } from '../../core/errors.ts';
import { NO_STORE } from '../../core/function-config.ts';
import { ask, type AwsToExamine, type Patient } from './examination.ts';
import type { ExaminedStages } from './examine-stages.ts';

/** Compares the associations of both stages with what the configuration says, if it says anything. */
export async function examineStore(
  { cloudfront }: AwsToExamine,
  { configured }: Patient,
  { development, live }: ExaminedStages,
): Promise<readonly Finding[]> {
  const store = configured?.kvs;
  if (store === undefined) return [];
  const about = `the key value store ${store}`;
  const asked = await ask({ permission: 'cloudfront:DescribeKeyValueStore', about }, () =>
    arnOf(cloudfront, store),
  );
  if (!asked.isKnown) return [asked.finding];
  if (asked.value === undefined) return [found('problem', 'store-unknown', { store })];
  const wanted = store === NO_STORE ? [] : [asked.value];
  const stages = [
    ['LIVE', live.described],
    ['DEVELOPMENT', development.described],
  ] as const;
  const wrong = stages.flatMap(([stage, described]) => {
    const actual = described?.config.keyValueStoreArns;
    return actual === undefined || actual.join() === wanted.join()
      ? []
      : [found('problem', 'store-differs', { store, stage, actual })];
  });
  if (wrong.length > 0) return wrong;
  return live.described === undefined ? [] : [found('ok', 'store-fine', { store })];
}

/** undefined: the account has no such store. */
async function arnOf(
  cloudfront: AwsToExamine['cloudfront'],
  store: string,
): Promise<string | undefined> {
  if (store === NO_STORE || store.startsWith('arn:')) return store;
  return cloudfront.keyValueStoreArn(store).catch((error: unknown) => {
    if (error instanceof ServiceError && error.failure === 'no-such-key-value-store')
      return undefined;
    throw error;
  });
}
