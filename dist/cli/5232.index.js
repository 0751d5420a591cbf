export const id = 5232;
export const ids = [5232];
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

/***/ 85232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addHealth: () => (/* binding */ addHealth)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/since.ts
var since = __webpack_require__(39961);
// EXTERNAL MODULE: ./src/core/health/judge-health.ts
var judge_health = __webpack_require__(83224);
// EXTERNAL MODULE: ./src/core/health/metrics.ts
var health_metrics = __webpack_require__(90707);
;// CONCATENATED MODULE: ./src/core/health/function-health.ts


/** So many of a hundred requests may fail, if they did before: it is our choice, AWS names no number. */
const BORNE_PERCENT = 1;
/** Judges some time by as much time before it. Minutes of both are given. */
function healthOf({ from, to }, all, utilizationMinutes) {
    const minutes = all.filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at);
    const [before, counts] = [(0,health_metrics/* sumOf */.XN)(all.filter(({ at }) => at < from)), (0,health_metrics/* sumOf */.XN)(minutes)];
    return {
        from,
        to,
        counts,
        utilization: overall(minutes, utilizationMinutes),
        minutes,
        utilizationMinutes: utilizationMinutes.toSorted((a, b) => a.at - b.at),
        health: bounded((0,judge_health/* judgeHealth */.u)({ before, after: counts }), counts),
    };
}
/** What was as bad before is not well for that. */
function bounded(health, counts) {
    if (health.verdict !== 'healthy' || counts === undefined)
        return health;
    const tooMany = health.errors.filter((errors) => isTooMany(errors, counts));
    return tooMany.length === 0 ? health : { ...health, verdict: 'unhealthy', errors: tooMany };
}
function isTooMany({ count }, { invocations, throttles }) {
    return count * 100 > BORNE_PERCENT * Math.max(invocations + throttles, count);
}
/** A minute with more runs counts for more. */
function overall(minutes, utilization) {
    if (utilization.length === 0)
        return undefined;
    const runs = new Map(minutes.map(({ at, invocations }) => [at, invocations]));
    const weights = utilization.map(({ at }) => runs.get(at) ?? 1);
    const weight = weights.reduce((sum, it) => sum + it, 0);
    const average = utilization.reduce((sum, it, at) => sum + it.average * (weights[at] ?? 0), 0);
    return {
        average: weight === 0 ? 0 : average / weight,
        maximum: Math.max(...utilization.map(({ maximum }) => maximum)),
    };
}
/** Figures of a time in so many equal parts; undefined where a part has no data. */
function partsOf({ from, to }, points, most, combine) {
    const count = Math.max(1, Math.min(most, Math.ceil((to - from) / health_metrics/* MINUTE */.pY)));
    const parts = new Array(count).fill(undefined);
    for (const [at, value] of points) {
        const index = Math.min(count - 1, Math.floor(((at - from) / (to - from)) * count));
        const known = parts[index];
        parts[index] = known === undefined ? value : combine(known, value);
    }
    return parts;
}

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/reporters/text/health-words.ts
var health_words = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/sparkline.ts
const LEVELS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Stands for a part without data. */
const NOTHING = '\u00b7';
/** Figures as a line of bars, the greatest the highest; `top` is what the highest bar stands for. */
function sparkline(values, top = Math.max(0, ...values.map((value) => value ?? 0))) {
    return values
        .map((value) => {
        if (value === undefined)
            return NOTHING;
        const level = top === 0 ? 0 : Math.round((value / top) * (LEVELS.length - 1));
        return LEVELS[Math.min(level, LEVELS.length - 1)] ?? NOTHING;
    })
        .join('');
}

// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var text_theme = __webpack_require__(24729);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-health.ts







