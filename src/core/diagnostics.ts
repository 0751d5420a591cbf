import type { RetentionOutcome } from './logs/retention.ts';
import type { Span } from './source.ts';

/** How a key value store differs from its file. */
interface StoreCounts {
  readonly store: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

/**
 * Everything cf2 can say about a file, an input or a function without running a test. A diagnostic is
 * data: code, arguments, place. The words are in messages.ts and nowhere else.
 */
export interface DiagnosticArguments {
  /** The YAML parser's own complaint; `yaml` is its code, as `DUPLICATE_KEY`. */
  yaml: { yaml: string; text: string };
  'unknown-key': { key: string; suggestions: readonly string[] };
  'wrong-type': {
    key: string;
    expected: string;
    actual: string;
    suggestions?: readonly string[];
  };
  'missing-key': { key: string; where: string };
  conflict: { keys: readonly [string, string]; why?: string };
  'no-assertion': { what: 'test' | 'empty-map'; key?: string };
  'bad-method': { text: string; suggestion?: string };
  'bad-port': { text: string; port: string };
  'bad-request': { text: string; reason: string };
  'bad-expect': { text: string; reason: string; hint?: string };
  'bad-matcher': { matcher: string; field: string; reason?: string };
  'bad-regex': { text: string; reason: string };
  'bad-clock': { text: string };
  'bad-ip': { text: string };
  'bad-name': { text: string; what: 'function name' | 'function id' };
  'cookie-header': { name: string };
  'hidden-header': { name: string };
  'nothing-to-remove': { key: string };
  'event-type-mismatch': { id: string; configured: string; actual: string };
  'event-too-large': { bytes: number; limit: number };
  'file-not-found': { path: string; reason: string };
  'file-not-written': { path: string; reason: string };
  'outside-root': { path: string };
  'bad-json': { path: string; reason: string };
  'empty-table': { path: string };
  /** `cells` and `columns` where a row is longer or shorter than the header. */
  'csv-shape': { reason: string; cells?: number; columns?: number };
  'unused-column': { column: string; suggestions: readonly string[] };
  'unknown-variable': { name: string; suggestions: readonly string[] };
  'duplicate-name': { name: string; other: string };
  'snapshot-place': { why: 'table' | 'alias' | 'shared' };
  /** An entry that no test asks for, where it is no failure. */
  'obsolete-snapshot': { id: string };
  'only-in-ci': Record<never, never>;
  'kvs-limit': { key: string; what: 'key' | 'value' | 'store'; bytes: number; limit: number };
  'kvs-runtime': { id: string };
  /** What a store lacks of its file; `kept` keys are in the store alone. */
  'kvs-differs': StoreCounts;
  /** The same was written. */
  'kvs-synced': StoreCounts;
  /** What became of a log group that was to expire after `wanted` days. */
  'log-retention': {
    group: string;
    outcome: RetentionOutcome;
    days: number;
    wanted: number;
  };
  /** A file says twice what a store has under a key. */
  'kvs-twice': { key: string };
  /** Functions that share a store name different files for it. */
  'kvs-two-files': { store: string; paths: readonly string[] };
  'wrong-function': { file: string; id: string; expected: string };
  'unknown-function': { id: string; known: readonly string[] };
  'duplicate-function': { name: string; other: string };
  'unset-variable': { name: string };
  'secret-variable': { name: string };
  'no-tests': { id: string; expected: string };
  'no-match': { selection: string };
  /** `printed`: the line in which the build said what is wrong. */
  'build-failed': { id: string; reason: string; printed: string };
  'event-key': { key: string; why: string };
  /** More than one function could be meant; `known` are their ids. */
  'several-functions': { known: readonly string[] };
  /** A test file to which no test can be added. */
  'not-appendable': { path: string };
  /** A test file that the function does not run. */
  'not-among-tests': { path: string; id: string };
  /** What a function did cannot be written as a test that passes; `rules` are the production rules it breaks. */
  'not-recordable':
    | { id: string; why: 'inexpressible' | 'untested' }
    | { id: string; why: 'rules'; rules: readonly string[] };
  /** A test that AWS cannot run was to be recorded there; `keys` are what keeps it offline. */
  'not-on-aws': { keys: readonly string[] };
  /** A recorded test that may not pass again; `because` is what it depends on. */
  'may-vary': { because: readonly string[] };
  /** Of a file of another tool; `name` names the case, file or setting. `why` is a reason, or words. */
  'not-imported': { what: 'case' | 'file' | 'setting'; name: string; why: string };
  /** A case of another tool is a test now, and does not say quite the same. */
  'imported-otherwise': { name: string; why: string };
  'bad-input': { input: string; text: string; expected: string };
  /** `input` is needed because of `because`, another input. */
  'missing-input': { input: string; because: string };
  /** An option without which a role of `cf2 policy` has no policy. */
  'missing-option': { option: string; because: string };
  /** A request file is not called like the function that it asks for. */
  'request-file-name': { path: string; expected: string };
  /** A request asks twice for the same event type of a cache behaviour: `behaviour` is its distribution and pattern. */
  'behaviour-twice': { eventType: string; behaviour: string };
  /** No role of `cf2 policy`. */
  /** CloudFront takes the name; the hand-over's policies by tags do not find it. */
  'unconventional-name': { text: string };
  'unknown-role': { text: string; known: readonly string[]; suggestions: readonly string[] };
  /** The caller is an IAM user, whose keys do not run out. */
  'long-lived-credentials': { arn: string };
  /** More jobs than a matrix of GitHub can have. */
  'too-many-jobs': { jobs: number; limit: number };
  /** A throwaway function that an earlier run had left behind is gone now. */
  'leftover-deleted': { name: string };
  /** It is still there, or (without a name) nobody knows whether there are any; and why. */
  'leftover-kept': { name: string | undefined; operation: string; failure: string };
  'bad-endpoint': { variable: string; text: string };
  /** `--strict` without an njs to run. */
  'no-njs': Record<never, never>;
  /** Two parsers disagree; `accepted` stands for one that takes the code. `because` explains an expected one. */
  'strict-verdict': {
    binary: string;
    offline: string;
    second: string;
    because: string | undefined;
  };
  /** `cf2 rollback` without saying to what; `newest` is the newest file that this machine keeps. */
  'nothing-to-restore': { id: string; newest: string | undefined };
  /** A file that does not hold what is to be restored; `other-function` and `other-account` name whose it is. */
  'bad-kept-file':
    | { path: string; why: 'not-json' | 'other-format' | 'other-version' | 'damaged' }
    | {
        path: string;
        why: 'other-function' | 'other-account';
        found: string;
        expected: string;
      };
  /** What was to name a commit, and why there is none. */
  'no-commit': { text: string; why: 'no-git' | 'no-repository' | 'unknown' };
  /** A function with a build cannot be taken from a commit. */
  'build-of-commit': { id: string; commit: string };
  /** A roll-back stopped at its tests; `testsOf` is the commit that they are of. */
  'restored-fails': { id: string; testsOf: string | undefined };
  'unknown-code': { text: string; suggestions: readonly string[] };
  /** `limits.coverage` of a function of which only some tests run. */
  'coverage-limit-skipped': { id: string };
  /** The code of a function cannot be made to count. */
  'coverage-unmeasured': { id: string; reason: string };
  /** Cases that ended otherwise while they were counted; and events whose counts are lost. */
  'coverage-differs': { id: string; cases: readonly string[]; lost: number };
  /** A stage of a function has other code than its source. */
  'other-code': { name: string; stage: string; source: string };
  'code-too-large': { bytes: number; comments: number; limit: number };
  /** A construct the runtime does not have; `error` is the runtime's own text, line included. */
  language: { rule: string; error: string; mend: string; url: string };
}

/** Code of a diagnostic, as tests assert it. */
export type DiagnosticCode = keyof DiagnosticArguments;

/** How bad it is: only an `error` stops a run. */
export type Severity = 'error' | 'warning' | 'notice';

/** One finding: `at` is undefined only for facts without a file, such as an action input. */
export type Diagnostic = {
  readonly [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly args: DiagnosticArguments[Code];
    readonly severity: Severity;
    readonly at: Span | undefined;
    /** Another place that belongs to it: the anchor of an alias, the first of two equal names. */
    readonly related?: { readonly at: Span; readonly note: string };
  };
}[DiagnosticCode];

/** Makes a diagnostic of severity `error`. */
export function errorAt<Code extends DiagnosticCode>(
  at: Span | undefined,
  code: Code,
  args: DiagnosticArguments[Code],
): Diagnostic {
  return { code, args, at, severity: 'error' } as unknown as Diagnostic;
}

/** Makes a diagnostic of severity `warning`. */
export function warningAt<Code extends DiagnosticCode>(
  at: Span | undefined,
  code: Code,
  args: DiagnosticArguments[Code],
): Diagnostic {
  return { code, args, at, severity: 'warning' } as unknown as Diagnostic;
}

/** Makes a diagnostic of severity `notice`. */
export function noticeAt<Code extends DiagnosticCode>(
  at: Span | undefined,
  code: Code,
  args: DiagnosticArguments[Code],
): Diagnostic {
  return { code, args, at, severity: 'notice' } as unknown as Diagnostic;
}

/** True when at least one diagnostic stops the run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** The code as reports print it: `yaml/DUPLICATE_KEY`, `language/for-of`, else the code itself. */
export function displayCode(diagnostic: Diagnostic): string {
  if (diagnostic.code === 'yaml') return `yaml/${diagnostic.args.yaml}`;
  if (diagnostic.code === 'language') return `language/${diagnostic.args.rule}`;
  return diagnostic.code;
}
