import { instantiate } from './engine.ts';
import { VirtualMachine } from './virtual-machine.ts';

/** Questions after which it is the expression that asks: the call of its method asked first. */
const ENOUGH = 5;
/** A regular expression that never comes to an end. */
const ENDLESS = "/^(a+)+$/.test('a'.repeat(40) + '!')";

/** The calls on the stack as V8 writes them, also where somebody else writes stack traces in another way. */
function calls(): readonly string[] {
  const other = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
  const write = (_error: unknown, sites: readonly { toString(): string }[]): readonly string[] =>
    sites.map((site) => site.toString());
  Error.prepareStackTrace = write;
  const { stack } = new Error() as { stack?: unknown };
  Object.defineProperty(Error, 'prepareStackTrace', other ?? { value: undefined });
  return stack as readonly string[];
}

/**
 * Which of the engine's functions wants to know whether it may go on, by its index. To be called from inside
 * that question: between the host and the one who asks there is one function of the engine, the import.
 */
export function askingFunction(): number | undefined {
  const indices = calls().flatMap((call) => /wasm-function\[(\d+)\]/.exec(call)?.[1] ?? []);
  return indices[1] === undefined ? undefined : Number(indices[1]);
}

/** Finds out which of the engine's functions runs regular expressions: the one that asks during one. */
export function findRegexpFunction(module: WebAssembly.Module): number | undefined {
  let found: number | undefined;
  let questions = 0;
  const interrupt = (): number => {
    found = askingFunction();
    questions += 1;
    return questions === ENOUGH ? 1 : 0;
  };
  const host = { call: () => 0, interrupt, readClock: () => undefined };
  const vm = new VirtualMachine(instantiate(module, host));
  vm.exports._initialize();
  vm.exports.qjs_init();
  vm.exports.qjs_set_interrupt_handler(1);
  try {
    vm.evaluate(ENDLESS, 'endless.js');
  } catch {
    // It was interrupted.
  }
  return found;
}
