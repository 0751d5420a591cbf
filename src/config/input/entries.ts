import { isHiddenHeader } from '../../core/hidden-headers.ts';
import { entriesOf, isRemoval, type LocatedNode, type MapEntry } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { setTo, type MergePatch, type Patch } from './patch.ts';
import { readBox } from './value-box.ts';

/** Patches parameters or cookies, by name as written. */
export function readNamed(node: LocatedNode | undefined): Patch | undefined {
  return node && patchOfEntries(node, entriesOf(node), ({ key }) => key);
}

/** Patches headers, by folded name. Cookies and headers that functions never see are reported. */
export function readHeaders(node: LocatedNode | undefined, problems: Problems): Patch | undefined {
  if (node === undefined) return undefined;
  const entries = headerEntries(node, problems);
  for (const { key, keyPlace } of entries) {
    const name = key.toLowerCase();
    if (isHiddenHeader(name)) {
      report(problems, keyPlace, { code: 'hidden-header', args: { name } });
    }
  }
  return patchOfEntries(node, entries, ({ key }) => key.toLowerCase());
}

const COOKIE_HEADERS = new Set(['cookie', 'set-cookie']);

/** Headers written under `headers`: no cookies, no name twice in different case. Others are reported. */
export function headerEntries(
  node: LocatedNode | undefined,
  problems: Problems,
): readonly MapEntry[] {
  const seen = new Map<string, string>();
  return entriesOf(node).filter(({ key, keyPlace }) => {
    const name = key.toLowerCase();
    const first = seen.get(name);
    if (first !== undefined) {
      report(problems, keyPlace, { code: 'conflict', args: { keys: [first, key] } });
    } else if (COOKIE_HEADERS.has(name)) {
      report(problems, keyPlace, { code: 'cookie-header', args: { name: key } });
    } else {
      seen.set(name, key);
      return true;
    }
    return false;
  });
}

/** Removes the whole key, or patches it entry by entry. */
function patchOfEntries(
  node: LocatedNode,
  entries: readonly MapEntry[],
  nameOf: (entry: MapEntry) => string,
): MergePatch | undefined {
  if (node.kind !== 'map') return undefined;
  const patches = entries.flatMap((entry): [string, Patch][] => {
    const patch = patchOfEntry(entry);
    return patch ? [[nameOf(entry), patch]] : [];
  });
  return { kind: 'merge', entries: new Map(patches) };
}

function patchOfEntry({ key, keyPlace, value }: MapEntry): Patch | undefined {
  if (isRemoval(value)) return { kind: 'remove', key, place: keyPlace };
  const box = readBox(value);
  return box && setTo(box);
}
