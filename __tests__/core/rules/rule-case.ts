import type { JsonObject } from '../../../src/core/json.ts';
import type { Observations } from '../../../src/core/outcome.ts';
import { checkRules, type RuleFinding } from '../../../src/core/rules/check-rules.ts';
import type { RuleScope } from '../../../src/core/rules/rule.ts';
import { createRuleFacts } from '../../../src/core/rules/rule-facts.ts';
import type { RuleCode } from '../../../src/core/rules/rule-table.ts';

/** A result, and the fields in which it breaks one rule; none: it keeps to it. */
export interface RuleCase {
  readonly code: RuleCode;
  readonly on: RuleScope;
  readonly what: string;
  readonly breaches: readonly string[];
  /** Merged over a harmless request or response. */
  readonly output?: JsonObject;
  /** Merged over the input's request or response. */
  readonly input?: JsonObject;
  readonly logs?: readonly string[];
  readonly seen?: Partial<Observations>;
}

/** An offline run that did nothing. */
export const QUIET: Observations = {
  steps: 0,
  usedClock: false,
  usedRandom: false,
  usedEdgeLocation: false,
  usedRawQueryString: false,
  kvsKeys: [],
  origin: undefined,
  badReturn: false,
  droppedKeys: [],
  customLogData: undefined,
  errorLine: undefined,
  approximations: [],
};

const REQUEST = {
  method: 'GET',
  uri: '/',
  querystring: {},
  headers: { host: { value: 'www.example.com' } },
  cookies: {},
};
const RESPONSE = { statusCode: 200, statusDescription: 'OK', headers: {}, cookies: {} };

const KINDS = {
  request: 'request',
  'generated-response': 'response',
  'viewer-response': 'response',
} as const;

function eventOf({ on, input }: RuleCase): JsonObject {
  return on === 'viewer-response'
    ? { request: REQUEST, response: { ...RESPONSE, ...input } }
    : { request: { ...REQUEST, ...input } };
}

/** Everything the rules find in the result of a case. */
export function findingsOf(it: RuleCase): readonly RuleFinding[] {
  const kind = KINDS[it.on];
  const base = kind === 'request' ? REQUEST : RESPONSE;
  const output = JSON.stringify({ [kind]: { ...base, ...it.output } });
  const eventType = it.on === 'viewer-response' ? 'viewer-response' : 'viewer-request';
  const facts = createRuleFacts(
    { output, logs: it.logs ?? [] },
    { ...QUIET, ...it.seen },
    { event: eventOf(it), eventType },
  );
  return facts === undefined ? [] : checkRules(facts);
}

/** A header map: `{ accept: 'a' }` in AWS's boxes. */
export function boxes(values: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
}

/** The same case for several scopes. */
export function each(
  scopes: readonly RuleScope[],
  make: (on: RuleScope, kind: 'request' | 'response') => Omit<RuleCase, 'on'>,
): readonly RuleCase[] {
  return scopes.map((on) => ({ on, ...make(on, KINDS[on]) }));
}

/** All scopes, and those of responses. */
export const ALL: readonly RuleScope[] = ['request', 'generated-response', 'viewer-response'];
export const RESPONSES: readonly RuleScope[] = ['generated-response', 'viewer-response'];
