import { literalTest } from '../config/edit/literal-test.ts';
import { loadProject, type FunctionInput } from '../config/load-project.ts';
import { withFiles } from '../config/with-files.ts';
import { hasErrors } from '../core/diagnostics.ts';
import type { FunctionConfig } from '../core/function-config.ts';
import type { JsonObject } from '../core/json.ts';
import type { Files } from '../core/ports.ts';
import type { SourceTexts } from '../core/source.ts';
import { invalid } from './failures.ts';

/** The name of the test file that a test in code is loaded from. Nobody has such a file. */
const FILE = 'test-in-code.json';

/** A function, and the top-level keys of its test file. */
export interface InlineTarget {
  readonly files: Files;
  readonly input: FunctionInput;
  /** `defaults` and `kvs`. */
  readonly around: JsonObject;
}

/** A test in code, loaded as one of a file. */
export interface InlineTest {
  readonly fn: FunctionConfig;
  readonly sources: SourceTexts;
}

/** Loads one test that is given as data. Throws Cf2Error for everything that would be wrong in a file. */
export async function loadInline(
  { files, input, around }: InlineTarget,
  test: JsonObject,
): Promise<InlineTest> {
  const file = { ...around, tests: [literalTest(test)] };
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  const { suite, diagnostics, sources } = await loadProject(
    withFiles(files, new Map([[FILE, text]])),
    {
      configPath: false,
      fallback: [{ ...input, tests: [FILE] }],
      variables: () => undefined,
      ci: false,
      allowNoTests: true,
      only: [],
    },
  );
  const [fn] = suite.functions;
  if (hasErrors(diagnostics) || fn === undefined) throw invalid(diagnostics, sources);
  return { fn, sources };
}
