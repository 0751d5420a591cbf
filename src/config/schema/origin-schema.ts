import { z } from 'zod';
import { ORIGIN_PARTS, type OriginShape } from '../expect/origin-shape.ts';
import { numberMatcher, textMatcher } from './matcher-schema.ts';
import { listOf, mapOf, strictMap, text } from './words.ts';

/** What the helpers' keys mean, wherever they stand. */
const KEYS: Readonly<Record<string, string>> = {
  domainName: 'Domain of the origin',
  originPath: 'Path put before that of the request',
  hostHeader: 'Host header that the origin gets',
  sni: 'Name for the TLS handshake',
  allowedCertificateNames: 'Names that the certificate may have; all of them',
  customHeaders: 'Headers added for the origin, by name',
  connectionAttempts: 'How often CloudFront tries to connect',
  originShield: 'Origin Shield',
  originAccessControlConfig: 'Origin access control',
  enabled: 'Whether it is on',
  region: 'AWS region',
  signingBehavior: 'always, never or no-override',
  signingProtocol: 'sigv4',
  originType: 's3, mediapackagev2, mediastore or lambda',
  timeouts: 'Timeouts, in seconds',
  readTimeout: 'Seconds to wait for the next byte',
  responseCompletionTimeout: 'Seconds for the whole response',
  keepAliveTimeout: 'Seconds to keep an idle connection',
  connectionTimeout: 'Seconds to wait for a connection',
  customOriginConfig: 'How to connect to an origin that is no S3 bucket',
  port: 'Port',
  protocol: 'Protocol to the origin',
  sslProtocols: 'TLS versions; all of them',
  ipAddressType: 'Kind of IP addresses to connect to',
  mTLSConfig: 'Mutual TLS with the origin',
  originId: 'Id of an origin of the distribution',
  originOverrides: 'What differs from that origin',
  originGroup: 'What createRequestOriginGroup was given',
  originIds: 'Both origins, the first one first',
  failoverCriteria: 'When the second origin is asked',
  statusCodes: 'Status codes of the first origin; all of them',
  selectionCriteria: 'default or media-quality-score',
};

function partsOf(parts: Readonly<Record<string, OriginShape>>) {
  const shape = Object.entries(parts).map(([key, part]) => [
    key,
    schemaOf(part)
      .optional()
      .describe(KEYS[key] ?? ''),
  ]);
  return strictMap(Object.fromEntries(shape) as z.ZodRawShape);
}

function schemaOf(shape: OriginShape): z.ZodType {
  if (shape === 'text') return textMatcher;
  if (shape === 'number') return numberMatcher;
  if ('parts' in shape) return partsOf(shape.parts);
  if ('names' in shape) return mapOf(schemaOf(shape.names));
  if ('list' in shape) return listOf(schemaOf(shape.list));
  return z.union([text, partsOf(shape.member)], { error: 'text or a map' });
}

/** `expect.origin`: `unchanged`, or parts of the last call of an origin helper. */
export const originSchema = z.union([z.literal('unchanged'), partsOf(ORIGIN_PARTS)], {
  error: '"unchanged" or a map',
});
