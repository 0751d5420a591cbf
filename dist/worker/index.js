import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/runtime/sandbox/image-file.ts
const NEWLINE = 0x0a;
/** An image as a file: a line of JSON with everything but its bytes, then the bytes. */
function encodeImage({ bytes, tail, ...rest }) {
    const head = JSON.stringify({ ...rest, tail: Buffer.from(tail).toString('hex') });
    return Buffer.concat([Buffer.from(`${head}\n`), bytes]);
}
/** Reads what `encodeImage` wrote. The image shares the file's memory. */
function decodeImage(file) {
    const end = file.indexOf(NEWLINE);
    const head = JSON.parse(Buffer.from(file.subarray(0, end)).toString());
    return { ...head, tail: Buffer.from(head.tail, 'hex'), bytes: file.subarray(end + 1) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/read-engine.ts

/** The engine out of the files that `makeEngineFiles` makes; `read` answers the bytes of one by its name. */
function readEngine(read) {
    return {
        module: new WebAssembly.Module(read('engine.wasm')),
        image: (runtime) => decodeImage(read(`${runtime}.image`)),
    };
}

;// CONCATENATED MODULE: ./src/core/runtimes.ts
/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const RUNTIMES = (/* unused pure expression or super */ null && (['cloudfront-js-1.0', 'cloudfront-js-2.0']));
/** What a function gets when neither configuration nor AWS says anything. */
const DEFAULT_RUNTIME = 'cloudfront-js-2.0';
/** Narrows any text to a runtime name. */
function isRuntime(text) {
    return RUNTIMES.some((runtime) => runtime === text);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/approximations.ts
/** Half of a surrogate pair, in JSON as JSON.stringify writes it. */
const WIDE = /[\ud800-\udbff]/;
/** A key that is an array index. https://tc39.es/ecma262/#sec-ordinaryownpropertykeys */
const INDEX_KEY = /"(?:0|[1-9]\d{0,9})":/;
/**
 * In which ways a run is known to differ from CloudFront's, as far as event, output and logs show it.
 * `isVague`: an error arose for which the runtimes' words are not known.
 */
function approximationsOf({ runtime }, { event }, { output, logs }, isVague) {
    const found = [];
    if (isVague)
        found.push('error-words');
    if ([event, output, ...logs].some((text) => WIDE.test(text)))
        found.push('wide-characters');
    if (runtime === 'cloudfront-js-1.0' && [event, output].some((text) => INDEX_KEY.test(text)))
        found.push('key-order');
    return found;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/engine-failure.ts
/** What the engine threw at the host. The message is `Type: message`. */
class EngineFailure extends Error {
}
/** Words for an error that no script could catch: no memory, no stack, interrupted, not compiled. */
function engineFailure(error) {
    if (error instanceof EngineFailure)
        return error.message;
    // The host's own stack ended before the engine noticed that its own did.
    if (error instanceof RangeError)
        return 'RangeError: Maximum call stack size exceeded';
    return `InternalError: ${error instanceof Error ? error.message : String(error)}`;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/event-state.ts
const keyCounts = new WeakMap();
/** Stores can be large, and many events share one. */
function countKeys(kvs) {
    const count = keyCounts.get(kvs) ?? Object.keys(kvs).length;
    keyCounts.set(kvs, count);
    return count;
}
/** What the VM is told of an invocation beside its event. */
function stateOf(invocation) {
    const { eventType, clock, kvs, edgeLocation, rawQueryString, tenant } = invocation;
    return {
        eventType,
        clock,
        edgeLocation: edgeLocation ?? null,
        rawQueryString,
        keyCount: kvs && countKeys(kvs),
        tenant,
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/load-program.ts

/** Gives a machine a program. Throws EngineFailure for what the engine cannot parse. */
function loadProgram(machine, program) {
    machine.enter(machine.prepared);
    const script = machine.compile(program.script);
    const [steps, counters] = [program.steps, program.counters].map((it) => it === undefined ? undefined : machine.compile(it));
    return { program, image: machine.take(), script, steps, counters, evaluated: undefined };
}
/** The named facts of the state that an invocation brings along. */
function factsOf(invocation, names) {
    const state = invocation && stateOf(invocation);
    return Object.fromEntries(names.map((name) => [name, JSON.stringify(state?.[name])]));
}
/** Whether an invocation agrees with facts that were taken of another one. */
function agrees(invocation, facts) {
    const names = Object.keys(facts);
    if (names.length === 0)
        return true;
    const found = factsOf(invocation, names);
    return names.every((name) => found[name] === facts[name]);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/read-counts.ts
/**
 * What a program has counted for itself until its event ended, however that was. Undefined for programs that do not
 * count, for a script that did not even begin, and for a VM that has no memory left to tell.
 */
function readCounts(machine, { counters }) {
    if (counters === undefined)
        return undefined;
    try {
        const { kind, value } = machine.run(counters);
        return kind === 'value' ? machine.textOf(value) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/wtf8.ts
/**
 * The engine's text: UTF-8 in which a surrogate without its partner is encoded like any other code point.
 * https://simonsapin.github.io/wtf-8/
 */
const REPLACEMENT = '\ufffd';
const isLone = (code) => code >= 0xd800 && code <= 0xdfff;
const threeBytes = (code) => Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
/** Bytes of a text that has surrogates without partners; UTF-8 does for all others. */
function encodeLoneSurrogates(text) {
    return Buffer.concat(Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return isLone(code) ? threeBytes(code) : Buffer.from(character);
    }));
}
function decodeLoneSurrogates(bytes) {
    let text = '';
    let done = 0;
    for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
        const second = bytes[at + 1] ?? 0;
        if (second < 0xa0)
            continue;
        const code = 0xd000 | ((second & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
        text += bytes.toString('utf8', done, at) + String.fromCharCode(code);
        done = at + 3;
    }
    return text + bytes.toString('utf8', done);
}
/** The text of bytes of the engine. */
function decodeText(bytes) {
    const text = bytes.toString('utf8');
    return text.includes(REPLACEMENT) ? decodeLoneSurrogates(bytes) : text;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/engine-memory.ts

const POINTER_BYTES = 4;
/**
 * The only way by which the host writes to an engine's memory: what it writes is marked, as the engine's own
 * writes are.
 */
class EngineMemory {
    exports;
    known = Buffer.alloc(0);
    constructor(exports) {
        this.exports = exports;
    }
    /** All of it; valid until memory grows. */
    get bytes() {
        const { buffer } = this.exports.memory;
        if (this.known.buffer !== buffer)
            this.known = Buffer.from(buffer);
        return this.known;
    }
    /** Throws Error when there is no room. */
    allocate(size) {
        const address = this.exports.wasm_malloc(size);
        if (address === 0)
            throw new Error('out of memory');
        return address;
    }
    /** Places a text; the caller frees it. */
    place(text) {
        if (!text.isWellFormed())
            return this.placeBytes(encodeLoneSurrogates(text));
        const size = Buffer.byteLength(text);
        const address = this.allocate(size + 1);
        this.bytes.write(text, address, size);
        return this.finish({ address, size });
    }
    placeBytes(encoded) {
        const address = this.allocate(encoded.length + 1);
        this.bytes.set(encoded, address);
        return this.finish({ address, size: encoded.length });
    }
    finish(text) {
        this.bytes[text.address + text.size] = 0;
        this.exports.mark(text.address, text.size + 1);
        return text;
    }
    free(address) {
        this.exports.wasm_free(address);
    }
    /** Places a list of addresses; the caller frees it. */
    placeList(addresses) {
        const list = this.allocate(addresses.length * POINTER_BYTES);
        addresses.forEach((address, index) => {
            this.bytes.writeUInt32LE(address, list + index * POINTER_BYTES);
        });
        this.exports.mark(list, addresses.length * POINTER_BYTES);
        return list;
    }
    addressAt(address, index = 0) {
        return this.bytes.readUInt32LE(address + index * POINTER_BYTES);
    }
    read64(address) {
        return this.bytes.readBigInt64LE(address);
    }
    write64(address, value) {
        this.bytes.writeBigInt64LE(BigInt.asIntN(64, value), address);
        this.exports.mark(address, 8);
    }
    text(address, size) {
        return decodeText(this.bytes.subarray(address, address + size));
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/virtual-machine.ts


/** Flags of evaluation. https://github.com/quickjs-ng/quickjs/blob/master/quickjs.h */
const FLAGS = { strict: 1 << 3, compileOnly: 1 << 5 };
/** Tag of the value that stands for "it threw", in the upper half of a value. */
const EXCEPTION_TAG = 6n;
/** Values and calls of one instance of the engine. */
class virtual_machine_VirtualMachine {
    exports;
    memory;
    constructor(exports) {
        this.exports = exports;
        this.memory = new EngineMemory(exports);
    }
    newText(text) {
        const { address, size } = this.memory.place(text);
        const box = this.exports.qjs_new_string(address, size);
        this.memory.free(address);
        return box;
    }
    /** Text of a box that holds a string; empty for every other value. */
    textOf(box) {
        if (this.exports.qjs_is_string(box) === 0)
            return '';
        const sizeCell = this.memory.allocate(4);
        const address = this.exports.qjs_get_string_len(box, sizeCell);
        if (address === 0)
            throw this.failure();
        const text = this.memory.text(address, this.memory.addressAt(sizeCell));
        this.exports.qjs_free_cstring(address);
        this.memory.free(sizeCell);
        return text;
    }
    property(object, name) {
        const { address } = this.memory.place(name);
        const box = this.exports.qjs_get_prop_string(object, address);
        this.memory.free(address);
        return box;
    }
    setProperty(object, name, value) {
        const { address } = this.memory.place(name);
        this.exports.qjs_set_prop_string(object, address, value);
        this.memory.free(address);
    }
    /** Calls a function without a `this`. Throws EngineFailure when it throws. */
    call(callee, ...given) {
        const { exports, memory } = this;
        const list = memory.placeList(given);
        const answer = exports.qjs_call(callee, exports.qjs_get_undefined(), given.length, list);
        memory.free(list);
        return this.checked(answer);
    }
    /** Runs a script and answers its value. Throws EngineFailure when it throws. */
    evaluate(script, file) {
        return this.checked(this.evalWith(script, file, 0));
    }
    /** Compiles a strict script. Throws EngineFailure for what the engine cannot parse. */
    compile(script, file) {
        return this.checked(this.evalWith(script, file, FLAGS.strict | FLAGS.compileOnly));
    }
    /** Runs what `compile` gave, any number of times. The value is undefined when the script threw. */
    run(compiled) {
        const { exports, memory } = this;
        // The engine gives away one reference to the compiled script with each run.
        const box = exports.qjs_dup_value(compiled);
        const value = exports.JS_EvalFunction(exports.qjs_get_context_ptr(), memory.read64(box));
        memory.write64(box, value);
        return BigInt.asUintN(64, value) >> 32n === EXCEPTION_TAG ? undefined : box;
    }
    /** What was thrown last. */
    thrown() {
        return this.exports.qjs_get_exception();
    }
    evalWith(script, file, flags) {
        const source = this.memory.place(script);
        const name = this.memory.place(file);
        const box = this.exports.qjs_eval(source.address, source.size, name.address, flags);
        this.memory.free(source.address);
        this.memory.free(name.address);
        return box;
    }
    checked(box) {
        if (this.exports.qjs_is_exception(box) !== 0)
            throw this.failure();
        return box;
    }
    failure() {
        const error = this.thrown();
        const [name, message] = ['name', 'message'].map((it) => this.textOf(this.property(error, it)));
        return new EngineFailure(`${name || 'Error'}: ${message ?? ''}`);
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/asking-function.ts


/** Questions after which it is the expression that asks: the call of its method asked first. */
const ENOUGH = 5;
/** A regular expression that never comes to an end. */
const ENDLESS = "/^(a+)+$/.test('a'.repeat(40) + '!')";
/** The calls on the stack as V8 writes them, also where somebody else writes stack traces in another way. */
function calls() {
    const other = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
    const write = (_error, sites) => sites.map((site) => site.toString());
    Error.prepareStackTrace = write;
    const { stack } = new Error();
    Object.defineProperty(Error, 'prepareStackTrace', other ?? { value: undefined });
    return stack;
}
/**
 * Which of the engine's functions wants to know whether it may go on, by its index. To be called from inside
 * that question: between the host and the one who asks there is one function of the engine, the import.
 */
function askingFunction() {
    const indices = calls().flatMap((call) => /wasm-function\[(\d+)\]/.exec(call)?.[1] ?? []);
    return indices[1] === undefined ? undefined : Number(indices[1]);
}
/** Finds out which of the engine's functions runs regular expressions: the one that asks during one. */
function findRegexpFunction(module) {
    let found;
    let questions = 0;
    const interrupt = () => {
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
    }
    catch {
        // It was interrupted.
    }
    return found;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/host-bridge.ts
/** The host finds a function by the first byte of its name inside the VM: its place here. */
const NAMES = [
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
function asksForState(vm, name) {
    return calledName(vm, name) === 'state';
}
function calledName(vm, name) {
    return NAMES[(vm.memory.bytes[name] ?? 0) - FIRST_NAME];
}
/** Makes the object of host functions inside a VM. */
function installHost(vm) {
    const functions = vm.exports.qjs_new_object();
    NAMES.forEach((name, index) => {
        const { address, size } = vm.memory.place(String.fromCharCode(FIRST_NAME + index));
        vm.setProperty(functions, name, vm.exports.qjs_new_host_function(address, size, 0));
        vm.memory.free(address);
    });
    return functions;
}
/** A host error must not enter the VM: its stack names files of this machine. */
function throwInto(vm) {
    const error = vm.exports.qjs_new_error();
    vm.setProperty(error, 'message', vm.newText('the host could not answer'));
    vm.exports.qjs_throw(error);
    return 0;
}
/** Answers a VM's call of a host function: text in, text or undefined out. */
function answerHostCall(vm, host, [name, count, boxes]) {
    const known = calledName(vm, name);
    try {
        const call = known && host[known];
        const answer = call?.(count === 0 ? '' : vm.textOf(vm.memory.addressAt(boxes)));
        return typeof answer === 'string' ? vm.newText(answer) : vm.exports.qjs_get_undefined();
    }
    catch {
        return throwInto(vm);
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/engine-host.ts


const NANOSECONDS = 1000000n;
/** Answers the engine. `current` is the VM that asks. */
function createEngineHost({ session, functions, guard, regexpFunction }, current) {
    let questions = 0;
    return {
        get questions() {
            return questions;
        },
        call(name, _size, count, boxes) {
            // Of the state the driver notes itself what was asked for.
            if (!asksForState(current(), name))
                questions += 1;
            return answerHostCall(current(), functions, [name, count, boxes]);
        },
        interrupt() {
            questions += 1;
            if (!guard.isOver())
                return 0;
            session.interrupted ??= askingFunction() === regexpFunction ? 'regexp' : 'script';
            return 1;
        },
        readClock(result) {
            questions += 1;
            // The runtimes freeze the time for the whole run.
            session.usedClock = true;
            current().memory.write64(result, BigInt(Math.trunc(session.invocation?.clock ?? 0)) * NANOSECONDS);
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/engine.ts
const NOT_SUPPORTED = 52;
const notSupported = () => NOT_SUPPORTED;
const nothing = () => 0;
/**
 * Makes an instance of the engine. It gets no files, no chance and no modules; time comes from the host.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
function engine_instantiate(module, host) {
    const instance = new WebAssembly.Instance(module, {
        env: {
            host_call: (name, size, _self, count, boxes) => host.call(name, size, count, boxes),
            host_interrupt: () => host.interrupt(),
            host_get_timezone_offset: nothing,
            host_promise_rejection: nothing,
            host_module_normalize: nothing,
            host_module_load: nothing,
        },
        wasi_snapshot_preview1: {
            clock_time_get: (_clock, _precision, result) => {
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
    return instance.exports;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/match-text.ts
const ASCII = 0x80;
/** A test for members of a set; with `ignoreCase` small and capital letters are the same. */
function unitTest(set, ignoreCase) {
    const isMember = (code) => set.some(([first, last]) => code >= first && code <= last);
    const isEither = (code) => {
        if (isMember(code))
            return true;
        const char = String.fromCharCode(code);
        return [char.toLowerCase(), char.toUpperCase()].some((form) => form.length === 1 && isMember(form.charCodeAt(0)));
    };
    const slow = ignoreCase ? isEither : isMember;
    const table = Array.from({ length: ASCII }, (_, code) => slow(code));
    return (code) => (code < ASCII ? table[code] === true : slow(code));
}
/** True when two pieces of a text are the same. */
function isSameText(one, other, ignoreCase) {
    return one === other || (ignoreCase && one.toLowerCase() === other.toLowerCase());
}
const WORD = /\w/;
/** True at the border of a word of ASCII letters, digits and `_`. */
function isWordBorder(text, at) {
    return WORD.test(text.charAt(at - 1)) !== WORD.test(text.charAt(at));
}

;// CONCATENATED MODULE: ./src/runtime/pattern/match-pattern.ts

/** Steps that may be taken from one place of a text, and in all. PCRE's own limit is 10,000,000 of its steps. */
const LIMITS = { oneStart: 5_000_000, all: 20_000_000 };
/** Thrown when a match takes too many steps. */
class MatchLimitExceeded extends Error {
}
/** Compiles a pattern to a backtracking matcher that behaves as PCRE does. */
function compilePattern(pattern) {
    const matcher = new Matcher(pattern);
    return (text, from, isSticky) => matcher.search(text, from, isSticky);
}
const ANCHORS = {
    start: (text, at, { multiline }) => at === 0 || (multiline && text[at - 1] === '\n' && at < text.length),
    end: (text, at, { multiline }) => isAtEnd(text, at) || (multiline && text[at] === '\n'),
    A: (_text, at) => at === 0,
    z: (text, at) => at === text.length,
    Z: isAtEnd,
    b: isWordBorder,
    B: (text, at) => !isWordBorder(text, at),
};
function isAtEnd(text, at) {
    return at === text.length || (at === text.length - 1 && text[at] === '\n');
}
class Matcher {
    text = '';
    steps = 0;
    /** Offsets in pairs, by group; the whole match comes first. */
    captures = [];
    starts = [];
    groups;
    names;
    run;
    constructor({ tree, groups, names }) {
        this.groups = groups;
        this.names = new Map(names);
        this.run = this.compile(tree, (at) => {
            this.captures[1] = at;
            return true;
        });
    }
    search(text, from, isSticky) {
        this.text = text;
        let all = 0;
        for (let at = from; at <= text.length; at += 1) {
            this.steps = 0;
            this.captures = Array.from({ length: 2 * this.groups + 2 }, () => -1);
            this.captures[0] = at;
            if (this.run(at))
                return this.captures;
            all += this.steps;
            if (all > LIMITS.all)
                throw new MatchLimitExceeded();
            if (isSticky)
                return undefined;
        }
        return undefined;
    }
    count() {
        this.steps += 1;
        if (this.steps > LIMITS.oneStart)
            throw new MatchLimitExceeded();
    }
    compile(tree, next) {
        switch (tree.kind) {
            case 'character':
            case 'set':
                return this.unit(testOf(tree), next);
            case 'anchor':
                return this.anchor(tree.at, tree.modes, next);
            case 'reference':
                return this.reference(tree.group, tree.modes.ignoreCase, next);
            case 'sequence':
                return tree.items.reduceRight((rest, item) => this.compile(item, rest), next);
            case 'choice':
                return this.choice(tree.options.map((option) => this.compile(option, next)));
            case 'group':
                return this.group(tree, next);
            case 'look':
                return this.look(tree, next);
            case 'repeat':
                return tree.body.kind === 'character' || tree.body.kind === 'set'
                    ? this.repeatUnit(testOf(tree.body), tree, next)
                    : this.repeat(tree, next);
        }
    }
    anchor(anchor, modes, next) {
        if (anchor === 'K')
            return this.beginning(next);
        const isThere = ANCHORS[anchor];
        return (at) => isThere(this.text, at, modes) && next(at);
    }
    /** The match begins here, whatever has been matched before. */
    beginning(next) {
        return (at) => {
            const before = this.captures[0] ?? 0;
            this.captures[0] = at;
            if (next(at))
                return true;
            this.captures[0] = before;
            return false;
        };
    }
    unit(test, next) {
        return (at) => at < this.text.length && test(this.text.charCodeAt(at)) && next(at + 1);
    }
    choice(options) {
        return (at) => {
            for (const option of options) {
                this.count();
                if (option(at))
                    return true;
            }
            return false;
        };
    }
    reference(group, ignoreCase, next) {
        const number = typeof group === 'number' ? group : (this.names.get(group) ?? 0);
        return (at) => {
            const [start = -1, end = -1] = this.captures.slice(2 * number, 2 * number + 2);
            // A group that has not matched is an empty text, as in JavaScript.
            const wanted = start < 0 ? '' : this.text.slice(start, end);
            const found = this.text.slice(at, at + wanted.length);
            return isSameText(found, wanted, ignoreCase) && next(at + wanted.length);
        };
    }
    group({ body, capture, isAtomic }, next) {
        if (isAtomic)
            return this.once(body, next);
        return capture === undefined ? this.compile(body, next) : this.capture(body, capture, next);
    }
    capture(body, group, next) {
        const inner = this.compile(body, (at) => {
            const { captures } = this;
            const [start, end] = [captures[2 * group] ?? -1, captures[2 * group + 1] ?? -1];
            captures[2 * group] = this.starts[group] ?? -1;
            captures[2 * group + 1] = at;
            if (next(at))
                return true;
            captures[2 * group] = start;
            captures[2 * group + 1] = end;
            return false;
        });
        return (at) => {
            const before = this.starts[group] ?? -1;
            this.starts[group] = at;
            if (inner(at))
                return true;
            this.starts[group] = before;
            return false;
        };
    }
    /** Matches a body on its own; where it ended, or -1. What it captured stays. */
    alone(body) {
        let end = -1;
        const inner = this.compile(body, (at) => {
            end = at;
            return true;
        });
        return (at) => (inner(at) ? end : -1);
    }
    once(body, next) {
        const inner = this.alone(body);
        return (at) => {
            const before = [...this.captures];
            const end = inner(at);
            if (end >= 0 && next(end))
                return true;
            this.captures = before;
            return false;
        };
    }
    look({ body, isBehind, isNegative }, next) {
        const inner = this.alone(body);
        const isThere = (at) => {
            if (!isBehind)
                return inner(at) >= 0;
            // Bodies have fixed lengths, one per alternative, so trying all beginnings finds the right one.
            for (let from = at; from >= 0; from -= 1)
                if (inner(from) === at)
                    return true;
            return false;
        };
        return (at) => {
            const before = [...this.captures];
            if (isThere(at) !== isNegative) {
                if (isNegative)
                    this.captures = [...before];
                if (next(at))
                    return true;
            }
            this.captures = before;
            return false;
        };
    }
    /** Repeats a single character, without a step of its own for each. */
    repeatUnit(test, { min, max, mode }, next) {
        const longest = (at) => {
            const limit = Math.min(this.text.length, at + max);
            let end = at;
            while (end < limit && test(this.text.charCodeAt(end)))
                end += 1;
            return end;
        };
        return (at) => {
            const end = longest(at);
            if (mode === 'possessive')
                return end >= at + min && next(end);
            const count = end - at - min;
            for (let taken = 0; taken <= count; taken += 1) {
                this.count();
                if (next(mode === 'lazy' ? at + min + taken : end - taken))
                    return true;
            }
            return false;
        };
    }
    repeat({ body, min, max, mode }, next) {
        if (mode === 'possessive')
            return this.once({ kind: 'repeat', body, min, max, mode: 'greedy' }, next);
        let count = 0;
        let start = -1;
        const again = (at) => {
            const [countBefore, startBefore] = [count, start];
            count += 1;
            start = at;
            this.count();
            if (inner(at))
                return true;
            count = countBefore;
            start = startBefore;
            return false;
        };
        const leave = (at) => {
            const [countBefore, startBefore] = [count, start];
            if (next(at))
                return true;
            count = countBefore;
            start = startBefore;
            return false;
        };
        const go = (at) => {
            if (count < min)
                return again(at);
            // A repetition of nothing is the last one.
            const mayRepeat = count < max && !(count > 0 && at === start);
            if (mode === 'lazy')
                return leave(at) || (mayRepeat && again(at));
            return (mayRepeat && again(at)) || leave(at);
        };
        const inner = this.compile(body, go);
        return (at) => {
            const [countBefore, startBefore] = [count, start];
            count = 0;
            start = -1;
            if (go(at))
                return true;
            count = countBefore;
            start = startBefore;
            return false;
        };
    }
}
function testOf(tree) {
    const set = tree.kind === 'set' ? tree.set : [[tree.code, tree.code]];
    return unitTest(set, tree.modes.ignoreCase);
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/flags.ts
/** Flags a runtime knows; `isFirst` is cloudfront-js-1.0. */
const KNOWN = { first: 'gim', second: 'gimy' };
/**
 * The flags as a runtime shows them when it refuses them: up to the first it does not know or that is there
 * twice. undefined when it takes them.
 */
function refusedFlags(flags, isFirst) {
    const known = isFirst ? KNOWN.first : KNOWN.second;
    const bad = [...flags].findIndex((flag, index) => !known.includes(flag) || flags.indexOf(flag) < index);
    return bad === -1 ? undefined : flags.slice(0, bad + 1);
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/pattern.ts
/**
 * Messages of PCRE (cloudfront-js-1.0, as far as they are known) and PCRE2 (cloudfront-js-2.0).
 * https://www.pcre.org/current/doc/html/pcre2api.html
 */
const FAULTS = {
    'open-group': { first: 'missing )', second: 'missing closing parenthesis' },
    'close-group': { first: 'unmatched parentheses', second: 'unmatched closing parenthesis' },
    'open-class': 'missing terminating ] for character class',
    'range-order': 'range out of order in character class',
    'range-of-class': 'invalid range in character class',
    repeat: { first: 'nothing to repeat', second: 'quantifier does not follow a repeatable item' },
    'count-order': 'numbers out of order in {} quantifier',
    'count-size': 'number too big in {} quantifier',
    'group-kind': 'unrecognized character after (? or (?-',
    'name-missing': 'subpattern name expected',
    'name-digit': {
        first: 'subpattern name must start with a non-digit',
        second: 'subpattern name must start with a non-digit',
    },
    'name-end': {
        first: 'syntax error in subpattern name (missing terminator)',
        second: 'syntax error in subpattern name (missing terminator?)',
    },
    'name-twice': {
        first: 'two named subpatterns have the same name',
        second: 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)',
    },
    reference: 'reference to non-existent subpattern',
    'reference-form': '\\k is not followed by a braced, angle-bracketed, or quoted name',
    'group-reference-form': '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
    perl: 'PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u',
    property: 'malformed \\P or \\p sequence',
    backslash: '\\ at end of pattern',
    control: '\\c at end of pattern',
    escape: 'unrecognized character follows \\',
    octal: 'missing opening brace after \\o',
    'escape-in-class': 'escape sequence is invalid in character class',
    'any-in-class': '\\N is not supported in a class',
    'posix-name': 'unknown POSIX class name',
    'posix-collating': 'POSIX collating elements are not supported',
    'posix-outside': 'POSIX named classes are supported only within a class',
    lookbehind: 'lookbehind assertion is not fixed length',
};
/** Thrown by the reader to end it. */
class PatternRefused extends Error {
    name = 'PatternRefused';
    fault;
    at;
    constructor(fault, at) {
        super(fault);
        this.fault = fault;
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/escapes.ts
const CHARACTER = { kind: 'character', code: undefined, width: 1 };
const CLASS = { kind: 'class', code: undefined, width: 1 };
const ASSERTION = { kind: 'assertion', code: undefined, width: 0 };
const VARIABLE = { kind: 'class', code: undefined, width: undefined };
const CONTROLS = { f: 12, n: 10, r: 13, t: 9, v: 11 };
/** Escapes of PCRE that JavaScript takes for the letter itself. */
const PCRE_ONLY = {
    A: ASSERTION,
    C: CLASS,
    E: ASSERTION,
    G: ASSERTION,
    H: CLASS,
    K: ASSERTION,
    N: CLASS,
    R: VARIABLE,
    V: CLASS,
    X: VARIABLE,
    Z: ASSERTION,
    a: CHARACTER,
    e: CHARACTER,
    h: CLASS,
    z: ASSERTION,
};
const NOT_IN_CLASS = new Set(['A', 'B', 'G', 'K', 'R', 'X', 'Z', 'z', 'C']);
const escapes_KNOWN = new Set('AaBbCcDdEefGgHhKkNnoPpQRrSstUuVvWwXxZz');
/** Reads an escape; its backslash is next. */
function readEscape(reader, place) {
    const from = reader.at;
    const inClass = place !== 'outside';
    const letter = reader.pattern.charAt(from + 1);
    if (/[1-9]/.test(letter) && !inClass)
        return readReference(reader);
    reader.at += 2;
    if (letter === '')
        reader.refuse('backslash', reader.pattern.length);
    if (inClass)
        refuseInClass(reader, letter, from, place);
    const special = inClass ? (IN_CLASS[letter] ?? SPECIAL[letter]) : SPECIAL[letter];
    if (special !== undefined)
        return special(reader, from, inClass);
    const pcre = PCRE_ONLY[letter];
    if (pcre !== undefined) {
        reader.note('pcre', from);
        return pcre;
    }
    return plainEscape(reader, letter, from);
}
function refuseInClass(reader, letter, from, place) {
    const isRefused = letter === 'N' || NOT_IN_CLASS.has(letter) || (letter === 'k' && !reader.isFirst);
    if (!isRefused)
        return;
    if (place === 'range-end' && !/[BRX]/.test(letter) && !reader.isFirst)
        reader.refuse('range-of-class');
    if (letter === 'N')
        reader.refuse('any-in-class');
    reader.refuse('escape-in-class', from + 1);
}
function plainEscape(reader, letter, from) {
    if (/[FLl]/.test(letter) && !reader.isFirst)
        reader.refuse('perl');
    if (/[A-Za-z]/.test(letter) && !escapes_KNOWN.has(letter) && !reader.isFirst) {
        reader.refuse('escape', from + 1);
    }
    return { ...CHARACTER, code: CONTROLS[letter] ?? letter.charCodeAt(0) };
}
const classOf = () => CLASS;
const SPECIAL = {
    d: classOf,
    D: classOf,
    w: classOf,
    W: classOf,
    s: classOf,
    S: classOf,
    v: classOf,
    b: (_reader, _from, inClass) => (inClass ? { ...CHARACTER, code: 8 } : ASSERTION),
    B: () => ASSERTION,
    Q: (reader, from) => {
        const quoted = reader.match(/[^]*?(?=\\E|$)/)?.[0] ?? '';
        reader.take('\\E');
        reader.note('pcre', from);
        return { ...CLASS, width: quoted.length };
    },
    p: property,
    P: property,
    k: namedReference,
    g: groupReference,
    o: (reader, from) => {
        const isOctal = reader.match(/\{[0-7]+\}/) !== undefined;
        if (!isOctal && !reader.isFirst)
            reader.refuse('octal', from + (reader.isDone ? 1 : 2));
        reader.note('pcre', from);
        return CHARACTER;
    },
    c: (reader) => {
        if (reader.isDone)
            reader.refuse('control');
        reader.at++;
        return CHARACTER;
    },
    x: (reader) => codeOf(reader.match(/[\da-fA-F]{2}/)?.[0], 16, 'x'),
    u: (reader) => codeOf(reader.match(/[\da-fA-F]{4}/)?.[0], 16, 'u'),
    0: (reader) => codeOf(`0${reader.match(/[0-7]{1,2}/)?.[0] ?? ''}`, 8, '0'),
};
const octal = (reader, from) => {
    reader.at = from + 1;
    return codeOf(reader.match(/[0-7]{1,3}/)?.[0], 8, '0');
};
const letterG = () => ({ ...CHARACTER, code: 'g'.charCodeAt(0) });
/** What means something else in a class: digits are codes, and nothing refers to groups. */
const IN_CLASS = {
    ...Object.fromEntries([...'1234567'].map((digit) => [digit, octal])),
    g: letterG,
};
function codeOf(digits, radix, letter) {
    return {
        ...CHARACTER,
        code: digits === undefined ? letter.charCodeAt(0) : parseInt(digits, radix),
    };
}
function property(reader, from) {
    if (!reader.match(/\{\^?\w+\}|[A-Z]/))
        reader.refuse('property', reader.at + 1);
    reader.note('pcre', from);
    return CLASS;
}
function readReference(reader) {
    const digits = reader.match(/\\(\d+)/)?.[1] ?? '';
    const at = reader.at - digits.length;
    const group = Number(digits);
    // From 10 on a number without a group is an octal code.
    if (group >= 10 && group > reader.groups)
        return CHARACTER;
    reader.references.push({ group, at });
    return VARIABLE;
}
function namedReference(reader, from) {
    if (!reader.isFirst && /^[<'{]\d/.test(reader.pattern.slice(reader.at)))
        reader.refuse('name-digit', reader.at + 1);
    const found = reader.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/);
    if (found === undefined) {
        if (reader.isFirst && reader.next !== '<')
            return CHARACTER;
        reader.refuse('reference-form');
    }
    if (found[1] === undefined)
        reader.note('pcre', from);
    reader.references.push({ group: found[1] ?? found[2] ?? found[3] ?? '', at: from + 3 });
    return VARIABLE;
}
function groupReference(reader, from) {
    const found = reader.match(/\{?(\d+)\}?/);
    if (found === undefined && !reader.match(/\{[-\w]+\}|<\w+>|'\w+'|-\d+/)) {
        reader.refuse('group-reference-form');
    }
    const digits = found?.[1];
    const isBraced = found?.[0].startsWith('{') === true;
    const at = isBraced ? from + '\\g{'.length + (digits?.length ?? 0) : from + 2;
    if (digits !== undefined)
        reader.references.push({ group: Number(digits), at });
    reader.note('pcre', from);
    return VARIABLE;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/character-class.ts

const POSIX_NAMES = new Set('alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' '));
/** Reads `[\u2026]`; its opening bracket is next. */
function readClass(reader) {
    const from = reader.at;
    const posix = posixAt(reader);
    if (posix !== undefined)
        reader.refuse(posix.kind === ':' ? 'posix-outside' : 'posix-collating', from);
    reader.at++;
    reader.take('^');
    // The runtime gives `[]` and `[^]` the meaning they have in JavaScript.
    let last;
    while (!reader.take(']')) {
        if (reader.isDone)
            reader.refuse('open-class');
        last = readMember(reader, last);
    }
}
/** Code of the character read; undefined for classes, which cannot begin a range. */
function readMember(reader, last) {
    if (readQuoted(reader))
        return undefined;
    const posix = posixAt(reader);
    if (posix !== undefined)
        return void readPosix(reader, posix);
    const from = reader.at;
    const code = readCharacter(reader, 'class');
    if (!beginsRange(reader))
        return code ?? last;
    if (code === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    return readRange(reader, code, from);
}
/** A hyphen that is not the last of its class. */
function beginsRange(reader) {
    return reader.next === '-' && !/^-(\]|$)/.test(reader.pattern.slice(reader.at));
}
/** `\Q\u2026\E`: letters, brackets among them. */
function readQuoted(reader) {
    const from = reader.at;
    const isQuoted = reader.match(/\\Q[^]*?(?:\\E|$)|\\E/) !== undefined;
    if (isQuoted)
        reader.note('pcre', from);
    return isQuoted;
}
function readRange(reader, low, from) {
    if (low === undefined)
        return undefined;
    reader.at++;
    const begin = reader.at;
    if (posixAt(reader) !== undefined && !reader.isFirst)
        reader.refuse('range-of-class', begin + 1);
    if (posixAt(reader) !== undefined || readQuoted(reader))
        return low;
    const high = readCharacter(reader, 'range-end');
    if (high === undefined && !reader.isFirst)
        reader.refuse('range-of-class');
    if (high !== undefined && high < low)
        reader.refuse('range-order', reader.at - 1);
    return from < begin ? high : low;
}
function readCharacter(reader, place) {
    if (reader.next === '\\') {
        const { kind, code } = readEscape(reader, place);
        return kind === 'character' ? (code ?? 0) : undefined;
    }
    const code = reader.next.charCodeAt(0);
    reader.at++;
    return code;
}
const POSIX = /^\[([:.=])((?:\\[\]\\]|(?!\[\1|\]|\1\])[^])*)\1\]/;
function posixAt({ pattern, at }) {
    const [, kind, name] = POSIX.exec(pattern.slice(at)) ?? [];
    return kind === undefined || name === undefined ? undefined : { kind, name };
}
function readPosix(reader, { kind, name }) {
    const from = reader.at;
    if (kind !== ':')
        reader.refuse('posix-collating', from);
    if (!POSIX_NAMES.has(name.replace(/^\^/, '')))
        reader.refuse('posix-name', from + 2);
    reader.at += name.length + '[::]'.length;
    if (beginsRange(reader) && !reader.isFirst)
        reader.refuse('range-of-class');
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/groups.ts

/** Reads a group; its opening parenthesis is next. */
function readGroup(reader) {
    const from = reader.at;
    if (reader.match(/\(\*[A-Z_]+[^)]*\)/))
        return pcreOnly(reader, from);
    reader.at++;
    if (!reader.take('?')) {
        reader.groups++;
        return inside(reader, from);
    }
    if (reader.isDone)
        reader.refuse('open-group');
    const lookaround = reader.match(/<?[=!]/);
    if (lookaround !== undefined)
        return readLookaround(reader, from, lookaround[0].startsWith('<'));
    if (reader.take(':'))
        return inside(reader, from);
    if (reader.take('<'))
        return readNamed(reader, from, '>');
    return readPcreGroup(reader, from);
}
function inside(reader, from) {
    const { width, isLoop } = body(reader);
    return { width, isLoop, repeatable: from < reader.at };
}
function body(reader) {
    const alternatives = readAlternatives(reader);
    if (!reader.take(')'))
        reader.refuse('open-group');
    return alternatives;
}
function readLookaround(reader, from, isBehind) {
    const { areFixed } = body(reader);
    if (isBehind && !areFixed)
        reader.lookbehinds.push(from);
    return { width: 0, repeatable: true, isLoop: false };
}
function readNamed(reader, from, end) {
    if (/\d/.test(reader.next))
        reader.refuse('name-digit');
    const name = reader.match(/[\w\u0080-\uffff]+/)?.[0];
    if (name === undefined)
        reader.refuse('name-missing');
    if (!reader.take(end))
        reader.refuse('name-end');
    if (reader.names.has(name))
        reader.refuse('name-twice');
    reader.names.add(name);
    reader.groups++;
    return inside(reader, from);
}
const FLAG_GROUP = /\^?[imsxnUJ]*(?:-[imsxnUJ]+)?(?=[:)])/;
/** Groups that only PCRE has: `(?i)`, `(?>\u2026)`, `(?P<n>\u2026)`, `(?R)` and others. */
function readPcreGroup(reader, from) {
    if (reader.take('#')) {
        if (!reader.match(/[^)]*\)/))
            reader.refuse('open-group', reader.pattern.length);
        return { ...pcreOnly(reader, from), width: 0 };
    }
    if (reader.take('P<'))
        return noted(reader, from, () => readNamed(reader, from, '>'));
    if (reader.take("'"))
        return noted(reader, from, () => readNamed(reader, from, "'"));
    if (reader.match(/(?:R|[+-]?\d+|&\w+|P[>=]\w+|C\d*)\)/))
        return pcreOnly(reader, from);
    const hasFlags = !reader.match(/>|\||\*|\([^)]*\)/);
    if (hasFlags && !reader.match(FLAG_GROUP))
        reader.refuse('group-kind');
    if (hasFlags && reader.next === ')')
        return readFlags(reader, from);
    reader.take(':');
    return noted(reader, from, () => inside(reader, from));
}
/** Flags alone match nothing that could be repeated. */
function readFlags(reader, from) {
    const atom = pcreOnly(reader, from);
    reader.at++;
    return { ...atom, width: 0, repeatable: false };
}
function noted(reader, from, read) {
    reader.note('pcre', from);
    return read();
}
function pcreOnly(reader, from) {
    reader.note('pcre', from);
    return { width: undefined, repeatable: true, isLoop: false };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/quantifiers.ts
const LIMIT = 65_535;
/** Reads the quantifier of a piece, if it has one. */
function readQuantifier(reader, atom) {
    const from = reader.at;
    const count = readCount(reader);
    if (count === undefined)
        return atom;
    if (!atom.repeatable)
        reader.refuse('repeat', lastOf(reader, from));
    if (reader.take('+'))
        reader.note('possessive', from);
    else
        reader.take('?');
    const isUnbounded = count.high === Infinity;
    if (isUnbounded && atom.isLoop)
        reader.note('nested-quantifier', from);
    const width = count.low === count.high && atom.width !== undefined ? count.low * atom.width : undefined;
    return { width, repeatable: false, isLoop: isUnbounded };
}
/** The library points at the last character of a count. */
function lastOf(reader, from) {
    return reader.pattern.charAt(from) === '{' ? reader.at - 1 : from;
}
/** Reads a quantifier; undefined where there is none. */
function readCount(reader) {
    if (reader.take('*'))
        return { low: 0, high: Infinity };
    if (reader.take('+'))
        return { low: 1, high: Infinity };
    if (reader.take('?'))
        return { low: 0, high: 1 };
    const found = reader.match(/\{(\d+)(,(\d*))?\}/);
    if (found === undefined)
        return undefined;
    const [, first = '', comma, second = ''] = found;
    const low = Number(first);
    const high = comma === undefined ? low : second === '' ? Infinity : Number(second);
    if (low > LIMIT || (high !== Infinity && high > LIMIT))
        reader.refuse('count-size', reader.at - 1);
    if (high < low)
        reader.refuse('count-order', reader.at - 1);
    return { low, high };
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/reader.ts

/** Walks through one pattern and collects what it meets. */
class Reader {
    pattern;
    /** True for cloudfront-js-1.0: PCRE in its JavaScript mode, which forgives more. */
    isFirst;
    at = 0;
    groups = 0;
    names = new Set();
    features = [];
    references = [];
    /** Offsets of lookbehinds without a fixed length. */
    lookbehinds = [];
    constructor(pattern, isFirst) {
        this.pattern = pattern;
        this.isFirst = isFirst;
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** True when the rest begins with `text`. */
    sees(text) {
        return this.pattern.startsWith(text, this.at);
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.sees(text))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        const sticky = new RegExp(expression.source, 'y');
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Ends reading. */
    refuse(fault, at = this.at) {
        throw new PatternRefused(fault, at);
    }
    /** Notes something that JavaScript reads otherwise, from `from` up to here. */
    note(kind, from) {
        this.features.push({ kind, at: from, text: this.pattern.slice(from, this.at) });
    }
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/read-pattern.ts






/** Reads a pattern as the library of a runtime does: what it refuses, and what it reads in its own way. */
function readPattern(pattern, isFirst) {
    const reader = new Reader(pattern, isFirst);
    const fault = capture(() => {
        readAlternatives(reader);
        if (reader.next === ')')
            reader.refuse('close-group');
    });
    return { fault: fault ?? lateFault(reader), features: reader.features };
}
function capture(body) {
    try {
        body();
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternRefused)
            return { fault: error.fault, at: error.at };
        throw error;
    }
}
function lateFault(reader) {
    const missing = reader.references.find(({ group }) => typeof group === 'string' ? !reader.names.has(group) : !reader.isFirst && group > reader.groups);
    const [lookbehind] = reader.lookbehinds;
    const faults = [
        missing && faultAt('reference', missing.at),
        lookbehind === undefined ? undefined : faultAt('lookbehind', lookbehind),
    ];
    // The later library looks at lookbehinds first.
    return (reader.isFirst ? faults : faults.reverse()).find((fault) => fault !== undefined);
}
function faultAt(fault, at) {
    return { fault, at };
}
/** Reads up to a closing parenthesis, which stays, or to the end. */
function readAlternatives(reader) {
    const widths = [];
    let isLoop = false;
    do {
        const { width, isLoop: loops } = readSequence(reader);
        widths.push(width);
        isLoop ||= loops;
    } while (reader.take('|'));
    const [width] = widths;
    return {
        width: widths.every((other) => other === width) ? width : undefined,
        areFixed: !widths.includes(undefined),
        isLoop,
    };
}
function readSequence(reader) {
    let width = 0;
    let isLoop = false;
    let count = 0;
    while (!reader.isDone && reader.next !== '|' && reader.next !== ')') {
        const piece = readQuantifier(reader, readAtom(reader));
        width = width === undefined || piece.width === undefined ? undefined : width + piece.width;
        isLoop = piece.isLoop && count === 0;
        count++;
    }
    return { width, isLoop };
}
const ATOM = { width: 1, repeatable: true, isLoop: false };
const ANCHOR = { width: 0, repeatable: false, isLoop: false };
function readAtom(reader) {
    const { next } = reader;
    if (next === '\\') {
        const { kind, width } = readEscape(reader, 'outside');
        return kind === 'assertion' ? ANCHOR : { ...ATOM, width };
    }
    if (next === '(')
        return readGroup(reader);
    if (next === '[') {
        readClass(reader);
        return ATOM;
    }
    if (readCount(reader) !== undefined)
        reader.refuse('repeat', reader.at - 1);
    reader.at++;
    return next === '^' || next === '$' ? ANCHOR : ATOM;
}

;// CONCATENATED MODULE: ./src/runtime/language/regexp/judge-pattern.ts


/** Judges the pattern of a regular expression, flags aside. */
function judgePattern(pattern, runtime) {
    const isFirst = runtime === 'cloudfront-js-1.0';
    const prepared = isFirst ? closedBrackets(pattern) : pattern;
    const { fault, features } = readPattern(prepared, isFirst);
    if (!isFirst && features.some(({ kind }) => kind === 'possessive')) {
        return { refusal: `Invalid regular expression "${pattern}" nothing to repeat`, features };
    }
    if (fault === undefined)
        return { refusal: undefined, features };
    return { refusal: refusalOf(prepared, fault.fault, fault.at, isFirst), features };
}
function refusalOf(pattern, fault, at, isFirst) {
    const words = FAULTS[fault];
    const text = typeof words === 'string' ? words : isFirst ? words.first : words.second;
    const rest = pattern.slice(at);
    if (!isFirst)
        return `pcre_compile2("${pattern}") failed: ${text} at "${rest}"`;
    const where = rest === '' ? '' : ` at "${rest}"`;
    return `pcre_compile("${pattern}") failed: ${text}${where}`;
}
/** cloudfront-js-1.0 escapes brackets that seem to close nothing, counting as JavaScript counts. */
function closedBrackets(pattern) {
    let inClass = false;
    return pattern.replace(/\\[^]|[[\]]/g, (piece) => {
        if (piece === '[')
            inClass = true;
        if (piece !== ']')
            return piece;
        const closes = inClass;
        inClass = false;
        return closes ? piece : '\\]';
    });
}

;// CONCATENATED MODULE: ./src/runtime/pattern/examine-pattern.ts
/** What stands in the way of running a pattern in JavaScript's own engine. */
function findObstacle({ tree }) {
    return search(tree);
}
/** A repetition from which on exponentially many ways through a text must be feared. */
const MANY = 10;
function search(tree) {
    if (tree.kind === 'repeat') {
        const { body, max } = tree;
        if (hasCapture(body) && (mayBeEmpty(body) || (max > 1 && mayMissCapture(body))))
            return 'captures';
        if (max > MANY && isUnbounded(body))
            return 'backtracking';
        if (max > MANY && hasOverlappingChoice(body))
            return 'backtracking';
    }
    return first(childrenOf(tree).map(search));
}
function first(found) {
    return found.find((obstacle) => obstacle !== undefined);
}
function childrenOf(tree) {
    switch (tree.kind) {
        case 'sequence':
            return tree.items;
        case 'choice':
            return tree.options;
        case 'group':
        case 'look':
        case 'repeat':
            return [tree.body];
        default:
            return [];
    }
}
function hasCapture(tree) {
    return (tree.kind === 'group' && tree.capture !== undefined) || childrenOf(tree).some(hasCapture);
}
/** True when a repetition can go by without one of the captures inside taking part. */
function mayMissCapture(tree) {
    if (tree.kind === 'choice')
        return hasCapture(tree);
    if (tree.kind === 'repeat' && tree.min === 0)
        return hasCapture(tree);
    if (tree.kind === 'look' && tree.isNegative)
        return hasCapture(tree);
    return childrenOf(tree).some(mayMissCapture);
}
function mayBeEmpty(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return false;
        case 'sequence':
            return tree.items.every(mayBeEmpty);
        case 'choice':
            return tree.options.some(mayBeEmpty);
        case 'group':
            return mayBeEmpty(tree.body);
        case 'repeat':
            return tree.min === 0 || mayBeEmpty(tree.body);
        default:
            return true;
    }
}
/** True when a part can match texts of many lengths. */
function isUnbounded(tree) {
    if (tree.kind === 'look')
        return false;
    if (tree.kind === 'repeat' && tree.max > MANY)
        return true;
    return childrenOf(tree).some(isUnbounded);
}
/** `(a|aa)+`: alternatives of different lengths, which share ways through a text. */
function hasOverlappingChoice(tree) {
    if (tree.kind === 'choice')
        return new Set(tree.options.map(lengthOf)).size > 1;
    return childrenOf(tree).some(hasOverlappingChoice);
}
/** Characters of a part, if it always has as many; NaN otherwise. */
function lengthOf(tree) {
    switch (tree.kind) {
        case 'character':
        case 'set':
            return 1;
        case 'sequence':
            return tree.items.reduce((sum, item) => sum + lengthOf(item), 0);
        case 'group':
            return lengthOf(tree.body);
        case 'repeat':
            return tree.min === tree.max ? tree.min * lengthOf(tree.body) : NaN;
        case 'choice':
        case 'reference':
            return NaN;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/character-set.ts
const LAST = 0xffff;
/** The set of all units in some ranges. */
function setOf(ranges) {
    const sorted = [...ranges].sort(([one], [other]) => one - other);
    const merged = [];
    for (const [first, last] of sorted) {
        const before = merged.at(-1);
        if (before !== undefined && first <= before[1] + 1)
            merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
        else
            merged.push([first, last]);
    }
    return merged;
}
/** Everything that a set has not. */
function complement(set) {
    const rest = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            rest.push([next, first - 1]);
        next = last + 1;
    }
    return next <= LAST ? [...rest, [next, LAST]] : rest;
}
/** True when a unit is in a set. */
function isIn(set, code) {
    return set.some(([first, last]) => code >= first && code <= last);
}
const codes = (text) => [...text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)]);
const between = (...pairs) => setOf(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(pair.length - 1)]));
const BLANKS = [
    ...codes('\t \u00a0\u1680\u180e\u202f\u205f\u3000'),
    [0x2000, 0x200a],
];
/** Classes of PCRE by their letters; without its Unicode mode they know ASCII only. */
const CLASSES = {
    d: between('09'),
    w: between('09', 'AZ', 'az', '_'),
    s: between('\t\r', ' '),
    h: setOf(BLANKS),
    v: setOf([...between('\n\r'), ...codes('\u0085\u2028\u2029')]),
    N: setOf([[0x0a, 0x0a]]),
};
/** Classes of POSIX by their names. */
const character_set_POSIX = {
    alnum: between('09', 'AZ', 'az'),
    alpha: between('AZ', 'az'),
    ascii: [[0, 0x7f]],
    blank: between('\t', ' '),
    cntrl: between('\0\x1f', '\x7f'),
    digit: between('09'),
    graph: between('!~'),
    lower: between('az'),
    print: between(' ~'),
    punct: between('!/', ':@', '[`', '{~'),
    space: between('\t\r', ' '),
    upper: between('AZ'),
    word: between('09', 'AZ', 'az', '_'),
    xdigit: between('09', 'AF', 'af'),
};

;// CONCATENATED MODULE: ./src/runtime/pattern/case-variants.ts

/** A code unit and its small and capital letters, where these are single units as well. */
function caseVariants(code) {
    const char = String.fromCharCode(code);
    const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1);
    return [...new Set(forms.map((form) => form.charCodeAt(0)))];
}
/** True when the case of letters makes a difference for a set. */
function hasCase(set) {
    return set.some(([first, last]) => {
        for (let code = first; code <= last; code += 1)
            if (caseVariants(code).some((variant) => !isIn(set, variant)))
                return true;
        return false;
    });
}
/** A set with the small and capital letters of its members. */
function withBothCases(set) {
    const ranges = [...set];
    for (const [first, last] of set)
        for (let code = first; code <= last; code += 1)
            ranges.push(...caseVariants(code).map((variant) => [variant, variant]));
    return setOf(ranges);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/print-pattern.ts


/** Thrown for what JavaScript has no words for. */
class Inexpressible extends Error {
}
const END = '(?![^])';
const BEGIN = '(?<![^])';
const LAST_LINE = `(?=\\n?${END})`;
/** Anchors in JavaScript, whose own take other line breaks than PCRE's. */
const print_pattern_ANCHORS = {
    K: () => {
        throw new Inexpressible();
    },
    start: ({ multiline }) => (multiline ? `(?:${BEGIN}|(?<=\\n)(?=[^]))` : BEGIN),
    end: ({ multiline }) => (multiline ? `(?=\\n|${END})` : LAST_LINE),
    A: () => BEGIN,
    z: () => END,
    Z: () => LAST_LINE,
    b: () => '\\b',
    B: () => '\\B',
};
/**
 * A pattern of JavaScript with exactly the meaning of a PCRE pattern, for the same flags; undefined where there
 * is none. Whether it repeats captures in another way is not looked at here.
 */
function printPattern({ tree, modes }) {
    try {
        return print(tree, modes);
    }
    catch (error) {
        if (error instanceof Inexpressible)
            return undefined;
        throw error;
    }
}
function print(tree, modes) {
    switch (tree.kind) {
        case 'character':
            return printSet([[tree.code, tree.code]], tree.modes, modes);
        case 'set':
            return printSet(tree.set, tree.modes, modes);
        case 'anchor':
            return tree.at === 'start' && !tree.modes.multiline && !modes.multiline
                ? '^'
                : print_pattern_ANCHORS[tree.at](tree.modes);
        case 'reference':
            return printReference(tree.group, tree.modes, modes);
        case 'sequence':
            return tree.items.map((item) => print(item, modes)).join('');
        case 'choice':
            return tree.options.map((option) => print(option, modes)).join('|');
        case 'look':
            return `(?${tree.isBehind ? '<' : ''}${tree.isNegative ? '!' : '='}${print(tree.body, modes)})`;
        case 'group':
            return printGroup(tree, modes);
        case 'repeat':
            return printRepeat(tree, modes);
    }
}
function printGroup({ body, capture, name, isAtomic }, modes) {
    if (isAtomic)
        throw new Inexpressible();
    const begin = name === undefined ? (capture === undefined ? '?:' : '') : `?<${name}>`;
    return `(${begin}${print(body, modes)})`;
}
const SIGNS = { '0,': '*', '1,': '+', '0,1': '?' };
function printRepeat({ body, min, max, mode }, modes) {
    if (mode === 'possessive')
        throw new Inexpressible();
    const bounds = `${String(min)},${max === Infinity ? '' : String(max)}`;
    const isAtom = body.kind === 'character' || body.kind === 'set' || body.kind === 'group';
    const inner = print(body, modes);
    return ((isAtom ? inner : `(?:${inner})`) +
        (SIGNS[bounds] ?? `{${bounds}}`) +
        (mode === 'lazy' ? '?' : ''));
}
function printReference(group, own, modes) {
    if (own.ignoreCase !== modes.ignoreCase)
        throw new Inexpressible();
    return typeof group === 'number' ? `(?:\\${String(group)})` : `\\k<${group}>`;
}
function printSet(set, own, modes) {
    if (own.ignoreCase === modes.ignoreCase || !hasCase(set))
        return printRanges(set);
    if (modes.ignoreCase)
        throw new Inexpressible();
    return printRanges(withBothCases(set));
}
function printRanges(set) {
    const [only] = set;
    if (only !== undefined && set.length === 1 && only[0] === only[1])
        return printUnit(only[0]);
    const rest = complement(set);
    return rest.length < set.length || (rest.length === set.length && rest.length < 2)
        ? `[^${printMembers(rest)}]`
        : `[${printMembers(set)}]`;
}
function printMembers(set) {
    return set
        .map(([first, last]) => first === last ? printUnit(first) : `${printUnit(first)}-${printUnit(last)}`)
        .join('');
}
const MAX_ASCII = 0x7f;
/** One code unit, valid inside and outside of a class, and in a literal. */
function printUnit(code) {
    const char = String.fromCharCode(code);
    if (/[A-Za-z0-9_]/.test(char))
        return char;
    if (code <= MAX_ASCII && code > 0x20 && code !== MAX_ASCII)
        return `\\${char}`;
    if (code === 0x20)
        return ' ';
    return `\\u${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/property-set.ts

const property_set_LAST = 0xffff;
const known = new Map();
/** Code units with a property of Unicode, by its name in PCRE: a category (`L`, `Lu`) or a script (`Greek`). */
function propertySet(name) {
    if (!known.has(name))
        known.set(name, findSet(name));
    return known.get(name);
}
function findSet(name) {
    const test = property_set_testOf(`\\p{${name}}`) ?? property_set_testOf(`\\p{Script=${name}}`);
    if (test === undefined)
        return undefined;
    const ranges = [];
    for (let code = 0; code <= property_set_LAST; code += 1)
        if (test.test(String.fromCharCode(code)))
            ranges.push([code, code]);
    return setOf(ranges);
}
function property_set_testOf(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-escape.ts


const read_escape_CONTROLS = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };
const read_escape_ANCHORS = { A: 'A', Z: 'Z', z: 'z', b: 'b', B: 'B' };
const BACKSPACE = 8;
const character = (code) => ({ kind: 'character', code });
/** Reads an escape; its backslash is next. */
function read_escape_readEscape(scanner, inClass) {
    const from = scanner.at;
    scanner.at += 1;
    if (!inClass && /[1-9]/.test(scanner.next))
        return read_escape_readReference(scanner);
    if (inClass && /[1-7]/.test(scanner.next))
        return readOctal(scanner);
    const letter = scanner.next;
    scanner.at += 1;
    if (inClass && letter === 'b')
        return character(BACKSPACE);
    if (inClass && letter === 'g')
        return character(letter.charCodeAt(0));
    const set = setBy(letter);
    if (set !== undefined)
        return { kind: 'set', set };
    const at = inClass ? undefined : read_escape_ANCHORS[letter];
    if (at !== undefined)
        return { kind: 'anchor', at };
    return READERS[letter]?.(scanner, from) ?? character(read_escape_CONTROLS[letter] ?? letter.charCodeAt(0));
}
function setBy(letter) {
    if (letter === 'N')
        return complement(CLASSES.N ?? []);
    const set = Object.hasOwn(CLASSES, letter.toLowerCase())
        ? CLASSES[letter.toLowerCase()]
        : undefined;
    if (set === undefined || letter.toLowerCase() === 'n')
        return undefined;
    return letter === letter.toLowerCase() ? set : complement(set);
}
const foreign = (scanner, from) => scanner.foreign(from);
const READERS = {
    C: foreign,
    G: foreign,
    K: () => ({ kind: 'anchor', at: 'K' }),
    X: foreign,
    p: (scanner, from) => read_escape_property(scanner, from, false),
    P: (scanner, from) => read_escape_property(scanner, from, true),
    R: () => ({ kind: 'line-break' }),
    E: () => ({ kind: 'text', text: '' }),
    Q: (scanner) => {
        const text = scanner.match(/[^]*?(?=\\E|$)/y)?.[0] ?? '';
        scanner.take('\\E');
        return { kind: 'text', text };
    },
    c: (scanner) => {
        const control = scanner.next.toUpperCase().charCodeAt(0) ^ 64;
        scanner.at += 1;
        return character(control);
    },
    x: (scanner) => code(scanner, /[\da-fA-F]{2}/y, 16, 'x'),
    u: (scanner) => code(scanner, /[\da-fA-F]{4}/y, 16, 'u'),
    o: (scanner) => code(scanner, /\{([0-7]+)\}/y, 8, 'o'),
    0: (scanner) => character(parseInt(`0${scanner.match(/[0-7]{1,2}/y)?.[0] ?? ''}`, 8)),
    g: readGroupReference,
    k: readNamedReference,
};
function code(scanner, digits, radix, letter) {
    const found = scanner.match(digits);
    return character(found === undefined ? letter.charCodeAt(0) : parseInt(found[1] ?? found[0], radix));
}
/** `\\p{L}`, `\\pL` and, for everything else, `\\P{L}` or `\\p{^L}`. */
function read_escape_property(scanner, from, isNegative) {
    const [, caret, name, letter] = scanner.match(/\{(\^?)(\w+)\}|([A-Z])/y) ?? [];
    const set = propertySet(name ?? letter ?? '');
    if (set === undefined)
        return scanner.foreign(from);
    return { kind: 'set', set: isNegative === (caret === '^') ? set : complement(set) };
}
function read_escape_readReference(scanner) {
    const from = scanner.at;
    const digits = scanner.match(/\d+/y)?.[0] ?? '';
    const group = Number(digits);
    if (group < 10 || group <= scanner.total)
        return { kind: 'reference', group };
    scanner.at = from;
    if (/[0-7]/.test(digits.charAt(0)))
        return readOctal(scanner);
    scanner.at += 1;
    return character(digits.charCodeAt(0));
}
/** Up to three digits, of which there is one at least. */
function readOctal(scanner) {
    return character(parseInt(scanner.match(/[0-7]{1,3}/y)?.[0] ?? '0', 8) & 0xff);
}
function readGroupReference(scanner, from) {
    const found = scanner.match(/\{?(-?\d+)\}?/y) ?? scanner.match(/\{(\w+)\}/y);
    const text = found?.[1];
    if (text === undefined)
        return scanner.foreign(from);
    const number = Number(text);
    if (Number.isNaN(number))
        return { kind: 'reference', group: text };
    return { kind: 'reference', group: number < 0 ? scanner.groups + 1 + number : number };
}
function readNamedReference(scanner) {
    const found = scanner.match(/<(\w+)>|'(\w+)'|\{(\w+)\}/y);
    const group = found?.[1] ?? found?.[2] ?? found?.[3];
    return group === undefined ? character('k'.charCodeAt(0)) : { kind: 'reference', group };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-class.ts


/** Reads `[\u2026]`; its opening bracket is next. The runtimes give `[]` and `[^]` JavaScript's meaning. */
function read_class_readClass(scanner) {
    scanner.at += 1;
    const isNegative = scanner.take('^');
    const ranges = [];
    while (!scanner.take(']') && !scanner.isDone)
        ranges.push(...read_class_readRange(scanner));
    const set = setOf(ranges);
    return isNegative ? complement(set) : set;
}
function read_class_readRange(scanner) {
    const first = read_class_readMember(scanner);
    const isRange = 'code' in first && /^-[^\]]/.test(scanner.pattern.slice(scanner.at));
    if (!isRange)
        return rangesOf(first);
    scanner.at += 1;
    const last = read_class_readMember(scanner);
    if ('code' in last)
        return [[first.code, last.code]];
    return [...rangesOf(first), ['-'.charCodeAt(0), '-'.charCodeAt(0)], ...last.set];
}
function rangesOf(member) {
    return 'set' in member ? member.set : [[member.code, member.code]];
}
function read_class_readMember(scanner) {
    const posix = scanner.match(/\[:(\^?)(\w+):\]/y);
    if (posix !== undefined) {
        const set = character_set_POSIX[posix[2] ?? ''] ?? [];
        return { set: posix[1] === '^' ? complement(set) : set };
    }
    if (scanner.next !== '\\') {
        scanner.at += 1;
        return { code: scanner.pattern.charCodeAt(scanner.at - 1) };
    }
    const from = scanner.at;
    const escape = read_escape_readEscape(scanner, true);
    if (escape.kind === 'character')
        return { code: escape.code };
    if (escape.kind === 'set')
        return { set: escape.set };
    if (escape.kind !== 'text')
        return scanner.foreign(from);
    return { set: setOf([...escape.text].map((char) => [char.charCodeAt(0), char.charCodeAt(0)])) };
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-group.ts
/** Reads a group; its opening parenthesis is next. Comments and changes of modes give nothing. */
function read_group_readGroup(scanner, readInner) {
    const from = scanner.at;
    const readBody = () => {
        const body = readInner(scanner);
        scanner.take(')');
        return body;
    };
    if (scanner.match(/\(\*/y))
        return scanner.foreign(from);
    if (scanner.match(/\(\?#[^)]*\)/y))
        return [];
    const flags = scanner.match(/\(\?(\^?[imsxnUJ]*(?:-[imsxnUJ]+)?)([:)])/y);
    if (flags !== undefined) {
        const outer = scanner.modes;
        scanner.modes = changedModes(scanner, flags[1] ?? '', from);
        if (flags[2] === ')')
            return [];
        const body = readBody();
        scanner.modes = outer;
        return [group(body, {})];
    }
    const look = scanner.match(/\(\?(<?)([=!])/y);
    if (look !== undefined) {
        const body = readBody();
        return [{ kind: 'look', body, isBehind: look[1] === '<', isNegative: look[2] === '!' }];
    }
    if (scanner.take('(?>'))
        return [group(readBody(), { isAtomic: true })];
    const same = scanner.match(/\(\?P=(\w+)\)/y)?.[1];
    if (same !== undefined)
        return [{ kind: 'reference', group: same, modes: scanner.modes }];
    const named = scanner.match(/\(\?P?<([^>]+)>/y) ?? scanner.match(/\(\?'([^']+)'/y);
    if (named === undefined && scanner.match(/\(\?/y))
        return scanner.foreign(from);
    if (named === undefined)
        scanner.at += 1;
    scanner.groups += 1;
    const [capture, name] = [scanner.groups, named?.[1]];
    if (name !== undefined)
        scanner.names.push([name, capture]);
    return [group(readBody(), { capture, name })];
}
function group(body, { capture, name, isAtomic = false, }) {
    return { kind: 'group', body, capture, name, isAtomic };
}
const MODES = {
    i: 'ignoreCase',
    m: 'multiline',
    s: 'dotAll',
    x: 'extended',
};
/** Modes behind `(?i)` or inside `(?i:\u2026)`. */
function changedModes(scanner, flags, from) {
    const changed = { ...scanner.modes };
    let isOn = true;
    for (const flag of flags) {
        const mode = MODES[flag];
        if (flag === '-')
            isOn = false;
        else if (mode === undefined)
            scanner.foreign(from);
        else
            changed[mode] = isOn;
    }
    return changed;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/tree.ts
/** Something of PCRE that is not emulated: as it is written, and its offset in the pattern. */
class ForeignPattern extends Error {
    at;
    constructor(what, at) {
        super(what);
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./src/runtime/pattern/scanner.ts

/** Walks through a pattern that PCRE is known to compile. */
class Scanner {
    pattern;
    /** Capturing groups of the whole pattern; from 10 on a reference to none is an octal code. */
    total;
    /** True for cloudfront-js-1.0. */
    isFirst;
    at = 0;
    groups = 0;
    modes;
    names = [];
    constructor(pattern, modes, isFirst) {
        this.pattern = pattern;
        this.modes = modes;
        this.isFirst = isFirst;
        this.total = countGroups(pattern);
    }
    get next() {
        return this.pattern.charAt(this.at);
    }
    get isDone() {
        return this.at >= this.pattern.length;
    }
    /** Takes `text` if it is next. */
    take(text) {
        if (!this.pattern.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    /** Takes what a sticky expression matches; undefined if it does not. */
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.pattern);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    /** Gives up: what stands from `from` up to here is not emulated. */
    foreign(from) {
        throw new ForeignPattern(this.pattern.slice(from, Math.max(this.at, from + 1)), from);
    }
}
/** Counts `(` that capture, roughly: only references beyond 9 depend on it. */
function countGroups(pattern) {
    return (pattern
        .match(/\\[^]|\[(?:\\[^]|[^\]])*\]|\((?!\?(?!P?<[^=!]|'))(?!\*)/g)
        ?.filter((it) => it === '(').length ?? 0);
}

;// CONCATENATED MODULE: ./src/runtime/pattern/read-tree.ts





/**
 * Reads a pattern as PCRE does. It must be one that PCRE compiles (language/regexp judges that). Throws
 * ForeignPattern for what is not emulated.
 */
function readTree(pattern, modes, isFirst) {
    const scanner = new Scanner(pattern, modes, isFirst);
    const tree = read_tree_readAlternatives(scanner);
    if (!scanner.isDone)
        scanner.foreign(scanner.at);
    return { tree, modes, groups: scanner.groups, names: scanner.names };
}
/** Reads up to the end or a closing parenthesis; modes that change inside hold only inside. */
function read_tree_readAlternatives(scanner) {
    const { modes } = scanner;
    const options = [read_tree_readSequence(scanner)];
    while (scanner.take('|'))
        options.push(read_tree_readSequence(scanner));
    scanner.modes = modes;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
}
function read_tree_readSequence(scanner) {
    const items = [];
    while (!scanner.isDone && scanner.next !== '|' && scanner.next !== ')') {
        if (scanner.modes.extended && scanner.match(/(?:\s|#[^\n]*)+/y))
            continue;
        const atoms = readAtoms(scanner);
        const last = atoms.pop();
        items.push(...atoms);
        if (last !== undefined)
            items.push(readRepeat(scanner, last));
    }
    return { kind: 'sequence', items };
}
/** One thing that can be repeated, and what stands before it in the same escape. */
function readAtoms(scanner) {
    const { next, modes } = scanner;
    if (next === '(')
        return read_group_readGroup(scanner, read_tree_readAlternatives);
    if (next === '[')
        return [{ kind: 'set', set: read_class_readClass(scanner), modes }];
    if (next === '\\')
        return readEscaped(scanner);
    scanner.at += 1;
    if (next === '^')
        return [{ kind: 'anchor', at: 'start', modes }];
    if (next === '$')
        return [{ kind: 'anchor', at: 'end', modes }];
    if (next === '.')
        return [dot(modes)];
    return [{ kind: 'character', code: next.charCodeAt(0), modes }];
}
const dot = (modes) => ({
    kind: 'set',
    set: modes.dotAll ? complement([]) : complement(CLASSES.N ?? []),
    modes,
});
function readEscaped(scanner) {
    const { modes } = scanner;
    const escape = read_escape_readEscape(scanner, false);
    if (escape.kind === 'line-break')
        return [lineBreak(modes)];
    if (escape.kind !== 'text')
        return [{ ...escape, modes }];
    return [...escape.text].map((char) => ({ kind: 'character', code: char.charCodeAt(0), modes }));
}
/** `\R`, which never gives back half of what it took. */
function lineBreak(modes) {
    const [cr, lf] = [0x0d, 0x0a].map((code) => ({ kind: 'character', code, modes }));
    const both = { kind: 'sequence', items: cr && lf ? [cr, lf] : [] };
    const one = { kind: 'set', set: CLASSES.v ?? [], modes };
    const body = { kind: 'choice', options: [both, one] };
    return { kind: 'group', body, capture: undefined, name: undefined, isAtomic: true };
}
const BOUNDS = {
    '*': [0, Infinity],
    '+': [1, Infinity],
    '?': [0, 1],
};
function readRepeat(scanner, body) {
    const found = scanner.match(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (found === undefined)
        return body;
    const [sign, low = '', comma, high] = found;
    const [min, max] = BOUNDS[sign] ?? [
        Number(low),
        comma === '' ? Number(low) : high === '' ? Infinity : Number(high),
    ];
    const mode = scanner.take('?') ? 'lazy' : scanner.take('+') ? 'possessive' : 'greedy';
    return readRepeat(scanner, { kind: 'repeat', body, min, max, mode });
}

;// CONCATENATED MODULE: ./src/runtime/pattern/translate-pattern.ts






/** A pattern that never matches: the host does the matching. */
const NEVER = '(?!)';
/** Modes that flags switch on. */
function modesOf(flags) {
    return {
        ignoreCase: flags.includes('i'),
        multiline: flags.includes('m'),
        dotAll: false,
        extended: false,
    };
}
/** Reads a pattern that a runtime compiles. Throws ForeignPattern for what is not emulated. */
function translate_pattern_readPattern(pattern, flags, runtime) {
    return readTree(pattern, modesOf(flags), runtime === 'cloudfront-js-1.0');
}
/**
 * How the engine runs a regular expression of a runtime: as a pattern of JavaScript with the same meaning, or,
 * where there is none, by asking the host. A pattern that differs from what the function wrote carries the
 * original with it, in a part that matches nothing, so that `source` can show it.
 */
function translatePattern(pattern, flags, runtime) {
    const shown = refusedFlags(flags, runtime === 'cloudfront-js-1.0');
    if (shown !== undefined)
        return { kind: 'fault', fault: `Invalid RegExp flags "${flags}"` };
    const { refusal } = judgePattern(pattern, runtime);
    if (refusal !== undefined)
        return { kind: 'fault', fault: refusal };
    try {
        return translated(pattern, translate_pattern_readPattern(pattern, flags, runtime));
    }
    catch (error) {
        if (error instanceof ForeignPattern)
            return { kind: 'foreign', what: error.message, at: error.at };
        throw error;
    }
}
function translated(original, pattern) {
    const printed = findObstacle(pattern) === undefined ? printPattern(pattern) : undefined;
    if (printed === undefined)
        return { kind: 'source', source: NEVER + carried(original), exec: 'host' };
    const isSame = printed === original && !/[/\n\r]/.test(original);
    // What is appended belongs to the last alternative only, which does no harm.
    const source = isSame ? printed : printed + carried(original);
    return { kind: 'source', source, exec: pattern.names.length > 0 ? 'groups' : 'engine' };
}
/** A text as a part of a pattern that is never looked at. */
function carried(text) {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
    return `(?!(?!)${units.map((unit) => `\\u${unit}`).join('')})`;
}

;// CONCATENATED MODULE: ./src/runtime/pattern/match-on-host.ts


/** Patterns that are kept; functions have a handful. */
const MAX_PATTERNS = 64;
const compiled = new Map();
/** What the runtimes say when a match takes too long. */
const MATCH_LIMIT = {
    'cloudfront-js-1.0': 'pcre_exec() failed: -8',
    'cloudfront-js-2.0': 'pcre2_match() failed: match limit exceeded',
};
/** Matches a regular expression that the engine of the sandbox cannot match as the runtimes do. */
function matchOnHost(request, runtime) {
    const { text, from, flags } = request;
    const { match, names } = compiledOf(request, runtime);
    try {
        const groups = match(text, from, flags.includes('y'));
        return groups === undefined ? { kind: 'none' } : { kind: 'match', groups, names };
    }
    catch (error) {
        // Texts can be so long that the host's own stack ends first.
        if (error instanceof MatchLimitExceeded || error instanceof RangeError)
            return { kind: 'error', message: MATCH_LIMIT[runtime] };
        throw error;
    }
}
function compiledOf({ pattern, flags }, runtime) {
    const key = JSON.stringify([runtime, flags, pattern]);
    const known = compiled.get(key);
    if (known !== undefined)
        return known;
    if (compiled.size >= MAX_PATTERNS)
        compiled.clear();
    const read = translate_pattern_readPattern(pattern, flags, runtime);
    const made = { match: compilePattern(read), names: read.names };
    compiled.set(key, made);
    return made;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/runtime/sandbox/digest.ts

/** Algorithms the runtimes have; the VM may ask for no other. */
const ALGORITHMS = ['md5', 'sha1', 'sha256'];
const bytesOf = (text) => Buffer.from(text, 'latin1');
/** Computes a digest for the VM, in hex. Throws for algorithms the runtimes lack. */
function computeDigest({ algorithm, key, data }) {
    if (!ALGORITHMS.includes(algorithm))
        throw new Error(`not supported algorithm: "${algorithm}"`);
    const hash = key === undefined ? (0,external_node_crypto_namespaceObject.createHash)(algorithm) : (0,external_node_crypto_namespaceObject.createHmac)(algorithm, bytesOf(key));
    return hash.update(bytesOf(data)).digest('hex');
}

;// CONCATENATED MODULE: ./src/runtime/wording/row.ts
/** Words that name something known only from a second look; a guess without one. */
function guess(isKnown, text) {
    return isKnown ? text : { vague: text };
}
/** Type of the value at `index` among the arguments; `otherwise` if nothing is known of it. */
function argumentType(where, index, otherwise) {
    return where.operation?.args[index]?.type ?? (where.operation ? 'undefined' : otherwise);
}
/** Text of the value at `index` among the arguments. */
function argumentText(where, index) {
    return where.operation?.args[index]?.text ?? '';
}
/**
 * The value at `index` among the arguments as an index: a whole number. undefined where that is not known, because
 * the argument is an object that makes a number of itself, or because no second look was taken.
 */
function argumentIndex(where, index) {
    const operand = where.operation?.args[index];
    if (operand === undefined)
        return where.operation === undefined ? undefined : 0;
    if (operand.text === undefined)
        return operand.type === 'null' ? 0 : undefined;
    const number = operand.type === 'boolean' ? Number(operand.text === 'true') : Number(operand.text);
    return Math.trunc(number) || 0;
}
/** Type of the value whose method failed, also where the method was given to `call` or `apply`. */
function receiverType(where) {
    const { operation } = where;
    if (operation?.kind !== 'call')
        return undefined;
    const isForeign = operation.key === 'call' || operation.key === 'apply';
    return isForeign ? argumentType(where, 0, 'undefined') : operation.subject.type;
}

;// CONCATENATED MODULE: ./src/runtime/wording/access.ts

const PRIMITIVES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];
/** An assignment that the engine refused, as a second look saw it. */
function setTo(where) {
    const { operation } = where;
    const isKnown = operation?.kind === 'set';
    const type = isKnown ? operation.subject.type : 'object';
    return { type, key: (isKnown ? operation.key : undefined) ?? '', isKnown };
}
const onPrimitive = (type) => `property set on primitive ${type} type`;
/** Globals that cannot be assigned to. */
const FIXED = ['NaN', 'Infinity', 'undefined'];
function readOnly(name, where) {
    const { program, natives } = where;
    if (program.constants.includes(name))
        return 'assignment to constant variable';
    const { type, key, isKnown } = setTo(where);
    const isBinding = program.isSecondLook && natives.length === 0 && !(isKnown && key === name);
    if (isBinding && !FIXED.includes(name))
        return 'assignment to constant variable';
    if (isKnown && PRIMITIVES.includes(type))
        return onPrimitive(type);
    if (natives.length > 0)
        return readOnlyIn(name, where);
    return guess(isKnown || isBinding, wordsOfReadOnly(name, type));
}
const wordsOfReadOnly = (name, type) => `Cannot assign to read-only property "${name}" of ${type}`;
/** Built-in functions that begin with the same element as those of the runtimes. */
const SAME_ORDER = ['assign', 'copyWithin', 'fill', 'push', 'exec', 'test'];
/** What a built-in function may not change. */
function readOnlyIn(name, where) {
    const [native = ''] = where.natives;
    const type = native === 'assign' ? argumentType(where, 0, '') : receiverType(where);
    const isCertain = SAME_ORDER.includes(native) && type !== undefined && type !== '';
    return guess(isCertain, wordsOfReadOnly(name, type === undefined || type === '' ? 'object' : type));
}
function notExtensible(where) {
    const { key } = setTo(where);
    const [native] = where.natives;
    if (native === 'setPrototypeOf')
        return 'Cannot set property "prototype", object is not extensible';
    const named = added(where, native, key);
    return guess(named !== undefined, `Cannot add property "${named ?? ''}", object is not extensible`);
}
/** Name of the property that was to be added; undefined where it is not known. */
function added({ operation }, native, key) {
    if (native === undefined)
        return operation?.kind === 'set' ? key : undefined;
    if (operation?.kind !== 'call')
        return undefined;
    return native === 'push' ? String(operation.length ?? 0) : operation.args[1]?.text;
}
function deleted(where, words) {
    const { operation } = where;
    const isKnown = operation?.kind === 'delete';
    return guess(isKnown, words(isKnown ? operation.subject.type : 'object', (isKnown && operation.key) || ''));
}
/** A symbol among the names of properties, of which the runtimes say no more. */
const shown = (name) => (name.startsWith('Symbol.') ? 'unknown' : name);
/** Reading, writing and deleting properties, and variables. */
const ACCESS = [
    {
        engine: /^cannot read property '(.*)' of (undefined|null)$/s,
        natives: '-',
        runtime: ([name = '', value = ''], { runtime }) => `cannot get property "${shown(name)}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
    },
    {
        engine: /^cannot read property '(?:Symbol.iterator|length)' of (undefined|null)$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    {
        engine: /^cannot set property '.*' of (undefined|null)$/s,
        runtime: ([value = '']) => onPrimitive(value),
    },
    {
        engine: /^not an object$/,
        natives: '-',
        runtime: (_, where) => {
            const { type, isKnown } = setTo(where);
            return guess(isKnown, onPrimitive(isKnown ? type : 'string'));
        },
    },
    {
        engine: /^'(.+)' is read-only$/s,
        runtime: ([name = ''], where) => readOnly(name, where),
    },
    { engine: /^object is not extensible$/, runtime: (_, where) => notExtensible(where) },
    {
        engine: /^no setter for property$/,
        runtime: (_, where) => {
            const { type, key, isKnown } = setTo(where);
            return guess(isKnown, `Cannot set property "${key}" of ${type} which has only a getter`);
        },
    },
    {
        engine: /^could not delete property$/,
        natives: 'pop',
        runtime: (_, { operation }) => guess(operation?.length !== undefined, `Cannot delete property "${String((operation?.length ?? 1) - 1)}" of array`),
    },
    {
        engine: /^could not delete property$/,
        runtime: (_, where) => deleted(where, (type, key) => `Cannot delete property "${key}" of ${type}`),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: '-',
        runtime: (_, where) => {
            const type = where.operation?.subject.type ?? 'undefined';
            return deleted(where, (_type, key) => `cannot get property "${key}" of ${type}`);
        },
    },
    {
        engine: /^invalid 'in' operand$/,
        runtime: (_, { operation }) => guess(operation?.kind === 'in', `property "in" on primitive ${operation?.subject.type ?? 'undefined'} type`),
    },
    {
        engine: /^(.+) is not defined$/s,
        runtime: ([name = ''], { runtime, line }) => {
            const text = `"${name}" is not defined`;
            return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
        },
    },
    {
        engine: /^.+ is not initialized$/s,
        runtime: () => 'cannot access variable before initialization',
    },
    {
        engine: /^invalid property access$/,
        runtime: () => '"caller", "callee", "arguments" properties may not be accessed',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/bytes.ts

const bytes_known = (where, text) => guess(where.operation !== undefined, text);
/** The greatest index there is. */
const MAX_INDEX = 2 ** 32 - 1;
/** Bytes of one element, by the name of the constructor. */
function elementSize([native = '']) {
    const bits = Number(/\d+/.exec(native)?.[0] ?? 8);
    return bits / 8;
}
/** Words with an index among the arguments; a guess where it is not known. */
function withIndex(where, argument, words) {
    const index = argumentIndex(where, argument);
    if (index !== undefined && index < 0)
        return 'invalid index';
    return guess(index !== undefined, words(String(index ?? '')));
}
/** A view of a buffer that has no such place. */
function wrongOffset(where) {
    const size = elementSize(where.natives);
    const offset = argumentIndex(where, 1) ?? 0;
    if (offset % size !== 0)
        return bytes_known(where, `start offset must be multiple of ${String(size)}`);
    if (isGiven(where, 2))
        return wrongLength(where);
    const bytes = where.operation?.args[0]?.size ?? 0;
    if (bytes % size !== 0)
        return unaligned(where, size);
    return withIndex(where, 1, outsideOffset);
}
const outsideOffset = (at) => `byteOffset ${at} is outside the bound of the buffer`;
function unaligned(where, size) {
    return bytes_known(where, `byteLength of buffer must be multiple of ${String(size)}`);
}
function isGiven(where, argument) {
    return argumentType(where, argument, 'undefined') !== 'undefined';
}
/** The runtimes count it in bytes. */
function wrongLength(where) {
    const size = elementSize(where.natives);
    if (!isGiven(where, 2))
        return unaligned(where, size);
    return withIndex(where, 2, (length) => `Invalid typed array length: ${length && String(Number(length) * size)}`);
}
function wrongViewLength(where) {
    return withIndex(where, 2, (length) => `Invalid DataView length: ${length}`);
}
/** An array of more bytes than there can be. */
function tooLong(where) {
    const length = argumentIndex(where, 0);
    if (length === undefined || where.natives[0] === 'ArrayBuffer')
        return { vague: 'Invalid array length' };
    return length > MAX_INDEX ? 'invalid index' : 'Invalid array length';
}
/** Typed arrays, their buffers and DataView. */
const BYTES = [
    { engine: /^invalid array index$/, runtime: () => 'invalid index' },
    { engine: /^invalid array buffer length$/, runtime: (_, where) => tooLong(where) },
    { engine: /^invalid offset$/, runtime: (_, where) => wrongOffset(where) },
    { engine: /^invalid length$/, runtime: (_, where) => wrongLength(where) },
    {
        engine: /^invalid array length$/,
        natives: 'set',
        runtime: (_, where) => bytes_known(where, (argumentIndex(where, 1) ?? 0) < 0 ? 'offset is out of bounds' : 'source is too large'),
    },
    {
        engine: /^not a TypedArray$/,
        natives: 'get_length get_buffer get_byteLength get_byteOffset',
        runtime: (_, { natives }) => `Method TypedArray.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^not a TypedArray$/, runtime: () => 'this is not a typed array' },
    {
        engine: /^ArrayBuffer object expected$/,
        natives: 'slice get_byteLength',
        runtime: (_, { natives }) => `Method ArrayBuffer.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^ArrayBuffer object expected$/, runtime: () => 'buffer is not an ArrayBuffer' },
    { engine: /^DataView object expected$/, runtime: () => 'this is not a DataView' },
    {
        engine: /^invalid byteOffset$/,
        runtime: (_, where) => isGiven(where, 2) ? wrongViewLength(where) : withIndex(where, 1, outsideOffset),
    },
    {
        engine: /^invalid byteLength$/,
        runtime: (_, where) => wrongViewLength(where),
    },
    {
        engine: /^out of bound$/,
        runtime: (_, where) => withIndex(where, 0, (index) => `index ${index} is outside the bound of the buffer`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/calls.ts

const isBefore = ([line, column], other) => line < other[0] || (line === other[0] && column <= other[1]);
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];
const size = ({ start, end }) => (end[0] - start[0]) * 1e5 + end[1] - start[1];
/** The call at a place: the one whose name stands there, else the smallest around it. */
function callAt(calls, place) {
    const named = calls.find((call) => call.name !== undefined && isSame(call.at, place));
    if (named !== undefined)
        return named;
    const around = calls.filter(({ start, end }) => isBefore(start, place) && isBefore(place, end));
    return around.sort((one, other) => size(one) - size(other))[0];
}
const member = (key) => `(intermediate value)["${key}"] is not a function`;
/** What was called, or made with `new`, was no function; `isOther`: it was something else than a constructor. */
function notCallable(where, isOther) {
    const { operation, program, line, column } = where;
    if (operation?.kind === 'call' || operation?.kind === 'new') {
        const { key, subject } = operation;
        const isFunction = key === undefined ? subject.type === 'function' : isOther;
        if (isFunction)
            return 'function is not a constructor';
        return key === undefined ? `${subject.type} is not a function` : member(key);
    }
    const name = callAt(program.calls, [line, column])?.name;
    // Without a name the runtime tells the value's type, which is nearly always undefined.
    if (isOther)
        return { vague: 'function is not a constructor' };
    return name === undefined ? { vague: 'undefined is not a function' } : member(name);
}
/** What functions say that were given no function. */
const CALLBACKS = {
    sort: 'comparefn must be callable or undefined',
    Promise: 'unexpected arguments',
    call: '"this" argument is not a function',
    apply: '"this" argument is not a function',
    bind: '"this" argument is not a function',
    catch: 'is not a function',
    from: '"mapfn" argument is not callable',
};
const NEW = {
    Promise: 'the Promise constructor must be called with new',
    ArrayBuffer: "Constructor ArrayBuffer requires 'new'",
    DataView: "Constructor of DataView requires 'new'",
};
/** Calls of what cannot be called. */
const CALLS = [
    {
        engine: /^not a (?:function|constructor)$/,
        natives: 'of',
        runtime: (_, where) => guess(where.operation !== undefined, `${receiverType(where) ?? 'undefined'} is not a constructor`),
    },
    { engine: /^(?:Getter|Setter) must be a function$/, runtime: (_, { message }) => message },
    { engine: /^not a function$/, natives: '-', runtime: (_, where) => notCallable(where, false) },
    {
        engine: /^not a function$/,
        runtime: (_, { natives }) => CALLBACKS[natives[0] ?? ''] ?? 'callback argument is not callable',
    },
    {
        engine: /^(?:(.+) is )?not a constructor$/s,
        natives: '-',
        runtime: (_, where) => notCallable(where, true),
    },
    {
        engine: /^must be called with new$/,
        runtime: (_, { natives }) => NEW[natives[0] ?? ''] ?? "Constructor of TypedArray requires 'new'",
    },
    {
        engine: /^cannot be called$/,
        runtime: () => 'Abstract class TypedArray not directly constructable',
    },
    {
        engine: /^invalid 'instanceof' right operand$/,
        runtime: () => 'right argument is not callable',
    },
    {
        engine: /^operand 'prototype' property is not an object$/,
        runtime: () => 'Function has non-object prototype in instanceof',
    },
    {
        engine: /^not a object$/,
        natives: 'apply',
        runtime: () => 'second argument is not an array-like object',
    },
    { engine: /^Promise object expected$/, runtime: () => 'required a promise object' },
    { engine: /^not an object$/, natives: 'finally', runtime: () => 'required a object' },
    {
        engine: /^not an object$/,
        natives: 'resolve reject',
        runtime: () => 'this value is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'all allSettled any race',
        runtime: () => 'capability resolve slot is not callable',
    },
    {
        engine: /^cannot convert symbol to (string|number)$/,
        runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
    },
    { engine: /^toPrimitive$/, runtime: () => 'Cannot convert object to primitive value' },
    {
        engine: /^not a (?:string|number|boolean)$/,
        runtime: (_, where) => guess(where.operation !== undefined, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/objects.ts

const objects_known = (where, text) => guess(where.operation !== undefined, text);
function toObject(where) {
    return objects_known(where, `cannot convert ${argumentType(where, 0, 'undefined')} argument to object`);
}
function newPrototype(where) {
    const target = argumentType(where, 0, 'object');
    if (target === 'null' || target === 'undefined')
        return toObject(where);
    return objects_known(where, `prototype may only be an object or null: ${argumentType(where, 1, 'undefined')}`);
}
/** Functions of Object and of its prototype. */
const OBJECTS = [
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'keys values entries getOwnPropertyNames getOwnPropertyDescriptor getOwnPropertyDescriptors ' +
            'getOwnPropertySymbols hasOwnProperty propertyIsEnumerable',
        runtime: (_, where) => toObject(where),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'isPrototypeOf',
        runtime: () => 'cannot convert undefined to object',
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    { engine: /^not an object$/, natives: 'getPrototypeOf', runtime: (_, where) => toObject(where) },
    {
        engine: /^not an object$/,
        natives: 'setPrototypeOf',
        runtime: (_, where) => newPrototype(where),
    },
    {
        engine: /^not an object$/,
        natives: 'defineProperty',
        runtime: () => 'Object.defineProperty is called on non-object',
    },
    {
        engine: /^Object\.defineProperties called on non-object$/,
        runtime: () => 'Object.defineProperties is called on non-object',
    },
    {
        engine: /^object prototype may only be an Object or null$/,
        runtime: (_, where) => objects_known(where, `prototype may only be an object or null: ${argumentType(where, 0, 'undefined')}`),
    },
    {
        engine: /^Property description must be an object$/,
        natives: 'defineProperty',
        runtime: () => 'descriptor is not an object',
    },
    {
        engine: /^Property description must be an object$/,
        runtime: () => 'property descriptor must be an object',
    },
    {
        engine: /^Invalid property descriptor\. (Cannot both .*)$/,
        runtime: ([text = '']) => text,
    },
    {
        engine: /^property is not configurable$/,
        runtime: (_, where) => objects_known(where, `Cannot redefine property: "${argumentText(where, 1)}"`),
    },
    {
        engine: /^invalid descriptor flags$/,
        natives: 'freeze',
        runtime: () => 'Cannot freeze array buffer views with elements',
    },
    { engine: /^circular prototype chain$/, runtime: () => 'Cyclic __proto__ value' },
    { engine: /^not a symbol$/, natives: 'keyFor', runtime: () => 'is not a symbol' },
    {
        engine: /^not a symbol$/,
        runtime: (_, where) => objects_known(where, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
    { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
    { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
    {
        engine: /^invalid array length$/,
        natives: '- Array push unshift',
        runtime: () => 'Invalid array length',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/texts.ts

/** Methods that name the value in words of their own. */
const quoting = (where) => guess(where.operation !== undefined, `cannot convert "${argumentType(where, 0, 'undefined')}"to object`);
/** Functions of texts, numbers, dates and regular expressions. */
const TEXTS = [
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'concat',
        runtime: () => '"this" argument is null or undefined',
    },
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'indexOf repeat',
        runtime: (_, where) => quoting(where),
    },
    {
        engine: /^null or undefined are forbidden$/,
        runtime: () => 'cannot convert undefined to object',
    },
    { engine: /^cannot convert to object$/, runtime: (_, where) => quoting(where) },
    { engine: /^invalid (?:repeat count|code point)$/, runtime: () => '' },
    {
        engine: /^invalid string length$/,
        natives: 'padEnd padStart repeat',
        runtime: () => '',
    },
    { engine: /^invalid string length$/, runtime: () => 'invalid string length' },
    { engine: /^string too long$/, type: 'RangeError', runtime: () => 'invalid string length' },
    {
        engine: /^invalid number of digits$/,
        natives: 'toPrecision',
        runtime: () => 'precision argument must be between 1 and 100',
    },
    {
        engine: /^invalid number of digits$/,
        runtime: () => 'digits argument must be between 0 and 100',
    },
    { engine: /^toString\(\) radix argument must be between 2 and 36$/, runtime: () => '' },
    {
        engine: /^(?:expecting (?:hex digit|%|surrogate pair)|malformed UTF-8|invalid character)$/,
        runtime: () => 'malformed URI',
    },
    { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
    {
        engine: /^not a Date object$/,
        runtime: (_, where) => guess(where.operation !== undefined, `cannot convert ${argumentType(where, 0, 'object')} to date`),
    },
    {
        engine: /^RegExp object expected$/,
        natives: 'test',
        runtime: () => 'receiver argument is not a regexp',
    },
    {
        engine: /^(?:RegExp object expected|not an object)$/,
        natives: 'test toString',
        runtime: () => '"this" argument is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'get_flags',
        runtime: () => '"this" argument is not an object',
    },
    { engine: /^RegExp object expected$/, runtime: () => '"this" argument is not a regexp' },
];

;// CONCATENATED MODULE: ./src/runtime/wording/reword-error.ts





/** What both say in the same words, or a part of the prelude says in its own right after. */
const SAME = [
    {
        engine: /^Maximum call stack size exceeded$/,
        runtime: () => 'Maximum call stack size exceeded',
    },
    { engine: /^out of memory$/, runtime: () => 'out of memory' },
    { engine: / JSON/, runtime: (_, { message }) => message },
];
/** Every pair of wordings, in the order in which they are tried. */
const WORDINGS = [
    ...ACCESS,
    ...CALLS,
    ...OBJECTS,
    ...TEXTS,
    ...BYTES,
    ...SAME,
];
function isRaisedBy(names, [native]) {
    return names === undefined || names.split(' ').includes(native ?? '-');
}
/** The runtimes' words for an error of the engine; the engine's own where no row fits. */
function rewordError(error, program) {
    const { message, natives } = error;
    if (program === undefined)
        return { message, quality: 'unmapped' };
    for (const { engine, natives: names, type, runtime } of WORDINGS) {
        const groups = isRaisedBy(names, natives) ? engine.exec(message)?.slice(1) : undefined;
        if (groups === undefined)
            continue;
        const words = runtime(groups, { ...error, program, runtime: program.runtime });
        return typeof words === 'string'
            ? { message: words, type, quality: 'mapped' }
            : { message: words.vague, type, quality: 'vague' };
    }
    return { message, quality: 'unmapped' };
}
/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT = {
    'InternalError: out of memory': 'MemoryError',
};
/** The text of an error that nobody caught. */
function uncaughtText(text) {
    return UNCAUGHT[text] ?? text;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/json-reader.ts
/** How deep JSON may nest in the runtimes. */
const MAX_DEPTH = 31;
const DIGITS = /(\d*)(?:\.(\d*))?/y;
const EXPONENT = /[eE][+-]?\d+/y;
const json_reader_WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]/y;
const HEX = /[\da-fA-F]{0,4}/y;
/** Escapes, of which only half a surrogate pair is not in the group. */
const ESCAPES = /(\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u(?![dD][89a-fA-F])|\\[^u])|\\u[\da-fA-F]{4}/g;
/** Why the runtimes do not take a JSON text; the message is theirs, without the error's type. */
class JsonFault extends Error {
}
/**
 * Reads JSON as the runtimes do and writes what they take as strict JSON: they also know `01`, `.5` and `1.`,
 * and half a surrogate pair becomes U+FFFD. Behaviour and words were measured.
 */
class JsonReader {
    at = 0;
    json = '';
    text;
    constructor(text) {
        this.text = text;
    }
    /** Strict JSON of the same meaning. Throws JsonFault. */
    read() {
        this.value(0);
        if (this.peek() !== '')
            this.unexpected();
        return this.json;
    }
    peek() {
        while (/[ \t\n\r]/.test(this.text.charAt(this.at)))
            this.at += 1;
        return this.text.charAt(this.at);
    }
    fail(what, at = this.at) {
        throw new JsonFault(`${what} at position ${String(at)}`);
    }
    unexpected() {
        return this.fail(`Unexpected ${this.at >= this.text.length ? 'end of input' : 'token'}`);
    }
    /** What a sticky pattern matches here; undefined without a match. */
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            return undefined;
        this.at += found[0].length;
        return found;
    }
    value(depth) {
        const first = this.peek();
        if (depth >= MAX_DEPTH && /[[{]/.test(first))
            this.fail('Nested too deep');
        if (first === '')
            this.unexpected();
        if (first === '{')
            this.list('}', () => this.member(depth));
        else if (first === '[')
            this.list(']', () => this.value(depth + 1));
        else if (first === '"')
            this.string();
        else if (first > '9')
            this.json += this.match(json_reader_WORD)?.[0] ?? this.fail('Unexpected token');
        else
            this.number();
    }
    number() {
        const isNegative = this.text.charAt(this.at) === '-' && this.at + 1 < this.text.length;
        if (isNegative)
            this.at += 1;
        const [, whole = '', fraction = ''] = this.match(DIGITS) ?? [];
        if (whole === '' && fraction === '')
            this.fail('Unexpected number', this.numberStart());
        this.json += `${isNegative ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction || '0'}`;
        this.json += this.match(EXPONENT)?.[0] ?? '';
    }
    /** A lonely point has been read when a number without digits is found. */
    numberStart() {
        return this.text.charAt(this.at - 1) === '.' ? this.at - 1 : this.at;
    }
    member(depth) {
        if (this.peek() !== '"')
            this.unexpected();
        this.string();
        if (this.peek() !== ':')
            this.fail('Unexpected token');
        this.take();
        this.value(depth + 1);
    }
    /** Copies one character. */
    take() {
        this.json += this.text.charAt(this.at);
        this.at += 1;
    }
    list(end, item) {
        this.take();
        if (this.peek() === end) {
            this.take();
            return;
        }
        for (;;) {
            item();
            const next = this.peek();
            if (next !== ',' && next !== end)
                this.unexpected();
            this.take();
            if (next === end)
                return;
            if (this.peek() === end)
                this.fail('Trailing comma', this.at - 1);
        }
    }
    escape() {
        if (this.at >= this.text.length)
            this.unexpected();
        if (this.text.charAt(this.at) !== 'u') {
            if (this.match(ESCAPE) === undefined)
                this.fail('Unknown escape char');
            return;
        }
        this.at += 1;
        const digits = this.match(HEX)?.[0].length ?? 0;
        if (digits === 4)
            return;
        if (this.at >= this.text.length)
            this.unexpected();
        this.fail('Invalid Unicode escape sequence');
    }
    string() {
        const from = this.at;
        this.at += 1;
        for (;;) {
            const char = this.text.charAt(this.at);
            if (char === '')
                this.unexpected();
            if (char < ' ')
                this.fail('Forbidden source char');
            this.at += 1;
            if (char === '"')
                break;
            if (char === '\\')
                this.escape();
        }
        this.json += wellFormed(this.text.slice(from, this.at));
    }
}
function wellFormed(string) {
    return string.replace(ESCAPES, (escape, kept) => kept === undefined ? '\\ufffd' : escape);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/read-json.ts

/** What the runtimes make of a JSON text: strict JSON of the same meaning, or their words of refusal. */
function readJson(text) {
    try {
        return { json: new JsonReader(text).read(), fault: '' };
    }
    catch (error) {
        if (error instanceof JsonFault)
            return { json: '', fault: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/host-calls.ts







function readKey(session, key) {
    session.kvsKeys.add(key);
    const kvs = session.invocation?.kvs;
    return kvs !== undefined && Object.hasOwn(kvs, key) ? kvs[key] : undefined;
}
function appendLog(session, text) {
    if (session.logRoom <= 0)
        return;
    const kept = text.slice(0, session.logRoom);
    session.logs.push(kept);
    // Every entry counts, also an empty one.
    session.logRoom -= kept.length + 1;
}
/** The engine's own words. */
const OUT_OF_MEMORY = 'out of memory';
function reword(session, json) {
    const error = JSON.parse(json);
    session.ranOutOfMemory ||= error.message === OUT_OF_MEMORY;
    return JSON.stringify(rewordError(error, session.program));
}
function runtimeOf({ program }) {
    return program?.runtime ?? DEFAULT_RUNTIME;
}
/** Everything the VM can ask of the host while `session` runs. */
function createHostCalls(session) {
    return {
        log: (text) => {
            appendLog(session, text);
        },
        state: () => JSON.stringify(session.invocation && stateOf(session.invocation)),
        digest: (request) => computeDigest(JSON.parse(request)),
        readKey: (key) => readKey(session, key),
        reword: (error) => reword(session, error),
        json: (text) => JSON.stringify(readJson(text)),
        pattern: (request) => {
            const { pattern, flags } = JSON.parse(request);
            return JSON.stringify(translatePattern(pattern, flags, runtimeOf(session)));
        },
        match: (request) => JSON.stringify(matchOnHost(JSON.parse(request), runtimeOf(session))),
    };
}

;// CONCATENATED MODULE: ./src/runtime/tracking/byte-writer.ts
/** Bytes of an unsigned integer, LEB128. */
function byte_writer_unsigned(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) | 0x80);
    return [...bytes, rest];
}
/** Bytes of a 32-bit integer as `i32.const` takes it, signed LEB128. */
function signed(value) {
    const bytes = [];
    let rest = value | 0;
    for (; rest < -0x40 || rest >= 0x40; rest >>= 7)
        bytes.push((rest & 0x7f) | 0x80);
    return [...bytes, rest & 0x7f];
}
/** Bytes that grow. */
class ByteWriter {
    bytes = new Uint8Array(1_024);
    length = 0;
    constructor(capacity = 1_024) {
        this.bytes = new Uint8Array(capacity);
    }
    /** Appends bytes; answers itself. */
    write(...parts) {
        for (const part of parts) {
            this.makeRoom(part.length);
            this.bytes.set(part, this.length);
            this.length += part.length;
        }
        return this;
    }
    /** Appends bytes after their own number, as vectors, bodies and sections have it. */
    writeSized(part) {
        return this.write(byte_writer_unsigned(part.length), part);
    }
    /** What has been written; valid until the next write. */
    get written() {
        return this.bytes.subarray(0, this.length);
    }
    makeRoom(count) {
        if (this.length + count <= this.bytes.length)
            return;
        const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
        larger.set(this.written);
        this.bytes = larger;
    }
}

;// CONCATENATED MODULE: ./src/runtime/tracking/assembler.ts

/** Number types. https://webassembly.github.io/spec/core/binary/types.html#number-types */
const TYPE = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c };
const EMPTY = 0x40;
const MEMORY = 0;
/** The instructions cf2 writes itself, named after the text format. */
const assembler_wasm = {
    localGet: (index) => [0x20, ...byte_writer_unsigned(index)],
    localSet: (index) => [0x21, ...byte_writer_unsigned(index)],
    localTee: (index) => [0x22, ...byte_writer_unsigned(index)],
    i32Const: (value) => [0x41, ...signed(value)],
    i32Eqz: [0x45],
    i32LessThan: [0x49],
    i32GreaterOrEqual: [0x4f],
    i32CountTrailingZeros: [0x68],
    i32Add: [0x6a],
    i32Subtract: [0x6b],
    i32And: [0x71],
    i32ShiftLeft: [0x74],
    i32ShiftRight: [0x76],
    load8: [0x2d, 0, 0],
    store8: [0x3a, 0, 0],
    load128: (offset = 0) => [0xfd, 0, 4, ...byte_writer_unsigned(offset)],
    store128: (offset = 0) => [0xfd, 11, 4, ...byte_writer_unsigned(offset)],
    v128Zero: [0xfd, 12, ...Array(16).fill(0)],
    v128Or: [0xfd, 80],
    v128AnyTrue: [0xfd, 83],
    i8x16NotEqual: [0xfd, 36],
    /** The upper bit of each lane. */
    i8x16Bitmask: [0xfd, 100],
    memoryFill: [0xfc, 11, MEMORY],
    call: (index) => [0x10, ...byte_writer_unsigned(index)],
    loop: (...body) => [0x03, EMPTY, ...body.flat(), 0x0b],
    if: (...body) => [0x04, EMPTY, ...body.flat(), 0x0b],
    ifElse: (yes, no) => [
        ...[0x04, EMPTY, ...yes.flat()],
        ...[0x05, ...no.flat(), 0x0b],
    ],
    branch: (depth) => [0x0c, ...byte_writer_unsigned(depth)],
    branchIf: (depth) => [0x0d, ...byte_writer_unsigned(depth)],
    return: [0x0f],
};
/** A function's body: the number of its own i32 locals, then its code. */
function assembler_functionBody(locals, ...code) {
    const declared = locals === 0 ? [0] : [1, ...unsigned(locals), TYPE.i32];
    return Uint8Array.from([...declared, ...code.flat(), 0x0b]);
}

;// CONCATENATED MODULE: ./src/runtime/tracking/write-map.ts

/** Bytes that an entry of the map stands for, as a power of two. */
const GRANULE_BITS = 8;
/** Bytes that one entry of the map stands for. */
const write_map_GRANULE = 1 << GRANULE_BITS;
/** Pages of memory (64 KiB each) that the engine may have at most, so that the map covers all of it. */
const MAX_PAGES = 512;
/** Bytes of the map, which lies at address 0: the far end of the engine's stack, which nothing reaches. */
const MAP_BYTES = (MAX_PAGES * 65_536) / write_map_GRANULE;
/** Code that marks the granule of an address, which is an i32 in a local. */
const markAddress = (local, offset) => [
    ...wasm.localGet(local),
    ...(offset === 0 ? [] : [...wasm.i32Const(offset), ...wasm.i32Add]),
    ...wasm.i32Const(GRANULE_BITS),
    ...wasm.i32ShiftRight,
    ...wasm.i32Const(1),
    ...wasm.store8,
];
/** `(address, size)`: marks a range, which may be empty. */
function markRangeBody() {
    const [address, size, first] = [0, 1, 2];
    return functionBody(1, wasm.localGet(size), wasm.i32Eqz, wasm.if(wasm.return), wasm.localGet(address), wasm.i32Const(GRANULE_BITS), wasm.i32ShiftRight, wasm.localTee(first), wasm.i32Const(1), 
    // From the first granule to the one of the last byte.
    wasm.localGet(address), wasm.localGet(size), wasm.i32Add, wasm.i32Const(1), wasm.i32Subtract, wasm.i32Const(GRANULE_BITS), wasm.i32ShiftRight, wasm.localGet(first), wasm.i32Subtract, wasm.i32Const(1), wasm.i32Add, wasm.memoryFill);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/image.ts

const PAGE_BYTES = 65_536;
/** Heap the engine gets ahead, so that its memory hardly ever has to grow. */
const HEAP_BYTES = (/* unused pure expression or super */ null && (2 * 1_024 * 1_024));
/** Room for an image in the VM's own memory, where the engine can copy from. */
const COPY_BYTES = 2 * 1_024 * 1_024;
/** No stack comes down to here: the engine ends recursion long before. Below is the map of writes. */
const STACK_FLOOR = 256 * 1_024;
const image_EMPTY = Buffer.alloc(write_map_GRANULE);
const UNTOUCHED = Buffer.alloc(STACK_FLOOR / write_map_GRANULE);
const sizeOf = ({ memory }) => memory.buffer.byteLength;
/** Gives a VM its heap and, behind that, room for images. To be done once, before the first image. */
function reserveRoom({ exports, memory }) {
    const heap = memory.allocate(HEAP_BYTES);
    memory.free(heap);
    const copy = sizeOf(exports);
    // What the allocator left in the free heap means nothing any more.
    memory.bytes.fill(0, heap + GRANULE, copy - GRANULE);
    exports.memory.grow(COPY_BYTES / PAGE_BYTES);
    return copy;
}
/** Memory that grew once more lies behind the room for copies. */
const hasGrown = (size, copy) => size > copy + COPY_BYTES;
const hasCopy = ({ bytes }) => bytes.length <= COPY_BYTES;
const endOf = ({ start, bytes }) => start + bytes.length;
/** From now on, no write has happened. */
function begin({ memory }, image) {
    const all = memory.bytes;
    if (hasCopy(image))
        all.set(image.bytes, image.copy);
    all.fill(0, 0, MAP_BYTES);
}
/** Forgets the dead part of the stack, so that no image depends on what ran before. */
function clearStack({ memory }, start) {
    const all = memory.bytes;
    const lowest = all.subarray(MAP_BYTES / write_map_GRANULE, start / write_map_GRANULE).indexOf(1);
    if (lowest !== -1)
        all.fill(0, MAP_BYTES + lowest * write_map_GRANULE, start);
}
/** Offset behind the last granule that is not zero. It was in use in `last`, or has been written to since. */
function usedEnd({ memory }, heapEnd, last) {
    const all = memory.bytes;
    const isEmpty = (granule) => image_EMPTY.equals(all.subarray(granule * write_map_GRANULE, (granule + 1) * write_map_GRANULE));
    let highest = all.subarray(0, heapEnd / write_map_GRANULE).lastIndexOf(1);
    while (highest * write_map_GRANULE >= last && isEmpty(highest))
        highest -= 1;
    return Math.max(last, (highest + 1) * write_map_GRANULE);
}
/** Takes the image of a VM, to which `restoreImage` comes back. `last` is the one it had before. */
function takeImage(vm, copy, last) {
    const start = vm.exports.__stack_pointer.value;
    const size = sizeOf(vm.exports);
    const all = vm.memory.bytes;
    clearStack(vm, start);
    if (hasGrown(size, copy))
        all.fill(0, copy, copy + COPY_BYTES);
    const heapEnd = hasGrown(size, copy) ? size : copy - write_map_GRANULE;
    const end = usedEnd(vm, heapEnd, last === undefined ? start : endOf(last));
    const image = {
        start,
        size,
        copy,
        bytes: new Uint8Array(all.subarray(start, end)),
        tail: new Uint8Array(all.subarray(copy - write_map_GRANULE, copy)),
    };
    begin(vm, image);
    return image;
}
/** Gives a VM the memory of an image. Until now it had that of `last`, or it is new. */
function replaceImage(vm, image, last) {
    const { exports } = vm;
    const { start, bytes, tail, copy, size } = image;
    exports.memory.grow((size - sizeOf(exports)) / PAGE_BYTES);
    const all = vm.memory.bytes;
    all.set(bytes, start);
    if (last !== undefined)
        all.fill(0, endOf(image), endOf(last));
    all.set(tail, copy - write_map_GRANULE);
    exports.__stack_pointer.value = start;
    begin(vm, image);
}
/**
 * Gives a VM the memory of its last image again, by what was marked since then. Answers false for a VM that
 * cannot: its memory grew, its stack left its bounds, or the image is too large for the room for copies.
 */
function restoreImage(vm, image) {
    const { exports, memory } = vm;
    const { start, bytes, tail, copy, size } = image;
    if (sizeOf(exports) !== size)
        return false;
    if (!memory.bytes.subarray(0, UNTOUCHED.length).equals(UNTOUCHED))
        return false;
    if (!hasCopy(image))
        return false;
    exports.restore(start, bytes.length, copy, (hasGrown(size, copy) ? size : copy) / write_map_GRANULE);
    memory.bytes.set(tail, copy - write_map_GRANULE);
    exports.__stack_pointer.value = start;
    return true;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/find-difference.ts


const ZEROS = Buffer.alloc(65_536);
function zerosBetween(from, to) {
    const pieces = [];
    for (let at = from; at < to; at += ZEROS.length)
        pieces.push([at, ZEROS.subarray(0, Math.min(ZEROS.length, to - at))]);
    return pieces;
}
function expectedOf({ start, bytes, tail, copy, size }) {
    const end = start + bytes.length;
    return [
        ...zerosBetween(0, start),
        [start, bytes],
        ...zerosBetween(end, copy - write_map_GRANULE),
        [Math.max(end, copy - write_map_GRANULE), end > copy - write_map_GRANULE ? ZEROS.subarray(0, 0) : tail],
        ...zerosBetween(Math.max(end, copy + COPY_BYTES), size),
    ];
}
/**
 * The first address at which a VM's memory is not what an image says; undefined when there is none. The room
 * for copies does not count.
 */
function findDifference({ memory }, image) {
    for (const [from, bytes] of expectedOf(image)) {
        const found = memory.bytes.subarray(from, from + bytes.length);
        if (!found.equals(bytes))
            return from + bytes.findIndex((byte, index) => byte !== found[index]);
    }
    return memory.bytes.length === image.size ? undefined : image.size;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/session.ts
/** A session before its first event. */
function createSession() {
    const nothing = { program: undefined, invocation: undefined, kvsKeys: new Set() };
    const never = { usedClock: false, interrupted: undefined, ranOutOfMemory: false };
    return { ...nothing, ...never, logs: [], logRoom: 0 };
}
/** Forgets the event before. */
function beginSession(session, program, invocation, logRoom) {
    // Clearing a set that is empty is not free.
    if (session.kvsKeys.size > 0)
        session.kvsKeys.clear();
    session.program = program;
    session.invocation = invocation;
    session.logRoom = logRoom;
    session.logs = [];
    session.usedClock = false;
    session.interrupted = undefined;
    session.ranOutOfMemory = false;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/time-guard.ts
/** So long takes nothing that is harmless, provided that it did work at all: code that fills memory asks rarely. */
const LONG = { ms: 2_000, polls: 10 };
/** Judges by time, but only after the engine has done a fair amount of work (see SandboxLimits). */
function createTimeGuard({ timeMs, minPolls }) {
    let started = Infinity;
    let polls = 0;
    let tripped = false;
    return {
        start() {
            started = performance.now();
            polls = 0;
            tripped = false;
        },
        stop() {
            started = Infinity;
        },
        isOver() {
            polls += 1;
            const took = performance.now() - started;
            const isOver = (polls >= minPolls && took >= timeMs) || (polls >= LONG.polls && took >= LONG.ms);
            tripped ||= isOver;
            return isOver;
        },
        get tripped() {
            return tripped;
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/machine.ts








/** Name of the function under test in backtraces; the prelude looks for it. */
const FUNCTION_FILE = 'function.js';
/** Makes a machine of a runtime. */
function createMachine(module, prepared, limits) {
    const session = createSession();
    const guard = createTimeGuard(limits);
    const { regexpFunction } = prepared;
    const parts = { session, guard, regexpFunction, functions: createHostCalls(session) };
    const host = createEngineHost(parts, () => current());
    let vm;
    /** The image from which on the VM's writes are known. */
    let last;
    const current = () => (vm ??= new virtual_machine_VirtualMachine(engine_instantiate(module, host)));
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
            if (last !== undefined && !restoreImage(current(), last))
                this.discard();
            if (last !== image)
                replaceImage(current(), image, last);
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
            if (current().exports.qjs_execute_pending_job() < 0)
                current().thrown();
        },
        findDifference: (image) => findDifference(current(), image),
        discard() {
            vm = undefined;
            last = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/program-cache.ts
/** A run goes through a handful of programs, an emulator through any number of them. */
const MAX_PROGRAMS = 4;
/** Keeps the programs that were used last. */
class ProgramCache {
    known = new Map();
    /** The newest of them: a run has thousands of events for one program, and a map is slower to keep in order. */
    last;
    /** Finds a loaded program, or loads it. What `load` throws is not kept. */
    get(program, load) {
        if (this.last?.program === program)
            return this.last;
        const found = this.known.get(program) ?? load();
        this.last = found;
        this.known.delete(program);
        this.known.set(program, found);
        const [oldest] = this.known.keys();
        if (this.known.size > MAX_PROGRAMS && oldest !== undefined)
            this.known.delete(oldest);
        return found;
    }
}

;// CONCATENATED MODULE: ./src/core/json.ts
/** Tells a JSON object from every other JSON value (arrays and null included). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/event-template.ts
const isLeaf = (value) => typeof value !== 'object' || value === null || Object.keys(value).length === 0;
/** Setting it would not set a property. */
const CANNOT_BE_SET = '__proto__';
/** Whether a patch may set what is at a path. A request has methods by the time a patch is applied. */
function canBeSet(path) {
    const isRequest = path.length === 1 && path[0] === 'request';
    return path.length > 0 && !isRequest && !path.includes(CANNOT_BE_SET);
}
/** Takes a JSON text apart; what is not a leaf belongs to the text before the next one. */
class Leaves {
    found = [];
    rest = '';
    add(value, path) {
        if (isLeaf(value))
            this.addLeaf(value, path);
        else if (Array.isArray(value))
            this.addAll(value, path, '[]');
        else
            this.addAll(value, path, '{}');
    }
    addLeaf(value, path) {
        const address = canBeSet(path) ? `${JSON.stringify(path).slice(0, -1)},` : undefined;
        const before = this.rest;
        this.found.push({ before, whole: before + JSON.stringify(value), address });
        this.rest = '';
    }
    addAll(values, path, [open, close]) {
        Object.entries(values).forEach(([key, inner], index) => {
            this.rest += index === 0 ? open : ',';
            if (open === '{')
                this.rest += `${JSON.stringify(key)}:`;
            this.add(inner, [...path, key]);
        });
        this.rest += close;
    }
}
/** Makes a template of an event; `text` is what JSON.stringify made of it. */
function createTemplate(text) {
    const event = JSON.parse(text);
    const leaves = new Leaves();
    leaves.add(event, []);
    return { event, text, leaves: leaves.found, tail: leaves.rest };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/leaf-patch.ts
const QUOTE = '"';
const leaf_patch_ESCAPE = '\\';
/** What ends a number or a word in JSON. */
const DELIMITERS = /[,}\]]/g;
/** Offset behind the text in quotes that begins at `start`. */
function endOfText(json, start) {
    let end = json.indexOf(QUOTE, start + 1);
    while (isEscaped(json, end))
        end = json.indexOf(QUOTE, end + 1);
    return end + 1;
}
function isEscaped(json, at) {
    let first = at;
    while (json[first - 1] === leaf_patch_ESCAPE)
        first -= 1;
    return (at - first) % 2 === 1;
}
/** Offset behind the leaf that begins at `start`; undefined for an object or a list. */
function endOfLeaf(json, start) {
    const first = json[start];
    if (first === QUOTE)
        return endOfText(json, start);
    if (first === '{' || first === '[')
        return undefined;
    DELIMITERS.lastIndex = start;
    return DELIMITERS.exec(json)?.index;
}
/** Whether a leaf can end here. */
function isEnd(json, at) {
    const next = json[at];
    return next === ',' || next === '}' || next === ']';
}
/**
 * The patch that makes the template the event with this text, found by walking along both: most events have the
 * same keys in the same order, and differ in a few leaves. Undefined for any other event.
 */
function leafPatch({ leaves, tail }, json) {
    const changes = [];
    let at = 0;
    for (const { before, whole, address } of leaves) {
        if (json.startsWith(whole, at) && isEnd(json, at + whole.length)) {
            at += whole.length;
            continue;
        }
        if (!json.startsWith(before, at))
            return undefined;
        at += before.length;
        const end = endOfLeaf(json, at);
        if (end === undefined || address === undefined)
            return undefined;
        changes.push(`${address}${json.slice(at, end)}]`);
        at = end;
    }
    return at + tail.length === json.length && json.endsWith(tail)
        ? `[${changes.join(',')}]`
        : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/event-patch.ts



/** A patch may be so long, compared with the text of the whole event. */
const WORTHWHILE = 0.5;
function haveSameKeys(one, other) {
    return (one.length === other.length &&
        one.every((key, index) => key === other[index] && key !== CANNOT_BE_SET));
}
/** Collects what is different; `path` leads to both values and is the same array throughout. */
function collect(from, to, path, found) {
    if (from === to)
        return;
    if (isJsonObject(from) && isJsonObject(to)) {
        const keys = Object.keys(to);
        if (haveSameKeys(Object.keys(from), keys)) {
            for (const key of keys) {
                path.push(key);
                collect(from[key] ?? null, to[key] ?? null, path, found);
                path.pop();
            }
            return;
        }
    }
    if (JSON.stringify(from) !== JSON.stringify(to))
        found.push([...path, to]);
}
function patchOf({ event }, text) {
    const changes = [];
    collect(event, JSON.parse(text), [], changes);
    const areSettable = changes.every((change) => canBeSet(change.slice(0, -1)));
    return areSettable ? JSON.stringify(changes) : undefined;
}
/**
 * What to set in a template's event so that it becomes the event with this text, as JSON: it then has the same
 * keys in the same order. Undefined where that is not shorter than the event itself.
 */
function patchFor(template, text) {
    const patch = leafPatch(template, text) ?? patchOf(template, text);
    return patch !== undefined && patch.length < text.length * WORTHWHILE ? patch : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/approach-event.ts



/** An event is kept as a template when a function has seen so many. */
const EVENTS_BEFORE_TEMPLATE = 4;
const NO_PATCH = '[]';
/** Runs the promise jobs that wait. */
function drainJobs(machine) {
    while (!machine.guard.tripped && machine.hasJobs)
        machine.runJob();
}
/** Runs the top level and finds the handler, in a VM that has nothing but the program. */
function evaluate(machine, loaded) {
    const asked = machine.questions;
    machine.enter(loaded.image);
    machine.call('begin');
    const top = machine.run(loaded.script);
    const steps = loaded.steps === undefined ? [] : [machine.run(loaded.steps).value];
    if (top.kind === 'thrown') {
        return { kind: 'failed', told: machine.call('describe', top.value, ...steps) };
    }
    drainJobs(machine);
    const read = machine.call('take', machine.run(machine.prepared.lookup).value, ...steps);
    // Whoever asks the host may get another answer next time.
    if (machine.questions !== asked)
        return { kind: 'done', facts: undefined };
    return {
        kind: 'done',
        facts: factsOf(machine.session.invocation, JSON.parse(read)),
    };
}
/** Comes to the handler by the top level, as a VM does that never ran before. */
function approachFresh(machine, loaded, event) {
    const evaluation = evaluate(machine, loaded);
    return evaluation.kind === 'failed' ? evaluation.told : { call: 'start', input: event };
}
function fromTemplate(machine, { template }, event) {
    const patch = template && patchFor(template.event, event);
    if (template === undefined || patch === undefined)
        return undefined;
    machine.enter(template.image);
    return { call: 'runPatched', input: patch };
}
function reuse(machine, evaluated, event) {
    const approach = fromTemplate(machine, evaluated, event);
    if (approach !== undefined)
        return approach;
    machine.enter(evaluated.image);
    evaluated.events += 1;
    if (evaluated.events !== EVENTS_BEFORE_TEMPLATE)
        return { call: 'start', input: event };
    machine.call('read', event);
    evaluated.template = { image: machine.take(), event: createTemplate(event) };
    return { call: 'runPatched', input: NO_PATCH };
}
/** Comes to the handler the fastest way. Answers the driver's description of a top level that failed. */
function approachQuickly(machine, loaded, event) {
    const { evaluated } = loaded;
    if (evaluated !== undefined && agrees(machine.session.invocation, evaluated.facts))
        return reuse(machine, evaluated, event);
    const evaluation = evaluate(machine, loaded);
    if (evaluation.kind === 'failed')
        return evaluation.told;
    const { facts } = evaluation;
    loaded.evaluated = facts && { image: machine.take(), facts, events: 0, template: undefined };
    return { call: 'start', input: event };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/run-event.ts


/** PCRE counts its steps and gives up; here an expression that goes on and on ends by the clock. */
function interruption({ session: { program, interrupted } }) {
    if (program === undefined || interrupted !== 'regexp')
        return { kind: 'interrupted' };
    return { kind: 'error', text: `InternalError: ${MATCH_LIMIT[program.runtime]}`, line: 0 };
}
/** A VM that was interrupted may have no memory left to tell. */
function observations(machine) {
    try {
        return JSON.parse(machine.call('observations'));
    }
    catch {
        return undefined;
    }
}
function interrupted(machine) {
    return { ending: interruption(machine), seen: observations(machine), steps: undefined };
}
/**
 * Runs the handler and answers the driver's description of how that ended. Undefined if it was asked too soon:
 * a function returned while promise jobs waited.
 */
function runHandler(machine, loaded, invocation, approach) {
    const found = approach(machine, loaded, invocation.event);
    if (typeof found === 'string')
        return found;
    const told = machine.call(found.call, found.input);
    if (told !== '')
        return machine.hasJobs ? undefined : told;
    drainJobs(machine);
    return machine.call('finish');
}
function attempt(machine, loaded, invocation, approach) {
    const { guard } = machine;
    machine.begin(loaded.program, invocation);
    guard.start();
    try {
        const told = runHandler(machine, loaded, invocation, approach);
        guard.stop();
        if (guard.tripped)
            return interrupted(machine);
        if (told === undefined)
            return undefined;
        const { seen, steps, ...ending } = JSON.parse(told);
        return { ending, seen, steps };
    }
    catch (error) {
        guard.stop();
        if (guard.tripped)
            return interrupted(machine);
        throw error;
    }
}
/**
 * The quick way keeps a few bytes more or less than the long one. Nobody can see that but a function that asks
 * for memory until there is none, so such a run does not count. Undefined stands for it.
 */
function attemptQuickly(machine, loaded, invocation) {
    try {
        const outcome = attempt(machine, loaded, invocation, approachQuickly);
        return machine.guard.tripped || !machine.wasShortOfMemory ? outcome : undefined;
    }
    catch {
        machine.discard();
        return undefined;
    }
}
/** Runs one event, as if the VM had never run another. Throws when the engine itself gave up. */
function runEvent(machine, loaded, invocation) {
    const outcome = attemptQuickly(machine, loaded, invocation) ??
        attempt(machine, loaded, invocation, approachFresh);
    if (outcome === undefined)
        throw new Error('the long way asks when all jobs have run');
    return outcome;
}

;// CONCATENATED MODULE: ./src/core/error-message.ts
/**
 * The sentence with which AWS opens every execution error, blank included.
 * Seen in `FunctionErrorMessage` of TestFunction and on the error page that
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html describes.
 */
const ERROR_OPENING = 'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ';
const TRAILING_LINE = / in (\d+)$/;
/** What AWS's text says, without its opening sentence, and the line of its trailing ` in <line>`. */
function parseErrorMessage(text) {
    const body = text.startsWith(ERROR_OPENING) ? text.slice(ERROR_OPENING.length) : text;
    const trailing = TRAILING_LINE.exec(body);
    if (trailing === null)
        return { message: body, line: undefined };
    return { message: body.slice(0, trailing.index), line: Number(trailing[1]) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/dropped-keys.ts

const NONE = [];
/** Paths of the keys that a value has and what was kept of it has not: `headers.x.multivalue`. */
function droppedKeys(value, kept) {
    if (value === kept)
        return NONE;
    if (Array.isArray(value) && Array.isArray(kept)) {
        const rest = kept;
        return value.flatMap((item, at) => below(`[${at}]`, item, rest[at]));
    }
    if (!isJsonObject(value) || !isJsonObject(kept))
        return NONE;
    const found = [];
    for (const key of Object.keys(value)) {
        found.push(...below(key, value[key] ?? null, Object.hasOwn(kept, key) ? kept[key] : undefined));
    }
    return found;
}
function below(key, value, kept) {
    if (kept === undefined)
        return [key];
    return droppedKeys(value, kept).map((path) => key + (path.startsWith('[') ? '' : '.') + path);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/function-output.ts


const same = (value) => value;
/** Whether an object has only these keys, in this order, and values that their fields leave as they are. */
function isAsKept(value, known) {
    let next = 0;
    for (const key of Object.keys(value)) {
        while (next < known.length && known[next]?.[0] !== key)
            next += 1;
        const field = known[next]?.[1];
        if (field === undefined || field(value[key] ?? null) !== value[key])
            return false;
        next += 1;
    }
    return true;
}
/**
 * Keeps only the known keys of an object; anything else passes, for the production rules to judge. Most objects
 * have no others: those are their own result, which saves copies and a search for what was dropped.
 */
function pick(fields) {
    const known = Object.entries(fields);
    return (value) => {
        if (!isJsonObject(value) || isAsKept(value, known))
            return value;
        const kept = {};
        for (const [key, field] of known) {
            if (Object.hasOwn(value, key))
                kept[key] = field(value[key] ?? null);
        }
        return kept;
    };
}
const function_output_isSame = (field, value) => field(value) === value;
const each = (field) => (value) => Array.isArray(value) && !value.every((item) => function_output_isSame(field, item))
    ? value.map((item) => field(item))
    : value;
const mapOf = (field) => (value) => isJsonObject(value) && !Object.values(value).every((entry) => function_output_isSame(field, entry))
    ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, field(entry)]))
    : value;
const entries = mapOf(pick({ value: same, multiValue: each(pick({ value: same })) }));
const cookie = { value: same, attributes: same };
const cookies = mapOf(pick({ ...cookie, multiValue: each(pick(cookie)) }));
const function_output_body = (value) => typeof value === 'string'
    ? { encoding: 'text', data: value }
    : pick({ encoding: same, data: same })(value);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const FIELDS = {
    request: { method: same, uri: same, querystring: entries, headers: entries, cookies },
    response: { statusCode: same, statusDescription: same, headers: entries, cookies, body: function_output_body },
};
const has = (value, keys) => keys.some((key) => Object.hasOwn(value, key));
function shapeOf(value, eventType) {
    if (has(value, ['statusCode']))
        return 'response';
    if (has(value, ['method', 'uri', 'querystring']))
        return 'request';
    if (eventType === 'viewer-response') {
        return has(value, Object.keys(FIELDS.response)) ? 'response' : undefined;
    }
    return has(value, Object.keys(FIELDS.request)) ? 'request' : undefined;
}
/**
 * What TestFunction makes of a handler's result: unknown keys are dropped, `headers` and `cookies` are
 * filled in, a body of text becomes `{ encoding, data }`, a query string given as text stays text.
 */
function createOutput(value, eventType) {
    if (!isJsonObject(value))
        return { kind: 'invalid' };
    const shape = shapeOf(value, eventType);
    if (shape === undefined)
        return { kind: 'invalid' };
    const kept = pick(FIELDS[shape])(value);
    const text = `{"${shape}":${JSON.stringify({ headers: {}, cookies: {}, ...kept })}}`;
    return { kind: 'output', text, dropped: droppedKeys(value, kept) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/test-result.ts



/** A result of a function that could not run or threw: `text` is `Type: message[ in line]`. */
function failedResult(text, logs) {
    return { computeUtilization: undefined, logs, errorMessage: ERROR_OPENING + text, output: '' };
}
/** Words of cf2 for ends that AWS is not known to describe in any words of its own. */
const ENDINGS = {
    pending: 'Error: the promise that the handler returned never settles',
    'no-handler': 'ReferenceError: "handler" is not defined',
    interrupted: 'Error: the function ran longer than cf2 allows offline',
    invalid: 'Error: the handler returned neither a request nor a response',
};
function returned(type) {
    return `Error: the handler returned ${type}, not a request or a response`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
/** Text of a failure; undefined for a function that returned something usable. */
function failureOf(ending) {
    switch (ending.kind) {
        case 'value':
            return undefined;
        case 'no-value':
            return returned(ending.type === 'undefined' ? 'undefined' : `a ${ending.type}`);
        case 'error':
            return uncaughtText(ending.text);
        default:
            return ENDINGS[ending.kind];
    }
}
/** What the service makes of the way a run ended. */
function createResult(ending, eventType, logs) {
    const failure = failureOf(ending);
    if (failure !== undefined || ending.kind !== 'value') {
        return failed(failure ?? '', logs, ending.kind === 'no-value');
    }
    const { value } = ending;
    const output = createOutput(value, eventType);
    if (output.kind === 'output') {
        const result = { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
        return { result, badReturn: false, droppedKeys: output.dropped };
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return failed(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs, true);
}
function failed(text, logs, badReturn) {
    return { result: failedResult(text, logs), badReturn, droppedKeys: [] };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/sandbox.ts








/** What the host and the VM saw of a run. Spelled out: it is made for every event. */
function observe({ session }, { ending, seen, steps }, { badReturn, droppedKeys }, approximations) {
    return {
        steps,
        usedClock: session.usedClock,
        usedRandom: seen?.random ?? false,
        usedEdgeLocation: seen?.edgeLocation ?? false,
        usedRawQueryString: seen?.rawQueryString ?? false,
        kvsKeys: [...session.kvsKeys],
        origin: seen && originOf(seen),
        badReturn,
        droppedKeys,
        customLogData: seen?.customLogData,
        errorLine: ending.kind === 'error' && ending.line > 0 ? ending.line : undefined,
        approximations,
    };
}
function originOf({ origin }) {
    return origin && { ...origin, args: JSON.parse(origin.args) };
}
/** Creates a sandbox; the VM of a runtime is made when it is first needed. */
function createSandbox(engine, limits) {
    const workshops = new Map();
    const workshopOf = (runtime) => {
        const known = workshops.get(runtime) ?? {
            machine: createMachine(engine.module, engine.image(runtime), limits),
            programs: new ProgramCache(),
        };
        workshops.set(runtime, known);
        return known;
    };
    const attempt = ({ machine, programs }, program, invocation) => {
        try {
            const loaded = programs.get(program, () => loadProgram(machine, program));
            const outcome = runEvent(machine, loaded, invocation);
            return { outcome, counts: readCounts(machine, loaded) };
        }
        catch (error) {
            machine.discard();
            const text = engineFailure(error);
            const ending = { kind: 'error', text, line: 0 };
            return { outcome: { ending, seen: undefined, steps: undefined }, counts: undefined };
        }
    };
    return {
        prepare(runtime) {
            workshopOf(runtime);
        },
        run(program, invocation) {
            const workshop = workshopOf(program.runtime);
            const start = performance.now();
            const { outcome, counts } = attempt(workshop, program, invocation);
            const { machine } = workshop;
            const { eventType } = invocation;
            const created = createResult(outcome.ending, eventType, machine.session.logs);
            const { result } = created;
            const vagueError = outcome.seen?.vagueError ?? false;
            const isVague = vagueError || (outcome.seen?.unmappedError ?? false);
            const approximations = approximationsOf(program, invocation, result, isVague);
            const observations = observe(machine, outcome, created, approximations);
            const wantsSecondLook = vagueError && !program.isSecondLook;
            const durationMs = performance.now() - start;
            const answer = { result, observations, durationMs, wantsSecondLook };
            return counts === undefined ? answer : { ...answer, counts };
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/worker-messages.ts
/**
 * How many runs a worker has finished, in memory that both sides see. It is told while the worker is busy,
 * and by it one knows what a worker was doing when it had to be killed.
 */
class Progress {
    shared;
    cell;
    constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
        this.shared = shared;
        this.cell = new Int32Array(shared);
    }
    /** The worker finished one more. */
    advance() {
        Atomics.add(this.cell, 0, 1);
    }
    get finished() {
        return Atomics.load(this.cell, 0);
    }
}

;// CONCATENATED MODULE: ./src/runtime/serve-sandbox.ts



/** Milliseconds for which answers are collected: whoever watches wants to see that it goes on. */
const FLUSH_MS = 20;
/** The worker's side: answers the requests of a port, strictly one after the other. */
class SandboxServer {
    programs = new Map();
    answers = [];
    flushed = performance.now();
    kvs;
    sandbox;
    progress;
    reply;
    constructor(sandbox, { progress }, reply) {
        this.sandbox = sandbox;
        this.progress = new Progress(progress);
        this.reply = reply;
    }
    serve(batch) {
        for (const request of batch)
            this.serveOne(request);
        this.flush();
    }
    serveOne(request) {
        switch (request.kind) {
            case 'program':
                this.programs.set(request.id, request.program);
                return;
            case 'forget':
                this.programs.delete(request.id);
                return;
            case 'kvs':
                this.kvs = request.kvs;
                return;
            case 'run':
                this.run(request);
        }
    }
    run({ program, invocation }) {
        const known = this.programs.get(program);
        if (known === undefined)
            throw new Error('run before its program');
        this.answers.push(this.sandbox.run(known, { ...invocation, kvs: this.kvs }));
        this.progress.advance();
        if (performance.now() - this.flushed > FLUSH_MS)
            this.flush();
    }
    flush() {
        this.flushed = performance.now();
        if (this.answers.length === 0)
            return;
        this.reply({ kind: 'answers', answers: this.answers });
        this.answers = [];
    }
}
/** Serves a port with a sandbox, from its first message on. */
function serveSandbox(port, engine) {
    const reply = (message) => {
        port.postMessage(message);
    };
    port.once('message', ([start]) => {
        const sandbox = createSandbox(engine, start.limits);
        const server = new SandboxServer(sandbox, start, reply);
        port.on('message', (batch) => {
            server.serve(batch);
        });
        reply({ kind: 'ready' });
        // While the main thread still reads files, there is time for what takes longest.
        sandbox.prepare(DEFAULT_RUNTIME);
    });
}

;// CONCATENATED MODULE: ./src/runtime/worker.ts
/**
 * Entry of the worker in which functions under test run; a bundle of its own (dist/worker/index.js), with the
 * engine and the images of the runtimes beside it (scripts/build/engine.ts).
 */





// V8 would soon spend some 100 ms on optimising the engine's interpreter loop, and a process that ends earlier
// waits for it. That pays only after some thousand events; until then the code of its first compiler does.
(0,external_node_v8_namespaceObject.setFlagsFromString)('--wasm-tiering-budget=80000000');
/** The name is an argument so that the bundler does not look for the file among the sources. */
const readBeside = (name) => (0,external_node_fs_namespaceObject.readFileSync)(new URL(name, import.meta.url));
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    serveSandbox(external_node_worker_threads_namespaceObject.parentPort, readEngine(readBeside));

