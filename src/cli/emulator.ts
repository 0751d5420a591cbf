import { startEmulator } from '../emulator/emulator.ts';
import { createFiles } from '../files/working-directory.ts';
import { interrupted } from './interrupted.ts';
import { collect, parseInteger } from './options.ts';
import { readStoreOption } from './store-option.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import type { AddCommand } from './command.ts';

interface EmulatorFlags {
  readonly port: string;
  readonly state?: string;
  readonly kvs: readonly string[];
  readonly control?: boolean;
  readonly json?: boolean;
}

/** `cf2 emulator`: the embedded CloudFront, until it is interrupted. */
export const addEmulator: AddCommand = (program, { terminal, spawnWorker }) => {
  program
    .command('emulator')
    .description('start the embedded CloudFront on this machine, for any AWS client')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', '0')
    .option('--state <file>', 'keep functions in this file over restarts')
    .option('--kvs <name=file>', 'a key value store that exists from the start', collect, [])
    .option('--control', 'answer /_cf2/… too: faults on demand, list of requests')
    .option('--json', 'print { "url": … } when it listens')
    .addHelpText(
      'after',
      `
Examples:
  cf2 emulator --port 4599
  cf2 emulator --port 4599 --state cloudfront.json --kvs secrets=kvs/secrets.json
  AWS_ENDPOINT_URL_CLOUDFRONT=http://127.0.0.1:4599 cf2 deploy --publish
  aws cloudfront list-functions --endpoint-url http://127.0.0.1:4599

Everyone who reaches the port can do everything: signatures are not checked.`,
    )
    .action(async (flags: EmulatorFlags) => {
      const port = parseInteger('--port', flags.port, 0, 65_535);
      const files = createFiles(process.cwd());
      const keyValueStores = await Promise.all(flags.kvs.map((it) => readStoreOption(files, it)));
      const runtime = createRuntime(spawnWorker);
      const stateFile = flags.state;
      const emulator = await startEmulator({
        port,
        runtime,
        now: Date.now,
        keyValueStores,
        control: flags.control ?? false,
        ...(stateFile === undefined ? {} : { stateFile }),
      });
      const { url } = emulator;
      terminal.out(
        flags.json ? `${JSON.stringify({ url })}\n` : `cf2 emulator listening on ${url}\n`,
      );
      await interrupted();
      await emulator.close();
      await runtime.close();
    });
};
