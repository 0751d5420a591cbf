import { suggestionsFor } from '../../core/suggestions.ts';
import type { NodePath } from './node-path.ts';
import type { Issue } from './select-branch.ts';
import { SIGNALS } from './words.ts';

/** The issue that a map has keys which its schema does not know. */
export type KeysIssue = Issue & { readonly code: 'unrecognized_keys' };

/** An issue with the place that it is about. */
export interface FoundIssue {
  readonly issue: Issue;
  readonly at: NodePath;
}

/** By map, the keys that its unknown ones may have been meant as. */
export type MisspeltKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** True for the issue that a map has unknown keys. */
export function isKeysIssue(issue: Issue): issue is KeysIssue {
  return issue.code === 'unrecognized_keys';
}

/** Keys that would have been right. */
export function allowedBy({ message }: KeysIssue): readonly string[] {
  return message.slice(SIGNALS.keys.length).split(' ');
}

/** Collects what unknown keys may mean. */
export function misspeltKeys(found: readonly FoundIssue[]): MisspeltKeys {
  const maps = found.flatMap(({ issue, at }): [string, ReadonlySet<string>][] => {
    if (!isKeysIssue(issue)) return [];
    const allowed = allowedBy(issue);
    const meant = issue.keys.flatMap((key) => suggestionsFor(key, allowed));
    return [[JSON.stringify(at.path), new Set(meant)]];
  });
  return new Map(maps);
}

/**
 * What a map lacks may be what was misspelt in it: that a key is missing is not told where an unknown key
 * may mean it, and that a map as a whole is not right not where it has an unknown key.
 */
export function isExplained({ issue, at }: FoundIssue, misspelt: MisspeltKeys): boolean {
  if (issue.code === 'custom') return misspelt.has(JSON.stringify(at.path));
  const parent = misspelt.get(JSON.stringify(at.path.slice(0, -1)));
  return at.node === undefined && parent?.has(at.key) === true;
}
