import { isJsonObject } from '../../core/json.ts';
import type { JsonValue } from '../../core/json.ts';

/** Answers what is wrong with a value, `''` when nothing is. `path` names it. */
type Check = (value: JsonValue, path: string) => string;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html */
const MAX = { domainName: 253, hostHeader: 253, originPath: 255, names: 20, name: 64 } as const;

const must = (path: string, what: string): string => `${path} must be ${what}`;

const text =
  (max: number): Check =>
  (value, path) =>
    typeof value === 'string' && value.length <= max
      ? ''
      : must(path, `text of at most ${String(max)} characters`);

const between =
  (min: number, max: number): Check =>
  (value, path) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? ''
      : must(path, `an integer from ${String(min)} to ${String(max)}`);

const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value)
      ? ''
      : must(path, `one of ${words.join(', ')}`);

const isBoolean: Check = (value, path) =>
  typeof value === 'boolean' ? '' : must(path, 'true or false');

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isJsonObject(value)) return must(path, 'an object');
    const faults = Object.entries(value).map(([key, inner]) =>
      fields[key]?.(inner, `${path}.${key}`),
    );
    return faults.find((fault) => fault !== undefined && fault !== '') ?? '';
  };
}

const names: Check = (value, path) =>
  Array.isArray(value) &&
  value.length <= MAX.names &&
  value.every((name) => typeof name === 'string' && name.length <= MAX.name)
    ? ''
    : must(path, `at most ${String(MAX.names)} names of at most ${String(MAX.name)} characters`);

const customHeaders: Check = (value, path) =>
  isJsonObject(value) &&
  Object.entries(value).every(([name, it]) => name === name.toLowerCase() && typeof it === 'string')
    ? ''
    : must(path, 'an object of lower-case names and text values');

const timeouts: Check = (value, path) => {
  const seconds = between(1, 120);
  const fields = {
    readTimeout: seconds,
    keepAliveTimeout: seconds,
    connectionTimeout: between(1, 10),
  };
  const fault = object(fields)(value, path);
  if (fault !== '' || !isJsonObject(value)) return fault;
  const { readTimeout, responseCompletionTimeout: completion } = value;
  if (completion === undefined || Number(completion) >= Number(readTimeout ?? 1)) return '';
  return must(`${path}.responseCompletionTimeout`, 'at least readTimeout');
};

const overrides = { hostHeader: text(MAX.hostHeader), allowedCertificateNames: names };
const origin = object({
  ...overrides,
  domainName: text(MAX.domainName),
  originPath: text(MAX.originPath),
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
const isId: Check = (value, path) =>
  typeof value === 'string' && value !== '' ? '' : must(path, 'the id of an origin');
const member: Check = (value, path) =>
  isJsonObject(value) ? isId(value.originId ?? null, `${path}.originId`) : isId(value, path);

const group: Check = (value, path) => {
  if (!isJsonObject(value)) return must(path, 'an object');
  const { originIds, failoverCriteria, selectionCriteria = 'default' } = value;
  if (!Array.isArray(originIds) || originIds.length !== 2)
    return must(`${path}.originIds`, 'a list of two');
  const codes = isJsonObject(failoverCriteria) ? failoverCriteria.statusCodes : undefined;
  if (!Array.isArray(codes)) return must(`${path}.failoverCriteria.statusCodes`, 'a list');
  const faults = originIds.map((id: JsonValue) => member(id, `${path}.originIds`));
  const criteria = oneOf('default', 'media-quality-score');
  return (
    faults.find((fault) => fault !== '') ?? criteria(selectionCriteria, `${path}.selectionCriteria`)
  );
};

const HELPERS: Readonly<Record<string, readonly (readonly [Check, string])[]>> = {
  updateRequestOrigin: [[origin, 'origin']],
  selectRequestOriginById: [
    [isId, 'originId'],
    [object(overrides), 'originOverrides'],
  ],
  createRequestOriginGroup: [[group, 'originGroup']],
};

/** What the documentation forbids about a call of an origin helper; empty when nothing. */
export function originFault(helper: string, args: readonly JsonValue[]): string {
  const checks = HELPERS[helper] ?? [];
  const faults = checks.map(([check, name], index) => {
    const value = args[index];
    return value === undefined && index > 0 ? '' : check(value ?? null, name);
  });
  const fault = faults.find((it) => it !== '');
  return fault === undefined ? '' : `${helper}: ${fault}`;
}
