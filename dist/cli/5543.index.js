export const id = 5543;
export const ids = [5543];
export const modules = {

/***/ 57336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 75543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addInvoke: () => (/* binding */ addInvoke)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/reporters/text/approximate-words.ts
var approximate_words = __webpack_require__(38458);
// EXTERNAL MODULE: ./src/reporters/text/comparison.ts + 3 modules
var comparison = __webpack_require__(76649);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/strict-words.ts + 1 modules
var strict_words = __webpack_require__(19717);
// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var theme = __webpack_require__(24729);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-opinion.ts




/** What a second engine says of one event, for people. Ends with a line break. */
function renderOpinion({ binary, gap, differences }, terminal) {
    const context = { theme: (0,theme/* createTheme */.a)(terminal.colour), width: terminal.width };
    const name = (0,quote/* escapeControls */.UN)(binary);
    if (gap !== undefined)
        return `strict: not compared, ${(0,strict_words/* strictGapWords */.Be)(gap)}\n`;
    if (differences.length === 0)
        return `strict: ${name} agrees\n`;
    const lines = differences.flatMap(({ field, shown: [offline, second], because }) => [
        `strict: ${name} differs on ${(0,quote/* escapeControls */.UN)(field)}${because === undefined ? '' : `, as expected: ${because}`}`,
        ...(0,comparison/* renderComparison */.W)(context, offline, second, ['offline', 'njs']),
    ]);
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/roots/connect-njs.ts
var connect_njs = __webpack_require__(94315);
// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/core/strict/opinion.ts
var opinion = __webpack_require__(75811);
// EXTERNAL MODULE: ./src/usecases/read-input-file.ts
var read_input_file = __webpack_require__(7226);
;// CONCATENATED MODULE: ./src/usecases/invoke-function.ts








/**
 * Runs one event through the offline runtime, and through a second engine where there is one. Throws InputError for
 * files that cannot be read, are not JSON, or hold an event that is too large for TestFunction.
 */
async function invokeFunction(ports, request) {
    const source = await (0,read_input_file/* readInputText */._)(ports.files, request.source);
    const event = await readEvent(ports.files, request.event);
    const { kvs: store, runtime } = request;
    const kvs = store === undefined ? undefined : await (0,read_input_file/* readStoreContents */.Mj)(ports.files, store);
    const clock = request.clock ?? ports.clock();
    const fixture = { kvs, clock, edgeLocation: undefined, rawQueryString: null };
    const code = { source, runtime };
    const [answer] = await ports.offline.engine(code).run([{ event, fixture }]);
    if (answer?.kind !== 'result')
        throw answer?.error ?? noAnswer(request.source);
    const { result, observations } = answer;
    const opinion = await askSecond(ports.strict, code, { event, fixture }, result);
    return { result, approximations: observations?.approximations ?? [], opinion };
}
async function askSecond(backend, code, { event, fixture }, result) {
    if (backend === undefined)
        return undefined;
    const [answer] = await backend.run(code, [{ event, fixture }], 'alone');
    const eventType = (0,core_event/* eventTypeOf */.e)(event) ?? 'viewer-request';
    const outcome = (0,canonical/* canonicalise */._I)(result, event, eventType);
    const { runtime } = code;
    return (0,opinion/* opinionOn */.M)({ outcome, result }, answer, { event, eventType }, { backend, runtime });
}
async function readEvent(files, path) {
    const event = await (0,read_input_file/* readInputObject */.EZ)(files, path);
    const bytes = new TextEncoder().encode(JSON.stringify(event)).length;
    const limit = limits/* LIMITS */.b1.eventSize.value;
    if (bytes <= limit)
        return event;
    throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)((0,source/* fileSpan */.bU)(path), 'event-too-large', { bytes, limit })]);
}
function noAnswer(subject) {
    const detail = 'the offline runtime gave no answer';
    return new errors/* ServiceError */._7('unknown', { operation: 'invoke', subject, detail });
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/invoke.ts










/** `cf2 invoke`: one event through the offline runtime, answered as TestFunction answers. */
const addInvoke = (program, { terminal, exit, spawnWorker }) => {
    program
        .command('invoke')
        .argument('<source>', 'the function')
        .description("run one event offline and print AWS's TestResult as JSON")
        .requiredOption('--event <file>', 'event object as JSON')
        .option('--runtime <name>', `${runtimes/* RUNTIMES */.aC.join(' or ')} (default: ${runtimes/* DEFAULT_RUNTIME */.JA})`)
        .option('--kvs <file>', 'contents of the key value store as JSON')
        .option('--clock <time>', "the run's frozen time, RFC 3339 with zone (default: now)")
        .option('--strict', 'run it under the njs on PATH too, and report on stderr where that differs')
        .addHelpText('after', `
Examples:
  cf2 invoke functions/redirects.js --event events/old.json
  cf2 invoke functions/redirects.js --event events/old.json --strict
  cf2 invoke functions/token.js --event e.json --kvs kvs.json --clock 2026-03-01T12:00:00Z`)
        .action(async (source, flags) => {
        const runtime = (0,options/* parseChoice */.HU)('--runtime', flags.runtime, runtimes/* RUNTIMES */.aC) ?? runtimes/* DEFAULT_RUNTIME */.JA;
        const clock = (0,options/* parseInstant */.nV)('--clock', flags.clock);
        const strict = await (0,connect_njs/* connectStrict */.K)(flags.strict, process.env);
        const offline = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const files = (0,working_directory/* createFiles */.q)(process.cwd());
            const request = { source, event: flags.event, kvs: flags.kvs, runtime, clock };
            const ports = { files, offline, strict, clock: Date.now };
            const { result, approximations, opinion } = await invokeFunction(ports, request);
            const answer = describeResult(result, external_node_path_default().parse(source).name, runtime);
            terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
            for (const it of approximations)
                terminal.err(`${(0,approximate_words/* approximateWords */.e)(it)}\n`);
            if (opinion === undefined)
                return;
            terminal.err(renderOpinion(opinion, terminal));
            if (opinion.differences.some(({ because }) => because === undefined))
                exit(errors/* EXIT */.dc.failed);
        }
        finally {
            await offline.close();
        }
    });
};
/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestResult.html */
function describeResult(result, name, runtime) {
    const now = new Date(Date.now()).toISOString();
    return {
        FunctionSummary: {
            Name: name,
            Status: 'UNPUBLISHED',
            FunctionConfig: { Comment: '', Runtime: runtime },
            FunctionMetadata: { Stage: 'DEVELOPMENT', CreatedTime: now, LastModifiedTime: now },
        },
        ComputeUtilization: '',
        FunctionExecutionLogs: result.logs,
        FunctionErrorMessage: result.errorMessage,
        FunctionOutput: result.output,
    };
}


/***/ }),

/***/ 60776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ badOption),
/* harmony export */   DY: () => (/* binding */ parseRetentionOption),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95365);



/** One of a few words; undefined when the option was not given. Throws InputError `bad-input`. */
function parseChoice(option, text, choices) {
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined)
        return found;
    throw badOption(option, text, choices.join(', '));
}
/** RFC 3339 with a zone, as milliseconds since 1970. Throws InputError `bad-input`. */
function parseInstant(option, text) {
    if (text === undefined)
        return undefined;
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
    const time = Date.parse(text);
    if (isInstant && !Number.isNaN(time))
        return time;
    throw badOption(option, text, 'an instant as 2026-03-01T12:00:00Z');
}
/** A whole number within bounds. Throws InputError `bad-input`. */
function parseInteger(option, text, min, max) {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max)
        return number;
    throw badOption(option, text, `a whole number from ${min} to ${max}`);
}
/** Days after which logs expire; undefined when the option was not given. Throws InputError `bad-input`. */
function parseRetentionOption(option, text) {
    if (text === undefined)
        return undefined;
    const days = (0,_core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetention */ .Ay)(text);
    if (days === undefined)
        throw badOption(option, text, _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .RETENTION_WORDS */ .zk);
    return days;
}
/** The error for an option's value, as bad inputs of the action have it. */
function badOption(input, text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input, text, expected })]);
}
/** Collects the values of an option that can be repeated, for Commander. */
function collect(value, values) {
    return [...values, value];
}


