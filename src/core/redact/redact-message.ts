import { isJsonObject, type JsonValue } from '../json.ts';
import type { CanonicalRequest, CanonicalResponse, Outcome } from '../outcome.ts';
import { REDACTED, type RedactedNames } from './redacted-names.ts';

const MAPS = ['headers', 'cookies', 'querystring'];

/** An event or an output of AWS without the values of those names. `inText` redacts everything else that is text. */
export function redactEvent(
  event: JsonValue,
  names: RedactedNames,
  inText: (text: string) => string,
): JsonValue {
  const visit = (value: JsonValue, key: string): JsonValue => {
    if (typeof value === 'string')
      return key === 'querystring' ? inQuery(value, names, inText) : inText(value);
    if (Array.isArray(value)) return value.map((item: JsonValue) => visit(item, ''));
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([name, inner]) => {
      const isHidden = MAPS.includes(key) && names.has(name);
      return [name, isHidden ? redactBox(inner) : visit(inner, name)] as const;
    });
    return Object.fromEntries(entries);
  };
  return visit(event, '');
}

/** `{ value, multiValue, attributes }` with the same number of values; anything else is one value. */
function redactBox(box: JsonValue): JsonValue {
  if (Array.isArray(box)) return box.map(redactBox);
  if (!isJsonObject(box)) return REDACTED;
  const entries = Object.entries(box).map(([key, inner]) => {
    return [
      key,
      key === 'multiValue' || typeof inner === 'string' ? redactBox(inner) : inner,
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** A query as text without the values of those names. */
export function inQuery(
  query: string,
  names: RedactedNames,
  inText: (text: string) => string,
): string {
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return names.has(name) && name !== pair ? `${name}=${REDACTED}` : inText(pair);
  });
  return pairs.join('&');
}

/** An outcome without the values of those names. */
export function redactOutcome(
  outcome: Outcome,
  names: RedactedNames,
  inText: (text: string) => string,
): Outcome {
  if (outcome.kind === 'error') return { ...outcome, message: inText(outcome.message) };
  if (outcome.kind === 'request') {
    const { querystring } = outcome.request;
    const message = redactCommon(outcome.request, names, inText);
    const uri = message.uri === undefined ? undefined : inText(message.uri);
    return {
      kind: 'request',
      request: { ...message, uri, querystring: redactEntries(querystring, names, inText) },
    };
  }
  const { body, ...message } = redactCommon(outcome.response, names, inText);
  const shown = body?.encoding === 'text' ? { ...body, data: inText(body.data) } : body;
  return { kind: 'response', response: { ...message, body: shown } };
}

function redactCommon<Message extends CanonicalRequest | CanonicalResponse>(
  message: Message,
  names: RedactedNames,
  inText: (text: string) => string,
): Message {
  const cookies = [...message.cookies].map(([name, items]) => {
    const hidden = names.has(name);
    const shown = items.map(({ value, attributes }) => {
      return { value: hidden ? REDACTED : inText(value), attributes };
    });
    return [name, shown] as const;
  });
  return {
    ...message,
    headers: redactEntries(message.headers, names, inText),
    cookies: new Map(cookies),
  };
}

function redactEntries(
  entries: CanonicalRequest['headers'],
  names: RedactedNames,
  inText: (text: string) => string,
): CanonicalRequest['headers'] {
  return new Map(
    [...entries].map(([name, values]) => [
      name,
      values.map((value) => (names.has(name) ? REDACTED : inText(value))),
    ]),
  );
}
