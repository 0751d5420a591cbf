export const id = 8778;
export const ids = [8778];
export const modules = {

/***/ 12116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
const TEST_FILE = /\.test\.(?:ya?ml|json)$/;
/**
 * The functions that paths on a command line mean when there is no configuration: a source itself, or
 * the source beside a test file (with or without `:line`). Answers each source once.
 */
async function findSources(files, selections) {
    const found = await Promise.all(selections.map((selection) => findSource(files, selection)));
    return [...new Set(found)].flatMap((source) => (source === undefined ? [] : [{ source }]));
}
async function findSource(files, selection) {
    const path = selection.replaceAll('\\', '/').replace(/:\d+$/, '');
    if (!TEST_FILE.test(path))
        return isPath(path) ? path : undefined;
    for (const candidate of candidates(path.replace(TEST_FILE, ''))) {
        if (await files.exists(candidate))
            return candidate;
    }
    return undefined;
}
/** An id has neither folder nor ending. */
function isPath(text) {
    return /[/.]/.test(text);
}
/** `dir/a.b.test.yml` belongs to `dir/a.b.js` or to `dir/a.js`: the longest stem wins. */
function candidates(stem) {
    const shorter = stem.replace(/\.[^./]*$/, '');
    return shorter === stem ? [`${stem}.js`] : [`${stem}.js`, ...candidates(shorter)];
}


/***/ }),

