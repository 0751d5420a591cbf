export const id = 5599;
export const ids = [5599];
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

/***/ 55599:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDoctor: () => (/* binding */ addDoctor)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/core/doctor/examined.ts
/** Counts findings by level. */
function countFindings(examined) {
    const counts = { ok: 0, note: 0, warning: 0, problem: 0, unknown: 0 };
    for (const { level } of examined.flatMap(({ findings }) => findings))
        counts[level] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./src/core/doctor/finding.ts
/** Operations whose permission is found out without carrying them out. */
const PROBED = ['TestFunction', 'UpdateFunction', 'PublishFunction'];
/** Makes a finding. */
function found(level, code, args) {
    return { code, level, args };
}

;// CONCATENATED MODULE: ./src/core/doctor/roles.ts

/** Roles of the hand-over, and what each has to be allowed and denied. What is not said may be either. */
const ROLES = {
    'pull-request': { UpdateFunction: 'denied', PublishFunction: 'denied' },
    test: { TestFunction: 'allowed', UpdateFunction: 'allowed', PublishFunction: 'denied' },
    release: { TestFunction: 'allowed', UpdateFunction: 'allowed', PublishFunction: 'allowed' },
};
/** The names, for options and messages. */
const ROLE_NAMES = Object.keys(ROLES);
/** Holds what is known of a caller against the role that it should have. What is not known is not shown. */
function judgeRole(role, permissions) {
    const expected = ROLES[role];
    return PROBED.flatMap((operation) => {
        const [wanted, actual] = [expected[operation], permissions[operation]];
        if (wanted === undefined || wanted === actual)
            return [];
        const args = { role, operation };
        if (actual === 'unknown')
            return [found('problem', 'role-not-shown', args)];
        return [found('problem', actual === 'allowed' ? 'role-may' : 'role-may-not', args)];
    });
}

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
;// CONCATENATED MODULE: ./src/reporters/text/doctor-words.ts


const NOT_PROBED = {
    'nothing-to-probe': 'DEVELOPMENT could not be read',
    unpublished: 'it is only asked while LIVE is what DEVELOPMENT is, so that the question can change nothing',
    'etag-not-minded': 'the server does not show that it minds ETags, so the question might be carried out',
    'switched-off': 'it was not to be asked (--no-probe)',
    unclear: 'the answer was neither yes nor no',
};
const MODULE = 'the Terraform module of the hand-over makes it';
const WRITE_ROLE = 'give the caller the policy of its role: cf2 policy print';
/** The words of every finding. Each is a sentence without a full stop; names in them are data. */
const WORDS = {
    'no-credentials': () => [
        'there are no AWS credentials: nothing in AWS was looked at',
        'set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    ],
    caller: ({ arn }) => [`the caller is ${arn}`],
    'long-lived-credentials': ({ arn }) => [
        `the credentials are those of a user, ${arn}, and never run out`,
        'use a role: role-to-assume of the action, or SSO',
    ],
    'not-configured': ({ name }) => [
        `there is no configuration here: ${name} is taken as the name in AWS, and compared with nothing`,
    ],
    'code-fine': ({ bytes, limit }) => [
        `the code here is one that the runtime takes: ${(0,format_number/* formatNumber */.Z)(bytes)} of ${(0,format_number/* formatNumber */.Z)(limit)} bytes`,
    ],
    'code-faulty': ({ errors, source }) => [
        `${source} has ${(0,count/* count */.U)(errors, 'error')}`,
        'cf2 check shows them',
    ],
    'code-unreadable': ({ source, reason }) => [
        `the code of ${source} cannot be read: ${reason}`,
        'correct "source" or "build" in the configuration',
    ],
    'not-allowed': ({ permission, about }) => [
        `not checked: ${about}; the caller may not ${permission}`,
        `allow ${permission}, or ask somebody who may`,
    ],
    'not-answered': ({ operation, failure, about }) => [
        `not checked: ${about}; ${operation} failed (${failure})`,
        failure === 'no-endpoint'
            ? 'set AWS_ENDPOINT_URL, so that all services have an endpoint'
            : 'run it again in some minutes',
    ],
    'function-missing': ({ name }) => [
        `there is no function ${name} in this account`,
        'have it created (docs/hand-over.md), or cf2 deploy --create-missing; check name, environment and account',
    ],
    'not-live': ({ name }) => [
        `${name} was never published: it has no LIVE stage`,
        'cf2 deploy --publish',
    ],
    live: ({ status }) => [`LIVE is there${status === '' ? '' : `, ${status}`}`],
    'not-associated': () => [
        'no distribution uses the function',
        'have it associated with a cache behaviour (docs/hand-over.md)',
    ],
    unpublished: ({ changes }) => [
        `DEVELOPMENT is not what is LIVE: ${changes.join(', ')}`,
        'cf2 deploy --publish tests and publishes it; cf2 diff and cf2 rollback are for the other way',
    ],
    'deployed-from': ({ mark }) => [
        `LIVE was deployed from the commit ${mark.replace(/^cf2: /, '')}`,
    ],
    'source-live': ({ source }) => [`LIVE is what ${source} has`],
    'source-not-live': ({ source, inDevelopment }) => [
        inDevelopment
            ? `${source} is in DEVELOPMENT, and LIVE has other code`
            : `${source} is neither what is LIVE nor what is in DEVELOPMENT`,
        'cf2 deploy --publish, or check out the commit that is LIVE',
    ],
    'config-differs': ({ what, configured, actual }) => [
        `the ${what} is "${actual}", and the configuration says "${configured}"`,
        'cf2 deploy --publish, or correct the configuration',
    ],
    'store-fine': ({ store }) => [
        store === 'none'
            ? 'no key value store is associated, as configured'
            : `the key value store ${store} is associated, as configured`,
    ],
    'store-differs': ({ store, stage, actual }) => [
        `${stage} has ${actual.length === 0 ? 'no key value store' : actual.join(', ')}, and the configuration says ${store}`,
        'cf2 deploy --publish associates it, or correct "kvs" in the configuration',
    ],
    'store-unknown': ({ store }) => [
        `there is no key value store ${store} in this account`,
        'create it, or correct "kvs" in the configuration',
    ],
    'group-missing': ({ group }) => [
        `there is no log group ${group} in us-east-1: CloudFront will make one that never expires`,
        `cf2 doctor --fix-retention 30 makes it; ${MODULE}, too`,
    ],
    'group-never-expires': ({ group }) => [
        `the log group ${group} never expires, and costs more each month`,
        'cf2 doctor --fix-retention 30, or log-retention-days of the action',
    ],
    'group-expires': ({ group, days }) => [
        `the log group ${group} expires after ${(0,count/* count */.U)(days, 'day')}`,
    ],
    'group-made': ({ group, days }) => [
        `the log group ${group} was made, and expires after ${(0,count/* count */.U)(days, 'day')}`,
    ],
    'group-expires-now': ({ group, days }) => [
        `the log group ${group} expires after ${(0,count/* count */.U)(days, 'day')} now`,
    ],
    'group-kept': ({ group, days, wanted }) => [
        `the log group ${group} expires after ${(0,count/* count */.U)(days, 'day')} already, which was kept; ${(0,count/* count */.U)(wanted, 'day')} were asked for`,
        'to change it: aws logs put-retention-policy --region us-east-1',
    ],
    'alarm-missing': ({ metric }) => [
        `no alarm watches ${metric}`,
        `${MODULE}; dimensions FunctionName and Region=Global, in us-east-1`,
    ],
    'alarm-fine': ({ metric, alarm }) => [`the alarm ${alarm} watches ${metric}`],
    'alarm-blind': ({ alarm, metric }) => [
        `the alarm ${alarm} on ${metric} never sees data: it lacks the dimension Region=Global`,
        'add the dimension',
    ],
    'alarm-silent': ({ alarm }) => [
        `the alarm ${alarm} tells nobody: it has no actions, or they are disabled`,
        'give it an action: a topic of SNS, for example',
    ],
    'alarm-rings': ({ alarm, metric }) => [
        `the alarm ${alarm} on ${metric} is in ALARM`,
        'cf2 health shows the figures',
    ],
    may: ({ operation }) => [`the caller may ${operation}: it was refused for its ETag alone`],
    'may-not': ({ operation }) => [`the caller may not ${operation}`],
    'may-unknown': ({ operation, because }) => [
        `it is not known whether the caller may ${operation}: ${NOT_PROBED[because]}`,
    ],
    'probe-carried-out': ({ operation }) => [
        `the server carried out ${operation} under an ETag that nothing has: it does not mind ETags`,
        'do not deploy through this endpoint',
    ],
    'role-may': ({ role, operation }) => [
        `the caller may ${operation}, and a ${role} role must not`,
        `cf2 policy print ${role} has the policy`,
    ],
    'role-may-not': ({ role, operation }) => [
        `the caller may not ${operation}, and a ${role} role has to`,
        `${WRITE_ROLE} ${role}`,
    ],
    'role-not-shown': ({ role, operation }) => [
        `it could not be shown that the caller is a ${role} role: whether it may ${operation} is not known`,
        'see above why it was not asked',
    ],
};
/** The words for a finding. */
function describeFinding({ code, args }) {
    const row = WORDS[code];
    const [message, mend] = row(args);
    return { message, mend };
}

// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var text_theme = __webpack_require__(24729);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-doctor.ts





const MARKS = {
    ok: ['ok      ', 'green'],
    note: ['note    ', 'dim'],
    warning: ['warning ', 'yellow'],
    problem: ['problem ', 'red'],
    unknown: ['?       ', 'yellow'],
};
/** What an examination found, function by function, each finding with its mend. */
function renderDoctor(examined, colour) {
    const theme = (0,text_theme/* createTheme */.a)(colour);
    const parts = examined.map(({ id, name, findings }) => {
        const title = id === undefined ? 'caller' : id === name ? id : `${id} (${name})`;
        return `${theme.bold((0,quote/* escapeControls */.UN)(title))}\n${findings.map((it) => lines(it, theme)).join('')}\n`;
    });
    return parts.join('') + lastLine(examined);
}
function lines(finding, theme) {
    const { message, mend } = describeFinding(finding);
    const [mark, style] = MARKS[finding.level];
    const first = `  ${theme[style](mark)}${(0,quote/* escapeControls */.UN)(message)}\n`;
    return mend === undefined ? first : `${first}          ${theme.dim((0,quote/* escapeControls */.UN)(mend))}\n`;
}
function lastLine(examined) {
    const { problem, warning, unknown } = countFindings(examined);
    return `${(0,count/* count */.U)(problem, 'problem')}, ${(0,count/* count */.U)(warning, 'warning')}, ${formatUnknown(unknown)}\n`;
}
function formatUnknown(unknown) {
    return unknown === 0 ? 'everything was looked at' : `${(0,count/* count */.U)(unknown, 'thing')} not known`;
}
/** The same for programs. */
function renderDoctorJson(examined) {
    const shown = examined.map(({ id, name, findings }) => ({
        function: id,
        name,
        findings: findings.map((finding) => ({ ...finding, ...describeFinding(finding) })),
    }));
    const counts = countFindings(examined);
    return `${(0,quote/* escapeControls */.UN)(JSON.stringify({ examined: shown, counts }))}\n`;
}

// EXTERNAL MODULE: ./src/core/caller.ts
var caller = __webpack_require__(15740);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
;// CONCATENATED MODULE: ./src/core/alarms/function-alarms.ts
/** Metrics that tell of failures of a function; each deserves an alarm. */
const ALARM_METRICS = [
    'FunctionExecutionErrors',
    'FunctionValidationErrors',
    'FunctionThrottles',
];

// EXTERNAL MODULE: ./src/core/health/metrics.ts
var health_metrics = __webpack_require__(90707);
;// CONCATENATED MODULE: ./src/usecases/doctor/examination.ts


/** Failures of the whole way to AWS: nothing else could be asked either. */
const FATAL = [
    'no-credentials',
    'expired-credentials',
    'invalid-credentials',
    'connection-refused',
    'host-not-found',
    'not-cloudfront',
    'cancelled',
];
/** Asks AWS; what it does not allow, or cannot answer, is a finding. Throws ServiceError where AWS is not there at all. */
async function ask({ permission, about }, question) {
    try {
        return { isKnown: true, value: await question() };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || FATAL.includes(error.failure))
            throw error;
        const { operation, failure } = error;
        const finding = failure === 'access-denied'
            ? found('unknown', 'not-allowed', { permission, about })
            : found('unknown', 'not-answered', { operation, failure, about });
        return { isKnown: false, finding };
    }
}
/** Findings of what was asked, if nothing is known. */
function unknownOf(...asked) {
    return asked.flatMap((it) => (it.isKnown ? [] : [it.finding]));
}
/** A service that a custom endpoint for CloudFront alone does not have. */
function noEndpoint(operation, about) {
    return found('unknown', 'not-answered', { operation, failure: 'no-endpoint', about });
}

;// CONCATENATED MODULE: ./src/usecases/doctor/examine-alarms.ts




const ABOUT = 'alarms';
/** Looks for alarms on the metrics that tell of failures, and whether metrics may be read at all. */
async function examineAlarms({ clock }, { alarms, metrics }, { name }) {
    if (alarms === undefined || metrics === undefined)
        return [noEndpoint('DescribeAlarms', ABOUT)];
    const [asked, readable] = await Promise.all([
        ask({ permission: 'cloudwatch:DescribeAlarms', about: ABOUT }, () => alarms.of(name)),
        ask({ permission: 'cloudwatch:GetMetricData', about: 'metrics (cf2 health)' }, () => metrics.read(name, clock() - health_metrics/* MINUTE */.pY, clock())),
    ]);
    const unknown = unknownOf(asked, readable);
    return asked.isKnown ? [...judge(asked.value), ...unknown] : unknown;
}
function judge(alarms) {
    const missing = ALARM_METRICS.filter((metric) => !alarms.some((it) => it.metric === metric && it.seesData));
    return [
        ...alarms.flatMap(judgeOne),
        ...missing.map((metric) => found('warning', 'alarm-missing', { metric })),
    ];
}
function judgeOne({ name: alarm, metric, seesData, hasActions, state }) {
    if (!seesData)
        return [found('problem', 'alarm-blind', { alarm, metric })];
    return [
        hasActions
            ? found('ok', 'alarm-fine', { alarm, metric })
            : found('warning', 'alarm-silent', { alarm }),
        ...(state === 'ALARM' ? [found('warning', 'alarm-rings', { alarm, metric })] : []),
    ];
}

// EXTERNAL MODULE: ./src/core/built-code.ts
var built_code = __webpack_require__(87529);
// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
;// CONCATENATED MODULE: ./src/usecases/doctor/examine-code.ts




/** Reads and checks the code of the working copy; needs no credentials. */
async function examineCode({ files, build, check }, { name, configured }) {
    if (configured === undefined)
        return { findings: [found('note', 'not-configured', { name })], bytes: undefined };
    const { source, runtime = runtimes/* DEFAULT_RUNTIME */.JA, limits, build: command } = configured;
    try {
        const text = command === undefined ? await files.readText(source) : (await build(source, command)).text;
        const errors = check({ source: text, runtime }, source, limits.codeSize).filter(({ severity }) => severity === 'error').length;
        const bytes = new TextEncoder().encode(text);
        const finding = errors === 0
            ? found('ok', 'code-fine', { bytes: bytes.length, limit: limits.codeSize })
            : found('problem', 'code-faulty', { errors, source });
        return { findings: [finding], bytes };
    }
    catch (error) {
        if (!(error instanceof ports/* FileError */.f) && !(error instanceof built_code/* BuildError */.zS))
            throw error;
        const { reason } = error;
        return {
            findings: [found('problem', 'code-unreadable', { source, reason })],
            bytes: undefined,
        };
    }
}

// EXTERNAL MODULE: ./src/core/logs/log-event.ts
var log_event = __webpack_require__(19504);
// EXTERNAL MODULE: ./src/usecases/ensure-retention.ts
var ensure_retention = __webpack_require__(7743);
;// CONCATENATED MODULE: ./src/usecases/doctor/examine-logs.ts




const examine_logs_ABOUT = 'the log group';
/** Looks at the log group, and mends its expiry if that was asked for. Throws ServiceError for a mend that failed. */
async function examineLogs({ clock }, { logs }, { name }, { retentionDays }) {
    if (logs === undefined)
        return [noEndpoint('DescribeLogGroups', examine_logs_ABOUT)];
    if (retentionDays !== undefined)
        return [mended(await (0,ensure_retention/* ensureRetention */.R)(logs, name, retentionDays), retentionDays)];
    const asked = await ask({ permission: 'logs:DescribeLogGroups', about: examine_logs_ABOUT }, () => logs.group(name));
    const readable = await canRead(logs, name, clock());
    const group = (0,log_event/* logGroupOf */.Z)(name);
    if (!asked.isKnown)
        return [asked.finding, ...readable];
    if (asked.value === undefined)
        return [found('problem', 'group-missing', { group }), ...readable];
    const { retentionInDays: days } = asked.value;
    const finding = days === undefined
        ? found('problem', 'group-never-expires', { group })
        : found('ok', 'group-expires', { group, days });
    return [finding, ...readable];
}
/** Whether `cf2 logs` would work; one event is enough to know. */
async function canRead(logs, name, now) {
    const question = {
        permission: 'logs:FilterLogEvents',
        about: 'what the function logged (cf2 logs)',
    };
    return unknownOf(await ask(question, () => logs.events(name, { from: now }, 1)));
}
function mended({ group, outcome, days }, wanted) {
    if (outcome === 'created')
        return found('ok', 'group-made', { group, days });
    if (outcome === 'set')
        return found('ok', 'group-expires-now', { group, days });
    return days === wanted
        ? found('ok', 'group-expires', { group, days })
        : found('note', 'group-kept', { group, days, wanted });
}

// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
;// CONCATENATED MODULE: ./src/usecases/doctor/examine-permissions.ts



/**
 * Finds out what the caller may do to a function, by calls that cannot be carried out. They are made in an order
 * in which each shows that the next is safe, and none where carrying it out would change something.
 */
async function examinePermissions({ probe }, { name }, stages, role) {
    const known = await probeAll(probe, name, stages);
    const findings = PROBED.map((operation) => findingOf(operation, known[operation]));
    if (role === undefined)
        return findings;
    const permissions = Object.fromEntries(PROBED.map((operation) => [operation, permissionOf(known[operation])]));
    return [...findings, ...judgeRole(role, permissions)];
}
async function probeAll(probe, name, stages) {
    const all = (because) => ({
        TestFunction: because,
        UpdateFunction: because,
        PublishFunction: because,
    });
    const { described, code } = stages.development;
    if (probe === undefined)
        return all('switched-off');
    if (described === undefined || code === undefined)
        return all('nothing-to-probe');
    // A test changes nothing, whatever a server makes of it.
    const test = await probe.test(name);
    if (test === 'carried-out')
        return { ...all('etag-not-minded'), TestFunction: test };
    const update = test === 'refused' ? await probe.update(name, described.config, code.code) : 'etag-not-minded';
    const publish = await askPublish(probe, name, stages, [test, update]);
    return { TestFunction: test, UpdateFunction: update, PublishFunction: publish };
}
/** Whether the caller may publish: asked of a server that is not known to carry out what it should refuse. */
async function askPublish(probe, name, stages, [test, update]) {
    const isSafe = (test === 'refused' || test === 'denied') && update !== 'carried-out';
    if (!isSafe)
        return 'etag-not-minded';
    return isPublished(stages) ? probe.publish(name) : 'unpublished';
}
/** LIVE is DEVELOPMENT, byte for byte: publishing would change nothing even if somebody carried it out. */
function isPublished({ development, live }) {
    const [a, b] = [development, live];
    return (a.described !== undefined &&
        b.described !== undefined &&
        a.code !== undefined &&
        b.code !== undefined &&
        a.described.etag === b.described.etag &&
        (0,plan/* changedConfig */.J0)(a.described.config, b.described.config).length === 0 &&
        (0,plan/* equalBytes */.ex)(a.code.code, b.code.code));
}
function findingOf(operation, known) {
    if (known === 'carried-out')
        return found('problem', 'probe-carried-out', { operation });
    if (known === 'denied')
        return found('note', 'may-not', { operation });
    if (known === 'refused')
        return found('note', 'may', { operation });
    return found('unknown', 'may-unknown', { operation, because: known });
}
function permissionOf(known) {
    if (known === 'denied')
        return 'denied';
    return known === 'refused' || known === 'carried-out' ? 'allowed' : 'unknown';
}

;// CONCATENATED MODULE: ./src/usecases/doctor/examine-stages.ts



/** Reads both stages and compares them with each other, with the working copy and with the configuration. */
async function examineStages({ cloudfront }, { name, configured }, bytes) {
    const describe = (stage) => ask({ permission: 'cloudfront:DescribeFunction', about: `${stage} of the function` }, () => cloudfront.describe(name, stage));
    const get = (stage) => ask({ permission: 'cloudfront:GetFunction', about: `the code of ${stage}` }, () => cloudfront.get(name, stage));
    const [described, liveDescribed, code, liveCode] = await Promise.all([
        describe('DEVELOPMENT'),
        describe('LIVE'),
        get('DEVELOPMENT'),
        get('LIVE'),
    ]);
    const stageOf = (one, two) => ({
        described: one.isKnown ? one.value : undefined,
        code: two.isKnown ? two.value : undefined,
    });
    const [development, live] = [stageOf(described, code), stageOf(liveDescribed, liveCode)];
    const findings = [
        ...unknownOf(described, liveDescribed, code, liveCode),
        ...(described.isKnown || code.isKnown ? existence(name, development) : []),
        ...(isThere(development) && (liveDescribed.isKnown || liveCode.isKnown)
            ? liveness(name, live)
            : []),
        ...(isThere(live)
            ? [...drift(development, live), ...ofSource(configured, bytes, development, live)]
            : []),
        ...(configured === undefined ? [] : ofConfig(configured, isThere(live) ? live : development)),
    ];
    return { findings, development, live };
}
function isThere({ described, code }) {
    return described !== undefined || code !== undefined;
}
function existence(name, development) {
    return isThere(development) ? [] : [found('problem', 'function-missing', { name })];
}
function liveness(name, live) {
    if (!isThere(live))
        return [found('problem', 'not-live', { name })];
    const { status = '' } = live.described ?? {};
    return [
        found('ok', 'live', { status }),
        ...(status === 'UNASSOCIATED' ? [found('warning', 'not-associated', {})] : []),
        ...markOf(live),
    ];
}
/** Who deployed it last, where cf2 did. */
function markOf({ described }) {
    const mark = described?.config.comment ?? '';
    return (0,plan/* isCommitMark */.JI)(mark) ? [found('note', 'deployed-from', { mark })] : [];
}
/** What DEVELOPMENT has and LIVE has not; equal ETags are equal revisions. */
function drift(development, live) {
    const [a, b] = [development.described, live.described];
    const isCode = development.code !== undefined &&
        live.code !== undefined &&
        !(0,plan/* equalBytes */.ex)(development.code.code, live.code.code);
    const changes = [
        ...(isCode ? ['code'] : []),
        ...(a && b ? (0,plan/* changedConfig */.J0)(a.config, b.config) : []),
    ];
    return changes.length === 0 ? [] : [found('warning', 'unpublished', { changes })];
}
function ofSource(configured, bytes, development, live) {
    if (configured === undefined || bytes === undefined || live.code === undefined)
        return [];
    const { source } = configured;
    if ((0,plan/* equalBytes */.ex)(bytes, live.code.code))
        return [found('ok', 'source-live', { source })];
    const inDevelopment = development.code !== undefined && (0,plan/* equalBytes */.ex)(bytes, development.code.code);
    return [found('warning', 'source-not-live', { source, inDevelopment })];
}
/** What a configuration does not say is nobody's mistake. */
function ofConfig({ runtime, comment }, { described }) {
    if (described === undefined)
        return [];
    const rows = [
        ['runtime', runtime, described.config.runtime],
        ['comment', comment, described.config.comment],
    ];
    return rows.flatMap(([what, configured, actual]) => configured === undefined || configured === actual
        ? []
        : [found('warning', 'config-differs', { what, configured, actual })]);
}

// EXTERNAL MODULE: ./src/core/function-config.ts
var function_config = __webpack_require__(1686);
;// CONCATENATED MODULE: ./src/usecases/doctor/examine-store.ts




/** Compares the associations of both stages with what the configuration says, if it says anything. */
async function examineStore({ cloudfront }, { configured }, { development, live }) {
    const store = configured?.kvs;
    if (store === undefined)
        return [];
    const about = `the key value store ${store}`;
    const asked = await ask({ permission: 'cloudfront:DescribeKeyValueStore', about }, () => arnOf(cloudfront, store));
    if (!asked.isKnown)
        return [asked.finding];
    if (asked.value === undefined)
        return [found('problem', 'store-unknown', { store })];
    const wanted = store === function_config/* NO_STORE */.IH ? [] : [asked.value];
    const stages = [
        ['LIVE', live.described],
        ['DEVELOPMENT', development.described],
    ];
    const wrong = stages.flatMap(([stage, described]) => {
        const actual = described?.config.keyValueStoreArns;
        return actual === undefined || actual.join() === wanted.join()
            ? []
            : [found('problem', 'store-differs', { store, stage, actual })];
    });
    if (wrong.length > 0)
        return wrong;
    return live.described === undefined ? [] : [found('ok', 'store-fine', { store })];
}
/** undefined: the account has no such store. */
async function arnOf(cloudfront, store) {
    if (store === function_config/* NO_STORE */.IH || store.startsWith('arn:'))
        return store;
    return cloudfront.keyValueStoreArn(store).catch((error) => {
        if (error instanceof errors/* ServiceError */._7 && error.failure === 'no-such-key-value-store')
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/usecases/doctor/examine-function.ts






/**
 * Examines a function in the working copy and, with credentials, in AWS. Nothing is changed but the expiry of
 * its logs, and that only if it was asked for. Throws ServiceError where AWS cannot be reached at all.
 */
async function examineFunction(ports, patient, options) {
    const code = await examineCode(ports, patient);
    const { aws } = ports;
    if (aws === undefined)
        return code.findings;
    const stages = await examineStages(aws, patient, code.bytes);
    const [store, logs, alarms, permissions] = [
        await examineStore(aws, patient, stages),
        await examineLogs(ports, aws, patient, mendable(patient, stages.findings, options)),
        await examineAlarms(ports, aws, patient),
        await examinePermissions(aws, patient, stages, options.role),
    ];
    return [...code.findings, ...stages.findings, ...store, ...logs, ...alarms, ...permissions];
}
/** A name that nobody configured and nobody knows may be misspelt: no log group is made for it. */
function mendable({ configured }, findings, options) {
    const isMissing = findings.some(({ code }) => code === 'function-missing');
    return isMissing && configured === undefined ? { ...options, retentionDays: undefined } : options;
}

// EXTERNAL MODULE: ./src/cli/operating/connect.ts
var connect = __webpack_require__(48612);
;// CONCATENATED MODULE: ./src/cli/operating/examine.ts








/** Examines functions with whatever credentials this process has. Throws InputError and ServiceError. */
async function examineHere(functions, flags, options) {
    const { hasCredentials } = await (0,connect/* findAccess */.GM)(flags);
    if (!hasCredentials && (options.retentionDays ?? options.role) !== undefined)
        throw noCredentials(functions);
    const connection = hasCredentials ? await (0,connect/* connectHere */.Po)(flags) : undefined;
    const caller = {
        id: undefined,
        name: undefined,
        findings: connection === undefined
            ? [found('unknown', 'no-credentials', {})]
            : await examineCaller(connection),
    };
    const ports = {
        files: (0,working_directory/* createFiles */.q)(process.cwd()),
        build: (0,create_build/* createBuild */.d)(process.cwd(), process.env),
        check: check_code/* checkCode */.q,
        aws: connection && toExamine(connection, flags.probe),
        clock: Date.now,
    };
    const examined = [caller];
    for (const it of functions) {
        const findings = await examineFunction(ports, it, options);
        examined.push({ id: it.id, name: it.name, findings });
    }
    return examined;
}
function toExamine(connection, probes) {
    const { cloudfront, logs, metrics, alarms, permissionProbe } = connection;
    return { cloudfront, logs, metrics, alarms, probe: probes ? permissionProbe : undefined };
}
/** GetCallerIdentity needs no permission; where a custom endpoint has no STS nobody is asked. */
async function examineCaller({ identify, knowsCallers, }) {
    if (!knowsCallers)
        return [];
    try {
        const { arn } = await identify();
        const isUser = (0,caller/* isUserArn */.P)(arn);
        return [
            found('note', 'caller', { arn }),
            ...(isUser ? [found('warning', 'long-lived-credentials', { arn })] : []),
        ];
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.failure.includes('credentials'))
            throw error;
        const { operation, failure } = error;
        return [found('unknown', 'not-answered', { operation, failure, about: 'who the caller is' })];
    }
}
/** Who asks for a change, or for a proof, does not want to hear only what can be seen without AWS. */
function noCredentials([first]) {
    const facts = {
        operation: 'cf2 doctor',
        subject: first?.name ?? 'AWS',
        detail: 'none were found',
    };
    return new errors/* ServiceError */._7('no-credentials', facts);
}

// EXTERNAL MODULE: ./src/cli/operating/observed-functions.ts
var observed_functions = __webpack_require__(52920);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/doctor.ts







const EXAMPLES = `
Examples:
  cf2 doctor
  cf2 doctor redirects --environment production
  cf2 doctor redirects --fix-retention 30
  cf2 doctor redirects --as pull-request --json

With whatever credentials there are: what cannot be looked at is said. What the caller may do is asked with an
ETag that nothing has, so that nothing is carried out. Nothing is changed unless --fix-retention asks for it.
Ends with 1 where there is a problem; warnings and what is not known do not count.`;
/** `cf2 doctor`: whether everything around a function is as it should be. */
const addDoctor = (program, { terminal, exit }) => {
    const command = program
        .command('doctor')
        .argument('[id]', 'the function (default: all of the configuration)')
        .description('look whether functions, logs, alarms and permissions are as they should be');
    (0,observed_functions/* addOperatingOptions */.RR)(command)
        .option('--fix-retention <days>', 'let logs expire that never do; makes the log group')
        .option('--as <role>', `a problem if the caller is no such role: ${ROLE_NAMES.join(', ')}`)
        .option('--no-probe', 'do not find out what the caller may do')
        .option('--json', 'print JSON')
        .addHelpText('after', EXAMPLES)
        .action(async (id, flags) => {
        const options = {
            retentionDays: (0,cli_options/* parseRetentionOption */.DY)('--fix-retention', flags.fixRetention),
            role: (0,cli_options/* parseChoice */.HU)('--as', flags.as, ROLE_NAMES),
        };
        const examined = await examineHere(await (0,observed_functions/* observedFunctions */.y9)(id, flags), flags, options);
        const text = flags.json
            ? renderDoctorJson(examined)
            : renderDoctor(examined, terminal.colour);
        terminal.out(text);
        exit(countFindings(examined).problem > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.passed);
    });
};


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

/***/ 87529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rH: () => (/* binding */ originLine),
/* harmony export */   zS: () => (/* binding */ BuildError),
/* harmony export */   ze: () => (/* binding */ originSpan)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82858);

/** Why a build made no code: the end of the sentence "the build failed: \u2026", and the line in which it said so. */
class BuildError extends Error {
    name = 'BuildError';
    reason;
    printed;
    constructor(reason, printed = '') {
        super(reason);
        this.reason = reason;
        this.printed = printed;
    }
}
/** A span of built code as a span of what it was made of; itself where nobody knows. */
function originSpan({ originOf, sources }, span) {
    const from = originOf(span.start);
    if (from === undefined)
        return span;
    const { file, line, column } = from;
    const isOneLine = span.start.line === span.end.line;
    const { end: rest } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(file, line, sources.get(file));
    const to = isOneLine ? column + span.end.column - span.start.column : rest.column;
    const end = { line, column: Math.max(column, Math.min(to, rest.column)) };
    return { file, start: { line, column }, end };
}
/** The line that a line of built code was made of; undefined where nobody knows. */
function originLine({ text, originOf, sources }, line) {
    const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const first = written.length - written.trimStart().length + 1;
    const origin = originOf({ line, column: first }) ?? originOf({ line, column: written.length });
    return origin && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSpan */ .ZX)(origin.file, origin.line, sources.get(origin.file));
}


/***/ }),

