import type { HttpRequest } from '../http-message.ts';

/** Parameters of a request: those of its form, and those of its address. */
export function formOf({ query, body }: Pick<HttpRequest, 'query' | 'body'>): URLSearchParams {
  const form = new URLSearchParams(Buffer.from(body ?? []).toString('utf8'));
  for (const [name, value] of query) form.append(name, value);
  return form;
}

/**
 * A list as the query protocol writes it, `Tags.member.1.Key`: the members in their order, each with its
 * fields by name; a member that is plain text has it under the empty name.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function membersOf(
  form: URLSearchParams,
  list: string,
): readonly Readonly<Record<string, string>>[] {
  const members = new Map<number, Record<string, string>>();
  for (const [name, value] of form) {
    const [, index, field = ''] = MEMBER.exec(afterList(name, list)) ?? [];
    if (index === undefined) continue;
    members.set(Number(index), { ...members.get(Number(index)), [field]: value });
  }
  return [...members].sort(([a], [b]) => a - b).map(([, fields]) => fields);
}

const MEMBER = /^\.member\.(\d{1,4})(?:\.(\w+))?$/;

function afterList(name: string, list: string): string {
  return name.startsWith(list) ? name.slice(list.length) : '';
}
