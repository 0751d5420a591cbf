import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { LocatedNode, ScalarNode } from '../document/located-node.ts';
import { jsonOf } from '../document/plain-value.ts';
import type { Problems } from '../document/problems.ts';
import { applyPatch } from '../input/patch.ts';
import { readRequest } from '../input/request-patch.ts';
import { readResponse } from '../input/response-patch.ts';

/** The two messages of events and outputs. */
export type MessageKind = 'request' | 'response';

/** HTTP text of one line would be read as a shorthand. */
export function httpText(text: string): string {
  return text.includes('\n') ? text : `${text}\n`;
}

/** True for a request or response that is written as HTTP text. */
export function isHttp(node: LocatedNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '';
}

/** A request or response in AWS's form, whether it is written so or as HTTP text. */
export function messageFrom(
  kind: MessageKind,
  node: LocatedNode,
  problems: Problems,
): JsonObject | undefined {
  if (!isHttp(node)) {
    const value = jsonOf(node);
    return isJsonObject(value) ? value : undefined;
  }
  const http = { ...node, text: httpText(node.text) };
  const patch =
    kind === 'request' ? readRequest(http, problems).patch : readResponse(http, problems);
  const message = patch && applyPatch(undefined, patch, problems);
  return isJsonObject(message) ? message : undefined;
}