/** Bars of a line. */
const PARTS = 40;
const ROWS = [
    ['invocations', 'invocations'],
    ['execution errors', 'executionErrors'],
    ['validation errors', 'validationErrors'],
    ['throttles', 'throttles'],
];
/** The figures of a function with a line of bars each, and the verdict. */
function renderHealth(title, shown, colour) {
    const theme = (0,text_theme/* createTheme */.a)(colour);
    const { from, to, counts, minutes, health } = shown;
    const range = [from, to].map((at) => new Date(at).toISOString()).join(' to ');
    const rows = ROWS.map(([name, count]) => {
        const points = minutes.map((it) => [it.at, it[count]]);
        const bars = sparkline(partsOf(shown, points, PARTS, (a, b) => a + b));
        const figure = counts === undefined ? '\u2013' : (0,format_number/* formatNumber */.Z)(counts[count]);
        return `  ${name.padEnd(20)}${figure.padStart(12)}  ${theme.cyan(bars)}\n`;
    });
    const style = { healthy: theme.green, unhealthy: theme.red, inconclusive: theme.yellow };
    return [
        `${theme.bold((0,quote/* escapeControls */.UN)(title))}  ${theme.dim(range)}\n`,
        ...rows,
        utilizationRow(shown, theme.cyan),
        `${style[health.verdict]((0,health_words/* describePeriod */.Pl)(health))}\n`,
        ...tooBusy(shown),
    ].join('');
}
function utilizationRow(shown, style) {
    const { utilization, utilizationMinutes } = shown;
    const points = utilizationMinutes.map(({ at, maximum }) => [at, maximum]);
    const bars = sparkline(partsOf(shown, points, PARTS, Math.max), 100);
    const figure = utilization === undefined
        ? '\u2013'
        : `${Math.round(utilization.average)} \u2013 ${Math.round(utilization.maximum)} %`;
    return `  ${'compute utilization'.padEnd(20)}${figure.padStart(12)}  ${style(bars)}\n`;
}
/** The average and the highest; above the limit AWS says that throttling is likely. */
function tooBusy({ utilization }) {
    const limit = limits/* LIMITS */.b1.computeUtilization.value;
    if (utilization === undefined || utilization.maximum <= limit)
        return [];
    const highest = Math.round(utilization.maximum);
    return [
        `  the highest compute utilization was ${highest} %: above ${limit} % throttling is likely\n`,
    ];
}
const EMPTY = {
    'not-live': () => 'the function has no LIVE stage, so that nothing runs it: cf2 deploy --publish',
    'not-associated': () => 'no distribution uses the function, so that nobody runs it',
    'in-use': ({ status }) => `the function is ${status}: there was no traffic, or its metrics, which come minutes late, are on their way`,
    'not-known': ({ operation, failure }) => `${operation} could not be asked: ${failure}`,
};
/** Why there are no figures. One sentence without a full stop; names in it are data. */
function describeEmptyHealth(empty) {
    const words = EMPTY[empty.why];
    return words(empty);
}
/** The same for programs. */
function renderHealthJson({ id, name }, { from, to, counts, utilization, minutes, utilizationMinutes, health }) {
    const busy = new Map(utilizationMinutes.map(({ at, ...percent }) => [at, percent]));
    const shown = {
        function: id,
        name,
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        ...health,
        counts: counts ?? null,
        computeUtilization: utilization ?? null,
        minutes: minutes.map(({ at, ...rest }) => ({
            time: new Date(at).toISOString(),
            ...rest,
            computeUtilization: busy.get(at) ?? null,
        })),
    };
    return `${(0,quote/* escapeControls */.UN)(JSON.stringify(shown))}\n`;
}

;// CONCATENATED MODULE: ./src/usecases/read-health.ts



