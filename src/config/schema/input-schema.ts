import { z } from 'zod';
import { EVENT_TYPES } from '../../core/event.ts';
import { listOf, mapOf, oneWord, strictMap, text } from './words.ts';

const several = (item: z.ZodType) =>
  listOf(item).min(1, { error: 'a list with at least one value' });

/** AWS's box holds a value, several, or both. */
function boxOf(shape: z.ZodRawShape) {
  return strictMap({ value: text.optional().describe('The only value, or the first'), ...shape })
    .refine((box) => 'value' in box || 'multiValue' in box, { error: 'a map with the key "value"' })
    .describe('A value as events have it');
}

const ONE_VALUE = 'One of the values';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';

const box = boxOf({
  multiValue: several(strictMap({ value: text.describe(ONE_VALUE) }))
    .optional()
    .describe('All values, in order'),
});

const cookieValue = strictMap({
  value: text.describe(ONE_VALUE),
  attributes: text.optional().describe(ATTRIBUTES),
});

const cookieBox = boxOf({
  attributes: text.optional().describe(ATTRIBUTES),
  multiValue: several(cookieValue).optional().describe('All values, in order'),
});

const ENTRY_WORDS = { error: 'text, a list or a map' };
const entry = z.union([text, several(text), box], ENTRY_WORDS).nullable();
const requestCookie = z.union([text, several(text), box], ENTRY_WORDS).nullable();
const responseCookie = z
  .union(
    [text, several(z.union([text, cookieValue], { error: 'text or a map' })), cookieBox],
    ENTRY_WORDS,
  )
  .nullable();

const headers = mapOf(entry).nullable().optional().describe('Headers by name; null removes one');

const requestMap = strictMap({
  method: text.nullable().optional().describe('GET unless written'),
  uri: text.nullable().optional().describe('The path, without the query'),
  querystring: z
    .union([text, mapOf(entry)], { error: 'text or a map' })
    .nullable()
    .optional()
    .describe('The whole query as text, or parameters by name'),
  headers,
  cookies: mapOf(requestCookie).nullable().optional().describe('Cookies by name'),
}).meta({ id: 'request' });

const responseMap = strictMap({
  statusCode: z.int({ error: 'an integer' }).nullable().optional().describe('200 unless written'),
  statusDescription: text
    .nullable()
    .optional()
    .describe('The usual reason phrase of the status unless written'),
  headers,
  cookies: mapOf(responseCookie).nullable().optional().describe('Cookies by name, with attributes'),
}).meta({ id: 'response' });

/** Input keys that tests and `defaults` share. */
export const inputShape = {
  request: z
    .union([text, requestMap], { error: 'text or a map' })
    .nullable()
    .optional()
    .describe('GET /path?query, a URL, HTTP text, or a map'),
  response: z
    .union([text, responseMap], { error: 'a status, text or a map' })
    .nullable()
    .optional()
    .describe('A status, HTTP text, or a map; makes it a viewer-response test'),
  context: strictMap({
    distributionId: text.nullable().optional().describe('EDFDVBD6EXAMPLE unless written'),
    distributionDomainName: text
      .nullable()
      .optional()
      .describe('d111111abcdef8.cloudfront.net unless written'),
    endpoint: text
      .nullable()
      .optional()
      .describe('Domain of the connection group; multi-tenant distributions only'),
    requestId: text.nullable().optional().describe('EXAMPLErequestId== unless written'),
  })
    .nullable()
    .optional()
    .describe("Merged into the event's context"),
  viewer: strictMap({
    ip: text.nullable().optional().describe('203.0.113.1 unless written; IPv4 or IPv6'),
  })
    .nullable()
    .optional()
    .describe("Merged into the event's viewer"),
  clock: text
    .nullable()
    .optional()
    .describe('RFC 3339 instant with zone: the frozen time of the run'),
  edgeLocation: strictMap({
    name: text.nullable().optional().describe('IATA code of the edge location'),
    serverIp: text.nullable().optional().describe('Address of the server'),
    region: text.nullable().optional().describe('Region of the edge location'),
  })
    .nullable()
    .optional()
    .describe('What cf.edgeLocation returns'),
  engine: oneWord(['offline', 'aws']).nullable().optional().describe('Both engines unless written'),
};

/** `defaults` of a test file, `testDefaults` of the configuration. */
export const defaultsSchema = strictMap(inputShape)
  .describe('Input of every test')
  .meta({ id: 'defaults' });

/** Event types as configuration writes them. */
export const eventTypeSchema = oneWord(EVENT_TYPES);
