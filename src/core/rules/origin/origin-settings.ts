import { isJsonObject } from '../../json.ts';
import {
  between,
  firstFault,
  isBoolean,
  must,
  object,
  oneOf,
  text,
  type ArgumentCheck,
} from './argument-checks.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html */
const MAX = { domain: 253, bucket: 128, path: 255, names: 20, name: 64 } as const;

const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$|:/;
const BUCKET = /\.s3[.-](.+\.)?amazonaws\.com(\.cn)?$/i;

const bucketDomain = must(
  `the lower-case domain of a bucket, of at most ${MAX.bucket} characters`,
  (value) =>
    typeof value === 'string' && value.length <= MAX.bucket && value === value.toLowerCase(),
);

const otherDomain = must(
  `a domain name of at most ${MAX.domain} characters, without a port and no IP address`,
  (value) => typeof value === 'string' && value.length <= MAX.domain && !IP_ADDRESS.test(value),
);

const domainName: ArgumentCheck = (value, path) =>
  (typeof value === 'string' && BUCKET.test(value) ? bucketDomain : otherDomain)(value, path);

const names = must(
  `at most ${MAX.names} names of at most ${MAX.name} characters`,
  (value) =>
    Array.isArray(value) &&
    value.length <= MAX.names &&
    value.every((name) => typeof name === 'string' && name.length <= MAX.name),
);

const customHeaders = must(
  'an object of lower-case names and text values',
  (value) =>
    isJsonObject(value) &&
    Object.entries(value).every(
      ([name, it]) => name === name.toLowerCase() && typeof it === 'string',
    ),
);

const seconds = between(1, 120);

const timeouts: ArgumentCheck = (value, path) => {
  const fields = {
    readTimeout: seconds,
    keepAliveTimeout: seconds,
    connectionTimeout: between(1, 10),
  };
  const { readTimeout, responseCompletionTimeout } = isJsonObject(value) ? value : {};
  const completion = must(
    'an integer, at least readTimeout',
    (it) => Number.isInteger(it) && Number(it) >= Number(readTimeout ?? 1),
  );
  return firstFault([
    () => object(fields)(value, path),
    () =>
      responseCompletionTimeout === undefined
        ? undefined
        : completion(responseCompletionTimeout, `${path}.responseCompletionTimeout`),
  ]);
};

/** Settings that an origin chosen by id may override. */
export const overrides = object({ hostHeader: text(MAX.domain), allowedCertificateNames: names });

/** The argument of `updateRequestOrigin`. */
export const originSettings = object({
  hostHeader: text(MAX.domain),
  allowedCertificateNames: names,
  domainName,
  originPath: text(MAX.path),
  customHeaders,
  connectionAttempts: between(1, 3),
  originShield: object({ enabled: isBoolean }),
  originAccessControlConfig: object({
    enabled: isBoolean,
    signingBehavior: oneOf('always', 'never', 'no-override'),
    signingProtocol: oneOf('sigv4'),
    originType: oneOf('s3', 'mediapackagev2', 'mediastore', 'lambda'),
  }),
  timeouts,
  mTLSConfig: oneOf('off'),
});