/***/ }),

/***/ 12971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   uB: () => (/* binding */ readBox),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87569);


const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/**
 * Reads a response body: text, or `{ encoding: "text" | "base64", data }`. Total: anything else is its
 * JSON as text; the production rules complain.
 */
function readBody(body) {
    if (body === undefined)
        return undefined;
    return readBox(body) ?? { encoding: 'text', data: (0,_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfJson */ .b)(body) };
}
/** A body in a box; undefined for what CloudFront cannot read. */
function readBox(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(body))
        return undefined;
    const { encoding, data } = body;
    if (encoding !== 'text' && encoding !== 'base64')
        return undefined;
    if (typeof data !== 'string' || (encoding === 'base64' && !BASE64.test(data)))
        return undefined;
    return { encoding, data };
}
/** The bytes of base64 text; undefined when it is none. */
function decodeBase64(data) {
    if (!BASE64.test(data))
        return undefined;
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}
/** The bytes a viewer would receive. */
function bytesOf(body) {
    if (body.encoding === 'text')
        return new TextEncoder().encode(body.data);
    return decodeBase64(body.data) ?? new Uint8Array();
}
/** The body as text; undefined when its bytes are not UTF-8. */
function textOf(body) {
    if (body.encoding === 'text')
        return body.data;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
    }
    catch {
        return undefined;
    }
}
/** True when both are the same bytes, however they are written. */
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}


/***/ }),

/***/ 75225:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _I: () => (/* binding */ canonicalise),
/* harmony export */   oD: () => (/* binding */ canonicaliseInput),
/* harmony export */   ov: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90007);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67667);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17605);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87569);





/**
 * Brings an engine's answer into the one model in which everything is compared. `event` is the event
 * that was sent: it decides which `multiValue` was modified. Give `eventType` where the event itself may
 * not say it. Output that is no request and no response is an error outcome marked `badReturn`, whose
 * message says what came.
 */
function canonicalise(result, event, eventType = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypeOf */ .e)(event) ?? 'viewer-request') {
    if (result.errorMessage !== '') {
        return { kind: 'error', ...(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .parseErrorMessage */ .x)(result.errorMessage) };
    }
    const output = readOutput(result.output, eventType);
    if (typeof output === 'string') {
        return { kind: 'error', message: `bad return: ${output}`, line: undefined, badReturn: true };
    }
    const { kind, message } = output;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._)(kind, message, objectOf(event[kind]));
}
/**
 * The event's own request (viewer-request) or response (viewer-response) in the same model. Total: what
 * a raw event has in the wrong shape is absent.
 */
function canonicaliseInput(event, eventType = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTypeOf */ .e)(event) ?? 'viewer-request') {
    const kind = eventType === 'viewer-response' ? 'response' : 'request';
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readMessage */ ._)(kind, objectOf(event[kind]), objectOf(event[kind]));
}
/** Reads `FunctionOutput`; answers in words what came instead of a request or a response. */
function readOutput(text, eventType) {
    const output = parseJson(text);
    if (output === undefined)
        return text === '' ? 'no output' : 'output that is not JSON';
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(output))
        return (0,_json_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(output);
    const { request, response } = output;
    if (request === undefined && response === undefined) {
        return 'an object with neither "request" nor "response"';
    }
    if (request !== undefined && response !== undefined)
        return 'both a request and a response';
    if (eventType === 'viewer-response' && request !== undefined)
        return 'a request for a viewer-response event';
    const kind = request === undefined ? 'response' : 'request';
    const message = request ?? response ?? null;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(message) ? { kind, message } : `${(0,_json_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(message)} as ${kind}`;
}
/** The value if it is an object, else an empty one. */
function objectOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 41730:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownLogs),
/* harmony export */   z: () => (/* binding */ compareLogs)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);

/** The difference of two runs in what they logged; undefined when all entries are the same, in the same order. */
function compareLogs(a, b) {
    const isSame = a.length === b.length && a.every((text, at) => text === b[at]);
    return isSame ? undefined : { field: 'logs', a: shownLogs(a), b: shownLogs(b) };
}
/** Log entries as reports show them. */
function shownLogs(logs) {
    return logs.length === 0 ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('no log entries') : { as: 'values', values: logs };
}


/***/ }),

/***/ 37428:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73983);
/* harmony import */ var _field_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70515);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17605);
/* harmony import */ var _outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92281);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71294);





/**
 * Every difference of two outcomes in the canonical model; empty when they are the same. Two errors are
 * the same whatever their wording and lines.
 */
function compareOutcomes(a, b) {
    if (a.kind !== b.kind)
        return [{ field: 'outcome', a: (0,_outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomePhrase */ .O)(a), b: (0,_outcome_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomePhrase */ .O)(b) }];
    return a.kind === 'error' || b.kind === 'error' ? [] : compareMessages(a, b);
}
function compareMessages(a, b) {
    const [first, second] = [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(a), (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(b)];
    return (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .differingFields */ .W)(first, second).map((path) => ({
        field: `${a.kind}.${(0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .D)(path)}`,
        a: (0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValue */ .ag)(first, path)),
        b: (0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValue */ .ag)(second, path)),
    }));
}


/***/ }),

/***/ 59151:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   OV: () => (/* binding */ sameAttributes),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   vB: () => (/* binding */ parseAttributes)
/* harmony export */ });
/** How two values of an attribute are compared; others are compared exactly. */
const COMPARE = new Map([
    ['samesite', (value) => value.toLowerCase()],
    ['domain', (value) => value.toLowerCase()],
    ['max-age', (value) => String(integerOf(value) ?? value)],
    ['expires', (value) => String(instantOf(value) ?? value)],
]);
/** Splits the text of `attributes` at `;`. Names are folded, the last of two equal names wins. */
function parseAttributes(text) {
    const parts = (text ?? '').split(';').map((part) => part.trim());
    return new Map(parts.filter((part) => part !== '').map(splitAttribute));
}
/** True when both are the same complete set, in any order. No attributes and `""` are the same. */
function sameAttributes(a, b) {
    const [first, second] = [parseAttributes(a), parseAttributes(b)];
    if (first.size !== second.size)
        return false;
    return [...first].every(([name, value]) => {
        const other = second.get(name);
        const compare = COMPARE.get(name) ?? String;
        return other !== undefined && compare(value) === compare(other);
    });
}
/** An integer written in decimal digits, as `max-age` has it. */
function integerOf(text) {
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
}
const HTTP_DATE = /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2}[ -][a-z]{3}[ -]\d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/i;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/**
 * Milliseconds since 1970 of a date as `expires` has it, or in ISO form with a zone. Nothing else is a date here:
 * `Date.parse` alone would take misspelt ones, and those without a zone differently on every machine.
 * https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
function instantOf(text) {
    if (!HTTP_DATE.test(text) && !ISO_DATE.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant;
}
function splitAttribute(part) {
    const at = part.indexOf('=');
    if (at === -1)
        return [part.toLowerCase(), ''];
    return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
}


/***/ }),

/***/ 73983:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ labelOf),
/* harmony export */   W: () => (/* binding */ differingFields)
/* harmony export */ });
/* harmony import */ var _field_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70515);

/** A field as reports name it: `uri`, `headers.location`, `querystring.page`. */
function labelOf(path) {
    if (!('name' in path))
        return path.field;
    return `${path.field === 'parameter' ? 'querystring' : path.field}.${path.name}`;
}
/** Every field in which two messages differ, down to single parameters, headers and cookies. */
function differingFields(a, b) {
    const paths = [...SCALARS, ...namedFields(a, b)];
    return paths.filter((path) => !(0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)((0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValue */ .ag)(a, path), (0,_field_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValue */ .ag)(b, path)));
}
const SCALARS = ['method', 'uri', 'statusCode', 'statusDescription', 'body'].map((field) => ({ field }));
const MAPS = [
    ['parameter', 'querystring'],
    ['headers', 'headers'],
    ['cookies', 'cookies'],
];
function namedFields(a, b) {
    return MAPS.flatMap(([field, map]) => {
        const names = new Set([...namesIn(a, map), ...namesIn(b, map)]);
        return [...names].map((name) => ({ field, name }));
    });
}
function namesIn(message, map) {
    const maps = message;
    return [...(maps[map]?.keys() ?? [])];
}


