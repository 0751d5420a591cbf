import type { SandboxEngine } from './sandbox.ts';
import { decodeImage } from './image-file.ts';

/** The engine out of the files that `makeEngineFiles` makes; `read` answers the bytes of one by its name. */
export function readEngine(read: (name: string) => Uint8Array): SandboxEngine {
  return {
    module: new WebAssembly.Module(read('engine.wasm')),
    image: (runtime) => decodeImage(read(`${runtime}.image`)),
  };
}
