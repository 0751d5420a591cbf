import { itemProblem, keyProblem } from '../key-value-items.ts';
import type { DataOperation } from './data-call.ts';
import { invalid } from './data-error.ts';
import { changeItems } from './stores.ts';
import { parseUpdate } from './update-input.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_PutKey.html */
export const putKey: DataOperation = (call) => {
  const { Value: value } = call.body;
  if (typeof value !== 'string') throw invalid('Value is required and has to be text.');
  refuse(itemProblem(call.key, value));
  return changeItems(call, (items) => new Map(items).set(call.key, value));
};

/**
 * Deleting a key that is not there succeeds.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_DeleteKey.html
 */
export const deleteKey: DataOperation = (call) => {
  refuse(keyProblem(call.key));
  return changeItems(call, (items) => without(items, [call.key]));
};

/**
 * Puts and deletes, all or nothing.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_UpdateKeys.html
 */
export const updateKeys: DataOperation = (call) => {
  const { puts, deletes } = parseUpdate(call.body);
  return changeItems(call, (items) => {
    const rest = without(items, deletes);
    return puts.length === 0 ? rest : new Map([...rest, ...puts]);
  });
};

function refuse(problem: string | undefined): void {
  if (problem !== undefined) throw invalid(`${problem}.`);
}

/** The same map when it has none of the keys: nothing has changed then. */
function without(
  items: ReadonlyMap<string, string>,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const gone = keys.filter((key) => items.has(key));
  if (gone.length === 0) return items;
  const rest = new Map(items);
  for (const key of gone) rest.delete(key);
  return rest;
}