/** Reads and judges the metrics of a function, by as much time before. Milliseconds since 1970. Throws ServiceError. */
async function readHealth(metrics, name, range) {
    const { to } = range;
    // Metrics are told by the minute.
    const from = (0,health_metrics/* minuteOf */.iA)(range.from);
    const [counts, utilization] = await Promise.all([
        metrics.read(name, from - (to - from), to),
        metrics.utilization(name, from, to),
    ]);
    return healthOf({ from, to }, counts, utilization);
}
/** Finds out why there are no metrics. Never throws for what the caller may not ask. */
async function explainEmptyHealth(cloudfront, name) {
    try {
        const live = await cloudfront.describe(name, 'LIVE');
        if (live === undefined)
            return { why: 'not-live' };
        const { status } = live;
        return status === 'UNASSOCIATED' ? { why: 'not-associated' } : { why: 'in-use', status };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        return { why: 'not-known', operation: error.operation, failure: error.failure };
    }
}

// EXTERNAL MODULE: ./src/cli/operating/connect.ts
var connect = __webpack_require__(48612);
// EXTERNAL MODULE: ./src/cli/operating/observed-functions.ts
var observed_functions = __webpack_require__(52920);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/health.ts








const EXAMPLES = `
Examples:
  cf2 health redirects
  cf2 health redirects --since 1d
  cf2 health redirects --since 15m --json

Invocations, errors, throttles and compute utilization, as CloudWatch counts them; they come minutes late.
Unhealthy, exit code 1: errors that were not there in as much time before, or became more, or are more than 1 %.
Without any figures there is no verdict, and the exit code is 0.`;
/** Milliseconds: CloudWatch keeps figures by the minute for 15 days, and as much time before is read, too. */
const LONGEST = 7 * 86_400_000;
/** `cf2 health`: the metrics of a function, and what to think of them. */
const addHealth = (program, { terminal, exit }) => {
    const command = program
        .command('health')
        .argument('[id]', 'the function')
        .description('show the metrics of a LIVE function, and a verdict');
    (0,observed_functions/* addOperatingOptions */.RR)(command)
        .option('--since <time>', 'from then on: 30m, 2h, 1d or an instant, 7d at most', '1h')
        .option('--json', 'print JSON')
        .addHelpText('after', EXAMPLES)
        .action(async (id, flags) => {
        const to = Date.now();
        const from = parseSince(flags.since, to);
        const { name, ...fn } = await (0,observed_functions/* observedFunction */.xe)(id, flags);
        const { cloudfront, metrics } = await (0,connect/* connectHere */.Po)(flags);
        const shown = await readHealth((0,connect/* needed */.Ow)(metrics, 'GetMetricData', name), name, { from, to });
        const title = fn.id === name ? name : `${fn.id} (${name})`;
        terminal.out(flags.json
            ? renderHealthJson({ id: fn.id, name }, shown)
            : renderHealth(title, shown, terminal.colour));
        if (shown.health.verdict === 'inconclusive') {
            const why = describeEmptyHealth(await explainEmptyHealth(cloudfront, name));
            terminal.err(`  ${(0,quote/* escapeControls */.UN)(why)}\n`);
        }
        exit(shown.health.verdict === 'unhealthy' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.passed);
    });
};
function parseSince(text, now) {
    const at = (0,since/* parseMoment */.m)(text, now);
    if (at !== undefined && at >= now - LONGEST && at < now)
        return at;
    throw (0,options/* badOption */.$9)('--since', text, 'a time ago from 1m to 7d, or an instant as 2026-03-01T12:00:00Z');
}


/***/ }),

/***/ 48612:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Po: () => (/* binding */ connectHere)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97822);
/* harmony import */ var _roots_assume_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22471);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);




