import type { FunctionReport, Report } from '../../core/report.ts';
import { describeCollision } from './collision.ts';
import { describeThrowaway } from './throwaway.ts';

/** What has to be said about a function's deployment although nothing failed. */
export interface DeploymentNote {
  readonly id: string;
  /** One sentence without a full stop; names and comments in it are data. */
  readonly text: string;
}

/** Foreign writes, throwaway functions that are left, and publishes that have not arrived everywhere, in the order of the functions. */
export function deploymentNotes(report: Report): readonly DeploymentNote[] {
  return report.functions.flatMap((fn) => notesOf(fn).map((text) => ({ id: fn.id, text })));
}

function notesOf({ deployment, throwaway }: FunctionReport): readonly string[] {
  return [
    ...(throwaway?.collisions ?? []).map(describeCollision),
    ...(throwaway === undefined || throwaway.end === 'deleted'
      ? []
      : [describeThrowaway(throwaway)]),
    ...(deployment?.collisions ?? []).map(describeCollision),
    ...(deployment?.rollout === 'in-progress' ? [IN_PROGRESS] : []),
    ...(deployment?.rollout === 'replaced' ? [REPLACED] : []),
  ];
}

const IN_PROGRESS =
  'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';
