import { formatNumber } from '../format-number.ts';
import { LIMITS } from '../limits.ts';
import type { Rule, RuleScope } from './rule.ts';

const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE = `${GUIDE}/edge-function-restrictions-all.html`;
const EVENT = `${GUIDE}/functions-event-structure.html`;
const BAD_GATEWAY = `${GUIDE}/http-502-bad-gateway.html`;
const ORIGIN = `${GUIDE}/helper-functions-origin-modification.html`;

const REQUEST: readonly RuleScope[] = ['request'];
const RESPONSE: readonly RuleScope[] = ['generated-response', 'viewer-response'];
const BOTH: readonly RuleScope[] = [...REQUEST, ...RESPONSE];

const at = (limit: keyof typeof LIMITS): string => formatNumber(LIMITS[limit].value);

type Marks = Partial<Pick<Rule, 'inTestFunction' | 'offlineOnly' | 'assumed'>>;
type Row = Omit<Rule, keyof Marks | 'severity'> & Marks;

const of =
  (severity: Rule['severity']) =>
  (row: Row): Rule => ({
    inTestFunction: false,
    offlineOnly: false,
    assumed: false,
    ...row,
    severity,
  });
const error = of('error');
const warning = of('warning');

/**
 * The production rules: what CloudFront demands of results. Engines, reports, `allow` and the documentation
 * read this one table; checks/ has the code that finds breaches.
 */
export const RULES = {
  'bad-return': error({
    on: BOTH,
    rule: 'the handler returns the request or a response; for viewer-response it returns the response',
    mend: 'return event.request, event.response, or an object with statusCode',
    url: EVENT,
    inTestFunction: true,
  }),
  'method-changed': error({
    on: REQUEST,
    rule: 'method stays as it is',
    mend: 'leave request.method alone',
    url: EVENT,
  }),
  'uri-not-absolute': error({
    on: REQUEST,
    rule: 'uri is text that begins with "/"',
    mend: 'begin request.uri with "/"',
    url: EDGE,
  }),
  'query-in-uri': error({
    on: REQUEST,
    rule: 'uri holds no "?"',
    mend: 'write parameters to request.querystring',
    url: EDGE,
  }),
  'uri-bad-char': error({
    on: REQUEST,
    rule: 'uri holds no space, control character or "#"',
    mend: 'use encodeURI',
    url: EDGE,
  }),
  'query-bad-char': error({
    on: REQUEST,
    rule: 'a changed query holds no space, control character or "#"',
    mend: 'use encodeURIComponent on names and values',
    url: EDGE,
  }),
  'url-too-long': error({
    on: REQUEST,
    rule: `uri and query together have less than ${at('uriWithQuery')} characters`,
    mend: 'shorten uri or query',
    url: EDGE,
  }),
  'request-too-large': error({
    on: REQUEST,
    rule: `request line and headers have at most ${at('requestSize')} bytes`,
    mend: 'remove headers, cookies or parameters',
    url: LIMITS.requestSize.source,
  }),
  'header-name-case': error({
    on: BOTH,
    rule: 'header names are lower-case',
    mend: 'write the name in lower case',
    url: EVENT,
    inTestFunction: true,
  }),
  'bad-value-type': error({
    on: BOTH,
    rule: 'every header, cookie and parameter is { value: text }, every other field the type that events have',
    mend: 'use { value: String(x) }',
    url: EVENT,
    inTestFunction: true,
  }),
  'header-bad-char': warning({
    on: BOTH,
    rule: 'header names are tokens, their values hold no control characters',
    mend: 'use letters, digits and "-" in names; encode values, encodeURIComponent will do',
    url: EDGE,
    assumed: true,
  }),
  'header-too-large': warning({
    on: BOTH,
    rule:
      `header names have at most ${at('headerName')} characters, values ${at('headerValue')}, ` +
      `all of them together ${at('headersTotal')}`,
    mend: 'shorten or remove headers',
    url: LIMITS.headerValue.source,
    assumed: true,
  }),
  'disallowed-header': error({
    on: BOTH,
    rule: 'headers that only CloudFront may set are neither added nor changed',
    mend: 'use a header name of your own',
    url: EDGE,
  }),
  'readonly-header': error({
    on: ['request', 'viewer-response'],
    rule: 'read-only headers are neither added, changed nor removed',
    mend: 'leave the header as it is; for another Host see cf.updateRequestOrigin',
    url: BAD_GATEWAY,
  }),
  'cookie-in-headers': warning({
    on: BOTH,
    rule: 'cookies stand under cookies, not under headers',
    mend: 'use request.cookies or response.cookies',
    url: EVENT,
    assumed: true,
  }),
  'bad-status': error({
    on: RESPONSE,
    rule: 'statusCode is an integer from 100 to 599',
    mend: 'set response.statusCode to a number such as 302',
    url: EVENT,
    inTestFunction: true,
    assumed: true,
  }),
  'bad-body': error({
    on: RESPONSE,
    rule: 'body is text or { encoding: "text" or "base64", data: text }, and base64 is valid',
    mend: 'set response.body to text, or encode data as base64',
    url: EVENT,
    inTestFunction: true,
  }),
  'stale-body-headers': warning({
    on: ['viewer-response'],
    rule: "a new body does not keep the old one's content-length or content-encoding",
    mend: 'remove or set both headers together with the body',
    url: EVENT,
  }),
  'redirect-without-location': warning({
    on: RESPONSE,
    rule: 'a redirect (301, 302, 303, 307, 308) has a location',
    mend: 'set response.headers.location = { value: … }',
    url: EVENT,
  }),
  'unknown-output-key': warning({
    on: BOTH,
    rule: 'results hold only keys that CloudFront knows: it drops all others',
    mend: 'remove the key; several values stand under multiValue, with a capital V',
    url: EVENT,
  }),
  'bad-origin': error({
    on: REQUEST,
    rule: 'arguments of the origin helpers keep to the documented limits',
    mend: 'correct the argument',
    url: ORIGIN,
    offlineOnly: true,
  }),
  'never-invoked': warning({
    on: ['viewer-response'],
    rule: 'CloudFront runs no viewer-response function for a status of 400 and above',
    mend: 'test with a response below 400; custom error pages are the way to change the others',
    url: EDGE,
  }),
  'log-too-long': warning({
    on: BOTH,
    rule:
      `logs have at most ${at('executionLogs')} bytes, ` +
      `custom log data at most ${at('customLogData')} URL-encoded`,
    mend: 'log less: CloudFront cuts the rest off',
    url: LIMITS.executionLogs.source,
  }),
  'code-too-large': error({
    on: [],
    rule: `the code has at most limits.codeSize bytes (${at('codeSize')})`,
    mend: 'shorten or minify the code, comments count; or move data to a key value store',
    url: LIMITS.codeSize.source,
  }),
} as const satisfies Record<string, Rule>;

/** Code of a production rule; failures carry it as `rule/<code>`. */
export type RuleCode = keyof typeof RULES;

/** All rules, in the order of the table. */
export const RULE_CODES = Object.keys(RULES) as readonly RuleCode[];

/** Codes that `allow` may name: nothing works with a result of no shape, so that rule stays. */
export const ALLOWABLE_CODES: readonly RuleCode[] = RULE_CODES.filter(
  (code) => code !== 'bad-return',
);
