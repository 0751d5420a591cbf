import { ownValue } from '../../../core/own-value.ts';
import type { Runtime } from '../../../core/runtimes.ts';
import { builtinsOf } from '../../profile-data/builtins.ts';
import type { Standing } from '../../profile-data/builtins.ts';
import type { Node } from '../tree/parse-tree.ts';
import { OWN_MEMBERS, SHAPES } from './known-results.ts';
import { baseOf } from './known-type.ts';

/** How a runtime stands to a member of something known; `unlisted` where the table does not list its members. */
export type MemberStanding = Standing | 'missing' | 'unlisted';

/** Looks a member up in the table of built-ins, prototypes included. */
export function standingOf(runtime: Runtime, type: string, name: string): MemberStanding {
  const builtins = builtinsOf(runtime);
  const base = baseOf(type);
  if (ownValue(OWN_MEMBERS, base)?.includes(name)) return 'documented';
  const chain = chainOf(base);
  if (ownValue(SHAPES, base) !== undefined || !builtins.get(chain[0] ?? '')?.size)
    return 'unlisted';
  const holder = chain.find((object) => builtins.get(object)?.has(name));
  const standing = holder === undefined ? undefined : builtins.get(holder)?.get(name);
  return standing ?? 'missing';
}

/** Objects in which the members of a type are looked for; only the first decides whether they are known. */
function chainOf(type: string): readonly string[] {
  if (type === 'Match') return ['Array.prototype', 'Object.prototype'];
  if (type === 'Buffer.prototype') return [type, '%TypedArray%.prototype', 'Object.prototype'];
  if (type.endsWith('Error.prototype')) return ['Error.prototype', 'Object.prototype'];
  if (type.endsWith('.prototype')) return [type, 'Object.prototype'];
  return [type, 'Function.prototype', 'Object.prototype'];
}

/** The name of a member that is written out: `a.b` or `a['b']`. */
export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined;
  return textOf(node.property);
}

/** The text of a literal. */
export function textOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
