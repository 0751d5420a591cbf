export const id = 3968;
export const ids = [3968];
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

/***/ 83560:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ loadSelected),
  P: () => (/* binding */ runSelected)
});

// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/config/select-cases.ts
var select_cases = __webpack_require__(20152);
// EXTERNAL MODULE: ./src/core/create-report.ts
var create_report = __webpack_require__(96930);
// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/redact/redact-report.ts + 6 modules
var redact_report = __webpack_require__(32316);
// EXTERNAL MODULE: ./src/files/file-writer.ts
var file_writer = __webpack_require__(60273);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
// EXTERNAL MODULE: ./src/usecases/run-findings.ts
var run_findings = __webpack_require__(52456);
// EXTERNAL MODULE: ./src/core/sample.ts
var sample = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/usecases/run-cases.ts
var run_cases = __webpack_require__(19877);
// EXTERNAL MODULE: ./src/usecases/test-project.ts + 1 modules
var test_project = __webpack_require__(88788);
;// CONCATENATED MODULE: ./src/usecases/count-answers.ts



/** How many answers a run over a suite will have. */
function countAnswers({ functions }, options) {
    const sampling = options.engine === 'both' ? options.sampling : undefined;
    return functions.reduce((sum, { tests }) => {
        const cases = tests === 'none' ? [] : tests;
        const answers = test_project/* TESTED_ENGINES */.qM[options.engine].map((engine) => (0,run_cases/* casesFor */.X)(engine, cases).length);
        return answers.reduce((all, some) => all + some, sum) - (0,sample/* outsideSample */.W)(cases, sampling).size;
    }, 0);
}

// EXTERNAL MODULE: ./src/roots/create-coverage.ts
var create_coverage = __webpack_require__(54708);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/reporters/text/shown.ts
var shown = __webpack_require__(21741);
;// CONCATENATED MODULE: ./src/cli/progress-line.ts


/** A run that is over sooner shows no line, milliseconds. */
const QUICK = 500;
/** Time between two writes, milliseconds. */
const PACE = 100;
/** Back to the first column, and the line empty. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const REWRITE = '\r\u001b[2K';
/** The progress line of a run of `total` tests; on what is no live terminal it never writes. */
function createProgressLine({ out, live, width }, total, now) {
    const started = now();
    let done = 0;
    let written;
    return {
        advance: () => {
            done += 1;
            const time = now();
            if (!live || time - started < QUICK || time - (written ?? 0) < PACE)
                return;
            written = time;
            const text = ` ${(0,format_number/* formatNumber */.Z)(done)} of ${(0,format_number/* formatNumber */.Z)(total)} tests run`;
            out(REWRITE + (0,shown/* clip */.$Q)(text, width - 1));
        },
        end: () => {
            if (written !== undefined)
                out(REWRITE);
            written = undefined;
        },
    };
}

// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/plain-value.ts
var plain_value = __webpack_require__(17390);
// EXTERNAL MODULE: ./src/config/edit/literal-test.ts
var literal_test = __webpack_require__(9285);
// EXTERNAL MODULE: ./src/config/edit/render-test.ts
var render_test = __webpack_require__(32172);
// EXTERNAL MODULE: ./src/config/edit/splice.ts
var splice = __webpack_require__(21439);
;// CONCATENATED MODULE: ./src/config/edit/replace-value.ts





/**
 * Replaces values of a test file where they stand; all other bytes stay. A `${` of a value is text, no
 * variable. undefined where a value cannot be written at its place.
 */
