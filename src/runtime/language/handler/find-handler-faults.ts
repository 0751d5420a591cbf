import type { Program } from 'acorn';
import type { FunctionCode } from '../../../core/ports.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import type { Mark } from '../rules/rule.ts';
import { analyseNames, boundNames } from '../tree/names.ts';
import type { Variable } from '../tree/names.ts';
import { TypeInference } from '../types/infer-type.ts';
import { sourcesOf } from '../types/variable-sources.ts';
import type { Source } from '../types/variable-sources.ts';
import { MODULES } from '../../program/modules.ts';
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
export function findHandlerFaults(
  program: Program,
  { source, runtime }: FunctionCode,
): readonly Mark[] {
  const declared = program.body.flatMap((statement) => declarations(statement));
  if (declared.length === 0) return mayAppear(program) ? [] : [markAtStart()];
  return [...duplicates(declared, source), ...wrongValues(program, runtime)];
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

/** Variables of the top level that surely hold no function when CloudFront calls them. */
function wrongValues(program: Program, runtime: Runtime): readonly Mark[] {
  const names = analyseNames(program);
  const types = new TypeInference(names, nodesOf(program), runtime);
  return names.variables
    .filter(({ name, scope }) => scope === program && ENTRIES.has(name))
    .filter((variable) => lastSources(variable).every((source) => isNoFunction(source, types)))
    .map(({ node: { start, end } }) => ({
      id: 'handler-not-function',
      start,
      end,
      trip: undefined,
    }));
}

/** What may have given the variable its last value: one source, if all of them stand at the top level. */
function lastSources(variable: Variable): readonly Source[] {
  const sources = sourcesOf(variable);
  const writes = variable.references.filter(({ writes: isWritten }) => isWritten);
  return writes.every(({ parents }) => parents.every(({ type }) => AT_TOP.has(type)))
    ? sources.slice(-1)
    : sources;
}

/** Nodes around an assignment that surely happens, once and in order. */
const AT_TOP = new Set([
  'VariableDeclarator',
  'VariableDeclaration',
  'AssignmentExpression',
  'ExpressionStatement',
  'Program',
]);

function isNoFunction(source: Source, types: TypeInference): boolean {
  if (source.kind !== 'value') return source.kind !== 'unknown';
  const type = types.typeOf(source.node);
  if (type === undefined) return PLAIN.has(source.node.type);
  return type !== 'Function.prototype' && (type.includes('.prototype') || isModule(type));
}

/** Values that have no type in the inference and are no functions. */
const PLAIN = new Set(['Literal', 'ObjectExpression']);

function isModule(type: string): boolean {
  return Object.values(MODULES).some((names) => names.includes(type));
}

function duplicates(declared: readonly Declared[], source: string): readonly Mark[] {
  const [first, ...others] = declared.filter(({ value }) => value !== undefined);
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
