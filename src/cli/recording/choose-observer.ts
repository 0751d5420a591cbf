import { createBuild } from '../../roots/create-build.ts';
import type { Files, OfflineRuntime } from '../../core/ports.ts';
import { connectAws, findAwsAccess } from '../../roots/connect-aws.ts';
import { liveObserver, offlineObserver, type Observer } from './observers.ts';

/** Options that say whose behaviour is recorded. */
export interface ObserverFlags {
  readonly offline?: boolean;
  readonly endpointUrl?: string;
}

/** LIVE, unless `--offline` is asked for. Throws InputError `bad-endpoint`. */
export async function chooseObserver(
  { offline, endpointUrl }: ObserverFlags,
  files: Files,
  runtime: OfflineRuntime,
): Promise<Observer> {
  if (offline)
    return offlineObserver({ files, build: createBuild(process.cwd(), process.env) }, runtime);
  const given = endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: endpointUrl };
  const { endpoint } = await findAwsAccess({ ...process.env, ...given });
  const { cloudfront } = await connectAws(process.env, endpoint);
  return liveObserver(cloudfront);
}
