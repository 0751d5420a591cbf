export const id = 2975;
export const ids = [2975];
export const modules = {

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

/***/ 32928:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requestedName),
/* harmony export */   y: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7017);
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86553);
/* harmony import */ var _document_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17390);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53660);
/* harmony import */ var _schema_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/* harmony import */ var _request_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21525);







/** A document as a request; undefined, and every fault reported at its place, if it is none. */
function checkRequest(root, problems) {
    const before = problems.length;
    (0,_schema_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validateDocument */ .m)(root, _request_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .requestSchema */ .T, problems);
    if (problems.length > before)
        return undefined;
    const request = _request_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .requestSchema */ .T.parse((0,_document_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainOf */ .X)(root));
    reportLongName(request, root, problems);
    reportTwice(request, root, problems);
    return problems.length > before ? undefined : request;
}
/** Name of the function that is requested. */
function requestedName({ environment, sid, purpose }) {
    return (0,_core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .functionNameOf */ .d5)({
        environment: String(environment),
        sid: String(sid),
        purpose: String(purpose),
    });
}
function reportLongName(request, root, problems) {
    const name = requestedName(request);
    const isThrowaway = request.pull_requests === 'throwaway';
    const limit = isThrowaway ? _core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_WITH_THROWAWAY */ .Zp : _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.functionName.value;
    if (name.length <= limit)
        return;
    const why = isThrowaway ? ', so that "-pr-<number>" fits behind it' : '';
    const expected = `shorter: ${name} may have ${limit} characters${why}`;
    const args = { key: 'purpose', expected, actual: `${name.length}` };
    (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(problems, (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(root, 'purpose')?.place, { code: 'wrong-type', args });
}
/** A cache behaviour runs one function for each event type. */
function reportTwice({ associate = [] }, root, problems) {
    const seen = new Set();
    for (const [index, { distribution_id, path_pattern, event_type }] of associate.entries()) {
        const key = [distribution_id, path_pattern, event_type].join(' ');
        const node = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3)((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(root, 'associate'))[index];
        const args = { eventType: event_type, behaviour: `${distribution_id} ${path_pattern}` };
        if (seen.has(key))
            (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)(problems, (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(node, 'event_type')?.place, { code: 'behaviour-twice', args });
        seen.add(key);
    }
}


/***/ }),

/***/ 21525:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _core_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67667);
/* harmony import */ var _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95365);
/* harmony import */ var _core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7017);
/* harmony import */ var _core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97300);
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72870);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68273);







