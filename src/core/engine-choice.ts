import type { EngineName } from './failure.ts';

/** Values of the `engine` input; `auto` is `both` with credentials, else `offline`. */
export const ENGINE_CHOICES = ['auto', 'offline', 'aws', 'both'] as const;

/** Which engines a run shall use. */
export type EngineChoice = (typeof ENGINE_CHOICES)[number];

/** Engines of a run, and why AWS is not among them if it is not. */
export interface Engines {
  readonly engines: readonly EngineName[];
  readonly offlineReason: 'no-credentials' | 'asked' | undefined;
}

/** Decides the engines of a run. Credentials matter for `auto` only: who asks for `aws` shall see it fail. */
export function decideEngines(choice: EngineChoice, hasCredentials: boolean): Engines {
  if (choice === 'offline') return { engines: ['offline'], offlineReason: 'asked' };
  if (choice === 'aws') return { engines: ['aws'], offlineReason: undefined };
  if (choice === 'both' || hasCredentials) {
    return { engines: ['offline', 'aws'], offlineReason: undefined };
  }
  return { engines: ['offline'], offlineReason: 'no-credentials' };
}
