import { boxOf } from '../../core/box.ts';
import type { JsonObject } from '../../core/json.ts';
import { parseQuery } from '../../core/query.ts';
import type { RequestLine } from '../shorthand/request-line.ts';
import { mergeOf, NO_PATCH, setTo, type MergePatch, type Patch } from './patch.ts';

/** The query as text: null for none at all, undefined where it is to be derived from the parameters. */
export interface QueryText {
  readonly raw: string | null | undefined;
}

/** A request line as patches by key: uri and whole query, method and host only where written. */
export function linePatch(line: RequestLine): Readonly<Record<string, Patch | undefined>> {
  const { method, uri, query, host } = line;
  return {
    method: method === undefined ? undefined : setTo(method),
    uri: setTo(uri),
    querystring: queryPatch(query ?? ''),
    headers: host === undefined ? undefined : mergeOf({ host: setTo(boxOf([{ value: host }])) }),
  };
}

/** A query text replaces all parameters. */
export function queryPatch(text: string): MergePatch {
  if (text === '') return NO_QUERY;
  const entries = new Map([...parametersOf(text)].map(([name, box]) => [name, setTo(box)]));
  return { kind: 'merge', entries, whole: true };
}

const NO_QUERY: MergePatch = { ...NO_PATCH, whole: true };

function parametersOf(text: string): ReadonlyMap<string, JsonObject> {
  const boxes = [...parseQuery(text)].map(([name, values]): [string, JsonObject] => [
    name,
    boxOf(values.map((value) => ({ value }))),
  ]);
  return new Map(boxes);
}