function replaceValues(text, file, replacements) {
    // From back to front, so that the places of those to come stay right.
    const order = [...replacements].sort((a, b) => comparePositions(b.span.start, a.span.start));
    return order.reduce((before, replacement) => before && replaceValue(before, file, replacement), text);
}
/** Stands in for the new value, to see what the rest of the file says. */
const PLACEHOLDER = '"cf2: the new value"';
function replaceValue(text, file, { span, value: written }) {
    const value = (0,literal_test/* literalTest */.a)(written);
    const skipped = text.length - (0,parse_document/* sourceText */.r)(text, file).length;
    const at = skipped + offsetOf(text.slice(skipped), span.start);
    const to = skipped + offsetOf(text.slice(skipped), span.end);
    const withText = (added) => (0,splice/* spliced */.Zb)(text, [{ at, to, text: added }]);
    const wanted = dataOf(withText(PLACEHOLDER), file)?.replace(PLACEHOLDER, () => JSON.stringify(value));
    const eol = (0,splice/* lineBreakOf */.n_)(text);
    return waysToWrite(text, file, at, value)
        .map((added) => added.replaceAll('\n', eol))
        .map((added) => (0,splice/* spliced */.Zb)(text, [{ at: startFor(added, text, at), to, text: added }]))
        .find((after) => wanted !== undefined && dataOf(after, file) === wanted);
}
/** The best first: in one line, in lines below the key, as JSON, which can stand anywhere. */
function waysToWrite(text, file, at, value) {
    const json = (0,render_test/* renderJson */.hF)(value, '');
    if (file.endsWith('.json'))
        return [json];
    const ways = [(0,render_test/* renderFlow */.P1)(value), blockAt(text, at, value), (0,render_test/* renderFlow */.P1)(value, Infinity), json];
    return ways.filter((way) => way !== undefined);
}
/** What begins on a line of its own leaves no blank behind the colon. */
function startFor(added, text, at) {
    return /^\r?\n/.test(added) ? text.slice(0, at).trimEnd().length : at;
}
/** Lines below the key, or where such lines stand already; undefined inside of brackets. */
function blockAt(text, at, value) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (/^ *$/.test(line))
        return (0,render_test/* indentRest */.RY)((0,render_test/* renderBlock */.g8)(value, 0), line);
    const [, before] = /^( *(?:- +)*)['"]?[\w-]+['"]?: *$/.exec(line) ?? [];
    if (before === undefined)
        return undefined;
    const indent = ' '.repeat(before.length + 2);
    return `\n${indent}${(0,render_test/* indentRest */.RY)((0,render_test/* renderBlock */.g8)(value, 0), indent)}`;
}
/** The file as data; undefined for one with faults. */
function dataOf(text, file) {
    const { root } = (0,parse_document/* parseDocument */.T)((0,parse_document/* sourceText */.r)(text, file), file);
    return root && JSON.stringify((0,plain_value/* jsonOf */.o)(root));
}
/** The offset of a position, whose column counts code points. */
function offsetOf(source, { line, column }) {
    const breaks = Array.from(source.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
    const start = [0, ...breaks][line - 1] ?? source.length;
    const before = Array.from(source.slice(start, start + 2 * column)).slice(0, column - 1);
    return start + before.join('').length;
}
function comparePositions(a, b) {
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./src/config/snapshot/snapshot-file.ts
var snapshot_file = __webpack_require__(35030);
// EXTERNAL MODULE: ./src/core/ports.ts
var ports = __webpack_require__(64119);
;// CONCATENATED MODULE: ./src/cli/test/write-snapshots.ts






/**
 * Writes what cases record, and removes what no test asks for. Throws InputError for a file that cannot be
 * written, or that is another one meanwhile; files before it are written then.
 */
async function writeSnapshots(cases, obsolete, ports) {
    const recorded = cases.flatMap(({ testCase, recording }) => recording ? [{ testCase, recording }] : []);
    const files = new Set([
        ...recorded.map(({ recording }) => recording.snapshot.file),
        ...obsolete.map(({ file }) => file),
    ]);
    for (const file of files) {
        const ofFile = recorded.filter(({ recording }) => recording.snapshot.file === file);
        const gone = obsolete.filter((it) => it.file === file);
        await writeOne(file, (text) => editSnapshots(file, text, ofFile, gone), ports);
    }
}
/**
 * A file holds snapshots of one form only: test files those inside of them, others those beside. undefined: nothing
 * is left of it.
 */
function editSnapshots(file, text, recorded, obsolete) {
    const [first] = recorded;
    if (text === undefined || first?.recording.snapshot.form !== 'inline') {
        return (0,snapshot_file/* renderSnapshots */.Wj)(merge((0,snapshot_file/* snapshotsIn */.F4)(text ?? '', file), recorded, obsolete));
    }
    const replacements = recorded.map(({ recording: { snapshot, value } }) => {
        return { span: snapshot.span, value };
    });
    const edited = replaceValues(text, file, replacements);
    if (edited === undefined)
        throw new ports/* FileError */.f('the snapshot cannot be written at this place');
    return edited;
}
function merge(before, recorded, obsolete) {
    const merged = new Map(Object.entries(before).map(([id, cases]) => [id, new Map(Object.entries(cases))]));
    for (const { functionId, caseId } of obsolete)
        merged.get(functionId)?.delete(caseId);
    for (const { testCase, recording } of recorded) {
        const { functionId, id } = testCase;
        const cases = merged.get(functionId) ?? new Map();
        merged.set(functionId, cases.set(id, recording.value));
    }
    return Object.fromEntries([...merged].map(([id, cases]) => [id, Object.fromEntries(cases)]));
}
async function writeOne(file, edit, { files, writer, loaded }) {
    try {
        const before = (await files.exists(file)) ? await files.readText(file) : undefined;
        if (before !== undefined && (0,parse_document/* sourceText */.r)(before, file) !== loaded.get(file)) {
            throw new ports/* FileError */.f('it has changed meanwhile');
        }
        const text = edit(before);
        if (before === undefined)
            await writer.create(file, text ?? '');
        else if (text === undefined)
            await writer.remove(file, before);
        else if (text !== before)
            await writer.replace(file, before, text);
    }
    catch (error) {
        if (!(error instanceof ports/* FileError */.f))
            throw error;
        const args = { path: file, reason: error.reason };
        throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'file-not-written', args)]);
    }
}

