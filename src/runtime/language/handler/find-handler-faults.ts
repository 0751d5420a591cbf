import type { Program } from 'acorn';
import type { Mark } from '../rules/rule.ts';
import { boundNames } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { nodesOf } from '../tree/walk.ts';

/** Functions that CloudFront calls: `connectionHandler` is the one of connection functions. */
const ENTRIES = new Set(['handler', 'connectionHandler']);

interface Declared {
  readonly node: Node;
  readonly value: Node | undefined;
}

/**
 * Faults of the function that CloudFront calls: none is declared, the name holds no function, or it is declared
 * twice. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function findHandlerFaults(program: Program, source: string): readonly Mark[] {
  const declared = program.body.flatMap((statement) => declarations(statement));
  if (declared.length === 0) return mayAppear(program) ? [] : [markAtStart()];
  return [...duplicates(declared, source), ...declared.flatMap(wrongValue)];
}

function markAtStart(): Mark {
  return { id: 'missing-handler', start: 0, end: 0, trip: undefined };
}

function declarations(statement: Node): readonly Declared[] {
  if (statement.type === 'FunctionDeclaration') {
    return isEntry(statement.id) ? [{ node: statement.id ?? statement, value: statement }] : [];
  }
  if (statement.type === 'ImportDeclaration') {
    const found = statement.specifiers.find(({ local }) => isEntry(local));
    return found === undefined ? [] : [{ node: found.local, value: undefined }];
  }
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    boundNames(id).some(isEntry) ? [{ node: id, value: init ?? undefined }] : [],
  );
}

function isEntry(node: Node | null | undefined): boolean {
  return node?.type === 'Identifier' && ENTRIES.has(node.name);
}

/** True when the name may come into being while the code runs. */
function mayAppear(program: Program): boolean {
  return nodesOf(program).some(
    ({ node }) =>
      (node.type === 'Identifier' && node.name === 'globalThis') ||
      node.type === 'ThisExpression' ||
      (node.type === 'VariableDeclaration' &&
        node.kind === 'var' &&
        node.declarations.some(({ id }) => isEntry(id))),
  );
}

const NO_FUNCTIONS = new Set(['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression']);

function wrongValue({ node, value }: Declared): readonly Mark[] {
  if (value === undefined || !NO_FUNCTIONS.has(value.type)) return [];
  const { start, end } = node;
  return [{ id: 'handler-not-function', start, end, trip: undefined }];
}

function duplicates(declared: readonly Declared[], source: string): readonly Mark[] {
  const functions = declared.filter(({ value }) => value?.type === 'FunctionDeclaration');
  const [first, ...others] = functions;
  if (first === undefined) return [];
  const values = { line: String(source.slice(0, first.node.start).split('\n').length) };
  return others.map(({ node: { start, end } }) => ({
    id: 'duplicate-handler',
    start,
    end,
    trip: undefined,
    values,
  }));
}
