import { describeDiagnostic } from '../../core/messages.ts';
import { renderDiagnostics } from '../../reporters/terminal/render-diagnostics.ts';
import { escapeControls } from '../../reporters/text/quote.ts';
import type { Terminal } from '../terminal.ts';
import type { InitPlan } from './plan-init.ts';
import type { WrittenFile } from './write-plan.ts';
import { WORKFLOW_PATH } from './workflow.ts';

const MARKS = { created: '✓', kept: '-' } as const;
const WORDS = { created: '', kept: '  is there already and stays as it is' } as const;

/** What was written, what was not, and what to do next. */
export function renderInit(
  plan: InitPlan,
  written: readonly WrittenFile[],
  terminal: Terminal,
): string {
  const rows = written.map(
    ({ path, what }) => `${MARKS[what]} ${escapeControls(path)}${WORDS[what]}\n`,
  );
  const warnings = [...plan.firstTests.values()].flatMap((it) => it.warnings);
  const notes = renderDiagnostics(warnings, new Map(), terminal);
  const failures = failuresOf(plan).map(
    ([source, failure]) =>
      `\n${escapeControls(source)} fails on GET /: ${escapeControls(failure)}\n` +
      '  Its first test fails too. Write the request that it is made for, and what it shall do.\n',
  );
  const steps = nextSteps(plan, written).map((step) => `  ${step}\n`);
  return `${rows.join('')}${notes}${failures.join('')}\nNext:\n${steps.join('')}`;
}

function failuresOf({ firstTests }: InitPlan): readonly (readonly [string, string])[] {
  return [...firstTests].flatMap(([source, { failure }]) =>
    failure === undefined ? [] : [[source, failure] as const],
  );
}

function nextSteps({ firstTests, foreign }: InitPlan, written: readonly WrittenFile[]) {
  const workflow = written.find(({ path }) => path.endsWith(WORKFLOW_PATH));
  const rows: [command: string, what: string][] = [
    ['cf2 test', 'run the tests; no account needed'],
    ["cf2 record 'GET /path' --offline", 'add what the code does with another request'],
    ...foreign.map((it): [string, string] => [`cf2 import ${it}`, 'bring its cases along']),
    ...(workflow
      ? []
      : [['cf2 init --workflow', 'test and publish on GitHub'] as [string, string]]),
  ];
  const column = Math.max(...rows.map(([command]) => command.length)) + 3;
  return [
    ...rows.map(([command, what]) => command.padEnd(column) + what),
    ...(firstTests.size === 0 ? [] : ['Read the new tests: they expect what the code does now.']),
    ...(workflow?.what === 'created'
      ? ['Replace OWNER, COMMIT and the role in the workflow.']
      : []),
    'Commit .cf2, too: with its schemas editors complete and check what you write.',
  ];
}

/** The same for programs. */
export function renderInitJson(plan: InitPlan, written: readonly WrittenFile[]): string {
  const functions = plan.sources.map((source) => {
    const first = plan.firstTests.get(source);
    const warnings = first?.warnings.map((it) => describeDiagnostic(it).message) ?? [];
    return { source, failure: first?.failure ?? null, warnings };
  });
  return `${JSON.stringify({ files: written, functions }, undefined, 2)}\n`;
}
