import { hasErrors, warningAt, type Diagnostic } from '../core/diagnostics.ts';
import { ServiceError } from '../core/errors.ts';
import type { EngineName } from '../core/failure.ts';
import type { Suite } from '../core/function-config.ts';
import { equalBytes } from '../core/plan.ts';
import type { CloudFrontFunctions, KeyValueStores, Stage, StrictBackend } from '../core/ports.ts';
import { DEFAULT_RUNTIME, type Runtime } from '../core/runtimes.ts';
import type { FunctionReport } from '../core/report.ts';
import { outsideSample, type Sampling } from '../core/sample.ts';
import { shareTrouble } from '../core/shared-trouble.ts';
import { fileSpan } from '../core/source.ts';
import type { SnapshotMode } from '../core/snapshot/snapshot.ts';
import { createSlots, type Slots } from '../core/slots.ts';
import { addCoverage, coverageFindings, readyForCoverage } from './coverage-stage.ts';
import { compareDevelopment } from './compare/compare-development.ts';
import { attempt, reportFunctions, startRun, type FunctionRun } from './function-run.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import {
  checkFunction,
  prepareFunctions,
  sourcesOf,
  type PreparedFunction,
} from './prepared-function.ts';
import { readStore } from './read-store.ts';
import { runCases } from './run-cases.ts';
import { pinClock } from './pin-clock.ts';
import { addSecondOpinions, compareVerdicts } from './strict-stage.ts';
import { nothingRun, type RunFindings } from './run-findings.ts';
import { PARALLEL_TESTS, createTestFunctionEngine } from './test-function-engine.ts';

/** `cf2 test`: which engines, and for AWS which stage of the functions as they are there. */
export type TestOptions = {
  /** What becomes of snapshots; default: nothing is written. */
  readonly snapshots?: SnapshotMode | undefined;
  /** Counts what the offline events reach, also of functions without a limit for it. */
  readonly coverage?: boolean | undefined;
} &
  /** `strict`: a second engine has its say on every offline run. */
  (
    | { readonly engine: 'offline'; readonly strict?: StrictBackend | undefined }
    | {
        readonly engine: 'aws' | 'both';
        readonly cloudfront: CloudFrontFunctions;
        readonly stage: Stage;
        /** Whether the events run on LIVE too, where DEVELOPMENT is tested; default no. */
        readonly compareLive?: boolean;
        /** undefined: this run cannot read key value stores. */
        readonly keyValueStores?: KeyValueStores | undefined;
        /** Which rows of tables with `sample` AWS runs, where another engine runs all; default: all. */
        readonly sampling?: Sampling | undefined;
      }
  );

/** The engines behind each choice. */
export const TESTED_ENGINES: Readonly<Record<TestOptions['engine'], readonly EngineName[]>> = {
  offline: ['offline'],
  aws: ['aws'],
  both: ['offline', 'aws'],
};

/** Runs tests without changing anything anywhere. Throws InputError for sources that cannot be read. */
export async function testProject(
  ports: PipelinePorts,
  suite: Suite,
  options: TestOptions,
): Promise<RunFindings> {
  const prepared = await prepareFunctions(ports, suite.functions);
  const sources = sourcesOf(prepared);
  const strict = options.engine === 'offline' ? options.strict : undefined;
  const diagnostics = [...checkAll(ports, prepared), ...(await verdicts(strict, prepared))];
  if (hasErrors(diagnostics)) return nothingRun(diagnostics, sources);
  const slots = createSlots(PARALLEL_TESTS);
  const runs = await Promise.all(
    prepared.map((it) => {
      const started = startRun(it, it.config.runtime ?? DEFAULT_RUNTIME);
      const cases = strict === undefined ? started.cases : pinClock(started.cases, ports.clock);
      const ready = readyForCoverage({ ...started, cases }, options.coverage === true, ports);
      return testOne(ports, ready, options, slots);
    }),
  );
  const judged = reportFunctions(runs, TESTED_ENGINES[options.engine], options.snapshots);
  const functions = strict === undefined ? judged : await secondOpinions(strict, runs, judged);
  const found = [...diagnostics, ...differingCode(runs, options), ...coverageFindings(runs)];
  return { ...shareTrouble(functions), diagnostics: found, publish: undefined, sources };
}

