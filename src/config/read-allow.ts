import type { RuleCode } from '../core/rules/rule-table.ts';
import { ALLOWABLE_CODES } from '../core/rules/rule-table.ts';
import type { AllowedRule } from '../core/test-case.ts';
import { asText, itemsOf, type LocatedNode } from './document/located-node.ts';

/** Codes under `allow` with their places; the schema has reported what is none. */
export function readAllow(node: LocatedNode | undefined): readonly AllowedRule[] {
  return itemsOf(node).flatMap((item) => {
    const scalar = asText(item);
    const code = ALLOWABLE_CODES.find((known): known is RuleCode => known === scalar?.text);
    return code === undefined ? [] : [{ code, span: item.place.span }];
  });
}