/***/ }),

/***/ 70515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ fieldValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   lq: () => (/* binding */ sameEntries),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12971);
/* harmony import */ var _cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59151);


/** The one absent value. */
const ABSENT = { kind: 'absent' };
/** Reads one field; what a message does not have is absent. */
function fieldValue(message, path) {
    const fields = message;
    switch (path.field) {
        case 'uri':
        case 'method':
        case 'statusDescription':
            return present(fields[path.field], (text) => ({ kind: 'text', text }));
        case 'statusCode':
            return present(fields.statusCode, (status) => typeof status === 'number'
                ? { kind: 'number', number: status }
                : { kind: 'text', text: status });
        case 'body':
            return present(fields.body, (body) => ({ kind: 'body', body }));
        case 'querystring':
            return present(fields.querystring, (entries) => ({ kind: 'query', entries }));
        case 'parameter':
            return present(fields.querystring?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'headers':
            return present(fields.headers?.get(path.name), (values) => ({ kind: 'values', values }));
        case 'cookies':
            return present(fields.cookies?.get(path.name), (cookies) => ({ kind: 'cookies', cookies }));
    }
}
/** True when both are the same in the canonical model. */
function sameValue(a, b) {
    if (a.kind === 'text' && b.kind === 'text')
        return a.text === b.text;
    if (a.kind === 'number' && b.kind === 'number')
        return a.number === b.number;
    if (a.kind === 'values' && b.kind === 'values')
        return sameList(a.values, b.values, Object.is);
    if (a.kind === 'cookies' && b.kind === 'cookies') {
        return sameList(a.cookies, b.cookies, sameCookie);
    }
    if (a.kind === 'query' && b.kind === 'query')
        return sameEntries(a.entries, b.entries);
    if (a.kind === 'body' && b.kind === 'body')
        return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sameBytes */ .er)((0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(a.body), (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(b.body));
    return a.kind === 'absent' && b.kind === 'absent';
}
/** Order counts within a name only. */
function sameEntries(a, b) {
    if (a.size !== b.size)
        return false;
    return [...a].every(([name, values]) => sameList(values, b.get(name) ?? [], Object.is));
}
function sameCookie(a, b) {
    return a.value === b.value && (0,_cookie_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAttributes */ .OV)(a.attributes, b.attributes);
}
function sameList(a, b, same) {
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
}
function present(value, read) {
    return value === undefined ? ABSENT : read(value);
}


/***/ }),

/***/ 87569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   b: () => (/* binding */ textOfJson)
/* harmony export */ });
/** A JSON value in words: `null`, `text "302"`, `42`, `a list`, `an object`. */
function nameOf(value) {
    if (typeof value === 'string')
        return `text ${JSON.stringify(value)}`;
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** A value where text belongs: text itself, everything else as JSON. */
function textOfJson(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 17605:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ messageOf),
  _: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var body = __webpack_require__(12971);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/compare/json-words.ts
var json_words = __webpack_require__(87569);
;// CONCATENATED MODULE: ./src/core/compare/entries.ts


/**
 * Reads `headers`, `querystring` or `cookies`: name to ordered items. `before` is the same map of the
 * input event, which decides whether a `multiValue` was modified. Names without a value are left out, keys
 * that CloudFront does not know are dropped. Total: what has the wrong shape holds no value, and a value
 * that is no text is its JSON; the production rules complain.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function readCookies(map, before) {
    const boxes = (0,json/* isJsonObject */.O)(map) ? Object.entries(map) : [];
    const read = boxes.map(([name, box]) => [name, readBox(box, ownValue(before, name))]);
    return new Map(read.filter(([, items]) => items.length > 0));
}
/** As `readCookies`, for entries that are nothing but values. */
function readEntries(...parameters) {
    const entries = [...readCookies(...parameters)];
    return new Map(entries.map(([name, items]) => [name, items.map((item) => item.value)]));
}
/** A modified `multiValue` wins; otherwise `value` replaces the first of the unmodified ones. */
function readBox(box, before) {
    if (!(0,json/* isJsonObject */.O)(box))
        return [];
    const list = box.multiValue;
    if (list === undefined)
        return readItem(box);
    const items = readList(list);
    if (!sameList(list, ownValue(before, 'multiValue')))
        return items;
    const first = readItem(box);
    return first.length === 0 ? items : [...first, ...items.slice(1)];
}
function readList(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => ((0,json/* isJsonObject */.O)(item) ? readItem(item) : []));
}
function readItem({ value, attributes }) {
    if (value === undefined)
        return [];
    return [
        {
            value: (0,json_words/* textOfJson */.b)(value),
            attributes: attributes === undefined ? undefined : (0,json_words/* textOfJson */.b)(attributes),
        },
    ];
}
function sameList(list, before) {
    if (!Array.isArray(list) || !Array.isArray(before))
        return false;
    const items = list;
    const others = before;
    return items.length === others.length && items.every((item, at) => sameItem(item, others[at]));
}
function sameItem(item, before) {
    return ['value', 'attributes'].every((key) => ownValue(item, key) === ownValue(before, key));
}
/** A name may be `constructor`: only own keys count. */
function ownValue(object, key) {
    return (0,json/* isJsonObject */.O)(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./src/core/compare/message.ts




/**
 * Reads a request or response; `before` is its counterpart in the input, `{}` where there is none. Total:
 * what has the wrong type is shown as its JSON; the production rules complain.
 */
function readMessage(kind, message, before) {
    return kind === 'request'
        ? { kind, request: readRequest(message, before) }
        : { kind, response: readResponse(message, before) };
}
function readRequest(request, before) {
    const { querystring } = request;
    return {
        method: readText(request.method),
        uri: readText(request.uri),
        querystring: typeof querystring === 'string'
            ? (0,query/* parseQuery */.mA)(querystring)
            : readEntries(querystring, before.querystring),
        ...readCommon(request, before),
    };
}
function readResponse(response, before) {
    const { statusCode } = response;
    return {
        statusCode: typeof statusCode === 'number' ? statusCode : readText(statusCode),
        statusDescription: readText(response.statusDescription),
        ...readCommon(response, before),
        body: (0,body/* readBody */.x8)(response.body),
    };
}
function readCommon(message, before) {
    return {
        headers: readEntries(message.headers, before.headers),
        cookies: readCookies(message.cookies, before.cookies),
    };
}
function readText(value) {
    return value === undefined ? undefined : (0,json_words/* textOfJson */.b)(value);
}
/** The request or response of an outcome. */
function messageOf(outcome) {
    return outcome.kind === 'request' ? outcome.request : outcome.response;
}


/***/ }),

/***/ 92281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ outcomePhrase),
/* harmony export */   f: () => (/* binding */ wantedPhrase)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71294);



/** What a function did: `request continues to origin: GET /missing`, `a 403 response`. */
function outcomePhrase(outcome) {
    switch (outcome.kind) {
        case 'request':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`request continues to origin: ${requestLine(outcome.request)}`);
        case 'response':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(responseWords(outcome.response.statusCode));
        case 'error':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`an error: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(outcome.message)}`);
    }
}
/** What an expectation wants a function to do; `eventType` is the event's. */
function wantedPhrase(expectation, eventType) {
    switch (expectation.kind) {
        case 'response':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(wantedResponse(expectation.fields));
        case 'changes':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(`the ${eventType === 'viewer-request' ? 'request' : 'response'} to continue`);
        case 'output':
            return wantedOutput(expectation.output);
        case 'error':
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('an error');
        default:
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the request to continue');
    }
}
function wantedOutput({ response }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(response))
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)('the request to continue');
    const { statusCode } = response;
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ)(responseWords(typeof statusCode === 'number' ? statusCode : undefined));
}
function wantedResponse(fields) {
    const status = fields.find(({ path }) => path.field === 'statusCode')?.matcher;
    return status?.kind === 'equals' ? responseWords(Number(status.value)) : 'a response';
}
function responseWords(status) {
    if (status === undefined)
        return 'a response without a status code';
    return typeof status === 'number'
        ? `a ${status} response`
        : `a response with the status ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(status)}`;
}
function requestLine({ method, uri, querystring }) {
    const query = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(querystring);
    const target = query === '' ? uri : `${uri ?? ''}?${query}`;
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)([method, target].filter((part) => part !== undefined).join(' '));
}


