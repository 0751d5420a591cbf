import { createHash } from 'node:crypto';
import { createCloudFrontFunctions } from '../../src/aws/cloudfront-functions.ts';
import { createKeyValueStores } from '../../src/aws/key-value-stores.ts';
import { loadProject } from '../../src/config/load-project.ts';
import { createReport } from '../../src/core/create-report.ts';
import type { CloudFrontFunctions, OfflineRuntime, RemoteConfig } from '../../src/core/ports.ts';
import type { ProgressEvent } from '../../src/core/progress.ts';
import { redactReport } from '../../src/core/redact/redact-report.ts';
import type { CaseReport, FunctionReport, Report } from '../../src/core/report.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createFiles } from '../../src/files/working-directory.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import type { DeployOptions } from '../../src/usecases/deploy-context.ts';
import { deployProject } from '../../src/usecases/deploy-project.ts';
import { instantTime } from '../builders/in-process-emulator.ts';
import { writeProject, type ProjectFiles } from '../builders/project.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';

/** What is LIVE before the run; undefined: the function exists, and was never published. */
export interface Live {
  readonly code: string;
  readonly config?: Partial<RemoteConfig>;
}

/** A project of one function `f`, and how it is deployed. */
export interface ComparedSettings {
  readonly live?: Live;
  readonly files: ProjectFiles;
  readonly options?: Partial<DeployOptions>;
  readonly emulator?: Partial<EmulatorOptions>;
  readonly faults?: Parameters<Emulator['faults']['set']>[0];
}

/** What a deployment came to. */
export interface ComparedRun {
  readonly report: Report;
  readonly fn: FunctionReport;
  readonly progress: readonly ProgressEvent[];
  /** Operations in the order of their answers, from the beginning of the run. */
  readonly operations: readonly string[];
  readonly cloudfront: CloudFrontFunctions;
}

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** Deploys over HTTP to an emulator with the real runtime, events on LIVE included. */
export async function deployCompared(
  offline: OfflineRuntime,
  { live, files, options, emulator: settings, faults = [] }: ComparedSettings,
): Promise<ComparedRun> {
  const emulator = await startTestEmulator({ runtime: offline, ...settings });
  const timing = instantTime();
  const connection = { endpoint: emulator.url, credentials: CREDENTIALS, timing };
  const cloudfront = createCloudFrontFunctions(connection);
  await seed(cloudfront, live);
  emulator.faults.set(faults);
  const before = emulator.requests.length;
  const folder = await writeProject({ 'cloudfront-functions.yml': CONFIG, ...files });
  const working = createFiles(folder);
  const project = await loadProject(working, PROJECT);
  const progress: ProgressEvent[] = [];
  const findings = await deployProject(
    {
      files: working,
      offline,
      check: checkCode,
      clock: timing.clock,
      wait: timing.wait,
      progress: (event) => progress.push(event),
      cloudfront,
      comparing: createCloudFrontFunctions({ ...connection, maxAttempts: 4 }),
      keyValueStores: createKeyValueStores(connection),
      publisher: cloudfront,
      identify: () => Promise.reject(new Error('nobody asks')),
      knowsCallers: false,
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    project.suite,
    {
      offline: true,
      commit: () => 'c0ffee',
      skipUnchanged: true,
      createMissing: true,
      gate: fixedGate({ publish: true, code: 'main', subject: 'main' }),
      mark: undefined,
      compareLive: true,
      waitForDeployedMs: 0,
      expectedAccountId: undefined,
      ...options,
    },
  );
  const report = redactReport(
    createReport({ ...findings, engines: ['offline', 'aws'], sources: project.sources }),
    project.suite,
  );
  const operations = emulator.requests.slice(before).map(({ operation }) => operation);
  return { report, fn: report.functions[0]!, progress, operations, cloudfront };
}

const CONFIG = 'functions: { f: { source: f.js, runtime: cloudfront-js-2.0 } }\n';

const PROJECT = {
  ci: false,
  allowNoTests: true,
  only: [],
  fallback: 'none',
  variables: () => undefined,
} as const;

async function seed(cloudfront: CloudFrontFunctions, live: Live | undefined): Promise<void> {
  if (live === undefined) return;
  const defaults = { comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreArns: [] };
  const config = { ...defaults, ...live.config };
  const { etag } = await cloudfront.create('f', config, Buffer.from(live.code));
  await cloudfront.publish('f', etag);
}

/** Case names by what their behaviour comes to. */
export function verdicts({ cases }: FunctionReport): Readonly<Record<string, string>> {
  return Object.fromEntries(cases.map((it) => [it.testCase.name, verdictOf(it)]));
}

function verdictOf({ live }: CaseReport): string {
  if (live === undefined) return 'none';
  switch (live.verdict) {
    case 'changed':
      return `changed ${live.engine} ${live.mark}`;
    case 'same':
      return `same ${live.engine}`;
    case 'may-vary':
      return `may vary: ${live.because.join(', ')}`;
    case 'not-compared':
      return `not compared: ${live.because}`;
  }
}

/** How often an operation was called. */
export function times({ operations }: ComparedRun, operation: string): number {
  return operations.filter((it) => it === operation).length;
}
