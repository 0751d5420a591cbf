import { MODULES } from '../../program/modules.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import type { Mark } from '../rules/rule.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import type { TypeInference } from '../types/infer-type.ts';
import { judgeEncoding } from './encodings.ts';
import { isCaught } from './guards.ts';

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;

/** `eval`, `Function`, `require` and digests, called with what the runtime does not take. */
export function findDynamicCode(
  nodes: readonly Visited[],
  types: TypeInference,
  runtime: Runtime,
): readonly Mark[] {
  return nodes.flatMap(({ node, parents }) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const mark = judge(node, types, runtime);
    if (mark === undefined) return [];
    return [isCaught(node, parents) ? { ...mark, severity: 'warning' as const } : mark];
  });
}

function judge(call: Call, types: TypeInference, runtime: Runtime): Mark | undefined {
  const { callee } = call;
  const place = { start: callee.start, end: callee.end, trip: undefined };
  if (types.isBuiltin(callee, 'eval')) return { id: 'eval', ...place };
  if (types.isBuiltin(callee, 'Function')) return { id: 'function-constructor', ...place };
  if (isConstructorOfFunction(callee, types)) return { id: 'function-constructor', ...place };
  if (call.arguments.length > 1 && isMember(callee, types, 'console', /^log$/)) {
    return { id: 'console-arguments', ...place };
  }
  const encoding = judgeEncoding(call, types);
  if (encoding !== undefined) return encoding;
  const [argument] = call.arguments;
  const text = types.constantText(argument);
  if (argument === undefined || text === undefined) return undefined;
  const { start, end } = argument;
  const given = { start, end, trip: undefined, values: { token: text } };
  if (types.isBuiltin(callee, 'require') && !MODULES[runtime].includes(text)) {
    return { id: 'require-unknown', ...given };
  }
  return isMember(callee, types, 'crypto', DIGESTS) && !ALGORITHMS.has(text)
    ? { id: 'unsupported-algorithm', ...given }
    : undefined;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html */
const ALGORITHMS = new Set(['md5', 'sha1', 'sha256']);

const DIGESTS = /^create(?:Hash|Hmac)$/;

function isMember(callee: Node, types: TypeInference, type: string, names: RegExp): boolean {
  if (callee.type !== 'MemberExpression' || types.typeOf(callee.object) !== type) return false;
  return names.test(types.nameOf(callee) ?? '');
}

function isConstructorOfFunction(callee: Node, types: TypeInference): boolean {
  if (callee.type !== 'MemberExpression' || types.nameOf(callee) !== 'constructor') return false;
  return types.typeOf(callee.object) === 'Function.prototype';
}