/***/ }),

/***/ 71294:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90363);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12971);


/** A value of an output as reports show it. */
function shown(value) {
    switch (value.kind) {
        case 'absent':
            return { as: 'absent' };
        case 'text':
            return { as: 'text', text: value.text };
        case 'number':
            return { as: 'number', number: value.number };
        case 'values':
            return shownValues(value.values);
        case 'cookies':
            return shownValues(value.cookies.map(cookieText));
        case 'query':
            return { as: 'text', text: (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuery */ .OJ)(value.entries) };
        case 'body':
            return shownBody(value.body);
    }
}
/** Words of cf2's own. */
function phrase(words) {
    return { as: 'phrase', phrase: words };
}
/** Text of others inside a phrase: JSON quoting. */
function quoted(text) {
    return JSON.stringify(text);
}
/** Text of others inside a phrase without quotes around it: one line, control characters escaped. */
function oneLine(text) {
    return text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function shownValues(values) {
    const [only, ...others] = values;
    return only === undefined || others.length > 0
        ? { as: 'values', values }
        : { as: 'text', text: only };
}
function shownBody(body) {
    const text = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body);
    return text === undefined ? phrase(`binary, base64 ${quoted(body.data)}`) : { as: 'text', text };
}
function cookieText({ value, attributes }) {
    return attributes === undefined || attributes === '' ? value : `${value}; ${attributes}`;
}


/***/ }),

/***/ 27135:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ displayCode),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   Os: () => (/* binding */ errorAt),
/* harmony export */   SC: () => (/* binding */ noticeAt)
/* harmony export */ });
/** Makes a diagnostic of severity `error`. */
function errorAt(at, code, args) {
    return { code, args, at, severity: 'error' };
}
/** Makes a diagnostic of severity `warning`. */
function warningAt(at, code, args) {
    return { code, args, at, severity: 'warning' };
}
/** Makes a diagnostic of severity `notice`. */
function noticeAt(at, code, args) {
    return { code, args, at, severity: 'notice' };
}
/** True when at least one diagnostic stops the run. */
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
/** The code as reports print it: `yaml/DUPLICATE_KEY`, `language/for-of`, else the code itself. */
function displayCode(diagnostic) {
    if (diagnostic.code === 'yaml')
        return `yaml/${diagnostic.args.yaml}`;
    if (diagnostic.code === 'language')
        return `language/${diagnostic.args.rule}`;
    return diagnostic.code;
}


/***/ }),

/***/ 90007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ERROR_OPENING),
/* harmony export */   x: () => (/* binding */ parseErrorMessage)
/* harmony export */ });
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


/***/ }),

/***/ 74296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** Exit codes of the CLI; the action ends non-zero in the same cases. */
const EXIT = { passed: 0, failed: 1, invalid: 2, error: 3 };
/** Files, configuration or usage are wrong: exit 2. Nothing was run and nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    diagnostics;
    /** Texts of the files that the diagnostics point into, as far as they are known. */
    sources;
    constructor(diagnostics, sources = new Map()) {
        super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
        this.diagnostics = diagnostics;
        this.sources = sources;
    }
}
/** AWS or the way to it did not do what was asked: exit 3. */
class ServiceError extends Error {
    name = 'ServiceError';
    failure;
    /** The API operation, `UpdateFunction`, or another word for what was being done. */
    operation;
    /** The function, store or endpoint it is about. */
    subject;
    /** AWS's own text, for the details line. */
    detail;
    constructor(failure, facts) {
        super(`${facts.operation} ${facts.subject}: ${failure}`, { cause: facts.cause });
        this.failure = failure;
        this.operation = facts.operation;
        this.subject = facts.subject;
        this.detail = facts.detail;
    }
}


/***/ }),

/***/ 67667:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EVENT_TYPES),
/* harmony export */   e: () => (/* binding */ eventTypeOf)
/* harmony export */ });
/**
 * The event object of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
const EVENT_TYPES = ['viewer-request', 'viewer-response'];
/** The event type a raw event states: by its context, else by what it carries. */
function eventTypeOf(event) {
    const context = event.context;
    const stated = EVENT_TYPES.find((type) => type === context?.eventType);
    return stated ?? (event.response === undefined ? undefined : 'viewer-response');
}


/***/ }),

/***/ 48072:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * A whole number with thousands separators: `10,240`. The same on every machine; Intl would cost some
 * 30 ms the first time it is used.
 */
function formatNumber(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 86153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Tells a JSON object from every other JSON value (arrays and null included). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 99700:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ storeItems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);

/**
 * Contents of a key value store from JSON: AWS's import file `{"data":[{"key","value"},\u2026]}` or a flat
 * map. Values that are no text are kept as compact JSON. Answers undefined when it is neither.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html
 */
function storeItems(contents) {
    const { data } = contents;
    if (!Array.isArray(data))
        return fromEntries(Object.entries(contents));
    const rows = data;
    const pairs = rows.map((row) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(row) ? [row.key, row.value] : []));
    const complete = pairs.filter((pair) => typeof pair[0] === 'string' && pair[1] !== undefined);
    return complete.length === pairs.length ? fromEntries(complete) : undefined;
}
function fromEntries(pairs) {
    return Object.fromEntries(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}


/***/ }),

