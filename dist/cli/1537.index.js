export const id = 1537;
export const ids = [1537];
export const modules = {

/***/ 96498:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** Makes `count` places shared by everybody who holds the result. */
function createSlots(count) {
    let free = count;
    const waiting = [];
    const take = async () => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
    };
    const give = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return async (task) => {
        await take();
        try {
            return await task();
        }
        finally {
            give();
        }
    };
}


/***/ }),

/***/ 51537:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNjsBackend: () => (/* binding */ createNjsBackend)
});

// EXTERNAL MODULE: ./src/core/slots.ts
var core_slots = __webpack_require__(96498);
// EXTERNAL MODULE: ./src/runtime/program/prepare-program.ts + 13 modules
var prepare_program = __webpack_require__(36080);
// EXTERNAL MODULE: ./src/runtime/sandbox/test-result.ts + 9 modules
var test_result = __webpack_require__(31889);
;// CONCATENATED MODULE: ./src/njs/batches.ts
/**
 * Cuts invocations into batches of at most `size`. One batch has one clock, one key value store and one edge
 * location: the function's top level runs once per process and may read them.
 */
function cutIntoBatches(invocations, size) {
    const batches = [];
    for (const [place, invocation] of invocations.entries()) {
        const last = batches.at(-1);
        const fits = last !== undefined && last.length < size && isAlike(last[0].invocation, invocation);
        if (fits)
            last.push({ place, invocation });
        else
            batches.push([{ place, invocation }]);
    }
    return batches;
}
function isAlike({ fixture: one }, { fixture: other }) {
    return (one.clock === other.clock && one.kvs === other.kvs && one.edgeLocation === other.edgeLocation);
}

// EXTERNAL MODULE: ./src/runtime/profile-data/builtins.ts + 9 modules
var builtins = __webpack_require__(16167);
// EXTERNAL MODULE: ./src/njs/version.ts
var njs_version = __webpack_require__(30705);
;// CONCATENATED MODULE: ./src/njs/distance.ts


const FIRST = 'cloudfront-js-1.0';
const SECOND = 'cloudfront-js-2.0';
const isAccepted = ({ field, second }) => field === 'verdict' && second === 'accepted';
const offlineSays = (text) => (it) => text.test(it.offline);
const secondSays = (text) => (it) => text.test(it.second);
const takes = (refusal) => (it) => isAccepted(it) && refusal.test(it.offline);
/** Members that 2.0 has and 1.0 has not. */
function isYounger(member) {
    const first = (0,builtins/* builtinsOf */.K)(FIRST);
    return [...(0,builtins/* builtinsOf */.K)(SECOND)].some(([object, names]) => names.has(member) && first.get(object)?.has(member) !== true);
}
/**
 * 1.0 is made of njs 0.4.3, 2.0 of 0.8.0 to 0.8.2. What changed in between and after:
 * https://nginx.org/en/docs/njs/changes.html
 */
