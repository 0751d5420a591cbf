import { afterAll } from '@jest/globals';
import type { TestResult } from '../../src/core/outcome.ts';
import type { FunctionCode, OfflineRuntime } from '../../src/core/ports.ts';
import type { Invocation } from '../../src/core/test-case.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';

/** What a fake runtime makes of one event; what it leaves out is as of a function without logs or errors. */
export type FakeRun = (invocation: Invocation, code: FunctionCode) => Partial<TestResult>;

/** A runtime that runs nothing: by default every function returns the event's request as it is. */
export function fakeRuntime(run: FakeRun = echo): OfflineRuntime {
  return {
    engine: (code) => ({
      name: 'offline',
      run: async (invocations) =>
        invocations.map((invocation) => ({
          kind: 'result',
          result: { ...NOTHING, ...run(invocation, code) },
          observations: undefined,
          durationMs: 0,
        })),
    }),
    close: async () => undefined,
  };
}

const NOTHING: TestResult = {
  computeUtilization: undefined,
  logs: [],
  errorMessage: '',
  output: '',
};

const echo: FakeRun = ({ event }) => ({
  output: JSON.stringify({ request: (event as { request: unknown }).request }),
});

/** When everything happens, unless a test brings its own clock. */
export const NOON = Date.parse('2026-03-01T12:00:00.000Z');

const started: Emulator[] = [];

/**
 * An emulator on a free port, with a fake runtime, a stopped clock and countable ids unless told otherwise.
 * It is closed after the last test of the file, if not before.
 */
export async function startTestEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const emulator = await startEmulator({
    runtime: fakeRuntime(),
    now: () => NOON,
    newId,
    ...options,
  });
  started.push(emulator);
  return emulator;
}

afterAll(() => Promise.all(started.map((emulator) => emulator.close())));