/** What the second engine says of every function. */
function secondOpinions(
  strict: StrictBackend,
  runs: readonly FunctionRun[],
  reports: readonly FunctionReport[],
): Promise<readonly FunctionReport[]> {
  return Promise.all(
    reports.map((report, index) => {
      const run = runs[index];
      const code = { source: run?.prepared.text ?? '', runtime: report.runtime };
      return addSecondOpinions(strict, code, report);
    }),
  );
}

async function verdicts(
  strict: StrictBackend | undefined,
  prepared: readonly PreparedFunction[],
): Promise<readonly Diagnostic[]> {
  return strict === undefined ? [] : compareVerdicts(strict, withRuntimes(prepared));
}

/** Functions with the runtimes they are checked for. */
export function withRuntimes(
  prepared: readonly PreparedFunction[],
): readonly (readonly [PreparedFunction, Runtime])[] {
  return prepared.map((it) => [it, it.config.runtime ?? DEFAULT_RUNTIME]);
}

/** Static rules over all functions of a project. */
export function checkAll(
  { check }: Pick<PipelinePorts, 'check'>,
  prepared: readonly PreparedFunction[],
): readonly Diagnostic[] {
  return withRuntimes(prepared).flatMap(([it, runtime]) => checkFunction(check, it, runtime));
}

async function testOne(
  ports: PipelinePorts,
  run: FunctionRun,
  options: TestOptions,
  slots: Slots,
): Promise<FunctionRun> {
  const offline =
    options.engine === 'aws' ? run : await testOffline(ports, run, options.coverage === true);
  if (options.engine === 'offline') return offline;
  return attempt(offline, (it) => testOnAws(ports, it, options, slots));
}

async function testOffline(
  ports: PipelinePorts,
  run: FunctionRun,
  isCoverageAsked: boolean,
): Promise<FunctionRun> {
  const { config, text } = run.prepared;
  const engine = ports.offline.engine({ source: text, runtime: run.runtime });
  const offline = await runCases(engine, run.cases, config.limits, ports.answered);
  return addCoverage(ports.measureCoverage, { ...run, answers: { offline } }, isCoverageAsked);
}

type AwsOptions = TestOptions & { readonly engine: 'aws' | 'both' };

async function testOnAws(
  ports: PipelinePorts,
  run: FunctionRun,
  { cloudfront, keyValueStores, stage, engine: choice, sampling, compareLive }: AwsOptions,
  slots: Slots,
): Promise<FunctionRun> {
  const { config, bytes } = run.prepared;
  const { name, limits } = config;
  const compares = compareLive === true && stage === 'DEVELOPMENT';
  const [described, code] = await Promise.all([
    cloudfront.describe(name, stage),
    choice === 'both' || compares ? cloudfront.get(name, stage) : undefined,
  ]);
  if (described === undefined) throw noStage(name, stage);
  const { etag } = described;
  const ported = { cloudfront, clock: ports.clock, slots };
  const engine = createTestFunctionEngine(ported, { name, etag, stage });
  const leftOut = outsideSample(run.cases, choice === 'both' ? sampling : undefined);
  const cases = run.cases.filter(({ id }) => !leftOut.has(id));
  const aws = await runCases(engine, cases, limits, ports.answered);
  const isOther = code !== undefined && !equalBytes(code.code, bytes);
  const incomparable = isOther ? `${stage} has other code` : undefined;
  const tested = { ...run, incomparable, outsideSample: leftOut, answers: { ...run.answers, aws } };
  const [arn] = described.config.keyValueStoreArns;
  const stored = { ...tested, store: await readStore(keyValueStores, tested, arn) };
  if (!compares) return stored;
  const development = { cloudfront, config: described.config, slots };
  return { ...stored, comparison: await compareDevelopment(ports, stored, development) };
}

/** Engines that ran different code are worth a word. */
function differingCode(runs: readonly FunctionRun[], options: TestOptions): readonly Diagnostic[] {
  if (options.engine !== 'both') return [];
  return runs
    .filter(({ incomparable }) => incomparable !== undefined)
    .map(({ prepared: { config } }) =>
      warningAt(fileSpan(config.source), 'other-code', {
        name: config.name,
        stage: options.stage,
        source: config.source,
      }),
    );
}

function noStage(name: string, stage: Stage): ServiceError {
  return new ServiceError('no-such-function', {
    operation: 'DescribeFunction',
    subject: name,
    detail: `there is no stage ${stage}`,
  });
}
