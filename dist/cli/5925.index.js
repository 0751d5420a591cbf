export const id = 5925;
export const ids = [5925];
export const modules = {

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

/***/ 77910:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ recordedChanges),
  _: () => (/* binding */ recordedFields)
});

// EXTERNAL MODULE: ./src/core/compare/field-path.ts
var field_path = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/core/compare/field-value.ts
var field_value = __webpack_require__(70515);
// EXTERNAL MODULE: ./src/core/compare/body.ts
var compare_body = __webpack_require__(12971);
;// CONCATENATED MODULE: ./src/core/record/written-value.ts

/** A value of an output as a test file expects it; `null` for what is not there. */
function writtenValue(value) {
    switch (value.kind) {
        case 'absent':
            return null;
        case 'text':
            return value.text;
        case 'number':
            return value.number;
        case 'values':
            return writtenValues(value.values);
        case 'cookies':
            return oneOrAll(value.cookies.map(writtenCookie));
        case 'query':
            return Object.fromEntries([...value.entries].map(([name, it]) => [name, writtenValues(it)]));
        case 'body':
            return writtenBody(value.body);
    }
}
function writtenValues(values) {
    return oneOrAll(values);
}
/** One value stands for itself, several are a list. */
function oneOrAll(items) {
    return items.length === 1 ? (items[0] ?? '') : items;
}
function writtenCookie({ value, attributes }) {
    return attributes === undefined ? value : { value, attributes };
}
/** Text where the bytes are text, else base64. */
function writtenBody(body) {
    return (0,compare_body/* textOf */.b6)(body) ?? { base64: base64Of((0,compare_body/* bytesOf */.$$)(body)) };
}
function base64Of(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./src/core/record/recorded-fields.ts



/** Key under which a field stands in an expectation. */
const KEYS = { parameter: 'querystring' };
/** A message without any field. */
const NOTHING = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
};
/** The `changes` between input and output, complete. */
function recordedChanges(before, after) {
    return mapOf((0,field_path/* differingFields */.W)(before, after), after);
}
/** All fields of a message, as `request`, `response` and `output` write them. */
function recordedFields(message) {
    return mapOf((0,field_path/* differingFields */.W)(NOTHING, message), message);
}
function mapOf(paths, message) {
    const map = new Map();
    for (const path of paths) {
        const key = KEYS[path.field] ?? path.field;
        const value = writtenValue((0,field_value/* fieldValue */.ag)(message, path));
        map.set(key, 'name' in path ? withEntry(map.get(key), path.name, value) : value);
    }
    return Object.fromEntries(map);
}
/** Names come from functions: `__proto__` has to be one like any other. */
function withEntry(entries = {}, name, value) {
    return Object.fromEntries([...Object.entries(entries), [name, value]]);
}


/***/ }),

/***/ 39321:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requestShorthand),
/* harmony export */   j: () => (/* binding */ responseShorthand)
/* harmony export */ });
/* harmony import */ var _compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73983);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _reason_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79208);



/** The fields in which two messages differ. */
function differences(before, after) {
    return new Set((0,_compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .differingFields */ .W)(before, after).map(_compare_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .D));
}
/** `unchanged`, or a path with or without query; undefined where the function did more than that. */
function requestShorthand(before, after) {
    const fields = [...differences(before, after)];
    if (fields.length === 0)
        return 'unchanged';
    if (!fields.every((field) => field === 'uri' || field.startsWith('querystring.')))
        return undefined;
    const hasQuery = fields.some((field) => field !== 'uri');
    return `${after.uri ?? ''}${hasQuery ? `?${(0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(after.querystring)}` : ''}`;
}
/**
 * A status, or a redirect; undefined where the function did more than that. `before` is undefined for
 * a generated response. The usual reason phrase says nothing that the status does not.
 */
function responseShorthand(before, after) {
    const fields = new Set(differences(before ?? EMPTY, after));
    if (before !== undefined && fields.size === 0)
        return 'unchanged';
    const { statusCode = 0, statusDescription, headers } = after;
    // A status that is no number has a test of its own: the rule says so.
    if (typeof statusCode !== 'number')
        return undefined;
    if (statusDescription === (0,_reason_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonPhrase */ .C)(statusCode))
        fields.delete('statusDescription');
    if (!fields.delete('statusCode'))
        return undefined;
    const [location, ...others] = headers.get('location') ?? [];
    const isRedirect = fields.delete('headers.location');
    if (fields.size > 0 || (isRedirect && others.length > 0))
        return undefined;
    return isRedirect ? `${statusCode} ${location ?? ''}` : statusCode;
}
const EMPTY = {
    statusCode: undefined,
    statusDescription: undefined,
    headers: new Map(),
    cookies: new Map(),
    body: undefined,
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
