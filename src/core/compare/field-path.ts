import type { FieldPath } from '../matcher.ts';
import type { CanonicalRequest, CanonicalResponse } from '../outcome.ts';
import { fieldValue, sameValue, type CanonicalMessage } from './field-value.ts';

/** A field as reports name it: `uri`, `headers.location`, `querystring.page`. */
export function labelOf(path: FieldPath): string {
  if (!('name' in path)) return path.field;
  return `${path.field === 'parameter' ? 'querystring' : path.field}.${path.name}`;
}

/** Every field in which two messages differ, down to single parameters, headers and cookies. */
export function differingFields(a: CanonicalMessage, b: CanonicalMessage): readonly FieldPath[] {
  const paths = [...SCALARS, ...namedFields(a, b)];
  return paths.filter((path) => !sameValue(fieldValue(a, path), fieldValue(b, path)));
}

const SCALARS: readonly FieldPath[] = (
  ['method', 'uri', 'statusCode', 'statusDescription', 'body'] as const
).map((field) => ({ field }));

const MAPS = [
  ['parameter', 'querystring'],
  ['headers', 'headers'],
  ['cookies', 'cookies'],
] as const;

function namedFields(a: CanonicalMessage, b: CanonicalMessage): readonly FieldPath[] {
  return MAPS.flatMap(([field, map]) => {
    const names = new Set([...namesIn(a, map), ...namesIn(b, map)]);
    return [...names].map((name) => ({ field, name }));
  });
}

function namesIn(message: CanonicalMessage, map: (typeof MAPS)[number][1]): readonly string[] {
  const maps: Partial<CanonicalRequest & CanonicalResponse> = message;
  return [...(maps[map]?.keys() ?? [])];
}
