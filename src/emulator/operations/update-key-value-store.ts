import type { Operation } from '../call.ts';
import { currentStore } from '../key-value-store-checks.ts';
import { parseStoreComment } from '../key-value-store-input.ts';
import { keyValueStoreAnswer } from '../key-value-store-node.ts';
import { withKeyValueStore } from '../state/account-state.ts';
import { requiredText } from '../xml/xml-members.ts';

/**
 * A new comment. The contents, and their ETag of the data plane, stay.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateKeyValueStore.html
 */
export const updateKeyValueStore: Operation = ({ body, ifMatch, name, service }) =>
  service.account.change((state) => {
    const before = currentStore(state, name, ifMatch);
    requiredText(body, 'Comment');
    const comment = parseStoreComment(body);
    const at = service.now();
    const store = { ...before, comment, revision: before.revision + 1, modifiedAt: at };
    const answer = keyValueStoreAnswer(200, { accountId: state.accountId, store, at });
    return { state: withKeyValueStore(state, store), answer };
  });
