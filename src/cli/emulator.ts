import { startEmulator } from '../emulator/emulator.ts';
import { emulatorOptions, type EmulatorFlags } from './emulator-options.ts';
import { interrupted } from './interrupted.ts';
import { collect } from './options.ts';
import { createRuntime } from '../roots/create-runtime.ts';
import type { AddCommand } from './command.ts';

const LOOPBACK = '127.0.0.1';

/** `cf2 emulator`: the embedded CloudFront, until it is interrupted. */
export const addEmulator: AddCommand = (program, { terminal, spawnWorker }) => {
  program
    .command('emulator')
    .description('start the embedded CloudFront on this machine, for any AWS client')
    .option('--port <number>', 'port to listen on; 0 takes a free one', '0')
    .option(
      '--host <address>',
      'address to listen on; others than loopback are warned of',
      LOOPBACK,
    )
    .option('--account <id>', 'the account that it plays, 12 digits', '123456789012')
    .option('--state <file>', 'keep everything in this file over restarts')
    .option('--kvs <name=file>', 'a key value store that exists from the start', collect, [])
    .option(
      '--s3 <folder>',
      'folder that stands for S3, with a folder per bucket, for ImportSource',
    )
    .option('--rollout <ms>', 'from a publish until an associated function is DEPLOYED', '1000')
    .option(
      '--provisioning <ms>',
      'from the creation of a key value store until it is READY',
      '1000',
    )
    .option(
      '--verify-signatures [file]',
      'only for access keys: that of the environment, or { "id": "secret" } of a JSON file',
    )
    .option('--control', 'answer /_cf2/… too: faults on demand, invocations, list of requests')
    .option('--json', 'print { "url": … } when it listens')
    .addHelpText(
      'after',
      `
Examples:
  cf2 emulator --port 4599
  cf2 emulator --port 4599 --state cloudfront.json --kvs secrets=kvs/secrets.json
  AWS_ENDPOINT_URL=http://127.0.0.1:4599 cf2 deploy --publish
  aws cloudfront list-functions --endpoint-url http://127.0.0.1:4599

Without --verify-signatures everyone who reaches the port can do everything.`,
    )
    .action(async (flags: EmulatorFlags) => {
      const options = await emulatorOptions(flags, process.env);
      const runtime = createRuntime(spawnWorker);
      if (!isLoopback(flags.host)) terminal.err(exposureWarning(flags));
      const emulator = await startEmulator({ ...options, runtime, now: Date.now });
      const { url } = emulator;
      terminal.out(
        flags.json ? `${JSON.stringify({ url })}\n` : `cf2 emulator listening on ${url}\n`,
      );
      await interrupted();
      await emulator.close();
      await runtime.close();
    });
};

/** True when only this machine reaches an address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function exposureWarning({ host, verifySignatures }: EmulatorFlags): string {
  const who = verifySignatures === undefined ? 'whoever reaches it' : 'whoever has an access key';
  return `warning: ${host} is not only this machine: ${who} can change and run everything here\n`;
}
