import { hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import type { EmulatedRuntime } from '../../core/ports.ts';
import type { SourceTexts } from '../../core/source.ts';
import { interrupted } from '../interrupted.ts';
import { reportTrouble } from '../report-trouble.ts';
import type { Terminal } from '../terminal.ts';
import type { EngineChoices } from '../test/engine-options.ts';
import type { Reporters } from '../test/reporter-options.ts';
import {
  loadSelected,
  runSelected,
  type SelectedProject,
  type TestRequest,
} from '../test/run-tests.ts';
import { writeReport } from '../test/write-report.ts';
import { changeMessage, waitMessage } from './messages.ts';
import { createSignal } from './signal.ts';
import { createFolderWatch } from './watch-folders.ts';
import { differ, whatChanged, type LoadedTexts } from './what-changed.ts';

/** One `cf2 test --watch`. */
export interface WatchRun {
  readonly request: TestRequest;
  readonly engines: EngineChoices;
  readonly reporters: Reporters;
  readonly terminal: Terminal;
  readonly offline: EmulatedRuntime;
}

/** Runs all tests, then after every change those that depend on it, until it is interrupted. */
export async function watchTests(run: WatchRun): Promise<void> {
  const signal = createSignal();
  const folders = createFolderWatch(process.cwd(), signal.raise);
  let isEnded = false;
  const loop = async (): Promise<void> => {
    const followed = new Set<string>();
    let loaded: SourceTexts = new Map();
    let shown: SourceTexts | undefined;
    let ran: LoadedTexts | undefined;
    while (!isEnded) {
      const project = await loadSelected(run.request);
      for (const file of filesOf(project)) followed.add(file);
      await folders.follow(followed);
      if (isBeingWritten(loaded, project.sources)) signal.raise();
      loaded = project.sources;
      // What happened while files were read may be half in them: they are read again first.
      if (shown === undefined || (!signal.isRaised() && differ(shown, loaded))) {
        shown = loaded;
        ran = await runChanged(run, ran, project);
        run.terminal.out(waitMessage([...followed]));
      }
      await signal.next();
    }
  };
  try {
    await Promise.race([loop(), interrupted()]);
  } finally {
    isEnded = true;
    folders.close();
  }
}

/** Answers the load whose tests have all been run: the given one, unless faults kept it from running. */
async function runChanged(
  run: WatchRun,
  ran: LoadedTexts | undefined,
  project: SelectedProject,
): Promise<LoadedTexts | undefined> {
  const isSound = !hasErrors(project.diagnostics);
  const { files, suite } = whatChanged(ran, project);
  if (ran !== undefined && isSound) run.terminal.out(changeMessage(files, suite));
  if (isSound && suite.functions.length === 0) return project;
  try {
    const report = await runSelected({ ...project, suite }, run.engines, run);
    await writeReport(report, run.reporters, run.terminal);
    return hasErrors(report.diagnostics) ? ran : project;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportTrouble(error, run.terminal);
    return ran;
  }
}

function filesOf({ suite, sources }: SelectedProject): readonly string[] {
  return [...sources.keys(), ...suite.functions.map(({ source }) => source)];
}

/** Writing begins with an empty file: one that has just become empty gets a moment more. */
function isBeingWritten(before: SourceTexts, after: SourceTexts): boolean {
  return [...after].some(([file, text]) => text === '' && Boolean(before.get(file)));
}
