import type { Invocation } from '../core/test-case.ts';

/** Invocations of one process, with their places in the whole list. */
export type Batch = readonly { readonly place: number; readonly invocation: Invocation }[];

/**
 * Cuts invocations into batches of at most `size`. One batch has one clock, one key value store and one edge
 * location: the function's top level runs once per process and may read them.
 */
export function cutIntoBatches(invocations: readonly Invocation[], size: number): readonly Batch[] {
  const batches: { place: number; invocation: Invocation }[][] = [];
  for (const [place, invocation] of invocations.entries()) {
    const last = batches.at(-1);
    const fits =
      last !== undefined && last.length < size && isAlike(last[0]!.invocation, invocation);
    if (fits) last.push({ place, invocation });
    else batches.push([{ place, invocation }]);
  }
  return batches;
}

function isAlike({ fixture: one }: Invocation, { fixture: other }: Invocation): boolean {
  return (
    one.clock === other.clock && one.kvs === other.kvs && one.edgeLocation === other.edgeLocation
  );
}
