import { RUNTIMES } from '../core/runtimes.ts';
import { PROFILES } from './profiles/profiles.ts';
import { encodeImage } from './sandbox/image-file.ts';
import { prepareImage } from './sandbox/prepare-image.ts';
import { trackWrites } from './tracking/track-writes.ts';

/**
 * Makes the files that the worker needs beside it, by name: the engine with its writes tracked, and the image
 * of each runtime. `quickjs` is the engine as quickjs-wasi ships it.
 */
export function makeEngineFiles(quickjs: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const wasm = trackWrites(quickjs);
  const module = new WebAssembly.Module(wasm);
  const images = RUNTIMES.map(
    (runtime) =>
      [`${runtime}.image`, encodeImage(prepareImage(module, PROFILES[runtime]))] as const,
  );
  return new Map([['engine.wasm', wasm], ...images]);
}
