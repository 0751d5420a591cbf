import {
  loadProject,
  type FunctionInput,
  type LoadedProject,
  type ProjectRequest,
} from '../../src/config/load-project.ts';
import { displayCode, type Diagnostic } from '../../src/core/diagnostics.ts';
import type { TestCase } from '../../src/core/test-case.ts';
import { memoryFiles } from './memory-files.ts';

/** Loads files that are held in memory. */
export function loadFiles(
  files: Readonly<Record<string, string>>,
  request: Partial<ProjectRequest> = {},
): Promise<LoadedProject> {
  return loadProject(memoryFiles(files), {
    fallback: 'none',
    variables: () => undefined,
    ci: false,
    allowNoTests: false,
    only: [],
    ...request,
  });
}

/** Loads one test file `f.test.yml` of the function `f`, whose code is `f.js`. */
export function loadTests(
  text: string,
  more: Readonly<Record<string, string>> = {},
  input: Partial<FunctionInput> = {},
  request: Partial<ProjectRequest> = {},
): Promise<LoadedProject> {
  const files = { 'f.js': 'function handler() {}', 'f.test.yml': text, ...more };
  return loadFiles(files, { fallback: [{ source: 'f.js', ...input }], ...request });
}

/** The cases of a project that has no faults; throws its diagnostics otherwise. */
export function casesOf({ suite, diagnostics }: LoadedProject): readonly TestCase[] {
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Error(listOf(faults).join('\n'));
  return suite.functions.flatMap(({ tests }) => (tests === 'none' ? [] : tests));
}

/** The only case of a test file that is fault-free. */
export async function loadCase(
  test: string,
  ...more: [Readonly<Record<string, string>>?, Partial<FunctionInput>?]
): Promise<TestCase> {
  const cases = casesOf(await loadTests(`tests:\n  - ${test}\n`, ...more));
  if (cases.length !== 1) throw new Error(`${cases.length} cases`);
  return cases[0]!;
}

/** Diagnostics as `code line:column-column`, with the file where it is another one. */
export function listOf(diagnostics: readonly Diagnostic[], file = 'f.test.yml'): readonly string[] {
  return diagnostics.map((diagnostic) => {
    const { at, severity } = diagnostic;
    const mark = severity === 'error' ? '' : `${severity} `;
    if (at === undefined) return mark + displayCode(diagnostic);
    const { start, end } = at;
    const last = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
    const place = `${start.line}:${start.column}-${last}`;
    return `${mark}${displayCode(diagnostic)} ${at.file === file ? '' : `${at.file}:`}${place}`;
  });
}

/** What is wrong with a test file, as `listOf` writes it. */
export async function faultsOf(
  text: string,
  ...more: [Readonly<Record<string, string>>?, Partial<FunctionInput>?, Partial<ProjectRequest>?]
): Promise<readonly string[]> {
  return listOf((await loadTests(text, ...more)).diagnostics);
}
