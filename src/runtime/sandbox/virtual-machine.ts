import type { Box, EngineExports } from './engine.ts';
import { EngineFailure } from './engine-failure.ts';
import { EngineMemory } from './engine-memory.ts';

/** Flags of evaluation. https://github.com/quickjs-ng/quickjs/blob/master/quickjs.h */
const FLAGS = { strict: 1 << 3, compileOnly: 1 << 5 } as const;

/** Tag of the value that stands for "it threw", in the upper half of a value. */
const EXCEPTION_TAG = 6n;

/** Values and calls of one instance of the engine. */
export class VirtualMachine {
  readonly exports: EngineExports;
  readonly memory: EngineMemory;

  constructor(exports: EngineExports) {
    this.exports = exports;
    this.memory = new EngineMemory(exports);
  }

  newText(text: string): Box {
    const { address, size } = this.memory.place(text);
    const box = this.exports.qjs_new_string(address, size);
    this.memory.free(address);
    return box;
  }

  /** Text of a box that holds a string; empty for every other value. */
  textOf(box: Box): string {
    if (this.exports.qjs_is_string(box) === 0) return '';
    const sizeCell = this.memory.allocate(4);
    const address = this.exports.qjs_get_string_len(box, sizeCell);
    if (address === 0) throw this.failure();
    const text = this.memory.text(address, this.memory.addressAt(sizeCell));
    this.exports.qjs_free_cstring(address);
    this.memory.free(sizeCell);
    return text;
  }

  property(object: Box, name: string): Box {
    const { address } = this.memory.place(name);
    const box = this.exports.qjs_get_prop_string(object, address);
    this.memory.free(address);
    return box;
  }

  setProperty(object: Box, name: string, value: Box): void {
    const { address } = this.memory.place(name);
    this.exports.qjs_set_prop_string(object, address, value);
    this.memory.free(address);
  }

  /** Calls a function without a `this`. Throws EngineFailure when it throws. */
  call(callee: Box, ...given: readonly Box[]): Box {
    const { exports, memory } = this;
    const list = memory.placeList(given);
    const answer = exports.qjs_call(callee, exports.qjs_get_undefined(), given.length, list);
    memory.free(list);
    return this.checked(answer);
  }

  /** Runs a script and answers its value. Throws EngineFailure when it throws. */
  evaluate(script: string, file: string): Box {
    return this.checked(this.evalWith(script, file, 0));
  }

  /** Compiles a strict script. Throws EngineFailure for what the engine cannot parse. */
  compile(script: string, file: string): Box {
    return this.checked(this.evalWith(script, file, FLAGS.strict | FLAGS.compileOnly));
  }

  /** Runs what `compile` gave, any number of times. The value is undefined when the script threw. */
  run(compiled: Box): Box | undefined {
    const { exports, memory } = this;
    // The engine gives away one reference to the compiled script with each run.
    const box = exports.qjs_dup_value(compiled);
    const value = exports.JS_EvalFunction(exports.qjs_get_context_ptr(), memory.read64(box));
    memory.write64(box, value);
    return BigInt.asUintN(64, value) >> 32n === EXCEPTION_TAG ? undefined : box;
  }

  /** What was thrown last. */
  thrown(): Box {
    return this.exports.qjs_get_exception();
  }

  private evalWith(script: string, file: string, flags: number): Box {
    const source = this.memory.place(script);
    const name = this.memory.place(file);
    const box = this.exports.qjs_eval(source.address, source.size, name.address, flags);
    this.memory.free(source.address);
    this.memory.free(name.address);
    return box;
  }

  private checked(box: Box): Box {
    if (this.exports.qjs_is_exception(box) !== 0) throw this.failure();
    return box;
  }

  private failure(): EngineFailure {
    const error = this.thrown();
    const [name, message] = ['name', 'message'].map((it) => this.textOf(this.property(error, it)));
    return new EngineFailure(`${name || 'Error'}: ${message ?? ''}`);
  }
}
