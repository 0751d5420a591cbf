import { loadProject } from '../../config/load-project.ts';
import { errorAt, hasErrors } from '../../core/diagnostics.ts';
import { InputError, ServiceError } from '../../core/errors.ts';
import { storesOf, type ConfiguredStore } from '../../core/kvs/wanted-stores.ts';
import type { KeyValueStores } from '../../core/ports.ts';
import { createFiles } from '../../files/working-directory.ts';
import { connectAws, findAwsAccess } from '../../roots/connect-aws.ts';
import { planStores, type PlannedStore } from '../../usecases/sync-stores.ts';
import { projectRequest, type ProjectFlags } from '../project-options.ts';

/** Options of `cf2 kvs diff` and `cf2 kvs sync`. */
export interface StoreFlags extends ProjectFlags {
  readonly delete?: boolean;
  readonly json?: boolean;
}

/** Plans for the stores that were asked for, and the way to carry them out. */
export interface StorePlans {
  readonly stores: KeyValueStores;
  readonly planned: readonly PlannedStore[];
}

/** Loads the project, reads the stores and says what a sync would do. Throws InputError and ServiceError. */
export async function planSyncs(names: readonly string[], flags: StoreFlags): Promise<StorePlans> {
  const configured = await configuredStores(names, flags);
  const { endpoint } = await findAwsAccess(process.env);
  const { cloudfront, keyValueStores: stores } = await connectAws(process.env, endpoint);
  if (stores === undefined) throw noEndpoint();
  const planned = await planStores({ cloudfront, stores }, configured, flags.delete ?? false);
  return { stores, planned };
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

/** AWS itself does not have the stores of an endpoint that stands for CloudFront alone. */
function noEndpoint(): ServiceError {
  const detail = 'set AWS_ENDPOINT_URL, or AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE as well';
  const facts = { operation: 'DescribeKeyValueStore', subject: 'the endpoint', detail };
  return new ServiceError('not-cloudfront', facts);
}