/** The environment with the endpoint of an option, which outranks everything that it says of endpoints. */
function withEndpoint(environment, { endpointUrl }) {
    if (endpointUrl === undefined)
        return environment;
    if (!/^https?:/.test(endpointUrl) || !URL.canParse(endpointUrl))
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .badOption */ .$9)('--endpoint-url', endpointUrl, 'a URL as http://127.0.0.1:4599');
    const others = Object.entries(environment).filter(([name]) => !name.includes('ENDPOINT_URL'));
    return { ...Object.fromEntries(others), AWS_ENDPOINT_URL: endpointUrl };
}
/** Looks for credentials and endpoint. Throws InputError. */
function findAccess(flags) {
    return (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)(withEndpoint(process.env, flags));
}
/** Connects with the credentials at hand. Throws InputError. */
async function connectHere(flags, watch = {}) {
    const environment = withEndpoint(process.env, flags);
    const { endpoint } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)(environment);
    return (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAws */ .o)(environment, endpoint, _roots_assume_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROLES */ .w, watch);
}
/** A service that has to be there; it is not where a custom endpoint stands for CloudFront alone. */
function needed(service, operation, subject) {
    if (service !== undefined)
        return service;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-endpoint', { operation, subject, detail: '' });
}


/***/ }),

/***/ 52920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ addOperatingOptions),
/* harmony export */   xe: () => (/* binding */ observedFunction),
/* harmony export */   y9: () => (/* binding */ observedFunctions)
/* harmony export */ });
/* harmony import */ var _config_list_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39289);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _files_working_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60850);
/* harmony import */ var _project_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75012);






/** Adds them. */
function addOperatingOptions(command) {
    return (0,_project_options_js__WEBPACK_IMPORTED_MODULE_4__/* .addConfigOptions */ .S0)(command).option('--endpoint-url <url>', 'endpoint instead of AWS, for all services');
}
/**
 * The functions that a word means: ids, or names in AWS, of the configuration; without a configuration it is a
 * name in AWS. No word means all of the configuration. Throws InputError.
 */
async function observedFunctions(idOrName, flags) {
    const listed = await (0,_config_list_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .listFunctions */ ._)((0,_files_working_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)(process.cwd()), (0,_project_options_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRequest */ .Vp)(flags, [], []));
    if (listed === undefined)
        return [unconfigured(idOrName)];
    const { functions, diagnostics, sources } = listed;
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(diagnostics))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(diagnostics, sources);
    const found = functions.filter(({ id, name }) => idOrName === undefined || id === idOrName || name === idOrName);
    if (found.length > 0)
        return found.map((it) => ({ id: it.id, name: it.name, configured: it }));
    const known = functions.map(({ id }) => id);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'unknown-function', { id: idOrName ?? '', known })]);
}
/** The one function that a word means. Throws InputError. */
async function observedFunction(idOrName, flags) {
    const found = await observedFunctions(idOrName, flags);
    const [only] = found.filter(({ id }) => found.length === 1 || id === idOrName);
    if (only !== undefined)
        return only;
    throw badId('', `one of ${found.map(({ id }) => id).join(', ')}`);
}
function unconfigured(name) {
    if (name === undefined)
        throw badId('', 'the name of a function, for there is no cloudfront-functions.yml here');
    if (_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTION_NAME */ .ZC.test(name))
        return { id: name, name, configured: undefined };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'bad-name', { text: name, what: 'function name' }),
    ]);
}
function badId(text, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'bad-input', { input: 'id', text, expected })]);
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

/***/ 83224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inconclusive),
/* harmony export */   u: () => (/* binding */ judgeHealth)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90707);

/** So many times the errors of before are borne: traffic is never twice the same. */
const BORNE = 2;
/** And so many times the square root of their number, which is how far counts stray by chance. */
const STRAY = 3;
/**
 * Judges the counts since a publish by the rate of before. Each kind of error is judged on its own: one that
 * was not there before makes the version unhealthy at once, one that was may grow to `2 e + 3 \u221ae`, where `e` is
 * how many the rate of before lets one expect.
 */