/***/ 30397:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addImport: () => (/* binding */ addImport)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var core_errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/files/file-writer.ts
var file_writer = __webpack_require__(60273);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
// EXTERNAL MODULE: ./src/cli/recording/target.ts
var recording_target = __webpack_require__(59201);
// EXTERNAL MODULE: ./src/config/paths.ts
var config_paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
;// CONCATENATED MODULE: ./src/config/import/cfft-ignore.ts
/** One step of a path: `.name`, `."name"`, `["name"]`. */
const STEP = /\.?\["((?:[^"\\]|\\.)*)"\]|\."((?:[^"\\]|\\.)*)"|\.([A-Za-z_][A-Za-z0-9_]*)/y;
const COMMA = /\s*,\s*/y;
/**
 * Reads the paths of `ignore`, which is an expression of jq: `.response.cookies, .response.headers["x-a"]`.
 * undefined for expressions that are more than a list of paths. https://jqlang.org/manual/#object-identifier-index
 */
function parseIgnore(text) {
    const source = text.trim();
    const paths = [];
    let at = 0;
    for (;;) {
        const path = [];
        for (let step = take(STEP, source, at); step; step = take(STEP, source, at)) {
            path.push(nameIn(step));
            at += step[0].length;
        }
        if (path.length === 0)
            return undefined;
        paths.push(path);
        if (at === source.length)
            return paths;
        const comma = take(COMMA, source, at);
        if (comma === null)
            return undefined;
        at += comma[0].length;
    }
}
function take(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source);
}
function nameIn([, bracketed, quoted, plain]) {
    const text = bracketed ?? quoted;
    return text === undefined ? (plain ?? '') : text.replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/config/import/cfft-template.ts
/**
 * All templates of a text, from left to right. Not by one regular expression: texts of other tools may be as hostile
 * as any, and `{{` a thousand times would keep it busy.
 */
function templatesIn(text) {
    const found = [];
    for (let next = 0;;) {
        const offset = text.indexOf('{{', next);
        const end = offset === -1 ? -1 : text.indexOf('}}', offset + 2);
        if (end === -1)
            return found;
        next = end + 2;
        const code = text
            .slice(offset + 2, end)
            .replace(/^-/, '')
            .replace(/-$/, '')
            .trim();
        found.push({ text: text.slice(offset, next), offset, code });
    }
}
const WORD = String.raw `(?:\x60([^\x60]*)\x60|"([^"\\]*)")`;
const ENV = new RegExp(String.raw `^env\s+${WORD}\s+${WORD}$`);
const MUST_ENV = new RegExp(String.raw `^must_env\s+${WORD}$`);
/**
 * Fills in cfft's templates, `env` with a default and `must_env`, from the `env` of a test case. The environment
 * of the machine is no part of a test. https://github.com/fujiwara/cfft#template-syntax
 */
function fillTemplates(text, variables) {
    const open = [];
    const parts = [];
    let isFilled = false;
    let [from, line] = [0, 1];
    for (const { text: template, offset, code } of templatesIn(text)) {
        const between = text.slice(from, offset);
        line += linesIn(between);
        const value = cfft_template_valueOf(code, variables);
        isFilled ||= value !== undefined;
        if (value === undefined)
            open.push({ line, template });
        parts.push(between, value ?? template);
        from = offset + template.length;
        line += linesIn(template);
    }
    return { text: parts.join('') + text.slice(from), isFilled, open };
}
function cfft_template_valueOf(code, variables) {
    const must = MUST_ENV.exec(code);
    if (must)
        return ownValue(variables, must[1] ?? must[2]);
    const env = ENV.exec(code);
    return env ? (ownValue(variables, env[1] ?? env[2]) ?? env[3] ?? env[4]) : undefined;
}
function ownValue(variables, name = '') {
    return Object.hasOwn(variables, name) ? variables[name] : undefined;
}
function linesIn(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./src/config/import/gaps.ts

/** A case, a file or a setting that is left out. `why` is a key of the reasons, or words that finish "\u2026: ". */
function notImported(at, what, name, why) {
    return (0,core_diagnostics/* warningAt */.MK)(at, 'not-imported', { what, name, why });
}
/** Something that a case said, and that the test does not say in the same way. */
function importedOtherwise(at, name, why) {
    return (0,core_diagnostics/* warningAt */.MK)(at, 'imported-otherwise', { name, why });
}

// EXTERNAL MODULE: ./src/config/input/patch.ts
var input_patch = __webpack_require__(77591);
// EXTERNAL MODULE: ./src/config/input/request-patch.ts + 3 modules
var request_patch = __webpack_require__(29639);
// EXTERNAL MODULE: ./src/config/input/response-patch.ts + 1 modules
var response_patch = __webpack_require__(87345);
;// CONCATENATED MODULE: ./src/config/import/http-message.ts





/** HTTP text of one line would be read as a shorthand. */
function httpText(text) {
    return text.includes('\n') ? text : `${text}\n`;
}
/** True for a request or response that is written as HTTP text. */
function isHttp(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '';
}
/** A request or response in AWS's form, whether it is written so or as HTTP text. */
function messageFrom(kind, node, problems) {
    if (!isHttp(node)) {
        const value = (0,plain_value/* jsonOf */.o)(node);
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    const http = { ...node, text: httpText(node.text) };
    const patch = kind === 'request' ? (0,request_patch/* readRequest */.i)(http, problems).patch : (0,response_patch/* readResponse */.U)(http, problems);
    const message = patch && (0,input_patch/* applyPatch */.X6)(undefined, patch, problems);
    return (0,json/* isJsonObject */.O)(message) ? message : undefined;
}

;// CONCATENATED MODULE: ./src/config/import/cfft-case.ts











/** The case, or the reason why it is left out. */
function readCfftCase(found, files) {
    const name = found.name ?? found.event.text;
    const event = readFile(found.event, name, found, files);
    if ('code' in event)
        return event;
    const inputs = inputsOf(event, files);
    if (inputs === undefined)
        return notImported((0,located_node/* headOf */.Uo)(event.root).span, 'case', name, 'no-json-object');
    const expected = found.expect && readExpected(found.expect, name, found, files);
    if (expected && 'code' in expected)
        return expected;
    return { name: found.name, at: found.at, inputs, event: undefined, expected };
}
function readFile({ text: written, place }, name, { variables }, files) {
    const path = (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(files.config), written);
    if (path.endsWith('.jsonnet'))
        return notImported(place.span, 'case', name, 'import-jsonnet');
    const raw = files.text(path);
    if (raw === undefined)
        return notImported(place.span, 'case', name, 'import-unreadable');
    const { text, isFilled, open } = fillTemplates(raw, variables);
    const [unknown] = open;
    if (unknown) {
        return notImported((0,source/* lineSpan */.ZX)(path, unknown.line, raw), 'case', name, 'import-template');
    }
    const { root, problems } = (0,parse_document/* parseDocument */.T)((0,parse_document/* sourceText */.r)(text, path), path);
    const [fault] = problems;
    if (fault)
        return notImported(fault.at, 'case', name, (0,messages/* describeDiagnostic */.H2)(fault).message);
    if (root?.kind !== 'map')
        return notImported(place.span, 'case', name, 'no-json-object');
    return { path, root, isFilled };
}
/** A plain JSON event stays in its file; HTTP text goes into the test as it is. */
function inputsOf({ root, path, isFilled }, { testFile }) {
    const event = (0,plain_value/* jsonOf */.o)(root);
    if (!(0,json/* isJsonObject */.O)(event))
        return undefined;
    const texts = ['request', 'response'].filter((key) => isHttp((0,located_node/* valueAt */.fK)(root, key)));
    if (texts.length === 0 && path.endsWith('.json') && !isFilled) {
        return [{ event: (0,config_paths/* pathFrom */.Iw)((0,config_paths/* folderOf */.yS)(testFile), path) }];
    }
    const http = texts.map((key) => [key, httpText(event[key])]);
    const rest = Object.entries(event).filter(([key]) => !texts.some((it) => it === key));
    return [{ event: Object.fromEntries(rest), ...Object.fromEntries(http) }];
}
function readExpected(node, name, found, files) {
    const file = readFile(node, name, found, files);
    if ('code' in file)
        return file;
    const ignored = found.ignore ? parseIgnore(found.ignore.text) : [];
    if (ignored === undefined) {
        return notImported(found.ignore?.place.span, 'case', name, 'import-ignore');
    }
    const problems = [];
    const output = outputOf(file.root, problems);
    const at = found.ignore?.place.span ?? (0,located_node/* headOf */.Uo)(file.root).span;
    const [fault] = problems;
    if (fault)
        return notImported(fault.at, 'case', name, (0,messages/* describeDiagnostic */.H2)(fault).message);
    return { kind: 'output', output, ignored, anyBody: false, at };
}
function outputOf(root, problems) {
    const parts = ['request', 'response'].flatMap((kind) => {
        const node = (0,located_node/* valueAt */.fK)(root, kind);
        const message = node && messageFrom(kind, node, problems);
        return message ? [[kind, message]] : [];
    });
    return Object.fromEntries(parts);
}

// EXTERNAL MODULE: ./src/core/error-message.ts
var error_message = __webpack_require__(90007);
// EXTERNAL MODULE: ./src/config/input/fill-in.ts
var fill_in = __webpack_require__(43714);
// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/config/import/plain-input.ts


/**
 * Ways to write an event as a person would: a line, a map of plain values. Some may come out as another
 * event (a path may hold a space, a header may be missing), so each has to be tried.
 */
function plainInputs({ request, response }) {
    if (!(0,json/* isJsonObject */.O)(request))
        return [];
    const answer = (0,json/* isJsonObject */.O)(response) ? { response: plainResponse(response) } : {};
    const lines = [requestLine(request)].flatMap((line) => line ?? []);
    return [...lines, plainRequest(request)].map((it) => ({ request: it, ...answer }));
}
function requestLine({ method, uri, querystring, headers }) {
    const host = plainEntries(headers)?.host;
    if (typeof method !== 'string' || typeof uri !== 'string')
        return undefined;
    const from = typeof host === 'string' ? `https://${host}` : '';
    return `${method} ${from}${uri}${queryOf(querystring)}`;
}
function queryOf(querystring) {
    const entries = Object.entries(plainEntries(querystring) ?? {});
    const values = entries.map(([name, it]) => [name, asList(it)]);
    return entries.length === 0 ? '' : `?${(0,query/* formatQuery */.OJ)(new Map(values))}`;
}
function asList(value) {
    return (Array.isArray(value) ? value : [value]);
}
function plainRequest({ method, uri, ...maps }) {
    const start = { ...(method !== 'GET' && method !== undefined && { method }) };
    return { ...start, ...(uri !== undefined && { uri }), ...plainMaps(maps) };
}
function plainResponse({ statusCode = null, statusDescription, ...maps }) {
    const description = statusDescription === undefined ? {} : { statusDescription };
    return { statusCode, ...description, ...plainMaps(maps) };
}
/** Maps of values that are not empty; anything else stays as it is. */
function plainMaps(maps) {
    const entries = Object.entries(maps).map(([key, map]) => [key, plainEntries(map) ?? map]);
    return Object.fromEntries(entries.filter(([, map]) => !(0,json/* isJsonObject */.O)(map) || Object.keys(map).length > 0));
}
function plainEntries(map) {
    if (!(0,json/* isJsonObject */.O)(map))
        return undefined;
    return Object.fromEntries(Object.entries(map).map(([name, box]) => [name, plainBox(box)]));
}
/** `{ value: x }` as `x`; several values as a list. */
function plainBox(box) {
    if (!(0,json/* isJsonObject */.O)(box))
        return box;
    const { value = null, multiValue, ...others } = box;
    if (Object.keys(others).length > 0 || typeof value !== 'string')
        return box;
    if (multiValue === undefined)
        return value;
    const values = Array.isArray(multiValue) ? multiValue : [];
    const plain = values.map((it) => plainBox(it));
    return plain.length > 1 && plain[0] === value ? plain : box;
}

;// CONCATENATED MODULE: ./src/config/import/read-cftest.ts








const KEYS = ['event', 'output', 'error'];
/**
 * One file of cftest is one case: an event, of which only the request is needed, and the complete output or
 * the error. https://github.com/paulhammond/cftest#usage
 */
function readCftest(root, file) {
    const name = (0,config_paths/* stemOf */.Vc)(file);
    const at = (0,located_node/* headOf */.Uo)(root).span;
    const event = (0,plain_value/* jsonOf */.o)((0,located_node/* valueAt */.fK)(root, 'event') ?? root);
    const expected = expectedOf(root);
    if (!(0,json/* isJsonObject */.O)(event) || expected === undefined) {
        return { cases: [], problems: [notImported(at, 'case', name, 'import-cftest-shape')] };
    }
    const unknown = (0,located_node/* entriesOf */.Mc)(root).filter(({ key }) => !KEYS.includes(key));
    return {
        cases: [{ name, at, ...read_cftest_inputsOf(event), expected }],
        problems: unknown.map(({ key, keyPlace }) => notImported(keyPlace.span, 'setting', key, 'import-unknown-key')),
    };
}
/** cftest fills in what is around the request. Whoever wrote some of it gets exactly that. */
function read_cftest_inputsOf(event) {
    const type = event.response === undefined ? 'viewer-request' : 'viewer-response';
    const { version = '', context = {}, viewer = {} } = (0,fill_in/* fillIn */.p)(type, undefined, 200);
    const around = { version, context, viewer };
    const isWhole = ['version', 'context', 'viewer'].every((key) => event[key] === undefined);
    return {
        inputs: [...(isWhole ? plainInputs(event) : []), { event: { ...around, ...event } }],
        event,
    };
}
function expectedOf(root) {
    const error = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(root, 'error'));
    if (error) {
        const { message } = (0,error_message/* parseErrorMessage */.x)(error.text);
        return { kind: 'error', text: message, at: error.place.span };
    }
    const entry = (0,located_node/* asMap */.$H)(root)?.entries.get('output');
    const output = entry && (0,plain_value/* jsonOf */.o)(entry.value);
    if (entry === undefined || !(0,json/* isJsonObject */.O)(output))
        return undefined;
    const known = withoutAnyBody(output);
    const anyBody = known !== output;
    return { kind: 'output', output: known, ignored: [], anyBody, at: entry.keyPlace.span };
}
/** `data: true` stands for any body. https://github.com/paulhammond/cftest#checking-response-body-data */
function withoutAnyBody(output) {
    const { response } = output;
    if (!(0,json/* isJsonObject */.O)(response) || !(0,json/* isJsonObject */.O)(response.body))
        return output;
    if (response.body.data !== true)
        return output;
    const others = Object.entries(response).filter(([key]) => key !== 'body');
    return { ...output, response: Object.fromEntries(others) };
}

;// CONCATENATED MODULE: ./src/config/import/foreign-kind.ts

/** The formats that can be imported. */
const FOREIGN_KINDS = (/* unused pure expression or super */ null && (['event', 'cfft', 'cftest', 'test-function']));
/** The keys that a file of each kind has; the first row that fits counts. */
const foreign_kind_KEYS = [
    ['cfft', ['testCases']],
    ['test-function', ['EventObject']],
    ['cftest', ['event', 'output']],
    ['cftest', ['event', 'error']],
    ['event', ['request']],
];
/** Tells what a file is; undefined for everything else. */
function foreignKindOf(root) {
    const keys = new Set((0,located_node/* entriesOf */.Mc)(root).map(({ key }) => key));
    return foreign_kind_KEYS.find(([, wanted]) => wanted.every((key) => keys.has(key)))?.[0];
}
/** The value under a key, and where it stands; undefined where there is none, or nothing is written. */
function written(node, key) {
    const value = (0,located_node/* valueAt */.fK)(node, key);
    return value?.kind === 'scalar' && value.value === null ? undefined : value;
}

;// CONCATENATED MODULE: ./src/config/import/read-cfft.ts





const CASE_KEYS = ['name', 'event', 'expect', 'ignore', 'env'];
const SETTINGS = ['name', 'comment', 'runtime'];
const read_cfft_KEYS = [...SETTINGS, 'function', 'kvs', 'testCases'];
/** Reads a configuration; what cf2 has no place for is among the problems. */
function readCfftConfig(root, file) {
    const problems = [];
    const tests = (0,located_node/* itemsOf */.S3)(written(root, 'testCases'));
    reportUnknown(root, read_cfft_KEYS, problems);
    const code = written(root, 'function');
    if (code && !(0,located_node/* asText */.e1)(code)) {
        problems.push(notImported(code.place.span, 'setting', 'function', 'import-cfft-chain'));
    }
    const path = (0,located_node/* asText */.e1)(code)?.text;
    return {
        source: path === undefined ? undefined : (0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(file), path),
        settings: settingsOf(root),
        cases: tests.flatMap((node, index) => readCase(node, index, problems) ?? []),
        problems,
    };
}
function settingsOf(root) {
    const store = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(written(root, 'kvs'), 'name'));
    const entries = SETTINGS.flatMap((key) => {
        const value = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(root, key));
        return value ? [[key, value]] : [];
    });
    return new Map(store ? [...entries, ['kvs', store]] : entries);
}
function readCase(node, index, problems) {
    const name = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(node, 'name'))?.text;
    const event = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(node, 'event'));
    const at = (0,located_node/* headOf */.Uo)(node).span;
    reportUnknown(node, CASE_KEYS, problems);
    if (event === undefined) {
        problems.push(notImported(at, 'case', name ?? `${index + 1}`, 'import-no-event'));
        return undefined;
    }
    const [expect, ignore] = ['expect', 'ignore'].map((key) => (0,located_node/* asText */.e1)(written(node, key)));
    return { name, at, event, expect, ignore, variables: variablesOf(written(node, 'env')) };
}
function variablesOf(env) {
    const entries = (0,located_node/* entriesOf */.Mc)(env).map(({ key, value }) => [key, (0,located_node/* asText */.e1)(value)?.text ?? '']);
    return Object.fromEntries(entries);
}
function reportUnknown(node, known, problems) {
    for (const { key, keyPlace } of (0,located_node/* entriesOf */.Mc)(node)) {
        if (known.includes(key))
            continue;
        problems.push(notImported(keyPlace.span, 'setting', key, 'import-unknown-key'));
    }
}
/** Settings of the function that its configuration in cf2 does not have: AWS would get other ones. */
function missingSettings({ settings }, configured) {
    return [...settings].flatMap(([key, { text, place }]) => configured[key] === text
        ? []
        : [notImported(place.span, 'setting', `${key}: ${text}`, 'import-cfft-setting')]);
}
/** Templates in the code of the function, which cf2 tests and uploads as it is. */
function codeTemplates(source, text) {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const template = templatesIn(line).find(({ code }) => /^(?:must_env|env)\b/.test(code));
        if (template === undefined)
            return [];
        const column = [...line.slice(0, template.offset)].length + 1;
        const start = { line: index + 1, column };
        const end = { line: index + 1, column: column + [...template.text].length };
        return [importedOtherwise({ file: source, start, end }, template.text, 'import-cfft-code')];
    });
}

