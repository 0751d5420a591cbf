import type { Clock, OfflineRuntime } from '../core/ports.ts';
import type { MetricStore } from './cloudwatch/metric-store.ts';
import type { FaultPlan } from './control/faults.ts';
import type { Answer } from './http-message.ts';
import type { ReadImportSource } from './import-source.ts';
import type { QueryResults } from './logs/query-results.ts';
import type { VerifySignature } from './signature/verify-signature.ts';
import type { Account } from './state/account.ts';
import type { XmlElement } from './xml/parse-xml.ts';

/** How long what CloudFront does in the background takes, in milliseconds. */
export interface Delays {
  /** From a publish, or a new association, until the status is DEPLOYED. */
  readonly rollout: number;
  /** From the creation of a key value store until it is READY. */
  readonly provisioning: number;
}

/** What operations work with. */
export interface Service {
  readonly account: Account;
  /** Runs functions for TestFunction. */
  readonly runtime: OfflineRuntime;
  readonly now: Clock;
  /** Makes UUIDs: request ids, ids of key value stores. */
  readonly newId: () => string;
  readonly faults: FaultPlan;
  readonly delays: Delays;
  /** What CloudWatch knows of the functions. */
  readonly metrics: MetricStore;
  /** What queries of Logs Insights have found. */
  readonly queries: QueryResults;
  readonly importSource: ReadImportSource;
  /** Comes before everything else; lets everyone in unless access keys were given. */
  readonly verifySignature: VerifySignature;
}

/** One request after routing. */
export interface Call {
  readonly service: Service;
  /** `{Name}` of the path, decoded; empty where the path has none. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly ifMatch: string | undefined;
  /** Root element of the body; undefined for operations without one. */
  readonly body: XmlElement | undefined;
}

/**
 * Carries out one operation.
 * @throws {ApiError} for a request that is refused
 */
export type Operation = (call: Call) => Answer | Promise<Answer>;
