import type { EventTemplate } from './event-template.ts';

const QUOTE = '"';
const ESCAPE = '\\';
/** What ends a number or a word in JSON. */
const DELIMITERS = /[,}\]]/g;

/** Offset behind the text in quotes that begins at `start`. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf(QUOTE, start + 1);
  while (isEscaped(json, end)) end = json.indexOf(QUOTE, end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let first = at;
  while (json[first - 1] === ESCAPE) first -= 1;
  return (at - first) % 2 === 1;
}

/** Offset behind the leaf that begins at `start`; undefined for an object or a list. */
function endOfLeaf(json: string, start: number): number | undefined {
  const first = json[start];
  if (first === QUOTE) return endOfText(json, start);
  if (first === '{' || first === '[') return undefined;
  DELIMITERS.lastIndex = start;
  return DELIMITERS.exec(json)?.index;
}

/** Whether a leaf can end here. */
function isEnd(json: string, at: number): boolean {
  const next = json[at];
  return next === ',' || next === '}' || next === ']';
}

/**
 * The patch that makes the template the event with this text, found by walking along both: most events have the
 * same keys in the same order, and differ in a few leaves. Undefined for any other event.
 */
export function leafPatch({ leaves, tail }: EventTemplate, json: string): string | undefined {
  const changes: string[] = [];
  let at = 0;
  for (const { before, whole, address } of leaves) {
    if (json.startsWith(whole, at) && isEnd(json, at + whole.length)) {
      at += whole.length;
      continue;
    }
    if (!json.startsWith(before, at)) return undefined;
    at += before.length;
    const end = endOfLeaf(json, at);
    if (end === undefined || address === undefined) return undefined;
    changes.push(`${address}${json.slice(at, end)}]`);
    at = end;
  }
  return at + tail.length === json.length && json.endsWith(tail)
    ? `[${changes.join(',')}]`
    : undefined;
}
