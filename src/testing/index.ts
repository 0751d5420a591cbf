import { createBuild } from '../roots/create-build.ts';
import { isCi } from '../roots/is-ci.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import { projectVariables } from '../roots/project-variables.ts';
import { sandboxWorkers } from '../roots/sandbox-workers.ts';
import type { Testing } from './api.ts';
import { createTesting } from './create-testing.ts';

export type {
  Cookies,
  Entries,
  EventType,
  Expectation,
  Finding,
  FunctionOptions,
  FunctionResult,
  Input,
  Json,
  JsonMap,
  Matchers,
  OpenFunction,
  Outcome,
  Project,
  ProjectFunction,
  ProjectOptions,
  ProjectTest,
  Registrar,
  RequestMessage,
  ResponseMessage,
  Runtime,
  Test,
  TestInput,
  Testing,
} from './api.ts';
export { Cf2Error } from './cf2-error.ts';

/** The sandbox's bundle, as dist/testing/index.js sees it. */
const WORKER = '../worker/index.js';

const testing: Testing = createTesting({
  createRuntime: () => createRuntime(sandboxWorkers(WORKER, { early: false })),
  now: Date.now,
  workingDirectory: () => process.cwd(),
  surroundings: (folder) => ({
    variables: projectVariables(process.env, folder),
    ci: isCi(process.env),
    build: createBuild(folder, process.env),
  }),
});

/** Loads a project. Rejects with Cf2Error naming every mistake in its files. */
export const loadProject: Testing['loadProject'] = testing.loadProject;
/** Registers a suite for each function and a test for each of its tests. */
export const registerTests: Testing['registerTests'] = testing.registerTests;
/** Opens a function for tests in code. Rejects with Cf2Error for code that the runtime refuses. */
export const openFunction: Testing['openFunction'] = testing.openFunction;
/** An outcome of AWS's own result. */
export const canonicalise: Testing['canonicalise'] = testing.canonicalise;
/** Matchers for `expect.extend`. */
export const matchers: Testing['matchers'] = testing.matchers;
/** Ends the emulated runtime. */
export const close: Testing['close'] = testing.close;
