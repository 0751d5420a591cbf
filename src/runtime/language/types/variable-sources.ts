import type { Names, Reference, Variable } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { commonOf } from './known-type.ts';
import type { KnownType } from './known-type.ts';

/** One place that gives a variable its value. */
export type Source =
  /** The value of an expression. */
  | { readonly kind: 'value'; readonly node: Node }
  /** `+= node`: a text if one of both is. */
  | { readonly kind: 'sum'; readonly node: Node }
  /** Something that is always a number, or always a text. */
  | { readonly kind: 'number' | 'text' }
  | { readonly kind: 'unknown' };

/** Everything that gives a variable a value; undefined for one that gets values from outside. */
export function sourcesOf(variable: Variable): readonly Source[] {
  const { value, references, isFunctionDeclaration } = variable;
  const written = references.filter(({ writes }) => writes).map(sourceOf);
  const isOutside = value?.type === 'ImportDeclaration' || isFunctionDeclaration;
  return isOutside && value !== undefined ? [{ kind: 'value', node: value }, ...written] : written;
}

function sourceOf({ node, parents: [parent] }: Reference): Source {
  if (parent?.type === 'VariableDeclarator' && parent.id === node && parent.init != null) {
    return { kind: 'value', node: parent.init };
  }
  if (parent?.type === 'UpdateExpression') return { kind: 'number' };
  if (parent?.type === 'ForInStatement') return { kind: 'text' };
  if (parent?.type !== 'AssignmentExpression') return { kind: 'unknown' };
  if (parent.operator === '=') return { kind: 'value', node: parent.right };
  return parent.operator === '+=' ? { kind: 'sum', node: parent.right } : { kind: 'number' };
}

/** What all sources of a variable have in common, asked of `typeOf` for expressions. */
export function typeOfSources(variable: Variable, typeOf: (node: Node) => KnownType): KnownType {
  const sources = sourcesOf(variable);
  if (variable.isLoopKey) return sources.length === 0 ? 'String.prototype' : undefined;
  if (variable.isParameter || sources.length === 0) return undefined;
  const added = sources.flatMap((source) => (source.kind === 'sum' ? [typeOf(source.node)] : []));
  const type = commonOf(
    sources
      .filter(({ kind }) => kind !== 'sum')
      .map((source) => (source.kind === 'value' ? typeOf(source.node) : TYPES[source.kind])),
  );
  return added.every((one) => typeOfSum([type, one]) === type) ? type : undefined;
}

const TYPES: Readonly<Record<Exclude<Source['kind'], 'value'>, KnownType>> = {
  number: 'Number.prototype',
  text: 'String.prototype',
  sum: undefined,
  unknown: undefined,
};

/** What `+` gives. */
export function typeOfSum(types: readonly KnownType[]): KnownType {
  if (types.includes('String.prototype')) return 'String.prototype';
  return types.every((type) => type === 'Number.prototype') ? 'Number.prototype' : undefined;
}

/** The variable of each use of a name. */
export function variablesByUse(names: Names): ReadonlyMap<Node, Variable> {
  return new Map(
    names.references.flatMap(({ node, variable }) =>
      variable === undefined ? [] : [[node, variable] as const],
    ),
  );
}
