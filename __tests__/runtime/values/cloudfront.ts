import type { Fixture } from '../../../src/core/test-case.ts';
import type { ValueTable } from './row.ts';

/** What the rows below are run with. */
export const CLOUDFRONT_SETTING = {
  kvs: { plain: 'text', json: '{"a":[1]}' },
  edgeLocation: { name: 'FRA56', serverIp: '203.0.113.9', region: 'eu-central-1' },
  rawQueryString: 'a=1&b=%20',
} satisfies Partial<Fixture>;

const cf = "require('cloudfront')";

/** The `cloudfront` module of cloudfront-js-2.0, and what belongs to it. */
export const CLOUDFRONT_VALUES: ValueTable = {
  cloudfront: [
    ['kvs', `typeof ${cf}.kvs().get`, 'function'],
    ['updateRequestOrigin', `${cf}.updateRequestOrigin({ domainName: 'a.example' })`, 'undefined'],
    ['selectRequestOriginById', `${cf}.selectRequestOriginById('origin')`, 'undefined'],
    [
      'createRequestOriginGroup',
      `${cf}.createRequestOriginGroup({ originIds: ['a', 'b'], failoverCriteria: { statusCodes: [500] } })`,
      'undefined',
    ],
    [
      'edgeLocation',
      `${cf}.edgeLocation`,
      "{name:'FRA56',serverIp:'203.0.113.9',region:'eu-central-1'}",
    ],
    ['logCustomData', `${cf}.logCustomData('x')`, 'undefined'],
    [
      'distributionTenant',
      `${cf}.distributionTenant`,
      '! Error: distributionTenant module is not available',
    ],
    [
      'cwt',
      `${cf}.cwt.validateToken`,
      '! Error: cf.cwt.validateToken is not emulated offline: run this test on AWS',
    ],
  ],
  kvs: [
    ['get', `${cf}.kvs().get('plain')`, 'text'],
    ['get', `${cf}.kvs().get('json', { format: 'json' })`, '{a:[1]}'],
    ['get', `${cf}.kvs().get('none').catch(String)`, 'Error: KeyNotFound'],
    ['exists', `${cf}.kvs().exists('none')`, 'false'],
    ['meta', `${cf}.kvs().meta().then(function (m) { return m.keyCount; })`, '2'],
  ],
  'event.request': [['rawQueryString', 'event.request.rawQueryString()', 'a=1&b=%20']],
};