;// CONCATENATED MODULE: ./src/cli/test/run-tests.ts


















/** Loads the project of the working directory and selects from it. */
async function loadSelected(request) {
    const startedAt = Date.now();
    const { selections, filters } = request;
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const inputs = await (0,find_sources/* findSources */.I)(files, selections);
    const project = await (0,load_project/* loadProject */.g)(files, (0,project_options/* projectRequest */.Vp)(request.project, [], inputs));
    if ((0,core_diagnostics/* hasErrors */.Cs)(project.diagnostics))
        return { ...project, startedAt };
    const { suite, diagnostics } = (0,select_cases/* selectCases */._)(project.suite, selections, filters);
    return { ...project, startedAt, suite, diagnostics: [...project.diagnostics, ...diagnostics] };
}
/** Runs what was selected. Loading errors are all the report has then. */
async function runSelected({ startedAt, suite, diagnostics, sources }, { options, endpoint }, { offline, terminal }) {
    const strict = options.engine === 'offline' ? options.strict?.binary : undefined;
    const facts = { startedAt, endpoint, engines: test_project/* TESTED_ENGINES */.qM[options.engine], strict };
    if ((0,core_diagnostics/* hasErrors */.Cs)(diagnostics)) {
        return (0,redact_report/* redactReport */.a)((0,create_report/* createReport */.L)({ ...facts, diagnostics, sources }), suite);
    }
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const line = createProgressLine(terminal, countAnswers(suite, options), Date.now);
    const ports = {
        files,
        offline,
        check: check_code/* checkCode */.q,
        build: (0,create_build/* createBuild */.d)(process.cwd(), process.env),
        measureCoverage: (0,create_coverage/* createCoverage */.X)(offline),
        clock: Date.now,
        progress: () => undefined,
        answered: line.advance,
    };
    const findings = await (0,test_project/* testProject */.M2)(ports, suite, options).catch(asFindings).finally(line.end);
    const obsolete = suite.functions.flatMap((fn) => fn.obsoleteSnapshots ?? []);
    const removed = options.snapshots === 'update' ? obsolete : [];
    const cases = findings.functions.flatMap((fn) => fn.cases);
    const writer = (0,file_writer/* createFileWriter */.K)(process.cwd());
    await writeSnapshots(cases, removed, { files, writer, loaded: sources });
    const report = (0,create_report/* createReport */.L)({
        ...facts,
        ...findings,
        offlineReason: options.engine === 'offline' ? 'asked' : undefined,
        diagnostics: [...diagnostics, ...leftOver(options, obsolete), ...findings.diagnostics],
        removedSnapshots: removed.length,
        sources: new Map([...sources, ...findings.sources]),
        durationMs: Date.now() - startedAt,
    });
    return (0,redact_report/* redactReport */.a)(report, suite);
}
/** Sources that cannot be read or built are told as everything else that is wrong with the project. */
function asFindings(error) {
    if (error instanceof errors/* InputError */.dz)
        return (0,run_findings/* nothingRun */.n)(error.diagnostics);
    throw error;
}
/** Where nothing is written or removed, obsolete snapshots are worth a word; in CI they are failures. */
function leftOver({ snapshots }, obsolete) {
    if (snapshots !== 'record')
        return [];
    return obsolete.map(({ span, caseId }) => (0,core_diagnostics/* warningAt */.MK)(span, 'obsolete-snapshot', { id: caseId }));
}


/***/ }),

/***/ 21262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseFilters),
/* harmony export */   m: () => (/* binding */ addSelectionOptions)
/* harmony export */ });
/** Adds the options that pick tests. */
function addSelectionOptions(command) {
    return command
        .option('-t, --test-name-pattern <regex>', 'only tests whose id matches')
        .option('--tags <list>', 'only tests with one of these tags, comma separated');
}
/** The filters that options describe. */
function parseFilters({ testNamePattern, tags }) {
    return { pattern: testNamePattern, tags: tags?.split(',').map((tag) => tag.trim()) };
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

/***/ 20152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27135);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81066);


/**
 * Applies `cf2 test [id | source | file[:line]]\u2026 -t regex --tags a,b`, and `only` of tests. A selection
 * or filter that matches nothing is an error.
 */
