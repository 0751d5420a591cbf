import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { invalidParameter, LogsError } from './logs-error.ts';

/** What AWS's model says about a text. */
interface TextShape {
  readonly max: number;
  /** For the whole text. */
  readonly pattern?: RegExp;
}

/** Shapes of AWS's model. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */
export const SHAPES = {
  groupName: { max: 512, pattern: /^[.\-_/#A-Za-z0-9]+$/ },
  groupIdentifier: { max: 2_048, pattern: /^[\w#+=/:,.@-]*$/ },
  streamName: { max: 512, pattern: /^[^:*]*$/ },
  arn: { max: 1_011, pattern: /^[\w+=/:,.@-]*$/ },
  token: { max: 2_048 },
  filterPattern: { max: 1_024 },
  queryString: { max: 10_000 },
  queryId: { max: 256 },
} as const satisfies Record<string, TextShape>;

/** @throws {LogsError} SerializationException for another type, InvalidParameterException for another shape */
export function textIn(input: JsonObject, name: string, shape: TextShape): string | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrongType(name, 'text');
  if (value.length > shape.max)
    throw violation(name, value, `have length less than or equal to ${shape.max}`);
  if (shape.pattern?.test(value) === false)
    throw violation(name, value, `satisfy regular expression pattern: ${shape.pattern.source}`);
  return value;
}

/** The same for a text that has to be there, and not to be empty. */
export function neededText(input: JsonObject, name: string, shape: TextShape): string {
  const text = textIn(input, name, shape);
  if (text === undefined) throw violation(name, 'null', 'not be null');
  if (text === '') throw violation(name, text, 'have length greater than or equal to 1');
  return text;
}

/** A whole number within bounds, both included. */
export function countIn(
  input: JsonObject,
  name: string,
  [min, max]: readonly [number, number],
): number | undefined {
  const value = input[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw wrongType(name, 'a whole number');
  if (value < min) throw violation(name, value, `have value greater than or equal to ${min}`);
  if (value > max) throw violation(name, value, `have value less than or equal to ${max}`);
  return value;
}

/** Milliseconds or seconds since 1970, as the operation has it. */
export function timeIn(input: JsonObject, name: string): number | undefined {
  return countIn(input, name, [0, Number.MAX_SAFE_INTEGER]);
}

/** A list of texts; empty where there is none. */
export function textsIn(input: JsonObject, name: string): readonly string[] {
  const value = input[name] ?? [];
  const list = Array.isArray(value) ? (value as readonly JsonValue[]) : undefined;
  if (list?.every((item) => typeof item === 'string') !== true)
    throw wrongType(name, 'a list of texts');
  return list;
}

/** Texts by their keys; empty where there are none. */
export function textMapIn(input: JsonObject, name: string): ReadonlyMap<string, string> {
  const value = input[name] ?? {};
  const entries = isJsonObject(value) ? Object.entries(value) : undefined;
  const isText = (entry: readonly [string, JsonValue]): entry is [string, string] =>
    typeof entry[1] === 'string';
  if (entries?.every(isText) !== true) throw wrongType(name, 'an object with texts');
  return new Map(entries);
}

function wrongType(name: string, expected: string): LogsError {
  return new LogsError('SerializationException', `${name} has to be ${expected}`);
}

/** In the words of AWS's own validation. */
export function violation(name: string, value: string | number, constraint: string): LogsError {
  return invalidParameter(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${constraint}`,
  );
}
