import { ServiceError } from '../core/errors.ts';
import type { KeptFunction } from '../core/kept/kept-function.ts';
import { FileError } from '../core/ports.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import type { DeployPorts } from './pipeline-ports.ts';
import { readLive } from './read-live.ts';

/**
 * Reads what a publish would replace. It is read after the upload: from then on a foreign publish of anything
 * else needs a foreign write, which our own publish would be refused for. Trouble belongs to the function.
 */
export async function readLiveToKeep(
  { ports, options }: Pick<DeployContext, 'ports' | 'options'>,
  run: FunctionRun,
): Promise<Pick<FunctionRun, 'kept' | 'trouble'>> {
  const { remote, deployment } = run;
  const willPublish = options.gate.refusal === undefined && deployment?.alreadyLive === false;
  const isNeeded = ports.keep !== undefined && remote !== undefined && willPublish;
  if (!isNeeded) return { kept: undefined, trouble: run.trouble };
  try {
    return { kept: await readToKeep(ports, run), trouble: run.trouble };
  } catch (error) {
    if (error instanceof ServiceError) return { kept: undefined, trouble: error };
    throw error;
  }
}

async function readToKeep(
  { cloudfront, clock }: DeployPorts,
  { prepared: { config }, remote }: FunctionRun,
): Promise<KeptFunction | undefined> {
  const { id, name } = config;
  const found = await readLive(cloudfront, name, remote?.live);
  if (found === undefined) return undefined;
  const { arn, etag, config: configured } = found.described;
  return { id, name, arn, etag, keptAt: clock(), config: configured, code: found.code };
}

/** Writes what is LIVE to a file, right before it is replaced. Without the file nothing is replaced. */
export async function keepLive(
  { keep, progress }: DeployPorts,
  { kept, prepared }: FunctionRun,
): Promise<string | undefined> {
  if (keep === undefined || kept === undefined) return undefined;
  const { id, name: subject } = prepared.config;
  try {
    const file = await keep(kept);
    progress({ step: 'kept', id, file });
    return file;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const facts = { operation: 'PublishFunction', subject, detail: error.reason, cause: error };
    throw new ServiceError('not-kept', facts);
  }
}
