export const id = 168;
export const ids = [168];
export const modules = {

/***/ 18541:
/***/ (function(module) {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 18541;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 26182:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureCoverage: () => (/* binding */ measureCoverage)
});

// EXTERNAL MODULE: ./node_modules/istanbul-lib-coverage/index.js
var istanbul_lib_coverage = __webpack_require__(89377);
// EXTERNAL MODULE: ./src/core/coverage/coverage.ts
var coverage = __webpack_require__(98342);
// EXTERNAL MODULE: ./node_modules/istanbul-lib-instrument/src/index.js
var src = __webpack_require__(11183);
;// CONCATENATED MODULE: ./src/coverage/plain-counters.ts
/** The function behind which istanbul keeps its counters, as it writes it before the code. */
const KEEPER = /^function (cov_\w+)\(\) \{\n[^]*?\n\}\n\1\(\);$/m;
/**
 * Puts plain lists in the place of what istanbul writes before the code. They take little memory and no calls, and a
 * script of the runtimes does not see them: they are no properties of the global object. Code without counters
 * (`istanbul ignore file`) stays as it is.
 */
function withPlainCounters(instrumented, { s, f, b }) {
    const [written, name] = KEEPER.exec(instrumented) ?? [];
    if (written === undefined || name === undefined)
        return { code: instrumented, counters: `''` };
    const lists = JSON.stringify({ s: zeros(s), f: zeros(f), b: Object.values(b) });
    const code = instrumented
        .replace(written, () => `const ${name}=${lists};`)
        .replaceAll(`${name}()`, name);
    return { code, counters: readCounters(name) };
}
function zeros(counts) {
    return Object.values(counts).map(() => 0);
}
/** Without one built-in function: the code may have replaced all of them. */
function readCounters(name) {
    const lists = `n===0?${name}.s:n===1?${name}.f:${name}.b[n-2]`;
    return (`(()=>{let t='';for(let n=0;n<${name}.b.length+2;n++){const l=${lists};` +
        `for(let i=0;i<l.length;i++)t+=l[i]+',';}return t})()`);
}
/** A coverage with counts added that `readCounters` gave. */
function addCounts(coverage, counts) {
    const numbers = counts.split(',').map(Number).values();
    const add = (to) => {
        for (const key of Object.keys(to)) {
            to[key] += numbers.next().value ?? 0;
        }
    };
    for (const to of [coverage.s, coverage.f, ...Object.values(coverage.b)])
        add(to);
}

;// CONCATENATED MODULE: ./src/coverage/instrument.ts


const OPTIONS = {
    compact: false,
    produceSourceMap: false,
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
};
/**
 * Makes a function's code count, by istanbul, whose hints (`istanbul ignore next`) work as they do there. Throws the
 * parser's SyntaxError for code that it does not take.
 */
function instrument(source, file) {
    try {
        return instrumentAs(source, file, true);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // What is no module may still be a script.
        return instrumentAs(source, file, false);
    }
}
function instrumentAs(source, file, esModules) {
    const instrumenter = (0,src.createInstrumenter)({ ...OPTIONS, esModules });
    const code = instrumenter.instrumentSync(source, file, NO_MAP);
    const coverage = instrumenter.lastFileCoverage();
    return { ...withPlainCounters(code, coverage), coverage };
}
/** `false` keeps the compiler from reading the map that the code names; the types do not know it. */
const NO_MAP = false;

// EXTERNAL MODULE: ./node_modules/istanbul-lib-source-maps/index.js
var istanbul_lib_source_maps = __webpack_require__(40994);
;// CONCATENATED MODULE: ./src/coverage/map-to-original.ts


/** Packages that a bundler took in: they have tests of their own. */
const FOREIGN = /(?:^|\/)node_modules\//;
/** Outside of the working directory, or no file at all. */
const OUTSIDE = /^(?:\.\.\/|\/|[a-z][a-z+.-]*:)/i;
/**
 * Coverage of built code as coverage of the files it was made of, without those of packages. Itself where the map
 * leads to no file of the project: nothing would be left to count.
 */
async function mapToOriginal(coverage, map) {
    const built = (0,istanbul_lib_coverage.createCoverageMap)({ [coverage.path]: coverage });
    const mapped = await createNumberedStore(coverage.path, map).transformCoverage(built);
    const original = (0,istanbul_lib_coverage.createCoverageMap)({});
    for (const numbered of mapped.files()) {
        const path = map.sources[Number(numbered.slice(1))];
        if (path == null || FOREIGN.test(path) || OUTSIDE.test(path))
            continue;
        original.addFileCoverage({ ...mapped.fileCoverageFor(numbered).data, path });
    }
    return original.files().length === 0 ? built : original;
}
/** Every file goes by a number, so that no path has to be resolved. */
function createNumberedStore(file, { names, mappings, sources }) {
    const store = (0,istanbul_lib_source_maps.createSourceMapStore)({});
    const numbered = sources.map((_, index) => `/${String(index)}`);
    const map = { version: 3, names: [...names], mappings, sources: numbered };
    // The types are of an older format, in which the version was a text.
    store.registerMap(file, map);
    return store;
}

;// CONCATENATED MODULE: ./src/coverage/measure-coverage.ts





/** Counts what events reach of a function's code, in a run of their own. */
async function measureCoverage(runtime, { code, file, built, invocations }) {
    const made = attempt(code.source, file);
    if (typeof made === 'string')
        return { kind: 'refused', reason: made };
    const { code: source, counters, coverage } = made;
    const engine = runtime.countingEngine({ ...code, source, counters });
    const answers = await engine.run(invocations);
    for (const { counts } of answers)
        if (counts !== undefined)
            addCounts(coverage, counts);
    const map = await mapOf(coverage, built);
    return { kind: 'counted', totals: totalsOf(map), files: filesOf(map), answers };
}
/** Why not, in the parser's words, where it does not take the code. */
function attempt(source, file) {
    try {
        return instrument(source, file);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return error.message;
    }
}
async function mapOf(coverage, built) {
    return built?.sourceMap === undefined
        ? (0,istanbul_lib_coverage.createCoverageMap)({ [coverage.path]: coverage })
        : mapToOriginal(coverage, built.sourceMap);
}
function totalsOf(map) {
    const summary = map.getCoverageSummary();
    const counts = coverage/* COVERAGE_METRICS */.h.map((metric) => {
        const { covered, total, pct } = summary[metric];
        return [metric, { covered, total, percent: total === 0 ? 100 : pct }];
    });
    return Object.fromEntries(counts);
}
/** Plain data: no object of istanbul leaves this folder. */
function filesOf(map) {
    return JSON.parse(JSON.stringify(map));
}


/***/ }),

/***/ 64973:
/***/ (function(module) {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 64973;
module.exports = webpackEmptyContext;

/***/ })

};
