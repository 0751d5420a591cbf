import type { CoverageCount, CoverageMetric } from './coverage/coverage.ts';
import type { Ability } from './abilities.ts';
import type { RuleCode } from './rules/rule-table.ts';
import type { Span } from './source.ts';

/** A value as a report shows it; the reporter chooses quotes, escapes and width. */
export type Shown =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'number'; readonly number: number }
  | { readonly as: 'values'; readonly values: readonly string[] }
  | { readonly as: 'absent' }
  /** Words of cf2's own: `a 301 response`, `contains "x"`. Quoted parts are already quoted. */
  | { readonly as: 'phrase'; readonly phrase: string };

/** One line of a complete comparison: `+` there but not expected, `-` expected but not there, `~` other value. */
export interface ChangeDifference {
  readonly sign: '+' | '-' | '~';
  /** `headers.x-debug`, `uri`, `querystring.page`. */
  readonly field: string;
  readonly expected: Shown | undefined;
  readonly actual: Shown | undefined;
  /** `removed`: it was in the input and is gone; `unlisted`: nobody wrote it. */
  readonly reason: 'unlisted' | 'removed' | 'not-removed' | 'value' | 'unchanged';
}

/** Why a case failed. `span` is the written part that is wrong; kinds as in docs/test-format.md. */
export type Failure =
  | {
      readonly kind: 'assertion';
      /** `response.headers.location`. */
      readonly field: string;
      readonly expected: Shown;
      readonly actual: Shown;
      readonly span: Span;
    }
  | {
      readonly kind: 'outcome';
      readonly expected: Shown;
      readonly actual: Shown;
      readonly span: Span;
    }
  | {
      readonly kind: 'changes';
      /** The expectation: a whole output instead of its changes. */
      readonly of?: 'output' | 'snapshot';
      readonly differences: readonly ChangeDifference[];
      /** How many written changes are as expected. */
      readonly matched: number;
      readonly span: Span;
    }
  | {
      readonly kind: 'function-error';
      /** `TypeError: …`, without AWS's opening sentence. */
      readonly message: string;
      /** Place in the function's source, where it is known. */
      readonly source: Span | undefined;
      /** The test that raised it. */
      readonly span: Span;
    }
  | {
      readonly kind: 'engine-mismatch';
      readonly field: string;
      readonly offline: Shown;
      readonly aws: Shown;
      readonly span: Span;
    }
  | {
      /** The offline engine and an installed build of the runtimes' engine disagree (`--strict`). */
      readonly kind: 'strict-mismatch';
      readonly field: string;
      readonly offline: Shown;
      readonly second: Shown;
      /** `njs 0.7.9`. */
      readonly binary: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'unchecked-assertion';
      /** `expect.origin`. */
      readonly assertion: string;
      /** What the engines of the run lack. */
      readonly ability: Ability;
      readonly span: Span;
    }
  | {
      /** Shown as `rule/<code>`: a production rule does not hold. */
      readonly kind: 'rule';
      readonly code: RuleCode;
      /** `request.headers.x-cache`. */
      readonly field: string;
      readonly expected?: Shown;
      readonly actual: Shown;
      /** The test. */
      readonly span: Span;
    }
  | {
      /** Nothing has been recorded, and this run records nothing. */
      readonly kind: 'snapshot-missing';
      readonly span: Span;
    }
  | {
      /** A recorded entry that no test asks for any more. */
      readonly kind: 'snapshot-obsolete';
      readonly caseId: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'kvs-mismatch';
      readonly key: string;
      /** undefined: the fixture does not have the key. */
      readonly fixture: string | undefined;
      /** Values of the store are never told. */
      readonly store: 'differs' | 'none';
      /** The test. */
      readonly span: Span;
    }
  | {
      readonly kind: 'steps';
      readonly limit: number;
      /** undefined when the run was ended from outside, so that nothing was counted. */
      readonly steps: number | undefined;
      readonly span: Span;
    }
  | {
      /** The offline events of a function do not reach enough of its code. */
      readonly kind: 'coverage';
      readonly metric: CoverageMetric;
      /** Percent. */
      readonly limit: number;
      /** undefined when nobody could count. */
      readonly actual: CoverageCount | undefined;
      /** The limit where it is written. */
      readonly span: Span;
    }
  | {
      readonly kind: 'utilization';
      readonly limit: number;
      readonly samples: readonly number[];
      readonly span: Span;
    };

/** A failure and the engines on which it showed (one of two: it is named in reports). */
export type EngineFailure = Failure & { readonly engines: readonly EngineName[] };

/** `offline` is the emulated runtime, `aws` is TestFunction on any CloudFront endpoint. */
export type EngineName = 'offline' | 'aws';