/***/ 36419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ FUNCTION_ID),
/* harmony export */   ZC: () => (/* binding */ FUNCTION_NAME),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const DEVELOPER_GUIDE = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';
const EDGE_RESTRICTIONS = `${DEVELOPER_GUIDE}/edge-function-restrictions-all.html`;
const QUOTAS = `${DEVELOPER_GUIDE}/cloudfront-limits.html`;
const API = 'https://docs.aws.amazon.com/cloudfront/latest/APIReference';
/** Limits of CloudFront Functions. Everything in cf2 that compares with one reads it here. */
const LIMITS = {
    /** Function code as uploaded, comments included. Not adjustable. */
    codeSize: { value: 10_240, unit: 'bytes', source: QUOTAS },
    /** The blob type of the API: above it the request itself is refused. */
    codeBlob: { value: 40_960, unit: 'bytes', source: `${API}/API_CreateFunction.html` },
    /** Event object of TestFunction. */
    eventSize: { value: 40_960, unit: 'bytes', source: `${API}/API_TestFunction.html` },
    functionName: { value: 64, unit: 'characters', source: `${API}/API_CreateFunction.html` },
    comment: { value: 128, unit: 'characters', source: `${API}/API_FunctionConfig.html` },
    functionsPerAccount: { value: 100, unit: 'count', source: QUOTAS },
    keyValueStoresPerFunction: { value: 1, unit: 'count', source: QUOTAS },
    /** 50 until 2025. */
    keyValueStoresPerAccount: { value: 200, unit: 'count', source: QUOTAS },
    keyValueStoreComment: {
        value: 128,
        unit: 'characters',
        source: `${API}/API_CreateKeyValueStore.html`,
    },
    /** Puts and deletes of one UpdateKeys. */
    keyValueStoreUpdateKeys: { value: 50, unit: 'count', source: QUOTAS },
    keyValueStoreUpdateSize: { value: 3 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
    keyValueStoreKey: { value: 512, unit: 'bytes', source: QUOTAS },
    keyValueStoreValue: { value: 1_024, unit: 'bytes', source: QUOTAS },
    keyValueStoreSize: { value: 5 * 1_024 * 1_024, unit: 'bytes', source: QUOTAS },
    /** Above it AWS says that the function is likely to be throttled. */
    computeUtilization: {
        value: 70,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    /** From here on AWS recommends to optimise. */
    computeUtilizationNotice: {
        value: 50,
        unit: 'percent',
        source: `${DEVELOPER_GUIDE}/test-function.html`,
    },
    executionLogs: {
        value: 10_240,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/cloudfront-function-restrictions.html`,
    },
    /** Text of `cf.logCustomData`, URL-encoded. */
    customLogData: {
        value: 800,
        unit: 'bytes',
        source: `${DEVELOPER_GUIDE}/general-helper-methods.html`,
    },
    /** The URI of a returned request, query included, must be shorter. */
    uriWithQuery: { value: 8_192, unit: 'characters', source: EDGE_RESTRICTIONS },
    /** Request line and headers. */
    requestSize: { value: 20_480, unit: 'bytes', source: QUOTAS },
    headerName: { value: 256, unit: 'characters', source: QUOTAS },
    headerValue: { value: 1_783, unit: 'characters', source: QUOTAS },
    /** Names and values of all headers together. */
    headersTotal: { value: 10_240, unit: 'characters', source: QUOTAS },
};
/** Names AWS accepts for a function or a key value store. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html */
const FUNCTION_NAME = /^[a-zA-Z0-9\-_]{1,64}$/;
/** Ids a configuration may use for a function. */
const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;


/***/ }),

/***/ 95365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS),
/* harmony export */   zk: () => (/* binding */ RETENTION_WORDS)
/* harmony export */ });
/** Days after which a log group can let its events expire. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
// prettier-ignore
const RETENTION_DAYS = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
];
/** How a retention is written, for messages that refuse another one. */
const RETENTION_WORDS = `a number of days after which logs expire: ${RETENTION_DAYS.join(', ')}`;
/** Reads days of retention; undefined for what CloudWatch does not take, and for "never". */
function parseRetention(text) {
    return /^\d{1,4}$/.test(text) ? RETENTION_DAYS.find((days) => days === Number(text)) : undefined;
}


/***/ }),

/***/ 64119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/** Why a file could not be read or written, in words that finish "cannot read x: \u2026". */
class FileError extends Error {
    name = 'FileError';
    reason;
    /** True when the path leaves the repository after resolving links. */
    outsideRoot;
    constructor(reason, outsideRoot = false) {
        super(reason);
        this.reason = reason;
        this.outsideRoot = outsideRoot;
    }
}


/***/ }),

/***/ 90363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ queryProblem),
/* harmony export */   OJ: () => (/* binding */ formatQuery),
/* harmony export */   mA: () => (/* binding */ parseQuery),
/* harmony export */   yC: () => (/* binding */ BAD_CHARACTER)
/* harmony export */ });
/**
 * Splits the text behind `?` into parameters. Nothing is decoded, empty pairs are skipped, only the
 * first `=` of a pair splits, a name without `=` has the value `""`. Total: for what a person wrote,
 * ask `queryProblem` first; a function's output is taken as it comes.
 */
function parseQuery(text) {
    const entries = new Map();
    for (const pair of text.split('&')) {
        if (pair === '')
            continue;
        const [name, value] = splitPair(pair);
        entries.set(name, [...(entries.get(name) ?? []), value]);
    }
    return entries;
}
/** Writes parameters as one text, the values of a name side by side: `t=1&t=2&u=`. */
function formatQuery(entries) {
    const pairs = [...entries].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.join('&');
}
/** Characters that URLs do not have: a space, a control character, `#`. */
const BAD_CHARACTER = /[\p{Cc} #]/u;
/** The first fault of a written query: a pair without a name (`=1`), a space, a control, a `#`. */
function queryProblem(text) {
    const bad = BAD_CHARACTER.exec(text);
    if (bad !== null)
        return { problem: 'bad-character', part: bad[0] };
    const nameless = text.split('&').find((pair) => pair.startsWith('='));
    return nameless === undefined ? undefined : { problem: 'empty-name', part: nameless };
}
function splitPair(pair) {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 64337:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   EK: () => (/* binding */ rolledBackIds),
/* harmony export */   FB: () => (/* binding */ maxUtilization),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ve: () => (/* binding */ publishedIds),
/* harmony export */   ZT: () => (/* binding */ isUnhealthy),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** Counts cases by status. */
function totalsOf(cases) {
    const totals = { passed: 0, failed: 0, error: 0, skipped: 0, 'not-run': 0, all: cases.length };
    for (const { status } of cases)
        totals[status] += 1;
    return totals;
}
/** All cases of a report, in report order. */
function casesOf(report) {
    return report.functions.flatMap((fn) => fn.cases);
}
/** The highest compute utilization AWS measured for a function; undefined when none was. */
function maxUtilization(fn) {
    const measured = fn.cases
        .flatMap((testCase) => testCase.runs)
        .flatMap((run) => run.result.computeUtilization ?? []);
    return measured.reduce((highest, percent) => Math.max(highest ?? percent, percent), undefined);
}
/** A failed test outranks trouble at AWS: a retry cannot repair it. */
function resultOf(report) {
    if ((0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(report.diagnostics))
        return 'invalid';
    const cases = casesOf(report);
    if (cases.some((testCase) => testCase.status === 'failed'))
        return 'failed';
    if (report.functions.some(isUnhealthy))
        return 'failed';
    const trouble = report.trouble !== undefined ||
        report.functions.some((fn) => fn.trouble !== undefined) ||
        cases.some((testCase) => testCase.status === 'error');
    return trouble ? 'error' : 'passed';
}
/** True for a function whose new version proved unhealthy after it was published. */
function isUnhealthy({ deployment }) {
    return deployment?.health?.verdict === 'unhealthy';
}
/** The process exit code for a report. */
function exitCodeOf(report) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc[resultOf(report)];
}
/** Ids of the functions that this run published and did not take back. */
function publishedIds(report) {
    return report.functions.filter((fn) => fn.deployment?.published).map((fn) => fn.id);
}
/** Ids of the functions whose old version this run brought back. */
function rolledBackIds(report) {
    return report.functions
        .filter(({ deployment }) => deployment?.rollback?.outcome === 'restored')
        .map(({ id }) => id);
}


/***/ }),

/***/ 72870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ DEFAULT_RUNTIME),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   vk: () => (/* binding */ isRuntime)
/* harmony export */ });
/**
 * The JavaScript runtimes of CloudFront Functions.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-10.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
const RUNTIMES = ['cloudfront-js-1.0', 'cloudfront-js-2.0'];
/** What a function gets when neither configuration nor AWS says anything. */
const DEFAULT_RUNTIME = 'cloudfront-js-2.0';
/** Narrows any text to a runtime name. */
function isRuntime(text) {
    return RUNTIMES.some((runtime) => runtime === text);
}


/***/ }),

/***/ 82858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   bU: () => (/* binding */ fileSpan)
/* harmony export */ });
/** The span of a whole line (column 1 up to its length), for facts known only by line. */
function lineSpan(file, line, text = '') {
    const length = [...(text.split(/\r\n|\r|\n/)[line - 1] ?? '')].length;
    return { file, start: { line, column: 1 }, end: { line, column: length + 1 } };
}
/** A span of no width at the very start of a file, for facts about the file as a whole. */
function fileSpan(file) {
    return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
/** True when a stretch lies within another one of the same file. */
function isWithin(inner, outer) {
    if (inner.file !== outer.file)
        return false;
    return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}


/***/ }),

/***/ 77728:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75225);
/* harmony import */ var _compare_compare_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41730);
/* harmony import */ var _compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);



/**
 * Where a second engine's answer differs from an offline run: outcome, error text, line of the error where both
 * name one, and logs. Nothing for an event that the second engine did not answer.
 */
