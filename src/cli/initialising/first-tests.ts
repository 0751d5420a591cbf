import {
  loadProject,
  type FunctionInput,
  type LoadedProject,
  type ProjectRequest,
} from '../../config/load-project.ts';
import { hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import type { Observer } from '../recording/observers.ts';
import { openTarget, type Target } from '../recording/target.ts';
import { firstTest, type FirstTest } from './first-test.ts';

/** What planning needs. */
export interface InitPorts {
  readonly files: Files;
  readonly observer: Observer;
  readonly requestFor: (inputs: readonly FunctionInput[]) => ProjectRequest;
}

/** Loads a project that shall begin without faults. Throws InputError. */
export async function loadSound(files: Files, request: ProjectRequest): Promise<LoadedProject> {
  const project = await loadProject(files, request);
  if (hasErrors(project.diagnostics)) throw new InputError(project.diagnostics, project.sources);
  return project;
}

/** First tests of the functions that have none, by source. */
export async function firstTests(
  { suite, testFiles }: LoadedProject,
  ports: InitPorts,
): Promise<ReadonlyMap<string, FirstTest>> {
  const untested = suite.functions.filter(
    ({ id, tests }) => tests !== 'none' && (testFiles.get(id) ?? []).length === 0,
  );
  const found = await Promise.all(
    untested.map(async ({ id, source }): Promise<[string, FirstTest]> => {
      return [source, await firstTest(await targetOf(id, ports), ports.observer)];
    }),
  );
  return new Map(found);
}

/** The test file of a function; a new one for code that reads a key value store has an empty store. */
export async function targetOf(
  functionId: string,
  { files, requestFor }: Pick<InitPorts, 'files' | 'requestFor'>,
): Promise<Target> {
  const target = await openTarget(files, requestFor([]), { functionId, file: undefined });
  const code = await files.readText(target.fn.source).catch(() => '');
  if (!/\bkvs\s*\(/.test(code)) return target;
  return { ...target, modeline: `${target.modeline}kvs: {} # what its key value store holds\n` };
}
