export const id = 2047;
export const ids = [2047];
export const modules = {

/***/ 1244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportTrouble)
/* harmony export */ });
/* harmony import */ var _core_create_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96930);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_service_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86965);
/* harmony import */ var _reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50432);
/* harmony import */ var _reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);





/** Tells an error in one message without a stack trace, and answers the exit code it stands for. */
function reportTrouble(error, terminal) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        const { diagnostics, sources } = error;
        const report = (0,_core_create_report_js__WEBPACK_IMPORTED_MODULE_4__/* .createReport */ .L)({ diagnostics, sources });
        terminal.err((0,_reporters_terminal_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, { ...terminal, verbose: false }));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid;
    }
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        const { message, hint } = (0,_core_service_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .describeServiceError */ .V)(error);
        terminal.err(`error: ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(message)}\n  ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(hint)}\n`);
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
    }
    const text = error instanceof Error ? error.message : String(error);
    terminal.err(`internal error: ${(0,_reporters_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(text)}\n  Please report it together with the command.\n`);
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
}


/***/ }),

/***/ 4663:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/roots/version.ts + 1 modules
var version = __webpack_require__(69668);
// EXTERNAL MODULE: ./src/cli/commands.ts
var commands = __webpack_require__(31654);
// EXTERNAL MODULE: ./src/cli/report-trouble.ts
var report_trouble = __webpack_require__(1244);
// EXTERNAL MODULE: ./src/roots/is-ci.ts
var is_ci = __webpack_require__(15310);
;// CONCATENATED MODULE: ./src/cli/terminal.ts

/** Columns for output that goes into a file or a pipe, where COLUMNS does not say otherwise. */
const PIPE_WIDTH = 120;
/** A smaller COLUMNS is none: nothing could be shown. */
const LEAST_WIDTH = 20;
/** https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_03 */
function widthIn({ COLUMNS = '' }) {
    const columns = Number(COLUMNS);
    return Number.isInteger(columns) && columns >= LEAST_WIDTH ? columns : PIPE_WIDTH;
}
/** The terminal of this process. */
function createTerminal() {
    return {
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        ...looksOf(process.stdout, process.env),
    };
}
/**
 * How a stream is written to: colour as NO_COLOR, FORCE_COLOR and the kind of terminal say, in this order
 * of precedence. https://no-color.org, https://force-color.org
 */
function looksOf({ isTTY = false, columns }, environment) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    const isCapable = isTTY && TERM !== 'dumb';
    const forced = FORCE_COLOR ? !['0', 'false'].includes(FORCE_COLOR) : undefined;
    return {
        colour: NO_COLOR ? false : (forced ?? isCapable),
        width: columns === undefined || columns === 0 ? widthIn(environment) : columns,
        live: isCapable && !(0,is_ci/* isCi */.X)(environment),
    };
}

;// CONCATENATED MODULE: ./src/cli/run-cli.ts






/** Runs the command line and answers the exit code; never throws. */
async function runCli(args, spawnWorker) {
    const terminal = createTerminal();
    let exitCode = errors/* EXIT */.dc.passed;
    const context = { terminal, exit: (code) => (exitCode = code), spawnWorker };
    const program = createProgram();
    try {
        // Help and mistakes need all of them.
        const named = (0,commands/* namedCommand */.l)(args);
        const rows = named === undefined ? Object.values(commands/* COMMANDS */.L) : [named];
        for (const { load } of rows)
            (await load())(program, context);
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.invalid;
        return (0,report_trouble/* reportTrouble */.a)(error, terminal);
    }
}
function createProgram() {
    return new esm/* Command */.uB('cf2')
        .description('Test CloudFront Functions offline and on AWS, and publish only what was tested.')
        .version(version/* version */.r)
        .exitOverride()
        .showSuggestionAfterError()
        .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
        .addHelpText('after', '\nExit codes: 0 passed, 1 failed, 2 files or usage, 3 AWS or internal.');
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

/***/ 13473:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/** The middle one of some numbers, of two middle ones the upper; undefined without any. */
function medianOf(numbers) {
    return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}


/***/ }),

/***/ 79208:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reasonPhrase)
/* harmony export */ });
/**
 * Standard reason phrases. https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml
 */
const PHRASES = {
    100: 'Continue',
    101: 'Switching Protocols',
    102: 'Processing',
    103: 'Early Hints',
    200: 'OK',
    201: 'Created',
    202: 'Accepted',
    203: 'Non-Authoritative Information',
    204: 'No Content',
    205: 'Reset Content',
    206: 'Partial Content',
    207: 'Multi-Status',
    208: 'Already Reported',
    226: 'IM Used',
    300: 'Multiple Choices',
    301: 'Moved Permanently',
    302: 'Found',
    303: 'See Other',
    304: 'Not Modified',
    305: 'Use Proxy',
    307: 'Temporary Redirect',
    308: 'Permanent Redirect',
    400: 'Bad Request',
    401: 'Unauthorized',
    402: 'Payment Required',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    406: 'Not Acceptable',
    407: 'Proxy Authentication Required',
    408: 'Request Timeout',
    409: 'Conflict',
    410: 'Gone',
    411: 'Length Required',
    412: 'Precondition Failed',
    413: 'Content Too Large',
    414: 'URI Too Long',
    415: 'Unsupported Media Type',
    416: 'Range Not Satisfiable',
    417: 'Expectation Failed',
    421: 'Misdirected Request',
    422: 'Unprocessable Content',
    423: 'Locked',
    424: 'Failed Dependency',
    425: 'Too Early',
    426: 'Upgrade Required',
    428: 'Precondition Required',
    429: 'Too Many Requests',
    431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons',
    500: 'Internal Server Error',
    501: 'Not Implemented',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
    504: 'Gateway Timeout',
    505: 'HTTP Version Not Supported',
    506: 'Variant Also Negotiates',
    507: 'Insufficient Storage',
    508: 'Loop Detected',
    511: 'Network Authentication Required',
};
/** The standard phrase of a status; undefined for a status without one. */
function reasonPhrase(status) {
    return PHRASES[status];
}


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
    return Array.from(line, (character) => {
        if (character === '\t')
            return { text: character, width: TAB_WIDTH };
        const text = (0,quote/* escapeControls */.UN)(character);
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


/***/ }),

/***/ 69668:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/roots/version.ts

/** The version of cf2, as package.json has it. */
const { /* version */ "rE": version } = package_namespaceObject;


/***/ })

};
