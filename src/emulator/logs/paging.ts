import type { JsonObject } from '../../core/json.ts';
import { countIn, SHAPES, textIn } from './input.ts';
import { invalidParameter } from './logs-error.ts';

/** A page of a list, and the token of the next one where there is one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/**
 * The page that `limit` and `nextToken` ask for. A token names the last item of the page before, so what
 * is added in the meantime neither repeats nor hides any.
 * @throws {LogsError} InvalidParameterException
 */
export function pageOf<T>(
  input: JsonObject,
  all: readonly T[],
  keyOf: (item: T) => string,
  limits: { readonly most: number; readonly default: number },
): Page<T> {
  const limit = countIn(input, 'limit', [1, limits.most]) ?? limits.default;
  const start = startOf(input, all, keyOf);
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const isLast = last === undefined || start + limit >= all.length;
  return isLast ? { items } : { items, nextToken: tokenOf(keyOf(last)) };
}

function startOf<T>(input: JsonObject, all: readonly T[], keyOf: (item: T) => string): number {
  const token = textIn(input, 'nextToken', SHAPES.token);
  if (token === undefined) return 0;
  const index = all.findIndex((item) => tokenOf(keyOf(item)) === token);
  if (index === -1) throw invalidParameter('The specified nextToken is invalid.');
  return index + 1;
}

function tokenOf(key: string): string {
  return Buffer.from(key).toString('base64url');
}
