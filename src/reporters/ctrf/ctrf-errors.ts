import { displayCode, type Diagnostic } from '../../core/diagnostics.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import type { Report } from '../../core/report.ts';
import { describeServiceError } from '../../core/service-messages.ts';
import type { TextContext } from '../text/context.ts';
import { renderDiagnostic } from '../text/diagnostic-text.ts';
import { describeHealth, describeRollback } from '../text/health-words.ts';
import { renderTrouble } from '../text/trouble.ts';
import type { CtrfTest } from './ctrf-case.ts';

/** Errors of loading and checking as failed entries. */
export function loadTests(
  context: TextContext,
  diagnostics: readonly Diagnostic[],
): readonly CtrfTest[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => {
      const { at } = diagnostic;
      const code = displayCode(diagnostic);
      const place = at === undefined ? {} : { filePath: at.file, line: at.start.line };
      return {
        name: at === undefined ? code : `${code} ${at.file}:${at.start.line}`,
        status: 'failed' as const,
        rawStatus: code,
        duration: 0,
        suite: ['load'],
        message: describeDiagnostic(diagnostic).message,
        trace: renderDiagnostic(context, diagnostic).join('\n'),
        ...place,
      };
    });
}

/** Functions that proved unhealthy after they were published, as failed entries. */
export function unhealthyTests(report: Report): readonly CtrfTest[] {
  return report.functions.flatMap(({ id, deployment }) => {
    const { health, rollback } = deployment ?? {};
    if (health?.verdict !== 'unhealthy') return [];
    return {
      name: id,
      status: 'failed' as const,
      rawStatus: 'unhealthy',
      duration: 0,
      suite: ['deploy'],
      message: describeHealth(health),
      trace: rollback === undefined ? '' : describeRollback(rollback),
    };
  });
}

/** Trouble at AWS of functions and of the whole run as failed entries. */
export function troubleTests(context: TextContext, report: Report): readonly CtrfTest[] {
  const troubles = [
    ...report.functions.map(({ id, trouble }) => ({ name: id, trouble })),
    { name: 'run', trouble: report.trouble },
  ];
  return troubles.flatMap(({ name, trouble }) => {
    if (trouble === undefined) return [];
    return {
      name,
      status: 'failed' as const,
      rawStatus: 'error',
      duration: 0,
      suite: ['deploy'],
      message: describeServiceError(trouble).message,
      trace: renderTrouble(context, trouble).join('\n'),
    };
  });
}