/***/ 15740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUserArn)
/* harmony export */ });
/** True for the ARN of an IAM user, whose keys never run out. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function isUserArn(arn) {
    return /^arn:[\w-]+:iam::\d+:user\//.test(arn);
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

/***/ 19504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logGroupOf)
/* harmony export */ });
/**
 * The log group of a function, in us-east-1 alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html
 */
function logGroupOf(functionName) {
    return `/aws/cloudfront/function/${functionName}`;
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

/***/ 4620:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   J0: () => (/* binding */ changedConfig),
/* harmony export */   JI: () => (/* binding */ isCommitMark),
/* harmony export */   X1: () => (/* binding */ commitMark),
/* harmony export */   d7: () => (/* binding */ planUpload),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _function_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1686);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72870);



/** Compares the repository with AWS and says what to write, if anything. */
function planUpload(desired, remote) {
    const current = remote?.development.described.config;
    const config = desired.restores ?? mergeConfig(desired, current);
    if (remote === undefined || current === undefined) {
        return { action: 'create', config: markConfig(config, desired), changes: ['code'] };
    }
    const changes = [
        ...(equalBytes(desired.code, remote.development.code.code) ? [] : ['code']),
        ...changedConfig(config, current),
    ];
    // A new commit alone is no reason to write.
    return changes.length === 0
        ? { action: 'none', config, changes }
        : { action: 'update', config: markConfig(config, desired), changes };
}
/** How the comments begin that cf2 writes itself. */
const MARK = 'cf2: ';
/** The mark of a commit, `cf2: octo/site@0123456\u2026`, within the limit of a comment. */
function commitMark(commit, repository) {
    const where = repository === undefined ? '' : `${repository}@`;
    return `${MARK}${where}${commit}`.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.comment.value);
}
/** Whether a comment is the mark of a commit. */
function isCommitMark(comment) {
    return comment.startsWith(MARK);
}
/** A comment that a person set is never written over. */
function markConfig(config, { comment, mark, restores }) {
    if (restores !== undefined)
        return config;
    const isFree = config.comment === '' || config.comment.startsWith(MARK);
    if (comment !== undefined || mark === undefined || !isFree)
        return config;
    return { ...config, comment: mark };
}
/** True when LIVE is the very revision that DEVELOPMENT is: an ETag is a revision number. */
function isLive(remote) {
    return remote.live?.etag === remote.development.described.etag;
}
/**
 * Completes the configuration with what AWS has: UpdateFunction replaces it whole, and an omitted key
 * value store association would be removed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/update-function.html
 */