function disagreements({ outcome, result }, answer, { event, eventType }) {
    switch (answer.kind) {
        case 'gap':
            return [];
        case 'accepted':
            return [differ('verdict', textOf(outcome), 'accepted')];
        case 'result': {
            const second = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalise */ ._I)(answer.result, event, eventType);
            return [...outcomeDifferences(outcome, second), ...logDifferences(result, answer.result)];
        }
    }
}
function outcomeDifferences(offline, second) {
    if (offline.kind === 'error' && second.kind === 'error') {
        const [one, other] = [errorText(offline, second.line), errorText(second, offline.line)];
        return one === other ? [] : [differ('error', one, other)];
    }
    const texts = { offline: textOf(offline), second: textOf(second) };
    return (0,_compare_compare_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)(offline, second).map(({ field, a, b }) => field === 'outcome'
        ? { field, ...texts, shown: [a, b] }
        : { field, offline: plainText(a), second: plainText(b), shown: [a, b] });
}
function logDifferences(offline, second) {
    const found = (0,_compare_compare_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLogs */ .z)(offline.logs, second.logs);
    if (found === undefined)
        return [];
    const texts = { offline: JSON.stringify(offline.logs), second: JSON.stringify(second.logs) };
    return [{ field: found.field, ...texts, shown: [found.a, found.b] }];
}
/** With its line when the other one has a line too: not every engine knows it. */
function errorText({ message, line }, other) {
    return line === undefined || other === undefined ? message : `${message} in ${line}`;
}
function textOf(outcome) {
    return outcome.kind === 'error' ? outcome.message : outcome.kind;
}
function plainText(shown) {
    switch (shown.as) {
        case 'text':
            return shown.text;
        case 'number':
            return String(shown.number);
        case 'values':
            return JSON.stringify(shown.values);
        case 'phrase':
            return shown.phrase;
        case 'absent':
            return '';
    }
}
function differ(field, offline, second) {
    const shown = [offline, second].map((text) => ({ as: 'text', text }));
    return { field, offline, second, shown: [shown[0], shown[1]] };
}


/***/ }),

/***/ 75811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ opinionOn)
/* harmony export */ });
/* harmony import */ var _disagreements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77728);

/** Compares an offline run with a second engine's answer. */
function opinionOn(offline, answer, event, { backend, runtime }) {
    return {
        binary: backend.binary,
        gap: answer.kind === 'gap' ? answer.gap : undefined,
        differences: (0,_disagreements_js__WEBPACK_IMPORTED_MODULE_0__/* .disagreements */ .o)(offline, answer, event).map((it) => ({
            ...it,
            because: backend.explain(runtime, it),
        })),
    };
}


/***/ }),

/***/ 20968:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   he: () => (/* binding */ realInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48072);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64119);




/** A file above this size is no configuration, test or function: reading it would only exhaust memory. */
const MAX_FILE_BYTES = 16 * 1_024 * 1_024;
/** The path behind all links; throws FileError where that is outside of the root. */
async function realInside(root, file) {
    const [real, realRoot] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]).catch((error) => (isInside(root, file) ? refuse(error) : refuseOutside()));
    return isInside(realRoot, real) ? real : refuseOutside();
}
/** Text of a file below `root` after resolving links. Size and kind are known before it is opened. */
async function readInside(root, file) {
    const real = await realInside(root, file);
    const { size, ...kind } = await kindOf(real).catch(refuse);
    if (!kind.isFile)
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(kind.isFolder ? REASONS.EISDIR : 'it is no ordinary file');
    if (size > MAX_FILE_BYTES) {
        const limit = (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(MAX_FILE_BYTES);
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(`it has ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .Z)(size)} bytes, the limit is ${limit}`);
    }
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real).catch(refuse));
}
/** Opening a pipe would wait for whoever writes into it, reading a device may never end. */
async function kindOf(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return { size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() };
}
function isInside(root, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, file);
    return relative.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
/** Also for what is not there: whether a file exists outside is nobody's business. */
function refuseOutside() {
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it lies outside of the repository', true);
}
/** UTF-8 text of a file; throws FileError for other bytes. */
function decodeText(bytes) {
    try {
        // A byte order mark is kept: a function's code has to be uploaded byte for byte.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('it is not UTF-8 text');
    }
}
const REASONS = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links go round in circles',
    ENAMETOOLONG: 'its name is too long',
    ERR_INVALID_ARG_VALUE: 'no file can have this name',
    EEXIST: 'there is such a file already',
    EROFS: 'the file system is read-only',
};
/** Throws the FileError for an error of the file system. */
function refuse(error) {
    const code = error.code ?? '';
    const reasons = REASONS;
    throw new _core_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f(reasons[code] ?? `the file system refused it (${code})`);
}


/***/ }),

/***/ 60850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20968);




/**
 * The files of a working directory. Paths that leave the repository (or, without one, the working
 * directory) after resolving links are refused.
 */
function createFiles(workingDirectory) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(workingDirectory);
    const root = repositoryRoot(base) ?? base;
    return {
        readText: (file) => (0,_read_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(root, node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file)),
        list: (folder) => listFolder(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, folder)),
        exists: (file) => Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, file))),
    };
}
/** The nearest folder upwards that holds a `.git`; undefined outside of repositories. */
function repositoryRoot(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
        return folder;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder);
    return parent === folder ? undefined : repositoryRoot(parent);
}
async function listFolder(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 38458:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ approximateWords)
/* harmony export */ });
const WORDS = {
    'error-words': "an error has the offline engine's words: CloudFront's are not known",
    'wide-characters': 'CloudFront counts a character beyond U+FFFF as one, the offline engine as two',
    'key-order': 'cloudfront-js-1.0 keeps keys that are numbers in the order of insertion',
};
/** What is not as on CloudFront, and known not to be. */
function approximateWords(approximation) {
    return `approximate: ${WORDS[approximation]}`;
}


/***/ }),

/***/ 76649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderComparison)
});

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/character.js
var character = __webpack_require__(73460);
;// CONCATENATED MODULE: ./src/reporters/text/changed-characters.ts

