export const id = 361;
export const ids = [361];
export const modules = {

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

/***/ 97575:
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

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/roots/read-source-map.ts




const NONE = { originOf: () => undefined, sources: new Map() };
/**
 * The source map that built code names, or that lies beside it. One that cannot be read is none: places are
 * those of the built code then. https://tc39.es/ecma426/
 */
async function readSourceMap(text, out, workingDirectory) {
    const payload = await payloadOf(text, out);
    if (payload === undefined)
        return NONE;
    const paths = payload.sources.map((source) => pathOf(source, payload.sourceRoot, out));
    const files = new Map(paths.map((file, at) => [payload.sources[at], shownPath(file, workingDirectory)]));
    const texts = await Promise.all(paths.map(async (file, at) => payload.sourcesContent?.[at] ?? (await (0,promises_.readFile)(file, 'utf8').catch(() => ''))));
    const sources = new Map(paths.map((file, at) => [shownPath(file, workingDirectory), texts[at] ?? '']));
    return { originOf: createOrigins(new external_node_module_.SourceMap(payload), text, files, sources), sources };
}
async function payloadOf(text, out) {
    try {
        const [, url = ''] = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/m.exec(text) ?? [];
        const [, data] = /^data:application\/json;(?:charset=[^;,]*;)?base64,(.*)$/.exec(url) ?? [];
        const json = data === undefined
            ? await (0,promises_.readFile)(url === '' ? `${out}.map` : external_node_path_default().resolve(external_node_path_default().dirname(out), url), 'utf8')
            : Buffer.from(data, 'base64').toString('utf8');
        const payload = JSON.parse(json);
        return Array.isArray(payload.sources) && typeof payload.mappings === 'string'
            ? { ...payload, sources: payload.sources.map(String) }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function pathOf(source, root, out) {
    if (source.startsWith('file:'))
        return (0,external_node_url_.fileURLToPath)(source);
    return external_node_path_default().resolve(external_node_path_default().dirname(out), root ?? '', source);
}
function shownPath(file, workingDirectory) {
    return external_node_path_default().relative(workingDirectory, file).split((external_node_path_default()).sep).join('/');
}
function createOrigins(map, text, files, sources) {
    const lines = text.split(/\r\n|\r|\n/);
    return (position) => {
        const line = position.line - 1;
        const entry = map.findEntry(line, unitsBefore(lines[line] ?? '', position));
        if (!('originalSource' in entry) || entry.generatedLine !== line)
            return undefined;
        const file = files.get(entry.originalSource);
        if (file === undefined)
            return undefined;
        const written = (sources.get(file) ?? '').split(/\r\n|\r|\n/)[entry.originalLine] ?? '';
        const column = [...written.slice(0, entry.originalColumn)].length + 1;
        return { file, line: entry.originalLine + 1, column };
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
        const folder = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'cf2-build-'));
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
    const entries = Object.entries(environment).filter(([name]) => !SECRETS.test(name));
    return Object.fromEntries(entries);
}
/** What leads to credentials counts as well: profiles, files and addresses of the SDK, the runner's own. */
const SECRETS = /^(?:AWS_(?:.*(?:KEY|TOKEN|SECRET|CREDENTIALS).*|PROFILE|ROLE_ARN)|ACTIONS_.*TOKEN.*|G(?:ITHUB|H)_TOKEN|INPUT_.*)$/i;
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

/***/ 21364:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ restoredOf),
/* harmony export */   d7: () => (/* binding */ checkFunction),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   vV: () => (/* binding */ prepareFunctions)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27135);
/* harmony import */ var _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87529);
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64119);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);




/** Reads the sources of all functions; throws InputError naming every one that cannot be read. */
async function prepareFunctions(ports, functions) {
    const results = await Promise.all(functions.map((config) => prepareFunction(ports, config)));
    const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return results.flatMap((result) => ('prepared' in result ? [result.prepared] : []));
}
async function prepareFunction(ports, config) {
    if (config.restores !== undefined)
        return { prepared: restoredOf(config, config.restores) };
    try {
        return { prepared: preparedOf(config, await readCode(ports, config)) };
    }
    catch (error) {
        if (error instanceof _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS)
            return { problem: buildProblem(config, error) };
        if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f))
            throw error;
        return { problem: fileProblem(config, error) };
    }
}
/** The code of a function: its source, or what the build makes of that. Throws FileError and BuildError. */
async function readCode({ files, build }, { source, build: command }) {
    if (command === undefined)
        return files.readText(source);
    if (build === undefined)
        throw new _core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('nothing here can run it');
    return build(source, command);
}
function preparedOf(config, code) {
    const built = typeof code === 'string' ? undefined : code;
    const text = typeof code === 'string' ? code : code.text;
    const file = built === undefined ? config.source : `${config.source} (built)`;
    return { config, text, bytes: new TextEncoder().encode(text), file, built };
}
/** A function whose code comes from a kept version. It was LIVE, so it comes back byte for byte, whatever its encoding. */
function restoredOf(config, { code }) {
    const text = new TextDecoder().decode(code);
    return { config, text, bytes: code, file: `${config.source} (kept)`, built: undefined };
}
/** Texts of all files that spans of functions point into. */
function sourcesOf(prepared) {
    return new Map(prepared.flatMap(({ file, text, built }) => [[file, text], ...(built?.sources ?? [])]));
}
function buildProblem({ id, build, span }, { reason, printed }) {
    return (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(build?.span ?? span, 'build-failed', { id, reason, printed });
}
function fileProblem(config, error) {
    const path = config.source;
    return error.outsideRoot
        ? (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'outside-root', { path })
        : (0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(config.span, 'file-not-found', { path, reason: error.reason });
}
/** Static rules over one function, its own size limit included unless the function allows more. */
function checkFunction(check, prepared, runtime) {
    const { config, text, file, built } = prepared;
    // AWS ran it before, and tests it again: no rule of cf2 may stand in the way back.
    if (config.restores !== undefined)
        return [];
    const inCode = check({ source: text, runtime }, file, config.limits.codeSize);
    const found = built === undefined ? inCode : inCode.map((it) => inSource(built, it));
    return config.allow.includes('code-too-large')
        ? found.filter(({ code }) => code !== 'code-too-large')
        : found;
}
/** What is wrong with built code is shown in what it was made of. */
function inSource(built, diagnostic) {
    const { at, related } = diagnostic;
    return {
        ...diagnostic,
        at: at && (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, at),
        ...(related && { related: { ...related, at: (0,_core_built_code_js__WEBPACK_IMPORTED_MODULE_0__/* .originSpan */ .ze)(built, related.at) } }),
    };
}


/***/ })

};
