import { fileURLToPath } from 'node:url';
import { EXIT } from '../core/errors.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { createFiles } from '../files/working-directory.ts';
import { besideBundle } from '../roots/beside-bundle.ts';
import { readStoreContents } from '../usecases/read-input-file.ts';
import { renderGitHubView } from './demo/github-view.ts';
import { startStory, type Push, type Story } from './demo/story.ts';
import type { AddCommand, CliContext } from './command.ts';
import { createRuntime } from '../roots/create-runtime.ts';

const EXAMPLES = '../../examples/';

/** Key value stores of the examples; each is imported from the file of its name. */
const STORES = ['moved-pages', 'session-secrets'];
const WRITES = /^(Create|Update|Publish|Delete)/;

/** `cf2 demo`, also `npm start`: three pushes against an embedded CloudFront. */
export const addDemo: AddCommand = (program, context) => {
  program
    .command('demo')
    .description('run the action end to end on the examples; no account, no configuration')
    .addHelpText('after', '\nExample:\n  cf2 demo')
    .action(async () => {
      const runtime = createRuntime(context.spawnWorker);
      const examples = createFiles(fileURLToPath(besideBundle(EXAMPLES)));
      const emulator = await startEmulator({
        runtime,
        now: Date.now,
        keyValueStores: await Promise.all(
          STORES.map(async (name) => ({
            name,
            items: await readStoreContents(examples, `kvs/${name}.json`),
          })),
        ),
      });
      const story = await startStory(emulator, context.terminal.colour);
      try {
        context.terminal.out(`An embedded CloudFront is listening on ${emulator.url}\n`);
        const kept = await tell(story, context);
        context.exit(kept ? EXIT.passed : EXIT.failed);
      } finally {
        await story.end();
        await emulator.close();
        await runtime.close();
      }
    });
};

/** Tells the three runs; true when each did what it is there to show. */
async function tell(story: Story, context: CliContext): Promise<boolean> {
  chapter(context, '1. A push to main', 'Seven functions that CloudFront does not have yet.');
  const first = await story.push();
  show(context, first, 'whole');

  chapter(context, '2. The same push again', 'Nothing changed, so nothing is written.');
  const second = await story.push();
  show(context, second, 'log');

  const { file, removed, added } = await story.breakFunction();
  chapter(context, '3. A push with a mistake', `${file}:\n  - ${removed}\n  + ${added}`);
  const third = await story.push();
  show(context, third, 'log');

  chapter(context, 'What this showed', '');
  return [
    promise(context, 'the first push was tested on AWS and published', [
      first.result.exitCode === 0,
      (JSON.parse(first.result.outputs.published || '[]') as string[]).length === first.live.size,
      first.live.size > 0,
    ]),
    promise(context, 'the second push made no write', [
      second.result.exitCode === 0,
      !second.operations.some((it) => WRITES.test(it)),
    ]),
    promise(context, 'the mistake was refused, exit code 1, and LIVE is untouched', [
      third.result.exitCode === 1,
      !third.operations.some((it) => WRITES.test(it)),
      sameLive(first.live, third.live),
    ]),
  ].every(Boolean);
}

function chapter({ terminal }: CliContext, title: string, text: string): void {
  const rule = '─'.repeat(Math.min(terminal.width, 80));
  terminal.out(`\n${rule}\n${title}\n${rule}\n${text === '' ? '' : `${text}\n\n`}`);
}

function show({ terminal }: CliContext, push: Push, parts: 'whole' | 'log'): void {
  const { result, operations } = push;
  terminal.out(`${renderGitHubView(result.stdout)}\n`);
  if (result.stderr !== '') terminal.out(`${result.stderr}\n`);
  if (parts === 'whole') terminal.out(`\nJob summary (Markdown)\n\n${indent(result.summary)}\n`);
  terminal.out(`\nOutputs\n${indent(describeOutputs(result.outputs))}\n`);
  terminal.out(`\nWhat CloudFront saw: ${countOperations(operations)}\n`);
}

function describeOutputs(outputs: Readonly<Record<string, string>>): string {
  const shown = ['result', 'tests', 'passed', 'failed', 'published', 'publish-reason'];
  return shown.map((name) => `${name}: ${outputs[name] ?? ''}`).join('\n');
}

function countOperations(operations: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  return [...counts].map(([operation, count]) => `${count} ${operation}`).join(', ') || 'nothing';
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}

function promise({ terminal }: CliContext, text: string, facts: readonly boolean[]): boolean {
  const kept = facts.every(Boolean);
  terminal.out(` ${kept ? '✓' : '✗'} ${text}\n`);
  return kept;
}

function sameLive(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, code]) => b.get(name) === code);
}
