import type { JsonObject } from '../../core/json.ts';
import type { Service } from '../call.ts';

/** One request of CloudWatch Logs after routing. */
export interface LogsCall {
  readonly service: Service;
  readonly input: JsonObject;
}

/**
 * Carries out one operation; undefined for one that answers nothing.
 * @throws {LogsError}
 */
export type LogsOperation = (
  call: LogsCall,
) => JsonObject | undefined | Promise<JsonObject | undefined>;
