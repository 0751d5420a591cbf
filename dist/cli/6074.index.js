export const id = 6074;
export const ids = [6074];
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

/***/ 71413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadDraft)
/* harmony export */ });
/* harmony import */ var _config_load_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34862);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27135);
/* harmony import */ var _config_with_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45030);



/** Loads the function with the text of the target in the place of its file. */
async function loadDraft(target) {
    const { file, text = '', request } = target;
    const { suite, diagnostics } = await (0,_config_load_project_js__WEBPACK_IMPORTED_MODULE_0__/* .loadProject */ .g)((0,_config_with_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withFiles */ .o)(target.files, new Map([[file, text]])), request);
    const [fn] = suite.functions;
    const tests = fn === undefined || fn.tests === 'none' ? [] : fn.tests;
    const own = tests.filter(({ span }) => span.file === file).at(-1);
    return {
        fn,
        testCase: (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(diagnostics) ? undefined : own,
        diagnostics: diagnostics.map((it) => (it.at?.file === file ? { ...it, at: undefined } : it)),
    };
}


/***/ }),

/***/ 10905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   ld: () => (/* binding */ modelineFor),
/* harmony export */   p8: () => (/* binding */ schemaPath)
/* harmony export */ });
/* harmony import */ var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14271);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81066);


/** Folder in which `cf2 init` puts the schemas: they work offline, and belong to the version in use. */
const SCHEMA_FOLDER = '.cf2';
/** Path of a schema in a project. */
function schemaPath(kind) {
    return `${SCHEMA_FOLDER}/${(0,_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaFileName */ .XC)(kind)}`;
}
/**
 * The first line that tells editors the schema of a file, with its line break; empty where the project
 * has no schemas. https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
async function modelineFor(files, kind, file) {
    return (await files.exists(schemaPath(kind))) ? modeline(kind, file) : '';
}
/** The same where the schemas are certain to be there. */
function modeline(kind, file) {
    const folders = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file)
        .split('/')
        .filter((part) => part !== '.');
    return `# yaml-language-server: $schema=${'../'.repeat(folders.length)}${schemaPath(kind)}\n`;
}


/***/ }),

/***/ 4613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ liveObserver),
/* harmony export */   _: () => (/* binding */ offlineObserver)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72870);
/* harmony import */ var _core_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96498);
/* harmony import */ var _usecases_prepared_function_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21364);
/* harmony import */ var _usecases_test_function_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51497);





/** Observes the code of the working directory in the emulated runtime. */
function offlineObserver(ports, offline) {
    return {
        engine: 'offline',
        async observe(fn, testCase) {
            const [prepared] = await (0,_usecases_prepared_function_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareFunctions */ .vV)(ports, [fn]);
            const source = prepared.text;
            const engine = offline.engine({ source, runtime: fn.runtime ?? _core_runtimes_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RUNTIME */ .JA });
            return resultOf(await engine.run([testCase]), fn.id);
        },
    };
}
/** Observes what is LIVE, with TestFunction. */
function liveObserver(cloudfront) {
    const ports = { cloudfront, clock: Date.now, slots: (0,_core_slots_js__WEBPACK_IMPORTED_MODULE_4__/* .createSlots */ .e)(1) };
    return {
        engine: 'aws',
        async observe({ name }, testCase) {
            const live = await cloudfront.describe(name, 'LIVE');
            if (live === undefined)
                throw notLive(name);
            const target = { name, etag: live.etag, stage: 'LIVE' };
            return resultOf(await (0,_usecases_test_function_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestFunctionEngine */ .b6)(ports, target).run([testCase]), name);
        },
    };
}
function resultOf([answer], subject) {
    if (answer?.kind === 'result')
        return answer;
    const detail = 'the runtime gave no answer';
    throw answer?.error ?? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('unknown', { operation: 'record', subject, detail });
}
function notLive(name) {
    const detail = 'there is no stage LIVE; record with --offline what the code here does';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('no-such-function', {
        operation: 'DescribeFunction',
        subject: name,
        detail,
    });
}


