/** A place in the engine's memory. */
export type Address = number;

/**
 * Where a value of the VM stands in a box of its own, as the engine's functions take and give values. A box
 * that they give belongs to the caller; most are never freed, because memory is restored after each event.
 */
export type Box = Address;

/** Functions of quickjs-wasi's engine that are used here, and the two that cf2 adds (track-writes.ts). */
export interface EngineExports {
  readonly memory: WebAssembly.Memory;
  readonly __stack_pointer: WebAssembly.Global;
  _initialize(): void;
  wasm_malloc(size: number): Address;
  wasm_free(address: Address): void;
  qjs_init(): number;
  qjs_get_context_ptr(): Address;
  qjs_set_memory_limit(bytes: number): void;
  qjs_set_max_stack_size(bytes: number): void;
  qjs_set_interrupt_handler(enabled: number): void;
  qjs_set_gc_threshold(bytes: number): void;
  qjs_run_gc(): void;
  qjs_eval(source: Address, size: number, file: Address, flags: number): Box;
  JS_EvalFunction(context: Address, compiled: bigint): bigint;
  qjs_call(callee: Box, self: Box, count: number, boxes: Address): Box;
  qjs_new_string(utf8: Address, size: number): Box;
  qjs_new_object(): Box;
  qjs_new_error(): Box;
  qjs_new_host_function(name: Address, size: number, parameters: number): Box;
  qjs_get_undefined(): Box;
  qjs_dup_value(value: Box): Box;
  qjs_free_value(value: Box): void;
  qjs_get_prop_string(object: Box, name: Address): Box;
  qjs_set_prop_string(object: Box, name: Address, value: Box): number;
  qjs_is_string(value: Box): number;
  qjs_is_exception(value: Box): number;
  qjs_get_exception(): Box;
  qjs_throw(value: Box): void;
  /** Address of UTF-8 text, 0 when the conversion threw; its size goes to `size`. */
  qjs_get_string_len(value: Box, size: Address): Address;
  qjs_free_cstring(text: Address): void;
  qjs_is_job_pending(): number;
  /** Negative when the job threw. */
  qjs_execute_pending_job(): number;
  mark(address: Address, size: number): void;
  restore(from: Address, size: number, copy: Address, entries: number): void;
}

/** What the engine asks of its host. */
export interface EngineHost {
  /** A call of one of the host's functions: its name, and the boxes of its arguments. */
  call(name: Address, size: number, count: number, boxes: Address): Box;
  /** Not 0 to interrupt what runs. */
  interrupt(): number;
  /** Puts nanoseconds since 1970 at `result`. */
  readClock(result: Address): void;
}

const NOT_SUPPORTED = 52;
const notSupported = (): number => NOT_SUPPORTED;
const nothing = (): number => 0;

/**
 * Makes an instance of the engine. It gets no files, no chance and no modules; time comes from the host.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
export function instantiate(module: WebAssembly.Module, host: EngineHost): EngineExports {
  const instance = new WebAssembly.Instance(module, {
    env: {
      host_call: (name: Address, size: number, _self: Box, count: number, boxes: Address) =>
        host.call(name, size, count, boxes),
      host_interrupt: () => host.interrupt(),
      host_get_timezone_offset: nothing,
      host_promise_rejection: nothing,
      host_module_normalize: nothing,
      host_module_load: nothing,
    },
    wasi_snapshot_preview1: {
      clock_time_get: (_clock: number, _precision: bigint, result: Address) => {
        host.readClock(result);
        return 0;
      },
      // Leaves what is there: nothing that comes of it may differ from one instance to the next.
      random_get: nothing,
      fd_close: notSupported,
      fd_fdstat_get: notSupported,
      fd_seek: notSupported,
      fd_write: notSupported,
    },
  });
  return instance.exports as unknown as EngineExports;
}
