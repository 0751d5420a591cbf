import type { Reason } from '../../core/reasons.ts';
import type { Finding } from '../document/problems.ts';

/** What is wrong with a text, and which part of it: offsets in UTF-16 units, `to` exclusive. */
export interface TextFault {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
}

/** Result of parsing a text: the value, or the first fault. */
export type Parsed<Value> = { readonly value: Value } | { readonly fault: TextFault };

/** A part of a text that remembers where it stands. */
export interface TextPart {
  readonly text: string;
  readonly from: number;
}

/** The fault that a part of a request or response is not one. */
export function badRequest({ text, from }: TextPart, reason: Reason): { fault: TextFault } {
  const finding: Finding = { code: 'bad-request', args: { text, reason } };
  return { fault: { finding, from, to: from + text.length } };
}

/** The text without blanks around it. Not by `[ \t]+$`, which takes minutes for blanks that do not end it. */
export function trimmedPart(text: string, from = 0): TextPart {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { text: text.slice(start, end), from: from + start };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** A slice of a part. */
export function slicePart(part: TextPart, start: number, end?: number): TextPart {
  return { text: part.text.slice(start, end), from: part.from + start };
}
