import { expression } from './expressions.ts';
import { at, fail, now, refuse, take } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { Rejected } from './refusal.ts';
import type { Around } from './scope.ts';
import { semicolon, statement } from './statements.ts';
import { isBinding } from './token.ts';
import type { Token } from './token.ts';
import { addJump } from './try-exits.ts';

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
    // A semicolon behind a label is left over, so an "else" behind it has no "if".
    checkJump(g, word, line, label.text);
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
  if (found) addJump(g, isContinue ? 'continue' : 'break', token, label);
  else g.late.push({ text: `Illegal ${token.type} statement`, line, token });
}

const UNNAMED = new Set(['loop', 'switch']);

/** `return`, whose word is the current token. */
export function returnStatement(g: Grammar): void {
  const word = now(g);
  g.lexer.consume();
  const token = now(g);
  if (g.scope.root.kind === 'global') refuse(g, 'Illegal return statement', word);
  if (take(g, ';') || g.lexer.previous === 'LINE') {
    addJump(g, 'return', word);
    return;
  }
  try {
    expression(g);
    addJump(g, 'return', word);
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
  const { scope } = g;
  const labels = [takeLabel(g)];
  while (isLabel(g)) labels.push(takeLabel(g));
  const { type } = now(g);
  // Of several labels at one statement only the first can be jumped to.
  const [label] = labels;
  const kind = KINDS.get(type) ?? 'labelled';
  surrounded(g, { kind, label }, () => {
    statement(g);
  });
  // An empty statement keeps its labels taken.
  if (type !== ';') for (const name of labels) scope.labels.delete(name);
}

/** True when the current token is a label. */
export function isLabel(g: Grammar): boolean {
  return isBinding(now(g)) && g.lexer.peek(now(g)).type === ':';
}

function takeLabel(g: Grammar): string {
  const { text } = now(g);
  if (g.scope.sees(text)) refuse(g, `Label "${text}" has already been declared`);
  g.scope.labels.add(text);
  g.lexer.consume(2);
  if (at(g, 'function')) {
    const fault =
      'In strict mode code, functions can only be declared at top level or inside a block.';
    refuse(g, fault, now(g), { line: undefined });
  }
  return text;
}

/** Statements that a label becomes a part of; those it cannot be left through are unreachable. */
const KINDS = new Map<string, 'loop' | 'switch' | 'unreachable'>([
  ['for', 'loop'],
  ['while', 'loop'],
  ['do', 'loop'],
  ['switch', 'switch'],
  ['try', 'unreachable'],
  ['break', 'unreachable'],
  ['continue', 'unreachable'],
]);
