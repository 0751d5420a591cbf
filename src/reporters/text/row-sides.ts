import { canonicaliseInput } from '../../core/compare/canonical.ts';
import type { Failure } from '../../core/failure.ts';
import type { FieldExpectation } from '../../core/matcher.ts';
import type { CanonicalRequest, CanonicalResponse, Outcome } from '../../core/outcome.ts';
import { formatQuery } from '../../core/query.ts';
import { requestShorthand } from '../../core/record/shorthands.ts';
import type { CaseReport } from '../../core/report.ts';
import type { Expectation } from '../../core/test-case.ts';

/** Both sides of a failed row, as the shorthands of test files write them: `301 /new`, `unchanged`. */
export interface RowSides {
  readonly expected: string;
  readonly actual: string;
}

/** undefined where shorthands cannot say what was expected, or not what is wrong. */
export function rowSides({ testCase, failures, runs }: CaseReport): RowSides | undefined {
  if (!failures.every(isInShorthand)) return undefined;
  const run = runs.find(({ engine }) => engine === failures[0]?.engines[0]);
  const expected = firstOf(testCase.expectations, expectedShorthand);
  const actual = run && actualShorthand(run.outcome, testCase);
  return expected === undefined || actual === undefined ? undefined : { expected, actual };
}

/** Fields that shorthands speak of. */
const FIELDS = /^(?:response\.(?:statusCode|headers\.location)|request\.(?:uri|querystring.*))$/;

function isInShorthand(failure: Failure): boolean {
  if (failure.kind === 'assertion') return FIELDS.test(failure.field);
  if (failure.kind === 'changes') {
    return failure.differences.every(({ field }) => FIELDS.test(`request.${field}`));
  }
  return failure.kind === 'outcome';
}

function expectedShorthand(expectation: Expectation): string | undefined {
  switch (expectation.kind) {
    case 'response':
      return written(expectation.fields, ['statusCode', 'headers.location'], ' ');
    case 'request':
      return written(expectation.fields, ['uri', 'querystring'], '?');
    case 'changes':
      return expectation.unchanged ? 'unchanged' : undefined;
    default:
      return undefined;
  }
}

/** The values of one or two fields; undefined where more is expected, or something else than values. */
function written(
  fields: readonly FieldExpectation[],
  names: readonly [string, string],
  between: string,
): string | undefined {
  const values = new Map(
    fields.map(({ path, matcher }) => [
      'name' in path ? `${path.field}.${path.name}` : path.field,
      matcher.kind === 'equals' ? matcher.value : undefined,
    ]),
  );
  const [first, second] = names.map((name) => values.get(name));
  const isAll = values.size === (second === undefined ? 1 : 2);
  if (first === undefined || !isAll) return undefined;
  return second === undefined ? `${first}` : `${first}${between}${second}`;
}

function actualShorthand(
  outcome: Outcome,
  { event, eventType }: CaseReport['testCase'],
): string | undefined {
  if (outcome.kind === 'error') return undefined;
  if (outcome.kind === 'response') return responseText(outcome.response);
  const input = canonicaliseInput(event, eventType);
  const whole = input.kind === 'request' && requestShorthand(input.request, outcome.request);
  return whole || requestText(outcome.request);
}

function responseText({ statusCode, headers }: CanonicalResponse): string {
  return [statusCode ?? 'no status', ...(headers.get('location') ?? [])].join(' ');
}

function requestText({ uri, querystring }: CanonicalRequest): string {
  const query = formatQuery(querystring);
  return query === '' ? (uri ?? 'no uri') : `${uri ?? ''}?${query}`;
}

function firstOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
