import type { PublishDecision } from '../../core/deployment.ts';
import type { LiveVersion } from '../../core/health/rollback.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { codeCell } from './code-span.ts';

/** Why functions that are good themselves were not published. `ids` are those that held them back. */
const HELD_BACK: Partial<Record<PublishDecision['code'], (ids: string) => string>> = {
  'tests-failed': (ids) => `– held back (${ids} failed)`,
  trouble: (ids) => `– held back (trouble with ${ids})`,
  'not-tested': (ids) => `– held back (${ids} not tested on AWS)`,
};

/** An unhealthy function: which version is LIVE is what counts. */
const UNHEALTHY: Readonly<Record<LiveVersion, string>> = {
  new: '✗ published, unhealthy',
  old: '✗ unhealthy, rolled back',
  other: '✗ unhealthy, replaced by others',
  unknown: '✗ unhealthy, LIVE not known',
};

/** The last cell of a function's row: what became of it. */
export function functionMark(fn: FunctionReport, { publish }: Report): string {
  const { deployment } = fn;
  if (deployment?.rollback !== undefined) return UNHEALTHY[deployment.rollback.live];
  if (deployment?.published) {
    return fn.trouble === undefined ? '✓ published' : '✗ published, then trouble at AWS';
  }
  if (deployment?.publishAnswered || deployment?.publishUnknown)
    return '✗ publishing not confirmed';
  if (fn.trouble !== undefined || fn.cases.some(({ status }) => status === 'error')) {
    return '✗ trouble at AWS';
  }
  if (fn.cases.some(({ status }) => status === 'failed')) {
    return publish === undefined ? '✗ failed' : '✗ not published';
  }
  if (deployment?.alreadyLive) return '✓ already LIVE';
  if (publish === undefined) return '✓ passed';
  return HELD_BACK[publish.code]?.(codeCell(publish.subject)) ?? '– not published';
}
