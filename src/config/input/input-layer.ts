import {
  asText,
  isRemoval,
  valueAt,
  type MapNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { report, type Finding, type Problems } from '../document/problems.ts';
import { parseInstant } from './clock.ts';
import {
  checkedText,
  nestedFields,
  readFields,
  readText,
  type ValueReader,
} from './field-patch.ts';
import { isIp } from './ip-address.ts';
import { setTo, type MergePatch } from './patch.ts';
import type { QueryText } from './request-line-patch.ts';
import { readRequest, type RequestInput } from './request-patch.ts';
import { readResponse } from './response-patch.ts';

/** Input keys of one test, of `defaults` or of `testDefaults`, as patches of what stands below them. */
export interface InputLayer {
  /** Keys of the event. */
  readonly event: MergePatch;
  /** `clock`, `edgeLocation` and `engine`. */
  readonly settings: MergePatch;
  /** Set where the layer says something about the query. */
  readonly query: QueryText | undefined;
  /** true: a response is written; false: it is removed. */
  readonly hasResponse: boolean | undefined;
  /** true: a request is written; false: it is removed. */
  readonly hasRequest: boolean | undefined;
}

/** Keys that an input layer reads. */
export const INPUT_KEYS = [
  'request',
  'response',
  'context',
  'viewer',
  'clock',
  'edgeLocation',
  'engine',
] as const;

/** Reads the input keys of a map. */
export function readInputLayer(map: MapNode, problems: Problems): InputLayer {
  const request = readRequestKey(map, problems);
  const event = readFields(map, {
    context: nestedFields(CONTEXT),
    viewer: nestedFields({ ip: ipReader(problems) }),
    request: () => request?.patch,
    response: ({ value }) => readResponse(value, problems),
  });
  return {
    event,
    settings: readSettings(map, problems),
    query: request?.query,
    hasResponse: presence(map, 'response'),
    hasRequest: presence(map, 'request'),
  };
}

const CONTEXT: Readonly<Record<string, ValueReader>> = {
  distributionId: readText,
  distributionDomainName: readText,
  endpoint: readText,
  requestId: readText,
};

function readSettings(map: MapNode, problems: Problems): MergePatch {
  return readFields(map, {
    clock: ({ value }) => readClock(asText(value), problems),
    edgeLocation: nestedFields({
      name: readText,
      serverIp: ipReader(problems),
      region: readText,
    }),
    engine: readText,
  });
}

function readRequestKey(map: MapNode, problems: Problems): RequestInput | undefined {
  const node = valueAt(map, 'request');
  return node && !isRemoval(node) ? readRequest(node, problems) : undefined;
}

function readClock(scalar: ScalarNode | undefined, problems: Problems) {
  const instant = scalar && parseInstant(scalar.text);
  if (instant !== undefined) return setTo(instant);
  if (scalar) reportText(scalar, 'bad-clock', problems);
  return undefined;
}

function ipReader(problems: Problems): ValueReader {
  return checkedText((scalar) => {
    if (!isIp(scalar.text)) reportText(scalar, 'bad-ip', problems);
  });
}

function reportText({ place, text }: ScalarNode, code: 'bad-clock' | 'bad-ip', problems: Problems) {
  const finding: Finding = { code, args: { text } };
  report(problems, place, finding);
}

function presence(map: MapNode, key: string): boolean | undefined {
  const node = valueAt(map, key);
  return node && !isRemoval(node);
}
