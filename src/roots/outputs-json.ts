import type { Report } from '../core/report.ts';
import { planOutputs, type Outputs } from '../github/outputs.ts';
import { describePublishDecision } from '../reporters/publish-reason.ts';

/** Outputs that hold JSON, or a number, as text. */
const PARSED: ReadonlySet<string> = new Set<keyof Outputs>([
  'tests',
  'passed',
  'failed',
  'skipped',
  'published',
  'max-utilization',
  'changed-behaviours',
  'functions',
  'rolled-back',
]);

/** The outputs of the action as one JSON object, for programs that read a command's output. */
export function renderOutputsJson(report: Report): string {
  const outputs = planOutputs(report, {
    publishReason: report.publish === undefined ? '' : describePublishDecision(report.publish),
    summaryFile: undefined,
    junitFile: undefined,
    jsonFile: undefined,
  });
  const known = Object.entries(outputs).filter(([name]) => !name.endsWith('-file'));
  const values = known.map(([name, text]) => [name, valueOf(name, text)]);
  return `${JSON.stringify(Object.fromEntries(values), undefined, 2)}\n`;
}

function valueOf(name: string, text: string): unknown {
  if (name === 'rollback-files') return text === '' ? [] : text.split('\n');
  return PARSED.has(name) ? parsed(text) : text;
}

function parsed(text: string): unknown {
  return text === '' ? null : (JSON.parse(text) as unknown);
}
