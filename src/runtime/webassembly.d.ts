/**
 * The part of WebAssembly that the sandbox and the types of quickjs-wasi use. Node has it; neither the ES
 * library of TypeScript nor the types of Node 20 declare it.
 */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  class Global {
    value: number;
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  class Table {
    readonly length: number;
  }
}
