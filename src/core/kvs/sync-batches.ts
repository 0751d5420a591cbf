import { LIMITS } from '../limits.ts';
import type { StoreDiff } from './store-diff.ts';

/** What one UpdateKeys call writes; all of it or nothing. */
export interface StoreBatch {
  readonly puts: readonly { readonly key: string; readonly value: string }[];
  readonly deletes: readonly string[];
}

interface Step {
  readonly bytes: number;
  readonly put?: StoreBatch['puts'][number];
  readonly delete?: string;
}

const ENCODER = new TextEncoder();
const bytesOf = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + ENCODER.encode(text).length, 0);

/**
 * Cuts a plan into calls, writes before deletions: a store that a sync was interrupted in has rather too many
 * keys than too few.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores
 */
export function syncBatches({ puts, deletes }: StoreDiff): readonly StoreBatch[] {
  const steps: readonly Step[] = [
    ...puts.map(({ key, value }) => ({ bytes: bytesOf(key, value), put: { key, value } })),
    ...deletes.map(({ key }) => ({ bytes: bytesOf(key), delete: key })),
  ];
  return cut(steps).map((batch) => ({
    puts: batch.flatMap(({ put }) => put ?? []),
    deletes: batch.flatMap((step) => step.delete ?? []),
  }));
}

function cut(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let [current, bytes]: [Step[], number] = [[], 0];
  for (const step of steps) {
    const isFull =
      current.length === LIMITS.keyValueStoreUpdateKeys.value ||
      bytes + step.bytes > LIMITS.keyValueStoreUpdateSize.value;
    if (isFull) {
      batches.push(current);
      [current, bytes] = [[], 0];
    }
    current.push(step);
    bytes += step.bytes;
  }
  return current.length === 0 ? batches : [...batches, current];
}