/** A text of a certain form; YAML may take it for a number. */
function textLike(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()], { error: expected })
        .refine((value) => pattern.test(String(value)), { error: expected });
}
const WORD = 'lower-case letters and digits, without hyphens';
const ID = /^E[A-Z0-9]{5,31}$/;
const repository = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strictMap */ .yj)({
    owner: textLike(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/, 'the owner, as octo').describe('Owner of the repository on GitHub'),
    name: textLike(/^[A-Za-z0-9._-]+$/, 'the name of the repository, as site').describe('Its name'),
    owner_id: textLike(_core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--owner-id'].pattern, _core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--owner-id'].expected).describe('Number of the owner'),
    repository_id: textLike(_core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--repository-id'].pattern, _core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--repository-id'].expected).describe('Number of the repository'),
    environment: textLike(_core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--environment'].pattern, _core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--environment'].expected).describe('Environment on GitHub in which a release runs'),
    branch: textLike(_core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--branch'].pattern, _core_policy_option_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FORMATS */ .n['--branch'].expected)
        .optional()
        .describe('Branch from which it runs; main'),
}).describe('Whose jobs test and publish the function');
const association = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strictMap */ .yj)({
    distribution_id: textLike(ID, 'the id of a distribution, as E2EXAMPLE1ABCD').describe('Distribution'),
    path_pattern: textLike(/^(?!\s)[^\s|]{1,255}$/, 'a path pattern, or default').describe('Path pattern of the cache behaviour; default for the default one'),
    event_type: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneWord */ .ZH)(_core_event_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TYPES */ .R).describe('Event type'),
});
/** The request for one function, in the words of the Terraform module. */
const requestSchema = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strictMap */ .yj)({
    environment: textLike(_core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_WORD */ .Fb, WORD).describe('First word of the name: prod'),
    sid: textLike(_core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_WORD */ .Fb, WORD).describe('Short name of the product: app'),
    purpose: textLike(_core_policy_function_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .PURPOSE */ .F2, 'words of lower-case letters and digits with hyphens between them, none of them "pr"').describe('The rest of the name: redirect'),
    runtime: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneWord */ .ZH)(_core_runtimes_js__WEBPACK_IMPORTED_MODULE_5__/* .RUNTIMES */ .aC).optional().describe('Runtime of the first version'),
    log_retention_in_days: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz([..._core_logs_retention_js__WEBPACK_IMPORTED_MODULE_6__/* .RETENTION_DAYS */ .zh], { error: _core_logs_retention_js__WEBPACK_IMPORTED_MODULE_6__/* .RETENTION_WORDS */ .zk })
        .optional()
        .describe('Days after which logs expire; 30'),
    pull_requests: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneWord */ .ZH)(['read', 'throwaway', 'share'])
        .optional()
        .describe('What pull requests may; read'),
    key_value_store_arns: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(textLike(/^arn:aws:cloudfront::\d{12}:key-value-store\/[A-Za-z0-9_-]+$/, 'the ARN of a key value store'))
        .optional()
        .describe('Key value stores of the function'),
    repository,
    associate: (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(association)
        .optional()
        .describe('Cache behaviours that shall run the function; the infrastructure team does this'),
    contact: _schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.optional().describe('Whom to ask'),
});


/***/ }),

/***/ 7017:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Fb: () => (/* binding */ NAME_WORD),
/* harmony export */   Zp: () => (/* binding */ LONGEST_WITH_THROWAWAY),
/* harmony export */   aI: () => (/* binding */ namingOf),
/* harmony export */   d5: () => (/* binding */ functionNameOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);

/** A word of a name. No hyphen: `dev-app-admin-x` would belong to the products `app` and `app-admin`. */
const NAME_WORD = /^[a-z0-9]+$/;
/** Words with hyphens between them, `pr` not being one: `-pr-` marks throwaway functions. */
const PURPOSE = /^(?!(?:.*-)?pr(?:-|$))[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Characters for the number of a pull request in the name of a throwaway function. */
const PULL_REQUEST_DIGITS = 6;
/** Characters of a name whose throwaway functions `NAME-pr-*` finds: longer ones are shortened, with a hash. */
const LONGEST_WITH_THROWAWAY = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.functionName.value - '-pr-'.length - PULL_REQUEST_DIGITS;
/** The name of a function: `prod-app-redirect`. It may be too long. */
function functionNameOf({ environment, sid, purpose }) {
    return `${environment}-${sid}-${purpose}`;
}
/** What a name is made of; undefined: it is outside the convention. */
function namingOf(name) {
    const [environment = '', sid = '', ...rest] = name.split('-');
    const purpose = rest.join('-');
    const isOne = NAME_WORD.test(environment) && NAME_WORD.test(sid) && PURPOSE.test(purpose);
    return isOne && name.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.functionName.value
        ? { environment, sid, purpose }
        : undefined;
}


/***/ }),

