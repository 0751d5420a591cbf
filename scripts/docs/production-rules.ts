import { RULES } from '../../src/core/rules/rule-table.ts';
import type { Rule, RuleScope } from '../../src/core/rules/rule.ts';
import { code, oneLine, table } from './markdown.ts';

const INTRODUCTION = `# Production rules

What CloudFront demands of a function's result. Most breaches show only at the edge, as an error for every visitor;
TestFunction takes them. cf2 holds every output of both engines against these rules, whatever a test asserts. This page is
written from the table that the engines read (\`npm run docs\`).

An **error** fails the test, a **warning** is reported. A rule is switched off with its code: \`allow: [uri-bad-char]\` in
\`expect\` of a test, or for a function in the configuration.`;

const SCOPES: Readonly<Record<RuleScope, string>> = {
  request: 'request that goes on',
  'generated-response': 'generated response',
  'viewer-response': 'response to the viewer',
};

function remarks({ inTestFunction, offlineOnly, assumed }: Rule): string {
  return [
    ...(inTestFunction ? ['TestFunction may tell it too'] : []),
    ...(offlineOnly ? ['seen offline only'] : []),
    ...(assumed ? ['assumed: AWS does not say exactly this of functions'] : []),
  ].join('; ');
}

function scope({ on }: Rule): string {
  return on.length === 0 ? 'the function' : on.map((it) => SCOPES[it]).join(', ');
}

/** docs/production-rules.md: the table of the rules. */
export function rulesPage(): string {
  const rows = Object.entries<Rule>(RULES).map(([id, rule]) => [
    code(id),
    rule.severity,
    scope(rule),
    `[${oneLine(rule.rule)}](${rule.url})`,
    oneLine(rule.mend),
    remarks(rule),
  ]);
  const head = ['Code', 'Severity', 'Of', 'Rule', 'Mend', 'Remarks'];
  return `${INTRODUCTION}\n\n<!-- prettier-ignore -->\n${table(head, rows)}\n`;
}
