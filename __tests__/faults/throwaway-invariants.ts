import type { Fault } from '../../src/emulator/control/faults.ts';
import { FOREIGN, NEW, OLD } from './deployment.ts';
import { NAME, type ThrowawayRun } from './throwaway-run.ts';

/** Longest that a run may take, in milliseconds of its own clock. */
const BOUND = 45 * 60_000;

type Rule = (run: ThrowawayRun, faults: readonly Fault[]) => boolean;

const throwawayOf = ({ report }: ThrowawayRun) => report.functions[0]?.throwaway;
const wrote = (faults: readonly Fault[], kind: string): boolean =>
  faults.some(({ fault }) => fault === kind || fault === 'foreign-publish');

/** What an earlier run had left is as it was: this one did not get that far. */
const isUntouched = (run: ThrowawayRun): boolean =>
  throwawayOf(run) === undefined && run.left[0] === OLD;

/** It never got its tags, and somebody wrote over the comment: it is nobody's to tell any more. */
const isUnmarked = (development: string, faults: readonly Fault[]): boolean =>
  development === FOREIGN && faults.some(({ operation }) => operation === 'TagResource');

/** What holds after every run on a throwaway function, whatever went wrong. */
const INVARIANTS: Readonly<Record<string, Rule>> = {
  'LIVE is untouched, but for what somebody else published': ({ live }, faults) =>
    live === OLD || (live === FOREIGN && wrote(faults, 'foreign-publish')),
  'DEVELOPMENT is untouched, but for what somebody else wrote': ({ development }, faults) =>
    development === OLD || (development === FOREIGN && wrote(faults, 'foreign-write')),
  'nothing is published': ({ operations, report }) =>
    !operations.includes('PublishFunction') &&
    report.functions.every(({ deployment }) => deployment?.published !== true),
  'the throwaway function is gone, or the report says that it is not': (run) =>
    run.left[0] === undefined ||
    ['left', 'taken-over'].includes(throwawayOf(run)?.end ?? '') ||
    run.report.functions[0]?.trouble?.failure === 'not-a-throwaway' ||
    isUntouched(run),
  'a throwaway function that is said to be deleted is gone': (run) =>
    throwawayOf(run)?.end !== 'deleted' || run.left[0] === undefined,
  'the summary names what is left': (run) =>
    run.left[0] === undefined || run.summary.includes(NAME) || isUntouched(run),
  'a day later it is gone, unless somebody published it': (
    { leftLater: [development, live] },
    faults,
  ) => development === undefined || live === FOREIGN || isUnmarked(development, faults),
  'what is LIVE is never deleted': ({ left, leftLater }) =>
    left[1] === undefined || leftLater[1] === left[1],
  'exit code 0 means that all tests passed on the throwaway function': (run) =>
    run.exitCode !== 0 ||
    (throwawayOf(run)?.etag !== undefined &&
      run.report.functions[0]?.cases.every(
        ({ status, runs }) => status === 'passed' && runs.some(({ engine }) => engine === 'aws'),
      ) === true),
  'without trouble the exit code is 0': (run) => {
    const [fn] = run.report.functions;
    const isClean = fn?.trouble === undefined && run.report.trouble === undefined;
    return !(isClean && fn?.cases.every(({ status }) => status === 'passed')) || run.exitCode === 0;
  },
  'the summary says that nothing was published': ({ summary }) =>
    (summary.split('\n')[0] ?? '').includes('nothing was published'),
  'time is bounded': ({ tookMs }) => tookMs < BOUND,
  'nobody else has got the code under test': ({ left }) => left[1] !== NEW,
};

/** Names of the invariants that a run breaks. */
export function brokenBy(run: ThrowawayRun, faults: readonly Fault[]): string[] {
  return Object.entries(INVARIANTS).flatMap(([name, holds]) => (holds(run, faults) ? [] : [name]));
}
