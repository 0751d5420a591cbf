import { readBox } from '../../compare/body.ts';
import { objectOf } from '../../compare/canonical.ts';
import type { CanonicalMessage } from '../../compare/field-value.ts';
import type { CanonicalResponse, Values } from '../../outcome.ts';
import { textBreach, typeBreach } from '../breach.ts';
import { changedHeaders, foldedHeaders } from '../changed-headers.ts';
import type { RuleCheck } from '../rule-facts.ts';

/** Statuses with which a browser goes to `location`. https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx */
const REDIRECTS: ReadonlySet<unknown> = new Set([301, 302, 303, 307, 308]);

const ERROR_STATUS = 400;

/** Headers that describe the body of the origin's response. */
const BODY_HEADERS = ['content-length', 'content-encoding'] as const;

/** Rules about responses. */
export const RESPONSE_CHECKS = {
  'bad-status': ({ output: { message } }) => {
    const { statusCode: status } = message;
    const isGood =
      typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
    return isGood ? [] : [typeBreach('response.statusCode', status)];
  },
  'bad-body': ({ output: { message } }) => {
    const { body } = message;
    if (body === undefined || typeof body === 'string' || readBox(body)) return [];
    return [
      typeBreach(
        'response.body',
        typeof objectOf(body).data === 'string' ? objectOf(body).data : body,
      ),
    ];
  },
  'stale-body-headers': (facts) => {
    if (responseIn(facts.after).body === undefined) return [];
    const changed = new Set(changedHeaders(facts).map(({ name }) => name));
    const headers = foldedHeaders(facts.before.headers);
    return BODY_HEADERS.filter((name) => headers.has(name) && !changed.has(name)).map((name) =>
      textBreach(`response.headers.${name}`, joined(headers.get(name) ?? [])),
    );
  },
  'redirect-without-location': ({ after }) => {
    const { statusCode, headers } = responseIn(after);
    if (!REDIRECTS.has(statusCode) || foldedHeaders(headers).has('location')) return [];
    return [{ field: 'response.headers.location', actual: { as: 'absent' } }];
  },
  'never-invoked': ({ event }) => {
    const { statusCode } = objectOf(event.response);
    if (typeof statusCode !== 'number' || statusCode < ERROR_STATUS) return [];
    return [{ field: 'event.response.statusCode', actual: { as: 'number', number: statusCode } }];
  },
} satisfies Record<string, RuleCheck>;

function responseIn(message: CanonicalMessage): CanonicalResponse {
  return message as CanonicalResponse;
}

function joined(values: Values): string {
  return values.join(', ');
}
