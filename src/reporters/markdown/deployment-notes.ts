import { formatNumber } from '../../core/format-number.ts';
import type { Report } from '../../core/report.ts';
import { deploymentNotes, type DeploymentNote } from '../text/deployment-notes.ts';
import { describeThrowaway } from '../text/throwaway.ts';
import { codeSpan } from './code-span.ts';

/** What has to be said about deployments although nothing failed, as one list of at most `limit` items. */
export function renderDeploymentNotes(report: Report, limit: number): string[] {
  const notes = [...deletedThrowaways(report), ...deploymentNotes(report)];
  if (notes.length === 0) return [];
  const shown = notes.slice(0, limit);
  const hidden = notes.length - shown.length;
  return [
    [
      ...shown.map(({ id, text }) => `- ${codeSpan(id)}: ${codeSpan(text)}`),
      ...(hidden > 0 ? [`- … ${formatNumber(hidden)} more`] : []),
    ].join('\n'),
  ];
}

/** How it shall be: worth a line where everything stands, but no warning. */
function deletedThrowaways({ functions }: Report): readonly Pick<DeploymentNote, 'id' | 'text'>[] {
  return functions.flatMap(({ id, throwaway }) =>
    throwaway?.end === 'deleted' ? [{ id, text: describeThrowaway(throwaway) }] : [],
  );
}
