import { MODULES } from '../../program/modules.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import type { Mark } from '../rules/rule.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import { isCaught } from './guards.ts';
import { memberName } from './infer-type.ts';
import type { TypeInference } from './infer-type.ts';

/** `eval`, `Function` and `require`, called with what the runtime does not take. */
export function findDynamicCode(
  nodes: readonly Visited[],
  types: TypeInference,
  runtime: Runtime,
): readonly Mark[] {
  return nodes.flatMap(({ node, parents }) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const mark = judge(node.callee, node.arguments[0], types, runtime);
    if (mark === undefined) return [];
    return [isCaught(node, parents) ? { ...mark, severity: 'warning' as const } : mark];
  });
}

function judge(
  callee: Node,
  argument: Node | undefined,
  types: TypeInference,
  runtime: Runtime,
): Mark | undefined {
  const place = { start: callee.start, end: callee.end, trip: undefined };
  if (types.isBuiltin(callee, 'eval')) return { id: 'eval', ...place };
  if (types.isBuiltin(callee, 'Function')) return { id: 'function-constructor', ...place };
  if (isConstructorOfFunction(callee, types)) return { id: 'function-constructor', ...place };
  if (!types.isBuiltin(callee, 'require') || argument?.type !== 'Literal') return undefined;
  const module = String(argument.value);
  if (MODULES[runtime].includes(module)) return undefined;
  const { start, end } = argument;
  return { id: 'require-unknown', start, end, trip: undefined, values: { token: module } };
}

function isConstructorOfFunction(callee: Node, types: TypeInference): boolean {
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'constructor') return false;
  return types.typeOf(callee.object) === 'Function.prototype';
}
