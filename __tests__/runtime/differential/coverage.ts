import { ACCEPTED } from '../../../src/runtime/language/constructs/accepted.ts';
import type { Accepted } from '../../../src/runtime/language/constructs/accepted.ts';
import { parseTree } from '../../../src/runtime/language/tree/parse-tree.ts';
import type { Node } from '../../../src/runtime/language/tree/parse-tree.ts';
import { isFunction, nodesOf } from '../../../src/runtime/language/tree/walk.ts';
import type { Visited } from '../../../src/runtime/language/tree/walk.ts';

/** A source as the recognisers below see it. */
interface Seen {
  readonly source: string;
  readonly visited: readonly Visited[];
  readonly body: readonly Node[];
}

type Recogniser = (seen: Seen) => boolean;

const node =
  (is: (node: Node, visited: Visited) => boolean): Recogniser =>
  ({ visited }) =>
    visited.some((it) => is(it.node, it));
const type = (...types: readonly string[]): Recogniser => node((it) => types.includes(it.type));
const text =
  (pattern: RegExp): Recogniser =>
  ({ source }) =>
    pattern.test(source);
const raw = (pattern: RegExp): Recogniser =>
  node((it) => it.type === 'Literal' && pattern.test(it.raw ?? ''));
const all =
  (...parts: readonly Recogniser[]): Recogniser =>
  (seen) =>
    parts.every((part) => part(seen));
const property = (is: (property: Extract<Node, { type: 'Property' }>) => boolean): Recogniser =>
  node((it) => it.type === 'Property' && is(it));
const names = (body: readonly Node[]): readonly string[] =>
  body.flatMap((it) =>
    it.type === 'VariableDeclaration' && it.kind === 'var'
      ? it.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
      : [],
  );

/** Lists of statements: what one of them says of the others. */
const lists =
  (is: (body: readonly Node[]) => boolean): Recogniser =>
  ({ visited, body }) =>
    is(body) || visited.some(({ node: it }) => it.type === 'BlockStatement' && is(it.body));

const WORD = /^(?:if|class|new|for)$/;

/** How each row of ACCEPTED shows in a source, by its title. */
const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  'arrow functions': all(
    node((it) => it.type === 'ArrowFunctionExpression' && it.expression),
    node((it) => it.type === 'ArrowFunctionExpression' && !it.expression),
  ),
  'templates, nested ones too': node(
    (it, { parents }) =>
      it.type === 'TemplateLiteral' && parents.some((around) => around.type === 'TemplateLiteral'),
  ),
  'tagged templates that leave `raw` alone': type('TaggedTemplateExpression'),
  'rest parameters': type('RestElement'),
  'short, computed and method properties': all(
    property((it) => it.shorthand),
    property((it) => it.computed),
    property((it) => it.method),
  ),
  'getters and setters': all(
    property((it) => it.kind === 'get'),
    property((it) => it.kind === 'set'),
  ),
  '`**` and `**=`': all(
    node((it) => it.type === 'BinaryExpression' && it.operator === '**'),
    node((it) => it.type === 'AssignmentExpression' && it.operator === '**='),
  ),
  'commas behind the last argument, element or property': all(
    text(/,\s*\]/),
    text(/,\s*\}/),
    text(/,\s*\)/),
  ),
  'binary and octal numbers': all(raw(/^0b/), raw(/^0o/), raw(/^0x/)),
  'escapes of characters': raw(/^['"].*\\x41\\u0041\\u\{41\}/),
  'any characters in texts and comments': all(raw(/[^\0-\u00ff]/), text(/\/\/.*[^\0-\x7f]/)),
  labels: node(
    (it) => (it.type === 'BreakStatement' || it.type === 'ContinueStatement') && Boolean(it.label),
  ),
  'functions in blocks': node(
    (it, { parents }) =>
      it.type === 'FunctionDeclaration' &&
      parents[0]?.type === 'BlockStatement' &&
      !(parents[1] !== undefined && isFunction(parents[1])),
  ),
  'functions used before they are declared': lists((body) =>
    body.some(
      (it, index) =>
        it.type === 'FunctionDeclaration' &&
        body
          .slice(0, index)
          .some((before) =>
            nodesOf(before).some(
              ({ node: used }) => used.type === 'Identifier' && used.name === it.id?.name,
            ),
          ),
    ),
  ),
  '`var` declared twice': lists((body) => new Set(names(body)).size < names(body).length),
  '`for…in`': type('ForInStatement'),
  '`switch` with `default` anywhere': node(
    (it) =>
      it.type === 'SwitchStatement' &&
      it.cases.findIndex(({ test }) => !test) >= 0 &&
      it.cases.findIndex(({ test }) => !test) < it.cases.length - 1,
  ),
  '`try` with `catch` and `finally`': node(
    (it) => it.type === 'TryStatement' && Boolean(it.handler) && Boolean(it.finalizer),
  ),
  'lines without semicolons': ({ source, visited }) =>
    visited.some(
      ({ node: it }) =>
        it.type === 'VariableDeclaration' && source[it.end] === '\n' && source[it.end - 1] !== ';',
    ),
  '`"use strict"`, which changes nothing': node(
    (it) => it.type === 'ExpressionStatement' && it.directive === 'use strict',
  ),
  '`#!` in the first line': text(/^#!/),
  'reserved words as properties': all(
    property((it) => it.key.type === 'Identifier' && WORD.test(it.key.name)),
    node(
      (it) =>
        it.type === 'MemberExpression' &&
        it.property.type === 'Identifier' &&
        !it.computed &&
        WORD.test(it.property.name),
    ),
  ),
  '`handler` as a variable': node(
    (it) =>
      it.type === 'VariableDeclarator' && it.id.type === 'Identifier' && it.id.name === 'handler',
  ),
  '`import` anywhere at the top level': ({ body }) =>
    body.some(
      (it, index) =>
        it.type === 'ImportDeclaration' &&
        body.slice(0, index).some((before) => before.type !== 'ImportDeclaration'),
    ),
  'named groups': raw(/^\/.*\(\?<\w/),
  'lookahead, and lookbehind of a fixed length': raw(/^\/.*\(\?<=.*\(\?!/),
  'a guarded `module`': text(/typeof module/),
  '`let` and `const`': all(
    node((it) => it.type === 'VariableDeclaration' && it.kind === 'let'),
    node((it) => it.type === 'VariableDeclaration' && it.kind === 'const'),
  ),
  '`async` functions of every form': all(
    node((it) => it.type === 'FunctionDeclaration' && it.async),
    node((it) => it.type === 'ArrowFunctionExpression' && it.async),
    property((it) => it.method && it.value.type === 'FunctionExpression' && it.value.async),
  ),
  '`await`, but for arguments': all(
    node(
      (it, { parents }) => it.type === 'AwaitExpression' && parents[0]?.type === 'ArrayExpression',
    ),
    node(
      (it, { parents }) => it.type === 'AwaitExpression' && parents[0]?.type === 'TemplateLiteral',
    ),
  ),
  '`_` between digits': raw(/^\d+_\d/),
  'the flag `y`': raw(/^\/.*\/\w*y/),
  '`debugger;`': type('DebuggerStatement'),
};

/** Rows that a source shows. */
export function acceptedIn(source: string): readonly Accepted[] {
  const program = parseTree(source)?.program;
  if (program === undefined) return [];
  const seen: Seen = { source, visited: nodesOf(program), body: program.body };
  return ACCEPTED.filter(({ title }) => RECOGNISERS[title]?.(seen) === true);
}
