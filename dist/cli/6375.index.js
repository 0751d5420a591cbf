export const id = 6375;
export const ids = [6375];
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

/***/ 32310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addPolicy: () => (/* binding */ addPolicy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/core/policy/policy-roles.ts
const TOKEN = ['--account', '--repository', '--repository-id', '--owner-id'];
/** The roles by name; each has the template `infra/policies/<name>.json.tftpl`. */
const POLICY_ROLES = {
    'pull-request': {
        about: 'what a pull request may: read; with --throwaway functions of its own. Never publish',
        needs: ['--account', '--function'],
    },
    test: {
        about: 'upload to DEVELOPMENT and test there. Never publish',
        needs: ['--account', '--function'],
    },
    release: {
        about: 'upload, test and publish: the only role that may',
        needs: ['--account', '--function'],
    },
    logs: { about: 'read logs, metrics and what is LIVE', needs: ['--account', '--function'] },
    maintenance: {
        about: 'a person: all functions with the tags environment and sid of the role (ABAC)',
        needs: ['--account'],
    },
    'trust-pull-request': {
        about: 'who assumes the roles pull-request and test: pull requests of a repository',
        needs: TOKEN,
    },
    'trust-release': {
        about: 'who assumes the role release: one branch of a repository, in one environment',
        needs: [...TOKEN, '--environment'],
    },
};
/** The names of all roles. */
const POLICY_ROLE_NAMES = Object.keys(POLICY_ROLES);

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/policy/function-naming.ts
var function_naming = __webpack_require__(7017);
// EXTERNAL MODULE: ./src/core/policy/option-formats.ts
var option_formats = __webpack_require__(97300);
;// CONCATENATED MODULE: ./src/core/policy/read-policy-options.ts





/**
 * What there is to say of the options of a policy: what is missing, then what is not as it should be. A name outside
 * the convention is an error where the policy finds functions by it, else a warning.
 */
function checkPolicyOptions(role, options) {
    const { texts } = options;
    const needs = POLICY_ROLES[role].needs;
    const missing = needs
        .filter((option) => (texts[option] ?? []).length === 0)
        .map((option) => (0,diagnostics/* errorAt */.Os)(undefined, 'missing-option', { option, because: role }));
    const functions = (texts['--function'] ?? []).flatMap((name) => nameFault(role, name, options) ?? []);
    return [...missing, ...formatFaults(texts), ...functions, ...foreignStores(texts)];
}
function formatFaults(texts) {
    return Object.entries(option_formats/* OPTION_FORMATS */.n).flatMap(([input, { pattern, expected }]) => (texts[input] ?? [])
        .filter((text) => !pattern.test(text))
        .map((text) => (0,diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input, text, expected })));
}
const CONVENTION = 'a name as <environment>-<sid>-<purpose>, lower-case letters and digits, as prod-app-redirect (no part is "pr")';
function nameFault(role, text, { throwaway }) {
    const fault = (expected) => (0,diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: '--function', text, expected });
    if (!limits/* FUNCTION_NAME */.ZC.test(text))
        return fault('one name of a function: 1 to 64 letters, digits, "-" and "_", no wildcards');
    if (role === 'maintenance' && (0,function_naming/* namingOf */.aI)(text) === undefined)
        return fault(CONVENTION);
    if (throwaway && text.length > function_naming/* LONGEST_WITH_THROWAWAY */.Zp)
        return fault(`a name of at most ${function_naming/* LONGEST_WITH_THROWAWAY */.Zp} characters with --throwaway, so that "-pr-<number>" fits behind it`);
    return (0,function_naming/* namingOf */.aI)(text) === undefined && POLICY_ROLES[role].needs.some((it) => it === '--function')
        ? (0,diagnostics/* warningAt */.MK)(undefined, 'unconventional-name', { text })
        : undefined;
}
/** Stores of another account cannot be associated. */
function foreignStores(texts) {
    const account = texts['--account']?.at(-1);
    const { pattern } = option_formats/* OPTION_FORMATS */.n['--kvs'];
    return (texts['--kvs'] ?? [])
        .filter((text) => pattern.test(text) && account !== undefined && !text.includes(`::${account}:`))
        .map((text) => {
        const expected = `the ARN of a key value store of the account ${account}`;
        return (0,diagnostics/* errorAt */.Os)(undefined, 'bad-input', { input: '--kvs', text, expected });
    });
}

