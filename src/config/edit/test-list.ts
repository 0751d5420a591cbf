import { isAlias, isMap, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { endOf, startOf } from '../document/node-extent.ts';
import type { TestStyle } from './render-test.ts';

/** The list under `tests` of a file, by offsets. */
export interface TestList {
  readonly flow: boolean;
  /** Of every item: its first character (behind the dash) and the end of its text. */
  readonly items: readonly {
    readonly start: number;
    readonly end: number;
    readonly flow: boolean;
  }[];
  /** Where the parser says that the last item ends: behind its comments and empty lines. */
  readonly end: number;
}

/** Finds the list; undefined where there is none, or where it is written as an alias. */
export function findTestList(text: string): TestList | undefined {
  const root = parseDocument(text, { merge: true, uniqueKeys: false }).contents;
  const list: unknown = isMap(root) ? root.get('tests', true) : undefined;
  if (isAlias(list) || !isSeq(list) || list.items.length === 0) return undefined;
  const nodes = (list as YAMLSeq<Node>).items;
  return {
    flow: list.flow === true,
    items: nodes.map((node) => ({
      start: startOf(node),
      end: endOf(node, text),
      flow: isMap(node) && node.flow === true,
    })),
    end: nodes.at(-1)?.range?.[2] ?? text.length,
  };
}

/** The style of the last test, which the next one continues. */
export function styleOf(text: string, list: TestList): TestStyle {
  const last = list.items.at(-1) ?? { start: 0, end: 0, flow: false };
  if (list.flow) return { form: 'json', indent: jsonIndent(text.slice(last.start, last.end)) };
  const gap = /-([ \t]+)$/.exec(text.slice(0, last.start))?.[1]?.replaceAll('\t', ' ') ?? ' ';
  return { form: last.flow ? 'flow' : 'block', gap };
}

/** The indentation of the first key below its brace, against that of the brace's line. */
function jsonIndent(item: string): string {
  const inner = /^\{\s*\n([ \t]+)/.exec(item)?.[1] ?? '';
  const outer = /\n([ \t]*)\}$/.exec(item)?.[1] ?? '';
  return inner.slice(outer.length);
}
