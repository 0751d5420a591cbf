import { errorAt, type Diagnostic } from '../core/diagnostics.ts';
import type { FunctionConfig, Suite } from '../core/function-config.ts';
import type { TestCase } from '../core/test-case.ts';
import { writtenPath } from './paths.ts';

/** Which cases to keep, beside the selections. */
export interface CaseFilters {
  /** Regular expression over the case id, as `-t` takes it. */
  readonly pattern?: string | undefined;
  /** A case needs at least one of these; empty: no filter. */
  readonly tags?: readonly string[] | undefined;
}

/** What is left of a suite. */
export interface SelectedCases {
  readonly suite: Suite;
  readonly diagnostics: readonly Diagnostic[];
  /** Something was left out on purpose: such a run never permits publishing. */
  readonly filtered: boolean;
}

/**
 * Applies `cf2 test [id | source | file[:line]]… -t regex --tags a,b`, and `only` of tests. A selection
 * or filter that matches nothing is an error.
 */
export function selectCases(
  suite: Suite,
  selections: readonly string[],
  filters: CaseFilters = {},
): SelectedCases {
  const pattern = patternOf(filters.pattern);
  if (pattern === 'invalid') return invalidPattern(suite, filters.pattern ?? '');
  const keeps = selections.map(parseSelection);
  const unmatched = keeps.filter(
    (keep) => !suite.functions.some((fn) => matchesFunction(keep, fn)),
  );
  const hasOnly = casesOf(suite).some(({ only }) => only);
  const filtered = keeps.length > 0 || hasOnly || hasFilters(filters);
  if (!filtered) return { suite, diagnostics: [], filtered };
  const passes = (testCase: TestCase) =>
    (!hasOnly || testCase.only) && hasTag(testCase, filters.tags) && pattern.test(testCase.id);
  const isNarrowed = hasOnly || hasFilters(filters);
  const functions = suite.functions.flatMap((fn) => {
    if (isNarrowed && (fn.tests === 'none' || fn.tests.length === 0)) return [];
    return selectFrom(fn, keeps, passes) ?? [];
  });
  const missing = unmatched.map(({ text }) => text);
  if (missing.length === 0 && functions.length === 0) missing.push(wordsOf(selections, filters));
  const diagnostics = missing.map((selection) => errorAt(undefined, 'no-match', { selection }));
  return { suite: { ...suite, functions }, diagnostics, filtered };
}

interface Selection {
  readonly text: string;
  readonly path: string;
  /** `path` without `:line`, where it ends in one. */
  readonly at: { readonly file: string; readonly line: number } | undefined;
}

function parseSelection(text: string): Selection {
  const path = writtenPath(text);
  const [, file, line] = /^(.+):(\d+)$/.exec(path) ?? [];
  return { text, path, at: file === undefined ? undefined : { file, line: Number(line) } };
}

function selectFrom(
  fn: FunctionConfig,
  selections: readonly Selection[],
  passes: (testCase: TestCase) => boolean,
): FunctionConfig | undefined {
  if (selections.length > 0 && !selections.some((one) => matchesFunction(one, fn)))
    return undefined;
  // Of a part of the tests nobody knows what the others ask for.
  if (fn.tests === 'none') return { ...fn, obsoleteSnapshots: [] };
  const isWhole = selections.length === 0 || selections.some((one) => isFunction(one, fn));
  const tests = fn.tests.filter(
    (testCase) => passes(testCase) && (isWhole || selections.some((one) => isCase(one, testCase))),
  );
  // A function without tests can still be chosen, to be checked.
  const isEmptied = tests.length === 0 && fn.tests.length > 0;
  const isPartial = tests.length < fn.tests.length;
  return isEmptied ? undefined : { ...fn, tests, isPartial, obsoleteSnapshots: [] };
}

function matchesFunction(selection: Selection, fn: FunctionConfig): boolean {
  if (isFunction(selection, fn)) return true;
  return fn.tests !== 'none' && fn.tests.some((testCase) => isCase(selection, testCase));
}

function isFunction({ text, path }: Selection, fn: FunctionConfig): boolean {
  return fn.id === text || fn.source === path;
}

function isCase({ path, at }: Selection, { span }: TestCase): boolean {
  if (span.file === path) return true;
  return at?.file === span.file && span.start.line <= at.line && at.line <= span.end.line;
}

function casesOf(suite: Suite): readonly TestCase[] {
  return suite.functions.flatMap(({ tests }) => (tests === 'none' ? [] : tests));
}

function hasTag({ tags }: TestCase, wanted: readonly string[] = []): boolean {
  return wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}

function hasFilters({ pattern, tags = [] }: CaseFilters): boolean {
  return pattern !== undefined || tags.length > 0;
}

function patternOf(pattern = ''): RegExp | 'invalid' {
  try {
    return new RegExp(pattern);
  } catch {
    return 'invalid';
  }
}

function invalidPattern(suite: Suite, text: string): SelectedCases {
  const reason = 'it cannot be compiled';
  return {
    suite,
    diagnostics: [errorAt(undefined, 'bad-regex', { text, reason })],
    filtered: true,
  };
}

/** The whole selection as one would type it. */
function wordsOf(selections: readonly string[], { pattern, tags = [] }: CaseFilters): string {
  const flags = [
    ...(pattern === undefined ? [] : ['-t', pattern]),
    ...(tags.length === 0 ? [] : ['--tags', tags.join(',')]),
  ];
  return [...selections, ...flags].join(' ');
}
