import type { DiagnosticCode } from '../diagnostics.ts';
import type { Explanation } from './explanation.ts';
import { FAILURE_EXPLANATIONS } from './failures.ts';
import { PROJECT_EXPLANATIONS } from './projects.ts';
import { TEST_FILE_EXPLANATIONS } from './test-files.ts';
import { YAML_EXPLANATIONS } from './yaml.ts';

/** Codes that stand for a whole table of their own. */
type Family = 'yaml' | 'language';

/** One row per code of the message table; a code without one does not compile. */
const DIAGNOSTIC_EXPLANATIONS: Readonly<Record<Exclude<DiagnosticCode, Family>, Explanation>> = {
  ...TEST_FILE_EXPLANATIONS,
  ...PROJECT_EXPLANATIONS,
};

/** Explanations by the code that reports print, the runtimes' language aside. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...DIAGNOSTIC_EXPLANATIONS,
  ...YAML_EXPLANATIONS,
  ...FAILURE_EXPLANATIONS,
};