/***/ }),

/***/ 59201:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget),
/* harmony export */   z: () => (/* binding */ withTest)
/* harmony export */ });
/* harmony import */ var _config_load_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34862);
/* harmony import */ var _config_edit_append_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67353);
/* harmony import */ var _config_project_find_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62143);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _modeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10905);






/** Loads the project and chooses. Throws InputError for files with faults and unclear choices. */
async function openTarget(files, request, choice) {
    const project = await (0,_config_load_project_js__WEBPACK_IMPORTED_MODULE_0__/* .loadProject */ .g)(files, request);
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(project.diagnostics))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(project.diagnostics, project.sources);
    const fn = chooseFunction(project, choice.functionId);
    if (fn.tests === 'none') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(fn.span, 'not-recordable', { id: fn.id, why: 'untested' })]);
    }
    const file = choice.file ?? chooseFile(project, fn);
    const before = (await files.exists(file)) ? await files.readText(file) : undefined;
    return {
        files,
        request: { ...request, only: [fn.id] },
        functionId: fn.id,
        fn,
        eventType: fn.eventType,
        file,
        before,
        text: before,
        modeline: await (0,_modeline_js__WEBPACK_IMPORTED_MODULE_4__/* .modelineFor */ .ld)(files, 'test', file),
    };
}
/** The target with one more test in its text. Throws InputError `not-appendable`. */
function withTest(target, test) {
    const { text, file, modeline } = target;
    const added = text === undefined ? (0,_config_edit_append_test_js__WEBPACK_IMPORTED_MODULE_1__/* .newTestFile */ .F)([test], file, modeline) : (0,_config_edit_append_test_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTest */ .p)(text, file, test);
    if (added !== undefined)
        return { ...target, text: added };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-appendable', { path: file })]);
}
function chooseFunction({ suite }, id) {
    const known = suite.functions.map((fn) => fn.id);
    const found = suite.functions.filter((fn) => id === undefined || fn.id === id || fn.source === id);
    const [fn, ...others] = found;
    if (fn === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'unknown-function', { id: id ?? '', known })]);
    }
    if (others.length === 0)
        return fn;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'several-functions', { known })]);
}
function chooseFile({ testFiles }, { id, source }) {
    const files = testFiles.get(id) ?? [];
    const expected = (0,_config_project_find_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .conventionalTest */ .b)(source);
    return files.includes(expected) ? expected : (files[0] ?? expected);
}


/***/ }),

/***/ 67353:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ appendTest),
  F: () => (/* binding */ newTestFile)
});

// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
// EXTERNAL MODULE: ./src/config/edit/render-test.ts
var render_test = __webpack_require__(32172);
// EXTERNAL MODULE: ./src/config/edit/splice.ts
var splice = __webpack_require__(21439);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/config/document/node-extent.ts
var node_extent = __webpack_require__(42025);
;// CONCATENATED MODULE: ./src/config/edit/test-list.ts


/** Finds the list; undefined where there is none, or where it is written as an alias. */
function findTestList(text) {
    const root = (0,dist/* parseDocument */.Tp)(text, { merge: true, uniqueKeys: false }).contents;
    const list = (0,dist/* isMap */.jh)(root) ? root.get('tests', true) : undefined;
    if ((0,dist/* isAlias */.Vj)(list) || !(0,dist/* isSeq */.oP)(list) || list.items.length === 0)
        return undefined;
    const nodes = list.items;
    return {
        flow: list.flow === true,
        items: nodes.map((node) => ({
            start: (0,node_extent/* startOf */.G)(node),
            end: (0,node_extent/* endOf */.p)(node, text),
            flow: (0,dist/* isMap */.jh)(node) && node.flow === true,
        })),
        end: nodes.at(-1)?.range?.[2] ?? text.length,
    };
}
/** The style of the last test, which the next one continues. */
function styleOf(text, list) {
    const last = list.items.at(-1) ?? { start: 0, end: 0, flow: false };
    if (list.flow)
        return { form: 'json', indent: jsonIndent(text.slice(last.start, last.end)) };
    const gap = /-([ \t]+)$/.exec(text.slice(0, last.start))?.[1]?.replaceAll('\t', ' ') ?? ' ';
    return { form: last.flow ? 'flow' : 'block', gap };
}
/** The indentation of the first key below its brace, against that of the brace's line. */
function jsonIndent(item) {
    const inner = /^\{\s*\n([ \t]+)/.exec(item)?.[1] ?? '';
    const outer = /\n([ \t]*)\}$/.exec(item)?.[1] ?? '';
    return inner.slice(outer.length);
}

