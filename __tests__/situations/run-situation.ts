import { loadProject } from '../../src/config/load-project.ts';
import { createReport } from '../../src/core/create-report.ts';
import { hasErrors } from '../../src/core/diagnostics.ts';
import type { EventFacts } from '../../src/core/gate/facts.ts';
import type { Suite } from '../../src/core/function-config.ts';
import type { CloudFrontFunctions, OfflineRuntime } from '../../src/core/ports.ts';
import { redactReport } from '../../src/core/redact/redact-report.ts';
import type { Report } from '../../src/core/report.ts';
import type { TestResult } from '../../src/core/outcome.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';
import { sha256 } from '../../src/roots/sha256.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { createGate } from '../../src/usecases/create-gate.ts';
import { deployProject } from '../../src/usecases/deploy-project.ts';
import { nothingRun } from '../../src/usecases/run-findings.ts';
import { testProject } from '../../src/usecases/test-project.ts';
import { instantTime, openInProcessEmulator } from '../builders/in-process-emulator.ts';
import { memoryFiles } from '../config/memory-files.ts';
import type { ProjectFiles } from '../builders/project.ts';

/** A run as a workflow would start it. */
export interface Situation {
  readonly files: ProjectFiles;
  /** What an earlier run has published. */
  readonly before?: ProjectFiles;
  /** Default: a push to the production branch. */
  readonly event?: Partial<EventFacts>;
  /** Without them AWS is not reached. */
  readonly credentials?: false;
  readonly faults?: readonly Fault[];
  /** What AWS makes of a result that the emulator would make otherwise. */
  readonly onAws?: (result: TestResult) => TestResult;
}

const PUSH: EventFacts = {
  policy: 'main-or-approved',
  eventName: 'push',
  ref: 'refs/heads/main',
  productionBranch: 'main',
  deleted: false,
  fork: false,
};

/** A push or a pull request, from the files to the report: real loader, engines, pipeline and emulator. */
export async function runSituation(
  runtime: OfflineRuntime,
  { files, before, event, credentials, faults = [], onAws = (result) => result }: Situation,
): Promise<Report> {
  const timing = instantTime();
  const { cloudfront, faults: plan } = await openInProcessEmulator(timing, {
    runtime: changed(runtime, onAws),
  });
  const world = { runtime, timing, cloudfront };
  if (before !== undefined) await run(world, before, PUSH, true);
  plan.set(faults);
  return run(world, files, { ...PUSH, ...event }, credentials ?? true);
}

interface World {
  readonly runtime: OfflineRuntime;
  readonly timing: ReturnType<typeof instantTime>;
  readonly cloudfront: CloudFrontFunctions;
}

async function run(
  world: World,
  written: ProjectFiles,
  event: EventFacts,
  credentials: boolean,
): Promise<Report> {
  const startedAt = world.timing.clock();
  const files = memoryFiles(written);
  const project = await loadProject(files, {
    fallback: 'none',
    variables: () => undefined,
    ci: true,
    allowNoTests: false,
    only: [],
  });
  const findings = hasErrors(project.diagnostics)
    ? nothingRun([])
    : await runSuite(world, { suite: project.suite, files, event, credentials });
  const report = createReport({
    engines: credentials ? ['offline', 'aws'] : ['offline'],
    offlineReason: credentials ? undefined : 'no-credentials',
    ...findings,
    diagnostics: [...project.diagnostics, ...findings.diagnostics],
    sources: new Map([...project.sources, ...findings.sources]),
    durationMs: world.timing.clock() - startedAt,
  });
  return redactReport(report, project.suite);
}

async function runSuite(
  { runtime, timing, cloudfront }: World,
  {
    suite,
    files,
    event,
    credentials,
  }: {
    suite: Suite;
    files: ReturnType<typeof memoryFiles>;
    event: EventFacts;
    credentials: boolean;
  },
) {
  const gate = createGate(
    {
      event,
      requiredApprovals: 1,
      requireEnvironment: undefined,
      pullRequest: undefined,
      checkedOut: () => undefined,
    },
    NOBODY,
  );
  const ports = {
    files,
    offline: runtime,
    check: checkCode,
    clock: timing.clock,
    progress: () => undefined,
  };
  if (!credentials) {
    const findings = await testProject(ports, suite, { engine: 'offline' });
    const publish = gate.refusal ?? { publish: false, code: 'offline' as const, subject: '' };
    return { ...findings, publish };
  }
  return deployProject(
    {
      ...ports,
      cloudfront,
      publisher: cloudfront,
      identify: () => Promise.reject(new Error('nobody asks')),
      knowsCallers: false,
      sha256,
      wait: timing.wait,
    },
    suite,
    {
      offline: true,
      commit: () => '',
      skipUnchanged: true,
      createMissing: true,
      gate,
      mark: undefined,
      compareLive: true,
      waitForDeployedMs: 60_000,
      expectedAccountId: undefined,
    },
  );
}

const NOBODY: Parameters<typeof createGate>[1] = {
  review: () => Promise.reject(new Error('nobody asks')),
  environmentClaim: () => Promise.reject(new Error('nobody asks')),
  environmentRules: () => Promise.reject(new Error('nobody asks')),
  runApprovals: () => Promise.resolve([]),
};

function changed(
  runtime: OfflineRuntime,
  onAws: (result: TestResult) => TestResult,
): OfflineRuntime {
  return {
    ...runtime,
    engine: (code) => {
      const engine = runtime.engine(code);
      return {
        ...engine,
        run: async (invocations, onAnswer) => {
          const answers = await engine.run(invocations, onAnswer);
          return answers.map((it) =>
            it.kind === 'result' ? { ...it, result: onAws(it.result) } : it,
          );
        },
      };
    },
  };
}
