import type { EventType } from '../event.ts';
import type { Shown } from '../failure.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { FieldExpectation } from '../matcher.ts';
import type { CanonicalRequest, Outcome } from '../outcome.ts';
import { formatQuery } from '../query.ts';
import type { Expectation } from '../test-case.ts';
import { oneLine, phrase, quoted } from './shown.ts';

/** What a function did: `request continues to origin: GET /missing`, `a 403 response`. */
export function outcomePhrase(outcome: Outcome): Shown {
  switch (outcome.kind) {
    case 'request':
      return phrase(`request continues to origin: ${requestLine(outcome.request)}`);
    case 'response':
      return phrase(responseWords(outcome.response.statusCode));
    case 'error':
      return phrase(`an error: ${quoted(outcome.message)}`);
  }
}

/** What an expectation wants a function to do; `eventType` is the event's. */
export function wantedPhrase(expectation: Expectation, eventType: EventType): Shown {
  switch (expectation.kind) {
    case 'response':
      return phrase(wantedResponse(expectation.fields));
    case 'changes':
      return phrase(`the ${eventType === 'viewer-request' ? 'request' : 'response'} to continue`);
    case 'output':
      return wantedOutput(expectation.output);
    case 'error':
      return phrase('an error');
    default:
      return phrase('the request to continue');
  }
}

function wantedOutput({ response }: JsonObject): Shown {
  if (!isJsonObject(response)) return phrase('the request to continue');
  const { statusCode } = response;
  return phrase(responseWords(typeof statusCode === 'number' ? statusCode : undefined));
}

function wantedResponse(fields: readonly FieldExpectation[]): string {
  const status = fields.find(({ path }) => path.field === 'statusCode')?.matcher;
  return status?.kind === 'equals' ? responseWords(Number(status.value)) : 'a response';
}

function responseWords(status: number | string | undefined): string {
  if (status === undefined) return 'a response without a status code';
  return typeof status === 'number'
    ? `a ${status} response`
    : `a response with the status ${quoted(status)}`;
}

function requestLine({ method, uri, querystring }: CanonicalRequest): string {
  const query = formatQuery(querystring);
  const target = query === '' ? uri : `${uri ?? ''}?${query}`;
  return oneLine([method, target].filter((part) => part !== undefined).join(' '));
}
