import type { EmulatorOptions } from '../emulator/emulator.ts';
import { createFiles } from '../files/working-directory.ts';
import { readInputObject } from '../usecases/read-input-file.ts';
import { badOption, parseInteger } from './options.ts';
import { readStoreOption } from './store-option.ts';

/** The options of `cf2 emulator` as they were given. */
export interface EmulatorFlags {
  readonly port: string;
  readonly host: string;
  readonly account: string;
  readonly state?: string;
  readonly kvs: readonly string[];
  readonly s3?: string;
  readonly rollout: string;
  readonly provisioning: string;
  /** True without a file. */
  readonly verifySignatures?: string | true;
  readonly control?: boolean;
  readonly json?: boolean;
}

/** Milliseconds of an hour. */
const LONGEST = 3_600_000;

/** Reads what the options name. Throws InputError. */
export async function emulatorOptions(
  flags: EmulatorFlags,
  env: NodeJS.ProcessEnv,
): Promise<Omit<EmulatorOptions, 'runtime' | 'now'>> {
  const files = createFiles(process.cwd());
  const { host, state, s3, control = false, verifySignatures } = flags;
  return {
    port: parseInteger('--port', flags.port, 0, 65_535),
    host,
    accountId: readAccount(flags.account),
    rolloutMs: parseInteger('--rollout', flags.rollout, 0, LONGEST),
    provisioningMs: parseInteger('--provisioning', flags.provisioning, 0, LONGEST),
    keyValueStores: await Promise.all(flags.kvs.map((it) => readStoreOption(files, it))),
    control,
    ...(state === undefined ? {} : { stateFile: state }),
    ...(s3 === undefined ? {} : { s3Folder: s3 }),
    ...(verifySignatures === undefined
      ? {}
      : { accessKeys: await readAccessKeys(verifySignatures, env) }),
  };
}

function readAccount(text: string): string {
  if (/^\d{12}$/.test(text)) return text;
  throw badOption('--account', text, '12 digits, as 123456789012');
}

const OPTION = '--verify-signatures';

/** The key of the environment, or those of a JSON object: access key ids and their secrets. */
async function readAccessKeys(
  file: string | true,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  if (file === true) return keyOf(env);
  const keys = Object.entries(await readInputObject(createFiles(process.cwd()), file));
  const pairs = keys.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  if (pairs.length === keys.length && keys.length > 0) return Object.fromEntries(pairs);
  throw badOption(OPTION, file, 'a JSON object with access key ids and their secrets');
}

function keyOf({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }: NodeJS.ProcessEnv) {
  if (id !== undefined && secret !== undefined) return { [id]: secret };
  throw badOption(OPTION, '', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a file');
}
