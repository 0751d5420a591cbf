import type { Shown } from '../../core/failure.ts';
import { RULES, type RuleCode } from '../../core/rules/rule-table.ts';
import { renderComparison } from './comparison.ts';
import type { TextContext } from './context.ts';
import { renderField } from './fields.ts';
import { escapeControls } from './quote.ts';
import { formatShown } from './shown.ts';

/** A breach of a production rule, as failures and notes carry it. */
export interface ShownBreach {
  readonly code: RuleCode;
  readonly field: string;
  readonly expected?: Shown;
  readonly actual: Shown;
}

/** `rule/bad-status: response.statusCode`. */
export function ruleTitle({ code, field }: Pick<ShownBreach, 'code' | 'field'>): string {
  return `rule/${code}: ${escapeControls(field)}`;
}

/** What must hold, what is there instead, how to mend it, and where AWS says so. */
export function renderBreach(context: TextContext, breach: ShownBreach): string[] {
  const { expected, actual } = breach;
  const { rule, mend, url } = RULES[breach.code];
  return [
    ...renderField('rule', [rule]),
    ...(expected === undefined
      ? renderField('actual', [formatShown(actual)])
      : renderComparison(context, expected, actual)),
    ...renderField('mend', [mend]),
    ...renderField('see', [url]),
  ];
}
