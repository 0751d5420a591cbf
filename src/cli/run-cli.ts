import { Command, CommanderError } from 'commander';
import { EXIT } from '../core/errors.ts';
import { addCheck } from './check.ts';
import { addDemo } from './demo.ts';
import { addDeploy } from './deploy.ts';
import { addEmulator } from './emulator.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addInvoke } from './invoke.ts';
import { addRecord } from './record.ts';
import { addSchema } from './schema.ts';
import { reportTrouble } from './report-trouble.ts';
import type { AddCommand, CliContext } from './command.ts';
import { createTerminal } from './terminal.ts';
import { addTest } from './test.ts';

const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addInvoke,
  addTest,
  addDeploy,
  addInit,
  addRecord,
  addImport,
  addEmulator,
  addSchema,
  addDemo,
];

/** Runs the command line and answers the exit code; never throws. */
export async function runCli(args: readonly string[]): Promise<number> {
  const terminal = createTerminal();
  let exitCode: number = EXIT.passed;
  const context: CliContext = { terminal, exit: (code) => (exitCode = code) };
  const program = createProgram();
  for (const add of COMMANDS) add(program, context);
  try {
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
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', '\nExit codes: 0 passed, 1 failed, 2 files or usage, 3 AWS or internal.');
}
