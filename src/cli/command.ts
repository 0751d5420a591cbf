import type { Command } from 'commander';
import type { SpawnWorker } from '../roots/sandbox-workers.ts';
import type { Terminal } from './terminal.ts';

/** What a command gets: the terminal, and the way to say how it ended. */
export interface CliContext {
  readonly terminal: Terminal;
  /** Sets the exit code; without it a command ends with 0. */
  readonly exit: (code: number) => void;
  /** Starts workers for the offline runtime; the first may have been started already. */
  readonly spawnWorker: SpawnWorker;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CliContext) => void;
