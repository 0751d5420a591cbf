import { randomUUID } from 'node:crypto';
import type { Clock, OfflineRuntime } from '../core/ports.ts';
import type { Service } from './call.ts';
import { createMetricStore, type MetricStore } from './cloudwatch/metric-store.ts';
import { control, CONTROL_PATH } from './control/control-routes.ts';
import { createFaultPlan, type FaultPlan } from './control/faults.ts';
import { limitRate, type Rate } from './control/rate-limit.ts';
import type { Answer, HttpRequest } from './http-message.ts';
import { importFrom } from './import-source.ts';
import { listen } from './http-server.ts';
import { createQueryResults } from './logs/query-results.ts';
import { createRequestLog } from './request-log.ts';
import type { RequestLog, RequestRecord } from './request-log.ts';
import { createResponder } from './respond.ts';
import type { AccessKeys, VerifySignature } from './signature/verify-signature.ts';
import type { Account } from './state/account.ts';
import { openAccount } from './state/open-account.ts';
import type { KeyValueStoreSeed } from './state/open-account.ts';

export type { KeyValueStoreSeed } from './state/open-account.ts';
export type { RequestRecord } from './request-log.ts';

/** How to start an emulator. */
export interface EmulatorOptions {
  /** Port to listen on; 0, the default, takes any free one. */
  readonly port?: number;
  /** Host to listen on, default 127.0.0.1. Whoever reaches it can do everything, unless there are access keys. */
  readonly host?: string;
  /** Runs functions for TestFunction. The caller closes it, after the emulator. */
  readonly runtime: OfflineRuntime;
  readonly now: Clock;
  /** Twelve digits, in every ARN; default 123456789012. */
  readonly accountId?: string;
  /** Path of a file that keeps everything; without it the emulator starts empty and forgets. */
  readonly stateFile?: string;
  /** Milliseconds that every request takes at least; default 0. */
  readonly latencyMs?: number;
  /** Calls beyond this rate are answered with Throttling; default: no limit. */
  readonly rate?: Rate;
  /** Milliseconds from a publish until an associated function is DEPLOYED; default 1,000. */
  readonly rolloutMs?: number;
  /** Milliseconds from the creation of a key value store until it is READY; default 1,000. */
  readonly provisioningMs?: number;
  /** Folder that stands for S3, with a folder per bucket: what key value stores are created from. */
  readonly s3Folder?: string;
  /** Only requests that one of these has signed are carried out; without them signatures are not checked. */
  readonly accessKeys?: AccessKeys;
  /** Key value stores that exist from the start. One that the state file has is taken from there. */
  readonly keyValueStores?: readonly KeyValueStoreSeed[];
  /** Makes UUIDs; default random ones. */
  readonly newId?: () => string;
  /** Answers `/_cf2/…` too: faults on demand and the list of requests. Off by default. */
  readonly control?: boolean;
  /** Hears of every request, just before its answer is sent. */
  readonly onRequest?: (record: RequestRecord) => void;
}

/** A running emulator. */
export interface Emulator {
  /** Endpoint for AWS clients, `http://127.0.0.1:4566`. */
  readonly url: string;
  /** The answered requests, in the order of their answers; the latest 10,000. */
  readonly requests: readonly RequestRecord[];
  /** What shall go wrong. */
  readonly faults: FaultPlan;
  /** What CloudWatch knows of the functions. */
  readonly metrics: MetricStore;
  /** Answers what is under way, for two seconds at most, then closes all connections. */
  close(): Promise<void>;
}

const DEFAULTS = {
  host: '127.0.0.1',
  port: 0,
  accountId: '123456789012',
  rolloutMs: 1_000,
  provisioningMs: 1_000,
} as const;

/**
 * Starts the embedded CloudFront: an HTTP server that speaks CloudFront's REST-XML API for functions, so
 * that unmodified AWS clients work with it as their endpoint.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/Welcome.html
 * @throws {InputError} when the port is taken, or the state file is damaged or not accessible
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { respond, log, faults, metrics } = await openEmulator(options);
  const { host = DEFAULTS.host, port = DEFAULTS.port } = options;
  const server = await listen({ host, port }, respond);
  return { url: server.url, requests: log.records, faults, metrics, close: () => server.close() };
}

/** Everything of an emulator but its server; for clients of the same process. */
export interface OpenEmulator {
  readonly respond: (request: HttpRequest) => Promise<Answer>;
  readonly log: RequestLog;
  readonly faults: FaultPlan;
  readonly metrics: MetricStore;
}

/**
 * Opens an emulator without a server.
 * @throws {InputError} when the state file is damaged or not accessible
 */
export async function openEmulator(options: EmulatorOptions): Promise<OpenEmulator> {
  const { runtime, now, newId = randomUUID } = options;
  const account = await openAccount({
    accountId: options.accountId ?? DEFAULTS.accountId,
    stateFile: options.stateFile,
    keyValueStores: options.keyValueStores ?? [],
    now,
    newId,
  });
  const log = createRequestLog(now, options.onRequest ?? (() => undefined));
  const plan = createFaultPlan();
  const faults = options.rate === undefined ? plan : limitRate(plan, options.rate, now);
  const metrics = createMetricStore();
  const delays = {
    rollout: options.rolloutMs ?? DEFAULTS.rolloutMs,
    provisioning: options.provisioningMs ?? DEFAULTS.provisioningMs,
  };
  const importSource = importFrom(options.s3Folder);
  const verifySignature = await verification(options, account);
  const service: Service = {
    account,
    runtime,
    now,
    newId,
    faults,
    delays,
    metrics,
    queries: createQueryResults(newId),
    importSource,
    verifySignature,
  };
  const cloudfront = createResponder(service, log, options.latencyMs ?? 0);
  const respond = (request: HttpRequest): Promise<Answer> =>
    options.control === true && request.path.startsWith(CONTROL_PATH)
      ? control({ service, log }, request)
      : cloudfront(request);
  return { respond, log, faults, metrics };
}

/** The SDK's part in it is loaded only where it is used. */
async function verification(
  { accessKeys, now }: EmulatorOptions,
  account: Account,
): Promise<VerifySignature> {
  if (accessKeys === undefined) return () => undefined;
  const { signatureVerification } = await import('./signature/verify-signature.ts');
  const secrets = new Map(Object.entries(accessKeys));
  const issued = (id: string) => account.state.sessions.get(id)?.secretAccessKey;
  return signatureVerification((id) => secrets.get(id) ?? issued(id), now);
}
