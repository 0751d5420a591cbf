import type { Fault } from '../../src/emulator/control/faults.ts';
import { FOREIGN, NEW, OLD, type FaultyRun } from './deployment.ts';

/** Longest that a run may take, in milliseconds of its own clock. */
const BOUND = 30 * 60_000;

type Rule = (run: FaultyRun, before: string | undefined, faults: readonly Fault[]) => boolean;

const deploymentOf = ({ report }: FaultyRun) => report.functions[0]?.deployment;
const saysPublished = (run: FaultyRun): boolean => deploymentOf(run)?.published === true;
const saysPerhaps = (run: FaultyRun): boolean => {
  const deployment = deploymentOf(run);
  return deployment?.publishAnswered === true || deployment?.publishUnknown === true;
};
const isPublishedByOthers = (faults: readonly Fault[]): boolean =>
  faults.some(({ fault }) => fault === 'foreign-publish');

/** What holds after every run, whatever went wrong. */
const INVARIANTS: Readonly<Record<string, Rule>> = {
  'LIVE is the old or the tested bytes, or what somebody else published': (run, before, faults) =>
    [before, NEW, ...(isPublishedByOthers(faults) ? [FOREIGN] : [])].includes(run.live),
  'published means that LIVE is what was tested': (run) => !saysPublished(run) || run.live === NEW,
  'a publish that happened is said': (run) =>
    run.live !== NEW || saysPublished(run) || saysPerhaps(run),
  'exit code 0 means published': (run) => run.exitCode !== 0 || saysPublished(run),
  'published without trouble means exit code 0': (run) => {
    const fn = run.report.functions[0];
    const isClean = fn?.trouble === undefined && run.report.trouble === undefined;
    const passed = fn?.cases.every(({ status }) => status === 'passed') === true;
    return !(saysPublished(run) && isClean && passed) || run.exitCode === 0;
  },
  'the summary says published exactly if the report does': (run) =>
    (run.summary.split('\n')[0] ?? '').includes(' published to LIVE') === saysPublished(run),
  'the summary does not claim that nothing was published when something may have been': (run) =>
    !(saysPerhaps(run) && !saysPublished(run)) || !run.summary.includes('nothing was published'),
  'the comment is kept': (run, before) =>
    before === undefined ||
    run.live !== NEW ||
    run.comment === 'kept' ||
    run.comment?.startsWith('cf2: ') === true,
  'time is bounded': (run) => run.tookMs < BOUND,
};

/** Names of the invariants that a run breaks. */
export function brokenBy(run: FaultyRun, exists: boolean, faults: readonly Fault[]): string[] {
  const before = exists ? OLD : undefined;
  return Object.entries(INVARIANTS).flatMap(([name, holds]) =>
    holds(run, before, faults) ? [] : [name],
  );
}
