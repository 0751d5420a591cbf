/**
 * Entry of the worker in which functions under test run; a bundle of its own (dist/worker/index.js).
 * The engine is compiled at once, so that it is ready when the first function arrives.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { serveSandbox } from './serve-sandbox.ts';

// V8 would spend some 100 ms on optimising the engine's interpreter loop, and a process that ends earlier waits
// for it. Code of its first compiler is nearly as fast here, so the optimising one is put off.
setFlagsFromString('--wasm-tiering-budget=2000000000');

const engine = readFileSync(
  new URL('../../node_modules/quickjs-wasi/quickjs.wasm', import.meta.url),
);

if (parentPort !== null) serveSandbox(parentPort, new WebAssembly.Module(engine));
