import type { JsonObject } from '../../core/json.ts';
import type { Service } from '../call.ts';
import type { Answer } from '../http-message.ts';

/** One request to the data plane, after routing. */
export interface DataCall {
  readonly service: Service;
  /** ARN of the path, decoded. */
  readonly arn: string;
  /** Key of the path, decoded; empty where the path has none. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly ifMatch: string | undefined;
  /** Empty for operations without one. */
  readonly body: JsonObject;
}

/**
 * Carries out one operation.
 * @throws {DataError} for a request that is refused
 */
export type DataOperation = (call: DataCall) => Answer | Promise<Answer>;
