import { Composer, type CST, type ParsedNode } from 'yaml';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { buildTree } from './build-tree.ts';
import type { LocatedNode } from './located-node.ts';
import { tooDeepAt } from './nesting.ts';
import { createPositions } from './positions.ts';
import { MOST_FAULTS, type Problems } from './problems.ts';
import { readTokens } from './read-tokens.ts';
import { createComplaints, type Complain } from './yaml-complaints.ts';

/** A parsed file: without a root it was empty, or has the faults that are listed. */
export interface ParsedDocument {
  readonly root: LocatedNode | undefined;
  readonly problems: readonly Diagnostic[];
}

/**
 * Options of the YAML parser: the core schema of YAML 1.2 whatever a directive says, no tags beyond it.
 * Unique keys are checked by the tree builder, which takes linear time and compares keys as text.
 * https://eemeli.org/yaml/#options
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Parses one YAML or JSON document. `text` comes from `sourceText`, `file` is the path spans carry. Every
 * complaint of the parser, warnings included, is an error: what it guessed is not what somebody meant.
 */
export function parseDocument(text: string, file: string): ParsedDocument {
  const { root, problems } = parseWhole(text, file);
  return { root, problems: problems.slice(0, MOST_FAULTS) };
}

function parseWhole(text: string, file: string): ParsedDocument {
  const problems: Problems = [];
  const positionAt = createPositions(text);
  const { tokens, tooManyAt } = readTokens(text);
  const complain = createComplaints({ text, file, positionAt, problems });
  if (tooManyAt !== undefined) {
    complain('TOO_LARGE', 'the file has too many parts', tooManyAt, tooManyAt + 1);
    return { root: undefined, problems };
  }
  const contents = isShallow(tokens, complain) && compose(tokens, text.length, complain);
  if (!contents || problems.length > 0) return { root: undefined, problems };
  const root = buildTree(contents, { source: text, file, positionAt, problems });
  return { root: problems.length > 0 ? undefined : root, problems };
}

/**
 * The text as spans count it: without a byte order mark. In JSON a tab can only stand between tokens,
 * so it becomes a space there: YAML does not take it as indentation.
 */
export function sourceText(text: string, file: string): string {
  const bare = text.replace(/^\ufeff/, '');
  return file.endsWith('.json') ? bare.replaceAll('\t', ' ') : bare;
}

function isShallow(tokens: readonly CST.Token[], complain: Complain): boolean {
  const deep = tokens.flatMap((token) => tooDeepAt(token) ?? [])[0];
  if (deep !== undefined) complain('TOO_DEEP', 'the nesting is too deep', deep, deep + 1);
  return deep === undefined;
}

function compose(
  tokens: readonly CST.Token[],
  length: number,
  complain: Complain,
): ParsedNode | null | undefined {
  const [first, second] = [...new Composer(OPTIONS).compose(tokens, true, length)];
  for (const fault of [...(first?.errors ?? []), ...(first?.warnings ?? [])]) {
    complain(fault.code, fault.message, ...fault.pos);
  }
  if (second !== undefined) {
    const start = second.range[0];
    complain('MULTIPLE_DOCS', 'the file has several documents', start, start + '---'.length);
  }
  return first?.contents;
}
