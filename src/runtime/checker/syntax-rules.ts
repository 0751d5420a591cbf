import { DECLARATION_RULES } from './rules/declarations.ts';
import { EXPRESSION_RULES } from './rules/expressions.ts';
import { FUNCTION_RULES } from './rules/functions.ts';
import { STATEMENT_RULES } from './rules/statements.ts';
import type { SyntaxRule } from './syntax-rule.ts';

/** Everything of JavaScript's syntax that a runtime refuses, as far as cf2 knows it. */
export const SYNTAX_RULES: readonly SyntaxRule[] = [
  ...DECLARATION_RULES,
  ...EXPRESSION_RULES,
  ...FUNCTION_RULES,
  ...STATEMENT_RULES,
];
