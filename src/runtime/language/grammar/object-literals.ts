import { assignment } from './expressions.ts';
import { at, expect, fail, now, refuse, settled, take, unsupported } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { methodFunction } from './functions.ts';
import { checkEscapes } from './literals.ts';
import { reference } from './names.ts';
import { Rejected } from './refusal.ts';
import { isReserved, isWord } from './token.ts';
import type { Token } from './token.ts';

const QUOTED = new Set(['STRING', 'ESCAPED', 'NUMBER']);

/** An array literal; its opening bracket is the current token. */
export function arrayLiteral(g: Grammar): void {
  g.lexer.consume();
  while (!take(g, ']')) {
    if (take(g, ',')) continue;
    arrayElement(g);
    if (!at(g, ']')) expect(g, ',');
  }
}

function arrayElement(g: Grammar): void {
  const isSpread = at(g, '...');
  if (isSpread && !g.isFirst) fail(g);
  if (isSpread) g.lexer.consume();
  settled(g, () => assignment(g));
  // On 1.0 a spread must be the last element.
  if (isSpread && !at(g, ']')) fail(g);
}

/** An object literal; its opening brace is the current token. */
export function objectLiteral(g: Grammar): void {
  g.lexer.consume();
  let hasProto = false;
  do {
    if (at(g, '}')) break;
    const isProto = propertyDefinition(g);
    if (isProto && hasProto) {
      refuse(g, 'Duplicate __proto__ fields are not allowed in object literals');
    }
    hasProto ||= isProto;
  } while (take(g, ','));
  expect(g, '}');
}

/** One property; true for `__proto__: value`. */
function propertyDefinition(g: Grammar): boolean {
  const token = now(g);
  if (token.type === '...') unsupported(g);
  if (token.type === '[') computedProperty(g, 1, false);
  else if (token.type === 'async' && !g.isFirst) return asyncProperty(g, token);
  else if (QUOTED.has(token.type)) return quotedProperty(g, token);
  else return namedProperty(g, token);
  return false;
}

function quotedProperty(g: Grammar, token: Token): boolean {
  const next = g.lexer.peek(token);
  if (next.type === ':') return valueProperty(g, token);
  if (next.type === '(') return method(g, false);
  g.lexer.consume();
  fail(g);
}

function namedProperty(g: Grammar, token: Token): boolean {
  if (!isWord(token)) throw new Rejected();
  const next = g.lexer.peek(token);
  if (next.type === ':') return valueProperty(g, token);
  if (next.type === '(') return method(g, false);
  if (isReserved(token)) {
    g.lexer.consume();
    fail(g);
  }
  if (token.text === 'get' || token.text === 'set') return accessor(g, token);
  return shorthand(g);
}

function asyncProperty(g: Grammar, token: Token): boolean {
  const next = g.lexer.peek(token);
  if (next.type === '[') {
    computedProperty(g, 2, true);
    return false;
  }
  if (next.type === ':') return valueProperty(g, token);
  if (!isWord(next)) fail(g);
  if (g.lexer.peek(next).type === '(') {
    g.lexer.consume();
    return method(g, true);
  }
  g.lexer.consume();
  fail(g);
}

function valueProperty(g: Grammar, name: Token): boolean {
  if (name.type === 'ESCAPED') checkEscapes(g, name.text, name);
  g.lexer.consume(2);
  assignment(g);
  return name.text === '__proto__';
}

function shorthand(g: Grammar): boolean {
  reference(g);
  if (at(g, '=')) unsupported(g);
  return false;
}

function method(g: Grammar, isAsync: boolean): boolean {
  g.lexer.consume(2);
  methodFunction(g, isAsync);
  return false;
}

/** `[key]: value` or `[key]() {}` behind its bracket, after `words` tokens. */
function computedProperty(g: Grammar, words: number, isAsync: boolean): void {
  g.lexer.consume(words);
  assignment(g);
  expect(g, ']');
  if (!isAsync && take(g, ':')) {
    assignment(g);
    return;
  }
  expect(g, '(');
  methodFunction(g, isAsync);
}

function accessor(g: Grammar, word: Token): boolean {
  const name = g.lexer.peek(word);
  if (name.type === '[') {
    g.lexer.consume(2);
    assignment(g);
    expect(g, ']');
  } else if (isWord(name) || QUOTED.has(name.type)) g.lexer.consume(2);
  else return shorthand(g);
  expect(g, '(');
  checkArity(g, word.text, methodFunction(g, false));
  return false;
}

function checkArity(g: Grammar, word: string, count: number): void {
  if (word === 'get' && count !== 0) refuse(g, 'Getter must not have any formal parameters');
  if (word === 'set' && count !== 1) refuse(g, 'Setter must have exactly one formal parameter');
}
