import { z } from 'zod';
import { ALLOWABLE_CODES, type RuleCode } from '../../core/rules/rule-table.ts';
import { listOf, SIGNALS } from './words.ts';

const codes = ALLOWABLE_CODES as readonly [RuleCode, ...RuleCode[]];

/** Codes of production rules that are off. */
export const allowSchema = listOf(
  z.enum(codes, {
    error: (issue) => (typeof issue.input === 'string' ? SIGNALS.ruleCode : 'a rule code'),
  }),
  'a list of rule codes',
);
