import { shown } from '../../compare/shown.ts';
import { isHiddenHeader } from '../../hidden-headers.ts';
import { LIMITS } from '../../limits.ts';
import type { Values } from '../../outcome.ts';
import { limitBreach, textBreach, type Breach } from '../breach.ts';
import { changedHeaders, foldedHeaders, type HeaderChange } from '../changed-headers.ts';
import type { RuleScope } from '../rule.ts';
import type { RuleCheck, RuleFacts } from '../rule-facts.ts';

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const CONTROL = /\p{Cc}/u;
const COOKIE_HEADERS: ReadonlySet<string> = new Set(['cookie', 'set-cookie']);

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html */
const READ_ONLY: Readonly<Partial<Record<RuleScope, ReadonlySet<string>>>> = {
  request: new Set(['cdn-loop', 'content-length', 'host', 'transfer-encoding', 'via']),
  'viewer-response': new Set(['via', 'warning']),
};

/** Rules about headers. */
export const HEADER_CHECKS = {
  'header-name-case': (facts) =>
    namesOf(facts)
      .filter((name) => name !== name.toLowerCase())
      .map((name) => textBreach(fieldOf(facts), name)),
  'header-bad-char': (facts) => [
    ...namesOf(facts)
      .filter((name) => !TOKEN.test(name))
      .map((name) => textBreach(fieldOf(facts), name)),
    ...headersOf(facts).flatMap(([name, values]) =>
      values
        .filter((value) => CONTROL.test(value))
        .map((value) => textBreach(`${fieldOf(facts)}.${name}`, value)),
    ),
  ],
  'header-too-large': (facts) => {
    const lines = headersOf(facts).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    );
    const field = fieldOf(facts);
    const total = lines.reduce((sum, [name, value]) => sum + lengthOf(name) + lengthOf(value), 0);
    return [
      ...namesOf(facts).flatMap((name) => limitBreach(field, lengthOf(name), LIMITS.headerName)),
      ...lines.flatMap(([name, value]) =>
        limitBreach(`${field}.${name}`, lengthOf(value), LIMITS.headerValue),
      ),
      ...limitBreach(field, total, LIMITS.headersTotal),
    ];
  },
  'disallowed-header': (facts) =>
    changedHeaders(facts)
      .filter(({ name, after }) => after !== undefined && isHiddenHeader(name))
      .map((change) => changeBreach(facts, change)),
  'readonly-header': (facts) =>
    changedHeaders(facts)
      .filter(({ name }) => READ_ONLY[facts.scope]?.has(name))
      .map((change) => changeBreach(facts, change)),
  'cookie-in-headers': (facts) =>
    [...foldedHeaders(facts.after.headers)]
      .filter(([name]) => COOKIE_HEADERS.has(name))
      .map(([name, after]) => changeBreach(facts, { name, before: undefined, after })),
} satisfies Record<string, RuleCheck>;

function fieldOf({ output }: RuleFacts): string {
  return `${output.kind}.headers`;
}

/** Names as written, also of headers without a value. */
function namesOf({ output }: RuleFacts): readonly string[] {
  const { headers } = output.message;
  return typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
}

function headersOf({ after }: RuleFacts): readonly (readonly [string, Values])[] {
  return [...after.headers];
}

function changeBreach(facts: RuleFacts, { name, before, after }: HeaderChange): Breach {
  const show = (values: Values | undefined) =>
    shown(values === undefined ? { kind: 'absent' } : { kind: 'values', values });
  const breach = { field: `${fieldOf(facts)}.${name}`, actual: show(after) };
  return before === undefined ? breach : { ...breach, expected: show(before) };
}

function lengthOf(text: string): number {
  return [...text].length;
}
