import { ALL, RESPONSES, boxes, each, type RuleCase } from '../rule-case.ts';
import type { RuleCode } from '../../../../src/core/rules/rule-table.ts';
import type { RuleScope } from '../../../../src/core/rules/rule.ts';
import type { JsonObject } from '../../../../src/core/json.ts';

const HOST = boxes({ host: 'www.example.com' });

/** A result with these headers; a request keeps its host. `breaches` are names below `headers`. */
function headers(
  code: RuleCode,
  scopes: readonly RuleScope[],
  what: string,
  written: JsonObject,
  breaches: readonly string[] = [],
  before: JsonObject = {},
): readonly RuleCase[] {
  return each(scopes, (on, kind) => {
    const host = on === 'request' ? HOST : {};
    return {
      code,
      what,
      output: { headers: { ...host, ...written } },
      input: { headers: { ...host, ...before } },
      breaches: breaches.map((name) => `${kind}.headers${name}`),
    };
  });
}

const WITH_INPUT: readonly RuleScope[] = ['request', 'viewer-response'];
const via = boxes({ via: '1.1 a' });

/** Rules about headers. */
export const HEADER_CASES: readonly RuleCase[] = [
  headers('header-name-case', ALL, 'a lower-case name', boxes({ 'x-a1': '' })),
  headers('header-name-case', ALL, 'an upper-case letter', boxes({ 'x-A': '' }), ['']),
  headers('header-name-case', ALL, 'two of them', boxes({ A: '', b: '', C: '' }), ['', '']),
  headers('header-name-case', ALL, 'a name without a value', { 'X-A': {} }, ['']),

  headers('header-bad-char', ALL, 'tokens', boxes({ "x!#$%&'*+-.^_`|~9": 'é "a", b' })),
  headers('header-bad-char', ALL, 'a space in a name', boxes({ 'x a': '' }), ['']),
  headers('header-bad-char', ALL, 'a colon in a name', boxes({ 'x:': '' }), ['']),
  headers('header-bad-char', ALL, 'a non-ASCII name', boxes({ é: '' }), ['']),
  headers('header-bad-char', ALL, 'an empty name', boxes({ '': '' }), ['']),
  headers('header-bad-char', ALL, 'a line break in a value', boxes({ x: 'a\r\nb: c' }), ['.x']),
  headers(
    'header-bad-char',
    ALL,
    'a control character in a second value',
    { x: { value: 'a', multiValue: [{ value: 'a' }, { value: '\u0000' }] } },
    ['.x'],
  ),

  headers(
    'header-too-large',
    ALL,
    'at the limits',
    boxes({ ['n'.repeat(256)]: '', v: 'a'.repeat(1_783) }),
  ),
  headers('header-too-large', ALL, 'a long name', boxes({ ['n'.repeat(257)]: '' }), ['']),
  headers('header-too-large', ALL, 'a long value', boxes({ v: 'a'.repeat(1_784) }), ['.v']),
  headers('header-too-large', RESPONSES, 'a total of 10,240', many(10_240)),
  headers('header-too-large', RESPONSES, 'a total of 10,241', many(10_241), ['']),
  headers('header-too-large', ['request'], 'a total above, with the host', many(10_240), ['']),

  headers('disallowed-header', ALL, 'a name of its own', boxes({ 'x-cached': '1', xcache: '' })),
  headers('disallowed-header', ALL, 'x-cache', boxes({ 'x-cache': 'Hit' }), ['.x-cache']),
  headers('disallowed-header', ALL, 'connection', boxes({ connection: '' }), ['.connection']),
  headers('disallowed-header', ALL, 'x-amz-cf-*', boxes({ 'x-amz-cf-id': '' }), ['.x-amz-cf-id']),
  headers('disallowed-header', ALL, 'x-edge-*', boxes({ 'x-edge-a': '' }), ['.x-edge-a']),
  headers('disallowed-header', ALL, 'in any case', boxes({ 'X-Real-IP': '1' }), ['.x-real-ip']),
  headers(
    'disallowed-header',
    WITH_INPUT,
    'kept as it was',
    boxes({ 'x-cache': 'Hit' }),
    [],
    boxes({ 'x-cache': 'Hit' }),
  ),
  headers('disallowed-header', WITH_INPUT, 'removed', {}, [], boxes({ 'x-cache': 'Hit' })),
  headers(
    'disallowed-header',
    WITH_INPUT,
    'changed',
    boxes({ 'x-cache': 'Miss' }),
    ['.x-cache'],
    boxes({ 'x-cache': 'Hit' }),
  ),

  headers('readonly-header', WITH_INPUT, 'kept as it was', via, [], via),
  headers('readonly-header', WITH_INPUT, 'added', via, ['.via']),
  headers('readonly-header', WITH_INPUT, 'removed', {}, ['.via'], via),
  headers('readonly-header', WITH_INPUT, 'changed', via, ['.via'], boxes({ via: '1.1 b' })),
  headers('readonly-header', WITH_INPUT, 'another name in upper case', boxes({ VIA: '' }), [
    '.via',
  ]),
  ...['cdn-loop', 'content-length', 'transfer-encoding'].flatMap((name) => [
    headers('readonly-header', ['request'], name, boxes({ [name]: '1' }), [`.${name}`]),
    headers('readonly-header', ['viewer-response'], name, boxes({ [name]: '1' })),
  ]),
  headers('readonly-header', ['request'], 'another host', boxes({ host: 'x' }), ['.host']),
  headers('readonly-header', ['viewer-response'], 'warning', boxes({ warning: '1' }), ['.warning']),
  headers('readonly-header', ['request'], 'warning', boxes({ warning: '1' })),

  headers('cookie-in-headers', ALL, 'other headers', boxes({ 'x-cookie': 'a=b' })),
  headers('cookie-in-headers', ALL, 'cookie', boxes({ cookie: 'a=b' }), ['.cookie']),
  headers('cookie-in-headers', ALL, 'Set-Cookie', boxes({ 'Set-Cookie': 'a' }), ['.set-cookie']),
].flat();

/** Headers whose names and values have so many characters together, none of them too long. */
function many(total: number): JsonObject {
  const full = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`h${at}`, 'a'.repeat(1_700)]));
  const rest = total - 5 * 1_702 - 'r'.length;
  return boxes({ ...full, r: 'a'.repeat(rest) });
}
