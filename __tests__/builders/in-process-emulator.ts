import { Readable } from 'node:stream';
import type { CloudFrontOptions } from '../../src/aws/client.ts';
import { createCloudFrontFunctions } from '../../src/aws/cloudfront-functions.ts';
import { createFunctionMetrics } from '../../src/aws/cloudwatch-metrics.ts';
import { createKeyValueStores } from '../../src/aws/key-value-stores.ts';
import { createThrowawayFunctions } from '../../src/aws/throwaway-functions.ts';
import type { Timing } from '../../src/aws/pacer.ts';
import type { FunctionMetrics } from '../../src/core/health/metrics.ts';
import type {
  CloudFrontFunctions,
  KeyValueStores,
  ThrowawayFunctions,
} from '../../src/core/ports.ts';
import {
  openEmulator,
  type EmulatorOptions,
  type OpenEmulator,
} from '../../src/emulator/emulator.ts';
import type { Answer, HttpRequest } from '../../src/emulator/http-message.ts';
import { fakeRuntime } from './start-emulator.ts';

/** A request as the SDK hands it to its handler. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The emulator, and the adapter that reaches it through the real SDK but without a socket. */
export interface InProcessEmulator extends OpenEmulator {
  readonly cloudfront: CloudFrontFunctions;
  /** Another client of the same emulator; `before` is awaited when each of its calls has been sent. */
  connect(timing: Timing, before?: () => Promise<void>, cancel?: AbortSignal): CloudFrontFunctions;
  /** The same for functions that come and go. */
  connectThrowaways(
    timing: Timing,
    before?: () => Promise<void>,
    cancel?: AbortSignal,
  ): ThrowawayFunctions;
  /** The same for its CloudWatch. */
  connectMetrics: (...args: Parameters<InProcessEmulator['connect']>) => FunctionMetrics;
  /** The same for the contents of its key value stores. */
  connectStores: (...args: Parameters<InProcessEmulator['connect']>) => KeyValueStores;
}

/** Time that costs nothing: waiting only moves the clock. */
export function instantTime(): Timing {
  let now = 0;
  return {
    clock: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** Opens one; thousands of them are cheap. */
export async function openInProcessEmulator(
  timing: Timing,
  options: Partial<EmulatorOptions> = {},
): Promise<InProcessEmulator> {
  let ids = 0;
  const emulator = await openEmulator({
    runtime: fakeRuntime(),
    now: timing.clock,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    ...options,
  });
  const optionsOf = (
    own: Timing,
    before?: () => Promise<void>,
    cancel?: AbortSignal,
  ): CloudFrontOptions => {
    const handle = async (request: SdkRequest) => {
      await before?.();
      return { response: deliver(await emulator.respond(asHttp(request))) };
    };
    return {
      endpoint: 'http://in-process.test',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      timing: own,
      cancel,
      requestHandler: { handle } as never,
    };
  };
  return {
    ...emulator,
    cloudfront: createCloudFrontFunctions(optionsOf(timing)),
    connect: (...way) => createCloudFrontFunctions(optionsOf(...way)),
    connectThrowaways: (...way) => createThrowawayFunctions(optionsOf(...way)),
    connectMetrics: (...way) => createFunctionMetrics(optionsOf(...way)),
    connectStores: (...way) => createKeyValueStores(optionsOf(...way)),
  };
}

function asHttp({ method, path, query, headers, body }: SdkRequest): HttpRequest {
  return {
    method,
    path,
    query: new URLSearchParams(query),
    header: (name) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1],
    // Some bodies are bytes that also act as text, which Buffer.from would ask them for.
    body: typeof body === 'object' ? new Uint8Array(body) : Buffer.from(body ?? ''),
  };
}

/** What the SDK's own handler would make of it, delivery faults included. */
function deliver({ status, headers, body, delivery }: Answer) {
  if (delivery === 'reset')
    throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  if (delivery === 'hang') throw Object.assign(new Error('no answer'), { name: 'TimeoutError' });
  const lowered = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const bytes = Buffer.from(body);
  return {
    statusCode: status,
    headers: lowered,
    body: delivery === 'truncated' ? cut(bytes) : Readable.from([bytes]),
  };
}

function cut(bytes: Buffer): Readable {
  return new Readable({
    read() {
      this.push(bytes.subarray(0, bytes.length / 2));
      this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    },
  });
}