const DISTANCES = [
    {
        before: '0.7.10',
        because: 'String.prototype.replaceAll came with njs 0.7.10',
        shows: secondSays(/"replaceAll"\] is not a function/),
    },
    {
        before: '0.8.0',
        because: 'Array.from, toSorted, toReversed and toSpliced came with njs 0.8.0',
        shows: secondSays(/"(?:from|toSorted|toReversed|toSpliced)"\] is not a function/),
    },
    {
        before: '0.7.12',
        because: 'copy of a hash came with njs 0.7.12',
        shows: secondSays(/"copy"\] is not a function/),
    },
    {
        before: '0.8.0',
        runtime: SECOND,
        because: 'byte strings went with njs 0.8.0',
        shows: offlineSays(/"(?:bytesFrom|fromBytes|fromUTF8|toBytes|toUTF8)"\] is not a function/),
    },
    {
        before: '0.7.11',
        because: 'njs did not see every await in arguments before 0.7.11',
        shows: takes(/await in arguments not supported/),
    },
    {
        since: '0.9.7',
        because: 'njs takes await in arguments since 0.9.7',
        shows: takes(/await in arguments not supported/),
    },
    {
        before: '0.7.10',
        because: 'njs did not read the head of a for loop to its end before 0.7.10',
        shows: takes(/^SyntaxError: Unexpected token ";"/),
    },
    {
        since: '0.9.6',
        because: 'njs has ?. and the logical assignments since 0.9.6',
        shows: takes(/^SyntaxError: Unexpected token/),
    },
    {
        before: '0.8.0',
        because: 'njs gave these regular expressions to PCRE as they are before 0.8.0',
        shows: takes(/ nothing to repeat/),
    },
    {
        before: '0.8.0',
        because: 'njs gave these regular expressions to PCRE as they are before 0.8.0',
        shows: secondSays(/pcre_compile2.*(?:reference to non-existent subpattern|missing terminating \])/),
    },
    {
        since: '0.4.4',
        runtime: FIRST,
        because: 'cloudfront-js-1.0 is njs 0.4.3, whose parser knows less',
        shows: isAccepted,
    },
    {
        since: '0.4.4',
        runtime: FIRST,
        because: 'cloudfront-js-1.0 is njs 0.4.3, which has fewer built-ins',
        shows: ({ offline }) => {
            const member = /\["(\w+)"\] is not a function/.exec(offline)?.[1];
            return member !== undefined && isYounger(member);
        },
    },
    {
        since: '0.4.4',
        runtime: FIRST,
        because: 'njs 0.4.3 names null "undefined" in this error',
        shows: ({ offline, second }) => second.replace(/ of null$/, ' of undefined') === offline,
    },
];
/** Why a build of njs differs there from a runtime; undefined when nothing known explains it. */
function explainDifference(version, runtime, difference) {
    return DISTANCES.find((it) => (it.runtime ?? runtime) === runtime &&
        (it.before === undefined || (0,njs_version/* isBefore */.Y)(version, it.before)) &&
        (it.since === undefined || !(0,njs_version/* isBefore */.Y)(version, it.since)) &&
        it.shows(difference))?.because;
}

;// CONCATENATED MODULE: ./src/njs/limits.ts
/** What applies when nothing else is said. */
const DEFAULT_NJS_LIMITS = {
    silenceMs: 2_000,
    outputBytes: 8 * 1_024 * 1_024,
    memoryKilobytes: 512 * 1_024,
    batch: 250,
    gaps: 5,
};

;// CONCATENATED MODULE: ./src/njs/guest/drive.ts
/**
 * Answers the function that runs all events, one after the other, through a handler. An event is over when no
 * promise job is left; one whose promise never settles ends the process without an answer.
 */
function drive(kept) {
    const NativePromise = Promise;
    const toText = String;
    const then = Function.prototype.call.bind(Promise.prototype.then);
    const define = Object.defineProperty;
    const tell = kept.tell;
    const stringify = kept.stringify;
    const events = kept.facts.events;
    let next = 0;
    const textOf = function (thrown) {
        try {
            return toText(thrown);
        }
        catch (error) {
            return error === undefined ? 'undefined' : '[object Object]';
        }
    };
    const tellValue = function (value) {
        try {
            const text = stringify(value);
            if (text === undefined)
                tell('none', typeof value);
            else
                tell('value', text);
        }
        catch (error) {
            tell('error', textOf(error));
        }
    };
    const finish = function (report) {
        kept.later(function () {
            report();
            runNext();
        });
    };
    const fulfilled = function (value) {
        finish(function () {
            tellValue(value);
        });
    };
    const rejected = function (reason) {
        finish(function () {
            tell('error', textOf(reason));
        });
    };
    const parseEvent = function (index) {
        const given = events[index];
        const event = kept.parse(given === undefined ? '{}' : given.event);
        const raw = given === undefined ? null : given.rawQueryString;
        kept.state.eventType = given === undefined ? null : given.eventType;
        const request = event.request;
        if (typeof request === 'object' && request !== null) {
            define(request, 'rawQueryString', {
                value: function () {
                    return raw ?? undefined;
                },
                writable: true,
                configurable: true,
            });
        }
        return event;
    };
    let handle;
    const runNext = function () {
        if (next === events.length)
            return;
        const index = next;
        next += 1;
        tell('begin', index);
        if (typeof handle !== 'function') {
            tell('no-handler', null);
            runNext();
            return;
        }
        let answer;
        try {
            answer = handle(parseEvent(index));
        }
        catch (error) {
            rejected(error);
            return;
        }
        if (answer instanceof NativePromise)
            then(answer, fulfilled, rejected);
        else
            fulfilled(answer);
    };
    return function (handler) {
        handle = handler;
        kept.later(runNext);
    };
}

