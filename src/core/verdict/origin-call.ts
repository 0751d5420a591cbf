import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { objectOf } from '../compare/canonical.ts';
import type { Observations } from '../outcome.ts';

/** A call of an origin helper, as the offline engine saw it. */
export type OriginCall = NonNullable<Observations['origin']>;

/**
 * What a call asks for, under the keys that `expect.origin` uses: those of `updateRequestOrigin`; `originId`
 * with its overrides; `originGroup`, whose members are written `{ originId }` in full.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
export function originOf({ helper, args }: OriginCall): JsonObject {
  const [first = null, second = null] = Array.isArray(args) ? (args as readonly JsonValue[]) : [];
  switch (helper) {
    case 'selectRequestOriginById':
      return { ...objectOf(second), originId: first };
    case 'createRequestOriginGroup':
      return { originGroup: groupOf(objectOf(first)) };
    default:
      return objectOf(first);
  }
}

function groupOf(group: JsonObject): JsonObject {
  const { originIds } = group;
  if (!Array.isArray(originIds)) return group;
  const members = originIds.map((id: JsonValue) => (isJsonObject(id) ? id : { originId: id }));
  return { ...group, originIds: members };
}

/** A call as reports show it: `updateRequestOrigin({"domainName":"…"})`. */
export function callWords({ helper, args }: OriginCall): string {
  const list = JSON.stringify(args);
  return `${helper}(${Array.isArray(args) ? list.slice(1, -1) : list})`;
}
