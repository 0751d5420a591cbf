import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf, publishedIds, rolledBackIds } from '../../src/core/report-totals.ts';
import type { Fault, FaultKind } from '../../src/emulator/control/faults.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { openWatched } from '../usecases/watched-deployment.ts';
import { FOREIGN, NEW, OLD } from './deployment.ts';
import { ONE_IN } from './every-fault.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** Longest that a run may take, in milliseconds of its own clock. */
const BOUND = 60 * 60_000;

/** One of each sort; the other kinds lead to the same states. */
const KINDS: readonly FaultKind[] = [
  'access-denied',
  'throttle',
  'unavailable',
  'reset-after',
  'truncated-body',
  'foreign-write',
  'foreign-publish',
];

/** Deploys NEW over OLD; NEW proves unhealthy while `faults` happen, and the run is cancelled at a call. */
async function rollBackWith(faults: readonly Fault[], cancelAt?: number) {
  const cancelling = new AbortController();
  const watched = await openWatched({ cancel: cancelling.signal });
  watched.emulator.faults.set(faults);
  let calls = 0;
  const { report, deployment } = await watched.run(() => {
    calls += 1;
    if (calls === cancelAt) cancelling.abort();
    return Promise.resolve();
  });
  watched.emulator.faults.set([]);
  return {
    report,
    deployment,
    faults,
    exitCode: exitCodeOf(report),
    heading: renderSummary(report).split('\n')[0] ?? '',
    operations: watched.operations(),
    steps: watched.progress.map(({ step }) => step),
    kept: watched.kept.map(({ code }) => new TextDecoder().decode(code)),
    live: await watched.live(),
    tookMs: watched.timing.clock(),
  };
}

type Run = Awaited<ReturnType<typeof rollBackWith>>;

const isForeign = ({ faults }: Run): boolean =>
  faults.some(({ fault }) => fault === 'foreign-publish');
/** What was LIVE before the publish: OLD, unless somebody else was quicker. */
const oldOf = ({ kept }: Run): string => kept.at(-1) ?? OLD;
const saysLive = ({ deployment }: Run) => deployment?.rollback?.live;
const saysPerhaps = ({ deployment }: Run): boolean =>
  deployment?.publishAnswered === true || deployment?.publishUnknown === true;

/** What holds after every run, whatever went wrong. */
const INVARIANTS: Readonly<Record<string, (run: Run) => boolean>> = {
  'LIVE is the old or the tested bytes, or what somebody else published': (run) =>
    [OLD, NEW, ...(isForeign(run) ? [FOREIGN] : [])].includes(run.live ?? ''),
  'published means that the new version is LIVE': ({ report, live }) =>
    publishedIds(report).length === 0 || live === NEW,
  'rolled back means that the old version is LIVE': (run) =>
    rolledBackIds(run.report).length === 0 || run.live === oldOf(run),
  'new, old and other are what they say': (run) => {
    const text = { new: NEW, old: oldOf(run), other: FOREIGN, unknown: run.live };
    const said = saysLive(run);
    return said === undefined || text[said] === run.live;
  },
  'a new version that is LIVE is not kept secret': (run) =>
    run.live !== NEW || run.deployment?.published === true || saysPerhaps(run),
  'exit code 0 means published, and not known to be unhealthy': ({ exitCode, deployment }) =>
    exitCode !== 0 ||
    (deployment?.published === true && deployment.health?.verdict === 'inconclusive'),
  'unhealthy means exit code 1': ({ exitCode, deployment }) =>
    deployment?.health?.verdict !== 'unhealthy' || exitCode === 1,
  'unhealthy is followed by a word on LIVE': ({ deployment }) =>
    (deployment?.health?.verdict === 'unhealthy') === (deployment?.rollback !== undefined),
  'the heading says published exactly if the report does': ({ heading, report }) =>
    heading.includes(' published to LIVE') === publishedIds(report).length > 0,
  'the heading does not claim that nothing was published': (run) =>
    !run.heading.includes('nothing was published') || run.live !== NEW,
  'what was replaced was kept before': ({ kept, live }) => live !== NEW || kept.length > 0,
  'it acts once': ({ steps }) => steps.filter((it) => it === 'rolling-back').length <= 1,
  'time is bounded': ({ tookMs }) => tookMs < BOUND,
};

function brokenBy(run: Run): string[] {
  return Object.entries(INVARIANTS).flatMap(([name, holds]) => (holds(run) ? [] : [name]));
}

/** Runs all, and answers those after which an invariant is broken. */
async function broken(
  all: readonly (readonly [faults: readonly Fault[], cancelAt?: number])[],
): Promise<{ readonly found: unknown[]; readonly live: ReadonlyMap<string, number> }> {
  const found: unknown[] = [];
  const live = new Map<string, number>();
  for (const [faults, cancelAt] of all) {
    const run = await rollBackWith(faults, cancelAt);
    const said = saysLive(run) ?? 'nothing';
    live.set(said, (live.get(said) ?? 0) + 1);
    const names = brokenBy(run);
    if (names.length > 0)
      found.push({ faults, cancelAt, names, live: run.live, heading: run.heading });
  }
  return { found, live };
}

async function callsOfCleanRun(): Promise<readonly Pick<Fault, 'operation' | 'call'>[]> {
  const clean = await rollBackWith([]);
  expect(clean).toMatchObject({ exitCode: 1, live: OLD });
  const seen = new Map<string, number>();
  return clean.operations.map((operation) => {
    const call = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, call);
    return { operation, call };
  });
}

describe('every fault at every call of a deployment that is rolled back', () => {
  it.each([
    ['once', 1, KINDS],
    ['from then on', 1_000, ['unavailable', 'foreign-publish']],
  ] as const)(
    '%s',
    async (_title, times, kinds) => {
      const calls = await callsOfCleanRun();
      const all = calls
        .flatMap((at) => kinds.map((fault) => [[{ ...at, fault, times }]] as const))
        .filter((_, index) => index % ONE_IN === 0);
      const { found, live } = await broken(all);
      expect(found).toEqual([]);
      // Else the faults would show nothing, or too much.
      if (times === 1) expect(live.get('old')).toBeGreaterThan(0);
      if (ONE_IN === 1) expect(live.get('new')).toBeGreaterThan(0);
      console.info(`${all.length} runs, LIVE at the end: ${JSON.stringify([...live])}`);
    },
    300_000,
  );

  it('in a run that is cancelled at any call', async () => {
    const calls = await callsOfCleanRun();
    const faults: Fault[] = ['unavailable' as const, 'reset-after' as const].flatMap((fault) =>
      ['UpdateFunction', 'PublishFunction'].map((operation) => ({ operation, call: 2, fault })),
    );
    const all = calls
      .flatMap((_, index) =>
        [[], ...faults.map((it) => [it])].map((it) => [it, index + 1] as const),
      )
      .filter((_, index) => index % ONE_IN === 0);
    expect((await broken(all)).found).toEqual([]);
  }, 300_000);
});
