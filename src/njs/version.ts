/** A version of njs: `[0, 7, 9]`. */
export type NjsVersion = readonly [major: number, minor: number, patch: number];

/** Reads `0.7.9`; undefined for anything else, such as the output of another program named njs. */
export function parseVersion(text: string): NjsVersion | undefined {
  const numbers = /^(\d+)\.(\d+)\.(\d+)\s*$/.exec(text)?.slice(1).map(Number);
  return numbers as NjsVersion | undefined;
}

/** True when `version` is older than `other`, which is written `0.8.0`. */
export function isBefore(version: NjsVersion, other: string): boolean {
  const bound = parseVersion(other) ?? [0, 0, 0];
  const index = version.findIndex((number, position) => number !== bound[position]);
  return index !== -1 && (version[index] ?? 0) < (bound[index] ?? 0);
}