;// CONCATENATED MODULE: ./src/njs/guest/hide.ts
/**
 * Takes away what the command line of njs has and CloudFront has not: `process` with the environment, timers,
 * `njs` and others. `console` keeps only log, whose first argument counts; `require` knows only the runtime's
 * modules. `fs` is switched off by the sandbox mode in which njs runs.
 */
function hide(kept, global) {
    const facts = kept.facts;
    const NativeError = Error;
    const NativeTypeError = TypeError;
    const native = kept.require;
    const known = Object.create(null);
    facts.modules.forEach(function (name) {
        known[name] = name === 'cloudfront' ? undefined : native(name);
    });
    const require = function (...given) {
        if (given.length === 0)
            throw new NativeTypeError('missing path');
        // As a template does, which throws for symbols.
        const name = `${given[0]}`;
        if (!(name in known))
            throw new NativeError('Cannot find module "' + name + '"');
        return known[name];
    };
    const log = function (first) {
        kept.tell('log', typeof first === 'string' ? first : kept.dump(first));
    };
    Object.getOwnPropertyNames(global).forEach(function (name) {
        // Some, as NaN, cannot be deleted, and are everywhere.
        if (!facts.globals.includes(name))
            delete global[name];
    });
    global.console = { log: log };
    global.require = require;
    if (facts.hasCloudfront)
        known.cloudfront = {};
}

;// CONCATENATED MODULE: ./src/njs/guest/cloudfront.ts
/**
 * The `cloudfront` module, which njs does not have: what it answers comes from the fixture, calls of origin
 * helpers are told to cf2, which judges them as the offline engine does.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
function installCloudfront(kept, module) {
    const NativeError = Error;
    const NativeTypeError = TypeError;
    const NativePromise = Promise;
    const toText = String;
    const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
    const store = kept.facts.kvs;
    const buffers = kept.require('buffer');
    const time = new Date(kept.facts.clock).toISOString();
    const formats = {
        string: function (value) {
            return value;
        },
        json: function (value) {
            return kept.parse(value);
        },
        bytes: function (value) {
            return buffers.Buffer.from(value);
        },
    };
    const keyOf = function (key) {
        if (typeof key !== 'string')
            throw new NativeTypeError('key must be a string');
        return key;
    };
    const promise = function (compute) {
        return new NativePromise(function (resolve) {
            resolve(compute());
        });
    };
    const read = function (key) {
        return store !== null && hasOwn(store, key) ? store[key] : undefined;
    };
    const handle = {
        get: function (key, options) {
            return promise(function () {
                const given = options === undefined || options === null ? undefined : options.format;
                const name = given === undefined ? 'string' : toText(given);
                const format = hasOwn(formats, name) ? formats[name] : undefined;
                if (format === undefined)
                    throw new NativeTypeError('not supported format: "' + name + '"');
                const value = read(keyOf(key));
                if (value === undefined)
                    throw new NativeError('KeyNotFound');
                return format(value);
            });
        },
        exists: function (key) {
            return promise(function () {
                return read(keyOf(key)) !== undefined;
            });
        },
        meta: function () {
            return promise(function () {
                return {
                    creationDateTime: time,
                    lastUpdatedDateTime: time,
                    keyCount: Object.keys(store ?? {}).length,
                };
            });
        },
    };
    const refuse = function (name, message) {
        Object.defineProperty(module, name, {
            get: function () {
                throw new NativeError(message);
            },
            enumerable: true,
            configurable: true,
        });
    };
    const origin = function (helper) {
        module[helper] = function (a, b) {
            if (kept.state.eventType === 'viewer-response') {
                throw new NativeError(helper + ' can only be called in viewer-request functions');
            }
            kept.tell('origin', [helper, kept.stringify(b === undefined ? [a] : [a, b])]);
        };
    };
    module.kvs = function () {
        if (store === null) {
            throw new NativeError('no key value store is associated with this function');
        }
        return handle;
    };
    module.edgeLocation = kept.facts.edgeLocation ?? {};
    module.logCustomData = function (text) {
        if (typeof text !== 'string')
            throw new NativeTypeError('custom log data must be a string');
    };
    origin('updateRequestOrigin');
    origin('selectRequestOriginById');
    origin('createRequestOriginGroup');
    refuse('distributionTenant', 'distributionTenant module is not available');
    refuse('cwt', 'cf.cwt is not emulated offline; run this test on AWS');
}

;// CONCATENATED MODULE: ./src/njs/guest/time.ts
/** The frozen clock, and the generator that it seeds (mulberry32, as in the offline engine). */
function installTime(kept, global) {
    const clock = kept.facts.clock;
    const imul = Math.imul;
    const Native = Date;
    const bind = Function.prototype.bind;
    const apply = Function.prototype.call.bind(Function.prototype.apply);
    const isDate = function (value) {
        return value instanceof Native;
    };
    const RuntimeDate = function Date(...given) {
        if (!isDate(this))
            return new Native(clock).toString();
        if (given.length === 0)
            return new Native(clock);
        // njs has no spread: a constructor with its arguments bound is called without any.
        const bound = [null];
        for (let index = 0; index < given.length; index += 1)
            bound[index + 1] = given[index];
        const Bound = apply(bind, Native, bound);
        return new Bound();
    };
    const define = function (target, name, value) {
        Object.defineProperty(target, name, { value: value, writable: true, configurable: true });
    };
    RuntimeDate.prototype = Native.prototype;
    define(RuntimeDate, 'name', 'Date');
    define(RuntimeDate, 'length', Native.length);
    define(RuntimeDate, 'UTC', Native.UTC);
    define(RuntimeDate, 'parse', Native.parse);
    define(RuntimeDate, 'now', function now() {
        return clock;
    });
    define(Native.prototype, 'constructor', RuntimeDate);
    define(global, 'Date', RuntimeDate);
    let seed = clock;
    define(Math, 'random', function random() {
        seed = (seed + 0x6d2b79f5) | 0;
        let mixed = imul(seed ^ (seed >>> 15), 1 | seed);
        mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
    });
}

