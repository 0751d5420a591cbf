import type { JsonObject } from '../../core/json.ts';

/** Results of queries, in memory only. */
export interface QueryResults {
  /** Keeps a result and answers the id of its query. */
  add(result: JsonObject): string;
  find(queryId: string): JsonObject | undefined;
}

/** Results kept; older ones are forgotten. */
const KEPT = 100;

/** Keeps nothing yet; `newId` makes UUIDs. */
export function createQueryResults(newId: () => string): QueryResults {
  const results = new Map<string, JsonObject>();
  return {
    add(result) {
      const id = newId();
      results.set(id, result);
      const [oldest] = results.keys();
      if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
      return id;
    },
    find: (queryId) => results.get(queryId),
  };
}
