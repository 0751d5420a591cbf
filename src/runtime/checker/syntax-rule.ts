import type { Runtime } from '../../core/runtimes.ts';
import type { Node } from '../program/syntax-tree.ts';

/** Where a node stands, for rules that look around it. */
export interface Surroundings {
  readonly source: string;
  readonly runtime: Runtime;
  /** The nodes around it, outermost first. */
  readonly parents: readonly Node[];
}

/** A place the runtime refuses: offset of the token it names, and its words without ` in <line>`. */
export interface Refused {
  readonly offset: number;
  readonly text: string;
}

/** One construct that a runtime does not have. */
export interface SyntaxRule {
  /** Name in diagnostics: `language/<rule>`. */
  readonly rule: string;
  readonly runtimes: readonly Runtime[];
  /** What to write instead. */
  readonly mend: string;
  readonly find: (node: Node, at: Surroundings) => Refused | undefined;
}

/** Runtimes without let, const and async. */
export const ONLY_1: readonly Runtime[] = ['cloudfront-js-1.0'];

/** Runtimes with async functions. */
export const ONLY_2: readonly Runtime[] = ['cloudfront-js-2.0'];

/** Both runtimes. */
export const BOTH: readonly Runtime[] = ['cloudfront-js-1.0', 'cloudfront-js-2.0'];

/** The parser's words for a keyword or punctuation it knows and does not take here. */
export function notSupported(token: string, offset: number): Refused {
  return { offset, text: `SyntaxError: Token "${token}" not supported in this version` };
}

/** The parser's words for a token that fits nowhere. */
export function unexpected(token: string, offset: number): Refused {
  return { offset, text: `SyntaxError: Unexpected token "${token}"` };
}

/** Any other complaint, with its error type. */
export function refused(text: string, offset: number): Refused {
  return { offset, text };
}

/** Offset of the first `token` from `from` on. */
export function tokenAt(source: string, token: string, from: number): number {
  const found = source.indexOf(token, from);
  return found === -1 ? from : found;
}

const NEXT = /\s*(=>|\.\.\.|&&|\|\||\?\?|\*\*|[=!]==?|[<>]=?|\+\+|--|[\w$]+|[^\s])/suy;

/** The first token from `from` on; its text is empty at the end of the source. */
export function nextToken(source: string, from: number): { text: string; offset: number } {
  NEXT.lastIndex = from;
  const text = NEXT.exec(source)?.[1] ?? '';
  return { text, offset: text === '' ? from : NEXT.lastIndex - text.length };
}
