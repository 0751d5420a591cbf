/**
 * Entry of the worker in which functions under test run; a bundle of its own (dist/worker/index.js), with the
 * engine and the images of the runtimes beside it (scripts/build/engine.ts).
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { readEngine } from './sandbox/read-engine.ts';
import { serveSandbox } from './serve-sandbox.ts';

// V8 would soon spend some 100 ms on optimising the engine's interpreter loop, and a process that ends earlier
// waits for it. That pays only after some thousand events; until then the code of its first compiler does.
setFlagsFromString('--wasm-tiering-budget=80000000');

/** The name is an argument so that the bundler does not look for the file among the sources. */
const readBeside = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

if (parentPort !== null) serveSandbox(parentPort, readEngine(readBeside));
