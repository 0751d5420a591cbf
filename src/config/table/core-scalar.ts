import type { ScalarNode } from '../document/located-node.ts';

/**
 * Plain scalars that are no text, as YAML's core schema tells them, and their values.
 * https://yaml.org/spec/1.2.2/#1032-tag-resolution
 */
const TYPED: readonly (readonly [RegExp, (text: string) => number | boolean | null])[] = [
  [/^(?:~|null|Null|NULL)$/, () => null],
  [/^(?:true|True|TRUE)$/, () => true],
  [/^(?:false|False|FALSE)$/, () => false],
  [/^0o[0-7]+$/, (text) => parseInt(text.slice(2), 8)],
  [/^0x[0-9a-fA-F]+$/, Number],
  [/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/, Number],
];

/** The value of a cell, which is written without a type: what YAML makes of a plain scalar. */
export function coreValue(text: string): ScalarNode['value'] {
  const read = TYPED.find(([pattern]) => pattern.test(text))?.[1];
  return read ? read(text) : text;
}
