import type { Runtime } from '../../../core/runtimes.ts';
import type { ConstructId } from '../constructs/constructs.ts';
import { refusedFlags } from '../regexp/flags.ts';
import { translatePattern } from '../../pattern/translate-pattern.ts';
import { judgePattern } from '../regexp/judge-pattern.ts';
import type { Feature } from '../regexp/pattern.ts';
import type { Node } from '../tree/parse-tree.ts';
import type { Visited } from '../tree/walk.ts';
import { markAt } from './rule.ts';
import type { Mark, Rule, RuleContext } from './rule.ts';

/** Rules about regular expressions, literal and constructed, by node type. */
export const REGEXP_RULES: Readonly<Record<string, Rule>> = {
  Literal: literalRule,
  CallExpression: constructedRule,
  NewExpression: constructedRule,
};

function literalRule({ node }: Visited, { isFirst, runtime }: RuleContext): readonly Mark[] {
  if (node.type !== 'Literal' || node.regex === undefined || node.regex === null) return [];
  const { pattern, flags } = node.regex;
  const shown = refusedFlags(flags, isFirst);
  if (shown !== undefined) return [{ ...markAt('regexp-flags', node), values: { token: shown } }];
  const { refusal, features } = judgePattern(pattern, runtime);
  if (refusal !== undefined) return [{ ...markAt(refusalId(refusal), node), values: { refusal } }];
  const found = [...foreignPart(pattern, flags, features, runtime), ...loops(features)];
  return found.map(({ id, at, text }) => {
    const start = node.start + 1 + at;
    return { id, start, end: start + text.length, trip: undefined, values: { token: text } };
  });
}

/** Lookbehinds have a row of their own in the table, because JavaScript allows any length. */
function refusalId(refusal: string): ConstructId {
  return refusal.includes('lookbehind assertion') ? 'regexp-lookbehind' : 'regexp-invalid';
}

/** Something inside of a pattern that has a row in the table. */
interface Part extends Pick<Feature, 'at' | 'text'> {
  readonly id: ConstructId;
}

/** The first part of a pattern that is not emulated. */
function foreignPart(
  pattern: string,
  flags: string,
  features: readonly Feature[],
  runtime: Runtime,
): readonly Part[] {
  const answer = translatePattern(pattern, flags, runtime);
  if (answer.kind !== 'foreign') return [];
  const { at, what } = answer;
  const text = features.find((feature) => feature.at === at)?.text ?? what;
  return [{ id: 'regexp-pcre', at, text }];
}

function loops(features: readonly Feature[]): readonly Part[] {
  return features
    .filter(({ kind }) => kind === 'nested-quantifier')
    .map(({ at, text }) => ({ id: 'regexp-backtracking', at, text }));
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
  const { start, end } = first;
  const found = [...foreignPart(pattern, flags ?? '', features, runtime), ...loops(features)];
  return found.map(({ id, text }) => ({
    id,
    start,
    end,
    trip: undefined,
    values: { token: text },
  }));
}

function constructed({ start, end }: Node, token: string): Mark {
  return { id: 'regexp-constructed', start, end, trip: undefined, values: { token } };
}