function selectCases(suite, selections, filters = {}) {
    const pattern = patternOf(filters.pattern);
    if (pattern === 'invalid')
        return invalidPattern(suite, filters.pattern ?? '');
    const keeps = selections.map(parseSelection);
    const unmatched = keeps.filter((keep) => !suite.functions.some((fn) => matchesFunction(keep, fn)));
    const hasOnly = casesOf(suite).some(({ only }) => only);
    const filtered = keeps.length > 0 || hasOnly || hasFilters(filters);
    if (!filtered)
        return { suite, diagnostics: [], filtered };
    const passes = (testCase) => (!hasOnly || testCase.only) && hasTag(testCase, filters.tags) && pattern.test(testCase.id);
    const isNarrowed = hasOnly || hasFilters(filters);
    const functions = suite.functions.flatMap((fn) => {
        if (isNarrowed && (fn.tests === 'none' || fn.tests.length === 0))
            return [];
        return selectFrom(fn, keeps, passes) ?? [];
    });
    const missing = unmatched.map(({ text }) => text);
    if (missing.length === 0 && functions.length === 0)
        missing.push(wordsOf(selections, filters));
    const diagnostics = missing.map((selection) => (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(undefined, 'no-match', { selection }));
    return { suite: { ...suite, functions }, diagnostics, filtered };
}
function parseSelection(text) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenPath */ .dR)(text);
    const [, file, line] = /^(.+):(\d+)$/.exec(path) ?? [];
    return { text, path, at: file === undefined ? undefined : { file, line: Number(line) } };
}
function selectFrom(fn, selections, passes) {
    if (selections.length > 0 && !selections.some((one) => matchesFunction(one, fn)))
        return undefined;
    // Of a part of the tests nobody knows what the others ask for.
    if (fn.tests === 'none')
        return { ...fn, obsoleteSnapshots: [] };
    const isWhole = selections.length === 0 || selections.some((one) => isFunction(one, fn));
    const tests = fn.tests.filter((testCase) => passes(testCase) && (isWhole || selections.some((one) => isCase(one, testCase))));
    // A function without tests can still be chosen, to be checked.
    const isEmptied = tests.length === 0 && fn.tests.length > 0;
    const isPartial = tests.length < fn.tests.length;
    return isEmptied ? undefined : { ...fn, tests, isPartial, obsoleteSnapshots: [] };
}
function matchesFunction(selection, fn) {
    if (isFunction(selection, fn))
        return true;
    return fn.tests !== 'none' && fn.tests.some((testCase) => isCase(selection, testCase));
}
function isFunction({ text, path }, fn) {
    return fn.id === text || fn.source === path;
}
function isCase({ path, at }, { span }) {
    if (span.file === path)
        return true;
    return at?.file === span.file && span.start.line <= at.line && at.line <= span.end.line;
}
function casesOf(suite) {
    return suite.functions.flatMap(({ tests }) => (tests === 'none' ? [] : tests));
}
function hasTag({ tags }, wanted = []) {
    return wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}
function hasFilters({ pattern, tags = [] }) {
    return pattern !== undefined || tags.length > 0;
}
function patternOf(pattern = '') {
    try {
        return new RegExp(pattern);
    }
    catch {
        return 'invalid';
    }
}
function invalidPattern(suite, text) {
    const reason = 'it cannot be compiled';
    return {
        suite,
        diagnostics: [(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAt */ .Os)(undefined, 'bad-regex', { text, reason })],
        filtered: true,
    };
}
/** The whole selection as one would type it. */
function wordsOf(selections, { pattern, tags = [] }) {
    const flags = [
        ...(pattern === undefined ? [] : ['-t', pattern]),
        ...(tags.length === 0 ? [] : ['--tags', tags.join(',')]),
    ];
    return [...selections, ...flags].join(' ');
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

/***/ 21131:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ liveExtra)
/* harmony export */ });
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);

/** What a case does on LIVE, for `extra.live`: verdict, judge, LIVE's output, and what differs. */
function liveExtra(live) {
    if (live.verdict === 'not-compared')
        return { verdict: live.verdict, because: [live.because] };
    const { output, errorMessage } = live.live.result;
    return {
        verdict: live.verdict,
        engine: live.engine,
        output,
        ...(errorMessage === '' ? {} : { error: errorMessage }),
        ...(live.verdict === 'may-vary' ? { because: [...live.because] } : {}),
        ...(live.verdict === 'changed'
            ? {
                mark: live.mark,
                differences: live.differences.map(({ field, a, b }) => ({
                    field,
                    live: (0,_text_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShown */ .Zv)(a),
                    now: (0,_text_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShown */ .Zv)(b),
                })),
            }
            : {}),
    };
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


/***/ })

};