function mergeConfig(desired, current) {
    return {
        runtime: desired.runtime ?? current?.runtime ?? _runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RUNTIME */ .JA,
        comment: desired.comment ?? current?.comment ?? '',
        keyValueStoreArns: storesFor(desired.keyValueStoreArn, current),
    };
}
function storesFor(wanted, current) {
    if (wanted === undefined)
        return current?.keyValueStoreArns ?? [];
    return wanted === _function_config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_STORE */ .IH ? [] : [wanted];
}
/** Names the parts in which two configurations differ. */
function changedConfig(wanted, actual) {
    const changes = [];
    if (wanted.runtime !== actual.runtime)
        changes.push('runtime');
    if (wanted.comment !== actual.comment)
        changes.push('comment');
    if (wanted.keyValueStoreArns.join() !== actual.keyValueStoreArns.join()) {
        changes.push('key value store');
    }
    return changes;
}
/** True when DEVELOPMENT is exactly this code with this configuration, whoever wrote it. */
function holds(remote, code, config) {
    const { development } = remote;
    return (equalBytes(code, development.code.code) &&
        changedConfig(config, development.described.config).length === 0);
}
/** Byte for byte equality. */
function equalBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
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

/***/ 10935:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createBuild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/built-code.ts
var built_code = __webpack_require__(87529);
// EXTERNAL MODULE: ./src/core/environment.ts
var core_environment = __webpack_require__(46738);
;// CONCATENATED MODULE: ./src/roots/build-command.ts
/** A command with its placeholders filled in, quoted for the shell; `$${` is a plain `${`. */
function fillIn(command, paths, platform = process.platform) {
    const quote = platform === 'win32' ? quoteForCmd : quoteForSh;
    return command.replace(/\$\$\{|\$\{(source|out)\}/g, (written, name) => name === undefined ? '${' : quote(paths[name]));
}
/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoteForSh(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Paths cannot hold a double quote there. */
function quoteForCmd(text) {
    return `"${text}"`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/roots/source-map-payload.ts



/** Comments that name a map, also behind code; the last one counts. https://tc39.es/ecma426/#sec-linking-generated-code */
const COMMENT = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s'"`*]+)\s*(?:\*\/)?\s*$/gm;
const DATA = /^data:application\/json(?:;charset=[^;,]*)?(;base64)?,(.*)$/i;
/** The map that code names, inside itself or as a file, else the one that lies beside it. Throws where it cannot be read. */
async function findSourceMap(text, out) {
    const named = [...text.matchAll(COMMENT)].at(-1)?.[1];
    const [, base64, data] = DATA.exec(named ?? '') ?? [];
    const besides = (0,external_node_url_.pathToFileURL)(out);
    if (data !== undefined) {
        const json = base64 ? Buffer.from(data, 'base64').toString('utf8') : decodeURIComponent(data);
        return { json, url: besides.href };
    }
    const url = new URL(named ?? `${encodeURIComponent(external_node_path_default().basename(out))}.map`, besides);
    return { json: await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(url), 'utf8'), url: url.href };
}

;// CONCATENATED MODULE: ./src/roots/read-source-map.ts




const NONE = { originOf: () => undefined, sources: new Map() };
/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
async function readSourceMap(text, out, workingDirectory) {
    const tracing = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 88206));
    const map = await findSourceMap(text, out)
        .then(({ json, url }) => new tracing.FlattenMap(withoutGuard(json), url))
        .catch(() => undefined);
    if (map === undefined)
        return NONE;
    const paths = map.resolvedSources.map((url) => pathOf(url, workingDirectory));
    const texts = await Promise.all(paths.map((file, at) => textOf(map, file, at)));
    const files = paths.map((file) => file && shownPath(file, workingDirectory));
    const sources = new Map(files.flatMap((file, at) => (file ? [[file, texts[at] ?? '']] : [])));
    const { names, mappings } = tracing.encodedMap(map);
    return {
        originOf: createOrigins(tracing, map, text, files, sources),
        sources,
        sourceMap: { version: 3, names, mappings, sources: files.map((file) => file ?? null) },
    };
}
/** Servers put it before JSON so that no script can read it. https://tc39.es/ecma426/#sec-fetching-source-maps */
function withoutGuard(json) {
    return json.replace(/^\)\]\}'?[^\n]*\n/, '');
}
/** Addresses of bundlers, `webpack://name/./a.ts`, lead from the working directory. */
const BUNDLER = /^[a-z][a-z0-9+.-]+:\/\/[^/]*\/(.+)$/i;
function pathOf(url, workingDirectory) {
    if (url === null || url === '')
        return undefined;
    if (url.startsWith('file:'))
        return filePath(url);
    const [, below] = BUNDLER.exec(url) ?? [];
    return external_node_path_default().resolve(workingDirectory, below === undefined ? url : decodeURI(below));
}
/** Bundlers write paths where addresses belong: `#`, `?` and `%` may be of the path. */
function filePath(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url.replace(/[?#]/g, encodeURIComponent));
    }
    catch {
        return (0,external_node_url_.fileURLToPath)(url.replace(/[%?#]/g, encodeURIComponent));
    }
}
async function textOf({ sourcesContent }, file, at) {
    const content = sourcesContent?.[at];
    if (content != null || file === undefined)
        return content ?? '';
    return (0,promises_.readFile)(file, 'utf8').catch(() => '');
}
function shownPath(file, workingDirectory) {
    return external_node_path_default().relative(workingDirectory, file).split((external_node_path_default()).sep).join('/');
}
function createOrigins({ originalPositionFor }, map, text, files, sources) {
    const lines = text.split(/\r\n|\r|\n/);
    return ({ line, column }) => {
        const units = unitsBefore(lines[line - 1] ?? '', { line, column });
        const found = originalPositionFor(map, { line, column: units });
        if (found.source === null)
            return undefined;
        const file = files[map.resolvedSources.indexOf(found.source)];
        if (file === undefined)
            return undefined;
        const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[found.line - 1] ?? '';
        return { file, line: found.line, column: [...written.slice(0, found.column)].length + 1 };
    };
}
/** UTF-16 units before a column, which counts code points. */
function unitsBefore(line, { column }) {
    return [...line].slice(0, column - 1).join('').length;
}

;// CONCATENATED MODULE: ./src/roots/create-build.ts








/** A build that takes longer is ended, milliseconds. */
const LONGEST = 10 * 60 * 1_000;
/** So much of what a build prints is kept, characters. */
const LAST_OUTPUT = 2_000;
/** Runs builds in a working directory. What they make lies in a folder of its own, which is gone afterwards. */
function createBuild(workingDirectory, environment) {
    return async (source, { command }) => {
        // Source maps lead from the folder to the sources, as the file system knows both.
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-build-')));
        const out = external_node_path_default().join(folder, `${external_node_path_default().basename(source).replace(/(.)\.[^.]*$/, '$1')}.js`);
        try {
            await run(fillIn(command, { source, out }), workingDirectory, withoutSecrets(environment));
            const text = await (0,promises_.readFile)(out, 'utf8').catch(() => {
                throw new built_code/* BuildError */.zS('it wrote nothing to ${out}');
            });
            return { text, ...(await readSourceMap(text, out, workingDirectory)) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
/** Builds need no credentials, and what has none cannot print them. */
function withoutSecrets(environment) {
    const entries = Object.entries(environment).filter(([name]) => !(0,core_environment/* isSecretVariable */.t)(name));
    return Object.fromEntries(entries);
}
function run(command, cwd, env) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, {
            cwd,
            env,
            shell: true,
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: LONGEST,
        });
        let printed = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.setEncoding('utf8').on('data', (text) => {
                printed = (printed + text).slice(-LAST_OUTPUT);
            });
        }
        child.on('error', ({ message }) => reject(new built_code/* BuildError */.zS(message)));
        child.on('close', (code, signal) => {
            if (code === 0)
                return resolve();
            reject(new built_code/* BuildError */.zS(code === null ? `signal ${signal}` : `exit code ${code}`, tellingLine(printed)));
        });
    });
}
/** The line that says what is wrong: the first one with an error in it, else the last one. */
function tellingLine(printed) {
    const lines = printed.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim();
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


/***/ }),

/***/ 25560:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkCode)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82858);
/* harmony import */ var _language_check_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74805);
/* harmony import */ var _language_source_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98310);




