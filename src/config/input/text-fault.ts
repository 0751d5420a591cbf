import type { ScalarNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { placeInText } from '../document/text-place.ts';
import type { Parsed } from '../shorthand/parsed.ts';

/** The value of a parsed text; a fault is reported under the very part that is wrong. */
export function valueOrReport<Value>(
  parsed: Parsed<Value>,
  node: ScalarNode,
  problems: Problems,
): Value | undefined {
  if ('value' in parsed) return parsed.value;
  const { finding, from, to } = parsed.fault;
  report(problems, placeInText(node, from, to), finding);
  return undefined;
}
