import type { ConstructId } from '../constructs/constructs.ts';
import { refusedFlags } from '../regexp/flags.ts';
import { judgePattern } from '../regexp/judge-pattern.ts';
import type { Feature, FeatureKind } from '../regexp/pattern.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import { markAt } from './rule.ts';
import type { Mark, Rule, RuleContext } from './rule.ts';

const FEATURE_IDS: Readonly<Record<FeatureKind, ConstructId>> = {
  pcre: 'regexp-pcre',
  possessive: 'regexp-pcre',
  'posix-class': 'regexp-pcre',
  dollar: 'regexp-dollar',
  space: 'regexp-space',
  'vertical-space': 'regexp-vertical-space',
  'nested-quantifier': 'regexp-backtracking',
};

/** Rules about regular expressions, literal and constructed, by node type. */
export const REGEXP_RULES: Readonly<Record<string, Rule>> = {
  Literal: literalRule,
  CallExpression: constructedRule,
  NewExpression: constructedRule,
  MemberExpression: sourceRule,
};

function literalRule({ node }: Visited, { isFirst, runtime }: RuleContext): readonly Mark[] {
  if (node.type !== 'Literal' || node.regex === undefined || node.regex === null) return [];
  const { pattern, flags } = node.regex;
  const shown = refusedFlags(flags, isFirst);
  if (shown !== undefined) return [{ ...markAt('regexp-flags', node), values: { token: shown } }];
  const { refusal, features } = judgePattern(pattern, runtime);
  if (refusal !== undefined) return [{ ...markAt(refusalId(refusal), node), values: { refusal } }];
  const begin = node.start + 1;
  return [
    ...features.flatMap((feature) => featureMark(feature, begin, flags)),
    ...unreadable(node, pattern, flags, features),
  ];
}

/** Lookbehinds have a row of their own in the table, because JavaScript allows any length. */
function refusalId(refusal: string): ConstructId {
  return refusal.includes('lookbehind assertion') ? 'regexp-lookbehind' : 'regexp-invalid';
}

function featureMark({ kind, at, text }: Feature, begin: number, flags: string): readonly Mark[] {
  if (kind === 'dollar' && flags.includes('m')) return [];
  const start = begin + at;
  const values = { token: text };
  return [{ id: FEATURE_IDS[kind], start, end: start + text.length, trip: undefined, values }];
}

/** The last resort: what PCRE takes and JavaScript does not, for a reason that no feature names. */
function unreadable(
  node: Node,
  pattern: string,
  flags: string,
  features: readonly Feature[],
): readonly Mark[] {
  if (
    features.some(({ kind }) => FEATURE_IDS[kind] === 'regexp-pcre') ||
    isReadable(pattern, flags)
  )
    return [];
  return [{ ...markAt('regexp-pcre', node), trip: undefined, values: { token: pattern } }];
}

function isReadable(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

function isRegExp(node: Node): node is Extract<Node, { type: 'CallExpression' | 'NewExpression' }> {
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  return isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function constructedRule({ node }: Visited, { runtime, isFirst }: RuleContext): readonly Mark[] {
  if (!isRegExp(node)) return [];
  const [first, second] = node.arguments;
  const pattern = textOf(first);
  const flags = second === undefined ? '' : textOf(second);
  const shown = flags === undefined ? undefined : refusedFlags(flags, isFirst);
  if (shown !== undefined) {
    return [constructed(node, `Invalid RegExp flags "${flags ?? ''}"`)];
  }
  if (pattern === undefined || first === undefined) return [];
  const { refusal, features } = judgePattern(pattern, runtime);
  if (refusal !== undefined) return [constructed(node, refusal)];
  // Escapes move offsets, so what is found inside is shown at the text as a whole.
  return features.flatMap((feature) =>
    featureMark(feature, 0, flags ?? '').map((mark) => ({
      ...mark,
      start: first.start,
      end: first.end,
    })),
  );
}

function constructed({ start, end }: Node, token: string): Mark {
  return { id: 'regexp-constructed', start, end, trip: undefined, values: { token } };
}

/** `new RegExp('a/b').source` keeps the slash as it is. */
function sourceRule({ node }: Visited): readonly Mark[] {
  if (node.type !== 'MemberExpression' || node.computed || !isRegExp(node.object)) return [];
  if (node.property.type !== 'Identifier' || node.property.name !== 'source') return [];
  const pattern = textOf(node.object.arguments[0]);
  if (pattern === undefined || !/(^|[^\\])\//.test(pattern)) return [];
  const { start, end } = node.property;
  return [{ id: 'regexp-source', start, end, trip: undefined }];
}
