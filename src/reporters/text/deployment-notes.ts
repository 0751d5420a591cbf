import { isUnhealthy } from '../../core/report-totals.ts';
import type { FunctionReport, Report } from '../../core/report.ts';
import { describeHealth, describeRollback } from './health-words.ts';
import { describeCollision } from './collision.ts';
import { describeThrowaway } from './throwaway.ts';

/** What has to be said about a function's deployment although no test failed. */
export interface DeploymentNote {
  readonly id: string;
  /** An unhealthy function is a failure of the run, everything else is not. */
  readonly level: 'error' | 'warning';
  /** One sentence without a full stop; names and comments in it are data. */
  readonly text: string;
}

/** Foreign writes, throwaway functions that are left, and publishes that have not arrived everywhere, in the order of the functions. */
export function deploymentNotes(report: Report): readonly DeploymentNote[] {
  return report.functions.flatMap((fn) => {
    const level = isUnhealthy(fn) ? ('error' as const) : ('warning' as const);
    return notesOf(fn).map((text) => ({ id: fn.id, level, text }));
  });
}

function notesOf({ deployment, throwaway }: FunctionReport): readonly string[] {
  const { collisions = [], rollout, health, rollback } = deployment ?? {};
  return [
    ...(throwaway?.collisions ?? []).map(describeCollision),
    ...(throwaway === undefined || throwaway.end === 'deleted'
      ? []
      : [describeThrowaway(throwaway)]),
    ...collisions.map(describeCollision),
    ...(rollout === 'in-progress' ? [IN_PROGRESS] : []),
    ...(rollout === 'replaced' ? [REPLACED] : []),
    ...(health === undefined || health.verdict === 'healthy' ? [] : [describeHealth(health)]),
    ...(rollback === undefined ? [] : [describeRollback(rollback)]),
  ];
}

const IN_PROGRESS =
  'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';
