import type { FunctionCode } from '../../core/ports.ts';
import { findDynamicCode } from './builtins/dynamic-code.ts';
import { findMissingMembers } from './builtins/missing-members.ts';
import { findUnknownGlobals } from './builtins/unknown-globals.ts';
import { findLoopFunctions } from './closures/find-loop-functions.ts';
import { findSharedVariables } from './closures/find-shared-variables.ts';
import { findConstantAssignments } from './rules/constant-rules.ts';
import { DECLARATION_RULES } from './rules/declaration-rules.ts';
import { EXPRESSION_RULES } from './rules/expression-rules.ts';
import { FUNCTION_RULES } from './rules/function-rules.ts';
import { REGEXP_RULES } from './rules/regexp-rules.ts';
import { findRecursion } from './rules/recursion-rules.ts';
import type { Mark } from './rules/rule.ts';
import { STATEMENT_RULES } from './rules/statement-rules.ts';
import { TEXT_RULES, findLineSeparators } from './rules/text-rules.ts';
import { findRawTemplates } from './rules/template-rules.ts';
import { TypeInference } from './types/infer-type.ts';
import { analyseNames } from './tree/names.ts';
import type { Tree } from './tree/parse-tree.ts';
import { nodesOf } from './tree/walk.ts';

const RULE_SETS = [
  STATEMENT_RULES,
  DECLARATION_RULES,
  FUNCTION_RULES,
  EXPRESSION_RULES,
  REGEXP_RULES,
  TEXT_RULES,
];

/** Everything that rules over the tree find, in no particular order. */
export function collectMarks({ program, comments }: Tree, code: FunctionCode): readonly Mark[] {
  const { source, runtime } = code;
  const context = { source, runtime, isFirst: runtime === 'cloudfront-js-1.0' };
  const nodes = nodesOf(program);
  const plain = nodes.map(({ node }) => node);
  const names = analyseNames(program);
  const types = new TypeInference(names, nodes, runtime);
  return [
    ...nodes.flatMap((visited) =>
      RULE_SETS.flatMap((rules) => rules[visited.node.type]?.(visited, context) ?? []),
    ),
    ...htmlComments(comments, source),
    ...findUnknownGlobals(names, plain, runtime),
    ...findMissingMembers(nodes, types, runtime),
    ...findConstantAssignments(names, runtime),
    ...findRecursion(names),
    ...findLineSeparators(plain, source),
    ...findDynamicCode(nodes, types, runtime),
    ...findRawTemplates(nodes, names, types),
    ...findLoopFunctions(names, runtime),
    ...findSharedVariables(names, nodes, source, runtime),
  ];
}

function htmlComments(comments: Tree['comments'], source: string): readonly Mark[] {
  return comments.flatMap(({ start, end }) => {
    const text = source.slice(start, end);
    if (text.startsWith('<!--')) return [{ id: 'html-comment' as const, start, end, trip: start }];
    return text.startsWith('-->')
      ? [{ id: 'html-comment' as const, start, end, trip: start + 2 }]
      : [];
  });
}
