export const id = 331;
export const ids = [331];
export const modules = {

/***/ 11992:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ chooseObserver)
/* harmony export */ });
/* harmony import */ var _roots_create_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97575);
/* harmony import */ var _roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16696);
/* harmony import */ var _observers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4613);



/** LIVE, unless `--offline` is asked for. Throws InputError `bad-endpoint`. */
async function chooseObserver({ offline, endpointUrl }, files, runtime) {
    if (offline)
        return (0,_observers_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineObserver */ ._)({ files, build: (0,_roots_create_build_js__WEBPACK_IMPORTED_MODULE_0__/* .createBuild */ .d)(process.cwd(), process.env) }, runtime);
    const given = endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: endpointUrl };
    const { endpoint } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwsAccess */ .t)({ ...process.env, ...given });
    const { cloudfront } = await (0,_roots_connect_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .connectAws */ .o)(process.env, endpoint);
    return (0,_observers_js__WEBPACK_IMPORTED_MODULE_2__/* .liveObserver */ .Z)(cloudfront);
}


/***/ }),

/***/ 71413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadDraft)
/* harmony export */ });
/* harmony import */ var _config_load_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57228);
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
            return resultOf(await (0,_usecases_test_function_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .createTestFunctionEngine */ .b)(ports, target).run([testCase]), name);
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

/***/ 41494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordTest)
/* harmony export */ });
/* harmony import */ var _core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75225);
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69719);
/* harmony import */ var _core_record_expectations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86182);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71413);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59201);







/** No test of a person has such a name. */
const DRAFT_NAME = '\u0001';
/**
 * Adds a test that expects what the function does now, in the shortest form that says it. The test is
 * loaded and judged as any other before it is accepted. Throws InputError and ServiceError.
 */
async function recordTest(target, input, observer) {
    const draft = await (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDraft */ .C)((0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .withTest */ .z)(target, { ...input, name: DRAFT_NAME, expect: 'unchanged' }));
    const { fn, testCase } = soundDraft(draft, target);
    if (observer.engine === 'aws' && testCase.offlineOnly.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-on-aws', { keys: testCase.offlineOnly })]);
    }
    const answer = await observer.observe(fn, testCase);
    refuseBreaches(judged(draft, answer, observer), fn.id);
    const outcome = (0,_core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalise */ ._I)(answer.result, testCase.event, testCase.eventType);
    for (const expect of (0,_core_record_expectations_js__WEBPACK_IMPORTED_MODULE_2__/* .expectationsFor */ .r)(testCase, outcome)) {
        const next = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .withTest */ .z)(target, { ...input, expect });
        const recorded = await (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDraft */ .C)(next);
        if (isTwin(recorded))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(recorded.diagnostics);
        if (judged(recorded, answer, observer)?.status === 'passed') {
            const diagnostics = variances(testCase, answer);
            return { target: next, testCase: recorded.testCase ?? testCase, expect, diagnostics };
        }
    }
    const args = { id: fn.id, why: 'inexpressible' };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-recordable', args)]);
}
/** Function and case of a draft that can be run. */
function soundDraft({ fn, testCase, diagnostics }, { file, functionId }) {
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(diagnostics))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(diagnostics);
    if (fn !== undefined && testCase?.name === DRAFT_NAME)
        return { fn, testCase };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-among-tests', { path: file, id: functionId })]);
}
/** The very test is there already, or another one of its name. */
function isTwin({ diagnostics }) {
    return diagnostics.some(({ code }) => code === 'duplicate-name');
}
/** What breaks a production rule fails whatever the test expects. */
function refuseBreaches(report, id) {
    const found = (report?.failures ?? []).flatMap((it) => (it.kind === 'rule' ? [it.code] : []));
    const rules = [...new Set(found)];
    if (rules.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .errorAt */ .Os)(undefined, 'not-recordable', { id, why: 'rules', rules })]);
}
function judged({ fn, testCase }, answer, { engine }) {
    if (fn === undefined || testCase === undefined)
        return undefined;
    return (0,_core_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCase */ .i)({
        testCase,
        [engine]: answer,
        engines: [engine],
        limits: fn.limits,
        allow: fn.allow,
        source: { file: fn.source, text: '' },
    });
}
function variances({ fixture }, { observations }) {
    const because = [
        ...(observations?.usedClock && fixture.clock === undefined ? ['the clock'] : []),
        ...(observations?.usedRandom ? ['random numbers'] : []),
    ];
    return because.length === 0 ? [] : [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .warningAt */ .MK)(undefined, 'may-vary', { because })];
}