;// CONCATENATED MODULE: ./src/config/edit/into-block.ts



/**
 * Ways to append to a list with dashes, the best first: below the last test and its comments; behind the
 * empty lines that are part of its last text.
 */
function intoBlock(source, list, test) {
    const last = list.items.at(-1) ?? { start: 0, end: 0 };
    const indent = indentAt(source, last.start);
    const eol = (0,splice/* lineBreakOf */.n_)(source);
    const item = (indent + (0,render_test/* indentRest */.RY)((0,render_test/* renderTest */.j9)(test, styleOf(source, list)), indent)).replaceAll('\n', eol);
    const gap = isSpaced(source, list) ? eol : '';
    return [
        [{ at: behindComments(source, last.end, indent), text: eol + gap + item }],
        [{ at: list.end, text: item + eol }],
    ];
}
function indentAt(source, offset) {
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
}
/** Tests are set apart by an empty line where the last two are. */
function isSpaced(source, { items }) {
    const [before, last] = items.slice(-2);
    if (before === undefined || last === undefined)
        return false;
    return /\n[ \t]*\r?\n/.test(source.slice(before.end, last.start));
}
/** The end of the line at `offset`, moved over lines that hold only comments as deep as the list. */
function behindComments(source, offset, indent) {
    const comment = new RegExp(`^(?:\\r?\\n[ \\t]*)*\\r?\\n${indent}[ \\t]*#`);
    let at = (0,splice/* endOfLine */.vT)(source, offset);
    // At the margin a comment may belong to what follows the list.
    while (indent !== '') {
        const found = comment.exec(source.slice(at));
        if (found === null)
            return at;
        at = (0,splice/* endOfLine */.vT)(source, at + found[0].length);
    }
    return at;
}

;// CONCATENATED MODULE: ./src/config/edit/into-flow.ts



