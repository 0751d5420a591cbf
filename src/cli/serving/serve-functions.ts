import { DEFAULT_RUNTIME } from '../../core/runtimes.ts';
import type { StoreData } from '../../core/function-config.ts';
import type { OfflineRuntime } from '../../core/ports.ts';
import type { ServedRequest } from '../../core/served.ts';
import { describeServed } from '../../edge/describe-served.ts';
import { startEdgeServer } from '../../edge/edge-server.ts';
import type { Origin } from '../../edge/messages.ts';
import type { EdgeFunction } from '../../edge/run-function.ts';
import type { Behavior } from '../../edge/serve-request.ts';
import type { PreparedFunction } from '../../usecases/prepared-function.ts';
import { interrupted } from '../interrupted.ts';
import type { NamedStore } from '../store-option.ts';
import { CurrentFunctions, type LoadFrom } from './keep-current.ts';
import type { LoadedFunctions } from './load-functions.ts';

/** What to serve, and who hears of it. */
export interface Serving extends LoadFrom {
  readonly offline: OfflineRuntime;
  readonly port: number;
  readonly origin: Origin;
  readonly host: string | undefined;
  readonly stores: readonly NamedStore[];
  /** Once it listens; `functions` as `viewer-request: redirects`. */
  readonly onListening: (url: string, functions: readonly string[]) => void;
  readonly onServed: (served: ServedRequest) => void;
  readonly onReloaded: () => void;
}

/** Serves functions until the process is interrupted, each as its files are now. Throws InputError. */
export async function serveFunctions(serving: Serving): Promise<void> {
  const current = new CurrentFunctions(serving);
  try {
    const first = await current.load();
    let behavior = behaviorOf(serving, first);
    const server = await startEdgeServer({
      port: serving.port,
      behavior: () => behavior,
      onServed: (served, viewer) => {
        serving.onServed(describeServed(served, viewer));
      },
    });
    serving.onListening(server.url, namesOf(first));
    const following = current.follow(first, (loaded) => {
      behavior = behaviorOf(serving, loaded);
      serving.onReloaded();
    });
    await Promise.race([following, interrupted()]);
    await server.close();
  } finally {
    current.close();
  }
}

function namesOf({ functions }: LoadedFunctions): readonly string[] {
  return Object.entries(functions).map(([type, { config }]) => `${type}: ${config.id}`);
}

function behaviorOf(serving: Serving, { functions }: LoadedFunctions): Behavior {
  const { origin, host } = serving;
  const [request, response] = [functions['viewer-request'], functions['viewer-response']];
  return {
    viewerRequest: request && edgeFunction(serving, request),
    viewerResponse: response && edgeFunction(serving, response),
    origin,
    host,
  };
}

function edgeFunction(
  { offline, stores }: Serving,
  { config, text }: PreparedFunction,
): EdgeFunction {
  const { id, kvs, kvsData, allow, runtime = DEFAULT_RUNTIME } = config;
  return {
    id,
    allow,
    engine: offline.engine({ source: text, runtime }),
    kvs: stores.find(({ name }) => name === kvs)?.items ?? itemsOf(kvsData),
  };
}

function itemsOf(data: StoreData | undefined): Readonly<Record<string, string>> | undefined {
  return data && Object.fromEntries(data.items);
}
