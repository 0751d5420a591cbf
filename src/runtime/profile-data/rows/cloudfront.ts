import type { BuiltinRow } from '../builtin-row.ts';

const GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/';

/** The `cloudfront` module of cloudfront-js-2.0, and what belongs to it. */
export const CLOUDFRONT_ROWS: readonly BuiltinRow[] = [
  { object: 'cloudfront', only2: 'kvs', url: `${GUIDE}functions-custom-methods.html` },
  {
    object: 'cloudfront',
    only2: 'updateRequestOrigin selectRequestOriginById createRequestOriginGroup',
    url: `${GUIDE}helper-functions-origin-modification.html`,
  },
  {
    object: 'cloudfront',
    only2: 'edgeLocation logCustomData',
    url: `${GUIDE}general-helper-methods.html`,
  },
  {
    object: 'cloudfront',
    only2: 'distributionTenant',
    url: `${GUIDE}saas-specific-logic-cloudfront-functions.html`,
  },
  { object: 'cloudfront', only2: 'cwt', url: `${GUIDE}cwt-support-cloudfront-functions.html` },
  { object: 'kvs', only2: 'get exists meta', url: `${GUIDE}functions-custom-methods.html` },
  { object: 'event.request', only2: 'rawQueryString', url: `${GUIDE}general-helper-methods.html` },
];
