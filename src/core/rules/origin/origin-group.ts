import { isJsonObject, type JsonValue } from '../../json.ts';
import { firstFault, must, object, oneOf, type ArgumentCheck } from './argument-checks.ts';
import { overrides } from './origin-settings.ts';

/** The id of an origin. */
export const isId = must(
  'the id of an origin',
  (value) => typeof value === 'string' && value !== '',
);

const member: ArgumentCheck = (value, path) =>
  isJsonObject(value)
    ? firstFault([
        () => isId(value.originId ?? null, `${path}.originId`),
        () => object({ originOverrides: overrides })(value, path),
      ])
    : isId(value, path);

const members: ArgumentCheck = (value, path) =>
  must('a list of two', (it) => Array.isArray(it) && it.length === 2)(value, path) ??
  firstFault((value as readonly JsonValue[]).map((id, at) => () => member(id, `${path}[${at}]`)));

const isStatusList = must(
  'a list of status codes',
  (value) => Array.isArray(value) && value.length > 0 && value.every(Number.isInteger),
);

/** The argument of `createRequestOriginGroup`. */
export const originGroup: ArgumentCheck = (value, path) => {
  const it = isJsonObject(value) ? value : {};
  const failover = isJsonObject(it.failoverCriteria) ? it.failoverCriteria : {};
  return firstFault([
    () => object({})(value, path),
    () => members(it.originIds ?? null, 'originIds'),
    () => isStatusList(failover.statusCodes ?? null, 'failoverCriteria.statusCodes'),
    () => object({ selectionCriteria: oneOf('default', 'media-quality-score') })(value, path),
  ]);
};