/** Static rules over a function's code: its size, and the language of its runtime. */
const checkCode = (code, file, codeSize) => [
    ...checkSize(code.source, file, codeSize),
    ...(0,_language_check_language_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLanguage */ .Z)(code, file),
];
function checkSize(source, file, codeSize) {
    const { bytes, comments, limit, left } = (0,_language_source_size_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSize */ .x)(source, codeSize);
    return left < 0 ? [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSpan */ .bU)(file), 'code-too-large', { bytes, comments, limit })] : [];
}


/***/ }),

/***/ 74805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkLanguage),
  k: () => (/* binding */ findHandlerFindings)
});

// EXTERNAL MODULE: ./src/runtime/language/create-finding.ts + 1 modules
var create_finding = __webpack_require__(10269);
// EXTERNAL MODULE: ./src/runtime/language/find-constructs.ts + 43 modules
var find_constructs = __webpack_require__(69096);
// EXTERNAL MODULE: ./src/runtime/language/tree/names.ts
var tree_names = __webpack_require__(13792);
// EXTERNAL MODULE: ./src/runtime/language/types/infer-type.ts + 2 modules
var infer_type = __webpack_require__(4413);
// EXTERNAL MODULE: ./src/runtime/language/types/variable-sources.ts
var variable_sources = __webpack_require__(47198);
// EXTERNAL MODULE: ./src/runtime/program/modules.ts
var modules = __webpack_require__(43878);
// EXTERNAL MODULE: ./src/runtime/language/tree/walk.ts
var walk = __webpack_require__(13215);
;// CONCATENATED MODULE: ./src/runtime/language/handler/find-handler-faults.ts





