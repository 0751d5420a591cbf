import type { CST } from 'yaml';

/** Deeper than any test needs, shallow enough for every recursive reader of the document. */
export const MAX_NESTING = 100;

/** Offset of the first collection that is nested too deeply. Reads the token tree without recursion. */
export function tooDeepAt(root: CST.Token): number | undefined {
  const pending = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.depth > MAX_NESTING) return next.token.offset;
    const depth = next.depth + 1;
    for (const token of childrenOf(next.token)) pending.push({ token, depth });
  }
  return undefined;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key ?? [], item.value ?? []].flat());
}
