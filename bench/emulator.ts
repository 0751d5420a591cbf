import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runLoad } from '../__tests__/builders/emulator-load.ts';
import { createTestRuntime } from '../__tests__/builders/offline-runtime.ts';
import type { OfflineRuntime } from '../src/core/ports.ts';
import { startEmulator } from '../src/emulator/emulator.ts';
import { ms } from './figures.ts';

const LOAD = { clients: 200, functions: 20, rounds: 10 };

/** Many clients on the embedded CloudFront, clients and server in one process: without and with a state file. */
export async function benchEmulator(): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-bench-'));
  const runtime = createTestRuntime();
  const { clients, functions } = LOAD;
  const lines = [`emulator, ${clients} clients updating and publishing ${functions} functions`];
  try {
    await warmUp(runtime);
    for (const [title, options] of [
      ['in memory', {}],
      ['with --state', { stateFile: path.join(folder, 'state.json') }],
    ] as const) {
      const emulator = await startEmulator({ runtime, now: Date.now, ...options });
      lines.push(`  ${title.padEnd(22)} ${await measure(emulator.url)}`);
      await emulator.close();
    }
  } finally {
    await runtime.close();
    await rm(folder, { recursive: true });
  }
  return lines;
}

/** The first requests of a process are slow whoever answers them. */
async function warmUp(runtime: OfflineRuntime): Promise<void> {
  const emulator = await startEmulator({ runtime, now: Date.now });
  await runLoad({ ...LOAD, rounds: 2, url: () => emulator.url });
  await emulator.close();
}

async function measure(url: string): Promise<string> {
  const started = performance.now();
  const { latencies, statuses } = await runLoad({ ...LOAD, url: () => url });
  const seconds = (performance.now() - started) / 1_000;
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  const failed = [...statuses].filter(([status]) => status >= 500).length;
  const rate = (latencies.length / seconds).toFixed(0);
  return `${rate} requests/s, median ${at(0.5)}, p99 ${at(0.99)}, 5xx ${failed} (goal: 0)`;
}