/***/ 97300:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ OPTION_FORMATS)
/* harmony export */ });
/**
 * What options may say. None takes `*`, `?` or `$`: in a policy they would stand for more than was written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
const OPTION_FORMATS = {
    '--account': { pattern: /^\d{12}$/, expected: 'the id of an AWS account, 12 digits' },
    '--kvs': {
        pattern: /^(?:[A-Za-z0-9_-]{1,64}=)?arn:aws:cloudfront::\d{12}:key-value-store\/[A-Za-z0-9-]+$/,
        expected: 'the ARN of a key value store, as arn:aws:cloudfront::111122223333:key-value-store/ID, or NAME=ARN',
    },
    '--repository': {
        pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[A-Za-z0-9._-]+$/,
        expected: 'owner/name, as octo/site',
    },
    '--repository-id': {
        pattern: /^[1-9]\d*$/,
        expected: 'the number of the repository: gh api repos/OWNER/NAME -q .id',
    },
    '--owner-id': {
        pattern: /^[1-9]\d*$/,
        expected: 'the number of its owner: gh api repos/OWNER/NAME -q .owner.id',
    },
    '--environment': {
        pattern: /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,253}[A-Za-z0-9])?$/,
        expected: 'the name of an environment of the repository on GitHub: letters, digits, " ._/-"',
    },
    '--branch': {
        pattern: /^(?!refs\/)[A-Za-z0-9_](?:[A-Za-z0-9._/+#@=-]*[A-Za-z0-9_+#@=-])?$/,
        expected: 'the name of one branch, as main, without refs/heads/ and without wildcards',
    },
    '--workflow': {
        pattern: /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+\/\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml@[A-Za-z0-9._/-]+$/,
        expected: 'a reusable workflow with its ref, as octo/ci/.github/workflows/release.yml@refs/heads/main',
    },
};


/***/ }),

/***/ 26598:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diagnosticSections),
/* harmony export */   D: () => (/* binding */ renderDiagnostics)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27135);
/* harmony import */ var _text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86933);
/* harmony import */ var _text_load_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41710);
/* harmony import */ var _text_source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50021);
/* harmony import */ var _text_theme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24729);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26207);






/**
 * Diagnostics for people, the way compilers write them, with how many errors there are in the end.
 * Empty when there are none, else it ends with a line break.
 */
function renderDiagnostics(diagnostics, sources, { colour, width }) {
    if (diagnostics.length === 0)
        return '';
    const theme = (0,_text_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .createTheme */ .a)(colour);
    const context = { theme, lines: (0,_text_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .createSourceLines */ .v)(sources), width, verbose: false };
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .l)(diagnosticSections(context, diagnostics));
}
/** A section per diagnostic; errors are counted in a last one. */
function diagnosticSections(context, diagnostics) {
    const sections = diagnostics.map((it) => (0,_text_diagnostic_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(context, it));
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(diagnostics) ? [...sections, [(0,_text_load_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerdict */ .g)(diagnostics)]] : sections;
}


/***/ }),

/***/ 26207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/** Sections of lines as one text, an empty line between them. */
function joinSections(sections) {
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}


/***/ }),

/***/ 60757:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderFrame)
});

// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/width.ts
var text_width = __webpack_require__(3680);
;// CONCATENATED MODULE: ./src/reporters/text/cells.ts


/** The most a tab can take. Tabs are kept, so text above and below stays aligned at any tab width. */
const TAB_WIDTH = 8;
/** A line of source, code point by code point; controls but tabs are escaped. */
function cellsOf(line) {
    const escaped = (0,quote/* escapePoints */.PV)(line);
    return Array.from(line, (character, index) => {
        if (character === '\t')
            return { text: character, width: TAB_WIDTH };
        const text = escaped[index] ?? '';
        return { text, width: text === character ? (0,text_width/* characterWidth */.c)(character) : text.length };
    });
}
/** Columns of some cells. */
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
/** Cells as text; `as` stands in for every column (tabs stay tabs). */
function textOf(cells, as) {
    return cells
        .map((cell) => (as === undefined || cell.text === '\t' ? cell.text : as.repeat(cell.width)))
        .join('');
}

// EXTERNAL MODULE: ./src/reporters/text/place.ts
var text_place = __webpack_require__(19055);
;// CONCATENATED MODULE: ./src/reporters/text/line-part.ts

