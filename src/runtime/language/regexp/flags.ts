/** Flags a runtime knows; `isFirst` is cloudfront-js-1.0. */
const KNOWN = { first: 'gim', second: 'gimy' } as const;

/**
 * The flags as a runtime shows them when it refuses them: up to the first it does not know or that is there
 * twice. undefined when it takes them.
 */
export function refusedFlags(flags: string, isFirst: boolean): string | undefined {
  const known: string = isFirst ? KNOWN.first : KNOWN.second;
  const bad = [...flags].findIndex(
    (flag, index) => !known.includes(flag) || flags.indexOf(flag) < index,
  );
  return bad === -1 ? undefined : flags.slice(0, bad + 1);
}
