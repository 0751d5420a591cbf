import type { Report } from '../../core/report.ts';
import { deploymentNotes } from '../text/deployment-notes.ts';
import { codeSpan } from './code-span.ts';

/** What has to be said about deployments although nothing failed, as one list; at most three per function. */
export function renderDeploymentNotes(report: Report): string[] {
  const notes = deploymentNotes(report);
  if (notes.length === 0) return [];
  return [notes.map(({ id, text }) => `- ${codeSpan(id)}: ${codeSpan(text)}`).join('\n')];
}
