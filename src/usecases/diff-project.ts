import { hasErrors, warningAt, type Diagnostic } from '../core/diagnostics.ts';
import { NO_STORE, type Suite } from '../core/function-config.ts';
import type { Comparison } from '../core/live/comparison.ts';
import { equalBytes } from '../core/plan.ts';
import type { CloudFrontFunctions, KeyValueStores, RemoteConfig } from '../core/ports.ts';
import { DEFAULT_RUNTIME, isRuntime, type Runtime } from '../core/runtimes.ts';
import { shareTrouble } from '../core/shared-trouble.ts';
import { createSlots, type Slots } from '../core/slots.ts';
import { fileSpan } from '../core/source.ts';
import { compareLive } from './compare/compare-live.ts';
import { runBothOffline } from './compare/run-both-offline.ts';
import { attempt, reportFunctions, startRun, type FunctionRun } from './function-run.ts';
import type { PipelinePorts } from './pipeline-ports.ts';
import { prepareFunctions, sourcesOf } from './prepared-function.ts';
import { readLive } from './read-live.ts';
import { readStore } from './read-store.ts';
import { runCases } from './run-cases.ts';
import { nothingRun, type RunFindings } from './run-findings.ts';
import { createTestFunctionEngine, PARALLEL_TESTS } from './test-function-engine.ts';
import { checkAll } from './test-project.ts';

/** What the code here is compared with. */
export type DiffOptions =
  /** A file that stands for LIVE; `runtime` undefined: that of the function. */
  | {
      readonly against: 'file';
      readonly path: string;
      readonly text: string;
      readonly runtime: Runtime | undefined;
    }
  | {
      readonly against: 'live';
      /** `aws`: TestFunction judges, where DEVELOPMENT holds the code here; else both codes run in the emulated runtime. */
      readonly engine: 'offline' | 'aws';
      readonly cloudfront: CloudFrontFunctions;
      readonly keyValueStores: KeyValueStores | undefined;
    };

/**
 * `cf2 diff`: what every event does with the code here and with LIVE's. Changes nothing anywhere. Throws InputError
 * for sources that cannot be read.
 */
export async function diffProject(
  ports: PipelinePorts,
  suite: Suite,
  options: DiffOptions,
): Promise<RunFindings> {
  const prepared = await prepareFunctions(ports, suite.functions);
  const sources = sourcesOf(prepared);
  const diagnostics = checkAll(ports, prepared);
  if (hasErrors(diagnostics)) return nothingRun(diagnostics, sources);
  const slots = createSlots(PARALLEL_TESTS);
  const started = prepared.map((it) => startRun(it, it.config.runtime ?? DEFAULT_RUNTIME));
  const runs = await Promise.all(
    started.map((run) =>
      options.against === 'file'
        ? againstFile(ports, run, options)
        : attempt(run, (it) => againstLive(ports, it, options, slots)),
    ),
  );
  const engines = options.against === 'live' && options.engine === 'aws' ? BOTH : OFFLINE;
  const functions = shareTrouble(reportFunctions(runs, engines));
  const found = [...diagnostics, ...otherCode(runs)];
  return { ...functions, diagnostics: found, publish: undefined, sources };
}

const OFFLINE = ['offline'] as const;
const BOTH = ['offline', 'aws'] as const;

type FileOptions = Extract<DiffOptions, { against: 'file' }>;
type LiveOptions = Extract<DiffOptions, { against: 'live' }>;

async function againstFile(
  ports: PipelinePorts,
  run: FunctionRun,
  { path, text, runtime = run.runtime }: FileOptions,
): Promise<FunctionRun> {
  const tested = await testHere(ports, run);
  const comparison: Comparison = {
    kind: 'read',
    against: path,
    before: text,
    after: run.prepared.text,
    config: runtime === run.runtime ? [] : ['runtime'],
    aws: new Map(),
    trouble: undefined,
    ...(await runBothOffline(ports.offline, tested, { source: text, runtime })),
  };
  return { ...tested, comparison };
}