function judgeHealth({ before, after }) {
    if (after === undefined)
        return inconclusive('no-data');
    const errors = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_KINDS */ .z1.flatMap((kind) => {
        const [count, expected] = [after[kind], expectedOf(kind, before, after)];
        return count === 0 ? [] : [{ kind, count, expected }];
    });
    const { invocations } = after;
    const tooMany = errors.filter(isTooMany);
    if (tooMany.length > 0)
        return { verdict: 'unhealthy', invocations, errors: tooMany };
    return attemptsIn(after) === 0
        ? inconclusive('no-traffic')
        : { verdict: 'healthy', invocations, errors };
}
/** No verdict; `detail` is the words of others, if there are any. */
function inconclusive(because, detail = '') {
    return { verdict: 'inconclusive', because, detail };
}
function isTooMany({ count, expected }) {
    return count > BORNE * expected + STRAY * Math.sqrt(expected);
}
function expectedOf(kind, before, after) {
    const attempts = before === undefined ? 0 : attemptsIn(before);
    return before === undefined || attempts === 0 ? 0 : (before[kind] / attempts) * attemptsIn(after);
}
/** Whether throttled requests count as invocations is not documented, so errors alone are traffic, too. */
function attemptsIn({ invocations, executionErrors, validationErrors, throttles }) {
    return Math.max(invocations, executionErrors + validationErrors) + throttles;
}


/***/ }),

/***/ 90707:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   jG: () => (/* binding */ splitCounts),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   z1: () => (/* binding */ ERROR_KINDS)
/* harmony export */ });
/** The counts that tell of errors. */
const ERROR_KINDS = ['executionErrors', 'validationErrors', 'throttles'];
/** Milliseconds of a minute: the shortest time that CloudFront's metrics are told apart by. */
const MINUTE = 60_000;
/** Splits counts at a publish. The minute in which it happened counts as after: the new version ran in it. */
function splitCounts(minutes, publishedAt) {
    const border = minuteOf(publishedAt);
    return {
        before: sumOf(minutes.filter(({ at }) => at < border)),
        after: sumOf(minutes.filter(({ at }) => at >= border)),
    };
}
/** The beginning of the minute that a time lies in. */
function minuteOf(time) {
    return Math.floor(time / MINUTE) * MINUTE;
}
/** All counts together; undefined where there are none. */
function sumOf(minutes) {
    if (minutes.length === 0)
        return undefined;
    const total = (kind) => minutes.reduce((sum, minute) => sum + minute[kind], 0);
    return {
        invocations: total('invocations'),
        executionErrors: total('executionErrors'),
        validationErrors: total('validationErrors'),
        throttles: total('throttles'),
    };
}


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

/***/ 39961:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseMoment),
/* harmony export */   t: () => (/* binding */ MOMENT_WORDS)
/* harmony export */ });
const UNITS = {
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** How a moment is written, for messages that refuse another one. */
const MOMENT_WORDS = 'a time ago such as 30m, 2h or 1d, or an instant as 2026-03-01T12:00:00Z';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
/**
 * Reads a moment that is written as a time ago (`30m`, `2h`, `1d`) or as RFC 3339. Milliseconds since 1970;
 * undefined for anything else, and for what lies in the future or before 1970.
 */
function parseMoment(text, now) {
    const [, digits = '', unit = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    const factor = UNITS[unit];
    const at = factor === undefined ? instantOf(text) : now - Number(digits) * factor;
    return at >= 0 && at <= now ? at : undefined;
}
/** A day that its month does not have is none, though Date.parse takes it. */
function instantOf(text) {
    const day = text.slice(0, 10);
    const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
    return INSTANT.test(text) && isDay ? Date.parse(text) : Number.NaN;
}


/***/ }),

/***/ 19396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ describePeriod),
/* harmony export */   gw: () => (/* binding */ describeHealth),
/* harmony export */   sR: () => (/* binding */ describeRollback)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64551);

