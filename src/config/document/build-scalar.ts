import type { Scalar } from 'yaml';
import type { Place, ScalarNode } from './located-node.ts';
import { textLinesOf } from './text-lines.ts';
import type { TreeBuild } from './tree-build.ts';

/** Builds a scalar: its value by the core schema, and its spelling. */
export function buildScalar(build: TreeBuild, scalar: Scalar, place: Place): ScalarNode {
  const { value, source = '' } = scalar;
  const text = typeof value === 'string' ? value : source;
  const lines = textLinesOf(scalar, text, build.source, build.positionAt);
  const blank = value === null && source === '';
  return { kind: 'scalar', place, value: isKeptValue(value) ? value : text, text, blank, lines };
}

/** A value where nothing is written: `key:` and the `a` of `{ a, b: 1 }`. */
export function blankScalar(place: Place): ScalarNode {
  return { kind: 'scalar', place, value: null, text: '', blank: true, lines: [] };
}

function isKeptValue(value: unknown): value is number | boolean | null {
  return typeof value === 'number' || typeof value === 'boolean' || value === null;
}
