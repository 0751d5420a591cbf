import { importFiles } from '../../../src/cli/importing/import-files.ts';
import type { ImportedCases } from '../../../src/cli/importing/import-cases.ts';
import type { Observer } from '../../../src/cli/recording/observers.ts';
import { canonicalise } from '../../../src/core/compare/canonical.ts';
import type { Diagnostic } from '../../../src/core/diagnostics.ts';
import type { JsonValue } from '../../../src/core/json.ts';
import type { TestCase } from '../../../src/core/test-case.ts';
import { checkCase } from '../../../src/core/verdict/check-case.ts';
import { casesOf, loadFiles } from '../../config/load.ts';
import { memoryFiles } from '../../config/memory-files.ts';

/** A function that answers every event with a redirect. */
export const OBSERVER: Observer = {
  engine: 'offline',
  observe: async () => ({
    kind: 'result',
    result: {
      computeUtilization: undefined,
      logs: [],
      errorMessage: '',
      output: JSON.stringify({
        response: { statusCode: 301, headers: { location: { value: '/new' } } },
      }),
    },
    observations: undefined,
    durationMs: 0,
  }),
};

const REQUEST = {
  fallback: [{ source: 'f.js' }],
  variables: () => undefined,
  ci: false,
  allowNoTests: true,
  only: [],
};

/** What an import into the function `f.js` did, and the tests of its file as `cf2 test` loads them. */
export interface Import extends ImportedCases {
  readonly text: string;
  readonly cases: readonly TestCase[];
}

/** Imports files that are held in memory. */
export async function importProject(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  observer: Observer = OBSERVER,
): Promise<Import> {
  const all = { 'f.js': '', ...files };
  const result = await importFiles({ paths, functionId: 'f.js', file: undefined }, () => REQUEST, {
    files: memoryFiles(all),
    observer,
    texts: new Map(),
  });
  const { file, text = '' } = result.target;
  if (text === '') return { ...result, text, cases: [] };
  return { ...result, text, cases: casesOf(await loadFiles({ ...all, [file]: text }, REQUEST)) };
}

/** Notes as `code what file:line:column`. */
export function notesOf(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ code, args, at }) => {
    const { why = '' } = args as { readonly why?: string };
    const place = at ? ` ${at.file}:${at.start.line}:${at.start.column}` : '';
    return `${code} ${why}${place}`;
  });
}

/** Whether a test passes with an output. */
export function passes(testCase: TestCase, output: JsonValue): boolean {
  const { event, eventType } = testCase;
  const text = JSON.stringify(output);
  const outcome = canonicalise({ errorMessage: '', output: text }, event, eventType);
  return checkCase(testCase, outcome, { logs: [] }, { file: 'f.js', text: '' }).length === 0;
}
