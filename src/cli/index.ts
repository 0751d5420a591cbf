#!/usr/bin/env node
import { sandboxWorkers } from '../roots/sandbox-workers.ts';
import { namedCommand } from './commands.ts';

/** The sandbox's bundle, as dist/cli/index.js sees it. */
const WORKER = '../worker/index.js';

const args = process.argv.slice(2);
const spawnWorker = sandboxWorkers(WORKER, { early: namedCommand(args)?.usesSandbox ?? false });

// Imported now, and not above, so that the sandbox loads in its thread at the same time.
void import('./run-cli.ts')
  .then(({ runCli }) => runCli(args, spawnWorker))
  .then((exitCode) => (process.exitCode = exitCode));
