import type { Testing } from './api.js';
export type { Cookies, Entries, EventType, Expectation, Finding, FunctionOptions, FunctionResult, Input, Json, JsonMap, Matchers, OpenFunction, Outcome, Project, ProjectFunction, ProjectOptions, ProjectTest, Registrar, RequestMessage, ResponseMessage, Runtime, Test, TestInput, Testing, } from './api.js';
export { Cf2Error } from './cf2-error.js';
/** Loads a project. Rejects with Cf2Error naming every mistake in its files. */
export declare const loadProject: Testing['loadProject'];
/** Registers a suite for each function and a test for each of its tests. */
export declare const registerTests: Testing['registerTests'];
/** Opens a function for tests in code. Rejects with Cf2Error for code that the runtime refuses. */
export declare const openFunction: Testing['openFunction'];
/** An outcome of AWS's own result. */
export declare const canonicalise: Testing['canonicalise'];
/** Matchers for `expect.extend`. */
export declare const matchers: Testing['matchers'];
/** Ends the emulated runtime. */
export declare const close: Testing['close'];
