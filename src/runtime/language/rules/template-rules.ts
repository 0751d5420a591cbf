import type { Mark } from './rule.ts';
import type { TypeInference } from '../types/infer-type.ts';
import { memberName } from '../types/members.ts';
import type { Names } from '../tree/names.ts';
import type { Node } from '../tree/parse-tree.ts';
import { isFunction, nodesOf } from '../tree/walk.ts';
import type { Visited } from '../tree/walk.ts';

/** Tagged templates whose tag reads `raw`, which the runtime does not give. */
export function findRawTemplates(
  nodes: readonly Visited[],
  names: Names,
  types: TypeInference,
): readonly Mark[] {
  return nodes.flatMap(({ node }): readonly Mark[] => {
    if (node.type !== 'TaggedTemplateExpression') return [];
    const { start, end } = node.tag;
    if (memberName(node.tag) === 'raw' && types.typeOf(innerObject(node.tag)) === 'String') {
      return [{ id: 'missing-member', start, end, trip: undefined, values: { token: 'raw' } }];
    }
    const token = rawMember(tagFunction(node.tag, names));
    if (token === undefined) return [];
    return [{ id: 'tagged-template', start, end, trip: undefined, values: { token } }];
  });
}

function innerObject(node: Node): Node {
  return node.type === 'MemberExpression' ? node.object : node;
}

function tagFunction(tag: Node, names: Names): Node | undefined {
  if (isFunction(tag)) return tag;
  return names.references.find(({ node }) => node === tag)?.variable?.value;
}

/** What the tag reads of `raw`; undefined when it leaves it alone. */
function rawMember(tag: Node | undefined): string | undefined {
  if (tag === undefined || !isFunction(tag)) return undefined;
  const [texts] = tag.params;
  if (texts?.type !== 'Identifier') return undefined;
  const found = nodesOf(tag.body).find(
    ({ node }) => node.type === 'MemberExpression' && isRawOf(node.object, texts.name),
  );
  if (found?.node.type !== 'MemberExpression') return undefined;
  const { property } = found.node;
  return memberName(found.node) ?? (property.type === 'Literal' ? String(property.value) : '…');
}

function isRawOf(node: Node, name: string): boolean {
  if (node.type !== 'MemberExpression' || memberName(node) !== 'raw') return false;
  return node.object.type === 'Identifier' && node.object.name === name;
}
