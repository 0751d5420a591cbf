import { phrase } from '../../compare/shown.ts';
import { originFault } from '../origin/origin-fault.ts';
import type { RuleCheck } from '../rule-facts.ts';

/** The rule about the last call of an origin helper. */
export const ORIGIN_CHECKS = {
  'bad-origin': ({ observations }) => {
    const call = observations?.origin;
    if (call === undefined) return [];
    const fault = originFault(call.helper, Array.isArray(call.args) ? call.args : []);
    if (fault === undefined) return [];
    const { path, must, actual } = fault;
    const field = path === '' ? call.helper : `${call.helper}.${path}`;
    return [{ field, expected: phrase(must), actual: phrase(actual) }];
  },
} satisfies Record<string, RuleCheck>;