// EXTERNAL MODULE: ./src/core/own-value.ts
var own_value = __webpack_require__(20071);
;// CONCATENATED MODULE: ./src/core/policy/template/cursor.ts
/** What stands at the cursor, which moves behind it; undefined: something else does. The pattern is sticky. */
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.text)?.[0];
    if (found !== undefined)
        cursor.at += found.length;
    return found;
}
/** The same for what has to stand there. */
function mustTake(cursor, pattern, what) {
    const found = take(cursor, pattern);
    if (found === undefined)
        throw new TemplateError(cursor, `expected ${what}`);
    return found;
}
/** A template says something that Terraform's language has and cf2 does not, or nothing that anybody knows. */
class TemplateError extends Error {
    name = 'TemplateError';
    constructor({ text, at }, what) {
        const line = text.slice(0, at).split('\n').length;
        super(`line ${line} of the template, before ${JSON.stringify(text.slice(at, at + 20))}: ${what}`);
    }
}

;// CONCATENATED MODULE: ./src/core/policy/template/values.ts
/** Terraform's functions that templates of cf2 call. https://developer.hashicorp.com/terraform/language/functions */
const FUNCTIONS = {
    // Terraform escapes these for HTML. https://developer.hashicorp.com/terraform/language/functions/jsonencode
    jsonencode: (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    length: (value) => (typeof value === 'string' ? [...value].length : asList(value).length),
    concat: (...lists) => lists.flatMap(asList),
};
/** The operators between two values. */
const OPERATORS = {
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '>': (a, b) => a > b,
};
/** A value that has to be a list. */
function asList(value) {
    if (typeof value === 'object')
        return value;
    throw new Error(`a template has ${JSON.stringify(value)} where a list belongs`);
}
/** A value that becomes text. */
function asText(value) {
    if (typeof value !== 'object')
        return String(value);
    throw new Error(`a template has the list ${JSON.stringify(value)} where a text belongs`);
}
/** A value that decides. */
function asBoolean(value) {
    if (typeof value === 'boolean')
        return value;
    throw new Error(`a template has ${JSON.stringify(value)} where true or false belongs`);
}

;// CONCATENATED MODULE: ./src/core/policy/template/parts.ts


/** `~` takes away the white space that follows, up to the end of the line. */
const CLOSE = /~\}[^\S\n]*\n?|\}/y;
/**
 * Text with `${\u2026}` and `%{ if \u2026 }` in it, up to what `end` finds. `$${` and `%%{` stand for themselves.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
function parseParts(cursor, end, parse) {
    const parts = [];
    while (!isAt(cursor, end))
        parts.push(parsePart(cursor, parse));
    return (variables) => parts.map((part) => part(variables)).join('');
}
function parsePart(cursor, parse) {
    const escaped = take(cursor, /\$\$\{|%%\{/y);
    if (escaped !== undefined)
        return () => escaped.slice(1);
    if (take(cursor, /\$\{/y) !== undefined)
        return parseInterpolation(cursor, parse);
    if (take(cursor, /%\{\s*if\s/y) !== undefined)
        return parseIf(cursor, parse);
    const text = mustTake(cursor, /(?!%\{)[^]/y, '"%{ if", or the end of one');
    return () => text;
}
function parseInterpolation(cursor, parse) {
    const value = parse(cursor);
    mustTake(cursor, CLOSE, '"}"');
    return (variables) => asText(value(variables));
}
function parseIf(cursor, parse) {
    const condition = parse(cursor);
    mustTake(cursor, CLOSE, '"}"');
    const yes = parseParts(cursor, /%\{\s*(?:else|endif)\s*~?\}/y, parse);
    const hasElse = take(cursor, /%\{\s*else\s*(?:~\}[^\S\n]*\n?|\})/y) !== undefined;
    const no = hasElse ? parseParts(cursor, /%\{\s*endif\s*~?\}/y, parse) : () => '';
    mustTake(cursor, /%\{\s*endif\s*(?:~\}[^\S\n]*\n?|\})/y, '"%{ endif }"');
    return (variables) => (asBoolean(condition(variables)) ? yes(variables) : no(variables));
}
function isAt(cursor, pattern) {
    const { at } = cursor;
    const found = take(cursor, pattern) !== undefined;
    cursor.at = at;
    return found;
}

;// CONCATENATED MODULE: ./src/core/policy/template/expression.ts




const SPACE = /\s*/y;
const NAME = /[A-Za-z_]\w*/y;
/** One expression at the cursor. https://developer.hashicorp.com/terraform/language/expressions */
function parseExpression(cursor) {
    const left = parsePrimary(cursor);
    const operator = (0,own_value/* ownValue */.e)(OPERATORS, take(cursor, /==|!=|>/y));
    if (operator === undefined)
        return left;
    const right = parsePrimary(cursor);
    return (variables) => operator(left(variables), right(variables));
}
function parsePrimary(cursor) {
    take(cursor, SPACE);
    const found = parseText(cursor) ?? parseFor(cursor) ?? parseNumber(cursor) ?? parseName(cursor);
    take(cursor, SPACE);
    return found;
}
/** A quoted text is a template itself. */
function parseText(cursor) {
    if (take(cursor, /"/y) === undefined)
        return undefined;
    const text = parseParts(cursor, /"/y, parseExpression);
    mustTake(cursor, /"/y, 'the end of a text');
    return text;
}
/** `[for name in list : expression]` */
function parseFor(cursor) {
    if (take(cursor, /\[\s*for\s+/y) === undefined)
        return undefined;
    const name = mustTake(cursor, NAME, 'a name');
    mustTake(cursor, /\s+in\s+/y, '"in"');
    const list = parseExpression(cursor);
    mustTake(cursor, /:/y, '":"');
    const each = parseExpression(cursor);
    mustTake(cursor, /\]/y, '"]"');
    return (variables) => asList(list(variables)).map((value) => each({ ...variables, [name]: value }));
}
function parseNumber(cursor) {
    const digits = take(cursor, /\d+/y);
    return digits === undefined ? undefined : () => Number(digits);
}
function parseName(cursor) {
    const name = mustTake(cursor, NAME, 'a value');
    if (take(cursor, /\(/y) !== undefined)
        return parseCall(cursor, name);
    return (variables) => {
        const value = (0,own_value/* ownValue */.e)(variables, name);
        if (value === undefined)
            throw new Error(`the template needs a value for ${name}`);
        return value;
    };
}
function parseCall(cursor, name) {
    const call = (0,own_value/* ownValue */.e)(FUNCTIONS, name);
    if (call === undefined)
        throw new TemplateError(cursor, `there is no function ${name}`);
    const values = [parseExpression(cursor)];
    while (take(cursor, /,/y) !== undefined)
        values.push(parseExpression(cursor));
    mustTake(cursor, /\)/y, '")"');
    return (variables) => call(...values.map((value) => value(variables)));
}

;// CONCATENATED MODULE: ./src/core/policy/template/render-template.ts


/**
 * Renders the part of Terraform's template language that cf2's policies use, as `templatefile` does. Throws for
 * anything else, and for a value that is missing. https://developer.hashicorp.com/terraform/language/functions/templatefile
 */
function renderTemplate(text, variables) {
    return parseParts({ text, at: 0 }, /$(?![^])/y, parseExpression)(variables);
}

;// CONCATENATED MODULE: ./src/core/policy/render-policy.ts

/** The branch that releases unless something else is said. */
const DEFAULT_BRANCH = 'main';
/** The values of the templates. The Terraform module passes the same ones. */
function policyVariables({ texts, ...flags }) {
    const [owner = '', name = ''] = (texts['--repository']?.at(-1) ?? '').split('/');
    const text = (option) => texts[option]?.at(-1) ?? '';
    const account = text('--account');
    return {
        account_id: account,
        function_names: [...new Set(texts['--function'] ?? [])],
        key_value_store_arns: [
            ...new Set((texts['--kvs'] ?? []).flatMap((it) => storeArns(it, account))),
        ],
        throwaway: flags.throwaway,
        log_retention: flags.logRetention,
        console_test_events: flags.consoleTestEvents,
        repository_owner: owner,
        repository_name: name,
        repository_id: text('--repository-id'),
        owner_id: text('--owner-id'),
        environment: text('--environment'),
        branch: text('--branch') || DEFAULT_BRANCH,
        workflow: text('--workflow'),
    };
}
/**
 * `NAME=ARN` or an ARN. The reference gives DescribeKeyValueStore of CloudFront a resource with the name of the
 * store, and the calls for its contents one with its id.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html
 */
function storeArns(text, account) {
    const [arn = '', name] = text.split('=').reverse();
    const named = name === undefined ? [] : [`arn:aws:cloudfront::${account}:key-value-store/${name}`];
    return [arn, ...named];
}
/** A policy document from its template. */
function renderPolicy(template, options) {
    return JSON.parse(renderTemplate(template, policyVariables(options)));
}

// EXTERNAL MODULE: ./src/core/suggestions.ts
var core_suggestions = __webpack_require__(2922);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/roots/beside-bundle.ts
var beside_bundle = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/policy/policy-options.ts

const TEXTS = [
    ['--account <id>', 'AWS account of the functions'],
    ['--function <name>', 'name of a function; repeat it for several'],
    ['--kvs <arn>', 'key value store of a function, as ARN or NAME=ARN; repeat it for several'],
    ['--repository <owner/name>', 'repository on GitHub whose jobs assume the role'],
    ['--repository-id <number>', 'its number, which stays when it is renamed'],
    ['--owner-id <number>', "its owner's number"],
    ['--environment <name>', 'environment on GitHub in which a release runs'],
    ['--branch <name>', 'branch from which it runs (default: main)'],
    ['--workflow <ref>', 'the one reusable workflow that may release'],
];
/** Without a default, which `--help` would print. */
const gather = (value, values = []) => (0,options/* collect */.Fo)(value, values);
/** Adds what a policy depends on. Texts are collected even where only one counts, to check each. */
function addPolicyOptions(command) {
    for (const [flags, about] of TEXTS)
        command.option(flags, about, gather);
    return command
        .option('--throwaway', 'pull requests are tested on functions of their own')
        .option('--log-retention', 'the release role sees to it that logs expire')
        .option('--console-test-events', 'the maintenance role may keep test events in the console; AWS does not document these actions');
}
/** The same, as the core reads them. */
function policyOptions(flags) {
    const texts = {
        '--account': flags.account ?? [],
        '--function': flags.function ?? [],
        '--kvs': flags.kvs ?? [],
        '--repository': flags.repository ?? [],
        '--repository-id': flags.repositoryId ?? [],
        '--owner-id': flags.ownerId ?? [],
        '--environment': flags.environment ?? [],
        '--branch': flags.branch ?? [],
        '--workflow': flags.workflow ?? [],
    };
    const { throwaway, logRetention, consoleTestEvents } = flags;
    return {
        texts,
        throwaway: throwaway ?? false,
        logRetention: logRetention ?? false,
        consoleTestEvents: consoleTestEvents ?? false,
    };
}

// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/request/check-request.ts
var check_request = __webpack_require__(32928);
;// CONCATENATED MODULE: ./src/config/request/issue-fields.ts
/** The fields of the form: infra/example/.github/ISSUE_TEMPLATE/function-request.yml. */
const ISSUE_FIELDS = [
    { label: 'Environment', key: 'environment', kind: 'text' },
    { label: 'Product', key: 'sid', kind: 'text' },
    { label: 'Purpose', key: 'purpose', kind: 'text' },
    { label: 'Runtime', key: 'runtime', kind: 'text' },
    { label: 'Days after which logs expire', key: 'log_retention_in_days', kind: 'number' },
    { label: 'Pull requests', key: 'pull_requests', kind: 'text' },
    { label: 'Key value stores', key: 'key_value_store_arns', kind: 'lines' },
    { label: 'Repository', key: 'repository', kind: 'repository' },
    { label: 'Number of the owner', key: 'repository.owner_id', kind: 'number' },
    { label: 'Number of the repository', key: 'repository.repository_id', kind: 'number' },
    { label: 'Environment on GitHub', key: 'repository.environment', kind: 'text' },
    { label: 'Branch', key: 'repository.branch', kind: 'text' },
    { label: 'Cache behaviours', key: 'associate', kind: 'associations' },
    { label: 'Contact', key: 'contact', kind: 'text' },
];

;// CONCATENATED MODULE: ./src/config/request/issue-sections.ts

/** What GitHub writes where nothing was answered. */
const NO_ANSWER = '_No response_';
/**
 * The answers in the body of an issue: GitHub writes `### Label` above each.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
function issueSections(body, file) {
    const sections = [];
    for (const [index, text] of body.split(/\r\n|\r|\n/).entries()) {
        const line = lineOf(text, file, index + 1);
        const label = /^###\s+(.*)$/.exec(line.text)?.[1];
        const field = ISSUE_FIELDS.find((it) => it.label === label);
        if (field !== undefined)
            sections.push({ field, span: line.span, lines: [] });
        else if (line.text !== '' && line.text !== NO_ANSWER)
            sections.at(-1)?.lines.push(line);
    }
    return sections;
}
function lineOf(written, file, line) {
    const text = written.trim();
    const column = [...written.slice(0, written.indexOf(text))].length + 1;
    const end = { line, column: column + [...text].length };
    return { text, span: { file, start: { line, column }, end } };
}

;// CONCATENATED MODULE: ./src/config/request/read-issue.ts




/** Reads the body of an issue that was made with the form. Faults stand where the answers do. */
function readIssue(body, file) {
    const problems = [];
    const sections = issueSections(body.replace(/^\ufeff/, ''), file);
    reportTwice(sections, problems);
    const answered = sections.filter(({ lines }) => lines.length > 0);
    const root = mapOf((0,source/* fileSpan */.bU)(file), answered.flatMap(entriesOf));
    const request = problems.length > 0 ? undefined : (0,check_request/* checkRequest */.y)(root, problems);
    return { request, problems };
}
function reportTwice(sections, problems) {
    const labels = sections.map(({ field }) => field.label);
    for (const [index, { field, span }] of sections.entries()) {
        if (labels.indexOf(field.label) === index)
            continue;
        const args = { yaml: 'DUPLICATE_KEY', text: `"${field.label}" is there twice` };
        (0,document_problems/* report */.z)(problems, { span }, { code: 'yaml', args });
    }
}
function mapOf(span, written) {
    const entries = new Map();
    for (const [path, at, node] of written) {
        const [key = '', inner] = path.split('.');
        const before = entries.get(key);
        const value = inner === undefined ? node : mapOf(at, [[inner, at, node]]);
        const merged = before ? { ...before, value: mergeMaps(before.value, value) } : undefined;
        entries.set(key, merged ?? { key, keyPlace: { span: at }, value });
    }
    return { kind: 'map', place: { span }, entries };
}
function mergeMaps(a, b) {
    if (a.kind !== 'map' || b.kind !== 'map')
        return b;
    return { ...a, entries: new Map([...a.entries, ...b.entries]) };
}
function entriesOf({ field: { key, kind }, span, lines }) {
    return KINDS[kind](lines).map(([inner, node]) => [
        inner === '' ? key : `${key}.${inner}`,
        span,
        node,
    ]);
}
const KINDS = {
    text: (lines) => [['', scalarOf(joined(lines))]],
    number: (lines) => {
        const line = joined(lines);
        return [['', scalarOf(line, /^\d{1,15}$/.test(line.text) ? Number(line.text) : line.text)]];
    },
    repository: (lines) => {
        const { text, span } = joined(lines);
        const [owner = '', ...name] = text.split('/');
        return [
            ['owner', scalarOf({ text: owner, span })],
            ['name', scalarOf({ text: name.join('/'), span })],
        ];
    },
    lines: (lines) => [['', listOf(lines, (line) => scalarOf(line))]],
    associations: (lines) => [['', listOf(lines.filter(isRow), associationOf)]],
};
/** Several lines where one belongs: no value takes a line end, and it is shown at the first. */
function joined(lines) {
    const [first] = lines;
    const text = lines.map((it) => it.text).join('\n');
    return { text, span: first?.span ?? (0,source/* fileSpan */.bU)('') };
}
function scalarOf({ text, span }, value = text) {
    return { kind: 'scalar', place: { span }, value, text, blank: false, lines: [] };
}
function listOf(lines, item) {
    return { kind: 'list', place: { span: lines[0]?.span ?? (0,source/* fileSpan */.bU)('') }, items: lines.map(item) };
}
/** Neither the head of a Markdown table nor the line below it. */
function isRow({ text }) {
    return !/^[\s|:-]+$/.test(text) && !/^\|?\s*distribution\b/i.test(text);
}
const COLUMNS = ['distribution_id', 'path_pattern', 'event_type'];
/** `| E2EXAMPLE1ABCD | default | viewer-request |`, with or without the bars; an ARN of a distribution ends with its id. */
function associationOf({ text, span }) {
    const [distribution = '', pattern, ...rest] = text.split(/[\s|]+/).filter((it) => it !== '');
    const id = distribution.replace(/^arn:aws:cloudfront::\d{12}:distribution\//, '');
    const cells = [id, pattern, rest.join(' ')];
    const written = COLUMNS.flatMap((key, index) => {
        const cell = cells[index];
        return cell ? [[key, span, scalarOf({ text: cell, span })]] : [];
    });
    return mapOf(span, written);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/config/request/request-schema.ts
var request_schema = __webpack_require__(21525);
;// CONCATENATED MODULE: ./src/config/request/render-request.ts


/** The text of a request file; keys in the order of the schema. */
function renderRequest(request) {
    return (0,dist/* stringify */.As)(request_schema/* requestSchema */.T.parse(request), { lineWidth: 0 });
}

// EXTERNAL MODULE: ./src/cli/reading-error.ts
var reading_error = __webpack_require__(30809);
;// CONCATENATED MODULE: ./src/cli/policy/print-request.ts




/** The request file for the body of an issue. Throws InputError with every fault. */
async function requestOfIssue(files, path) {
    const unread = await (0,reading_error/* readingError */.v)(path, files);
    if (unread !== undefined)
        throw new errors/* InputError */.dz([unread]);
    const body = await files.readText(path);
    const { request, problems } = readIssue(body, path);
    if (request === undefined)
        throw new errors/* InputError */.dz(problems, new Map([[path, body]]));
    return renderRequest(request);
}

;// CONCATENATED MODULE: ./src/cli/policy.ts












const ROLES = POLICY_ROLE_NAMES.map((name) => `  ${name.padEnd(20)}${POLICY_ROLES[name].about}`);
const HELP = `
Roles:
${ROLES.join('\n')}

Examples:
  cf2 policy print release --account 111122223333 --function prod-app-redirect
  cf2 policy print pull-request --account 111122223333 --function prod-app-redirect --throwaway
  cf2 policy print trust-release --account 111122223333 --repository octo/site --repository-id 456 \\
    --owner-id 123 --environment production > trust.json

All roles take all options, and leave aside what does not concern them.`;
/** `cf2 policy`: the IAM policies of the hand-over, from the templates that the Terraform module has too. */
const addPolicy = (program, { terminal }) => {
    const policy = program
        .command('policy')
        .description('print the IAM policies with which teams own their functions')
        .addHelpText('after', HELP);
    addPrint(policy).action((role, flags) => {
        const document = policyOf(roleOf(role), flags, terminal);
        terminal.out(`${JSON.stringify(document, undefined, 2)}\n`);
    });
    addRequest(policy).action(async (path) => {
        terminal.out(await requestOfIssue((0,working_directory/* createFiles */.q)(process.cwd()), path));
    });
};
function addRequest(policy) {
    return policy
        .command('request')
        .argument('<file>', 'body of an issue that was made with the form')
        .description('print the request file that an issue asks for')
        .addHelpText('after', `
Examples:
  gh issue view 7 --json body --jq .body > issue.md
  cf2 policy request issue.md > functions/prod-app-redirect.yaml
  cf2 check --request`);
}
function addPrint(policy) {
    const print = policy
        .command('print')
        .argument('<role>', POLICY_ROLE_NAMES.join(', '))
        .description('print one policy as JSON');
    return addPolicyOptions(print).addHelpText('after', HELP);
}
function roleOf(text) {
    const found = POLICY_ROLE_NAMES.find((name) => name === text);
    if (found !== undefined)
        return found;
    const suggestions = (0,core_suggestions/* suggestionsFor */.Z)(text, POLICY_ROLE_NAMES);
    const args = { text, known: POLICY_ROLE_NAMES, suggestions };
    throw new errors/* InputError */.dz([(0,diagnostics/* errorAt */.Os)(undefined, 'unknown-role', args)]);
}
function policyOf(role, flags, terminal) {
    const options = policyOptions(flags);
    const found = checkPolicyOptions(role, options);
    if ((0,diagnostics/* hasErrors */.Cs)(found))
        throw new errors/* InputError */.dz(found);
    if (found.length > 0)
        terminal.err((0,render_diagnostics/* renderDiagnostics */.D)(found, new Map(), terminal));
    // From sources and from the bundle the package's own folder is two levels up.
    const template = (0,beside_bundle/* besideBundle */.P)(`../../infra/policies/${role}.json.tftpl`);
    return renderPolicy((0,external_node_fs_.readFileSync)(template, 'utf8'), options);
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

/***/ 20071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
/** What a table holds under a key that comes from outside: nothing of what every object inherits. */
function ownValue(table, key) {
    return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ })

};