/** Functions that CloudFront calls: `connectionHandler` is the one of connection functions. */
const ENTRIES = new Set(['handler', 'connectionHandler']);
/**
 * Faults of the function that CloudFront calls: none is declared, the name holds no function, or it is declared
 * twice. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
function findHandlerFaults(program, { source, runtime }) {
    const declared = program.body.flatMap((statement) => declarations(statement));
    if (declared.length === 0)
        return mayAppear(program) ? [] : [markAtStart()];
    return [...duplicates(declared, source), ...wrongValues(program, runtime)];
}
function markAtStart() {
    return { id: 'missing-handler', start: 0, end: 0, trip: undefined };
}
function declarations(statement) {
    if (statement.type === 'FunctionDeclaration') {
        return isEntry(statement.id) ? [{ node: statement.id ?? statement, value: statement }] : [];
    }
    if (statement.type === 'ImportDeclaration') {
        const found = statement.specifiers.find(({ local }) => isEntry(local));
        return found === undefined ? [] : [{ node: found.local, value: undefined }];
    }
    if (statement.type !== 'VariableDeclaration')
        return [];
    return statement.declarations.flatMap(({ id, init }) => (0,tree_names/* boundNames */.D)(id).some(isEntry) ? [{ node: id, value: init ?? undefined }] : []);
}
function isEntry(node) {
    return node?.type === 'Identifier' && ENTRIES.has(node.name);
}
/** True when the name may come into being while the code runs. */
function mayAppear(program) {
    return (0,walk/* nodesOf */.Nh)(program).some(({ node }) => (node.type === 'Identifier' && node.name === 'globalThis') ||
        node.type === 'ThisExpression' ||
        (node.type === 'VariableDeclaration' &&
            node.kind === 'var' &&
            node.declarations.some(({ id }) => isEntry(id))));
}
/** Variables of the top level that surely hold no function when CloudFront calls them. */
function wrongValues(program, runtime) {
    const names = (0,tree_names/* analyseNames */.O)(program);
    const types = new infer_type/* TypeInference */.o(names, (0,walk/* nodesOf */.Nh)(program), runtime);
    return names.variables
        .filter(({ name, scope }) => scope === program && ENTRIES.has(name))
        .filter((variable) => lastSources(variable).every((source) => isNoFunction(source, types)))
        .map(({ node: { start, end } }) => ({
        id: 'handler-not-function',
        start,
        end,
        trip: undefined,
    }));
}
/** What may have given the variable its last value: one source, if all of them stand at the top level. */
function lastSources(variable) {
    const sources = (0,variable_sources/* sourcesOf */.u0)(variable);
    const writes = variable.references.filter(({ writes: isWritten }) => isWritten);
    return writes.every(({ parents }) => parents.every(({ type }) => AT_TOP.has(type)))
        ? sources.slice(-1)
        : sources;
}
/** Nodes around an assignment that surely happens, once and in order. */
const AT_TOP = new Set([
    'VariableDeclarator',
    'VariableDeclaration',
    'AssignmentExpression',
    'ExpressionStatement',
    'Program',
]);
function isNoFunction(source, types) {
    if (source.kind !== 'value')
        return source.kind !== 'unknown';
    const type = types.typeOf(source.node);
    if (type === undefined)
        return PLAIN.has(source.node.type);
    return type !== 'Function.prototype' && (type.includes('.prototype') || isModule(type));
}
/** Values that have no type in the inference and are no functions. */
const PLAIN = new Set(['Literal', 'ObjectExpression']);
function isModule(type) {
    return Object.values(modules/* MODULES */.e).some((names) => names.includes(type));
}
function duplicates(declared, source) {
    const [first, ...others] = declared.filter(({ value }) => value !== undefined);
    if (first === undefined)
        return [];
    const values = { line: String(source.slice(0, first.node.start).split('\n').length) };
    return others.map(({ node: { start, end } }) => ({
        id: 'duplicate-handler',
        start,
        end,
        trip: undefined,
        values,
    }));
}

