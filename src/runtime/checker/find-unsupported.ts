import type { Program as Tree } from 'acorn';
import type { Runtime } from '../../core/runtimes.ts';
import { walk } from '../program/syntax-tree.ts';
import { SYNTAX_RULES } from './syntax-rules.ts';

/** One construct that the runtime does not compile. */
export interface Unsupported {
  readonly rule: string;
  /** The runtime's own text, error type and ` in <line>` included. */
  readonly error: string;
  readonly mend: string;
  /** UTF-16 offset of the token the text names. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
}

/** Everything a runtime refuses in a source, in source order; it reports only the first. */
export function findUnsupported(
  tree: Tree,
  source: string,
  runtime: Runtime,
): readonly Unsupported[] {
  const rules = SYNTAX_RULES.filter(({ runtimes }) => runtimes.includes(runtime));
  const found: Unsupported[] = [];
  walk(tree, (node, parents) => {
    for (const { rule, mend, find } of rules) {
      const refused = find(node, { source, runtime, parents });
      if (refused === undefined) continue;
      const { offset, text } = refused;
      const line = source.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/).length;
      found.push({ rule, mend, offset, line, error: `${text} in ${String(line)}` });
    }
  });
  return found.sort((one, other) => one.offset - other.offset);
}
