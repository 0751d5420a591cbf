import type { OfflineRuntime } from '../core/ports.ts';
import { createFiles } from '../files/working-directory.ts';
import { checkCode } from '../runtime/checker/check-code.ts';
import type { Testing } from './api.ts';
import { canonicalOutcome } from './canonical-outcome.ts';
import { loadTests, type ProjectSurroundings } from './load-tests.ts';
import { matchers } from './matchers.ts';
import { openFunction } from './open-function.ts';
import { registerTests } from './register-tests.ts';
import type { RunPorts } from './run-suite.ts';

/** What the API learns from its root. */
export interface TestingPorts {
  /** Called when the first event runs. */
  readonly createRuntime: () => OfflineRuntime;
  readonly now: () => number;
  readonly workingDirectory: () => string;
  readonly surroundings: (folder: string) => ProjectSurroundings;
}

/** Creates the API around a runtime, which all functions share. */
export function createTesting(ports: TestingPorts): Testing {
  let runtime: OfflineRuntime | undefined;
  const shared: OfflineRuntime = {
    engine: (code) => (runtime ??= ports.createRuntime()).engine(code),
    close: async () => runtime?.close(),
  };
  const portsOf = (folder: string): RunPorts => ({
    files: createFiles(folder),
    runtime: shared,
    check: checkCode,
    now: ports.now,
  });
  const folderOf = (folder?: string) => folder ?? ports.workingDirectory();
  return {
    matchers,
    registerTests,
    canonicalise: (result, event) => canonicalOutcome(result, event, ports.now),
    loadProject: (options = {}) => {
      const folder = folderOf(options.folder);
      return loadTests(options, ports.surroundings(folder), portsOf(folder));
    },
    openFunction: (given) => {
      const options = typeof given === 'string' ? { source: given } : given;
      return openFunction(options, portsOf(folderOf(options.folder)));
    },
    close: async () => {
      await shared.close();
      runtime = undefined;
    },
  };
}
