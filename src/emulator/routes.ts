import type { Operation } from './call.ts';
import { createFunction } from './operations/create-function.ts';
import { createKeyValueStore } from './operations/create-key-value-store.ts';
import { deleteFunction } from './operations/delete-function.ts';
import { deleteKeyValueStore } from './operations/delete-key-value-store.ts';
import { describeFunction } from './operations/describe-function.ts';
import { describeKeyValueStore } from './operations/describe-key-value-store.ts';
import { getFunction } from './operations/get-function.ts';
import { listFunctions } from './operations/list-functions.ts';
import { listKeyValueStores } from './operations/list-key-value-stores.ts';
import { publishFunction } from './operations/publish-function.ts';
import { listTagsForResource } from './operations/list-tags-for-resource.ts';
import { tagResource } from './operations/tag-resource.ts';
import { testFunction } from './operations/test-function.ts';
import { untagResource } from './operations/untag-resource.ts';
import { updateFunction } from './operations/update-function.ts';
import { updateKeyValueStore } from './operations/update-key-value-store.ts';

/** One operation of the API. */
export interface Route {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{Name}` stands for one segment of the path, percent-encoded on the wire. */
  readonly path: string;
  /** A parameter that tells operations of one path apart. */
  readonly query?: readonly [name: string, value: string];
  /** Root element of the request body; absent when the operation has none. */
  readonly root?: string;
  readonly run: Operation;
}

const FUNCTIONS = '/2020-05-31/function';
const STORES = '/2020-05-31/key-value-store';
const TAGGING = '/2020-05-31/tagging';

/**
 * What the emulator can do. A new operation is a row here and a file in operations/.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations_Amazon_CloudFront.html
 */
// prettier-ignore
export const ROUTES: readonly Route[] = [
  { operation: 'ListFunctions', method: 'GET', path: FUNCTIONS, run: listFunctions },
  { operation: 'CreateFunction', method: 'POST', path: FUNCTIONS, root: 'CreateFunctionRequest', run: createFunction },
  { operation: 'GetFunction', method: 'GET', path: `${FUNCTIONS}/{Name}`, run: getFunction },
  { operation: 'UpdateFunction', method: 'PUT', path: `${FUNCTIONS}/{Name}`, root: 'UpdateFunctionRequest', run: updateFunction },
  { operation: 'DeleteFunction', method: 'DELETE', path: `${FUNCTIONS}/{Name}`, run: deleteFunction },
  { operation: 'DescribeFunction', method: 'GET', path: `${FUNCTIONS}/{Name}/describe`, run: describeFunction },
  { operation: 'TestFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/test`, root: 'TestFunctionRequest', run: testFunction },
  { operation: 'PublishFunction', method: 'POST', path: `${FUNCTIONS}/{Name}/publish`, run: publishFunction },
  { operation: 'ListKeyValueStores', method: 'GET', path: STORES, run: listKeyValueStores },
  { operation: 'CreateKeyValueStore', method: 'POST', path: STORES, root: 'CreateKeyValueStoreRequest', run: createKeyValueStore },
  // Older models of the API, as that of the SDK for JavaScript v2, have a slash at the end.
  { operation: 'CreateKeyValueStore', method: 'POST', path: `${STORES}/`, root: 'CreateKeyValueStoreRequest', run: createKeyValueStore },
  { operation: 'DescribeKeyValueStore', method: 'GET', path: `${STORES}/{Name}`, run: describeKeyValueStore },
  { operation: 'UpdateKeyValueStore', method: 'PUT', path: `${STORES}/{Name}`, root: 'UpdateKeyValueStoreRequest', run: updateKeyValueStore },
  { operation: 'DeleteKeyValueStore', method: 'DELETE', path: `${STORES}/{Name}`, run: deleteKeyValueStore },
  { operation: 'TagResource', method: 'POST', path: TAGGING, query: ['Operation', 'Tag'], root: 'Tags', run: tagResource },
  { operation: 'UntagResource', method: 'POST', path: TAGGING, query: ['Operation', 'Untag'], root: 'TagKeys', run: untagResource },
  { operation: 'ListTagsForResource', method: 'GET', path: TAGGING, run: listTagsForResource },
];