/** What is looked at around a place: on either side twice what fits, for some characters have no width. */
function surroundings(line, column, columns) {
    const reach = 2 * columns;
    const at = Math.min(column - 1, line.length);
    const from = Math.max(0, at - reach);
    return { from, cells: cellsOf(line.part(from, Math.min(line.length, at + reach))) };
}
/** What is shown of a part as text, `\u2026` behind it where the line goes on. */
function cut(near, { from, to }, line) {
    return `${textOf(near.cells.slice(from, to))}${near.from + to < line.length ? '\u2026' : ''}`;
}
/** The cells a span covers on its first line; at least the one it starts at. */
function covered({ from: skipped, cells }, { start, end }) {
    const last = end.line > start.line ? cells.length : end.column - 1 - skipped;
    const from = Math.min(start.column - 1 - skipped, cells.length);
    return { from, to: Math.max(Math.min(last, cells.length), from) };
}
/** A line without its indentation and trailing space. */
function written(cells) {
    const blank = (cell) => cell.text.trim() === '';
    const from = cells.findIndex((cell) => !blank(cell));
    return from === -1
        ? { from: 0, to: cells.length }
        : { from, to: cells.findLastIndex((cell) => !blank(cell)) + 1 };
}

;// CONCATENATED MODULE: ./src/reporters/text/window.ts

/** Columns for the `\u2026` at either end. */
const ELLIPSES = 2;
/**
 * The part of a line to show so that it fits `columns` and the start of `focus` is seen: first as much
 * of the focus as fits, then its surroundings, in equal shares.
 */
function windowAround(cells, focus, columns) {
    if (widthOf(cells) <= columns)
        return { from: 0, to: cells.length };
    let room = columns - ELLIPSES;
    let { from } = focus;
    let to = from;
    const take = (index) => {
        const width = cells[index]?.width ?? Infinity;
        if (width > room)
            return false;
        room -= width;
        return true;
    };
    while (to < focus.to && take(to))
        to += 1;
    for (let grown = true; grown;) {
        const right = take(to);
        if (right)
            to += 1;
        const left = from > 0 && take(from - 1);
        if (left)
            from -= 1;
        grown = left || right;
    }
    return { from, to };
}

;// CONCATENATED MODULE: ./src/reporters/text/code-frame.ts





/**
 * The place of a span, its source line, and carets under exactly the code points it covers. Lines wider
 * than the terminal are cut to a window around the span. Without the file's text only the place and
 * the label remain.
 */
function renderFrame(context, span, style) {
    const { theme, lines } = context;
    const place = (0,text_place/* formatPlace */.d)(span, style.wholeLine === true ? 'line' : 'column');
    const arrow = `  ${theme.dim('-->')} ${place}`;
    const line = lines(span.file, span.start.line);
    const label = style.label ?? '';
    if (line === undefined)
        return label === '' ? [arrow] : [arrow, `      ${label}`];
    const gutter = gutterOf(span.start.line, style.indent);
    return [arrow, theme.dim(gutter.empty), ...excerpt(context, gutter, line, span, style)];
}
function gutterOf(line, indent) {
    const number = `${' '.repeat(indent)}${line}`;
    return { empty: `${' '.repeat(number.length)} |`, numbered: `${number} |` };
}
function excerpt({ theme, width }, gutter, line, span, style) {
    const columns = Math.max(width - gutter.empty.length - 1, 20);
    const near = surroundings(line, style.wholeLine === true ? 1 : span.start.column, columns);
    const { cells } = near;
    const focus = style.wholeLine === true ? written(cells) : covered(near, span);
    const shown = windowAround(cells, focus, columns);
    const isCut = shown.from > 0 || near.from > 0;
    const source = `${isCut ? '\u2026' : ''}${cut(near, shown, line)}`;
    const prefix = `${isCut ? ' ' : ''}${textOf(cells.slice(shown.from, focus.from), ' ')}`;
    const carets = textOf(cells.slice(focus.from, Math.min(focus.to, shown.to)), '^') || '^';
    const paint = theme[style.colour ?? 'red'];
    const marks = `${prefix}${paint(carets)}`;
    const before = (isCut ? 1 : 0) + widthOf(cells.slice(shown.from, focus.from));
    const used = before + widthOf(cells.slice(focus.from, Math.min(focus.to, shown.to)));
    const rows = labelled({ marks, before, used, columns }, style.label ?? '', paint);
    return [
        `${theme.dim(gutter.numbered)} ${source}`.trimEnd(),
        ...rows.map((row) => `${theme.dim(gutter.empty)} ${row}`),
    ];
}
/** The label stands behind the carets, or below their beginning where it would run over the edge. */
function labelled({ marks, before, used, columns }, label, style) {
    if (label === '')
        return [marks];
    const width = (0,text_width/* textWidth */.s)(label);
    if (used + 1 + width <= columns)
        return [`${marks} ${style(label)}`];
    const indent = Math.max(0, Math.min(before, columns - width));
    return [marks, `${' '.repeat(indent)}${style(label)}`];
}


