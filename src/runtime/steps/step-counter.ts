import type { Node } from '../language/tree/parse-tree.ts';
import type { FunctionNode } from '../language/tree/walk.ts';
import type { TypeInference } from '../language/types/infer-type.ts';
import { Changes } from './changes.ts';

/** Names that the counted source uses and that it does not hold itself. */
export interface CounterNames {
  /** Variable that holds the steps so far. */
  readonly steps: string;
  /** Function that adds the size of a text and answers the text. */
  readonly sized: string;
}

/** What statements and expressions share while they are being counted. */
export interface StepCounter {
  readonly changes: Changes;
  readonly names: CounterNames;
  readonly types: TypeInference;
  /** Steps of an expression; writes into it what has to be counted where it happens. */
  expression(node: Node): number;
  /** Counts inside a function. */
  function(node: FunctionNode): void;
}

/** The statement that counts. */
export function counting({ names }: StepCounter, steps: number): string {
  return `${names.steps}+=${String(steps)};`;
}
