import { hasErrors } from '../../core/diagnostics.ts';
import type { MapNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import { INPUT_KEYS, readInputLayer } from '../input/input-layer.ts';
import type { WrittenTest } from './written-test.ts';

/** Reads the input keys of some parts of a test, weakest first. */
export function readInputs(
  parts: readonly MapNode[],
  problems: Problems,
): Pick<WrittenTest, 'inputs' | 'hasBadInput'> {
  const before = problems.length;
  const inputs = parts.filter(bringsInput).map((part) => readInputLayer(part, problems));
  return { inputs, hasBadInput: hasErrors(problems.slice(before)) };
}

function bringsInput({ entries }: MapNode): boolean {
  return INPUT_KEYS.some((key) => entries.has(key));
}