/** Bounds the work of a diff: beyond it, everything between the common ends counts as changed. */
const MAX_EDITS = 100;
/** Both texts, with `changed` applied to what only one of them has and `same` to the rest. */
function markChanges(first, second, changed, same) {
    const parts = (0,character/* diffChars */.J)(first, second, { maxEditLength: MAX_EDITS }) ?? middle(first, second);
    const side = (other) => parts
        .filter((part) => !part[other])
        .map((part) => (part.added || part.removed ? changed : same)(part.value))
        .join('');
    return [side('added'), side('removed')];
}
function middle(first, second) {
    const one = Array.from(first);
    const other = Array.from(second);
    const shorter = Math.min(one.length, other.length);
    let start = 0;
    while (start < shorter && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    const part = (from, side) => ({
        value: from.join(''),
        added: side === 'added',
        removed: side === 'removed',
    });
    return [
        part(one.slice(0, start), 'both'),
        part(one.slice(start, one.length - end), 'removed'),
        part(other.slice(start, other.length - end), 'added'),
        part(one.slice(one.length - end), 'both'),
    ];
}

// EXTERNAL MODULE: ./src/reporters/text/difference-window.ts
var difference_window = __webpack_require__(84950);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/marked-texts.ts




/** Long texts are cut to the columns there are, but not shorter than this. */
const NARROWEST_WINDOW = 40;
/** Columns of two `\u2026` and two quotes. */
const WINDOW_MARKS = 4;
/** Both texts in quotes, what differs in bold. */
function quoteMarked(theme, first, second) {
    if (!theme.colour)
        return [(0,quote/* quote */.hD)(first), (0,quote/* quote */.hD)(second)];
    const marked = markChanges(first, second, (part) => theme.bold((0,quote/* escapeQuoted */.Oz)(part)), quote/* escapeQuoted */.Oz);
    return [`"${marked[0]}"`, `"${marked[1]}"`];
}
/** Cuts two texts to `width` columns around their first difference. */
function compareWindows(theme, first, second, width) {
    const points = [Array.from(first), Array.from(second)];
    const at = (0,difference_window/* firstDifference */.a)(...points);
    const columns = Math.max(NARROWEST_WINDOW, width - WINDOW_MARKS);
    const [one, other] = [
        (0,difference_window/* windowAt */.M)(points[0], at, columns),
        (0,difference_window/* windowAt */.M)(points[1], at, columns),
    ];
    const quoted = quoteMarked(theme, one.part, other.part);
    const total = points.map(({ length }) => (0,format_number/* formatNumber */.Z)(length)).join(' and ');
    return {
        quoted: [cutAs(one, quoted[0]), cutAs(other, quoted[1])],
        differ: `from character ${(0,format_number/* formatNumber */.Z)(at + 1)} on (of ${total})`,
    };
}
/** The text of a window between the marks of what is cut off. */
function cutAs({ cutBefore, cutAfter }, text) {
    return `${cutBefore ? '\u2026' : ''}${text}${cutAfter ? '\u2026' : ''}`;
}

// EXTERNAL MODULE: ./src/reporters/text/fields.ts
var fields = __webpack_require__(66183);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/shown.ts
var shown = __webpack_require__(21741);
;// CONCATENATED MODULE: ./src/reporters/text/line-diff.ts




/** Bounds the work of a diff; texts further apart are compared as one long value. */
const line_diff_MAX_EDITS = 200;
/** Equal lines shown around a change. */
const CONTEXT_LINES = 3;
/**
 * Two texts line by line: `-` only in the first, `+` only in the second. Lines are quoted, so that
 * spaces and line ends are seen. undefined when the texts have too little in common.
 */
function diffLines(theme, first, second, [one, other]) {
    const parts = (0,array/* diffArrays */.E)(linesOf(first), linesOf(second), { maxEditLength: line_diff_MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const rows = parts.flatMap((part, index) => {
        if (part.removed)
            return part.value.map((line) => theme.green(row('-', line)));
        if (part.added)
            return part.value.map((line) => theme.red(row('+', line)));
        return equalRows(part.value, index === 0, index === parts.length - 1);
    });
    return [`${fields/* DETAIL_INDENT */.xP}- ${one}  + ${other}`, ...rows];
}
/** Lines with their line ends; the last one has none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function row(sign, line) {
    return `${fields/* DETAIL_INDENT */.xP}${sign} ${(0,shown/* formatShown */.Zv)({ as: 'text', text: line })}`;
}
function equalRows(lines, first, last) {
    const before = first ? 0 : CONTEXT_LINES;
    const after = last ? 0 : CONTEXT_LINES;
    const hidden = lines.length - before - after;
    const rows = (part) => part.map((line) => row(' ', line));
    if (hidden <= 1)
        return rows(lines);
    return [
        ...rows(lines.slice(0, before)),
        `${fields/* DETAIL_INDENT */.xP}  \u2026 ${(0,count/* count */.U)(hidden, 'equal line')}`,
        ...rows(lines.slice(lines.length - after)),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/comparison.ts





/** Longer texts get their changed characters marked. */
const MARKED_VALUE = 30;
/**
 * Two values under each other. Texts of several lines become a line diff, long ones a window around the
 * first difference that fits the width; in middling ones the changed characters are bold.
 */
function renderComparison(context, first, second, sides = ['expected', 'actual']) {
    const lines = first.as === 'text' && second.as === 'text'
        ? compareTexts(context, first.text, second.text, sides)
        : undefined;
    return lines ?? pair(context.theme, sides, (0,shown/* formatShown */.Zv)(first), (0,shown/* formatShown */.Zv)(second));
}
function pair(theme, [one, other], first, second) {
    return [
        ...(0,fields/* renderField */.hX)(one, [first]).map((line) => theme.green(line)),
        ...(0,fields/* renderField */.hX)(other, [second]).map((line) => theme.red(line)),
    ];
}
function pairOfWindows({ theme, width }, first, second, sides) {
    const { quoted, differ } = compareWindows(theme, first, second, width - fields/* VALUE_COLUMN */.Zg);
    return [...pair(theme, sides, ...quoted), ...(0,fields/* renderField */.hX)('differ', [differ])];
}
function compareTexts(context, first, second, sides) {
    const { theme } = context;
    const several = first.includes('\n') || second.includes('\n');
    const byLine = several ? diffLines(theme, first, second, sides) : undefined;
    if (byLine !== undefined)
        return byLine;
    if (looksAlike(first, second)) {
        return pair(theme, sides, (0,quote/* quoteAscii */.o_)(first), (0,quote/* quoteAscii */.o_)(second));
    }
    const longest = Math.max(first.length, second.length);
    if (longest > shown/* LONG_VALUE */.HH)
        return pairOfWindows(context, first, second, sides);
    if (longest <= MARKED_VALUE)
        return undefined;
    const [one, other] = quoteMarked(theme, first, second);
    return pair(theme, sides, one, other);
}
/** Different code points that are drawn alike: composed and combining characters. */
function looksAlike(first, second) {
    return first !== second && first.normalize() === second.normalize();
}


/***/ }),

/***/ 64551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48072);

/** A number with its noun: `1 test`, `3 tests`, `2 entries`. */
function count(number, singular, plural = `${singular}s`) {
    return `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(number)} ${number === 1 ? singular : plural}`;
}
/** Seconds with one decimal: `0.2 s`. */
function formatDuration(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 84950:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ windowAt),
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3680);


/** Share of a window that stands before the first difference. */
const BEFORE_DIFFERENCE = 1 / 3;
/** Number of code points that two texts have in common at their beginning. */
function firstDifference(first, second) {
    let at = 0;
    while (at < first.length && first[at] === second[at])
        at += 1;
    return at;
}
/** The part of a text around one of its code points that, quoted, takes at most `columns`. */
function windowAt(points, at, columns) {
    let room = columns;
    const fits = (index, reserve) => {
        const width = (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .s)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuoted */ .Oz)(points[index] ?? ''));
        if (index < 0 || index >= points.length || room - width < reserve)
            return false;
        room -= width;
        return true;
    };
    let from = Math.min(at, points.length);
    while (fits(from - 1, Math.floor(columns * (1 - BEFORE_DIFFERENCE))))
        from -= 1;
    let to = Math.min(at, points.length);
    while (fits(to, 0))
        to += 1;
    return {
        part: points.slice(from, to).join(''),
        cutBefore: from > 0,
        cutAfter: to < points.length,
    };
}


/***/ }),

/***/ 66183:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ VALUE_COLUMN),
/* harmony export */   hX: () => (/* binding */ renderField),
/* harmony export */   xP: () => (/* binding */ DETAIL_INDENT)
/* harmony export */ });
/** Spaces before every detail of a failure. */
const DETAIL_INDENT = '      ';
/** Columns of a label, so that values stand in one column. */
const LABEL_WIDTH = 10;
/** Columns before a value. */
const VALUE_COLUMN = DETAIL_INDENT.length + LABEL_WIDTH;
/** A labelled detail; further lines stand under the first. No lines, no detail. */
function renderField(label, lines) {
    return lines.map((line, index) => `${DETAIL_INDENT}${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`.trimEnd());
}


/***/ }),

/***/ 64504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ escapeQuoted),
/* harmony export */   PV: () => (/* binding */ escapePoints),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   o_: () => (/* binding */ quoteAscii)
/* harmony export */ });
/**
 * Code points that never reach a terminal, a summary or a report as they are: controls, lone surrogates,
 * bidirectional controls, and all that nobody sees or that looks like a plain space. The joiners and selectors
 * inside of an emoji, which come first, stay: without them it would be another one.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * https://www.unicode.org/reports/tr51/#Emoji_ZWJ_Sequences
 */
const UNSAFE = /(?<=[\p{ExtPict}\u{1f3fb}-\u{1f3ff}]|\ufe0f)\u200d(?=\p{ExtPict})|(?<=\p{ExtPict})(?:\ufe0e|\ufe0f)|(?<=[\d#*])\ufe0f(?=\u20e3)|([\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\ufff9-\ufffb])/gu;
/** What most texts are, and is found out quickly. */
const PRINTABLE = /^[ -~]*$/;
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
};
/** Writes unsafe code points as JSON escapes (`\u001b`, `\n`); everything else stays. */
function escapeControls(text) {
    if (PRINTABLE.test(text))
        return text;
    return text.replace(UNSAFE, (found, unsafe) => unsafe === undefined ? found : escapeCharacter(unsafe));
}
/** The same, code point by code point. */
function escapePoints(text) {
    const matches = Array.from(text.matchAll(UNSAFE));
    const kept = new Set(matches.filter(([, unsafe]) => unsafe === undefined).map((it) => it.index));
    let at = 0;
    return Array.from(text, (character) => {
        const isKept = kept.has(at);
        at += character.length;
        return isKept ? character : escapeControls(character);
    });
}
/** JSON quoting in which no unsafe code point survives. */
function quote(text) {
    return `"${escapeQuoted(text)}"`;
}
/** JSON quoting in ASCII, for texts that differ only in how their characters are composed. */
function quoteAscii(text) {
    return quote(text).replace(/[^ -~]/g, escapeCharacter);
}
/** What stands between the quotes, so that parts of a value can be styled one by one. */
function escapeQuoted(text) {
    return escapeControls(text.replace(/["\\]/g, '\\$&'));
}
function escapeCharacter(character) {
    return SHORT_ESCAPES[character] ?? character.split('').map(escapeUnit).join('');
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 21741:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   HH: () => (/* binding */ LONG_VALUE),
/* harmony export */   Zv: () => (/* binding */ formatShown)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48072);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);


/** Values longer than this many UTF-16 code units are cut. */
const LONG_VALUE = 500;
/** A value in one line: text in JSON quoting, several values in a list, cf2's own words as they are. */
function formatShown(shown) {
    switch (shown.as) {
        case 'text':
            return formatText(shown.text);
        case 'number':
            return String(shown.number);
        case 'values':
            return formatValues(shown.values);
        case 'absent':
            return 'absent';
        case 'phrase':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(clip(shown.phrase));
    }
}
function formatText(text) {
    const clipped = clip(text);
    return clipped === text
        ? (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)
        : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(clipped.slice(0, -1))}\u2026 (${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(Array.from(text).length)} characters)`;
}
function formatValues(values) {
    const list = values.map(formatText).join(', ');
    return values.length === 1 ? list : `${values.length} values: ${list}`;
}
/** Cuts a text to LONG_VALUE, never inside a surrogate pair; `\u2026` says that something is missing. */
function clip(text, length = LONG_VALUE) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 19717:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Be: () => (/* binding */ strictGapWords),
  M5: () => (/* binding */ strictKnownWords),
  xH: () => (/* binding */ strictLines)
});

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
;// CONCATENATED MODULE: ./src/core/strict/strict-totals.ts

