import type { Breach } from './breach.ts';
import { HEADER_CHECKS } from './checks/header-checks.ts';
import { ORIGIN_CHECKS } from './checks/origin-checks.ts';
import { OUTPUT_CHECKS } from './checks/output-checks.ts';
import { REQUEST_CHECKS } from './checks/request-checks.ts';
import { RESPONSE_CHECKS } from './checks/response-checks.ts';
import type { RuleScope } from './rule.ts';
import type { RuleCheck, RuleFacts } from './rule-facts.ts';
import { RULES, RULE_CODES, type RuleCode } from './rule-table.ts';

/** One breach with the rule it breaks. */
export type RuleFinding = Breach & { readonly code: RuleCode };

/** Rules about a result; the outcome tells a `bad-return`, the checker of the code its size. */
type CheckedCode = Exclude<RuleCode, 'bad-return' | 'code-too-large'>;

const CHECKS: Readonly<Record<CheckedCode, RuleCheck>> = {
  ...REQUEST_CHECKS,
  ...HEADER_CHECKS,
  ...RESPONSE_CHECKS,
  ...OUTPUT_CHECKS,
  ...ORIGIN_CHECKS,
};

type Check = readonly [code: RuleCode, check: RuleCheck];

function checksOn(scope: RuleScope): readonly Check[] {
  const checks: Partial<Record<RuleCode, RuleCheck>> = CHECKS;
  return RULE_CODES.flatMap((code) => {
    const check = checks[code];
    return check !== undefined && RULES[code].on.includes(scope) ? [[code, check] as const] : [];
  });
}

const BY_SCOPE: Readonly<Record<RuleScope, readonly Check[]>> = {
  request: checksOn('request'),
  'generated-response': checksOn('generated-response'),
  'viewer-response': checksOn('viewer-response'),
};

/** Holds a successful result against every rule that applies to it, in the order of the table. */
export function checkRules(facts: RuleFacts): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const [code, check] of BY_SCOPE[facts.scope]) {
    for (const breach of check(facts)) found.push({ code, ...breach });
  }
  return found;
}
