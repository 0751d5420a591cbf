import type { Driver, GuestFacts } from '../guest/guest.ts';
import { PRELUDE_FILE, preludeText } from '../guest/prelude.ts';
import type { RuntimeProfile } from '../profiles/profile.ts';
import { MODULES } from '../program/modules.ts';
import { findRegexpFunction } from './asking-function.ts';
import { instantiate } from './engine.ts';
import type { Box, EngineHost } from './engine.ts';
import { installHost } from './host-bridge.ts';
import { reserveRoom, takeImage } from './image.ts';
import type { PreparedImage } from './prepared-image.ts';
import { VirtualMachine } from './virtual-machine.ts';

/** Finds the handler also where it is a global `let` or `const`, which no object has. */
const LOOKUP_SCRIPT = 'typeof handler === "undefined" ? undefined : handler';
const LOOKUP_FILE = 'lookup.js';

const DRIVER_CALLS: readonly (keyof Driver)[] = [
  'begin',
  'take',
  'read',
  'start',
  'runPatched',
  'finish',
  'describe',
  'observations',
];

/** Answers nothing: a prelude that asked would come out differently from time to time. */
const NO_HOST: EngineHost = {
  call: () => 0,
  interrupt: () => 0,
  readClock: () => undefined,
};

function startEngine(module: WebAssembly.Module, { stackBytes }: RuntimeProfile): VirtualMachine {
  const vm = new VirtualMachine(instantiate(module, NO_HOST));
  vm.exports._initialize();
  if (vm.exports.qjs_init() !== 0) throw new Error('the engine does not start');
  vm.exports.qjs_set_max_stack_size(stackBytes);
  vm.exports.qjs_set_interrupt_handler(1);
  return vm;
}

function runPrelude(vm: VirtualMachine, { runtime, builtins, parts }: RuntimeProfile): Box {
  const isFirst = runtime === 'cloudfront-js-1.0';
  const facts: GuestFacts = { isFirst, builtins, modules: MODULES[runtime] };
  const prelude = vm.evaluate(preludeText(parts), PRELUDE_FILE);
  return vm.call(prelude, installHost(vm), vm.newText(JSON.stringify(facts)));
}

/** Runs the prelude of a runtime in a new VM and takes its image. The same bytes come out every time. */
export function prepareImage(module: WebAssembly.Module, profile: RuntimeProfile): PreparedImage {
  const vm = startEngine(module, profile);
  const driver = runPrelude(vm, profile);
  const calls = DRIVER_CALLS.map((name) => [name, vm.property(driver, name)] as const);
  const lookup = vm.compile(LOOKUP_SCRIPT, LOOKUP_FILE);
  vm.exports.qjs_run_gc();
  const image = takeImage(vm, reserveRoom(vm));
  return {
    ...image,
    lookup,
    driver: Object.fromEntries(calls) as PreparedImage['driver'],
    regexpFunction: findRegexpFunction(module),
  };
}
