/** Why the runtime's regular expression library does not compile a pattern. */
export interface PatternFault {
  readonly fault: Fault;
  /** Offset in the pattern from which on the message quotes the rest. */
  readonly at: number;
}

/** What only PCRE has, its possessive repetitions, and repetitions of repetitions. */
export type FeatureKind = 'pcre' | 'possessive' | 'nested-quantifier';

/** One such place in a pattern. */
export interface Feature {
  readonly kind: FeatureKind;
  readonly at: number;
  readonly text: string;
}

/** What reading a pattern gave. */
export interface PatternReport {
  readonly fault: PatternFault | undefined;
  readonly features: readonly Feature[];
}

/**
 * Messages of PCRE (cloudfront-js-1.0, as far as they are known) and PCRE2 (cloudfront-js-2.0).
 * https://www.pcre.org/current/doc/html/pcre2api.html
 */
export const FAULTS = {
  'open-group': { first: 'missing )', second: 'missing closing parenthesis' },
  'close-group': { first: 'unmatched parentheses', second: 'unmatched closing parenthesis' },
  'open-class': 'missing terminating ] for character class',
  'range-order': 'range out of order in character class',
  'range-of-class': 'invalid range in character class',
  repeat: { first: 'nothing to repeat', second: 'quantifier does not follow a repeatable item' },
  'count-order': 'numbers out of order in {} quantifier',
  'count-size': 'number too big in {} quantifier',
  'group-kind': 'unrecognized character after (? or (?-',
  'name-missing': 'subpattern name expected',
  'name-digit': {
    first: 'subpattern name must start with a non-digit',
    second: 'subpattern name must start with a non-digit',
  },
  'name-end': {
    first: 'syntax error in subpattern name (missing terminator)',
    second: 'syntax error in subpattern name (missing terminator?)',
  },
  'name-twice': {
    first: 'two named subpatterns have the same name',
    second: 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)',
  },
  reference: 'reference to non-existent subpattern',
  'reference-form': '\\k is not followed by a braced, angle-bracketed, or quoted name',
  'group-reference-form':
    '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
  perl: 'PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u',
  property: 'malformed \\P or \\p sequence',
  backslash: '\\ at end of pattern',
  control: '\\c at end of pattern',
  escape: 'unrecognized character follows \\',
  octal: 'missing opening brace after \\o',
  'escape-in-class': 'escape sequence is invalid in character class',
  'any-in-class': '\\N is not supported in a class',
  'posix-name': 'unknown POSIX class name',
  'posix-collating': 'POSIX collating elements are not supported',
  'posix-outside': 'POSIX named classes are supported only within a class',
  lookbehind: 'lookbehind assertion is not fixed length',
} as const;

/** Key of a message. */
export type Fault = keyof typeof FAULTS;

/** Thrown by the reader to end it. */
export class PatternRefused extends Error {
  override readonly name = 'PatternRefused';
  readonly fault: Fault;
  readonly at: number;

  constructor(fault: Fault, at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}