/** The rest of a line behind an item: a comma perhaps, a comment perhaps. */
const REST_OF_LINE = /^[^\S\n]*,?[^\S\r\n]*(?:#[^\r\n]*)?(?=\r?\n)/;
/** Appends to a list in brackets, YAML or JSON, set apart as the last two tests are. */
function intoFlow(source, list, test) {
    const { end } = list.items.at(-1) ?? { end: 0 };
    const behind = source.slice(end);
    const written = /^\s*,/.exec(behind)?.[0].length;
    const indent = lineIndent(source, list);
    const item = (0,render_test/* renderTest */.j9)(test, styleOf(source, list)) + (written === undefined ? '' : ',');
    const comma = written === undefined ? [{ at: end, text: ',' }] : [];
    if (indent === undefined)
        return [...comma, { at: end + (written ?? 0), text: ` ${item}` }];
    const eol = (0,splice/* lineBreakOf */.n_)(source);
    const rest = REST_OF_LINE.exec(behind)?.[0].length ?? written ?? 0;
    const text = `\n${indent}${(0,render_test/* indentRest */.RY)(item, indent)}`.replaceAll('\n', eol);
    return [...comma, { at: end + rest, text }];
}
/** The indentation of tests that begin a line each; undefined where they follow each other. */
function lineIndent(source, { items }) {
    const [last = { start: 0 }] = items.slice(-1);
    return /\n([ \t]*)$/.exec(source.slice(0, last.start))?.[1];
}

// EXTERNAL MODULE: ./src/config/edit/literal-test.ts
var literal_test = __webpack_require__(9285);
;// CONCATENATED MODULE: ./src/config/edit/append-test.ts









/**
 * Appends a test to the text of a test file, in the style of the test before it. All bytes that were
 * there stay; a `${` of the test is text, no variable. undefined where there is no list to append to: an alias, or a file with faults.
 */
function appendTest(text, file, added) {
    const test = (0,literal_test/* literalTest */.a)(added);
    const source = (0,parse_document/* sourceText */.r)(text, file);
    // Without the byte order mark, but with the tabs of JSON: offsets are those of `source`.
    const bytes = text.slice(text.length - source.length);
    const mark = text.slice(0, text.length - source.length);
    const list = findTestList(source);
    const before = testsIn(source, file);
    if (list === undefined || before === undefined)
        return undefined;
    const ways = list.flow ? [intoFlow(bytes, list, test)] : intoBlock(bytes, list, test);
    const wanted = JSON.stringify([...before, test]);
    return ways
        .map((splices) => mark + (0,splice/* spliced */.Zb)(bytes, splices))
        .find((after) => JSON.stringify(testsIn((0,parse_document/* sourceText */.r)(after, file), file)) === wanted);
}
/** The text of a new test file. `modeline` is its first line in YAML, or empty. */
function newTestFile(tests, file, modeline) {
    const written = tests.map(literal_test/* literalTest */.a);
    if (file.endsWith('.json'))
        return `${JSON.stringify({ tests: written }, undefined, 2)}\n`;
    const items = written.map((test) => {
        const item = (0,render_test/* renderTest */.j9)(test, { form: 'block', gap: ' ' });
        return `  ${(0,render_test/* indentRest */.RY)(item, '  ')}\n`;
    });
    return `${modeline}tests:\n${items.join('')}`;
}
/** The tests of a file as data; undefined for a file with faults. */
function testsIn(source, file) {
    const { root } = (0,parse_document/* parseDocument */.T)(source, file);
    return root && (0,located_node/* itemsOf */.S3)((0,located_node/* valueAt */.fK)(root, 'tests')).map(plain_value/* jsonOf */.o);
}


/***/ }),

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
    const text = withoutEnd(document.toString({ ...TEXT_OPTIONS, indent: 2 }));
    return indentRest(text, ' '.repeat(column));
}
/** Not `trimEnd`: it takes blanks of a text away that YAML does not know as blanks. */
function withoutEnd(written) {
    return written.replace(/\n+$/, '');
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
    const text = withoutEnd((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, TEXT_OPTIONS));
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

/***/ 14271:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ SCHEMA_KINDS),
  Vq: () => (/* binding */ jsonSchemaOf),
  XC: () => (/* binding */ schemaFileName)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./src/config/schema/tidy-schema.ts
/** Rewrites a schema of zod's in place so that editors complain about, and offer, the right things. */
function tidySchema(root) {
    const definitions = (root.definitions ?? {});
    visit(root, (schema) => {
        dropNoise(schema);
        branchOnMap(schema, definitions);
    });
}
/** From the inside out. */
function visit(node, tidy) {
    for (const inner of Object.values(node)) {
        if (typeof inner === 'object' && inner !== null)
            visit(inner, tidy);
    }
    tidy(node);
}
/** The bounds of JavaScript's numbers, and that keys are texts, say nothing to anybody. */
function dropNoise(schema) {
    if (schema.minimum === Number.MIN_SAFE_INTEGER)
        delete schema.minimum;
    if (schema.maximum === Number.MAX_SAFE_INTEGER)
        delete schema.maximum;
    if (JSON.stringify(schema.propertyNames) === '{"type":"string"}')
        delete schema.propertyNames;
}
/**
 * Turns "a map or something else" into `if`/`then`/`else`. With `anyOf` an editor says of a wrong key
 * only that no alternative fits.
 */
