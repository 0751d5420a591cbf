export const id = 886;
export const ids = [886];
export const modules = {

/***/ 9285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ literalTest)
/* harmony export */ });
/** The test as it has to be written: a `${` that it says is no variable (docs/test-format.md, tables). */
function literalTest(test) {
    return Object.fromEntries(Object.entries(test).map(([key, value]) => [key, literal(value)]));
}
function literal(value) {
    if (typeof value === 'string')
        return value.replaceAll('${', () => '$${');
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map(literal);
    return literalTest(value);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 32172:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ renderFlow),
/* harmony export */   RY: () => (/* binding */ indentRest),
/* harmony export */   g8: () => (/* binding */ renderBlock),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   j9: () => (/* binding */ renderTest)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Longer lines are not written in flow style. */
const LONGEST_FLOW = 100;
/** One test as an item of a list, without indentation and without a line break at its end. */
function renderTest(test, style) {
    if (style.form === 'json')
        return renderJson(test, style.indent);
    const flow = style.form === 'flow' ? renderFlow(test) : undefined;
    return `-${style.gap}${flow ?? renderBlock(test, style.gap.length + 1)}`;
}
/** JSON; on one line where `indent` is empty. */
function renderJson(test, indent) {
    if (indent !== '')
        return JSON.stringify(test, undefined, indent);
    return JSON.stringify(test, undefined, 1).replace(/\n */g, ' ');
}
/** Texts are quoted where they have to be, and single where that is possible. */
const TEXT_OPTIONS = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };
/** A map in lines, behind a first line that begins at `column`. */
function renderBlock(test, column) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(test);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq: (_, list) => {
            list.flow = list.items.every((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) && !isLong(item.value));
        },
    });
    const text = document.toString({ ...TEXT_OPTIONS, indent: 2 }).trimEnd();
    return indentRest(text, ' '.repeat(column));
}
/** `{ request: GET /a, expect: 403 }`; undefined for what does not go on one line. */
function renderFlow(test, longest = LONGEST_FLOW) {
    const text = flowOf(test);
    return text === undefined || text.length > longest ? undefined : text;
}
function flowOf(value) {
    if (typeof value !== 'object' || value === null)
        return flowScalar(value);
    if (isList(value))
        return wrapped('[', value.map(flowOf), ']');
    const pairs = Object.entries(value).map(([key, inner]) => {
        const [name, text] = [flowScalar(key), flowOf(inner)];
        return name === undefined || text === undefined ? undefined : `${name}: ${text}`;
    });
    return pairs.length === 0 ? '{}' : wrapped('{ ', pairs, ' }');
}
function wrapped(open, parts, close) {
    return parts.includes(undefined) ? undefined : open + parts.join(', ') + close;
}
function flowScalar(value) {
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, TEXT_OPTIONS).trimEnd();
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^['"]/.test(text);
    return isPlain && /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}
function isList(value) {
    return Array.isArray(value);
}
function isLong(value) {
    return typeof value === 'string' && (value.length > 40 || value.includes('\n'));
}
/** Indents every line but the first; empty lines stay empty. */
function indentRest(text, indent) {
    return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}


/***/ }),

/***/ 21439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** The text with all splices, which are given from front to back. */
function spliced(source, splices) {
    const starts = [0, ...splices.map(({ at, to = at }) => to)];
    const kept = starts.map((start, index) => source.slice(start, splices[index]?.at));
    return kept.map((text, index) => text + (splices[index]?.text ?? '')).join('');
}
/** The line break that a file uses. */
function lineBreakOf(source) {
    return /\r?\n/.exec(source)?.[0] ?? '\n';
}
/** Offset of the line break behind `offset`; the end of the text without one. */
function endOfLine(source, offset) {
    return offset + source.slice(offset).search(/\r?\n|$/);
}


/***/ }),

/***/ 39321:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requestShorthand),
/* harmony export */   j: () => (/* binding */ responseShorthand)
/* harmony export */ });
/* harmony import */ var _compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73983);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _reason_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79208);



