import type { EventType } from '../../core/event.ts';
import type { JsonObject } from '../../core/json.ts';
import type { LocatedNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';

/** What reading an expectation needs to know of its test. */
export interface ExpectScope {
  readonly eventType: EventType;
  /** The input, for `null` under `changes`; undefined when it has faults of its own. */
  readonly event: JsonObject | undefined;
  /** Files that `output` names, by the path as written. */
  readonly outputs: ReadonlyMap<string, LocatedNode>;
  readonly problems: Problems;
}
