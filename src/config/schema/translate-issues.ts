import { ALLOWABLE_CODES, RULE_CODES } from '../../core/rules/rule-table.ts';
import { suggestionsFor } from '../../core/suggestions.ts';
import { describeNode } from '../document/describe-node.ts';
import { headOf, type LocatedNode, type Place } from '../document/located-node.ts';
import { report, type Finding, type Problems } from '../document/problems.ts';
import { matcherField } from './matcher-field.ts';
import { MATCHER_NAMES } from './matcher-schema.ts';
import {
  allowedBy,
  isExplained,
  isKeysIssue,
  misspeltKeys,
  type KeysIssue,
} from './misspelt-keys.ts';
import { nodeAt, type NodePath } from './node-path.ts';
import { expandUnions, type Issue } from './select-branch.ts';
import { SIGNALS } from './words.ts';

/** Where a schema found a fault; a key it does not know may be one that is missing, misspelt. */
export interface SchemaFault {
  readonly path: NodePath['path'];
  readonly isUnknownKey: boolean;
}

/** Reports what a schema found, each at the very key or value it is about. Answers where. */
export function translateIssues(
  issues: readonly Issue[],
  root: LocatedNode,
  problems: Problems,
): readonly SchemaFault[] {
  const expanded = issues.flatMap((whole) => expandUnions(whole));
  const found = expanded.map(({ issue, path }) => ({ issue, at: nodeAt(root, path.map(String)) }));
  const misspelt = misspeltKeys(found);
  return found
    .filter((one) => !isExplained(one, misspelt))
    .map(({ issue, at }) => {
      if (isKeysIssue(issue)) reportKeys(issue, at, problems);
      else reportValue(issue, at, problems);
      return { path: at.path, isUnknownKey: isKeysIssue(issue) };
    });
}

function reportKeys(issue: KeysIssue, at: NodePath, problems: Problems): void {
  const allowed = allowedBy(issue);
  for (const key of issue.keys) {
    const entry = at.node?.kind === 'map' ? at.node.entries.get(key) : undefined;
    const isMatcher = allowed.includes('equals') && MATCHER_NAMES.has(key);
    const finding: Finding = isMatcher
      ? { code: 'bad-matcher', args: { matcher: key, field: matcherField(at.path) } }
      : { code: 'unknown-key', args: { key, suggestions: suggestionsFor(key, allowed) } };
    report(problems, entry?.keyPlace, finding);
  }
}

function reportValue({ message }: Issue, at: NodePath, problems: Problems): void {
  const { node, key } = at;
  if (node === undefined) {
    const args = { key, where: at.parentKey ?? 'file' };
    return report(problems, at.parentPlace, { code: 'missing-key', args });
  }
  const place = valuePlace(node, at);
  if (message === SIGNALS.ruleCode) return report(problems, place, badRule(node, key));
  if (message === SIGNALS.badMatcher) return report(problems, place, badMatcher(node, at));
  const args = { key, expected: message, actual: describeNode(node) };
  report(problems, place, { code: 'wrong-type', args });
}

/** A blank has no width: its key is shown. So is the head of a map or list that fills several lines. */
function valuePlace(node: LocatedNode, at: NodePath): Place {
  if (node.kind === 'scalar') return node.blank ? (at.keyPlace ?? node.place) : node.place;
  const { start, end } = node.place.span;
  return start.line === end.line ? node.place : (at.keyPlace ?? headOf(node));
}

/** A code that is none, or `bad-return`, which cannot be allowed. */
function badRule(node: LocatedNode, key: string): Finding {
  const text = node.kind === 'scalar' ? node.text : '';
  const isRule = RULE_CODES.some((code) => code === text);
  const suggestions = isRule ? [] : suggestionsFor(text, ALLOWABLE_CODES);
  const expected = isRule ? 'a rule that can be allowed' : 'the code of a production rule';
  return {
    code: 'wrong-type',
    args: { key, expected, actual: JSON.stringify(text), suggestions },
  };
}

function badMatcher(node: LocatedNode, at: NodePath): Finding {
  const field = matcherField(at.path);
  if (node.kind !== 'list') {
    return { code: 'bad-matcher', args: { matcher: at.key, field, reason: 'only-true' } };
  }
  const isEmpty = node.items.length === 0;
  const reason = isEmpty ? 'empty-list' : 'no-list';
  return { code: 'bad-matcher', args: { matcher: isEmpty ? '[]' : '[…]', field, reason } };
}
