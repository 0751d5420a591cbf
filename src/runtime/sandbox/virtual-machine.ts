import { JSException, QuickJS } from 'quickjs-wasi';
import type { HostFunction, JSValueHandle, QuickJSOptions, Snapshot } from 'quickjs-wasi';
import type { Driver, GuestFacts, HostFunctions } from '../guest/guest.ts';
import { PRELUDE_FILE, preludeText } from '../guest/prelude.ts';
import type { RuntimeProfile } from '../profiles/profile.ts';
import { MODULES } from '../program/modules.ts';

type DriverCall = keyof Driver;

/** A page of wasm memory. */
const PAGE_BYTES = 65_536;

const DRIVER_CALLS: readonly DriverCall[] = [
  'begin',
  'start',
  'finish',
  'describe',
  'observations',
];

/** A prepared VM's whole memory, and where in it the values are that the host needs. */
export interface Image {
  readonly snapshot: Snapshot;
  readonly places: Readonly<Record<DriverCall | 'undefined', number>>;
  /** Where the memory that means something begins: about a quarter of it, the rest is unused stack. */
  readonly liveFrom: number;
}

/** Wraps a host call for the VM. A host error must not enter: its stack names files of this machine. */
function hostFunction(
  vm: QuickJS,
  call: (text: string) => string | undefined,
  nothing: () => JSValueHandle,
): HostFunction {
  return (given) => {
    try {
      const answer = call(given?.isString === true ? given.toString() : '');
      return answer === undefined ? nothing() : vm.newString(answer);
    } catch {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- only text may enter the VM
      throw 'the host could not answer';
    }
  };
}

/** Offset of the first page that is not all zero. */
function firstUsedPage(memory: Uint8Array): number {
  const empty = new Uint8Array(PAGE_BYTES);
  let offset = 0;
  while (Buffer.compare(memory.subarray(offset, offset + PAGE_BYTES), empty) === 0)
    offset += PAGE_BYTES;
  return offset;
}

/** Makes a VM, runs the prelude in it and takes its image. */
export async function createImage(
  options: QuickJSOptions,
  profile: RuntimeProfile,
  host: HostFunctions,
): Promise<{ vm: QuickJS; image: Image }> {
  const vm = await QuickJS.create(options);
  const facts: GuestFacts = { builtins: profile.builtins, modules: MODULES[profile.runtime] };
  const calls = vm.newObject();
  for (const [name, call] of hostCalls(host)) {
    calls.setProp(
      name,
      vm.newFunction(
        name,
        hostFunction(vm, call, () => vm.undefined),
      ),
    );
  }
  const prelude = vm.evalCode(preludeText(profile.parts), PRELUDE_FILE);
  const driver = vm.callFunction(prelude, vm.undefined, calls, vm.newString(JSON.stringify(facts)));
  const places = DRIVER_CALLS.map((name) => [name, vm.exportHandle(driver.getProp(name))] as const);
  const nothing = ['undefined', vm.exportHandle(vm.undefined)] as const;
  const snapshot = vm.snapshot();
  const liveFrom = firstUsedPage(snapshot.memory);
  const image = {
    snapshot,
    liveFrom,
    places: Object.fromEntries([...places, nothing]) as Image['places'],
  };
  return { vm, image };
}

function hostCalls(
  host: HostFunctions,
): readonly (readonly [string, (text: string) => string | undefined])[] {
  return Object.entries(host) as [string, (text: string) => string | undefined][];
}

/** Makes another VM of an image. */
export async function restoreImage(
  options: QuickJSOptions,
  image: Image,
  host: HostFunctions,
): Promise<QuickJS> {
  const vm = await QuickJS.restore(image.snapshot, options);
  const nothing = (): JSValueHandle => vm.importHandle(image.places.undefined);
  for (const [name, call] of hostCalls(host)) {
    vm.registerHostCallback(name, hostFunction(vm, call, nothing));
  }
  return vm;
}

/**
 * Puts back the image, byte by byte. Only the dead part of the stack, below everything the image holds, stays
 * as it is: nothing reads it before it is written. False when the VM has grown and a new one is needed.
 */
export function resetToImage(vm: QuickJS, { snapshot, liveFrom }: Image): boolean {
  const memory = new Uint8Array(vm._getMemory().buffer);
  if (memory.byteLength !== snapshot.memory.byteLength) return false;
  memory.set(snapshot.memory.subarray(liveFrom), liveFrom);
  vm._getExports().__stack_pointer.value = snapshot.stackPointer;
  return true;
}

/** Words of an error with which a call of the driver itself ended: no memory, no stack, interrupted. */
export function engineFailure(error: unknown): string {
  if (error instanceof JSException) return `${error.name}: ${error.message}`;
  // The host's own stack ended before the engine noticed that its own did.
  if (error instanceof RangeError) return 'RangeError: Maximum call stack size exceeded';
  const text = error instanceof Error ? error.message : String(error);
  // A construct that acorn and the rules took, but the engine does not.
  const refusal = /^Compilation error: (.*)$/s.exec(text)?.[1];
  return refusal ?? `InternalError: ${text}`;
}
