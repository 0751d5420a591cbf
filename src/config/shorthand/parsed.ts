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

/** The text without blanks around it. */
export function trimmedPart(text: string, from = 0): TextPart {
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return { text: text.replace(/^[ \t]+|[ \t]+$/g, ''), from: from + lead };
}

/** A slice of a part. */
export function slicePart(part: TextPart, start: number, end?: number): TextPart {
  return { text: part.text.slice(start, end), from: part.from + start };
}