/***/ }),

/***/ 86933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27135);
/* harmony import */ var _core_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60757);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);




const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** A diagnostic the way compilers write it: severity, code and message, place, excerpt, hint. */
function renderDiagnostic(context, diagnostic) {
    const { theme } = context;
    const { message, hint } = (0,_core_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiagnostic */ .H2)(diagnostic);
    const { severity, at, related } = diagnostic;
    const colour = COLOURS[severity];
    const title = theme[colour](`${severity}[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .displayCode */ .Ad)(diagnostic))}]`);
    const label = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(hint ?? '');
    const frame = (span, text, paint) => (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFrame */ .i)(context, span, { label: text, indent: 0, ...(paint && { colour: paint }) });
    return [
        `${title} ${theme.bold((0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(message))}`,
        ...(at === undefined ? hintLine(label) : frame(at, label, colour)),
        ...(related === undefined ? [] : frame(related.at, (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(related.note), 'cyan')),
    ];
}
function hintLine(hint) {
    return hint === '' ? [] : [`  ${hint}`];
}


/***/ }),

/***/ 41710:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ loadVerdict)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64551);

/** `1 error in 1 file, nothing was run`. */
function loadVerdict(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.flatMap(({ at }) => at?.file ?? []));
    const where = files.size === 0 ? '' : ` in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files.size, 'file')}`;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors.length, 'error')}${where}, nothing was run`;
}


/***/ }),

/***/ 19055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);

/** A place as editors open it: `file:line:column`, or `file:line` where only the line is meant. */
function formatPlace({ file, start }, precision) {
    const place = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .UN)(file)}:${start.line}`;
    return precision === 'line' ? place : `${place}:${start.column}`;
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

/***/ 50021:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createSourceLines)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);

/** Splits every file and measures every line at most once, however many spans point into it. */
function createSourceLines(sources) {
    const files = new Map();
    const measured = new Map();
    return (file, line) => {
        const known = files.get(file) ?? (sources.get(file) ?? '').split(/\r\n|\r|\n/);
        files.set(file, known);
        const text = known[line - 1];
        if (!sources.has(file) || text === undefined)
            return undefined;
        const key = `${line}:${file}`;
        const found = measured.get(key) ?? measureLine(text);
        measured.set(key, found);
        return found;
    };
}
/** Knows where the characters of two units are, so that a part is found without reading the line. */
function measureLine(text) {
    const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
    return {
        length: text.length - pairs.length,
        part: (from, to) => text.slice(unitAt(pairs, from), unitAt(pairs, to)),
        start: (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text),
    };
}
/** Offset in units of the code point number `point`: every pair that begins before it adds one. */
function unitAt(pairs, point) {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? Infinity) - middle < point)
            low = middle + 1;
        else
            high = middle;
    }
    return point + low;
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


/***/ })

};
