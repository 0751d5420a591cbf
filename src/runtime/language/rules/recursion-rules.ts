import type { Names } from '../tree/names.ts';
import { isFunction } from '../tree/walk.ts';
import { sourcesOf } from '../types/variable-sources.ts';
import type { Mark } from './rule.ts';

/** Functions that call themselves by name; each is told once. */
export function findRecursion(names: Names): readonly Mark[] {
  return names.variables.flatMap((variable): readonly Mark[] => {
    const functions = sourcesOf(variable).flatMap((source) =>
      source.kind === 'value' && isFunction(source.node) ? [source.node] : [],
    );
    const call = variable.references.find(
      ({ node, parents }) =>
        parents[0]?.type === 'CallExpression' &&
        parents[0].callee === node &&
        functions.some((own) => parents.includes(own)),
    );
    if (call === undefined) return [];
    const { start, end, name } = call.node;
    return [{ id: 'recursion', start, end, trip: undefined, values: { name } }];
  });
}