/** The fields in which two messages differ. */
function differences(before, after) {
    return new Set((0,_compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .differingFields */ .W)(before, after).map(_compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .D));
}
/** `unchanged`, or a path with or without query; undefined where the function did more than that. */
function requestShorthand(before, after) {
    const fields = [...differences(before, after)];
    if (fields.length === 0)
        return 'unchanged';
    if (!fields.every((field) => field === 'uri' || field.startsWith('querystring.')))
        return undefined;
    const hasQuery = fields.some((field) => field !== 'uri');
    return `${after.uri ?? ''}${hasQuery ? `?${(0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(after.querystring)}` : ''}`;
}
/**
 * A status, or a redirect; undefined where the function did more than that. `before` is undefined for
 * a generated response. The usual reason phrase says nothing that the status does not.
 */
function responseShorthand(before, after) {
    const fields = new Set(differences(before ?? EMPTY, after));
    if (before !== undefined && fields.size === 0)
        return 'unchanged';
    const { statusCode = 0, statusDescription, headers } = after;
    // A status that is no number has a test of its own: the rule says so.
    if (typeof statusCode !== 'number')
        return undefined;
    if (statusDescription === (0,_reason_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonPhrase */ .C)(statusCode))
        fields.delete('statusDescription');
    if (!fields.delete('statusCode'))
        return undefined;
    const [location, ...others] = headers.get('location') ?? [];
    const isRedirect = fields.delete('headers.location');
    if (fields.size > 0 || (isRedirect && others.length > 0))
        return undefined;
    return isRedirect ? `${statusCode} ${location ?? ''}` : statusCode;
}
const EMPTY = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
};


/***/ }),

/***/ 60273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64119);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20968);
/* harmony import */ var _working_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60850);






/** Writes files of a working directory, within the border of its repository. */
function createFileWriter(workingDirectory) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const root = (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .H)(base) ?? base;
    const files = (0,_working_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .createFiles */ .q)(base);
    const unchanged = async (file, before) => {
        if ((await files.readText(file)) !== before)
            throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('it has changed meanwhile');
        return (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .realInside */ .he)(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file));
    };
    return {
        async create(file, text) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file);
            await (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .realInside */ .he)(root, nearestFolder(target));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target), { recursive: true }).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text, { flag: 'wx' }).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
        async replace(file, before, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(await unchanged(file, before), text).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
        async remove(file, before) {
            await unchanged(file, before);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file)).catch(_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR);
        },
    };
}
/** The folder that is there already, and into which a new file and its folders would go. */
function nearestFolder(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === file ? folder : nearestFolder(folder);
}


/***/ }),

/***/ 71613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createRuntime)
});

;// CONCATENATED MODULE: ./src/runtime/limits.ts
/** What applies when nothing else is said. */
const DEFAULT_LIMITS = {
    timeMs: 200,
    minPolls: 200,
    killMs: 3_000,
    startMs: 30_000,
    memoryBytes: 16 * 1_024 * 1_024,
    logCharacters: 256 * 1_024,
};

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/runtime/program/prepare-program.ts + 13 modules
var prepare_program = __webpack_require__(36080);
;// CONCATENATED MODULE: ./src/runtime/sandbox/invocation.ts
/** Observations of a run that did nothing, or of which nothing is known. */
const NOTHING_SEEN = {
    steps: undefined,
    usedClock: false,
    usedRandom: false,
    usedEdgeLocation: false,
    usedRawQueryString: false,
    kvsKeys: [],
    origin: undefined,
    badReturn: false,
    droppedKeys: [],
    customLogData: undefined,
    errorLine: undefined,
    approximations: [],
};

// EXTERNAL MODULE: ./src/runtime/sandbox/test-result.ts + 9 modules
var test_result = __webpack_require__(31889);
;// CONCATENATED MODULE: ./src/runtime/offline-engine.ts





function sandboxInvocation({ event, fixture }, now) {
    const { kvs, edgeLocation, rawQueryString } = fixture;
    const eventType = (0,json/* isJsonObject */.O)(event) ? (0,core_event/* eventTypeOf */.e)(event) : undefined;
    const clock = fixture.clock ?? now();
    return { event: JSON.stringify(event), eventType, clock, kvs, edgeLocation, rawQueryString };
}
function refusedAnswer({ text, line }) {
    const observations = { ...NOTHING_SEEN, errorLine: line };
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations, durationMs: 0, wantsSecondLook: false };
}
/** The offline engine for one version of one function. Code is prepared at the first run. */
function createOfflineEngine(code, queue, now) {
    let prepared;
    let secondLook;
    const runProgram = async (program, given) => {
        const answer = await queue.run(program, given);
        if (!answer.wantsSecondLook)
            return answer;
        secondLook ??= (0,prepare_program/* prepareSecondLook */.VR)(code);
        const { durationMs } = answer;
        const second = await queue.run(secondLook, given);
        const { steps } = answer.observations;
        return { ...second, observations: { ...second.observations, steps }, durationMs };
    };
    const runOne = async (invocation) => {
        prepared ??= (0,prepare_program/* prepareProgram */.kL)(code);
        const { result, observations, durationMs } = prepared.kind === 'refusal'
            ? refusedAnswer(prepared.refusal)
            : await runProgram(prepared.program, sandboxInvocation(invocation, now));
        return { kind: 'result', result, observations, durationMs };
    };
    return {
        name: 'offline',
        run: (invocations, onAnswer) => Promise.all(invocations.map(async (invocation, index) => {
            const answer = await runOne(invocation);
            onAnswer?.(index, answer);
            return answer;
        })),
    };
}

