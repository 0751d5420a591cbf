import { readFileSync } from 'node:fs';
import type { Runtime } from '../../src/core/runtimes.ts';
import { PROFILES } from '../../src/runtime/profiles/profiles.ts';
import { prepareImage } from '../../src/runtime/sandbox/prepare-image.ts';
import type { PreparedImage } from '../../src/runtime/sandbox/prepared-image.ts';
import type { SandboxEngine } from '../../src/runtime/sandbox/sandbox.ts';
import { trackWrites } from '../../src/runtime/tracking/track-writes.ts';

const QUICKJS = new URL('../../node_modules/quickjs-wasi/quickjs.wasm', import.meta.url);

/** The engine straight from the sources, as the build makes it; images only of runtimes that are used. */
export function makeEngine(): SandboxEngine {
  const module = new WebAssembly.Module(trackWrites(readFileSync(QUICKJS)));
  const images = new Map<Runtime, PreparedImage>();
  return {
    module,
    image(runtime) {
      const image = images.get(runtime) ?? prepareImage(module, PROFILES[runtime]);
      images.set(runtime, image);
      return image;
    },
  };
}
