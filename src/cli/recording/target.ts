import { loadProject, type LoadedProject, type ProjectRequest } from '../../config/load-project.ts';
import { appendTest, newTestFile } from '../../config/edit/append-test.ts';
import { conventionalTest } from '../../config/project/find-tests.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { EventType } from '../../core/event.ts';
import type { FunctionConfig } from '../../core/function-config.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';
import { modelineFor } from './modeline.ts';

/** A test file of one function, to which tests are added. Nothing is written before the end. */
export interface Target {
  readonly files: Files;
  /** Loads this function alone. */
  readonly request: ProjectRequest;
  readonly functionId: string;
  /** The function, with the tests that it has. */
  readonly fn: FunctionConfig;
  /** undefined: tests of either type. */
  readonly eventType: EventType | undefined;
  readonly file: string;
  /** The text on the disk; undefined where there is no such file yet. */
  readonly before: string | undefined;
  /** The text with the tests that were added. */
  readonly text: string | undefined;
  /** First line of a new file. */
  readonly modeline: string;
}

/** Which function, and which file of its tests. */
export interface TargetChoice {
  /** Undefined where there is only one. */
  readonly functionId: string | undefined;
  /** Undefined: the first file of its tests, or the one that the convention expects. */
  readonly file: string | undefined;
}

/** Loads the project and chooses. Throws InputError for files with faults and unclear choices. */
export async function openTarget(
  files: Files,
  request: ProjectRequest,
  choice: TargetChoice,
): Promise<Target> {
  const project = await loadProject(files, request);
  if (hasErrors(project.diagnostics)) throw new InputError(project.diagnostics, project.sources);
  const fn = chooseFunction(project, choice.functionId);
  if (fn.tests === 'none') {
    throw new InputError([errorAt(fn.span, 'not-recordable', { id: fn.id, why: 'untested' })]);
  }
  const file = choice.file ?? chooseFile(project, fn);
  const before = (await files.exists(file)) ? await files.readText(file) : undefined;
  return {
    files,
    request: { ...request, only: [fn.id] },
    functionId: fn.id,
    fn,
    eventType: fn.eventType,
    file,
    before,
    text: before,
    modeline: await modelineFor(files, 'test', file),
  };
}

/** The target with one more test in its text. Throws InputError `not-appendable`. */
export function withTest(target: Target, test: JsonObject): Target {
  const { text, file, modeline } = target;
  const added =
    text === undefined ? newTestFile([test], file, modeline) : appendTest(text, file, test);
  if (added !== undefined) return { ...target, text: added };
  throw new InputError([errorAt(undefined, 'not-appendable', { path: file })]);
}

function chooseFunction({ suite }: LoadedProject, id: string | undefined): FunctionConfig {
  const known = suite.functions.map((fn) => fn.id);
  const found = suite.functions.filter(
    (fn) => id === undefined || fn.id === id || fn.source === id,
  );
  const [fn, ...others] = found;
  if (fn === undefined) {
    throw new InputError([errorAt(undefined, 'unknown-function', { id: id ?? '', known })]);
  }
  if (others.length === 0) return fn;
  throw new InputError([errorAt(undefined, 'several-functions', { known })]);
}

function chooseFile({ testFiles }: LoadedProject, { id, source }: FunctionConfig): string {
  const files = testFiles.get(id) ?? [];
  const expected = conventionalTest(source);
  return files.includes(expected) ? expected : (files[0] ?? expected);
}
