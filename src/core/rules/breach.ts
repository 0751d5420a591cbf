import { nameOf } from '../compare/json-words.ts';
import { phrase } from '../compare/shown.ts';
import type { Shown } from '../failure.ts';
import { formatNumber } from '../format-number.ts';
import type { JsonValue } from '../json.ts';
import type { Limit } from '../limits.ts';

/** One breach of a rule. */
export interface Breach {
  /** `request.headers.x-cache`, `logs`, `event.response.statusCode`. */
  readonly field: string;
  /** What would be right, where the rule alone does not say it: the input's value, a limit. */
  readonly expected?: Shown;
  readonly actual: Shown;
}

/** A breach by the text of a field. */
export function textBreach(field: string, text: string): Breach {
  return { field, actual: { as: 'text', text } };
}

/** A breach by a value of the wrong type, or by none. */
export function typeBreach(field: string, value: JsonValue | undefined): Breach {
  return { field, actual: value === undefined ? ABSENT : phrase(nameOf(value)) };
}

const ABSENT: Shown = { as: 'absent' };

/** The breach of a limit; nothing up to it. */
export function limitBreach(
  field: string,
  size: number,
  { value, unit }: Limit,
): readonly Breach[] {
  if (size <= value) return [];
  return [{ field, actual: phrase(`${formatNumber(size)} ${unit}`) }];
}

/** Bytes of a text in UTF-8. */
export function utf8Size(text: string): number {
  return new TextEncoder().encode(text).length;
}