/***/ }),

/***/ 59201:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget),
/* harmony export */   z: () => (/* binding */ withTest)
/* harmony export */ });
/* harmony import */ var _config_load_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57228);
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
        dropImpossibleKeys(schema);
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
/** Keys of later versions are errors, not something to complete. */
function dropImpossibleKeys({ properties }) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value === 'object' && JSON.stringify(value.not) === '{}')
            delete properties?.[key];
    }
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

/***/ 86182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ expectationsFor)
/* harmony export */ });
/* harmony import */ var _compare_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75225);
/* harmony import */ var _compare_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17605);
/* harmony import */ var _recorded_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77910);
/* harmony import */ var _shorthands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39321);




/**
 * What `expect` may say of an outcome, the shortest first. A shorthand is among it only where it says
 * everything that the function did. Not all of it can be written for every outcome (a path may hold a
 * space): the first that is valid and passes is the one to record.
 */
function expectationsFor({ event, eventType }, outcome) {
    if (outcome.kind === 'error')
        return [{ error: outcome.message }];
    const after = (0,_compare_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(outcome);
    const input = (0,_compare_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicaliseInput */ .oD)(event, eventType);
    const shorthand = shorthandFor(input, outcome);
    const fields = (0,_recorded_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedFields */ ._)(after);
    const complete = input.kind === outcome.kind
        ? [{ changes: (0,_recorded_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedChanges */ .s)((0,_compare_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(input), after) }]
        : [{ output: { response: fields } }];
    return [...(shorthand === undefined ? [] : [shorthand]), ...complete, { [outcome.kind]: fields }];
}
function shorthandFor(input, outcome) {
    if (outcome.kind === 'response') {
        return (0,_shorthands_js__WEBPACK_IMPORTED_MODULE_1__/* .responseShorthand */ .j)(input.kind === 'response' ? input.response : undefined, outcome.response);
    }
    return input.kind === 'request' ? (0,_shorthands_js__WEBPACK_IMPORTED_MODULE_1__/* .requestShorthand */ .P)(input.request, outcome.request) : undefined;
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
        __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 24026)),
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 96963)),
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

/***/ 16696:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connectAws),
/* harmony export */   t: () => (/* binding */ findAwsAccess)
/* harmony export */ });
/* harmony import */ var _assume_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22471);
/* harmony import */ var _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51914);


/** Looks for credentials and endpoint in environment and profiles. Throws InputError `bad-endpoint`. */
async function findAwsAccess(environment, { roleToAssume, webIdentity } = _assume_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROLES */ .w) {
    const [{ detectCredentials }, { effectiveEndpoint }] = await Promise.all([
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 96963)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const byToken = roleToAssume !== undefined && webIdentity !== undefined;
    return {
        hasCredentials: byToken || detectCredentials(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E).found,
        endpoint: effectiveEndpoint(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E),
    };
}
/** Loads the AWS SDK and connects; only here, because loading takes longer than an offline run. */
async function connectAws(environment, endpoint, roles = _assume_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROLES */ .w, { onRetry, cancel } = {}) {
    const { SDK_ENVIRONMENT } = await __webpack_require__.e(/* import() */ 772).then(__webpack_require__.bind(__webpack_require__, 12772));
    Object.assign(process.env, SDK_ENVIRONMENT);
    const [{ createCloudFrontFunctions }, { createPacer, MACHINE_TIME }, { effectiveEndpoint }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(169), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 10970)),
        __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 95210)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 55572)),
    ]);
    const stsEndpoint = effectiveEndpoint(environment, _read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E, 'sts');
    const loadSts = async () => (await Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(695), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 85389))).createSecurityTokenService(stsEndpoint);
    const credentials = await (0,_assume_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .assumeRoles */ .d)(environment, roles, loadSts);
    // One gate for both: AWS counts the calls of an account, not of a client.
    const shared = { endpoint, pacer: createPacer(MACHINE_TIME), onRetry, cancel };
    const cloudfront = createCloudFrontFunctions({ ...shared, credentials: credentials.base });
    return {
        cloudfront,
        publisher: credentials.publish === undefined
            ? cloudfront
            : createCloudFrontFunctions({ ...shared, credentials: credentials.publish }),
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