;// CONCATENATED MODULE: ./src/runtime/announce-jobs.ts
/** Programs a worker keeps; an emulator makes a new one for every call. */
const MAX_PROGRAMS = 32;
/** Turns jobs into requests: programs and stores go along only when the worker does not know them yet. */
class Announcer {
    ids = new Map();
    nextId = 1;
    kvs;
    /** Requests for jobs, in order. */
    announce(jobs) {
        const requests = [];
        for (const { program, invocation } of jobs) {
            if (invocation.kvs !== this.kvs)
                requests.push({ kind: 'kvs', kvs: invocation.kvs });
            this.kvs = invocation.kvs;
            const id = this.ids.get(program) ?? this.introduce(program, requests);
            requests.push({ kind: 'run', program: id, invocation: { ...invocation, kvs: undefined } });
        }
        return requests;
    }
    introduce(program, requests) {
        const [oldest] = this.ids;
        if (oldest !== undefined && this.ids.size >= MAX_PROGRAMS) {
            this.ids.delete(oldest[0]);
            requests.push({ kind: 'forget', id: oldest[1] });
        }
        const id = this.nextId++;
        this.ids.set(program, id);
        requests.push({ kind: 'program', id, program });
        return id;
    }
}

;// CONCATENATED MODULE: ./src/runtime/progress-watch.ts
/** How often one looks during the time that is given. */
const LOOKS = 4;
/**
 * Notices that somebody does not get on. It counts looks, not time: when this thread itself was busy, the
 * looks that it missed are not held against the other one.
 */