;// CONCATENATED MODULE: ./src/njs/guest/keep.ts
/** Keeps what cf2 itself needs of njs: the function under test may replace or not have any of it. */
function keep(shell, facts) {
    const print = shell.console.log;
    const dump = shell.njs.dump;
    const setTimer = shell.setTimeout;
    const stringify = JSON.stringify;
    const parse = JSON.parse;
    const mark = facts.mark;
    const cut = Function.prototype.call.bind(String.prototype.slice);
    // njs prints no more than 2,048 bytes of a text.
    const MAX_CHARACTERS = 480;
    const kept = {
        facts: facts,
        print: print,
        later: function (task) {
            setTimer(task, 0);
        },
        dump: dump,
        stringify: stringify,
        parse: parse,
        require: shell.require,
        tell: function (what, value) {
            let text = what + ' ' + String(stringify(value));
            // A line that is not the last of its message ends with a sign of its own.
            while (text.length > MAX_CHARACTERS) {
                print(mark + cut(text, 0, MAX_CHARACTERS) + '+');
                text = cut(text, MAX_CHARACTERS, text.length);
            }
            print(mark + text + '.');
        },
        state: { eventType: null, rawQueryString: null },
    };
    return kept;
}

;// CONCATENATED MODULE: ./src/njs/program.ts





/** Name under which the function's script finds the start of its run; it is gone once that was called. */
const START = 'cf2_start';
/**
 * A function's script between what prepares njs and what starts the events. Imports must have been turned into
 * calls of `require`.
 */
