import { createHash } from 'node:crypto';
import { createCloudFrontFunctions } from '../src/aws/cloudfront-functions.ts';
import { SDK_ENVIRONMENT } from '../src/aws/environment.ts';
import { startEmulator, type RequestRecord } from '../src/emulator/emulator.ts';
import { deployProject } from '../src/usecases/deploy-project.ts';
import { aCase, aFunction, aSuite } from '../__tests__/builders/suite.ts';
import { CREDENTIALS } from '../__tests__/builders/run-action.ts';
import { createTestRuntime } from '../__tests__/builders/offline-runtime.ts';
import { fixedGate } from '../src/usecases/create-gate.ts';

/** A deployment that can be repeated and watched. */
export interface MeasuredDeploy {
  /**
   * Deploys a function whose code carries `mark`; another mark is other code. Answers after how many
   * milliseconds PublishFunction had answered (NaN without a publish).
   */
  deploy(mark: string): Promise<number>;
  /** Requests so far. */
  requests(): number;
  /** What came after the first `count` requests. */
  since(count: number): { readonly operations: readonly string[]; readonly depth: number };
  close(): Promise<void>;
}

/** One function, the real AWS SDK and the emulator over HTTP, every answer delayed by `latencyMs`. */
export async function startMeasuredDeploy(settings: {
  latencyMs: number;
  tests: number;
}): Promise<MeasuredDeploy> {
  Object.assign(process.env, SDK_ENVIRONMENT);
  const runtime = createTestRuntime();
  const emulator = await startEmulator({ runtime, now: Date.now, latencyMs: settings.latencyMs });
  const cloudfront = createCloudFrontFunctions({
    endpoint: emulator.url,
    credentials: {
      accessKeyId: CREDENTIALS.AWS_ACCESS_KEY_ID,
      secretAccessKey: CREDENTIALS.AWS_SECRET_ACCESS_KEY,
    },
  });
  const tests = Array.from({ length: settings.tests }, (_, index) =>
    aCase({ name: `test ${index}`, id: `site › test ${index}` }),
  );
  return {
    deploy: async (mark) => {
      const started = performance.now();
      let publishedAfter = Number.NaN;
      const code = `function handler(event) { return event.request; } // ${mark}`;
      const { publish, functions } = await deployProject(
        {
          files: {
            readText: () => Promise.resolve(code),
            list: () => Promise.resolve([]),
            exists: () => Promise.resolve(true),
          },
          offline: runtime,
          check: () => [],
          clock: Date.now,
          progress: ({ step }) => {
            if (step === 'published') publishedAfter = performance.now() - started;
          },
          cloudfront,
          publisher: cloudfront,
          identify: () => Promise.reject(new Error('nobody asks')),
          knowsCallers: false,
          wait: () => Promise.resolve(),
          sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
        },
        aSuite(aFunction({ tests })),
        {
          offline: true,
          commit: () => 'c0ffee',
          skipUnchanged: true,
          createMissing: true,
          mark: undefined,
          waitForDeployedMs: 0,
          expectedAccountId: undefined,
          gate: fixedGate({ publish: true, code: 'main', subject: 'main' }),
        },
      );
      const live = functions.every((fn) => fn.deployment?.published || fn.deployment?.alreadyLive);
      if (!live) throw new Error(`the deployment failed: ${JSON.stringify(publish)}`);
      return publishedAfter;
    },
    requests: () => emulator.requests.length,
    since: (count) => {
      const records = emulator.requests.slice(count);
      return { operations: records.map((it) => it.operation), depth: depthOf(records) };
    },
    close: async () => {
      await emulator.close();
      await runtime.close();
    },
  };
}

/** The longest chain of requests of which each came after the answer to the one before. */
function depthOf(records: readonly RequestRecord[]): number {
  const depths = new Map<RequestRecord, number>();
  for (const record of [...records].sort((a, b) => a.startTick - b.startTick)) {
    const before = records.filter((it) => it.endTick < record.startTick);
    depths.set(record, 1 + Math.max(0, ...before.map((it) => depths.get(it) ?? 0)));
  }
  return Math.max(0, ...depths.values());
}
