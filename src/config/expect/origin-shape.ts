/** What stands under a key of `origin`: a leaf of text or a number, named parts, free names, or a list. */
export type OriginShape =
  | 'text'
  | 'number'
  | { readonly parts: Readonly<Record<string, OriginShape>> }
  | { readonly names: OriginShape }
  | { readonly list: OriginShape }
  /** An origin of a group: its id, or `{ originId, originOverrides }`. */
  | { readonly member: Readonly<Record<string, OriginShape>> };

const overrides = {
  hostHeader: 'text',
  sni: 'text',
  allowedCertificateNames: { list: 'text' },
} as const;

/**
 * Keys of `expect.origin`: the helpers' own. True and false are compared as text.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html
 */
export const ORIGIN_PARTS: Readonly<Record<string, OriginShape>> = {
  domainName: 'text',
  originPath: 'text',
  ...overrides,
  customHeaders: { names: 'text' },
  connectionAttempts: 'number',
  originShield: { parts: { enabled: 'text', region: 'text' } },
  originAccessControlConfig: {
    parts: {
      enabled: 'text',
      signingBehavior: 'text',
      signingProtocol: 'text',
      originType: 'text',
      region: 'text',
    },
  },
  timeouts: {
    parts: {
      readTimeout: 'number',
      responseCompletionTimeout: 'number',
      keepAliveTimeout: 'number',
      connectionTimeout: 'number',
    },
  },
  customOriginConfig: {
    parts: {
      port: 'number',
      protocol: 'text',
      sslProtocols: { list: 'text' },
      ipAddressType: 'text',
    },
  },
  mTLSConfig: 'text',
  originId: 'text',
  originGroup: {
    parts: {
      originIds: { list: { member: { originId: 'text', originOverrides: { parts: overrides } } } },
      failoverCriteria: { parts: { statusCodes: { list: 'number' } } },
      selectionCriteria: 'text',
    },
  },
};