class ProgressWatch {
    timer;
    last = 0;
    misses = 0;
    progress;
    stuck;
    /** `progress` grows while all is well, `stuck` is called once when it has not for too long. */
    constructor(progress, stuck) {
        this.progress = progress;
        this.stuck = stuck;
    }
    /** From now on there are `ms` milliseconds for every step. */
    begin(ms) {
        this.end();
        this.last = this.progress();
        this.misses = 0;
        this.timer = setInterval(() => {
            this.look();
        }, ms / LOOKS);
    }
    end() {
        clearInterval(this.timer);
    }
    look() {
        const now = this.progress();
        this.misses = now === this.last ? this.misses + 1 : 0;
        this.last = now;
        if (this.misses < LOOKS)
            return;
        this.end();
        this.stuck();
    }
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

;// CONCATENATED MODULE: ./src/runtime/sandbox-worker.ts



/**
 * One living worker, watched: when it takes longer than `killMs` over one event it is terminated, because
 * long natives of the engine do not listen to interrupts.
 */
class SandboxWorker {
    worker;
    limits;
    events;
    announcer = new Announcer();
    progress = new Progress();
    watch;
    jobs = [];
    answered = 0;
    isReady = false;
    isOver = false;
    /** Takes over a fresh worker. */
    constructor(worker, limits, events) {
        this.worker = worker;
        this.limits = limits;
        this.events = events;
        this.watch = new ProgressWatch(() => this.progress.finished, () => {
            if (this.untold < this.jobs.length)
                this.end({ why: 'too-long' });
        });
        worker.on('message', (reply) => {
            this.hear(reply);
        });
        worker.on('error', (error) => {
            this.end({ why: 'broken', detail: error instanceof Error ? error.message : String(error) });
        });
        worker.on('exit', (code) => {
            this.end({ why: 'broken', detail: `it ended with code ${String(code)}` });
        });
        worker.unref();
        this.send([{ kind: 'start', limits, progress: this.progress.shared }]);
    }
    /** Jobs that were posted and are not answered yet. */
    get load() {
        return this.jobs.length;
    }
    post(jobs) {
        this.send(this.announcer.announce(jobs));
        const wasIdle = this.jobs.length === 0;
        this.jobs = [...this.jobs, ...jobs];
        if (wasIdle)
            this.settle();
    }
    /** Ends the worker; answers the jobs that it leaves behind. */
    async stop() {
        this.isOver = true;
        this.watch.end();
        await this.worker.terminate();
        return this.jobs;
    }
    /** It answers many at once, so it may have finished more than it has told. */
    get untold() {
        return this.progress.finished - this.answered;
    }
    send(batch) {
        this.worker.postMessage(batch);
    }
    hear(reply) {
        if (this.isOver)
            return;
        if (reply.kind === 'ready')
            this.isReady = true;
        else {
            const done = this.jobs.slice(0, reply.answers.length);
            this.jobs = this.jobs.slice(done.length);
            this.answered += done.length;
            reply.answers.forEach((answer, index) => done[index]?.done(answer));
            this.events.answered();
        }
        this.settle();
    }
    /** Waits while there is something to wait for; an idle worker does not keep the process alive. */
    settle() {
        if (this.jobs.length === 0) {
            this.watch.end();
            this.worker.unref();
        }
        else {
            this.watch.begin(this.isReady ? this.limits.killMs : this.limits.startMs);
            this.worker.ref();
        }
    }
    end(reason) {
        if (this.isOver)
            return;
        this.isOver = true;
        this.watch.end();
        void this.worker.terminate();
        const guilty = this.isReady ? this.jobs[this.untold] : undefined;
        const rest = this.jobs.filter((job) => job !== guilty);
        this.events.ended(reason, { hadStarted: this.isReady, guilty, rest });
    }
}

;// CONCATENATED MODULE: ./src/runtime/sandbox-queue.ts



/** Events that are at the worker at most, so that it never waits for the next one. */
const WINDOW = 512;
/** Workers that may fail to start, one after the other, before cf2 gives up. */
const MAX_FAILED_STARTS = 2;
/** The worker died with all it knew of the event: no logs, nothing seen. */
function killedAnswer(end, { killMs }) {
    const text = end.why === 'too-long'
        ? 'Error: the function ran longer than cf2 allows offline and had to be killed'
        : `Error: the function broke the offline sandbox: ${end.detail}`;
    const result = (0,test_result/* failedResult */.N)(text, []);
    return { result, observations: NOTHING_SEEN, durationMs: killMs, wantsSecondLook: false };
}
/** Starts a worker at once and keeps one going until close. */
function createSandboxQueue(spawnWorker, limits) {
    let waiting = [];
    let worker;
    let failedStarts = 0;
    let isFilling = false;
    /** Why nothing runs any more. */
    let gaveUp;
    const giveUp = (why) => {
        gaveUp = why;
        for (const job of waiting.splice(0))
            job.fail(new Error(why));
    };
    /** Once for everything that is asked for in one go. */
    const fillSoon = () => {
        if (isFilling)
            return;
        isFilling = true;
        queueMicrotask(() => {
            isFilling = false;
            fill();
        });
    };
    const fill = () => {
        if (waiting.length === 0 || gaveUp !== undefined)
            return;
        worker ??= start();
        const room = WINDOW - worker.load;
        if (room <= 0)
            return;
        const jobs = waiting.slice(0, room);
        waiting = waiting.slice(room);
        worker.post(jobs);
    };
    const ended = (end, { hadStarted, guilty, rest }) => {
        worker = undefined;
        waiting = [...rest, ...waiting];
        failedStarts = hadStarted ? 0 : failedStarts + 1;
        if (failedStarts >= MAX_FAILED_STARTS) {
            const detail = end.why === 'broken' ? end.detail : 'it took too long';
            giveUp(`the offline sandbox does not start: ${detail}`);
            return;
        }
        guilty?.done(killedAnswer(end, limits));
        fill();
    };
    const start = () => new SandboxWorker(spawnWorker(), limits, { answered: fill, ended });
    worker = start();
    return {
        run: (program, invocation) => new Promise((done, fail) => {
            if (gaveUp !== undefined) {
                fail(new Error(gaveUp));
                return;
            }
            waiting.push({ program, invocation, done, fail });
            fillSoon();
        }),
        async close() {
            const left = (await worker?.stop()) ?? [];
            waiting = [...left, ...waiting];
            giveUp('the offline runtime has been closed');
        },
    };
}

;// CONCATENATED MODULE: ./src/runtime/offline-runtime.ts



/**
 * Creates the emulation of CloudFront's runtimes. The worker starts in the background right away: create it
 * as early as possible. It does not keep the process alive while nothing runs.
 */
function createOfflineRuntime(options) {
    const queue = createSandboxQueue(options.spawnWorker, { ...DEFAULT_LIMITS, ...options.limits });
    return {
        engine: (code) => createOfflineEngine(code, queue, options.now),
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}


/***/ })

};
