import type { Clock, OfflineRuntime } from '../core/ports.ts';
import type { MetricStore } from './cloudwatch/metric-store.ts';
import type { FaultPlan } from './control/faults.ts';
import type { Answer } from './http-message.ts';
import type { Account } from './state/account.ts';
import type { XmlElement } from './xml/parse-xml.ts';

/** What operations work with. */
export interface Service {
  readonly account: Account;
  /** Runs functions for TestFunction. */
  readonly runtime: OfflineRuntime;
  readonly now: Clock;
  /** Makes UUIDs: request ids, ids of key value stores. */
  readonly newId: () => string;
  readonly faults: FaultPlan;
  /** What CloudWatch knows of the functions. */
  readonly metrics: MetricStore;
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
