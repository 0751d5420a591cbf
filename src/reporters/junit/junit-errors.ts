import { displayCode, type Diagnostic } from '../../core/diagnostics.ts';
import type { ServiceError } from '../../core/errors.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import type { TextContext } from '../text/context.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { describeHealth, describeRollback } from '../text/health-words.ts';
import { renderTrouble } from '../text/trouble.ts';
import { element, xmlText, type Attributes } from './xml.ts';

/** A suite before it is written: its figures and its entries. */
export interface Suite {
  readonly attributes: Attributes;
  readonly cases: readonly string[];
}

/** Errors of loading and checking, as a suite of their own. */
export function loadSuite(context: TextContext, diagnostics: readonly Diagnostic[]): Suite {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errorSuite(
    'load',
    errors.map((diagnostic) => {
      const { at } = diagnostic;
      const type = displayCode(diagnostic);
      const { message } = describeDiagnostic(diagnostic);
      const text = xmlText(renderDiagnostic(context, diagnostic).join('\n'));
      const name = at === undefined ? type : `${type} ${at.file}:${at.start.line}`;
      const place = { file: at?.file, line: at?.start.line };
      return entry({ classname: 'load', name, ...place }, { type, message }, text);
    }),
  );
}

/** What went wrong after the tests: unhealthy functions, trouble at AWS; no suite when nothing did. */
export function troubleSuites(context: TextContext, report: Report): Suite[] {
  const troubles = [
    ...report.functions.map(({ id, trouble }) => [id, trouble] as const),
    ['run', report.trouble] as const,
  ].flatMap(([name, trouble]) =>
    trouble === undefined ? [] : [troubleEntry(context, name, trouble)],
  );
  const entries = [...report.functions.flatMap(unhealthyEntry), ...troubles];
  return entries.length === 0 ? [] : [errorSuite('deploy', entries)];
}

/** A function that proved unhealthy after it was published. */
function unhealthyEntry({ id, deployment }: FunctionReport): string[] {
  const { health, rollback } = deployment ?? {};
  if (health?.verdict !== 'unhealthy') return [];
  const error = { type: 'unhealthy', message: describeHealth(health) };
  const text = xmlText(rollback === undefined ? '' : describeRollback(rollback));
  return [entry({ classname: 'deploy', name: id }, error, text)];
}

function troubleEntry(context: TextContext, name: string, trouble: ServiceError): string {
  const { message } = describeServiceError(trouble);
  const text = xmlText(renderTrouble(context, trouble).join('\n'));
  return entry({ classname: 'deploy', name }, { type: trouble.failure, message }, text);
}

function entry(testcase: Attributes, error: Attributes, text: string): string {
  const content = [element('error', error, [text])];
  return `  ${element('testcase', { ...testcase, time: '0.000' }, content)}\n`;
}

function errorSuite(name: string, cases: readonly string[]): Suite {
  const figures = { tests: cases.length, failures: 0, errors: cases.length, skipped: 0 };
  return { attributes: { name, ...figures, time: '0.000' }, cases };
}