function createProgram(script, facts) {
    const before = `${preludeText(facts)}\n`;
    const after = `\n;${START}(typeof handler === "undefined" ? undefined : handler);\n`;
    return { text: before + withoutHashbang(script) + after, offset: before.split('\n').length - 1 };
}
/** Everything njs runs before the function, as text. */
function preludeText(facts) {
    return [
        '(function (global) {',
        // What esbuild (tsx) wraps functions in when it keeps their names.
        'var __name = function (fn) { return fn; };',
        `var kept = (${keep.toString()})(global, JSON.parse(${literal(JSON.stringify(facts))}));`,
        `(${hide.toString()})(kept, global);`,
        `if (kept.facts.hasCloudfront) (${installCloudfront.toString()})(kept, global.require("cloudfront"));`,
        `(${installTime.toString()})(kept, global);`,
        `var start = (${drive.toString()})(kept);`,
        `Object.defineProperty(global, "${START}", { configurable: true, value: function (handler) {`,
        `delete global.${START}; start(handler); } });`,
        '})(globalThis);',
    ].join('\n');
}
/** Code that only njs's parser sees: the first thing it would do when it ran is to end. */
function createParserProgram(source) {
    // Module names are all a parser knows of a module, and njs itself has none named cloudfront.
    const imports = source.replace(/(\bimport\s+[\w$]+\s+from\s*)(['"])cloudfront\2/g, "$1'crypto'");
    // The line of a hashbang, which njs does not count, stays the first.
    return imports.replace(/^(?:#!.*(?:\n|$))?/, (hashbang) => `${hashbang}throw 0;`);
}
function withoutHashbang(source) {
    return source.replace(/^#!/, '//');
}
/** A text as JavaScript writes it: two line separators of Unicode are none for JSON. */
function literal(text) {
    return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/runtime/program/modules.ts
var modules = __webpack_require__(43878);
;// CONCATENATED MODULE: ./src/njs/guest-facts.ts





/** What a process of njs has to know to run a batch. */
function createFacts(runtime, batch) {
    const { clock, kvs, edgeLocation } = batch[0].invocation.fixture;
    return {
        mark: `${(0,external_node_crypto_.randomBytes)(8).toString('hex')} `,
        globals: [...((0,builtins/* builtinsOf */.K)(runtime).get('globalThis')?.keys() ?? [])],
        modules: modules/* MODULES */.e[runtime],
        hasCloudfront: modules/* MODULES */.e[runtime].includes('cloudfront'),
        clock: clock ?? 0,
        kvs: kvs ?? null,
        edgeLocation: edgeLocation ?? null,
        events: batch.map(({ invocation }) => guestEvent(invocation)),
    };
}
function guestEvent({ event, fixture }) {
    return {
        event: JSON.stringify(event),
        eventType: ((0,json/* isJsonObject */.O)(event) ? (0,core_event/* eventTypeOf */.e)(event) : undefined) ?? null,
        rawQueryString: fixture.rawQueryString,
    };
}

;// CONCATENATED MODULE: ./src/njs/read-run.ts
/**
 * Reads the lines that begin with the mark; a message ends with a line that ends with a full stop. Anything else a
 * function managed to print is left out.
 */
function readRun(stdout, mark) {
    const top = collect(-1);
    const events = [];
    let begun = '';
    for (const line of stdout.split('\n')) {
        if (!line.startsWith(mark))
            continue;
        begun += line.slice(mark.length, -1);
        if (!line.endsWith('.'))
            continue;
        const message = readMessage(begun);
        begun = '';
        if (message === undefined)
            continue;
        if (message[0] === 'begin')
            events.push(collect(Number(message[1])));
        else
            add(events.at(-1) ?? top, message);
    }
    return { logs: top.logs, events };
}
function collect(index) {
    return { index, logs: [], origins: [], ending: undefined };
}
function add(run, [what, value]) {
    if (what === 'log')
        run.logs.push(String(value));
    else if (what === 'origin') {
        const [helper, args] = value;
        run.origins.push({ helper, args: JSON.parse(args) });
    }
    else
        run.ending ??= endingOf(what, value);
}
function endingOf(what, value) {
    switch (what) {
        case 'value':
            return { kind: 'value', value: JSON.parse(value) };
        case 'none':
            return { kind: 'no-value', type: String(value) };
        case 'error':
            return { kind: 'error', text: String(value), line: 0 };
        default:
            return what === 'no-handler' ? { kind: what } : undefined;
    }
}
function readMessage(text) {
    const [what = '', ...rest] = text.split(' ');
    try {
        return [what, JSON.parse(rest.join(' '))];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/njs/run-njs.ts

/**
 * Sandbox mode (no files), no code from text, unhandled rejections ignored, the program from standard input. The
 * process gets an empty environment.
 */
const OPTIONS = ['-s', '-u', '-r', '-'];
/** A shell sets the bound on memory; where it cannot, there is none. */
const BOUNDED = 'ulimit -v "$1" 2>/dev/null; shift; exec "$@"';
/** Runs a program to its end, or to a limit. Never rejects. */
function runNjs(path, program, limits) {
    const { silenceMs, outputBytes, memoryKilobytes } = limits;
    const args = ['-c', BOUNDED, 'sh', String(memoryKilobytes), path, ...OPTIONS];
    const child = (0,external_node_child_process_.spawn)('/bin/sh', args, { env: { TZ: 'UTC' }, stdio: 'pipe' });
    const chunks = { stdout: [], stderr: [] };
    let size = 0;
    let killed;
    const kill = (why) => {
        killed ??= why;
        child.kill('SIGKILL');
    };
    const silence = setTimeout(() => {
        kill('silent');
    }, silenceMs);
    const keep = (stream) => (chunk) => {
        silence.refresh();
        size += chunk.length;
        if (size > outputBytes)
            kill('output');
        else
            chunks[stream].push(chunk);
    };
    child.stdout.on('data', keep('stdout'));
    child.stderr.on('data', keep('stderr'));
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(program);
    return new Promise((resolve) => {
        const end = (failure = '', signal = null) => {
            clearTimeout(silence);
            const textOf = (stream) => Buffer.concat(chunks[stream]).toString('utf8');
            const stderr = failure + textOf('stderr');
            resolve({ stdout: textOf('stdout'), stderr, killed, signal: signal ?? undefined });
        };
        child.on('close', (_code, signal) => {
            end('', signal);
        });
        child.on('error', (error) => {
            end(error.message);
        });
    });
}

;// CONCATENATED MODULE: ./src/njs/thrown.ts
/**
 * What njs says of an error that nothing caught, as AWS would: ` in <line>` without a file, no stack. `offset` is
 * the number of lines before the function's own. undefined when nothing was thrown.
 */
function readThrown(stderr, offset) {
    const text = /(?:^|\n)Thrown:\n([^]*)$/.exec(stderr)?.[1];
    if (text === undefined)
        return undefined;
    const { message, stack } = splitStack(text.replace(/\n+$/, ''));
    const inMessage = / in -:(\d+)$/.exec(message);
    if (inMessage !== null)
        return `${message.slice(0, inMessage.index)}${lineText(inMessage[1], offset)}`;
    // From njs 0.9.6 on the place of a syntax error stands in its stack.
    const inStack = message.startsWith('SyntaxError: ') ? /-:(\d+)/.exec(stack) : null;
    return inStack === null ? message : `${message}${lineText(inStack[1], offset)}`;
}
function lineText(line, offset) {
    return ` in ${String(Number(line) - offset)}`;
}
function splitStack(text) {
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => !/^ {4}(?:at | {2}repeats )/.test(line));
    return { message: lines.slice(0, last + 1).join('\n'), stack: lines.slice(last + 1).join('\n') };
}

;// CONCATENATED MODULE: ./src/njs/run-batch.ts






/** Runs a batch in one process. Answers the events it came to: at least one. */
async function runBatch(njs, { script, runtime }, batch, limits) {
    const facts = createFacts(runtime, batch);
    const program = createProgram(script, facts);
    const run = await runNjs(njs, program.text, limits);
    const { logs, events } = readRun(run.stdout, facts.mark);
    const thrown = readThrown(run.stderr, program.offset);
    if (events.length > 0) {
        return events.map((event) => answerOf(event, logs, facts, gapOf(run, limits) ?? thrown));
    }
    // The function's top level ended it, for all events alike.
    if (thrown === undefined)
        return batch.map(() => gap(gapOf(run, limits) ?? broken(run)));
    return batch.map(() => ({ kind: 'result', result: (0,test_result/* failedResult */.N)(thrown, logs) }));
}
function answerOf(event, top, facts, end) {
    const logs = [...top, ...event.logs];
    const type = facts.events[event.index]?.eventType;
    const eventType = type === 'viewer-request' || type === 'viewer-response' ? type : undefined;
    if (event.ending !== undefined) {
        return { kind: 'result', result: (0,test_result/* createResult */.k)(event.ending, eventType, logs).result };
    }
    if (typeof end === 'object')
        return gap(end);
    const ended = end === undefined
        ? (0,test_result/* createResult */.k)({ kind: 'pending' }, eventType, logs).result
        : (0,test_result/* failedResult */.N)(end, logs);
    return { kind: 'result', result: ended };
}
function gap(why) {
    return { kind: 'gap', gap: why };
}
function gapOf({ killed, signal }, limits) {
    if (killed === 'silent')
        return { gap: 'too-long', milliseconds: limits.silenceMs };
    if (killed === 'output')
        return { gap: 'too-much-output', bytes: limits.outputBytes };
    return signal && { gap: 'crashed', signal };
}
const SHOWN = 200;
function broken({ stdout, stderr }) {
    return { gap: 'broken', detail: (stderr.trim() || stdout.trim()).slice(0, SHOWN) };
}

;// CONCATENATED MODULE: ./src/njs/njs-backend.ts










/** What stands for the text of a parser that has nothing to say. */
const ACCEPTED = 'accepted';
/** Processes at once, over all functions of a run. */
const PARALLEL = 4;
/** The strict backend over an installed njs. */
function createNjsBackend({ path, version }, given = {}) {
    const limits = { ...DEFAULT_NJS_LIMITS, ...given };
    const slots = (0,core_slots/* createSlots */.e)(PARALLEL);
    /** What njs's parser says, ` in <line>` included; undefined when it takes the code. */
    const parse = async ({ source }) => {
        const { stderr } = await slots(() => runNjs(path, createParserProgram(source), limits));
        const thrown = readThrown(stderr, 0);
        return thrown === '0' ? undefined : thrown;
    };
    const runPrepared = async (program, batches) => {
        const answers = [];
        let room = limits.gaps;
        for (const batch of batches) {
            for (let rest = batch; rest.length > 0;) {
                const told = room > 0 ? await slots(() => runBatch(path, program, rest, limits)) : rest.map(leftOut);
                answers.push(...told);
                room -= told.filter(({ kind }) => kind === 'gap').length;
                rest = rest.slice(told.length);
            }
        }
        return answers;
    };
    return {
        binary: `njs ${version.join('.')}`,
        async compareVerdicts(code) {
            const prepared = (0,prepare_program/* prepareForNjs */.Oc)(code);
            const offline = prepared.kind === 'refusal' ? prepared.refusal.text : ACCEPTED;
            const second = (await parse(code)) ?? ACCEPTED;
            return offline === second ? undefined : { field: 'verdict', offline, second };
        },
        async run(code, invocations, how) {
            const prepared = (0,prepare_program/* prepareForNjs */.Oc)(code);
            if (prepared.kind === 'refusal') {
                const answer = njs_backend_answerOf(await parse(code));
                return invocations.map(() => answer);
            }
            const size = how === 'alone' ? 1 : limits.batch;
            return runPrepared(prepared.program, cutIntoBatches(invocations, size));
        },
        explain: (runtime, difference) => explainDifference(version, runtime, difference),
    };
}
/** What njs makes of code that the checker refuses: it only reads it. */
function njs_backend_answerOf(refusal) {
    if (refusal === undefined)
        return { kind: 'accepted' };
    return { kind: 'result', result: (0,test_result/* failedResult */.N)(refusal, []) };
}
function leftOut() {
    return { kind: 'gap', gap: { gap: 'left-out' } };
}


/***/ }),

/***/ 30705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/** Reads `0.7.9`; undefined for anything else, such as the output of another program named njs. */
function parseVersion(text) {
    const numbers = /^(\d+)\.(\d+)\.(\d+)\s*$/.exec(text)?.slice(1).map(Number);
    return numbers;
}
/** True when `version` is older than `other`, which is written `0.8.0`. */
function isBefore(version, other) {
    const bound = parseVersion(other) ?? [0, 0, 0];
    const index = version.findIndex((number, position) => number !== bound[position]);
    return index !== -1 && (version[index] ?? 0) < (bound[index] ?? 0);
}


/***/ })

};