// EXTERNAL MODULE: ./src/runtime/language/tree/parse-tree.ts
var parse_tree = __webpack_require__(3400);
;// CONCATENATED MODULE: ./src/runtime/language/check-language.ts




/**
 * What a function's code does that its runtime does not take, as diagnostics with spans in `file`: constructs
 * (findConstructs) and faults of the function named handler.
 */
function checkLanguage(code, file) {
    return [...(0,find_constructs/* findConstructs */.e)(code), ...findHandlerFindings(code)]
        .filter(isWorthSaying)
        .map((finding) => diagnosticOf(finding, file));
}
/** What differs only offline and has no remedy belongs into documentation. */
function isWorthSaying({ phase, severity }) {
    return !(phase === 'offline' && severity === 'notice');
}
/** Faults of the function CloudFront calls; none while the source cannot be parsed. */
function findHandlerFindings(code) {
    try {
        const tree = (0,parse_tree/* parseTree */.cZ)(code.source);
        const marks = tree === undefined ? [] : findHandlerFaults(tree.program, code);
        return marks.map((mark) => (0,create_finding/* createFinding */.u)(mark, code));
    }
    catch (error) {
        // findConstructs reports code that is nested too deeply.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
function diagnosticOf(finding, file) {
    const { construct, error, mend, url, severity, start, end } = finding;
    const at = { file, start, end };
    return { code: 'language', args: { rule: construct, error, mend, url }, severity, at };
}


/***/ }),

