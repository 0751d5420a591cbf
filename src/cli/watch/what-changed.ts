import type { FunctionConfig, Suite } from '../../core/function-config.ts';
import type { SourceTexts } from '../../core/source.ts';
import type { TestCase } from '../../core/test-case.ts';

/** A project as it was loaded: what was selected of it, and the texts of all files that it was read from. */
export interface LoadedTexts {
  readonly suite: Suite;
  readonly sources: SourceTexts;
}

/** What differs between two loads. */
export interface WhatChanged {
  /** Files that were edited, came or went. */
  readonly files: readonly string[];
  /** The cases that depend on them, and functions whose code is another, with all their cases. */
  readonly suite: Suite;
}

/**
 * Compares a load with the one before. A changed configuration concerns everything, a changed source its
 * function, a changed test file its cases; any other file (events, stores, tables) those cases that have
 * become others by it. Without a load before everything is new.
 */
export function whatChanged(before: LoadedTexts | undefined, after: LoadedTexts): WhatChanged {
  if (before === undefined) return { files: [], suite: after.suite };
  const paths = new Set([...before.sources.keys(), ...after.sources.keys()]);
  const files = [...paths].filter((path) => before.sources.get(path) !== after.sources.get(path));
  const isConfigured = after.suite.functions.some(
    ({ span, source }) => span.file !== source && files.includes(span.file),
  );
  if (isConfigured) return { files, suite: after.suite };
  const known = fingerprints(before.suite);
  const functions = after.suite.functions.flatMap((fn) => changedPart(fn, files, known) ?? []);
  return { files, suite: { functions } };
}

function changedPart(
  fn: FunctionConfig,
  files: readonly string[],
  known: ReadonlyMap<string, string>,
): FunctionConfig | undefined {
  if (files.includes(fn.source)) return fn;
  const tests = casesOf(fn).filter(
    (it) => files.includes(it.span.file) || known.get(it.id) !== fingerprint(it),
  );
  return tests.length === 0 ? undefined : { ...fn, tests };
}

function fingerprints({ functions }: Suite): ReadonlyMap<string, string> {
  return new Map(functions.flatMap(casesOf).map((it) => [it.id, fingerprint(it)]));
}

/** Everything that a run of the case depends on, apart from the code. */
function fingerprint(testCase: TestCase): string {
  const entriesOfMaps = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return JSON.stringify(testCase, entriesOfMaps);
}

function casesOf({ tests }: FunctionConfig): readonly TestCase[] {
  return tests === 'none' ? [] : tests;
}

/** Whether two loads read other files, or files with other texts. */
export function differ(a: SourceTexts, b: SourceTexts): boolean {
  return a.size !== b.size || [...a].some(([file, text]) => b.get(file) !== text);
}
