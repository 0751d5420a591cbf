import { eventTypeOf, type EventType } from '../../core/event.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { readCount, readObject, readText, ShapeError, type Read } from '../state/json-reader.ts';

/** What is to be invoked. */
export interface InvocationOrder {
  readonly functionName: string;
  readonly event: JsonObject;
  /** By the event's context, else by what it carries. */
  readonly eventType: EventType;
  readonly count: number;
  /** undefined: that of the function's association. */
  readonly distributionId: string | undefined;
}

const KEYS = ['function', 'event', 'count', 'distributionId'];

/** Invocations of one request; each runs the function. */
const MOST = 1_000;

/** Reads the body of `POST /_cf2/invoke`. */
export const readInvocation: Read<InvocationOrder> = (value, path) => {
  const order = readObject(value, path);
  const unknown = Object.keys(order).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new ShapeError(`${path}.${unknown} is not known; known: ${KEYS.join(', ')}`);
  const event = readEvent(order.event, `${path}.event`);
  const { distributionId } = order;
  return {
    functionName: readText(order.function, `${path}.function`),
    event,
    eventType: eventTypeOf(event) ?? 'viewer-request',
    count: readTimes(order.count ?? 1, `${path}.count`),
    distributionId:
      distributionId === undefined ? undefined : readText(distributionId, `${path}.distributionId`),
  };
};

const readEvent: Read<JsonObject> = (value, path) => {
  const event = readObject(value, path);
  if (isJsonObject(event.request) || isJsonObject(event.response)) return event;
  throw new ShapeError(`${path} has to have a request or a response`);
};

const readTimes: Read<number> = (value, path) => {
  const count = readCount(value, path);
  if (count >= 1 && count <= MOST) return count;
  throw new ShapeError(`${path} has to be from 1 to ${MOST}`);
};
