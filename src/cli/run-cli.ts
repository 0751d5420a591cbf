import { Command, CommanderError } from 'commander';
import { EXIT } from '../core/errors.ts';
import type { SpawnWorker } from '../roots/sandbox-workers.ts';
import type { CliContext } from './command.ts';
import { version } from '../roots/version.ts';
import { COMMANDS, namedCommand } from './commands.ts';
import { reportTrouble } from './report-trouble.ts';
import { createTerminal } from './terminal.ts';

/** Runs the command line and answers the exit code; never throws. */
export async function runCli(args: readonly string[], spawnWorker: SpawnWorker): Promise<number> {
  const terminal = createTerminal();
  let exitCode: number = EXIT.passed;
  const context: CliContext = { terminal, exit: (code) => (exitCode = code), spawnWorker };
  const program = createProgram();
  try {
    // Help and mistakes need all of them.
    const named = namedCommand(args);
    const rows = named === undefined ? Object.values(COMMANDS) : [named];
    for (const { load } of rows) (await load())(program, context);
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.invalid;
    return reportTrouble(error, terminal);
  }
}

function createProgram(): Command {
  return new Command('cf2')
    .description('Test CloudFront Functions offline and on AWS, and publish only what was tested.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', '\nExit codes: 0 passed, 1 failed, 2 files or usage, 3 AWS or internal.');
}
