import { isCaught } from '../builtins/guards.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import type { Names } from '../tree/names.ts';
import type { Mark } from './rule.ts';

/** Assignments to variables declared with `const`, which 1.0 does not have. */
export function findConstantAssignments({ references }: Names, runtime: Runtime): readonly Mark[] {
  if (runtime === 'cloudfront-js-1.0') return [];
  return references.flatMap(({ node, parents, variable, writes }): readonly Mark[] => {
    if (!writes || variable?.isConstant !== true) return [];
    if (parents[0]?.type === 'VariableDeclarator' && parents[0].id === node) return [];
    const { start, end } = node;
    const mark: Mark = { id: 'const-assignment', start, end, trip: undefined };
    return [isCaught(node, parents) ? { ...mark, severity: 'warning' } : mark];
  });
}
