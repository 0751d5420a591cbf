import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import type { Kind } from './mutations.ts';

/** Something that a matcher can be about. */
export interface Field {
  /** As reports name it. */
  readonly field: string;
  readonly kind: Kind;
  /** What the function below makes of it. */
  readonly value: string;
  readonly request: string;
  readonly isResponse: boolean;
  /** `expect`, with a matcher in its place. */
  readonly expect: (matcher: JsonValue) => JsonObject;
  /** Set for a complete comparison, whose carets stand under its key. */
  readonly caret?: string;
}

const ATTRIBUTES =
  'Secure; HttpOnly; Path=/Here; Domain=Shop.example; SameSite=Lax; Max-Age=60; Expires=Wed, 21 Oct 2026 07:28:00 GMT';
const JSON_BODY = '{"error":"none","count":3,"list":[1,{"a":null}]}';

/** Each field below gets a value that no input has. */
export const FUNCTION = `import cf from 'cloudfront';

function handler(event) {
  var request = event.request;
  console.log('First Line');
  if (request.uri === '/throw') throw new Error('No Tenant');
  if (event.response) return change(event.response);
  if (request.uri === '/json') return { statusCode: 207, body: '${JSON_BODY}' };
  if (request.uri === '/answer') return change({ statusCode: 200, headers: {} });
  if (request.uri === '/origin') {
    cf.updateRequestOrigin({
      domainName: 'Api.example.com',
      customHeaders: { 'x-key': 'Secret' },
      timeouts: { readTimeout: 30 },
      connectionAttempts: 2
    });
  }
  request.uri = '/New/Index.html';
  request.querystring = { page: { value: 'Two' } };
  request.headers['x-new'] = { value: 'Header' };
  request.cookies = { id: { value: 'Cookie' } };
  return request;
}

function change(response) {
  response.statusCode = 207;
  response.statusDescription = 'Several';
  response.headers['x-new'] = { value: 'Header' };
  response.cookies = { id: { value: 'Cookie', attributes: '${ATTRIBUTES}' } };
  response.body = 'Body Text';
  return response;
}
`;

type Row = readonly [path: string, kind: Kind, value: string, as?: string];

const REQUEST: readonly Row[] = [
  ['uri', 'text', '/New/Index.html'],
  ['method', 'text', 'POST'],
  ['querystring', 'query', 'page=Two'],
  ['querystring.page', 'values', 'Two'],
  ['headers.x-new', 'values', 'Header'],
  ['cookies.id', 'values', 'Cookie'],
];

const COOKIE = 'cookies.id';

/** Parts of the attributes are told as parts of their cookie. */
const RESPONSE: readonly Row[] = [
  ['statusCode', 'number', '207'],
  ['statusDescription', 'text', 'Several'],
  ['headers.x-new', 'values', 'Header'],
  ['body', 'body', 'Body Text'],
  [COOKIE, 'values', 'Cookie'],
  ['cookies.id.value', 'text', 'Cookie', COOKIE],
  ['cookies.id.attributes', 'attributes', ATTRIBUTES, COOKIE],
  ['cookies.id.attributes.secure', 'flag', 'true', COOKIE],
  ['cookies.id.attributes.httpOnly', 'flag', 'true', COOKIE],
  ['cookies.id.attributes.partitioned', 'flag', 'false', COOKIE],
  ['cookies.id.attributes.path', 'text', '/Here', COOKIE],
  ['cookies.id.attributes.domain', 'folded', 'Shop.example', COOKIE],
  ['cookies.id.attributes.sameSite', 'folded', 'Lax', COOKIE],
  ['cookies.id.attributes.maxAge', 'number', '60', COOKIE],
  ['cookies.id.attributes.expires', 'folded', 'Wed, 21 Oct 2026 07:28:00 GMT', COOKIE],
];

const ORIGIN: readonly Row[] = [
  ['domainName', 'text', 'Api.example.com'],
  ['customHeaders.x-key', 'text', 'Secret'],
  ['timeouts.readTimeout', 'number', '30'],
  ['connectionAttempts', 'number', '2'],
];

/** All changes of a request, and of a response. */
export const CHANGES: Readonly<Record<'request' | 'response', JsonObject>> = {
  request: {
    uri: '/New/Index.html',
    querystring: { page: 'Two' },
    headers: { 'x-new': 'Header' },
    cookies: { id: 'Cookie' },
  },
  response: {
    statusCode: 207,
    statusDescription: 'Several',
    headers: { 'x-new': 'Header' },
    cookies: { id: { value: 'Cookie', attributes: ATTRIBUTES } },
    body: 'Body Text',
  },
};

function partial(key: string, request: string, rows: readonly Row[]): readonly Field[] {
  return rows.map(([path, kind, value, as = path]) => ({
    field: `${key}.${as}`,
    kind,
    value,
    request,
    isResponse: false,
    expect: (matcher) => ({ [key]: put({}, path.split('.'), matcher) }),
  }));
}

/** Here everything is written, and one value of it is wrong; a cookie needs its attributes too. */
function complete(key: 'request' | 'response', rows: readonly Row[]): readonly Field[] {
  const { [key]: changes } = CHANGES;
  const changed = rows.filter(
    ([path]) =>
      !['method', ...(key === 'response' ? [COOKIE] : [])].includes(path) &&
      !path.includes('attributes.'),
  );
  return changed.map(([path, kind, value, as = path]) => ({
    field: as,
    kind,
    value,
    request: 'POST /a',
    isResponse: key === 'response',
    caret: '"changes"',
    expect: (matcher) => ({ changes: put(changes, path.split('.'), matcher) }),
  }));
}

/** A copy of an object with another value at a path. */
function put(
  object: JsonObject,
  [key = '', ...rest]: readonly string[],
  value: JsonValue,
): JsonObject {
  const inner = object[key];
  const below = typeof inner === 'object' && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...object, [key]: rest.length === 0 ? value : put(below, rest, value) };
}

const alone = (field: string, request: string, kind: Kind, value: string): Field => ({
  field,
  kind,
  value,
  request,
  isResponse: false,
  expect: (matcher) => ({ [field]: field === 'logs' ? [matcher] : matcher }),
});

/** Every field on which matchers are legal. */
export const FIELDS: readonly Field[] = [
  ...partial('request', 'POST /a', REQUEST),
  ...partial('response', '/answer', RESPONSE),
  ...partial('response', '/json', [['body', 'jsonBody', JSON_BODY]]),
  ...partial('origin', '/origin', ORIGIN),
  ...complete('request', REQUEST),
  ...complete('response', RESPONSE),
  alone('error', '/throw', 'text', 'Error: No Tenant'),
  alone('logs', '/a', 'log', 'First Line'),
];
