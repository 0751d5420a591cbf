import type { JsonValue } from '../../../../src/core/json.ts';
import type { RuleCase } from '../rule-case.ts';

/** A call of a helper; `breach` is the argument that is wrong. */
function call(helper: string, args: readonly JsonValue[], breach?: string): RuleCase {
  return {
    code: 'bad-origin',
    on: 'request',
    what: `${helper}(${JSON.stringify(args).slice(0, 80)})`,
    seen: { origin: { helper, args } },
    breaches: breach === undefined ? [] : [breach === '' ? helper : `${helper}.${breach}`],
  };
}

const update = (origin: JsonValue, breach?: string): RuleCase =>
  call('updateRequestOrigin', [origin], breach);
const select = (args: readonly JsonValue[], breach?: string): RuleCase =>
  call('selectRequestOriginById', args, breach);
const group = (change: Readonly<Record<string, JsonValue>>, breach?: string): RuleCase =>
  call('createRequestOriginGroup', [{ ...GROUP, ...change }], breach);

const GROUP = { originIds: ['a', 'b'], failoverCriteria: { statusCodes: [500, 502] } };
const bucket = (length: number) => `${'b'.repeat(length - 17)}.s3.amazonaws.com`;
const timeout = (key: string, seconds: JsonValue, breach = false): RuleCase =>
  update({ timeouts: { [key]: seconds } }, breach ? `timeouts.${key}` : undefined);

/** Calls of the origin helpers. */
export const ORIGIN_CASES: readonly RuleCase[] = [
  { code: 'bad-origin', on: 'request', what: 'no call', breaches: [] },
  update({}),
  update(null, ''),
  update('a.example.com', ''),
  update({ domainName: 'a'.repeat(253) }),
  update({ domainName: 'a'.repeat(254) }, 'domainName'),
  update({ domainName: 5 }, 'domainName'),
  update({ domainName: 'a.example.com:8443' }, 'domainName'),
  update({ domainName: '192.0.2.1' }, 'domainName'),
  update({ domainName: '2001:db8::1' }, 'domainName'),
  update({ domainName: bucket(128) }),
  update({ domainName: bucket(129) }, 'domainName'),
  update({ domainName: 'B.s3.eu-west-1.amazonaws.com' }, 'domainName'),
  update({ domainName: 'A.example.com' }),
  update({ hostHeader: 'a'.repeat(253) }),
  update({ hostHeader: 'a'.repeat(254) }, 'hostHeader'),
  update({ originPath: `/${'a'.repeat(254)}` }),
  update({ originPath: `/${'a'.repeat(255)}` }, 'originPath'),
  update({ customHeaders: { 'x-a': '1' } }),
  update({ customHeaders: { 'X-A': '1' } }, 'customHeaders'),
  update({ customHeaders: { 'x-a': 1 } }, 'customHeaders'),
  ...[1, 3].map((connectionAttempts) => update({ connectionAttempts })),
  ...[0, 4, 1.5, '1'].map((connectionAttempts) =>
    update({ connectionAttempts }, 'connectionAttempts'),
  ),
  update({ originShield: { enabled: true, region: 'eu-west-1' } }),
  update({ originShield: { enabled: 'yes' } }, 'originShield.enabled'),
  update({ originAccessControlConfig: { enabled: false } }),
  update({
    originAccessControlConfig: {
      enabled: true,
      signingBehavior: 'no-override',
      signingProtocol: 'sigv4',
      originType: 'lambda',
    },
  }),
  update(
    { originAccessControlConfig: { signingBehavior: 'maybe' } },
    'originAccessControlConfig.signingBehavior',
  ),
  update(
    { originAccessControlConfig: { signingProtocol: 'sigv2' } },
    'originAccessControlConfig.signingProtocol',
  ),
  update(
    { originAccessControlConfig: { originType: 'ftp' } },
    'originAccessControlConfig.originType',
  ),
  ...['readTimeout', 'keepAliveTimeout'].flatMap((key) => [
    timeout(key, 1),
    timeout(key, 120),
    timeout(key, 0, true),
    timeout(key, 121, true),
  ]),
  timeout('connectionTimeout', 1),
  timeout('connectionTimeout', 10),
  timeout('connectionTimeout', 11, true),
  update({ timeouts: { readTimeout: 9, responseCompletionTimeout: 9 } }),
  update(
    { timeouts: { readTimeout: 9, responseCompletionTimeout: 8 } },
    'timeouts.responseCompletionTimeout',
  ),
  update({ allowedCertificateNames: Array<string>(20).fill('a'.repeat(64)) }),
  update({ allowedCertificateNames: Array<string>(21).fill('a') }, 'allowedCertificateNames'),
  update({ allowedCertificateNames: ['a'.repeat(65)] }, 'allowedCertificateNames'),
  update({ mTLSConfig: 'off' }),
  update({ mTLSConfig: 'on' }, 'mTLSConfig'),

  select(['a']),
  select(['a', { hostHeader: 'h', allowedCertificateNames: [] }]),
  select(['a', null]),
  select([], 'originId'),
  select([''], 'originId'),
  select(['a', { hostHeader: 'h'.repeat(254) }], 'hostHeader'),
  select(['a', 'b'], ''),

  group({}),
  group({ originIds: ['a', { originId: 'b', originOverrides: { hostHeader: 'h' } }] }),
  group({ selectionCriteria: 'media-quality-score' }),
  group({ originIds: ['a'] }, 'originIds'),
  group({ originIds: ['a', 'b', 'c'] }, 'originIds'),
  group({ originIds: ['a', ''] }, 'originIds[1]'),
  group({ originIds: [{ id: 'a' }, 'b'] }, 'originIds[0].originId'),
  group(
    { originIds: ['a', { originId: 'b', originOverrides: { hostHeader: 1 } }] },
    'originIds[1].originOverrides.hostHeader',
  ),
  group({ failoverCriteria: {} }, 'failoverCriteria.statusCodes'),
  group({ failoverCriteria: { statusCodes: [] } }, 'failoverCriteria.statusCodes'),
  group({ failoverCriteria: { statusCodes: ['500'] } }, 'failoverCriteria.statusCodes'),
  group({ selectionCriteria: 'best' }, 'selectionCriteria'),
  call('createRequestOriginGroup', [], ''),
];
