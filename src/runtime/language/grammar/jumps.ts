import { expression } from './expressions.ts';
import { fail, now, refuse, take } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { Rejected } from './refusal.ts';
import type { Around } from './scope.ts';
import { semicolon, statement } from './statements.ts';
import { isBinding } from './token.ts';
import type { Token } from './token.ts';

/** Runs `body` as the inside of a loop, a switch or a labelled statement. */
export function surrounded(g: Grammar, around: Around, body: () => void): void {
  const { root } = g.scope;
  const before = root.around;
  root.around = [...before, around];
  body();
  root.around = before;
}

/** `break` or `continue`, whose word is the current token. */
export function breakOrContinue(g: Grammar): void {
  const word = now(g);
  const { line } = g.lexer;
  g.lexer.consume();
  const label = now(g);
  if (isBinding(label) && g.lexer.previous !== 'LINE') {
    if (!g.scope.sees(label.text)) refuse(g, `Undefined label "${label.text}"`, label);
    g.lexer.consume();
    checkJump(g, word, line, label.text);
    take(g, ';');
    return;
  }
  checkJump(g, word, line, undefined);
  if (!isBinding(label)) semicolon(g);
}

/** Where a jump leads is found out only after parsing. */
function checkJump(g: Grammar, token: Token, line: number, label: string | undefined): void {
  const { around } = g.scope.root;
  const isContinue = token.type === 'continue';
  const fits = ({ kind, label: name }: Around): boolean =>
    label === undefined ? UNNAMED.has(kind) : name === label && kind !== 'unreachable';
  const targets = around.filter(fits);
  const found = isContinue ? targets.some(({ kind }) => kind === 'loop') : targets.length > 0;
  if (!found) g.late.push({ text: `Illegal ${token.type} statement`, line, token });
}

const UNNAMED = new Set(['loop', 'switch']);

/** `return`, whose word is the current token. */
export function returnStatement(g: Grammar): void {
  const word = now(g);
  g.lexer.consume();
  const token = now(g);
  if (g.scope.root.kind === 'global') refuse(g, 'Illegal return statement', word);
  if (take(g, ';') || g.lexer.previous === 'LINE') return;
  try {
    expression(g);
    semicolon(g);
  } catch (error) {
    // The runtime takes what is no expression for the next statement; only `return }` makes sense of it.
    if (!(error instanceof Rejected)) throw error;
    if (token.type === 'END') fail(g);
  }
}

/** `throw`, whose word is the current token. */
export function throwStatement(g: Grammar): void {
  g.lexer.consume();
  now(g);
  if (g.lexer.previous === 'LINE') refuse(g, 'Illegal newline after throw');
  expression(g);
  semicolon(g);
}

/** A labelled statement; its label is the current token. */
export function labelled(g: Grammar): void {
  const label = now(g);
  const { scope } = g;
  if (scope.sees(label.text)) refuse(g, `Label "${label.text}" has already been declared`);
  scope.labels.add(label.text);
  g.lexer.consume(2);
  const { type } = now(g);
  if (type === 'function') {
    const text =
      'In strict mode code, functions can only be declared at top level or inside a block.';
    refuse(g, text, now(g), { line: undefined });
  }
  const kind = LOOPS.has(type) ? 'loop' : UNREACHABLE.has(type) ? 'unreachable' : 'labelled';
  surrounded(g, { kind, label: label.text }, () => {
    statement(g);
  });
  // An empty statement keeps its label taken.
  if (type !== ';') scope.labels.delete(label.text);
}

const LOOPS = new Set(['for', 'while', 'do']);
/** Statements that the runtime does not let their own label leave. */
const UNREACHABLE = new Set(['try', 'break', 'continue']);
