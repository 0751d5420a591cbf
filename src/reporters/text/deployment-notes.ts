import type { FunctionReport, Report } from '../../core/report.ts';
import { describeCollision } from './collision.ts';

/** What has to be said about a function's deployment although nothing failed. */
export interface DeploymentNote {
  readonly id: string;
  /** One sentence without a full stop; names and comments in it are data. */
  readonly text: string;
}

/** Foreign writes, and publishes that have not arrived everywhere, in the order of the functions. */
export function deploymentNotes(report: Report): readonly DeploymentNote[] {
  return report.functions.flatMap((fn) => notesOf(fn).map((text) => ({ id: fn.id, text })));
}

function notesOf({ deployment }: FunctionReport): readonly string[] {
  if (deployment === undefined) return [];
  const collisions = deployment.collisions.map(describeCollision);
  if (deployment.rollout === 'in-progress') return [...collisions, IN_PROGRESS];
  return deployment.rollout === 'replaced' ? [...collisions, REPLACED] : collisions;
}

const IN_PROGRESS =
  'published, but not at all locations yet when the time of wait-for-deployed was over';
const REPLACED = 'published, then somebody else published over it';
