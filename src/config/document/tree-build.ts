import type { Alias, Node } from 'yaml';
import type { Place } from './located-node.ts';
import { endOf, startOf } from './node-extent.ts';
import type { PositionAt } from './positions.ts';
import { report, type Problems } from './problems.ts';

/** What the builder of a tree needs beside the parsed nodes. */
export interface TreeSource {
  readonly source: string;
  readonly file: string;
  readonly positionAt: PositionAt;
  readonly problems: Problems;
}

/** State of one build: anchors seen so far, nodes being built, weight of the copies made for aliases. */
export interface TreeBuild extends TreeSource {
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Alias, Node | undefined>;
  readonly open: Set<Node>;
  copies: number;
  /** Aliases, or faults of all of them, that have been reported. */
  readonly refused: Set<Alias | string>;
}

/** Where a node is built: how deep, and inside which alias. */
export interface TreeContext {
  readonly depth: number;
  readonly alias: { readonly name: string; readonly place: Place } | undefined;
}

/** The place of a node; inside an alias it is the alias, and the anchored text is named beside it. */
export function placeOf(build: TreeBuild, node: Node, context: TreeContext): Place {
  return placeBetween(build, startOf(node), endOf(node, build.source), context);
}

/** As `placeOf`, for two offsets of the file. */
export function placeBetween(
  { file, positionAt }: TreeBuild,
  from: number,
  to: number,
  { alias }: TreeContext,
): Place {
  const span = { file, start: positionAt(from), end: positionAt(to) };
  return alias ? { span: alias.place.span, anchor: { name: alias.name, at: span } } : { span };
}

/** Reports what makes the document unusable; `yaml` is a code in the manner of the parser's. */
export function reportYaml(build: TreeBuild, place: Place, yaml: string, text: string): void {
  report(build.problems, place, { code: 'yaml', args: { yaml, text } });
}
