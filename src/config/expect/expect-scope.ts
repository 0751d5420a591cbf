import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Problems } from '../document/problems.ts';

/** What reading an expectation needs to know of its test. */
export interface ExpectScope {
  readonly eventType: EventType;
  /** The input, for `null` under `changes`; undefined when it has faults of its own. */
  readonly event: JsonObject | undefined;
  readonly problems: Problems;
}
