import { addValue, boxOf, type ValueLists } from '../../core/box.ts';
import { isHiddenHeader } from '../../core/hidden-headers.ts';
import type { ScalarNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { placeInText } from '../document/text-place.ts';
import type { HeaderLine } from '../shorthand/http-text.ts';
import { setTo, type MergePatch, type Patch } from './patch.ts';

/** Headers of an HTTP text by folded name. What CloudFront hides is dropped, with a notice. */
export function collectHeaders(
  lines: readonly HeaderLine[],
  scalar: ScalarNode,
  problems: Problems,
): ValueLists {
  const headers: ValueLists = new Map();
  for (const { name: part, value } of lines) {
    const name = part.text.toLowerCase();
    if (!isHiddenHeader(name)) {
      addValue(headers, name, { value: value.text });
      continue;
    }
    const place = placeInText(scalar, part.from, part.from + part.text.length);
    report(problems, place, { code: 'hidden-header', args: { name } }, { severity: 'notice' });
  }
  return headers;
}

/** Merges values by name; nothing where there are none. */
export function patchOfLists(lists: ValueLists): MergePatch | undefined {
  const entries = [...lists].map(([name, values]): [string, Patch] => [name, setTo(boxOf(values))]);
  return entries.length === 0 ? undefined : { kind: 'merge', entries: new Map(entries) };
}
