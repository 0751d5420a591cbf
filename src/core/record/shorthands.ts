import { differingFields, labelOf } from '../compare/field-path.ts';
import type { CanonicalMessage } from '../compare/field-value.ts';
import type { JsonValue } from '../json.ts';
import type { CanonicalRequest, CanonicalResponse } from '../outcome.ts';
import { formatQuery } from '../query.ts';
import { reasonPhrase } from '../reason-phrases.ts';

/** The fields in which two messages differ. */
function differences(before: CanonicalMessage, after: CanonicalMessage): ReadonlySet<string> {
  return new Set(differingFields(before, after).map(labelOf));
}

/** `unchanged`, or a path with or without query; undefined where the function did more than that. */
export function requestShorthand(
  before: CanonicalRequest,
  after: CanonicalRequest,
): string | undefined {
  const fields = [...differences(before, after)];
  if (fields.length === 0) return 'unchanged';
  if (!fields.every((field) => field === 'uri' || field.startsWith('querystring.')))
    return undefined;
  const hasQuery = fields.some((field) => field !== 'uri');
  return `${after.uri ?? ''}${hasQuery ? `?${formatQuery(after.querystring)}` : ''}`;
}

/**
 * A status, or a redirect; undefined where the function did more than that. `before` is undefined for
 * a generated response. The usual reason phrase says nothing that the status does not.
 */
export function responseShorthand(
  before: CanonicalResponse | undefined,
  after: CanonicalResponse,
): JsonValue | undefined {
  const fields = new Set(differences(before ?? EMPTY, after));
  if (before !== undefined && fields.size === 0) return 'unchanged';
  const { statusCode = 0, statusDescription, headers } = after;
  // A status that is no number has a test of its own: the rule says so.
  if (typeof statusCode !== 'number') return undefined;
  if (statusDescription === reasonPhrase(statusCode)) fields.delete('statusDescription');
  if (!fields.delete('statusCode')) return undefined;
  const [location, ...others] = headers.get('location') ?? [];
  const isRedirect = fields.delete('headers.location');
  if (fields.size > 0 || (isRedirect && others.length > 0)) return undefined;
  return isRedirect ? `${statusCode} ${location ?? ''}` : statusCode;
}

const EMPTY: CanonicalResponse = {
  statusCode: undefined,
  statusDescription: undefined,
  headers: new Map(),
  cookies: new Map(),
  body: undefined,
};
