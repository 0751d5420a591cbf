import type { Collision } from '../../core/deployment.ts';
import { planUpload } from '../../core/plan.ts';
import type { RemoteConfig, Tags } from '../../core/ports.ts';
import { throwawayName } from '../../core/throwaway/name.ts';
import { throwawayComment, throwawayTags } from '../../core/throwaway/marks.ts';
import type { DeployContext } from '../deploy-context.ts';
import type { FunctionRun } from '../function-run.ts';
import type { ThrowawayPorts } from '../pipeline-ports.ts';

/** What a run finds out about its throwaway function as it goes: whoever cleans up reads it, after whatever end. */
export interface ThrowawayNotes {
  /** There is a function of this name, whoever made it. */
  exists: boolean;
  /** A write of this run may have been applied, whatever was answered: there may be something to take away. */
  hasWritten: boolean;
  /** The answer of a write is not there yet. */
  isWriting: boolean;
  found: boolean;
  /** The revision that was tested last. */
  tested: string | undefined;
  /** What was lost to somebody else's write, until it is known whose. */
  lostDuring: Collision['during'] | undefined;
  readonly collisions: Collision[];
}

/** A throwaway function to be: what it is called, and what it will hold. */
export interface ThrowawayPlace {
  readonly context: DeployContext;
  readonly throwaways: ThrowawayPorts;
  readonly name: string;
  /** The function that it stands for: its id, and its name in AWS. */
  readonly of: { readonly id: string; readonly name: string };
  readonly bytes: Uint8Array;
  /** That of the function itself as it would be uploaded, but for the comment. */
  readonly config: RemoteConfig;
  readonly tags: Tags;
  readonly notes: ThrowawayNotes;
}

/** Decides on name, configuration and marks; what nobody said is as the function itself has it. */
export function placeOf(
  context: DeployContext,
  throwaways: ThrowawayPorts,
  { prepared, remote, keyValueStoreArn }: FunctionRun,
): ThrowawayPlace {
  const { pullRequest } = throwaways;
  const { sha256, clock } = context.ports;
  const { config, bytes } = prepared;
  const { runtime } = config;
  const comment = throwawayComment(pullRequest);
  const { config: merged } = planUpload(
    { code: bytes, runtime, comment, keyValueStoreArn },
    remote,
  );
  return {
    context,
    throwaways,
    of: { id: config.id, name: config.name },
    name: throwawayName(config.name, pullRequest.number, sha256),
    bytes,
    config: merged,
    tags: throwawayTags(config.name, pullRequest, clock()),
    notes: {
      exists: false,
      hasWritten: false,
      isWriting: false,
      found: false,
      tested: undefined,
      lostDuring: undefined,
      collisions: [],
    },
  };
}
