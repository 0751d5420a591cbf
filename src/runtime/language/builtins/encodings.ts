import { ownValue } from '../../../core/own-value.ts';
import type { Mark } from '../rules/rule.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { TypeInference } from '../types/infer-type.ts';

type Call = Extract<Node, { type: 'CallExpression' | 'NewExpression' }>;

interface Encodings {
  /** Which argument names the encoding. */
  readonly argument: number;
  readonly known: readonly string[];
  /** What the runtime says of another one. */
  readonly words: (name: string) => string;
}

const DIGEST: Encodings = {
  argument: 0,
  known: ['hex', 'base64', 'base64url'],
  words: (name) => `Unknown digest encoding: "${name}"`,
};

const BUFFER: Encodings = {
  argument: 0,
  known: ['utf8', 'utf-8', 'hex', 'base64', 'base64url'],
  words: (name) => `"${name}" encoding is not supported`,
};

/** Methods that take the name of an encoding, by the type that has them. */
const METHODS: Readonly<Record<string, Encodings>> = {
  'Hash.prototype.digest': DIGEST,
  'Hmac.prototype.digest': DIGEST,
  'Buffer.prototype.toString': BUFFER,
  'Buffer.from': { ...BUFFER, argument: 1 },
};

/** An encoding that the called method does not have. */
export function judgeEncoding(
  { callee, arguments: list }: Call,
  types: TypeInference,
): Mark | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const type = types.typeOf(callee.object);
  const method = ownValue(METHODS, `${type ?? ''}.${types.nameOf(callee) ?? ''}`);
  const given = method && list[method.argument];
  const name = types.constantText(given);
  if (given === undefined || name === undefined || method?.known.includes(name) !== false)
    return undefined;
  const { start, end } = given;
  const values = { token: method.words(name) };
  return { id: 'unsupported-encoding', start, end, trip: undefined, values };
}