/***/ 98310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explainSize)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _tree_parse_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3400);


/** Explains the size of a function's code: AWS counts everything that is uploaded, comments included. */
function explainSize(source, limit = _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.codeSize.value) {
    const bytes = byteLength(source);
    const comments = (0,_tree_parse_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findComments */ .Su)(source).reduce((sum, { start, end }) => sum + byteLength(source.slice(start, end)), 0);
    return { bytes, comments, code: bytes - comments, limit, left: limit - bytes };
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 7743:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ensureRetention)
/* harmony export */ });
/* harmony import */ var _core_logs_log_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19504);

/**
 * Sees to it that the log group of a function is there and expires. One that expires already keeps its days,
 * whatever they are: shorter ones would delete logs, and others may be somebody's decision. Throws ServiceError.
 */
async function ensureRetention(logs, name, days) {
    const group = (0,_core_logs_log_event_js__WEBPACK_IMPORTED_MODULE_0__/* .logGroupOf */ .Z)(name);
    const before = await logs.group(name);
    const kept = before?.retentionInDays;
    if (kept !== undefined)
        return { group, outcome: 'kept', days: kept };
    if (before === undefined)
        await logs.createGroup(name);
    await logs.expireAfter(name, days);
    return { group, outcome: before === undefined ? 'created' : 'set', days };
}


/***/ })

};
