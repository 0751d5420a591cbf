import type { Runtime } from '../../core/runtimes.ts';
import type { RuntimeProfile } from './profile.ts';
import { RUNTIME_1_0 } from './runtime-1-0.ts';
import { RUNTIME_2_0 } from './runtime-2-0.ts';

/** Every runtime the sandbox can be. */
export const PROFILES: Readonly<Record<Runtime, RuntimeProfile>> = {
  'cloudfront-js-1.0': RUNTIME_1_0,
  'cloudfront-js-2.0': RUNTIME_2_0,
};
