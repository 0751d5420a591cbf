import { RESPONSES, boxes, each, type RuleCase } from '../rule-case.ts';
import type { RuleCode } from '../../../../src/core/rules/rule-table.ts';
import type { JsonObject, JsonValue } from '../../../../src/core/json.ts';

function onBoth(
  code: RuleCode,
  what: string,
  output: JsonObject,
  breaches: readonly string[] = [],
): readonly RuleCase[] {
  return each(RESPONSES, () => ({ code, what, output, breaches }));
}

function status(value: JsonValue | undefined, isGood: boolean): readonly RuleCase[] {
  const breaches = isGood ? [] : ['response.statusCode'];
  return onBoth('bad-status', `status ${JSON.stringify(value)}`, { statusCode: value! }, breaches);
}

function body(value: JsonValue, isGood: boolean): readonly RuleCase[] {
  const breaches = isGood ? [] : ['response.body'];
  return onBoth('bad-body', `body ${JSON.stringify(value)}`, { body: value }, breaches);
}

function onViewerResponse(
  code: RuleCode,
  what: string,
  { output = {}, input = {} }: Pick<RuleCase, 'output' | 'input'>,
  breaches: readonly string[] = [],
): RuleCase {
  return { code, on: 'viewer-response', what, output, input, breaches };
}

const BAD_BODIES: readonly JsonValue[] = [
  null,
  5,
  [],
  {},
  { data: 'x' },
  { encoding: 'text' },
  { encoding: 'text', data: 1 },
  { encoding: 'utf8', data: '' },
];

const described = boxes({ 'content-length': '10', 'content-encoding': 'br', etag: 'x' });

/** Rules about responses. */
export const RESPONSE_CASES: readonly RuleCase[] = [
  ...[100, 200, 599].flatMap((code) => status(code, true)),
  ...[99, 600, 0, -1, 200.5, '200', null, undefined, true, {}].flatMap((code) =>
    status(code, false),
  ),

  onBoth('bad-body', 'no body', {}),
  ...['', 'text', { encoding: 'text', data: '' }, { encoding: 'text', data: 'é' }].flatMap((it) =>
    body(it, true),
  ),
  ...['', 'YQ==', 'YWI=', 'YWJj'].flatMap((data) => body({ encoding: 'base64', data }, true)),
  ...['Y', 'YQ', 'YQ=', 'Y!==', 'YQ==\n', '=YQ='].flatMap((data) =>
    body({ encoding: 'base64', data }, false),
  ),
  ...BAD_BODIES.flatMap((it) => body(it, false)),

  onViewerResponse('stale-body-headers', 'no body', {
    output: { headers: described },
    input: { headers: described },
  }),
  onViewerResponse('stale-body-headers', 'both headers removed', {
    output: { body: 'new', headers: {} },
    input: { headers: described },
  }),
  onViewerResponse('stale-body-headers', 'both headers set', {
    output: { body: 'new', headers: boxes({ 'content-length': '3' }) },
    input: { headers: described },
  }),
  onViewerResponse('stale-body-headers', 'headers that were not there', {
    output: { body: 'new', headers: boxes({ 'content-length': '3' }) },
  }),
  onViewerResponse(
    'stale-body-headers',
    'both headers kept',
    { output: { body: 'new', headers: described }, input: { headers: described } },
    ['response.headers.content-length', 'response.headers.content-encoding'],
  ),
  onViewerResponse(
    'stale-body-headers',
    'an emptied body',
    {
      output: { body: '', headers: boxes({ 'content-length': '10' }) },
      input: { headers: described },
    },
    ['response.headers.content-length'],
  ),

  ...[301, 302, 303, 307, 308].flatMap((statusCode) => [
    onBoth('redirect-without-location', `${statusCode} with location`, {
      statusCode,
      headers: boxes({ location: '/' }),
    }),
    onBoth('redirect-without-location', `${statusCode} without location`, { statusCode }, [
      'response.headers.location',
    ]),
  ]),
  ...[200, 300, 304, 305, 306, 309].flatMap((statusCode) =>
    onBoth('redirect-without-location', `${statusCode}`, { statusCode }),
  ),
  onBoth(
    'redirect-without-location',
    'a location without a value',
    { statusCode: 302, headers: { location: {} } },
    ['response.headers.location'],
  ),

  onViewerResponse('never-invoked', '399', { input: { statusCode: 399 } }),
  onViewerResponse('never-invoked', 'a status the function sets', { output: { statusCode: 404 } }),
  ...[400, 404, 500].map((statusCode) =>
    onViewerResponse('never-invoked', `${statusCode}`, { input: { statusCode } }, [
      'event.response.statusCode',
    ]),
  ),
].flat();
