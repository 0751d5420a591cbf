import type { Parsed } from '../../../src/config/shorthand/parsed.ts';

/** The fault of a parsed text with the part it points at; undefined when there is none. */
export function placedFault(text: string, parsed: Parsed<unknown>) {
  if ('value' in parsed) return undefined;
  const { finding, from, to } = parsed.fault;
  return { code: finding.code, args: finding.args, part: text.slice(from, to) };
}
