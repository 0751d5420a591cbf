import { canonicaliseInput, objectOf, readOutput, type RawOutput } from '../compare/canonical.ts';
import { messageOf, readMessage } from '../compare/message.ts';
import type { CanonicalMessage } from '../compare/field-value.ts';
import type { EventType } from '../event.ts';
import type { JsonObject } from '../json.ts';
import type { Observations, TestResult } from '../outcome.ts';
import type { Breach } from './breach.ts';
import type { RuleScope } from './rule.ts';

/** A successful result with its input, as the rules look at it. */
export interface RuleFacts {
  readonly scope: RuleScope;
  readonly event: JsonObject;
  /** The request or response as the engine gave it: its types are judged. */
  readonly output: RawOutput;
  /** The same in the canonical model: its values are judged. */
  readonly after: CanonicalMessage;
  /** The counterpart in the input; empty for a generated response. */
  readonly before: CanonicalMessage;
  readonly logs: readonly string[];
  /** Offline runs only. */
  readonly observations: Observations | undefined;
}

/** Finds every breach of one rule. */
export type RuleCheck = (facts: RuleFacts) => readonly Breach[];

/** What the rules judge; undefined for a result that is neither a request nor a response. */
export function createRuleFacts(
  result: Pick<TestResult, 'output' | 'logs'>,
  observations: Observations | undefined,
  { event, eventType }: { readonly event: JsonObject; readonly eventType: EventType },
): RuleFacts | undefined {
  const output = readOutput(result.output, eventType);
  if (typeof output === 'string') return undefined;
  const { kind, message } = output;
  const scope = scopeOf(kind, eventType);
  const input = objectOf(event[kind]);
  const before =
    scope === 'generated-response'
      ? readMessage(kind, {}, {})
      : canonicaliseInput(event, eventType);
  return {
    scope,
    event,
    output,
    after: messageOf(readMessage(kind, message, input)),
    before: messageOf(before),
    logs: result.logs,
    observations,
  };
}

function scopeOf(kind: RawOutput['kind'], eventType: EventType): RuleScope {
  if (kind === 'request') return 'request';
  return eventType === 'viewer-response' ? 'viewer-response' : 'generated-response';
}
