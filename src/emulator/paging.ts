import { invalidArgument } from './api-error.ts';
import type { XmlNode } from './xml/render-xml.ts';

/** Items of a list operation that asks for none. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListFunctions.html */
const MAX_ITEMS = 100;

/** Something to list. `key` orders the list and serves as marker. */
export interface ListItem {
  readonly key: string;
  readonly node: XmlNode;
}

/**
 * One page of a list: `Marker` names the last item of the page before, `MaxItems` the size.
 * @throws {ApiError} InvalidArgument for a MaxItems that is no positive number
 */
export function listNode(root: string, all: readonly ListItem[], query: URLSearchParams): XmlNode {
  const maxItems = parseMaxItems(query.get('MaxItems'));
  const marker = query.get('Marker') ?? '';
  const sorted = all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rest = sorted.filter((item) => item.key > marker);
  const page = rest.slice(0, maxItems);
  const last = rest.length > page.length ? page.at(-1) : undefined;
  return [
    root,
    [
      last && ['NextMarker', last.key],
      ['MaxItems', String(maxItems)],
      ['Quantity', String(page.length)],
      page.length === 0 ? undefined : ['Items', page.map((item) => item.node)],
    ],
  ];
}

function parseMaxItems(text: string | null): number {
  if (text === null) return MAX_ITEMS;
  if (!/^[1-9][0-9]{0,8}$/.test(text))
    throw invalidArgument('MaxItems has to be a number above 0.');
  return Math.min(Number(text), MAX_ITEMS);
}
