import { EvalFlags, JSValueHandle } from 'quickjs-wasi';
import type { QuickJS, QuickJSOptions } from 'quickjs-wasi';
import type { Driver } from '../guest/guest.ts';
import type { SandboxLimits } from '../limits.ts';
import type { RuntimeProfile } from '../profiles/profile.ts';
import { frozenClock } from './frozen-clock.ts';
import { createHostCalls } from './host-calls.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import { createTimeGuard } from './time-guard.ts';
import type { TimeGuard } from './time-guard.ts';
import { createImage, resetToImage, restoreImage } from './virtual-machine.ts';

/** Name of the function under test in backtraces; the prelude looks for it. */
const FUNCTION_FILE = 'function.js';

/** A value of the script, or what it threw. */
export interface Completion {
  readonly kind: 'value' | 'thrown';
  readonly handle: JSValueHandle;
}

/** One prepared VM of a runtime. */
export interface Machine {
  readonly session: Session;
  readonly guard: TimeGuard;
  /** Gives the VM exactly the memory it had after its preparation. */
  reset(): Promise<void>;
  /** Throws Error for what even the engine cannot parse. */
  compile(script: string): Uint8Array;
  run(bytecode: Uint8Array): Completion;
  /** Calls the driver inside the VM and reads its text. Throws when the engine itself gave up. */
  call(name: keyof Driver, ...args: readonly (string | JSValueHandle)[]): string;
  /** Runs one waiting promise job; false when there is none. */
  runJob(): boolean;
  /** After this, reset makes a new instance: for when the engine itself broke. */
  discard(): void;
}

/** Prepares a VM: a few milliseconds once, then resets are copies of memory. */
export async function createMachine(
  module: WebAssembly.Module,
  profile: RuntimeProfile,
  limits: SandboxLimits,
): Promise<Machine> {
  const session = createSession();
  const guard = createTimeGuard(limits);
  const host = createHostCalls(session);
  const options: QuickJSOptions = {
    wasm: module,
    wasi: frozenClock(() => {
      session.usedClock = true;
      return session.clock;
    }),
    memoryLimit: limits.memoryBytes,
    maxStackSize: profile.stackBytes,
    timezoneOffset: 0,
    interruptHandler: () => guard.isOver(),
  };
  const made = await createImage(options, profile, host);
  const { image } = made;
  let vm: QuickJS | undefined = made.vm;
  const current = (): QuickJS => {
    if (vm === undefined) throw new Error('the VM has been discarded');
    return vm;
  };

  return {
    session,
    guard,
    async reset() {
      if (vm === undefined || !resetToImage(vm, image))
        vm = await restoreImage(options, image, host);
    },
    compile: (script) => current().compile(script, FUNCTION_FILE, EvalFlags.STRICT),
    run(bytecode) {
      const it = current();
      const exports = it._getExports();
      const place = exports.wasm_malloc(bytecode.byteLength);
      new Uint8Array(it._getMemory().buffer, place, bytecode.byteLength).set(bytecode);
      const handle = new JSValueHandle(it, exports.qjs_eval_bytecode(place, bytecode.byteLength));
      const isThrown = exports.qjs_is_exception(handle.ptr) !== 0;
      return isThrown ? { kind: 'thrown', handle: it.getException() } : { kind: 'value', handle };
    },
    call(name, ...args) {
      const it = current();
      const given = args.map((arg) => (typeof arg === 'string' ? it.newString(arg) : arg));
      const fn = it.importHandle(image.places[name]);
      const answer = it.callFunction(fn, it.importHandle(image.places.undefined), ...given);
      return answer.isString ? answer.toString() : '';
    },
    runJob() {
      const exports = current()._getExports();
      if (exports.qjs_is_job_pending() === 0) return false;
      // A job that ends with an error has told its promise; only an interruption leaves one behind.
      if (exports.qjs_execute_pending_job() < 0) current().getException().dispose();
      return true;
    },
    discard() {
      vm = undefined;
    },
  };
}
