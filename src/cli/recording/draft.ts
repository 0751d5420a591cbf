import { loadProject } from '../../config/load-project.ts';
import { hasErrors, type Diagnostic } from '../../core/diagnostics.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import type { TestCase } from '../../core/test-case.ts';
import type { Target } from './target.ts';
import { withFiles } from '../../config/with-files.ts';

/** The last test of a file that is not written yet, loaded as if it were. */
export interface Draft {
  readonly fn: FunctionConfig | undefined;
  /** undefined: the function does not run the file, or the test has faults. */
  readonly testCase: TestCase | undefined;
  /** Those of the new test come without a place: nobody has such a file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the function with the text of the target in the place of its file. */
export async function loadDraft(target: Target): Promise<Draft> {
  const { file, text = '', request } = target;
  const { suite, diagnostics } = await loadProject(
    withFiles(target.files, new Map([[file, text]])),
    request,
  );
  const [fn] = suite.functions;
  const tests = fn === undefined || fn.tests === 'none' ? [] : fn.tests;
  const own = tests.filter(({ span }) => span.file === file).at(-1);
  return {
    fn,
    testCase: hasErrors(diagnostics) ? undefined : own,
    diagnostics: diagnostics.map((it) => (it.at?.file === file ? { ...it, at: undefined } : it)),
  };
}