;// CONCATENATED MODULE: ./src/config/import/read-event.ts







/** An event of its own file, which the test names. It says nothing about the result. */
function readEventFile(root, file, testFile) {
    const event = (0,config_paths/* pathFrom */.Iw)((0,config_paths/* folderOf */.yS)(testFile), file);
    const inputs = [file.endsWith('.json') ? { event } : { event: (0,plain_value/* jsonOf */.o)(root) }];
    const name = file.endsWith('.json') ? undefined : (0,config_paths/* stemOf */.Vc)(file);
    return {
        cases: [{ name, at: (0,located_node/* headOf */.Uo)(root).span, inputs, event: undefined, expected: undefined }],
        problems: [],
    };
}
/**
 * The event of a file for `aws cloudfront test-function --cli-input-json`: base64, as the AWS CLI takes it, or
 * plain JSON. https://docs.aws.amazon.com/cli/latest/reference/cloudfront/test-function.html
 */
function readTestFunctionInput(root, file) {
    const node = written(root, 'EventObject');
    const at = node?.place.span ?? (0,located_node/* headOf */.Uo)(root).span;
    const event = eventIn((0,located_node/* asText */.e1)(node)?.text ?? '');
    if (event === undefined) {
        return { cases: [], problems: [notImported(at, 'file', file, 'import-event-object')] };
    }
    const one = { name: (0,config_paths/* stemOf */.Vc)(file), at, inputs: [{ event }], event: undefined };
    return { cases: [{ ...one, expected: undefined }], problems: [] };
}
function eventIn(text) {
    const plain = text.trimStart().startsWith('{') ? text : decode(text);
    const { root } = (0,parse_document/* parseDocument */.T)(plain ?? '', 'event.json');
    const value = root && (0,plain_value/* jsonOf */.o)(root);
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function decode(text) {
    try {
        const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
;// CONCATENATED MODULE: ./src/cli/importing/foreign-cases.ts







/** The cases of a file. `texts` collects what was read, by path, for messages. */
async function readForeign(source, { fn, testFile }, files, texts) {
    const { kind, root, path } = source;
    texts.set(path, source.text);
    if (kind === 'cfft')
        return readCfft(source, { fn, testFile }, files, texts);
    if (kind === 'cftest')
        return readCftest(root, path);
    return kind === 'event' ? readEventFile(root, path, testFile) : readTestFunctionInput(root, path);
}
async function readCfft({ cfft, path }, { fn, testFile }, files, texts) {
    if (cfft === undefined)
        return { cases: [], problems: [] };
    const named = cfft.cases.flatMap(({ event, expect }) => [event, ...(expect ? [expect] : [])]);
    await Promise.all(named.map(({ text }) => load((0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(path), text), files, texts)));
    await load(fn.source, files, texts);
    const text = (it) => texts.get(it);
    const read = cfft.cases.map((it) => readCfftCase(it, { config: path, testFile, text }));
    const { name, comment, kvs, runtime = runtimes/* DEFAULT_RUNTIME */.JA } = fn;
    const configured = { name, comment, kvs, runtime };
    const none = cfft.cases.length + cfft.problems.length === 0;
    return {
        cases: read.flatMap((it) => ('code' in it ? [] : [it])),
        problems: [
            ...(none ? [notImported(undefined, 'file', path, 'import-no-cases')] : []),
            ...cfft.problems,
            ...read.flatMap((it) => ('code' in it ? [it] : [])),
            ...missingSettings(cfft, configured),
            ...codeTemplates(fn.source, texts.get(fn.source) ?? ''),
        ],
    };
}
/** What cannot be read is missing from the texts, and told with the case that names it. */
async function load(path, files, texts) {
    const text = await files.readText(path).catch(() => undefined);
    if (text !== undefined)
        texts.set(path, text);
}

// EXTERNAL MODULE: ./src/cli/reading-error.ts
var reading_error = __webpack_require__(30809);
;// CONCATENATED MODULE: ./src/cli/importing/foreign-sources.ts









/** Files that a folder of another tool may hold. */
const IN_FOLDERS = /(?:\.json|^cfft\.ya?ml)$/;
/** Reads what paths name; a folder stands for its files. Throws InputError for paths that cannot be read. */
async function openForeign(files, paths) {
    const found = await Promise.all(paths.map((path) => filesAt(files, (0,config_paths/* writtenPath */.dR)(path))));
    const all = [...new Set(found.flat())];
    const errors = await Promise.all(all.map((path) => (0,reading_error/* readingError */.v)(path, files)));
    const unread = errors.flatMap((it) => it ?? []);
    if (unread.length > 0)
        throw new core_errors/* InputError */.dz(unread);
    const opened = await Promise.all(all.map(async (path) => parse({ path, text: await files.readText(path) })));
    const parts = partsOf(opened.flatMap((it) => ('root' in it ? [it] : [])));
    const isPart = (path) => parts.has(path) && !paths.map(config_paths/* writtenPath */.dR).includes(path);
    return {
        sources: opened.flatMap((it) => ('root' in it && !isPart(it.path) ? [it] : [])),
        problems: opened.flatMap((it) => ('root' in it || isPart(it.at?.file ?? '') ? [] : [it])),
    };
}
/** Files that configurations of cfft name: in a folder they are no cases of their own. */
function partsOf(sources) {
    const named = sources.flatMap(({ cfft, path }) => (cfft?.cases ?? []).flatMap(({ event, expect }) => [event, expect].flatMap((it) => (it ? [(0,config_paths/* resolvePath */.o1)((0,config_paths/* folderOf */.yS)(path), it.text)] : []))));
    return new Set(named);
}
async function filesAt(files, path) {
    const names = (await files.list(path)).filter((name) => IN_FOLDERS.test(name));
    if (names.length === 0)
        return [path];
    return names.map((name) => (path === '.' ? name : `${path}/${name}`));
}
function parse({ path, text }) {
    const { root, problems } = (0,parse_document/* parseDocument */.T)((0,parse_document/* sourceText */.r)(text, path), path);
    const [fault] = problems;
    if (fault)
        return notImported(fault.at, 'file', path, (0,messages/* describeDiagnostic */.H2)(fault).message);
    const kind = foreignKindOf(root);
    if (root === undefined || kind === undefined) {
        return notImported(root && (0,located_node/* headOf */.Uo)(root).span, 'file', path, 'import-unknown');
    }
    const cfft = kind === 'cfft' ? readCfftConfig(root, path) : undefined;
    return { path, text, kind, root, cfft };
}

// EXTERNAL MODULE: ./src/config/edit/append-test.ts + 3 modules
var append_test = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/cli/recording/draft.ts
var recording_draft = __webpack_require__(71413);
// EXTERNAL MODULE: ./src/core/compare/canonical.ts
var canonical = __webpack_require__(75225);
// EXTERNAL MODULE: ./src/core/compare/message.ts + 1 modules
var message = __webpack_require__(17605);
// EXTERNAL MODULE: ./src/core/record/recorded-fields.ts + 1 modules
var recorded_fields = __webpack_require__(77910);
;// CONCATENATED MODULE: ./src/config/import/ignored-fields.ts

/**
 * The fields of an expectation without those that do not count. `ignored` are paths into the output in AWS's
 * form; those into a value (`.headers.date.value`) take the whole value out.
 */
function withoutIgnored(fields, kind, ignored) {
    const own = ignored.filter(([root]) => root === kind).map(([, ...path]) => path);
    return own.reduce((left, path) => without(left, path), fields);
}
function without(fields, [key, name, part]) {
    if (key === undefined)
        return {};
    const map = fields[key];
    const isInside = name !== undefined && key !== 'body' && (0,json/* isJsonObject */.O)(map);
    const left = isInside ? withoutName(map, name, part) : {};
    return Object.keys(left).length === 0 ? omit(fields, key) : { ...fields, [key]: left };
}
function withoutName(map, name, part) {
    const cookie = map[name];
    const hasAttributes = (0,json/* isJsonObject */.O)(cookie) && cookie.attributes !== undefined;
    if (part !== 'attributes')
        return omit(map, name);
    return hasAttributes ? { ...map, [name]: cookie.value ?? '' } : map;
}
function omit(map, key) {
    return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

;// CONCATENATED MODULE: ./src/config/import/expect-ways.ts





/** Complete forms first: other tools compare whole outputs. No way at all where nothing is left to check. */
function expectWays(expected, run) {
    if (expected.kind === 'error') {
        const { text } = expected;
        const ways = [{ expect: { error: { contains: text } }, isPartial: false }];
        return { outcome: { kind: 'error', message: text, line: undefined }, ways };
    }
    const text = JSON.stringify(withBody(expected));
    const outcome = (0,canonical/* canonicalise */._I)({ errorMessage: '', output: text }, run.event, run.eventType);
    if (outcome.kind === 'error')
        return { outcome, ways: [] };
    const isWhole = expected.ignored.length === 0 && !expected.anyBody;
    const partial = partialFields(expected, outcome, run);
    const ways = [
        ...(isWhole ? completeWays(outcome, run) : []).map((expect) => ({ expect, isPartial: false })),
        ...(isEmpty(partial) ? [] : [{ expect: { [outcome.kind]: partial }, isPartial: true }]),
    ];
    return { outcome, ways };
}
function completeWays(outcome, { event, eventType }) {
    const after = (0,message/* messageOf */.b)(outcome);
    const input = (0,canonical/* canonicaliseInput */.oD)(event, eventType);
    if (input.kind !== outcome.kind)
        return [{ output: { [outcome.kind]: (0,recorded_fields/* recordedFields */._)(after) } }];
    const changes = (0,recorded_fields/* recordedChanges */.s)((0,message/* messageOf */.b)(input), after);
    return isEmpty(changes) ? ['unchanged'] : [{ changes }];
}
/** Every field that counts; what the function has to take away is written as absent. */
function partialFields(expected, outcome, run) {
    const input = (0,canonical/* canonicaliseInput */.oD)(run.event, run.eventType);
    const fields = (0,recorded_fields/* recordedFields */._)((0,message/* messageOf */.b)(outcome));
    const gone = input.kind === outcome.kind ? goneFields((0,recorded_fields/* recordedFields */._)((0,message/* messageOf */.b)(input)), fields) : {};
    const all = withoutIgnored(merge(fields, gone), outcome.kind, expected.ignored);
    return expected.anyBody ? { ...all, body: { present: true } } : all;
}
const MAPS = ['headers', 'cookies', 'querystring'];
function goneFields(before, after) {
    const maps = MAPS.map((key) => {
        const names = Object.keys(mapAt(before, key)).filter((name) => !(name in mapAt(after, key)));
        return [key, Object.fromEntries(names.map((name) => [name, { absent: true }]))];
    });
    return Object.fromEntries(maps.filter(([, map]) => !isEmpty(map)));
}
function merge(fields, more) {
    const merged = Object.keys(more).map((key) => [
        key,
        { ...mapAt(fields, key), ...mapAt(more, key) },
    ]);
    return { ...fields, ...Object.fromEntries(merged) };
}
function mapAt(fields, key) {
    const map = fields[key];
    return (0,json/* isJsonObject */.O)(map) ? map : {};
}
function isEmpty(map) {
    return Object.keys(map).length === 0;
}
/** Something has to stand for any body while the output is read. */
function withBody({ output, anyBody }) {
    return anyBody ? { ...output, response: { ...mapAt(output, 'response'), body: 'any' } } : output;
}

;// CONCATENATED MODULE: ./src/config/import/same-event.ts

/** True when an event has everything that is wanted, and nothing else in the same places. */
function sameEvent(wanted, event) {
    return Object.entries(wanted).every(([key, value]) => same(value, event[key]));
}
/** Deep equality; the order of keys does not count. */
function same(a, b) {
    if (isList(a))
        return isList(b) && a.length === b.length && a.every((it, at) => same(it, b[at]));
    if (!(0,json/* isJsonObject */.O)(a))
        return a === b;
    if (!(0,json/* isJsonObject */.O)(b) || Object.keys(a).length !== Object.keys(b).length)
        return false;
    return Object.entries(a).every(([key, value]) => Object.hasOwn(b, key) && same(value, b[key]));
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./src/core/record/expectations.ts
var expectations = __webpack_require__(86182);
// EXTERNAL MODULE: ./src/core/verdict/check-case.ts + 3 modules
var check_case = __webpack_require__(12190);
;// CONCATENATED MODULE: ./src/cli/importing/import-case.ts










/** A test that is loaded before anything of it is certain. */
const TRIAL = { name: '\u0001', expect: 'unchanged' };
/** Makes a test of a case, loaded and tried as any other; or tells why there is none. */
async function importCase(found, name, target, observer) {
    const label = name ?? found.name ?? found.at.file;
    const input = await firstSound(found, target);
    if ('problem' in input)
        return notImported(found.at, 'case', label, input.problem);
    const wanted = await waysFor(found, input.testCase, target, observer);
    if ('problem' in wanted)
        return notImported(found.at, 'case', label, wanted.problem);
    for (const { expect, isPartial } of wanted.ways) {
        const test = { ...(name !== undefined && { name }), ...input.test, expect };
        const draft = await (0,recording_draft/* loadDraft */.C)((0,recording_target/* withTest */.z)(target, test));
        if (isTwin(draft))
            return notImported(found.at, 'case', label, 'import-name-taken');
        if (draft.testCase === undefined || !says(draft.testCase, wanted, target))
            continue;
        const at = found.expected?.at ?? found.at;
        const partial = isPartial ? [importedOtherwise(at, label, 'import-partial')] : [];
        const differences = [...partial, ...wanted.differences];
        return { from: found, test, name: draft.testCase.name, differences };
    }
    const nothingLeft = wanted.ways.length === 0;
    const why = nothingLeft ? 'import-nothing-left' : 'import-inexpressible';
    return notImported(found.expected?.at ?? found.at, 'case', label, why);
}
/** The first way to write the input that makes the event of the case. */
async function firstSound({ inputs, event }, target) {
    let problem = '';
    for (const test of inputs) {
        const { testCase, diagnostics } = await (0,recording_draft/* loadDraft */.C)((0,recording_target/* withTest */.z)(target, { ...test, ...TRIAL }));
        if (testCase?.name === TRIAL.name) {
            if (event === undefined || sameEvent(event, testCase.event))
                return { test, testCase };
            continue;
        }
        const [first] = diagnostics.filter(({ severity }) => severity === 'error');
        if (first)
            problem = (0,messages/* describeDiagnostic */.H2)(first).message;
    }
    return { problem };
}
async function waysFor({ expected, at, name }, testCase, { fn }, observer) {
    if (expected !== undefined) {
        const wanted = expectWays(expected, testCase);
        const isOutput = expected.kind === 'error' || wanted.outcome.kind !== 'error';
        return isOutput ? { ...wanted, differences: [] } : { problem: 'import-output' };
    }
    const { result } = await observer.observe(fn, testCase);
    const outcome = (0,canonical/* canonicalise */._I)(result, testCase.event, testCase.eventType);
    if (outcome.kind === 'error')
        return { problem: outcome.message };
    const ways = (0,expectations/* expectationsFor */.r)(testCase, outcome).map((expect) => ({ expect, isPartial: false }));
    return {
        outcome,
        ways,
        differences: [importedOtherwise(at, name ?? at.file, 'import-recorded')],
    };
}
/** The result that the case expects passes the test. */
function says(testCase, { outcome }, { fn }) {
    const source = { file: fn.source, text: '' };
    return (0,check_case/* checkCase */.L)(testCase, outcome, { logs: [] }, source).length === 0;
}
function isTwin({ diagnostics }) {
    return (0,core_diagnostics/* hasErrors */.Cs)(diagnostics) && diagnostics.some(({ code }) => code === 'duplicate-name');
}

;// CONCATENATED MODULE: ./src/cli/importing/import-cases.ts







/** Makes tests of cases. A file is written as a whole or not at all, so nothing is written here. */
async function importCases(cases, target, observer) {
    const imported = [];
    const problems = [];
    const taken = new Set();
    for (const found of cases) {
        const name = freeName(found, taken);
        const result = await importCase(found, name, target, observer);
        if ('code' in result) {
            problems.push(result);
            continue;
        }
        taken.add(result.name);
        imported.push(result);
        problems.push(...renamed(found, name), ...result.differences);
    }
    return { target: await withAll(target, imported), imported, problems };
}
/** Two cases of one name are two tests. */
function freeName({ name, inputs }, taken) {
    const event = inputs[0]?.event;
    const own = name ?? (typeof event === 'string' ? event.replace(/^.*\//, '') : undefined);
    if (own === undefined || !taken.has(own))
        return name;
    for (let number = 2;; number += 1) {
        const numbered = `${own} (${number})`;
        if (!taken.has(numbered))
            return numbered;
    }
}
function renamed({ name, at }, given) {
    if (given === name)
        return [];
    return [importedOtherwise(at, given ?? '', 'import-renamed')];
}
async function withAll(target, imported) {
    const tests = imported.map(({ test }) => test);
    if (tests.length === 0)
        return target;
    const { text, file, modeline } = target;
    const filled = text === undefined
        ? { ...target, text: (0,append_test/* newTestFile */.F)(tests, file, modeline) }
        : tests.reduce(recording_target/* withTest */.z, target);
    const { diagnostics } = await (0,recording_draft/* loadDraft */.C)(filled);
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics))
        throw new core_errors/* InputError */.dz(diagnostics);
    return filled;
}

;// CONCATENATED MODULE: ./src/cli/importing/import-files.ts







/** Makes tests of files; nothing is written. Throws InputError for what is wrong with the project itself. */
async function importFiles(choice, requestFor, { files, observer, texts }) {
    const { sources, problems } = await openForeign(files, choice.paths);
    const functionId = choice.functionId ?? functionOf(sources);
    const inputs = await (0,find_sources/* findSources */.I)(files, functionId === undefined ? [] : [functionId]);
    const target = await (0,recording_target/* openTarget */.A)(files, requestFor(inputs), { functionId, file: choice.file });
    const destination = { fn: target.fn, testFile: target.file };
    const read = await Promise.all(sources.map((source) => readForeign(source, destination, files, texts)));
    const cases = read.flatMap((it) => it.cases);
    const result = await importCases(cases, target, observer);
    const all = [...problems, ...read.flatMap((it) => it.problems), ...result.problems];
    return { ...result, problems: all };
}
/** The one function that the configurations of cfft are about. */
function functionOf(sources) {
    const known = [...new Set(sources.flatMap(({ cfft }) => cfft?.source ?? []))];
    if (known.length < 2)
        return known[0];
    throw new core_errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'several-functions', { known })]);
}

// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/cli/importing/render-import.ts




/** What an import did: the file and how it was written, its tests, and what is not as it was. */
function renderImport({ target: { file, before }, imported, problems }, sources, terminal) {
    const tests = (0,count/* count */.U)(imported.length, 'test');
    const how = before === undefined ? `new, with ${tests}` : `${tests} appended, the rest is as it was`;
    const head = imported.length === 0 ? 'Nothing was written.\n' : `\u2713 ${(0,quote/* escapeControls */.UN)(file)}: ${how}\n`;
    const rows = imported.map(({ from, name }) => `  ${(0,quote/* escapeControls */.UN)(name)}  (${(0,quote/* escapeControls */.UN)(from.at.file)})\n`);
    const notes = (0,render_diagnostics/* renderDiagnostics */.D)(problems, sources, terminal);
    const next = imported.length === 0 ? '' : `\nRun them: cf2 test ${(0,quote/* escapeControls */.UN)(file)}\n`;
    return head + rows.join('') + (notes === '' ? '' : `\n${notes}`) + lossesOf(problems) + next;
}
const LOSSES = ['file', 'case', 'setting'];
/** How much was left out: `Not carried over: 2 cases, 1 setting`. */
function lossesOf(problems) {
    const counts = LOSSES.flatMap((what) => {
        const lost = problems.filter((it) => it.code === 'not-imported' && it.args.what === what);
        return lost.length === 0 ? [] : [(0,count/* count */.U)(lost.length, what)];
    });
    return counts.length === 0 ? '' : `\nNot carried over: ${counts.join(', ')}\n`;
}
/** The same for programs. */
function renderImportJson({ target: { file, before }, imported, problems, }) {
    const written = before === undefined ? 'created' : 'appended';
    const document = {
        file,
        written: imported.length === 0 ? 'nothing' : written,
        tests: imported.map(({ from, name, test }) => ({ name, from: from.at.file, test })),
        notes: problems.map(noteOf),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function noteOf(diagnostic) {
    const { code, at } = diagnostic;
    const { message } = (0,messages/* describeDiagnostic */.H2)(diagnostic);
    const place = at && { file: at.file, line: at.start.line, column: at.start.column };
    return { code, message, ...place };
}

// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/cli/recording/observers.ts
var observers = __webpack_require__(4613);
// EXTERNAL MODULE: ./src/cli/recording/write-target.ts
var write_target = __webpack_require__(53479);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/roots/create-runtime.ts + 9 modules
var create_runtime = __webpack_require__(71613);
;// CONCATENATED MODULE: ./src/cli/import.ts










const EXAMPLES = `
Examples:
  cf2 import events/visitor.json          an event of the console or of aws cloudfront test-function
  cf2 import cfft.yaml                    the testCases of cfft
  cf2 import tests/ --function redirects  a folder of cases of cftest`;
/** `cf2 import`: tests from events of AWS and from cases of other tools. */
const addImport = (program, { terminal, exit, spawnWorker }) => {
    const command = program
        .command('import')
        .argument('<path...>', 'events, configurations of cfft, cases of cftest; or folders of them')
        .description('append tests made of events and of the cases of cfft and cftest');
    (0,project_options/* addConfigOptions */.S0)(command)
        .option('--function <id | source>', 'the function, where there are several')
        .option('--file <path>', 'test file (default: the first of the function)')
        .option('--json', 'print { file, written, tests, notes }')
        .addHelpText('after', EXAMPLES)
        .action(async (paths, flags) => {
        const files = (0,working_directory/* createFiles */.q)(process.cwd());
        const build = (0,create_build/* createBuild */.d)(process.cwd(), process.env);
        const runtime = (0,create_runtime/* createRuntime */.x)(spawnWorker);
        try {
            const texts = new Map();
            const result = await importFiles({ paths, functionId: flags.function, file: flags.file }, (inputs) => (0,project_options/* projectRequest */.Vp)({ ...flags, allowNoTests: true }, [], inputs), { files, observer: (0,observers/* offlineObserver */._)({ files, build }, runtime), texts });
            if (result.imported.length > 0) {
                await (0,write_target/* writeTarget */.v)(result.target, (0,file_writer/* createFileWriter */.K)(process.cwd()));
            }
            terminal.out(flags.json ? renderImportJson(result) : renderImport(result, texts, terminal));
            exit(result.problems.some(isLoss) ? core_errors/* EXIT */.dc.failed : core_errors/* EXIT */.dc.passed);
        }
        finally {
            await runtime.close();
        }
    });
};
/** A case or a file was to be imported, and was not; settings are nobody's test. */
function isLoss({ code, args }) {
    return code === 'not-imported' && args.what !== 'setting';
}


/***/ }),

/***/ 30809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readingError)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64119);


/** Why a file that a person named cannot be read; undefined when it can. */
async function readingError(path, files) {
    try {
        await files.readText(path);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f))
            throw error;
        return error.outsideRoot
            ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'outside-root', { path })
            : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'file-not-found', { path, reason: error.reason });
    }
}


/***/ }),

/***/ 53479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeTarget)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);



/** Writes the tests that were added. Throws InputError `file-not-written`; then nothing has changed. */
async function writeTarget({ file, before, text = '' }, writer) {
    try {
        if (before === undefined)
            await writer.create(file, text);
        else
            await writer.replace(file, before, text);
    }
    catch (error) {
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        const args = { path: file, reason: error.reason };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .Os)(undefined, 'file-not-written', args)]);
    }
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


/***/ })

};
