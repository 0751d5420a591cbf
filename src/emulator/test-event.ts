import { isJsonObject } from '../core/json.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import { formatQuery } from '../core/query.ts';
import { ApiError } from './api-error.ts';

/**
 * The event object of TestFunction: a JSON object with a request or a response.
 * @throws {ApiError} TestFunctionFailed for anything else
 */
export function parseTestEvent(bytes: Uint8Array): JsonObject {
  const event = parseJson(bytes);
  const isEvent =
    isJsonObject(event) && (isJsonObject(event.request) || isJsonObject(event.response));
  if (!isEvent) throw new ApiError('TestFunctionFailed');
  return event;
}

/**
 * The query as `request.rawQueryString()` returns it, written from the event's parameters; null without any.
 * An event cannot tell `?a` from `?a=`, nor a bare `?` from none.
 */
export function rawQueryStringOf(event: JsonObject): string | null {
  const request = event.request;
  const querystring = isJsonObject(request) ? request.querystring : undefined;
  if (typeof querystring === 'string') return querystring === '' ? null : querystring;
  if (!isJsonObject(querystring)) return null;
  const entries = Object.entries(querystring).map(([name, box]) => [name, valuesOf(box)] as const);
  const query = formatQuery(new Map(entries));
  return query === '' ? null : query;
}

function valuesOf(box: JsonValue): readonly string[] {
  if (!isJsonObject(box)) return [];
  const many = box.multiValue;
  const boxes = Array.isArray(many) ? (many as readonly JsonValue[]) : [box];
  return boxes.flatMap((one) =>
    isJsonObject(one) && typeof one.value === 'string' ? one.value : [],
  );
}

function parseJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JsonValue;
  } catch {
    return undefined;
  }
}
