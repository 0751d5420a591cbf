import { Parser } from 'acorn';
import type { AnyNode, Comment, Options, Program } from 'acorn';

/** An acorn node; offsets are UTF-16. */
export type Node = AnyNode;

/** A source as a tree, with its comments. */
export interface Tree {
  readonly program: Program;
  readonly comments: readonly Comment[];
}

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowHashBang: true,
  checkPrivateFields: false,
};

/** Methods of acorn's parser that are public at run time but not in its types. */
interface Overridable {
  raiseRecoverable: (position: number, message: string) => void;
  validateRegExpFlags: (state: unknown) => void;
  validateRegExpPattern: (state: unknown) => void;
  strictDirective: (this: Overridable, start: number) => boolean;
}

/** Refuses only what it cannot make a tree of: what is an error is the runtime's business. */
class LenientParser extends Parser {}
const lenient = LenientParser.prototype as unknown as Overridable;
lenient.raiseRecoverable = ignore;
lenient.validateRegExpFlags = ignore;
lenient.validateRegExpPattern = ignore;

/** Also reads `await` in functions that are not async, as long as it is no name there. */
class AwaitingParser extends LenientParser {}
Object.defineProperty(AwaitingParser.prototype, 'canAwait', { get: () => true });

function ignore(): void {
  // Every complaint that acorn can recover from is one the runtime's own grammar decides about.
}

let last: { readonly source: string; readonly tree: Tree | undefined } | undefined;

/** Reads a source as the newest JavaScript; undefined when even that is impossible. Keeps the last tree. */
export function parseTree(source: string): Tree | undefined {
  if (last?.source === source) return last.tree;
  const tree = attempt(source, LenientParser) ?? attempt(source, AwaitingParser);
  last = { source, tree };
  return tree;
}

function attempt(source: string, parser: typeof Parser): Tree | undefined {
  const comments: Comment[] = [];
  try {
    return { program: parser.parse(source, { ...OPTIONS, onComment: comments }), comments };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The comments of a source; where it cannot be parsed or is nested too deeply, those up to that place. */
export function findComments(source: string): readonly Comment[] {
  const comments: Comment[] = [];
  try {
    LenientParser.parse(source, { ...OPTIONS, onComment: comments });
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
  }
  return comments;
}

/** JavaScript as engines take it: strict, but with any regular expression, which has rules of its own. */
class StrictParser extends Parser {}
const strict = StrictParser.prototype as unknown as Overridable;
strict.validateRegExpFlags = ignore;
strict.validateRegExpPattern = ignore;
const directive = strict.strictDirective;
strict.strictDirective = function (start) {
  // The parser asks once for the whole source and then for functions.
  return start === 0 || directive.call(this, start);
};

/** Reads a source as JavaScript engines do. Throws acorn's SyntaxError. */
export function parseStrictly(source: string): Program {
  return StrictParser.parse(source, OPTIONS);
}

/** Why a source is no strict JavaScript, with an offset; undefined when it is. */
export interface JavaScriptFault {
  readonly reason: string;
  readonly at: number;
}

/** The first reason for which a JavaScript engine would not take a source. */
export function findJavaScriptFault(source: string): JavaScriptFault | undefined {
  try {
    parseStrictly(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
    return { reason: error.message.replace(/ \(\d+:\d+\)$/, ''), at: Number(error.pos) };
  }
}