function branchOnMap(schema, definitions) {
    const branches = branchesOf(schema);
    const map = branches.find((branch) => kindOf(branch, definitions) !== 'other');
    if (map === undefined || branches.length < 2)
        return;
    const others = branches.filter((branch) => kindOf(branch, definitions) !== 'map');
    delete schema.anyOf;
    schema.if = { type: 'object' };
    schema.then = map;
    schema.else = others.length === 1 ? others[0] : { anyOf: others };
}
/** Alternatives within alternatives, as `null` around a union makes them, count as their parts. */
function branchesOf({ anyOf = [] }) {
    return anyOf.flatMap((branch) => {
        if (branch.anyOf !== undefined)
            return branchesOf(branch);
        const { then, else: other } = branch;
        return isSchema(then) && isSchema(other) ? [then, ...orItself(other)] : [branch];
    });
}
function orItself(schema) {
    return schema.anyOf === undefined ? [schema] : branchesOf(schema);
}
function kindOf(branch, definitions) {
    const name = /^#\/definitions\/(.+)$/.exec(branch.$ref ?? '')?.[1];
    if (name !== undefined)
        return kindOf(definitions[name] ?? {}, definitions);
    if (branch.type === 'object')
        return 'map';
    const isChoice = branch.if !== undefined || branchesOf(branch).some(isMap);
    return isChoice ? 'choice' : 'other';
}
function isMap({ type }) {
    return type === 'object';
}
function isSchema(schema) {
    return typeof schema === 'object';
}

// EXTERNAL MODULE: ./src/config/schema/config-schema.ts
var config_schema = __webpack_require__(91586);
// EXTERNAL MODULE: ./src/config/schema/snippets.ts
var snippets = __webpack_require__(69196);
// EXTERNAL MODULE: ./src/config/schema/test-file-schema.ts + 2 modules
var test_file_schema = __webpack_require__(46879);
;// CONCATENATED MODULE: ./src/config/json-schema.ts





/** The version of both formats: it changes when a file that was right becomes wrong. */
const VERSION = 'v1';
const SCHEMAS = {
    test: { schema: test_file_schema/* testFileSchema */.Og, title: 'cf2 test file', defaultSnippets: snippets/* TEST_FILE_SNIPPETS */.h1 },
    config: { schema: config_schema/* configSchema */.Q, title: 'cf2 configuration', defaultSnippets: snippets/* CONFIG_SNIPPETS */._N },
};
/** The kinds of files that have a schema. */
const SCHEMA_KINDS = ['test', 'config'];
/** The name of a schema's file, the version in it. */
function schemaFileName(kind) {
    return `${kind}.${VERSION}.schema.json`;
}
/**
 * The JSON Schema (draft 7, which editors know best) of test files or of `cloudfront-functions.yml`.
 * Unions of maps and other kinds become `if`/`then`/`else`, so that an editor names the exact key.
 */
function jsonSchemaOf(kind) {
    const { schema, title, defaultSnippets } = SCHEMAS[kind];
    const json = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    tidySchema(json);
    const patternProperties = { '^x-': { description: 'Yours: a place for anchors' } };
    return { ...json, title: `${title}, ${VERSION}`, patternProperties, defaultSnippets };
}


/***/ }),

/***/ 45030:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81066);

/** The files of a project as if some more, or others, were written already: texts by path. */
function withFiles(files, texts) {
    const paths = [...texts.keys()];
    return {
        readText: async (path) => texts.get(path) ?? files.readText(path),
        exists: async (path) => texts.has(path) || files.exists(path),
        list: async (folder) => {
            const added = paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === folder).map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb);
            return [...new Set([...(await files.list(folder)), ...added])].sort();
        },
    };
}


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


/***/ })

};
