import { errorAt } from '../core/diagnostics.ts';
import { InputError } from '../core/errors.ts';
import { EVENT_TYPES, type EventType } from '../core/event.ts';
import type { JsonObject } from '../core/json.ts';
import type { OfflineRuntime } from '../core/ports.ts';
import { createFileWriter } from '../files/file-writer.ts';
import { createFiles } from '../files/working-directory.ts';
import type { AddCommand } from './command.ts';
import { findSources } from './find-sources.ts';
import { collect, parseChoice } from './options.ts';
import { addConfigOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import { chooseObserver, type ObserverFlags } from './recording/choose-observer.ts';
import { recordTest, type RecordedTest } from './recording/record-test.ts';
import { renderRecording, renderRecordingJson } from './recording/render-recording.ts';
import { openTarget, type Target } from './recording/target.ts';
import { readTestInput } from './recording/test-input.ts';
import { writeTarget } from './recording/write-target.ts';
import { createRuntime } from '../roots/create-runtime.ts';

interface RecordFlags extends ProjectFlags, ObserverFlags {
  readonly eventType: readonly string[];
  readonly function?: string;
  readonly file?: string;
  readonly name?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 record 'GET /old?x=1'
  cf2 record https://www.example.com/ --function redirects
  cf2 record GET / -e viewer-request -e viewer-response --offline
  cf2 record events/visitor.json --name 'a visitor from Japan'
  pbpaste | cf2 record - --offline        a request as HTTP text, from curl -v`;

/** `cf2 record`: a test that expects what the function does now. */
export const addRecord: AddCommand = (program, { terminal, spawnWorker }) => {
  const command = program
    .command('record')
    .argument('<request...>', "as in a test file, '-' for standard input, or the path of an event")
    .description('append a test with what LIVE makes of a request');
  addConfigOptions(command)
    .option('-e, --event-type <type>', `${EVENT_TYPES.join(' or ')}; repeatable`, collect, [])
    .option('--function <id | source>', 'the function, where there are several')
    .option('--file <path>', 'test file (default: the first of the function)')
    .option('--name <text>', 'name of the test')
    .option('--offline', 'record what the code here does in the emulated runtime')
    .option('--endpoint-url <url>', 'endpoint instead of AWS')
    .option('--json', 'print a JSON list of { file, line, function, name, engine, expect }')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], flags: RecordFlags) => {
      const runtime = createRuntime(spawnWorker);
      try {
        const { recorded, target, engine } = await record(words.join(' '), flags, runtime);
        await writeTarget(target, createFileWriter(process.cwd()));
        const render = flags.json ? renderRecordingJson : renderRecording;
        terminal.out(render(recorded, engine, terminal));
      } finally {
        await runtime.close();
      }
    });
};

async function record(argument: string, flags: RecordFlags, runtime: OfflineRuntime) {
  const files = createFiles(process.cwd());
  const types = flags.eventType.map((type) => parseChoice('-e', type, EVENT_TYPES));
  const sources = await findSources(files, flags.function === undefined ? [] : [flags.function]);
  const request = projectRequest({ ...flags, allowNoTests: true }, [], sources);
  let target = await openTarget(files, request, { functionId: flags.function, file: flags.file });
  const observer = await chooseObserver(flags, files, runtime);
  const input = await readTestInput(argument, files, target.file);
  const recorded: RecordedTest[] = [];
  for (const type of types.length === 0 ? [undefined] : types) {
    const test = await recordTest(target, inputFor(input, type, flags, target), observer);
    recorded.push(test);
    target = test.target;
  }
  return { recorded, target, engine: observer.engine };
}

/** A response makes a test viewer-response; a function of that type alone needs none. */
function inputFor(
  input: JsonObject,
  type: EventType | undefined,
  { name }: RecordFlags,
  { functionId: id, eventType }: Target,
): JsonObject {
  if (type !== undefined && eventType !== undefined && type !== eventType) {
    const args = { id, configured: eventType, actual: type };
    throw new InputError([errorAt(undefined, 'event-type-mismatch', args)]);
  }
  const isResponse = type === 'viewer-response' && eventType === undefined;
  return { ...(name !== undefined && { name }), ...input, ...(isResponse && { response: 200 }) };
}