/** Counts the events of a strict run. */
function strictTotals(report) {
    const cases = (0,report_totals/* casesOf */.DS)(report).filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
    const count = (test) => cases.filter(test).length;
    const has = (kind) => (it) => it.notes.some(({ note }) => note === kind);
    const differs = (it) => it.failures.some(({ kind }) => kind === 'strict-mismatch');
    const gaps = count(has('strict-gap'));
    return {
        compared: cases.length - gaps,
        differing: count(differs),
        known: count((it) => has('strict-known')(it) && !differs(it)),
        gaps,
    };
}

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/strict-words.ts




/** Why the second engine of a strict run has nothing to say of an event. */
function strictGapWords(gap) {
    switch (gap.gap) {
        case 'too-long':
            return `njs did not finish within ${(0,format_number/* formatNumber */.Z)(gap.milliseconds)} ms`;
        case 'too-much-output':
            return `njs printed more than ${(0,format_number/* formatNumber */.Z)(gap.bytes)} bytes`;
        case 'crashed':
            return `njs crashed (${gap.signal})`;
        case 'broken':
            return (0,quote/* escapeControls */.UN)(`njs broke: ${gap.detail}`);
        case 'left-out':
            return 'njs was not asked: too many events before had no answer';
        case 'origin':
            return (0,quote/* escapeControls */.UN)(`njs cannot judge this call: ${gap.detail}`);
    }
}
/** A difference that the version of the second engine explains. */
function strictKnownWords(note) {
    return (0,quote/* escapeControls */.UN)(`njs differs on ${note.field}, as expected: ${note.because}`);
}
/** What a strict run found, in one line; none when the run was not strict. */
function strictLines(report) {
    if (report.strict === undefined)
        return [];
    const { compared, differing, known, gaps } = strictTotals(report);
    const same = (0,format_number/* formatNumber */.Z)(compared - differing - known);
    const parts = [
        `${(0,quote/* escapeControls */.UN)(report.strict)} agrees on ${same} of ${(0,count/* count */.U)(compared, 'event')}`,
        ...(known > 0 ? [`${(0,format_number/* formatNumber */.Z)(known)} differ as expected`] : []),
        ...(gaps > 0 ? [`${(0,format_number/* formatNumber */.Z)(gaps)} not compared`] : []),
    ];
    return [parts.join(' \u00b7 ')];
}


/***/ }),

/***/ 24729:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createTheme)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Styles for a terminal with or without colour; the environment is not asked. */
function createTheme(colour) {
    const { bold, dim, red, green, yellow, cyan } = picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(colour);
    return { colour, bold, dim, red, green, yellow, cyan };
}


/***/ }),

/***/ 3680:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ characterWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/** Code points that take no column of their own: combining marks, joiners, variation selectors. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/**
 * Code points that take two columns: East Asian wide and fullwidth, and emoji.
 * https://www.unicode.org/reports/tr11/
 */
const TWO_COLUMNS = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Columns of one code point on a terminal: 0, 1 or 2. */
function characterWidth(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) ? 2 : 1;
}
/** Columns of a text without controls on a terminal. */
function textWidth(text) {
    return Array.from(text, characterWidth).reduce((sum, width) => sum + width, 0);
}


/***/ }),

/***/ 94315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectStrict)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** The strict backend, when it was asked for. Throws InputError `no-njs` when njs is not on PATH. */
async function connectStrict(isAsked, { PATH = '' }) {
    if (isAsked !== true)
        return undefined;
    const { findNjs } = await __webpack_require__.e(/* import() */ 4982).then(__webpack_require__.bind(__webpack_require__, 74982));
    const binary = await findNjs(PATH);
    if (binary === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'no-njs', {})]);
    const { createNjsBackend } = await Promise.all(/* import() */[__webpack_require__.e(5442), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 51537));
    return createNjsBackend(binary);
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
/** Runs code that counts for itself. Its errors are told in the words that the first look finds. */
function createCountingEngine(code, queue, now) {
    const program = (0,prepare_program/* prepareCounting */.n7)(code);
    return {
        run: (invocations) => Promise.all(invocations.map(async (invocation) => {
            const answer = await queue.run(program, sandboxInvocation(invocation, now));
            return { result: answer.result, counts: answer.counts };
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
        countingEngine: (code) => createCountingEngine(code, queue, options.now),
        close: () => queue.close(),
    };
}

;// CONCATENATED MODULE: ./src/roots/create-runtime.ts

/** The offline runtime of this process, on its clock. The caller closes it. */
function createRuntime(spawnWorker) {
    return createOfflineRuntime({ spawnWorker, now: Date.now });
}


/***/ }),

/***/ 7226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ readInputObject),
/* harmony export */   Mj: () => (/* binding */ readStoreContents),
/* harmony export */   _: () => (/* binding */ readInputText)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99700);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82858);






/** Text of a file that an option names. Throws InputError when it cannot be read. */
async function readInputText(files, path) {
    try {
        return await files.readText(path);
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        const problem = error.outsideRoot
            ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'outside-root', { path })
            : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'file-not-found', { path, reason: error.reason });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([problem]);
    }
}
/** JSON object of a file that an option names. Throws InputError, `bad-json` when it is something else. */
async function readInputObject(files, path) {
    const text = await readInputText(files, path);
    const { value, reason } = parseJson(text.replace(/^\uFEFF/, ''));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    throw badJson(path, reason ?? 'it is not a JSON object');
}
/** Contents of a key value store from a file that an option names. Throws InputError. */
async function readStoreContents(files, path) {
    const items = (0,_core_key_value_store_js__WEBPACK_IMPORTED_MODULE_4__/* .storeItems */ .G)(await readInputObject(files, path));
    if (items === undefined) {
        throw badJson(path, '"data" is not a list of { "key": text, "value": text }');
    }
    return items;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { reason: error.message };
    }
}
function badJson(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSpan */ .bU)(path), 'bad-json', { path, reason })]);
}


/***/ }),

/***/ 61318:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 63102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 73460:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diffChars)
/* harmony export */ });
/* unused harmony export characterDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class CharacterDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
}
const characterDiff = new CharacterDiff();
function diffChars(oldStr, newStr, options) {
    return characterDiff.diff(oldStr, newStr, options);
}


/***/ })

};
