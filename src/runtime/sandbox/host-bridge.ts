import type { HostFunctions } from '../guest/guest.ts';
import type { Address, Box } from './engine.ts';
import type { VirtualMachine } from './virtual-machine.ts';

type HostCall = (text: string) => string | undefined | void;

/** The host finds a function by the first byte of its name inside the VM: its place here. */
const NAMES: readonly (keyof HostFunctions)[] = [
  'log',
  'state',
  'digest',
  'readKey',
  'reword',
  'json',
  'pattern',
  'match',
];
const FIRST_NAME = 'a'.charCodeAt(0);

/** Whether a call asks for what belongs to the run, and nothing else. */
export function asksForState(vm: VirtualMachine, name: Address): boolean {
  return calledName(vm, name) === 'state';
}

function calledName(vm: VirtualMachine, name: Address): keyof HostFunctions | undefined {
  return NAMES[(vm.memory.bytes[name] ?? 0) - FIRST_NAME];
}

/** Makes the object of host functions inside a VM. */
export function installHost(vm: VirtualMachine): Box {
  const functions = vm.exports.qjs_new_object();
  NAMES.forEach((name, index) => {
    const { address, size } = vm.memory.place(String.fromCharCode(FIRST_NAME + index));
    vm.setProperty(functions, name, vm.exports.qjs_new_host_function(address, size, 0));
    vm.memory.free(address);
  });
  return functions;
}

/** A host error must not enter the VM: its stack names files of this machine. */
function throwInto(vm: VirtualMachine): Box {
  const error = vm.exports.qjs_new_error();
  vm.setProperty(error, 'message', vm.newText('the host could not answer'));
  vm.exports.qjs_throw(error);
  return 0;
}

/** Answers a VM's call of a host function: text in, text or undefined out. */
export function answerHostCall(
  vm: VirtualMachine,
  host: HostFunctions,
  [name, count, boxes]: readonly [name: Address, count: number, boxes: Address],
): Box {
  const known = calledName(vm, name);
  try {
    const call: HostCall | undefined = known && host[known];
    const answer = call?.(count === 0 ? '' : vm.textOf(vm.memory.addressAt(boxes)));
    return typeof answer === 'string' ? vm.newText(answer) : vm.exports.qjs_get_undefined();
  } catch {
    return throwInto(vm);
  }
}
