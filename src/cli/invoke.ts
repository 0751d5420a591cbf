import path from 'node:path';
import { EXIT } from '../core/errors.ts';
import type { TestResult } from '../core/outcome.ts';
import { DEFAULT_RUNTIME, RUNTIMES, type Runtime } from '../core/runtimes.ts';
import { createFiles } from '../files/working-directory.ts';
import { approximateWords } from '../reporters/text/approximate-words.ts';
import { renderOpinion } from '../reporters/terminal/render-opinion.ts';
import { connectStrict } from '../roots/connect-njs.ts';
import { invokeFunction } from '../usecases/invoke-function.ts';
import { parseChoice, parseInstant } from './options.ts';
import type { AddCommand } from './command.ts';
import { createRuntime } from '../roots/create-runtime.ts';

interface InvokeFlags {
  readonly event: string;
  readonly runtime?: string;
  readonly kvs?: string;
  readonly clock?: string;
  readonly strict?: boolean;
}

/** `cf2 invoke`: one event through the offline runtime, answered as TestFunction answers. */
export const addInvoke: AddCommand = (program, { terminal, exit, spawnWorker }) => {
  program
    .command('invoke')
    .argument('<source>', 'the function')
    .description("run one event offline and print AWS's TestResult as JSON")
    .requiredOption('--event <file>', 'event object as JSON')
    .option('--runtime <name>', `${RUNTIMES.join(' or ')} (default: ${DEFAULT_RUNTIME})`)
    .option('--kvs <file>', 'contents of the key value store as JSON')
    .option('--clock <time>', "the run's frozen time, RFC 3339 with zone (default: now)")
    .option('--strict', 'run it under the njs on PATH too, and report on stderr where that differs')
    .addHelpText(
      'after',
      `
Examples:
  cf2 invoke functions/redirects.js --event events/old.json
  cf2 invoke functions/redirects.js --event events/old.json --strict
  cf2 invoke functions/token.js --event e.json --kvs kvs.json --clock 2026-03-01T12:00:00Z`,
    )
    .action(async (source: string, flags: InvokeFlags) => {
      const runtime = parseChoice('--runtime', flags.runtime, RUNTIMES) ?? DEFAULT_RUNTIME;
      const clock = parseInstant('--clock', flags.clock);
      const strict = await connectStrict(flags.strict, process.env);
      const offline = createRuntime(spawnWorker);
      try {
        const files = createFiles(process.cwd());
        const request = { source, event: flags.event, kvs: flags.kvs, runtime, clock };
        const ports = { files, offline, strict, clock: Date.now };
        const { result, approximations, opinion } = await invokeFunction(ports, request);
        const answer = describeResult(result, path.parse(source).name, runtime);
        terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
        for (const it of approximations) terminal.err(`${approximateWords(it)}\n`);
        if (opinion === undefined) return;
        terminal.err(renderOpinion(opinion, terminal));
        if (opinion.differences.some(({ because }) => because === undefined)) exit(EXIT.failed);
      } finally {
        await offline.close();
      }
    });
};

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestResult.html */
function describeResult(result: TestResult, name: string, runtime: Runtime) {
  const now = new Date(Date.now()).toISOString();
  return {
    FunctionSummary: {
      Name: name,
      Status: 'UNPUBLISHED',
      FunctionConfig: { Comment: '', Runtime: runtime },
      FunctionMetadata: { Stage: 'DEVELOPMENT', CreatedTime: now, LastModifiedTime: now },
    },
    ComputeUtilization: '',
    FunctionExecutionLogs: result.logs,
    FunctionErrorMessage: result.errorMessage,
    FunctionOutput: result.output,
  };
}