async function againstLive(
  ports: PipelinePorts,
  run: FunctionRun,
  options: LiveOptions,
  slots: Slots,
): Promise<FunctionRun> {
  const { cloudfront } = options;
  const { name, runtime } = run.prepared.config;
  const revision = await readLive(cloudfront, name, undefined);
  if (revision === undefined) return { ...run, comparison: { kind: 'new' } };
  const live = revision.described.config;
  const unsaid = isRuntime(live.runtime) ? live.runtime : run.runtime;
  const here = await testHere(ports, { ...run, runtime: runtime ?? unsaid });
  const tested = options.engine === 'aws' ? await testOnAws(ports, here, options, slots) : here;
  const wanted = await wantedConfig(cloudfront, tested, live);
  const { offline, clock } = ports;
  const comparing = { cloudfront, offline, clock, slots, timeMs: Infinity };
  const read = () => Promise.resolve(revision);
  const comparison = await compareLive(comparing, tested, { read, wanted });
  const trouble = 'trouble' in comparison ? comparison.trouble : undefined;
  return { ...tested, comparison, trouble };
}

async function testHere(ports: PipelinePorts, run: FunctionRun): Promise<FunctionRun> {
  const { config, text } = run.prepared;
  const engine = ports.offline.engine({ source: text, runtime: run.runtime });
  return { ...run, answers: { offline: await runCases(engine, run.cases, config.limits) } };
}

/** DEVELOPMENT is not written to: it can only be tested where it holds the code here. */
async function testOnAws(
  { clock }: PipelinePorts,
  run: FunctionRun,
  { cloudfront, keyValueStores }: LiveOptions,
  slots: Slots,
): Promise<FunctionRun> {
  const { config, bytes } = run.prepared;
  const [code, described] = await Promise.all([
    cloudfront.get(config.name, 'DEVELOPMENT'),
    cloudfront.describe(config.name, 'DEVELOPMENT'),
  ]);
  const isHere = code !== undefined && equalBytes(code.code, bytes);
  if (!isHere || code.etag !== described?.etag || described.config.runtime !== run.runtime)
    return { ...run, incomparable: OTHER_CODE };
  const target = { name: config.name, etag: described.etag, stage: 'DEVELOPMENT' } as const;
  const engine = createTestFunctionEngine({ cloudfront, clock, slots }, target);
  const aws = await runCases(engine, run.cases, config.limits);
  const tested = { ...run, answers: { ...run.answers, aws } };
  const [arn] = described.config.keyValueStoreArns;
  return { ...tested, store: await readStore(keyValueStores, tested, arn) };
}

const OTHER_CODE = 'DEVELOPMENT has other code';

/** The configuration that a publish of the code here would bring; what is unsaid stays. */
async function wantedConfig(
  cloudfront: CloudFrontFunctions,
  { prepared, runtime }: FunctionRun,
  live: RemoteConfig,
): Promise<Pick<RemoteConfig, 'runtime' | 'keyValueStoreArns'>> {
  const { kvs } = prepared.config;
  if (kvs === undefined) return { runtime, keyValueStoreArns: live.keyValueStoreArns };
  if (kvs === NO_STORE) return { runtime, keyValueStoreArns: [] };
  const arn = kvs.startsWith('arn:') ? kvs : await cloudfront.keyValueStoreArn(kvs);
  return { runtime, keyValueStoreArns: [arn] };
}

function otherCode(runs: readonly FunctionRun[]): readonly Diagnostic[] {
  return runs
    .filter(({ incomparable }) => incomparable === OTHER_CODE)
    .map(({ prepared: { config } }) => {
      const { name, source } = config;
      return warningAt(fileSpan(source), 'other-code', { name, stage: 'DEVELOPMENT', source });
    });
}
