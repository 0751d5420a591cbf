import type { RemoteConfig } from '../ports.ts';

/**
 * What a server made of a call that can not be carried out, for it is conditional on an ETag that nothing has.
 * `refused`: for its ETag, so that the caller has the permission. `carried-out`: the server does not mind ETags.
 */
export type ProbeAnswer = 'denied' | 'refused' | 'carried-out' | 'unclear';

/**
 * Calls that find out permissions. None takes an ETag: the one that they are sent with is no ETag of CloudFront.
 * Throws ServiceError for trouble that is not about the call.
 */
export interface PermissionProbe {
  /** Changes nothing, even if it is carried out. */
  test(name: string): Promise<ProbeAnswer>;
  /** Would write what DEVELOPMENT holds, so that is to be given. */
  update(name: string, config: RemoteConfig, code: Uint8Array): Promise<ProbeAnswer>;
  /** Would publish DEVELOPMENT: to be called only where LIVE is the same. */
  publish(name: string): Promise<ProbeAnswer>;
}