/** Counts of errors in words: one, and more. */
const KINDS = {
    executionErrors: ['execution error', 'execution errors'],
    validationErrors: ['validation error', 'validation errors'],
    throttles: ['throttled request', 'throttled requests'],
};
const INCONCLUSIVE = {
    'no-traffic': 'nobody used it while it was watched',
    'no-data': 'CloudWatch has no data of it: there was no traffic, or the metrics, which come minutes late, are still on their way',
    'no-permission': 'the credentials may not read metrics, allow cloudwatch:GetMetricData',
    unreachable: 'CloudWatch did not answer',
    'no-endpoint': 'the endpoint of CloudFront is a custom one, and there is none for its metrics: set AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_CLOUDWATCH',
    replaced: 'somebody else published over it',
    cancelled: 'the run was cancelled while it watched',
};
/** The verdict of a watch as one sentence without a full stop; AWS's own words in it are data. */
function describeHealth(health) {
    if (health.verdict === 'inconclusive') {
        const detail = health.detail === '' ? '' : ` (${health.detail})`;
        return `inconclusive: ${INCONCLUSIVE[health.because]}${detail}`;
    }
    const { verdict, invocations, errors } = health;
    const since = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(invocations, 'invocation')} since the publish`;
    if (verdict === 'unhealthy')
        return `unhealthy: ${errors.map(tooMany).join(', ')} in ${since}`;
    if (errors.length === 0)
        return `healthy: ${since}, no errors`;
    return `healthy: ${since}, ${errors.map(number).join(', ')}, not more than before`;
}
/** The verdict of a time that was looked at, as one sentence without a full stop. */
function describePeriod(health) {
    if (health.verdict === 'inconclusive')
        return `inconclusive: ${PERIOD_INCONCLUSIVE}`;
    const { verdict, invocations, errors } = health;
    const runs = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(invocations, 'invocation');
    if (errors.length === 0)
        return `${verdict}: ${runs}, no errors`;
    return verdict === 'unhealthy'
        ? `unhealthy: ${errors.map(beyond).join(', ')} in ${runs}`
        : `healthy: ${runs}, ${errors.map(number).join(', ')}: less than 1 % of them, and not more than before`;
}
const PERIOD_INCONCLUSIVE = 'CloudWatch counted nothing in this time';
function beyond(errors) {
    const { expected } = errors;
    const before = expected === 0
        ? 'none in as much time before'
        : `about ${expected.toFixed(1)} by the rate of as much time before`;
    return `${number(errors)} (${before})`;
}
function number({ kind, count: errors }) {
    return (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors, ...KINDS[kind]);
}
function tooMany(errors) {
    const { expected } = errors;
    const before = expected === 0
        ? 'none of them in the hour before'
        : `about ${expected.toFixed(1)} by the rate of the hour before`;
    return `${number(errors)} (${before})`;
}
const LIVE = {
    new: 'the new version is LIVE',
    old: 'the old version is LIVE again',
    other: "somebody else's version is LIVE",
    unknown: 'it is not known which version is LIVE',
};
const OUTCOMES = {
    restored: 'rolled back',
    'not-asked': 'not rolled back, for nobody asked for it',
    'nothing-kept': 'not rolled back, for nothing was LIVE before',
    broken: 'not rolled back, for the old version raises an error at every event',
    stopped: 'the roll-back did not come to its end',
};
/** AWS does not document it; operators saw minutes of it after good code was back. */
const MAY_LAST = 'throttling may go on for some minutes, it outlasts the code that caused it';
/** What became of an unhealthy version as one sentence without a full stop: what was done, and what is LIVE. */
function describeRollback({ outcome, live, rollout }) {
    const notThere = rollout === 'in-progress' ? ', not at all locations yet' : '';
    const words = `${OUTCOMES[outcome]}: ${LIVE[live]}${notThere}`;
    return outcome === 'restored' ? `${words}; ${MAY_LAST}` : words;
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

/***/ 22471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assumeRoles),
/* harmony export */   w: () => (/* binding */ NO_ROLES)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51914);



/** For a person at a terminal: the SDK's chain as it is. */
const NO_ROLES = {
    roleToAssume: undefined,
    publishRoleToAssume: undefined,
    sessionTags: [],
    sessionName: 'cf2',
    webIdentity: undefined,
};
/** Credentials of the roles that are asked for; nothing is requested before the first call. Throws InputError. */
async function assumeRoles(environment, roles, loadSts) {
    const { roleToAssume, publishRoleToAssume, sessionName, sessionTags: tags } = roles;
    if (roleToAssume === undefined && publishRoleToAssume === undefined)
        return {};
    const [{ chainedCredentials, webIdentityCredentials }, { detectCredentials }, sts] = await Promise.all([
        __webpack_require__.e(/* import() */ 4026).then(__webpack_require__.bind(__webpack_require__, 24026)),
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        loadSts(),
    ]);
    const byToken = !detectCredentials(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E).found;
    if (tags.length > 0 && byToken && publishRoleToAssume === undefined)
        refuseTags();
    const hop = (roleArn) => ({ roleArn, sessionName, tags, clock: Date.now });
    const assumeBase = (roleArn) => byToken
        ? webIdentityCredentials(sts, hop(roleArn), tokenOf(roles, roleArn))
        : chainedCredentials(sts, hop(roleArn), undefined);
    const base = roleToAssume === undefined ? undefined : assumeBase(roleToAssume);
    if (publishRoleToAssume === undefined)
        return { base };
    return { base, publish: chainedCredentials(sts, hop(publishRoleToAssume), base) };
}
/** GitHub's token, or the reason why there is none. */
function tokenOf({ webIdentity }, role) {
    return async (audience) => {
        try {
            if (webIdentity === undefined)
                throw new Error('the runner offers none');
            return await webIdentity(audience);
        }
        catch (cause) {
            const detail = cause instanceof Error ? cause.message : String(cause);
            const operation = 'AssumeRoleWithWebIdentity';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-id-token', { operation, subject: role, detail, cause });
        }
    };
}
function refuseTags() {
    const expected = 'empty, because AWS takes no tags together with an OpenID token; tag the role itself, or chain a role';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'bad-input', { input: 'session-tags', text: '(key=value)', expected }),
    ]);
}


/***/ }),

/***/ 97822:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connectAws),
  t: () => (/* binding */ findAwsAccess)
});

// EXTERNAL MODULE: ./src/roots/assume-roles.ts
var assume_roles = __webpack_require__(22471);
;// CONCATENATED MODULE: ./src/roots/lazy-services.ts
/** Loads something when it is needed for the first time. */
function lazily(load) {
    let loading;
    return () => (loading ??= load());
}
/** Loads the client of key value stores, and its signer, when a store is asked for the first time. */
function lazyStores(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(8421), __webpack_require__.e(3105)]).then(__webpack_require__.bind(__webpack_require__, 53105))).createKeyValueStores(options));
    return {
        read: async (arn, keys) => (await loaded()).read(arn, keys),
        contents: async (arn) => (await loaded()).contents(arn),
        update: async (arn, etag, batch) => (await loaded()).update(arn, etag, batch),
    };
}
/** Loads CloudWatch's client when it is asked for the first time. */
function lazyMetrics(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(5537)]).then(__webpack_require__.bind(__webpack_require__, 45537))).createFunctionMetrics(options));
    return {
        read: async (name, from, to) => (await loaded()).read(name, from, to),
        utilization: async (name, from, to) => (await loaded()).utilization(name, from, to),
    };
}
/** The same for alarms. */
function lazyAlarms(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(4085), __webpack_require__.e(4616)]).then(__webpack_require__.bind(__webpack_require__, 34616))).createFunctionAlarms(options));
    return { of: async (name) => (await loaded()).of(name) };
}
/** The same for the client of CloudWatch Logs. */
function lazyLogs(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(303), __webpack_require__.e(4198)]).then(__webpack_require__.bind(__webpack_require__, 74198))).createFunctionLogs(options));
    return {
        events: async (...what) => (await loaded()).events(...what),
        query: async (...what) => (await loaded()).query(...what),
        group: async (name) => (await loaded()).group(name),
        createGroup: async (name) => (await loaded()).createGroup(name),
        expireAfter: async (name, days) => (await loaded()).expireAfter(name, days),
    };
}
/** The same for what finds out permissions. */
function lazyProbe(options) {
    const loaded = lazily(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(2245)]).then(__webpack_require__.bind(__webpack_require__, 32245))).createPermissionProbe(options));
    return {
        test: async (name) => (await loaded()).test(name),
        update: async (...what) => (await loaded()).update(...what),
        publish: async (name) => (await loaded()).publish(name),
    };
}

// EXTERNAL MODULE: ./src/roots/read-small-file.ts
var read_small_file = __webpack_require__(51914);
;// CONCATENATED MODULE: ./src/roots/connect-aws.ts



/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
async function findAwsAccess(environment, { roleToAssume, webIdentity } = assume_roles/* NO_ROLES */.w) {
    const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const byToken = roleToAssume !== undefined && webIdentity !== undefined;
    return {
        hasCredentials: byToken || detectCredentials(environment, read_small_file/* readSmallFile */.E).found,
        endpoint: effectiveEndpoint(environment, read_small_file/* readSmallFile */.E),
    };
}
/** Attempts of a call that a run can do without: enough for one busy moment. */
const FEW_ATTEMPTS = 4;
/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
async function connectAws(environment, endpoint, roles = assume_roles/* NO_ROLES */.w, { onRetry, cancel } = {}) {
    const { SDK_ENVIRONMENT } = await __webpack_require__.e(/* import() */ 2772).then(__webpack_require__.bind(__webpack_require__, 12772));
    Object.assign(process.env, SDK_ENVIRONMENT);
    const [{ createCloudFrontFunctions }, { createThrowawayFunctions }, { createPacer, MACHINE_TIME }, { effectiveEndpoint },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 70789)),
        Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(3169), __webpack_require__.e(680), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659)),
        __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 95210)),
        __webpack_require__.e(/* import() */ 5572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const stsEndpoint = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, 'sts');
    const loadSts = async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(2830), __webpack_require__.e(2060), __webpack_require__.e(1695), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 85389))).createSecurityTokenService(stsEndpoint);
    const credentials = await (0,assume_roles/* assumeRoles */.d)(environment, roles, loadSts);
    // One gate for both: AWS counts the calls of an account, not of a client.
    const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
    const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
    /** Options of another service's client; undefined where only CloudFront has an endpoint of its own. */
    const beside = (service) => {
        const own = effectiveEndpoint(environment, read_small_file/* readSmallFile */.E, service);
        if (endpoint !== undefined && own === undefined)
            return undefined;
        return { endpoint: own, onRetry, cancel, credentials: credentials.base };
    };
    const [watch, stores] = [beside('cloudwatch'), beside('cloudfront_keyvaluestore')];
    const logs = beside('cloudwatch_logs');
    return {
        cloudfront,
        comparing: createCloudFrontFunctions({
            ...shared,
            credentials: credentials.base,
            maxAttempts: FEW_ATTEMPTS,
        }),
        metrics: watch && lazyMetrics(watch),
        alarms: watch && lazyAlarms(watch),
        // Reading is cut off at once: nothing is half done then.
        permissionProbe: lazyProbe({ ...shared, credentials: credentials.base }),
        logs: logs && lazyLogs({ ...logs, cutOff: cancel }),
        keyValueStores: stores && lazyStores(stores),
        publisher: credentials.publish === undefined
            ? cloudfront
            : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
        throwawayFunctions: (ends) => createThrowawayFunctions({ ...shared, credentials: credentials.base, ...ends }),
        identify: async () => (await loadSts()).callerIdentity(credentials.base),
        knowsCallers: endpoint === undefined || stsEndpoint !== undefined,
    };
}


/***/ }),

/***/ 51914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** A small file's text; undefined when it cannot be read. */
function readSmallFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
