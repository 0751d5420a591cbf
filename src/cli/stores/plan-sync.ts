import { loadProject } from '../../config/load-project.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError } from '../../core/errors.ts';
import { storesOf, type ConfiguredStore } from '../../core/kvs/wanted-stores.ts';
import { createFiles } from '../../files/working-directory.ts';
import { connectAws, findAwsAccess } from '../../roots/connect-aws.ts';
import { planStores, type PlannedStore } from '../../usecases/sync-stores.ts';
import { projectRequest, type ProjectFlags } from '../project-options.ts';

/** Options of `cf2 kvs diff` and `cf2 kvs sync`. */
export interface StoreFlags extends ProjectFlags {
  readonly delete?: boolean;
  readonly json?: boolean;
}

/** Loads the project, reads the stores and says what a sync would do. Throws InputError and ServiceError. */
export async function planSyncs(
  names: readonly string[],
  flags: StoreFlags,
): Promise<readonly PlannedStore[]> {
  const configured = await configuredStores(names, flags);
  const { endpoint } = await findAwsAccess(process.env);
  const { cloudfront, keyValueStores: stores } = await connectAws(process.env, endpoint);
  return planStores({ cloudfront, stores }, configured, flags.delete ?? false);
}

async function configuredStores(
  names: readonly string[],
  flags: StoreFlags,
): Promise<readonly ConfiguredStore[]> {
  const files = createFiles(process.cwd());
  const request = projectRequest({ ...flags, allowNoTests: true }, [], []);
  const { suite, diagnostics, sources } = await loadProject(files, request);
  if (hasErrors(diagnostics)) throw new InputError(diagnostics, sources);
  const all = storesOf(suite.functions);
  const known = all.map(({ store }) => store);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || all.length === 0) throw notConfigured(unknown ?? '', known);
  return all.filter(({ store }) => names.length === 0 || names.includes(store));
}

function notConfigured(text: string, known: readonly string[]): InputError {
  const expected =
    known.length === 0
      ? 'a store with data in the configuration: kvs: { name: pages, data: kvs/pages.json }'
      : `a store with data: ${known.join(', ')}`;
  return new InputError([errorAt(undefined, 'bad-input', { input: 'store', text, expected })]);
}
