import type { Driver } from '../guest/guest.ts';
import type { Program } from '../program/program.ts';
import type { SandboxLimits } from '../limits.ts';
import { createEngineHost } from './engine-host.ts';
import type { Address, Box } from './engine.ts';
import { instantiate } from './engine.ts';
import { createHostCalls } from './host-calls.ts';
import { findDifference } from './find-difference.ts';
import { replaceImage, restoreImage, takeImage } from './image.ts';
import type { Image } from './image.ts';
import type { SandboxInvocation } from './invocation.ts';
import type { PreparedImage } from './prepared-image.ts';
import { beginSession, createSession } from './session.ts';
import type { Session } from './session.ts';
import { createTimeGuard } from './time-guard.ts';
import type { TimeGuard } from './time-guard.ts';
import { VirtualMachine } from './virtual-machine.ts';

/** Name of the function under test in backtraces; the prelude looks for it. */
const FUNCTION_FILE = 'function.js';

/** A value of a script, or what it threw. */
export interface Completion {
  readonly kind: 'value' | 'thrown';
  readonly value: Box;
}

/** One VM of a runtime, which can go back to any of its images. */
export interface Machine {
  readonly session: Session;
  readonly guard: TimeGuard;
  /** The VM before any program. */
  readonly prepared: PreparedImage;
  /** Whether memory grew, or was refused, since the last image was entered or taken. */
  readonly wasShortOfMemory: boolean;
  /** Begins a session for an event. */
  begin(program: Program, invocation: SandboxInvocation): void;
  /** How often the VM has asked its host for anything. */
  readonly questions: number;
  /** Gives the VM exactly the memory it had when the image was taken. */
  enter(image: Image): void;
  /** Takes an image of the VM, to which it goes back fastest. */
  take(): Image;
  /** Compiles a script. Throws EngineFailure for what even the engine cannot parse. */
  compile(script: string): Box;
  run(script: Box): Completion;
  /** Text of a value that is one; empty for every other value. */
  textOf(value: Box): string;
  /** Calls the driver and reads its text. Throws when the engine itself gave up. */
  call(name: keyof Driver, ...args: readonly (string | Box)[]): string;
  /** Whether a promise job waits. */
  readonly hasJobs: boolean;
  /** Runs the promise job that waits longest. */
  runJob(): void;
  /** Where the VM's memory is not what an image says. Slow: by it the tests know that `enter` does its work. */
  findDifference(image: Image): Address | undefined;
  /** After this, enter makes a new instance: for when the engine itself broke. */
  discard(): void;
}

/** Makes a machine of a runtime. */
export function createMachine(
  module: WebAssembly.Module,
  prepared: PreparedImage,
  limits: SandboxLimits,
): Machine {
  const session = createSession();
  const guard = createTimeGuard(limits);
  const { regexpFunction } = prepared;
  const parts = { session, guard, regexpFunction, functions: createHostCalls(session) };
  const host = createEngineHost(parts, () => current());
  let vm: VirtualMachine | undefined;
  /** The image from which on the VM's writes are known. */
  let last: Image | undefined;
  const current = (): VirtualMachine => (vm ??= new VirtualMachine(instantiate(module, host)));

  return {
    session,
    guard,
    prepared,
    get questions() {
      return host.questions;
    },
    get wasShortOfMemory() {
      const { memory } = current();
      return session.ranOutOfMemory || memory.bytes.length !== last?.size;
    },
    begin(program, invocation) {
      beginSession(session, program, invocation, limits.logCharacters);
    },
    enter(image) {
      if (last !== undefined && !restoreImage(current(), last)) this.discard();
      if (last !== image) replaceImage(current(), image, last);
      last = image;
    },
    take: () => (last = takeImage(current(), prepared.copy, last)),
    compile(script) {
      current().exports.qjs_set_memory_limit(limits.memoryBytes);
      return current().compile(script, FUNCTION_FILE);
    },
    run(script) {
      const value = current().run(script);
      return value === undefined
        ? { kind: 'thrown', value: current().thrown() }
        : { kind: 'value', value };
    },
    textOf: (value) => current().textOf(value),
    call(name, ...args) {
      const boxes = args.map((arg) => (typeof arg === 'string' ? current().newText(arg) : arg));
      return current().textOf(current().call(prepared.driver[name], ...boxes));
    },
    get hasJobs() {
      return current().exports.qjs_is_job_pending() !== 0;
    },
    runJob() {
      // A job that ends with an error has told its promise; only an interruption leaves one behind.
      if (current().exports.qjs_execute_pending_job() < 0) current().thrown();
    },
    findDifference: (image) => findDifference(current(), image),
    discard() {
      vm = undefined;
      last = undefined;
    },
  };
}
