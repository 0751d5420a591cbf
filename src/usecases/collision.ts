import type { Collision } from '../core/deployment.ts';
import { ServiceError } from '../core/errors.ts';
import type { RemoteState } from '../core/plan.ts';
import type { DeployContext } from './deploy-context.ts';
import type { FunctionRun } from './function-run.ts';
import { readRemote } from './read-remote.ts';
import { missingFunction } from './upload-function.ts';

/** Times a run uploads and tests again because somebody else wrote in between. */
export const MAX_ROUNDS = 3;

/**
 * After a refused precondition: reads what is there now and notes whose write it was, so that the next
 * round starts from it. Throws ServiceError `collision` when that has happened too often.
 */
export async function meetCollision(
  { ports }: DeployContext,
  run: FunctionRun,
  during: Collision['during'],
): Promise<FunctionRun> {
  const { id, name } = run.prepared.config;
  const remote = await readRemote(ports.cloudfront, name);
  if (remote === undefined) throw missingFunction(name);
  const collision = describeFound(remote, during, ports.sha256);
  const collisions = [...run.collisions, collision];
  if (collisions.length >= MAX_ROUNDS) throw tooManyCollisions(name, collisions);
  ports.progress({ step: 'collision', id, ...collision });
  return { ...run, remote, collisions };
}

/** Whose write it was, as far as what was found tells. */
export function describeFound(
  { development }: Pick<RemoteState, 'development'>,
  during: Collision['during'],
  sha256: DeployContext['ports']['sha256'],
): Collision {
  const { code } = development.code;
  const { comment } = development.described.config;
  return { during, comment, sha256: sha256(code), size: code.length };
}

/** The error of a run that gives up: all the writes it met, for whoever has to talk to whom. */
export function tooManyCollisions(name: string, collisions: readonly Collision[]): ServiceError {
  const { during } = collisions.at(-1) ?? { during: 'upload' };
  const detail = `DEVELOPMENT held ${collisions.map(describeWrite).join('; then ')}`;
  return new ServiceError('collision', { operation: OPERATIONS[during], subject: name, detail });
}

function describeWrite({ gone, comment, sha256, size }: Collision): string {
  if (gone) return 'nothing, somebody deleted it';
  const whose = comment === '' ? 'without a comment' : `with the comment "${comment}"`;
  return `${size} bytes ${whose}, SHA-256 ${sha256}`;
}

const OPERATIONS = {
  upload: 'UpdateFunction',
  test: 'TestFunction',
  publish: 'PublishFunction',
} as const;
