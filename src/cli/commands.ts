import type { AddCommand } from './command.ts';

/** A command before it is loaded: nobody waits for the code of another one. */
interface CommandRow {
  readonly load: () => Promise<AddCommand>;
  /** Runs functions offline, so that a sandbox is worth starting while the rest loads. */
  readonly usesSandbox: boolean;
}

/** The commands by name, in the order of `--help`. */
export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  check: { load: async () => (await import('./check.ts')).addCheck, usesSandbox: false },
  invoke: { load: async () => (await import('./invoke.ts')).addInvoke, usesSandbox: true },
  test: { load: async () => (await import('./test.ts')).addTest, usesSandbox: true },
  plan: { load: async () => (await import('./plan.ts')).addPlan, usesSandbox: false },
  deploy: { load: async () => (await import('./deploy.ts')).addDeploy, usesSandbox: true },
  rollback: { load: async () => (await import('./rollback.ts')).addRollback, usesSandbox: true },
  init: { load: async () => (await import('./init.ts')).addInit, usesSandbox: true },
  diff: { load: async () => (await import('./diff.ts')).addDiff, usesSandbox: true },
  record: { load: async () => (await import('./record.ts')).addRecord, usesSandbox: true },
  import: { load: async () => (await import('./import.ts')).addImport, usesSandbox: true },
  kvs: { load: async () => (await import('./kvs.ts')).addKvs, usesSandbox: false },
  policy: { load: async () => (await import('./policy.ts')).addPolicy, usesSandbox: false },
  logs: { load: async () => (await import('./logs.ts')).addLogs, usesSandbox: false },
  health: { load: async () => (await import('./health.ts')).addHealth, usesSandbox: false },
  doctor: { load: async () => (await import('./doctor.ts')).addDoctor, usesSandbox: false },
  serve: { load: async () => (await import('./serve.ts')).addServe, usesSandbox: true },
  emulator: { load: async () => (await import('./emulator.ts')).addEmulator, usesSandbox: true },
  schema: { load: async () => (await import('./schema.ts')).addSchema, usesSandbox: false },
  demo: { load: async () => (await import('./demo.ts')).addDemo, usesSandbox: true },
};

/** The row that a command line names, if it names one. */
export function namedCommand([name = '']: readonly string[]): CommandRow | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}
