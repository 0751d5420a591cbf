import { isJsonObject } from '../../core/json.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { LIMITS } from '../../core/limits.ts';
import { jsonAnswer } from '../answers.ts';
import type { Api, ApiMatch } from '../api.ts';
import { signedService } from '../credential-scope.ts';
import { foundRoute } from '../match-route.ts';
import { keyValueStoreByArn } from '../state/arn.ts';
import type { DataOperation } from './data-call.ts';
import { common, errors, invalid } from './data-error.ts';
import { describeItems, getKey, listKeys } from './read-operations.ts';
import { deleteKey, putKey, updateKeys } from './write-operations.ts';

const SERVICE = 'cloudfront-keyvaluestore';
const ROOT = '/key-value-stores';
const STORE = `${ROOT}/{KvsARN}`;
const KEY = `${STORE}/keys/{Key}`;

interface DataRoute {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** True when it takes a JSON body. */
  readonly takesBody?: boolean;
  readonly run: DataOperation;
}

// prettier-ignore
const ROUTES: readonly DataRoute[] = [
  { operation: 'DescribeKeyValueStore', method: 'GET', path: STORE, run: describeItems },
  { operation: 'ListKeys', method: 'GET', path: `${STORE}/keys`, run: listKeys },
  { operation: 'UpdateKeys', method: 'POST', path: `${STORE}/keys`, takesBody: true, run: updateKeys },
  { operation: 'GetKey', method: 'GET', path: KEY, run: getKey },
  { operation: 'PutKey', method: 'PUT', path: KEY, takesBody: true, run: putKey },
  { operation: 'DeleteKey', method: 'DELETE', path: KEY, run: deleteKey },
];

/**
 * The data plane of key value stores: REST with JSON bodies. Clients put the account before the host of
 * their endpoint, `123456789012.host`; here every host is the emulator.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront_KeyValueStore.html
 */
export const dataPlaneApi: Api = {
  service: SERVICE,
  maxBody: LIMITS.keyValueStoreUpdateSize.value,
  claims: (request) => request.path.startsWith(`${ROOT}/`) || signedService(request) === SERVICE,
  match(request): ApiMatch {
    const { route, params } = foundRoute(ROUTES, request, common);
    const { KvsARN: arn = '', Key: key = '' } = params;
    const { query } = request;
    const ifMatch = request.header('if-match');
    return {
      operation: route.operation,
      name: arn,
      open(service, bytes) {
        const body = route.takesBody === true ? parseBody(bytes) : {};
        // Rules for faults name a store by its name, as those for the control plane do.
        const name = keyValueStoreByArn(service.account.state, arn)?.name ?? arn;
        return { name, run: () => route.run({ service, arn, key, query, ifMatch, body }) };
      },
    };
  },
  common,
  errors,
  errorAnswer: ({ status, code, message }) =>
    jsonAnswer(status, { Message: message }, { 'x-amzn-errortype': code }),
};

function parseBody(bytes: Uint8Array): JsonObject {
  const value = parseJson(bytes);
  if (!isJsonObject(value)) throw invalid('The request body has to be a JSON object.');
  return value;
}

function parseJson(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as JsonValue;
  } catch {
    return undefined;
  }
}
