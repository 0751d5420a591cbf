import { Parser } from 'acorn';
import type { AnyNode, Options, Program as Tree } from 'acorn';

/** An acorn node of a function's source; offsets are UTF-16, lines 1-based, columns 0-based. */
export type Node = AnyNode;

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  // The runtime takes scripts, yet reads `import`, and refuses `export` with its own words.
  allowImportExportEverywhere: true,
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
  locations: true,
};

/** The runtimes are always strict, without any directive. */
class StrictParser extends Parser {
  constructor(options: Options, input: string) {
    super(options, input);
    Object.assign(this, { strict: true });
  }
}

/** Parses a function's source. Throws acorn's SyntaxError, with `pos` and `loc`. */
export function parseSource(source: string): Tree {
  return new StrictParser(OPTIONS, source).parse();
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes directly inside a node. */
function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Visits every node, parents first; `parents` are the nodes around it, outermost first. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  visit(node, parents);
  const around = [...parents, node];
  for (const child of childrenOf(node)) walk(child, visit, around);
}
