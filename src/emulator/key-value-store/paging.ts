import { decodeBase64 } from '../base64.ts';
import { invalid } from './data-error.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_kvs_ListKeys.html */
const MAX_RESULTS = { default: 10, limit: 50 } as const;

/** What a ListKeys asks for. */
export interface KeyPage {
  /** The last key of the page before; undefined for the first page. */
  readonly after: string | undefined;
  readonly size: number;
}

/**
 * Reads `MaxResults` and `NextToken`, which is the last key of the page before in disguise.
 * @throws {DataError} ValidationException
 */
export function parsePage(query: URLSearchParams): KeyPage {
  return {
    after: parseToken(query.get('NextToken')),
    size: parseMaxResults(query.get('MaxResults')),
  };
}

/** The keys of one page in their order, and the token of the next one if there is one. */
export function pageOf(
  keys: Iterable<string>,
  { after, size }: KeyPage,
): { keys: readonly string[]; nextToken: string | undefined } {
  const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((key) => key > after);
  const page = rest.slice(0, size);
  const last = rest.length > page.length ? page.at(-1) : undefined;
  return { keys: page, nextToken: last && Buffer.from(last, 'utf8').toString('base64') };
}

function parseToken(token: string | null): string | undefined {
  if (token === null) return undefined;
  const key = decodeBase64(token);
  if (key === undefined || key.length === 0) throw invalid('NextToken is not valid.');
  return Buffer.from(key).toString('utf8');
}

function parseMaxResults(text: string | null): number {
  if (text === null) return MAX_RESULTS.default;
  const size = Number(text);
  if (/^[0-9]{1,2}$/.test(text) && size >= 1 && size <= MAX_RESULTS.limit) return size;
  throw invalid(`MaxResults has to be a number from 1 to ${MAX_RESULTS.limit}.`);
}
