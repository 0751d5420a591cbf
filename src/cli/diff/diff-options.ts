import path from 'node:path';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { DEFAULT_RUNTIME, RUNTIMES, type Runtime } from '../../core/runtimes.ts';
import { createFiles } from '../../files/working-directory.ts';
import { connectAws, findAwsAccess } from '../../roots/connect-aws.ts';
import { checkCode } from '../../runtime/checker/check-code.ts';
import type { DiffOptions } from '../../usecases/diff-project.ts';
import { readInputText } from '../../usecases/read-input-file.ts';
import { badOption, parseChoice } from '../options.ts';
import type { SelectedProject } from '../test/run-tests.ts';

/** Options that say what the code here is compared with. */
export interface DiffFlags {
  readonly offline?: string;
  readonly oldRuntime?: string;
  readonly engine?: string;
  readonly endpointUrl?: string;
}

/** What a comparison is made with; `endpoint` is a custom one, which reports name. */
export interface DiffChoice {
  readonly options: DiffOptions;
  readonly endpoint: string | undefined;
}

/** Reads the other version, or connects to AWS. Throws InputError for what cannot be compared. */
export async function chooseDiff(flags: DiffFlags, project: SelectedProject): Promise<DiffChoice> {
  const engine = parseChoice('--engine', flags.engine, ['offline', 'aws']);
  const runtime = parseChoice('--old-runtime', flags.oldRuntime, RUNTIMES);
  if (flags.offline !== undefined) {
    refuseBeside('--offline', { '--engine': flags.engine, '--endpoint-url': flags.endpointUrl });
    const options = await readOld(flags.offline, runtime, project);
    return { options, endpoint: undefined };
  }
  if (runtime !== undefined) throw badOption('--old-runtime', runtime, 'used with --offline');
  const given = flags.endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: flags.endpointUrl };
  const { endpoint } = await findAwsAccess({ ...process.env, ...given });
  const { cloudfront, keyValueStores } = await connectAws(process.env, endpoint);
  return {
    options: { against: 'live', engine: engine ?? 'offline', cloudfront, keyValueStores },
    endpoint,
  };
}

function refuseBeside(option: string, others: Readonly<Record<string, string | undefined>>): void {
  const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (other === undefined) return;
  throw new InputError([errorAt(undefined, 'conflict', { keys: [option, other] })]);
}

/** An old version that the runtime would not take has no behaviour to compare with. */
async function readOld(
  file: string,
  runtime: Runtime | undefined,
  { suite }: SelectedProject,
): Promise<DiffOptions> {
  const [fn, ...others] = suite.functions;
  if (fn === undefined || others.length > 0)
    throw badOption('--offline', file, 'used with exactly one function: name it');
  // Whoever names a file may have it anywhere: from a backup, or from another checkout.
  const text = await readInputText(
    createFiles(path.dirname(path.resolve(file))),
    path.resolve(file),
  );
  const code = { source: text, runtime: runtime ?? fn.runtime ?? DEFAULT_RUNTIME };
  const found = checkCode(code, file, Infinity);
  if (hasErrors(found)) throw new InputError(found, new Map([[file, text]]));
  return { against: 'file', path: file, text, runtime };
}
