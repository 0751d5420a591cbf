export const id = 1570;
export const ids = [1570];
export const modules = {

/***/ 75012:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addConfigOptions),
/* harmony export */   Vp: () => (/* binding */ projectRequest),
/* harmony export */   Xl: () => (/* binding */ addProjectOptions)
/* harmony export */ });
/* harmony import */ var _roots_is_ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15310);
/* harmony import */ var _roots_project_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36072);


/** Adds the options that say which project to load. */
function addProjectOptions(command) {
    return addConfigOptions(command).option('--allow-no-tests', 'accept functions without tests');
}
/** The same for commands that need no tests. */
function addConfigOptions(command) {
    return command
        .option('--config <path>', 'configuration (default: cloudfront-functions.yml if it exists)')
        .option('--environment <name>', 'environment of the configuration');
}
/** The project that options and environment describe; `sources` are for runs without a configuration. */
function projectRequest(flags, only, sources) {
    return {
        configPath: flags.config,
        fallback: sources.length === 0 ? 'none' : sources,
        environment: flags.environment,
        variables: (0,_roots_project_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .projectVariables */ .t)(process.env, process.cwd()),
        ci: (0,_roots_is_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .isCi */ .X)(process.env),
        allowNoTests: flags.allowNoTests ?? false,
        only,
    };
}


/***/ }),

/***/ 33948:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_NESTING),
/* harmony export */   U: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/** Deeper than any test needs, shallow enough for every recursive reader of the document. */
const MAX_NESTING = 100;
/** Offset of the first collection that is nested too deeply. Reads the token tree without recursion. */
function tooDeepAt(root) {
    const pending = [{ token: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > MAX_NESTING)
            return next.token.offset;
        const depth = next.depth + 1;
        for (const token of childrenOf(next.token))
            pending.push({ token, depth });
    }
    return undefined;
}
function childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key ?? [], item.value ?? []].flat());
}


/***/ }),

/***/ 42025:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Offset of the first character of a node. */
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/**
 * Offset behind the last character of a node. The parser's range of a block collection or block scalar
 * would reach over comments and empty lines.
 */
function endOf(node, source) {
    const end = node.range?.[1] ?? 0;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) && !node.flow)
        return endOfLast(node.items.at(-1), source) ?? end;
    const isBlock = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type?.startsWith('BLOCK') === true;
    return isBlock ? startOf(node) + source.slice(startOf(node), end).trimEnd().length : end;
}
function endOfLast(item, source) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item))
        return item ? endOf(item, source) : undefined;
    return Math.max(endOf(item.key, source), item.value ? endOf(item.value, source) : 0);
}


/***/ }),

/***/ 71994:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  r: () => (/* binding */ sourceText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/config/document/nesting.ts
var nesting = __webpack_require__(33948);
;// CONCATENATED MODULE: ./src/config/document/alias-target.ts


/**
 * Nodes that aliases may add to a file: far above real files, while a handful of lines can ask for
 * billions. A long text counts as several: it is written out wherever it is used. Counted here, not by the parser's `maxAliasCount`, which also refuses one small anchor that
 * is used in a hundred tests.
 */
const MAX_ALIASED_NODES = 250_000;
/** Characters of an aliased text that count as one node. */
const NODE_LENGTH = 100;
/** How much one more copy of a node adds. */
function weightOf(node) {
    const length = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.length : 0;
    return 1 + Math.floor(length / NODE_LENGTH);
}
/** What an alias stands for. An anchor may be set again later: the alias keeps the one before it. */
function targetOf(build, alias) {
    if (!build.targets.has(alias))
        build.targets.set(alias, build.anchors.get(alias.source));
    return build.targets.get(alias);
}
/** Why an alias cannot be followed. */
function aliasFault(build, alias, depth) {
    const target = targetOf(build, alias);
    if (target === undefined)
        return `there is no anchor &${alias.source} before *${alias.source}`;
    if (build.open.has(target))
        return `*${alias.source} stands inside its own anchor`;
    if (build.copies > MAX_ALIASED_NODES)
        return 'the aliases of this file expand to too much';
    return depth > nesting/* MAX_NESTING */.M ? 'the aliases of this file are nested too deeply' : undefined;
}

;// CONCATENATED MODULE: ./src/config/document/text-lines.ts
/** Finds the lines of a scalar in the file; none where its text is not there word for word. */
function textLinesOf(scalar, text, source, positionAt) {
    const [start, end] = scalar.range ?? [0, 0];
    const written = source.slice(start, end);
    if (scalar.type === 'BLOCK_LITERAL')
        return blockLines(written, start, text, positionAt);
    if (written === text)
        return linesFrom(text, start, positionAt);
    return written.slice(1, -1) === text ? linesFrom(text, start + 1, positionAt) : [];
}
/**
 * Lines of a text that stands at offset `start` of the file and at `from` of its scalar. The parser takes
 * a lone CR for a character, places count it as a line end.
 */
function linesFrom(text, start, positionAt, from = 0) {
    const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length);
    return [0, ...ends].map((at) => ({ from: from + at, at: positionAt(start + at) }));
}
/** Not by `\n+$`, which takes minutes for line breaks that do not end the text. */
function withoutLastBreaks(text) {
    let end = text.length;
    while (text[end - 1] === '\n')
        end -= 1;
    return text.slice(0, end);
}
function blockLines(written, start, text, positionAt) {
    const [header = '', ...rows] = written.split('\n');
    const lines = [];
    let at = start + header.length + 1;
    let from = 0;
    for (const [index, line] of withoutLastBreaks(text).split('\n').entries()) {
        const row = rows[index] ?? '';
        const bare = row.replace(/\r$/, '');
        if (!bare.endsWith(line))
            return [];
        lines.push(...linesFrom(line, at + bare.length - line.length, positionAt, from));
        at += row.length + 1;
        from += line.length + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/config/document/build-scalar.ts

/** Builds a scalar: its value by the core schema, and its spelling. */
function buildScalar(build, scalar, place) {
    const { value, source = '' } = scalar;
    const text = typeof value === 'string' ? value : source;
    const lines = textLinesOf(scalar, text, build.source, build.positionAt);
    const blank = value === null && source === '';
    return { kind: 'scalar', place, value: isKeptValue(value) ? value : text, text, blank, lines };
}
/** A value where nothing is written: `key:` and the `a` of `{ a, b: 1 }`. */
function blankScalar(place) {
    return { kind: 'scalar', place, value: null, text: '', blank: true, lines: [] };
}
function isKeptValue(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value === null;
}

// EXTERNAL MODULE: ./src/config/document/node-extent.ts
var node_extent = __webpack_require__(42025);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
;// CONCATENATED MODULE: ./src/config/document/tree-build.ts


/** The place of a node; inside an alias it is the alias, and the anchored text is named beside it. */
function placeOf(build, node, context) {
    return placeBetween(build, (0,node_extent/* startOf */.G)(node), (0,node_extent/* endOf */.p)(node, build.source), context);
}
/** As `placeOf`, for two offsets of the file. */
function placeBetween({ file, positionAt }, from, to, { alias }) {
    const span = { file, start: positionAt(from), end: positionAt(to) };
    return alias ? { span: alias.place.span, anchor: { name: alias.name, at: span } } : { span };
}
/** Reports what makes the document unusable; `yaml` is a code in the manner of the parser's. */
function reportYaml(build, place, yaml, text) {
    (0,document_problems/* report */.z)(build.problems, place, { code: 'yaml', args: { yaml, text } });
}

;// CONCATENATED MODULE: ./src/config/document/build-tree.ts





/**
 * Copies the parser's nodes into located nodes: aliases and merge keys are resolved, keys are texts.
 * What cannot be resolved is reported; the tree must not be used then.
 */
function buildTree(root, from) {
    const state = {
        anchors: new Map(),
        targets: new Map(),
        open: new Set(),
        copies: 0,
        refused: new Set(),
    };
    return buildNode({ ...from, ...state }, root, { depth: 0, alias: undefined });
}
function buildNode(build, node, context) {
    if ((0,dist/* isAlias */.Vj)(node))
        return buildAlias(build, node, context);
    if (context.alias)
        build.copies += weightOf(node);
    else if (node.anchor !== undefined)
        build.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return buildScalar(build, node, placeOf(build, node, context));
    build.open.add(node);
    const built = buildCollection(build, node, { ...context, depth: context.depth + 1 });
    build.open.delete(node);
    return built;
}
function buildAlias(build, alias, context) {
    const place = placeOf(build, alias, context);
    const fault = aliasFault(build, alias, context.depth);
    const target = targetOf(build, alias);
    if (fault === undefined && target !== undefined) {
        return buildNode(build, target, {
            depth: context.depth,
            alias: context.alias ?? { name: alias.source, place },
        });
    }
    if (fault !== undefined)
        reportAlias(build, place, fault, target === undefined ? alias : fault);
    return blankScalar(place);
}
/** Says a fault once: a bomb would report each of its aliases, and an anchored alias each of its copies. */
function reportAlias(build, place, fault, about) {
    if (!build.refused.has(about))
        reportYaml(build, place, 'BAD_ALIAS', fault);
    build.refused.add(about);
}
function buildCollection(build, node, context) {
    const place = placeOf(build, node, context);
    if ((0,dist/* isMap */.jh)(node)) {
        return {
            kind: 'map',
            place,
            entries: buildEntries(build, node.items, context),
        };
    }
    const items = (0,dist/* isSeq */.oP)(node) ? node.items : [];
    return { kind: 'list', place, items: items.map((item) => buildNode(build, item, context)) };
}
function buildEntries(build, pairs, context) {
    const entries = new Map();
    const merged = [];
    for (const pair of pairs) {
        const entry = buildEntry(build, pair, context);
        if (isMergeKey(pair.key))
            for (const it of mergedEntries(build, entry))
                merged.push(it);
        else if (entries.has(entry.key))
            reportDuplicate(build, entry);
        else
            entries.set(entry.key, entry);
    }
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    return entries;
}
function buildEntry(build, pair, context) {
    const key = buildNode(build, pair.key, context);
    const end = (0,node_extent/* endOf */.p)(pair.key, build.source);
    const value = pair.value
        ? buildNode(build, pair.value, context)
        : blankScalar(placeBetween(build, end, end, context));
    if (key.kind === 'scalar')
        return { key: key.text, keyPlace: key.place, value };
    reportYaml(build, key.place, 'NON_STRING_KEY', 'a key must be text');
    return { key: '', keyPlace: key.place, value };
}
function reportDuplicate(build, { key, keyPlace }) {
    reportYaml(build, keyPlace, 'DUPLICATE_KEY', `the key "${key}" is written twice`);
}
/** `<<: *a` and `<<: [*a, *b]`: earlier maps win. https://yaml.org/type/merge.html */
function mergedEntries(build, { value, keyPlace }) {
    const maps = value.kind === 'list' ? value.items : [value];
    if (maps.some((map) => map.kind !== 'map')) {
        reportYaml(build, keyPlace, 'BAD_MERGE', '"<<" takes a map, or a list of maps');
    }
    return maps.flatMap((map) => (map.kind === 'map' ? [...map.entries.values()] : []));
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'symbol';
}

// EXTERNAL MODULE: ./src/config/document/positions.ts
var positions = __webpack_require__(80698);
;// CONCATENATED MODULE: ./src/config/document/read-tokens.ts

/**
 * Lexical tokens a file may have: tens of thousands of tests. The trees made of them take up to a
 * kilobyte for each, so that a file of a few megabytes could exhaust the memory.
 */
const MAX_TOKENS = 1_000_000;
/** Reads a text as the parser does by itself, but counts. https://eemeli.org/yaml/#lexer */
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > MAX_TOKENS)
            return { tokens: [], tooManyAt: offset };
        offset += CONTROLS.has(lexeme) ? 0 : lexeme.length;
        tokens.push(...parser.next(lexeme));
    }
    tokens.push(...parser.end());
    return { tokens, tooManyAt: undefined };
}
/** Marks of the lexer that stand for no text: document, flow error, scalar. */
const CONTROLS = new Set(['\x02', '\x18', '\x1f']);

;// CONCATENATED MODULE: ./src/config/document/yaml-complaints.ts

/**
 * Reports complaints of the YAML parser. Of several about one place the first is the cause, the others
 * follow from it. What is missing at the end of a file is missing behind its last character.
 */
function createComplaints(target) {
    const said = new Set();
    const { text, file, positionAt, problems } = target;
    return (yaml, message, from, to) => {
        const isAtEnd = from >= text.length;
        const start = isAtEnd ? text.trimEnd().length : from;
        const end = isAtEnd ? start : Math.min(Math.max(from, to), text.length);
        if (said.has(start))
            return;
        said.add(start);
        const span = { file, start: positionAt(start), end: positionAt(end) };
        (0,document_problems/* report */.z)(problems, { span }, { code: 'yaml', args: { yaml, text: message } });
    };
}

;// CONCATENATED MODULE: ./src/config/document/parse-document.ts







/**
 * Options of the YAML parser: the core schema of YAML 1.2 whatever a directive says, no tags beyond it.
 * Unique keys are checked by the tree builder, which takes linear time and compares keys as text.
 * https://eemeli.org/yaml/#options
 */
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/**
 * Parses one YAML or JSON document. `text` comes from `sourceText`, `file` is the path spans carry. Every
 * complaint of the parser, warnings included, is an error: what it guessed is not what somebody meant.
 */
function parseDocument(text, file) {
    const { root, problems } = parseWhole(text, file);
    return { root, problems: problems.slice(0, document_problems/* MOST_FAULTS */.w) };
}
function parseWhole(text, file) {
    const problems = [];
    const positionAt = (0,positions/* createPositions */.H)(text);
    const { tokens, tooManyAt } = readTokens(text);
    const complain = createComplaints({ text, file, positionAt, problems });
    if (tooManyAt !== undefined) {
        complain('TOO_LARGE', 'the file has too many parts', tooManyAt, tooManyAt + 1);
        return { root: undefined, problems };
    }
    const contents = isShallow(tokens, complain) && compose(tokens, text.length, complain);
    if (!contents || problems.length > 0)
        return { root: undefined, problems };
    const root = buildTree(contents, { source: text, file, positionAt, problems });
    return { root: problems.length > 0 ? undefined : root, problems };
}
/**
 * The text as spans count it: without a byte order mark. In JSON a tab can only stand between tokens,
 * so it becomes a space there: YAML does not take it as indentation.
 */
function sourceText(text, file) {
    const bare = text.replace(/^\ufeff/, '');
    return file.endsWith('.json') ? bare.replaceAll('\t', ' ') : bare;
}
function isShallow(tokens, complain) {
    const deep = tokens.flatMap((token) => (0,nesting/* tooDeepAt */.U)(token) ?? [])[0];
    if (deep !== undefined)
        complain('TOO_DEEP', 'the nesting is too deep', deep, deep + 1);
    return deep === undefined;
}
function compose(tokens, length, complain) {
    const [first, second] = [...new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, length)];
    for (const fault of [...(first?.errors ?? []), ...(first?.warnings ?? [])]) {
        complain(fault.code, fault.message, ...fault.pos);
    }
    if (second !== undefined) {
        const start = second.range[0];
        complain('MULTIPLE_DOCS', 'the file has several documents', start, start + '---'.length);
    }
    return first?.contents;
}


/***/ }),

/***/ 80698:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createPositions)
/* harmony export */ });
/** Indexes a text once, so that every look-up costs a binary search and a long line is no trap. */
function createPositions(text) {
    const lineStarts = [0, ...endsOf(text, /\r\n|\r|\n/g)];
    const pairs = endsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g);
    return (offset) => {
        const line = countUpTo(lineStarts, offset);
        const start = lineStarts[line - 1] ?? 0;
        const surplus = countUpTo(pairs, offset) - countUpTo(pairs, start);
        return { line, column: offset - start - surplus + 1 };
    };
}
function endsOf(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? Infinity) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 35009:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ placeInSegments),
/* harmony export */   s: () => (/* binding */ placeInText)
/* harmony export */ });
/**
 * The place of a part of a scalar's text, offsets in UTF-16 units; of a text that was filled in, the
 * place in the one cell the part comes from. The whole scalar where the part cannot be told: in an
 * alias, behind escapes, over a line end, of a text without content, or made of several cells.
 */
function placeInText(node, from, to) {
    if (node.segments)
        return placeInSegments(node, node.segments, from, to);
    const line = node.lines.findLast((candidate) => candidate.from <= from);
    const part = node.text.slice(from, to);
    const isWhole = node.text.trim() === '' || node.place.anchor !== undefined;
    if (line === undefined || isWhole || /[\r\n]/.test(part))
        return node.place;
    const start = positionIn(line, node.text, from);
    const end = { line: start.line, column: start.column + codePoints(part) };
    return { span: { file: node.place.span.file, start, end } };
}
/** The same for a text that is made of segments; `node` is what they were filled into. */
function placeInSegments({ place }, segments, from, to) {
    const covered = segments.filter((it) => it.from < to && from < it.to);
    const cells = covered.filter(({ isCell }) => isCell);
    const [only] = covered.length === 1 ? covered : cells;
    if (only === undefined || cells.length > 1)
        return place;
    const shift = only.at - only.from;
    const [start, end] = [Math.max(from, only.from), Math.min(to, only.to)];
    return placeInText(only.origin, start + shift, end + shift);
}
function positionIn(line, text, offset) {
    const before = codePoints(text.slice(line.from, offset));
    return { line: line.at.line, column: line.at.column + before };
}
/** Counted without a list of them: a text may be long, and have many places. */
function codePoints(text) {
    let count = text.length;
    for (let at = 1; at < text.length; at += 1) {
        if (isPair(text.charCodeAt(at - 1), text.charCodeAt(at)))
            count -= 1;
    }
    return count;
}
function isPair(high, low) {
    return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}


/***/ }),

/***/ 51185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ headerEntries),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   jB: () => (/* binding */ readHeaders)
/* harmony export */ });
/* harmony import */ var _core_hidden_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21500);
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86553);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53660);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77591);
/* harmony import */ var _value_box_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60180);





/** Patches parameters or cookies, by name as written. */
function readNamed(node) {
    return node && patchOfEntries(node, (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(node), ({ key }) => key);
}
/** Patches headers, by folded name. Cookies and headers that functions never see are reported. */
function readHeaders(node, problems) {
    if (node === undefined)
        return undefined;
    const entries = headerEntries(node, problems);
    for (const { key, keyPlace } of entries) {
        const name = key.toLowerCase();
        if ((0,_core_hidden_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenHeader */ .a)(name)) {
            (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(problems, keyPlace, { code: 'hidden-header', args: { name } });
        }
    }
    return patchOfEntries(node, entries, ({ key }) => key.toLowerCase());
}
const COOKIE_HEADERS = new Set(['cookie', 'set-cookie']);
/** Headers written under `headers`: no cookies, no name twice in different case. Others are reported. */
function headerEntries(node, problems) {
    const seen = new Map();
    return (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(node).filter(({ key, keyPlace }) => {
        const name = key.toLowerCase();
        const first = seen.get(name);
        if (first !== undefined) {
            (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(problems, keyPlace, { code: 'conflict', args: { keys: [first, key] } });
        }
        else if (COOKIE_HEADERS.has(name)) {
            (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(problems, keyPlace, { code: 'cookie-header', args: { name: key } });
        }
        else {
            seen.set(name, key);
            return true;
        }
        return false;
    });
}
/** Removes the whole key, or patches it entry by entry. */
function patchOfEntries(node, entries, nameOf) {
    if (node.kind !== 'map')
        return undefined;
    const patches = entries.flatMap((entry) => {
        const patch = patchOfEntry(entry);
        return patch ? [[nameOf(entry), patch]] : [];
    });
    return { kind: 'merge', entries: new Map(patches) };
}
function patchOfEntry({ key, keyPlace, value }) {
    if ((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoval */ .f)(value))
        return { kind: 'remove', key, place: keyPlace };
    const box = (0,_value_box_js__WEBPACK_IMPORTED_MODULE_4__/* .readBox */ .u)(value);
    return box && (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .setTo */ .oc)(box);
}


/***/ }),

/***/ 23662:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   P6: () => (/* binding */ nestedFields),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86553);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77591);


/** Patches a map with fixed keys: `null` removes a key, the readers make a patch of everything else. */
function readFields(map, readers) {
    const patches = {};
    for (const [key, read] of Object.entries(readers)) {
        const entry = map.entries.get(key);
        if (entry)
            patches[key] = removalOr(entry, read);
    }
    return (0,_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeOf */ .uV)(patches);
}
/** A `null` as removal, everything else as the reader reads it. */
function removalOr(entry, read) {
    const { key, keyPlace: place, value } = entry;
    return (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemoval */ .f)(value) ? { kind: 'remove', key, place } : read(entry);
}
/** Reads any text. */
const readText = ({ value }) => {
    const scalar = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value);
    return scalar && (0,_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .setTo */ .oc)(scalar.text);
};
/** Reads a text that is checked first; `check` reports what is wrong with it. */
function checkedText(check) {
    return (entry) => {
        const scalar = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(entry.value);
        if (scalar)
            check(scalar);
        return readText(entry);
    };
}
/** Reads a map with fixed keys. */
function nestedFields(readers) {
    return ({ value }) => {
        const map = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(value);
        return map && readFields(map, readers);
    };
}


/***/ }),

/***/ 44510:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ patchOfLists),
/* harmony export */   r: () => (/* binding */ collectHeaders)
/* harmony export */ });
/* harmony import */ var _core_box_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50402);
/* harmony import */ var _core_hidden_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21500);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53660);
/* harmony import */ var _document_text_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35009);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77591);





/** Headers of an HTTP text by folded name. What CloudFront hides is dropped, with a notice. */
function collectHeaders(lines, scalar, problems) {
    const headers = new Map();
    for (const { name: part, value } of lines) {
        const name = part.text.toLowerCase();
        if (!(0,_core_hidden_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenHeader */ .a)(name)) {
            (0,_core_box_js__WEBPACK_IMPORTED_MODULE_3__/* .addValue */ .dM)(headers, name, { value: value.text });
            continue;
        }
        const place = (0,_document_text_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInText */ .s)(scalar, part.from, part.from + part.text.length);
        (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(problems, place, { code: 'hidden-header', args: { name } }, { severity: 'notice' });
    }
    return headers;
}
/** Merges values by name; nothing where there are none. */
function patchOfLists(lists) {
    const entries = [...lists].map(([name, values]) => [name, (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .setTo */ .oc)((0,_core_box_js__WEBPACK_IMPORTED_MODULE_3__/* .boxOf */ .b0)(values))]);
    return entries.length === 0 ? undefined : { kind: 'merge', entries: new Map(entries) };
}


/***/ }),

/***/ 18096:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ INPUT_KEYS),
  E: () => (/* binding */ readInputLayer)
});

// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
;// CONCATENATED MODULE: ./src/config/input/clock.ts
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/**
 * Reads an RFC 3339 instant with zone as milliseconds since 1970 (finer digits are cut). undefined for
 * every other text, days that do not exist and leap seconds included.
 * https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function parseInstant(text) {
    const match = INSTANT.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction = ''] = match;
    const millisecond = `${fraction.slice(1)}000`.slice(0, 3);
    const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}`;
    const date = new Date(`${local}Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString() === `${local}Z`;
    return exists ? Date.parse(`${local}${match[8]?.toUpperCase()}`) : undefined;
}

// EXTERNAL MODULE: ./src/config/input/field-patch.ts
var field_patch = __webpack_require__(23662);
// EXTERNAL MODULE: ./src/config/input/ip-address.ts
var ip_address = __webpack_require__(59093);
// EXTERNAL MODULE: ./src/config/input/patch.ts
var patch = __webpack_require__(77591);
// EXTERNAL MODULE: ./src/config/input/request-patch.ts + 3 modules
var request_patch = __webpack_require__(29639);
// EXTERNAL MODULE: ./src/config/input/response-patch.ts + 1 modules
var response_patch = __webpack_require__(87345);
;// CONCATENATED MODULE: ./src/config/input/input-layer.ts








/** Keys that an input layer reads. */
const INPUT_KEYS = [
    'request',
    'response',
    'context',
    'viewer',
    'clock',
    'edgeLocation',
    'engine',
];
/** Reads the input keys of a map. */
function readInputLayer(map, problems) {
    const request = readRequestKey(map, problems);
    const event = (0,field_patch/* readFields */.qU)(map, {
        context: (0,field_patch/* nestedFields */.P6)(CONTEXT),
        viewer: (0,field_patch/* nestedFields */.P6)({ ip: ipReader(problems) }),
        request: () => request?.patch,
        response: ({ value }) => (0,response_patch/* readResponse */.U)(value, problems),
    });
    return {
        event,
        settings: readSettings(map, problems),
        query: request?.query,
        hasResponse: presence(map, 'response'),
        hasRequest: presence(map, 'request'),
    };
}
const CONTEXT = {
    distributionId: field_patch/* readText */.yR,
    distributionDomainName: field_patch/* readText */.yR,
    endpoint: field_patch/* readText */.yR,
    requestId: field_patch/* readText */.yR,
};
function readSettings(map, problems) {
    return (0,field_patch/* readFields */.qU)(map, {
        clock: ({ value }) => readClock((0,located_node/* asText */.e1)(value), problems),
        edgeLocation: (0,field_patch/* nestedFields */.P6)({
            name: field_patch/* readText */.yR,
            serverIp: ipReader(problems),
            region: field_patch/* readText */.yR,
        }),
        engine: field_patch/* readText */.yR,
    });
}
function readRequestKey(map, problems) {
    const node = (0,located_node/* valueAt */.fK)(map, 'request');
    return node && !(0,located_node/* isRemoval */.f)(node) ? (0,request_patch/* readRequest */.i)(node, problems) : undefined;
}
function readClock(scalar, problems) {
    const instant = scalar && parseInstant(scalar.text);
    if (instant !== undefined)
        return (0,patch/* setTo */.oc)(instant);
    if (scalar)
        reportText(scalar, 'bad-clock', problems);
    return undefined;
}
function ipReader(problems) {
    return (0,field_patch/* checkedText */.N0)((scalar) => {
        if (!(0,ip_address/* isIp */.S)(scalar.text))
            reportText(scalar, 'bad-ip', problems);
    });
}
function reportText({ place, text }, code, problems) {
    const finding = { code, args: { text } };
    (0,document_problems/* report */.z)(problems, place, finding);
}
function presence(map, key) {
    const node = (0,located_node/* valueAt */.fK)(map, key);
    return node && !(0,located_node/* isRemoval */.f)(node);
}


/***/ }),

/***/ 59093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isIp),
/* harmony export */   s: () => (/* binding */ isIpv6)
/* harmony export */ });
const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^(${OCTET}\\.){3}${OCTET}$`);
const GROUP = /^[0-9a-f]{1,4}$/i;
/** True for an IPv4 or IPv6 address in text form. */
function isIp(text) {
    return IPV4.test(text) || isIpv6(text);
}
/** True for an IPv6 address in text form, without zone. https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const all = groups.flat();
    const last = all.at(-1) ?? '';
    const hasIpv4 = IPV4.test(last) && groups.at(-1)?.at(-1) === last;
    const hex = hasIpv4 ? all.slice(0, -1) : all;
    const length = hex.length + (hasIpv4 ? 2 : 0);
    return (hex.every((group) => GROUP.test(group)) && (halves.length === 2 ? length < 8 : length === 8));
}


/***/ }),

/***/ 77591:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ NO_PATCH),
/* harmony export */   X6: () => (/* binding */ applyPatch),
/* harmony export */   oc: () => (/* binding */ setTo),
/* harmony export */   uV: () => (/* binding */ mergeOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53660);


/** A patch that sets a value. */
function setTo(value) {
    return { kind: 'set', value };
}
/** A patch of some keys; keys without a patch are left out. */
function mergeOf(patches) {
    const entries = new Map();
    for (const [key, patch] of Object.entries(patches))
        if (patch)
            entries.set(key, patch);
    return entries.size === 0 ? NO_PATCH : { kind: 'merge', entries };
}
/** A patch that changes nothing. */
const NO_PATCH = { kind: 'merge', entries: new Map() };
/** Applies a patch; `base` is never changed. Removing what is not there is reported. */
function applyPatch(base, patch, problems) {
    if (patch.kind === 'set')
        return patch.value;
    if (patch.kind === 'merge')
        return applyMerge(base, patch, problems);
    if (base === undefined) {
        (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(problems, patch.place, { code: 'nothing-to-remove', args: { key: patch.key } });
    }
    return undefined;
}
function applyMerge(base, patch, problems) {
    const merged = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(base) && patch.whole !== true ? { ...base } : {};
    for (const [key, inner] of patch.entries) {
        const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
        const value = applyPatch(before, inner, problems);
        if (value === undefined)
            Reflect.deleteProperty(merged, key);
        else
            define(merged, key, value);
    }
    return merged;
}
/** Defines a key as the object's own, `__proto__` included. */
function define(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, {
            value,
            enumerable: true,
            writable: true,
            configurable: true,
        });
}


/***/ }),

/***/ 29639:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/shorthand/http-text.ts
var http_text = __webpack_require__(85074);
// EXTERNAL MODULE: ./src/core/suggestions.ts
var suggestions = __webpack_require__(2922);
// EXTERNAL MODULE: ./src/config/shorthand/parsed.ts
var shorthand_parsed = __webpack_require__(27501);
// EXTERNAL MODULE: ./src/config/shorthand/request-target.ts + 1 modules
var request_target = __webpack_require__(11726);
;// CONCATENATED MODULE: ./src/config/shorthand/request-line.ts



/** Methods CloudFront accepts from viewers. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/**
 * Parses `[method] target [HTTP/version]`. Nothing is decoded or normalised but the host. `from` is
 * where the text begins in what was written.
 */
function parseRequestLine(text, from = 0) {
    const line = (0,shorthand_parsed/* trimmedPart */.Os)(text, from);
    if (line.text === '')
        return (0,shorthand_parsed/* badRequest */.li)(line, 'empty');
    const words = wordsOf(line);
    const version = words.length > 1 ? words.at(-1) : undefined;
    const isVersion = version !== undefined && /^HTTP\//i.test(version.text);
    if (isVersion && !/^HTTP\/\d(\.\d)?$/.test(version.text))
        return (0,shorthand_parsed/* badRequest */.li)(version, 'http-version');
    return parseWords(line, isVersion ? words.slice(0, -1) : words);
}
/** The fault of a method that CloudFront does not accept; undefined when it does. */
function methodFault({ text, from }) {
    if (METHODS.some((method) => method === text))
        return undefined;
    const [suggestion] = (0,suggestions/* suggestionsFor */.Z)(text.toUpperCase(), METHODS);
    const args = { text, ...(suggestion !== undefined && { suggestion }) };
    return { fault: { finding: { code: 'bad-method', args }, from, to: from + text.length } };
}
function parseWords(line, words) {
    const [first = line, second] = words;
    const method = second !== undefined && !/^\/|:\/\//.test(first.text) ? first : undefined;
    const fault = method && methodFault(method);
    if (fault)
        return fault;
    const [target = line, extra] = method ? words.slice(1) : words;
    if (extra !== undefined)
        return (0,shorthand_parsed/* badRequest */.li)(wholeOf(line, target, words), 'space');
    const parsed = (0,request_target/* parseTarget */.hu)(target);
    return 'fault' in parsed ? parsed : { value: { ...parsed.value, method: method?.text } };
}
/** The target with its forbidden spaces: up to the last word. */
function wholeOf(line, target, words) {
    const last = words.at(-1) ?? target;
    const end = last.from + last.text.length - line.from;
    return (0,shorthand_parsed/* slicePart */.A1)(line, target.from - line.from, end);
}
function wordsOf(line) {
    return Array.from(line.text.matchAll(/[^ ]+/g), ({ 0: text, index }) => ({
        text,
        from: line.from + index,
    }));
}

// EXTERNAL MODULE: ./src/config/input/entries.ts
var entries = __webpack_require__(51185);
// EXTERNAL MODULE: ./src/config/input/field-patch.ts
var field_patch = __webpack_require__(23662);
// EXTERNAL MODULE: ./src/core/box.ts
var box = __webpack_require__(50402);
// EXTERNAL MODULE: ./src/config/input/http-headers.ts
var http_headers = __webpack_require__(44510);
// EXTERNAL MODULE: ./src/config/input/patch.ts
var patch = __webpack_require__(77591);
// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
;// CONCATENATED MODULE: ./src/config/input/request-line-patch.ts



/** A request line as patches by key: uri and whole query, method and host only where written. */
function linePatch(line) {
    const { method, uri, query, host } = line;
    return {
        method: method === undefined ? undefined : (0,patch/* setTo */.oc)(method),
        uri: (0,patch/* setTo */.oc)(uri),
        querystring: queryPatch(query ?? ''),
        headers: host === undefined ? undefined : (0,patch/* mergeOf */.uV)({ host: (0,patch/* setTo */.oc)((0,box/* boxOf */.b0)([{ value: host }])) }),
    };
}
/** A query text replaces all parameters. */
function queryPatch(text) {
    if (text === '')
        return NO_QUERY;
    const entries = new Map([...parametersOf(text)].map(([name, box]) => [name, (0,patch/* setTo */.oc)(box)]));
    return { kind: 'merge', entries, whole: true };
}
const NO_QUERY = { ...patch/* NO_PATCH */.JP, whole: true };
function parametersOf(text) {
    const boxes = [...(0,query/* parseQuery */.mA)(text)].map(([name, values]) => [
        name,
        (0,box/* boxOf */.b0)(values.map((value) => ({ value }))),
    ]);
    return new Map(boxes);
}

// EXTERNAL MODULE: ./src/config/input/text-fault.ts
var text_fault = __webpack_require__(91915);
;// CONCATENATED MODULE: ./src/config/input/http-request.ts








/** Reads a request written as HTTP text. */
function readHttpRequest(scalar, problems) {
    const request = (0,text_fault/* valueOrReport */.v)(parseHttpRequest(scalar.text), scalar, problems);
    if (request === undefined)
        return { patch: undefined, query: undefined };
    const { line } = request;
    const headers = (0,http_headers/* collectHeaders */.r)(request.headers, scalar, problems);
    if (line.host !== undefined)
        headers.set('host', [{ value: line.host }]);
    const patches = { headers: (0,http_headers/* patchOfLists */.X)(headers), cookies: (0,http_headers/* patchOfLists */.X)(request.cookies) };
    return { patch: (0,patch/* mergeOf */.uV)({ ...linePatch(line), ...patches }), query: { raw: line.query ?? null } };
}
function parseHttpRequest(text) {
    const http = (0,http_text/* parseHttpText */.F)(text);
    if ('fault' in http)
        return http;
    const { first, headers } = http.value;
    const line = parseRequestLine(first.text, first.from);
    if ('fault' in line)
        return line;
    const cookies = parseCookies(headers.filter(isNamed('cookie')));
    if ('fault' in cookies)
        return cookies;
    const [misplaced] = headers.filter(isNamed('set-cookie'));
    if (misplaced)
        return (0,shorthand_parsed/* badRequest */.li)(misplaced.name, 'set-cookie');
    const { host } = line.value;
    const other = headers.find((header) => isNamed('host')(header) && header.value.text !== host);
    if (host !== undefined && other)
        return (0,shorthand_parsed/* badRequest */.li)(other.value, 'two-hosts');
    const kept = headers.filter((header) => !isNamed('cookie')(header));
    return { value: { line: line.value, headers: kept, cookies: cookies.value } };
}
function isNamed(name) {
    return (line) => line.name.text.toLowerCase() === name;
}
function parseCookies(lines) {
    const cookies = new Map();
    for (const { value } of lines) {
        for (const { 0: text, index } of value.text.matchAll(/[^;]+/g)) {
            const pair = (0,shorthand_parsed/* trimmedPart */.Os)(text, value.from + index);
            if (pair.text === '')
                continue;
            const equals = pair.text.indexOf('=');
            if (equals < 1)
                return (0,shorthand_parsed/* badRequest */.li)(pair, 'cookie-pair');
            (0,box/* addValue */.dM)(cookies, pair.text.slice(0, equals), { value: pair.text.slice(equals + 1) });
        }
    }
    return { value: cookies };
}

;// CONCATENATED MODULE: ./src/config/input/request-patch.ts











/** Reads a `request`: shorthand, HTTP text or map. */
function readRequest(node, problems) {
    if (node.kind === 'map')
        return readMap(node, problems);
    const scalar = (0,located_node/* asText */.e1)(node);
    if (scalar === undefined)
        return { patch: undefined, query: undefined };
    if ((0,http_text/* isHttpText */.I)(scalar.text))
        return readHttpRequest(scalar, problems);
    const line = (0,text_fault/* valueOrReport */.v)(parseRequestLine(scalar.text), scalar, problems);
    return line ? fromLine(line) : { patch: undefined, query: undefined };
}
function fromLine(line) {
    return { patch: (0,patch/* mergeOf */.uV)(linePatch(line)), query: { raw: line.query ?? null } };
}
function readMap(map, problems) {
    const patch = (0,field_patch/* readFields */.qU)(map, {
        method: (0,field_patch/* checkedText */.N0)((scalar) => checkMethod(scalar, problems)),
        uri: (0,field_patch/* checkedText */.N0)((scalar) => checkText(scalar, (0,request_target/* pathProblem */.z9)(scalar.text), problems)),
        querystring: readQuery(problems),
        headers: ({ value }) => (0,entries/* readHeaders */.jB)(value, problems),
        cookies: ({ value }) => (0,entries/* readNamed */.Mk)(value),
    });
    const written = map.entries.get('querystring')?.value;
    const text = (0,located_node/* asText */.e1)(written);
    return { patch, query: text ? { raw: text.text } : written && { raw: undefined } };
}
function readQuery(problems) {
    return ({ value }) => {
        const text = (0,located_node/* asText */.e1)(value);
        if (text === undefined)
            return (0,entries/* readNamed */.Mk)(value);
        checkText(text, (0,request_target/* queryReason */.rM)(text.text), problems);
        return queryPatch(text.text);
    };
}
function checkMethod(scalar, problems) {
    const fault = methodFault({ text: scalar.text, from: 0 });
    if (fault)
        (0,text_fault/* valueOrReport */.v)(fault, scalar, problems);
}
function checkText(scalar, reason, problems) {
    const { place, text } = scalar;
    if (reason)
        (0,document_problems/* report */.z)(problems, place, { code: 'bad-request', args: { text, reason } });
}


/***/ }),

/***/ 87345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readResponse)
});

// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/shorthand/http-text.ts
var http_text = __webpack_require__(85074);
// EXTERNAL MODULE: ./src/config/shorthand/parsed.ts
var parsed = __webpack_require__(27501);
// EXTERNAL MODULE: ./src/config/input/entries.ts
var entries = __webpack_require__(51185);
// EXTERNAL MODULE: ./src/config/input/field-patch.ts
var field_patch = __webpack_require__(23662);
// EXTERNAL MODULE: ./src/core/set-cookie.ts
var set_cookie = __webpack_require__(18906);
// EXTERNAL MODULE: ./src/config/input/http-headers.ts
var http_headers = __webpack_require__(44510);
// EXTERNAL MODULE: ./src/config/input/patch.ts
var patch = __webpack_require__(77591);
// EXTERNAL MODULE: ./src/config/input/text-fault.ts
var text_fault = __webpack_require__(91915);
;// CONCATENATED MODULE: ./src/config/input/http-response.ts






/** Reads a response written as HTTP text. */
function readHttpResponse(scalar, problems) {
    const response = (0,text_fault/* valueOrReport */.v)(parseHttpResponse(scalar.text), scalar, problems);
    if (response === undefined)
        return undefined;
    const { status, reason, headers, cookies } = response;
    return (0,patch/* mergeOf */.uV)({
        statusCode: (0,patch/* setTo */.oc)(status),
        statusDescription: reason === '' ? undefined : (0,patch/* setTo */.oc)(reason),
        headers: (0,http_headers/* patchOfLists */.X)((0,http_headers/* collectHeaders */.r)(headers, scalar, problems)),
        cookies: (0,http_headers/* patchOfLists */.X)(cookies),
    });
}
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +([1-5]\d\d)(?: +(.*))?$/;
function parseHttpResponse(text) {
    const http = (0,http_text/* parseHttpText */.F)(text);
    if ('fault' in http)
        return http;
    const [, status, reason = ''] = STATUS_LINE.exec((0,parsed/* trimmedPart */.Os)(http.value.first.text).text) ?? [];
    if (status === undefined)
        return (0,parsed/* badRequest */.li)(http.value.first, 'no-status-line');
    const rest = parseHeaders(http.value);
    return 'fault' in rest ? rest : { value: { status: Number(status), reason, ...rest.value } };
}
function parseHeaders({ headers }) {
    const cookies = new Map();
    const kept = [];
    for (const line of headers) {
        const name = line.name.text.toLowerCase();
        if (name === 'cookie')
            return (0,parsed/* badRequest */.li)(line.name, 'set-cookie');
        if (name !== 'set-cookie')
            kept.push(line);
        else if (!(0,set_cookie/* addSetCookie */.i)(cookies, line.value.text))
            return (0,parsed/* badRequest */.li)(line.value, 'cookie-pair');
    }
    return { value: { headers: kept, cookies } };
}

;// CONCATENATED MODULE: ./src/config/input/response-patch.ts








/** Reads a `response`: status, HTTP text or map. */
function readResponse(node, problems) {
    if (node.kind === 'map') {
        return (0,field_patch/* readFields */.qU)(node, {
            // The schema has refused everything but numbers.
            statusCode: ({ value }) => (isNumber(value) ? statusPatch(value, problems) : undefined),
            statusDescription: field_patch/* readText */.yR,
            headers: ({ value }) => (0,entries/* readHeaders */.jB)(value, problems),
            cookies: ({ value }) => (0,entries/* readNamed */.Mk)(value),
        });
    }
    const scalar = (0,located_node/* asText */.e1)(node);
    if (scalar && (0,http_text/* isHttpText */.I)(scalar.text))
        return readHttpResponse(scalar, problems);
    const statusCode = statusPatch(node, problems);
    return statusCode && (0,patch/* mergeOf */.uV)({ statusCode });
}
function isNumber(node) {
    return node.kind === 'scalar' && typeof node.value === 'number';
}
function statusPatch(node, problems) {
    const scalar = (0,located_node/* asText */.e1)(node);
    if (scalar === undefined)
        return undefined;
    const { text } = (0,parsed/* trimmedPart */.Os)(scalar.text);
    if (/^[1-5]\d\d$/.test(text))
        return (0,patch/* setTo */.oc)(Number(text));
    const finding = { code: 'bad-request', args: { text, reason: 'not-a-status' } };
    (0,document_problems/* report */.z)(problems, scalar.place, finding);
    return undefined;
}


/***/ }),

/***/ 91915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ valueOrReport)
/* harmony export */ });
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53660);
/* harmony import */ var _document_text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35009);


/** The value of a parsed text; a fault is reported under the very part that is wrong. */
function valueOrReport(parsed, node, problems) {
    if ('value' in parsed)
        return parsed.value;
    const { finding, from, to } = parsed.fault;
    (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(problems, (0,_document_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInText */ .s)(node, from, to), finding);
    return undefined;
}


/***/ }),

/***/ 60180:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readBox)
/* harmony export */ });
/* harmony import */ var _core_box_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50402);
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);


/**
 * Reads an entry of `headers`, `querystring` or `cookies`: a scalar, a list of values, or AWS's box, which
 * is taken over as it is. undefined for what the schema has refused.
 */
function readBox(node) {
    if (node.kind === 'list')
        return boxFrom(valuesOf(node));
    if (node.kind === 'scalar')
        return boxFrom(valuesOf(node));
    const multiValue = valuesOf((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'multiValue'));
    const single = singleValue(node) ?? multiValue?.[0];
    if (single === undefined || multiValue === undefined)
        return single && (0,_core_box_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)([single]);
    return { ...single, multiValue };
}
function boxFrom(values) {
    return values && (0,_core_box_js__WEBPACK_IMPORTED_MODULE_1__/* .boxOf */ .b0)(values);
}
function valuesOf(node) {
    const nodes = node?.kind === 'list' ? (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node) : node ? [node] : [];
    const values = nodes.flatMap((item) => singleValue(item) ?? []);
    return values.length === nodes.length && values.length > 0 ? values : undefined;
}
function singleValue(node) {
    const value = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(node) ?? (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'value'));
    const attributes = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(node, 'attributes'));
    if (value === undefined)
        return undefined;
    return { value: value.text, ...(attributes && { attributes: attributes.text }) };
}


/***/ }),

/***/ 39289:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ listFunctions),
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/config/project-files.ts
var project_files = __webpack_require__(72185);
// EXTERNAL MODULE: ./src/config/project/config-path.ts
var config_path = __webpack_require__(16982);
// EXTERNAL MODULE: ./src/config/project/order-diagnostics.ts
var order_diagnostics = __webpack_require__(60081);
// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/config/document/located-node.ts
var located_node = __webpack_require__(86553);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/schema/config-schema.ts
var config_schema = __webpack_require__(91586);
// EXTERNAL MODULE: ./src/config/schema/validate.ts + 4 modules
var validate = __webpack_require__(13954);
// EXTERNAL MODULE: ./src/core/environment.ts
var environment = __webpack_require__(46738);
// EXTERNAL MODULE: ./src/config/document/text-place.ts
var text_place = __webpack_require__(35009);
;// CONCATENATED MODULE: ./src/config/project/interpolate.ts



/** Fills in `${name}`; `$${` is a plain `${`. A variable that is not set is reported at its very place,
 * and so is one that holds credentials. */
function interpolate(node, variables, problems) {
    return node.text.replace(/\$\$\{|\$\{([^}]*)\}/g, (written, name, offset) => {
        if (name === undefined)
            return '${';
        // Names and comments are sent to AWS and stand in every report.
        const isSecret = (0,environment/* isSecretVariable */.t)(name.replace(/^env\./, ''));
        const value = isSecret ? undefined : variables(name);
        if (value !== undefined)
            return value;
        const place = (0,text_place/* placeInText */.s)(node, offset, offset + written.length);
        (0,document_problems/* report */.z)(problems, place, {
            code: isSecret ? 'secret-variable' : 'unset-variable',
            args: { name },
        });
        return written;
    });
}

;// CONCATENATED MODULE: ./src/config/project/layered.ts


/** The strongest value of a key; `null` removes the weaker ones, of which there must be one. */
function layeredValue(layers, key, problems) {
    return layeredValues(layers, key, problems).at(-1);
}
/** The maps that remain under a key, weakest first, to be merged key by key. */
function layeredMaps(layers, key, problems) {
    return layeredValues(layers, key, problems).flatMap((node) => (0,located_node/* asMap */.$H)(node) ?? []);
}
/** The values that remain under a key, weakest first: those after the last removal. */
function layeredValues(layers, key, problems) {
    let values = [];
    for (const layer of layers) {
        const entry = layer?.entries.get(key);
        if (entry === undefined)
            continue;
        const removes = (0,located_node/* isRemoval */.f)(entry.value);
        if (removes && values.length === 0) {
            (0,document_problems/* report */.z)(problems, entry.keyPlace, { code: 'nothing-to-remove', args: { key } });
        }
        values = removes ? [] : [...values, entry.value];
    }
    return values;
}

// EXTERNAL MODULE: ./src/core/event.ts
var core_event = __webpack_require__(67667);
// EXTERNAL MODULE: ./src/core/function-config.ts
var function_config = __webpack_require__(1686);
// EXTERNAL MODULE: ./src/core/limits.ts
var core_limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/config/input/input-layer.ts + 1 modules
var input_layer = __webpack_require__(18096);
// EXTERNAL MODULE: ./src/config/read-allow.ts
var read_allow = __webpack_require__(59300);
// EXTERNAL MODULE: ./src/core/coverage/coverage.ts
var coverage = __webpack_require__(98342);
;// CONCATENATED MODULE: ./src/config/project/coverage-limits.ts



/** `limits.coverage` of all layers; nothing where none has it. */
function readCoverageLimits(limits, problems) {
    const maps = layeredValues(limits, 'coverage', problems).map(asCoverageMap);
    if (maps.length === 0)
        return {};
    const read = coverage/* COVERAGE_METRICS */.h.flatMap((metric) => {
        const node = layeredValue(maps, metric, problems);
        if (node?.kind !== 'scalar' || typeof node.value !== 'number')
            return [];
        return [[metric, { percent: node.value, span: node.place.span }]];
    });
    return { coverage: Object.fromEntries(read) };
}
/** A number stands for all that is counted. */
function asCoverageMap(node) {
    const { place } = node;
    const entries = coverage/* COVERAGE_METRICS */.h.map((key) => [key, { key, keyPlace: place, value: node }]);
    return (0,located_node/* asMap */.$H)(node) ?? { kind: 'map', place, entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./src/config/project/read-function.ts












/** Reads one function from its layers, weakest first; undefined without a source. */
function readFunction({ key: id, keyPlace }, layers, scope) {
    const { problems } = scope;
    const textOf = (key) => (0,located_node/* asText */.e1)(layeredValue(layers, key, problems));
    const source = textOf('source');
    const isId = core_limits/* FUNCTION_ID */.Rd.test(id);
    if (!isId)
        (0,document_problems/* report */.z)(problems, keyPlace, { code: 'bad-name', args: { text: id, what: 'function id' } });
    const name = readName(id, textOf('name'), keyPlace, isId, scope);
    const runtime = textOf('runtime')?.text;
    const eventType = textOf('eventType')?.text;
    const store = layeredValue(layers, 'kvs', problems);
    const kvs = (0,located_node/* asText */.e1)(store) ?? (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(store, 'name'));
    const data = (0,located_node/* asText */.e1)((0,located_node/* valueAt */.fK)(store, 'data'));
    const kvsFixtures = textOf('kvsFixtures')?.text;
    const live = textOf('live')?.text;
    if (kvs && kvs.text !== function_config/* NO_STORE */.IH && runtime === 'cloudfront-js-1.0') {
        (0,document_problems/* report */.z)(problems, kvs.place, { code: 'kvs-runtime', args: { id } });
    }
    const testDefaults = layeredMaps(layers, 'testDefaults', problems);
    const read = {
        id,
        name,
        runtime: (0,runtimes/* isRuntime */.vk)(runtime) ? runtime : undefined,
        eventType: core_event/* EVENT_TYPES */.R.find((type) => type === eventType),
        comment: readComment(textOf('comment'), scope),
        kvs: kvs && interpolate(kvs, scope.variables, problems),
        kvsData: data && { path: pathFrom(data, scope), place: data.place },
        limits: readLimits(layers, problems),
        allow: (0,read_allow/* readAllow */.M)(layeredValue(layers, 'allow', problems)).map(({ code }) => code),
        kvsFixtures: function_config/* KVS_FIXTURES */.Kk.find((word) => word === kvsFixtures) ?? function_config/* KVS_FIXTURES */.Kk[0],
        live: function_config/* LIVE_EVENTS */.v9.find((word) => word === live) ?? function_config/* LIVE_EVENTS */.v9[0],
        build: readBuild(textOf('build'), problems),
        tests: readTests(layers, scope),
        testDefaults: testDefaults.map((map) => (0,input_layer/* readInputLayer */.E)(map, problems)),
        host: scope.host,
        span: keyPlace.span,
        place: keyPlace,
    };
    if (source === undefined)
        return undefined;
    return { ...read, source: pathFrom(source, scope), sourcePlace: source.place };
}
function readName(id, written, idPlace, isId, { environment, variables, problems }) {
    const prefix = environment === undefined ? '' : `${environment}-`;
    const before = problems.length;
    const text = written ? interpolate(written, variables, problems) : prefix + id;
    const isChecked = problems.length === before && (written !== undefined || isId);
    if (isChecked && !core_limits/* FUNCTION_NAME */.ZC.test(text)) {
        (0,document_problems/* report */.z)(problems, written?.place ?? idPlace, {
            code: 'bad-name',
            args: { text, what: 'function name' },
        });
    }
    return text;
}
function readComment(written, { variables, problems }) {
    if (written === undefined)
        return undefined;
    const text = interpolate(written, variables, problems);
    const limit = core_limits/* LIMITS */.b1.comment.value;
    if ([...text].length > limit) {
        const expected = `at most ${limit} characters long`;
        const args = { key: 'comment', expected, actual: String([...text].length) };
        (0,document_problems/* report */.z)(problems, written.place, { code: 'wrong-type', args });
    }
    return text;
}
/** What is filled in for a build is only known when it runs; here it has to be right. */
function readBuild(written, problems) {
    if (written === undefined)
        return undefined;
    const names = [];
    interpolate(written, (name) => (BUILD_VARIABLES.includes(name) ? String(names.push(name)) : undefined), problems);
    if (!names.includes('out')) {
        const expected = 'a command with ${out}, which it writes';
        const args = { key: 'build', expected, actual: JSON.stringify(written.text) };
        (0,document_problems/* report */.z)(problems, written.place, { code: 'wrong-type', args });
    }
    return { command: written.text, span: written.place.span };
}
const BUILD_VARIABLES = ['source', 'out'];
function readLimits(layers, problems) {
    const limits = layeredMaps(layers, 'limits', problems);
    const limit = (key) => {
        const node = layeredValue(limits, key, problems);
        const value = node?.kind === 'scalar' ? node.value : undefined;
        return typeof value === 'number' ? value : core_limits/* LIMITS */.b1[key].value;
    };
    return {
        computeUtilization: limit('computeUtilization'),
        codeSize: limit('codeSize'),
        ...readCoverageLimits(limits, problems),
    };
}
function readTests(layers, scope) {
    const node = layeredValue(layers, 'tests', scope.problems);
    if (node === undefined)
        return undefined;
    if (node.kind === 'scalar')
        return 'none';
    const paths = (0,located_node/* itemsOf */.S3)(node).flatMap((item) => (0,located_node/* asText */.e1)(item) ?? []);
    return paths.map((item) => ({ path: pathFrom(item, scope), place: item.place }));
}
function pathFrom({ text }, { file }) {
    return (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(file), text);
}

;// CONCATENATED MODULE: ./src/config/project/read-config.ts










/** Reads the text of a `cloudfront-functions.yml`; faults are reported, functions without a source left out. */
function readConfig(text, file, settings, problems) {
    const { root, problems: faults } = (0,parse_document/* parseDocument */.T)(text, file);
    problems.push(...faults);
    if (faults.length > 0)
        return { functions: [], redact: [] };
    const before = problems.length;
    if (root)
        (0,validate/* validateDocument */.m)(root, config_schema/* configSchema */.Q, problems);
    const map = (0,located_node/* asMap */.$H)(root);
    const functions = map ? readFunctions(map, file, settings, problems) : [];
    reportSharedNames(functions, problems);
    if (functions.length === 0 && problems.length === before) {
        const finding = { code: 'missing-key', args: { key: 'functions', where: 'file' } };
        (0,document_problems/* report */.z)(problems, { span: (0,source/* fileSpan */.bU)(file) }, finding);
    }
    return { functions, redact: textsIn((0,located_node/* valueAt */.fK)(map, 'redact')) };
}
function textsIn(list) {
    return (0,located_node/* itemsOf */.S3)(list).flatMap((item) => (0,located_node/* asText */.e1)(item)?.text ?? []);
}
function readFunctions(map, file, { environment, variables }, problems) {
    const environments = (0,located_node/* valueAt */.fK)(map, 'environments');
    const overlay = environment === undefined ? undefined : (0,located_node/* asMap */.$H)((0,located_node/* valueAt */.fK)(environments, environment));
    const lookUp = (name) => (name === 'environment' ? environment : variables(name));
    const host = (0,located_node/* asText */.e1)(layeredValue([map, overlay], 'host', problems));
    const scope = {
        file,
        host: host && interpolate(host, lookUp, problems),
        environment,
        variables: lookUp,
        problems,
    };
    reportUnknownIds(map, problems);
    const defaults = layeredMaps([map, overlay], 'defaults', problems);
    return (0,located_node/* entriesOf */.Mc)((0,located_node/* valueAt */.fK)(map, 'functions')).flatMap((entry) => {
        const differences = (0,located_node/* valueAt */.fK)((0,located_node/* valueAt */.fK)(overlay, 'functions'), entry.key);
        if ((0,located_node/* isRemoval */.f)(differences))
            return [];
        const layers = [...defaults, (0,located_node/* asMap */.$H)(entry.value), (0,located_node/* asMap */.$H)(differences)];
        return readFunction(entry, layers, scope) ?? [];
    });
}
/** An environment only says what differs: its functions are functions of the file. */
function reportUnknownIds(map, problems) {
    const known = (0,located_node/* entriesOf */.Mc)((0,located_node/* valueAt */.fK)(map, 'functions')).map(({ key }) => key);
    for (const { value } of (0,located_node/* entriesOf */.Mc)((0,located_node/* valueAt */.fK)(map, 'environments'))) {
        for (const { key: id, keyPlace } of (0,located_node/* entriesOf */.Mc)((0,located_node/* valueAt */.fK)(value, 'functions'))) {
            if (known.includes(id))
                continue;
            (0,document_problems/* report */.z)(problems, keyPlace, { code: 'unknown-function', args: { id, known } });
        }
    }
}
/** Two functions of one name would overwrite each other in AWS. */
function reportSharedNames(functions, problems) {
    const first = new Map();
    for (const fn of functions) {
        const other = first.get(fn.name);
        if (other === undefined) {
            first.set(fn.name, fn);
            continue;
        }
        const args = { name: fn.name, other: other.id };
        const related = { at: other.span, note: messages/* FIRST_NOTE */.A8 };
        (0,document_problems/* report */.z)(problems, fn.place, { code: 'duplicate-function', args }, { related });
    }
}

;// CONCATENATED MODULE: ./src/config/list-functions.ts





/** Reads the configuration and nothing else; undefined where there is none, and none was named. */
async function listFunctions(port, request) {
    const files = (0,project_files/* createProjectFiles */.N)(port);
    const problems = [];
    const read = await readConfiguration(files, request, problems);
    if (read === undefined)
        return undefined;
    return {
        functions: read.functions,
        diagnostics: (0,order_diagnostics/* orderDiagnostics */.L)(problems),
        sources: files.texts,
    };
}
/** The configuration of a request; undefined where there is none, and none was named. */
async function readConfiguration(files, { configPath, environment, variables, }, problems) {
    if (configPath === false)
        return undefined;
    const path = configPath ? (0,paths/* writtenPath */.dR)(configPath) : await (0,config_path/* findConfig */.u)(files);
    if (path === undefined)
        return undefined;
    const text = await files.read(path, undefined, problems);
    if (text === undefined)
        return { functions: [], redact: [] };
    return readConfig(text, path, { environment, variables }, problems);
}


/***/ }),

/***/ 81066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   dR: () => (/* binding */ writtenPath),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Folder of a path, `.` for a file of the working directory. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash) || '/';
}
/** Last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Name of a file without its last extension. */
function stemOf(path) {
    return nameOf(path).replace(/(.)\.[^.]*$/, '$1');
}
/**
 * A written path, relative to the folder of the file that names it, as a path relative to the working
 * directory. Absolute paths stay what they are; `..` may lead out, which is for the file system to judge.
 */
function resolvePath(folder, written) {
    const isAbsolute = written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written);
    if (isAbsolute)
        return written;
    const root = folder.startsWith('/') ? '/' : '';
    const parts = [];
    for (const part of `${folder}/${written}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return root + (parts.join('/') || '.');
}
/** A path relative to the working directory as a file in `folder` writes it. */
function pathFrom(folder, path) {
    if (path.startsWith('/'))
        return path;
    const from = folder === '.' ? [] : folder.split('/');
    const to = path.split('/');
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
/** A path that a person gave as argument or input, relative to the working directory. */
function writtenPath(text) {
    return resolvePath('.', text.replaceAll('\\', '/'));
}


/***/ }),

/***/ 72185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createProjectFiles)
/* harmony export */ });
/* harmony import */ var _core_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64119);
/* harmony import */ var _document_parse_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71994);
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53660);



/** Makes the reader of one load. */
function createProjectFiles(files) {
    const texts = new Map();
    const read = async (path, place, problems) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        try {
            const text = (0,_document_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .r)(await files.readText(path), path);
            texts.set(path, text);
            return text;
        }
        catch (error) {
            if (!(error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f))
                throw error;
            reportFile(path, error, place, problems);
            return undefined;
        }
    };
    return {
        read,
        list: (folder) => orWhenOutside(files.list(folder), []),
        exists: (path) => orWhenOutside(files.exists(path), false),
        texts,
    };
}
function reportFile(path, error, place, problems) {
    const { outsideRoot, reason } = error;
    if (outsideRoot)
        (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(problems, place, { code: 'outside-root', args: { path } });
    else
        (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(problems, place, { code: 'file-not-found', args: { path, reason } });
}
/** What lies outside the root is not there for a search. */
async function orWhenOutside(answer, otherwise) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _core_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 16982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportNoConfig),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _document_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53660);

/** Names a configuration may have, in the order in which they are looked for. */
const CONFIG_NAMES = [
    'cloudfront-functions.yml',
    'cloudfront-functions.yaml',
    'cloudfront-functions.json',
];
/** The first conventional configuration that is there. */
async function findConfig(files) {
    for (const name of CONFIG_NAMES)
        if (await files.exists(name))
            return name;
    return undefined;
}
/** Says that there is no configuration where one is needed. */
function reportNoConfig(problems) {
    const args = { path: CONFIG_NAMES[0], reason: 'there is no such file' };
    (0,_document_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(problems, undefined, { code: 'file-not-found', args });
}


/***/ }),

/***/ 60081:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ orderDiagnostics)
/* harmony export */ });
/**
 * Each diagnostic once (a shared suite is read for every function), file by file in the order in which
 * files were first spoken of, and from top to bottom within a file.
 */
function orderDiagnostics(diagnostics) {
    const unique = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    const files = new Map();
    for (const { at } of unique.values())
        if (!files.has(at?.file))
            files.set(at?.file, files.size);
    const rank = ({ at }) => [files.get(at?.file) ?? 0, at?.start.line ?? 0, at?.start.column ?? 0];
    return [...unique.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}
function compareRanks(a, b) {
    const differing = a.findIndex((value, index) => value !== b[index]);
    return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}


/***/ }),

/***/ 59300:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readAllow)
/* harmony export */ });
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _document_located_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86553);


/** Codes under `allow` with their places; the schema has reported what is none. */
function readAllow(node) {
    return (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(node).flatMap((item) => {
        const scalar = (0,_document_located_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(item);
        const code = _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWABLE_CODES */ .TQ.find((known) => known === scalar?.text);
        return code === undefined ? [] : [{ code, span: item.place.span }];
    });
}


/***/ }),

/***/ 91586:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _core_function_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1686);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_runtimes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72870);
/* harmony import */ var _rule_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61910);
/* harmony import */ var _input_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60130);
/* harmony import */ var _snippets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69196);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68273);








const metric = (what) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)().nullable().optional().describe(`Percent of ${what}`);
const coverageMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    lines: metric('the lines on which a statement begins'),
    branches: metric('the branches'),
    functions: metric('the functions inside the code'),
    statements: metric('the statements'),
}).refine((map) => Object.keys(map).length > 0, { error: 'a map with at least one of its keys' });
const limits = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    computeUtilization: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 100).nullable().optional().describe('Above it a test fails; 70'),
    codeSize: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.codeSize.value)
        .nullable()
        .optional()
        .describe('Bytes as uploaded; 10240'),
    coverage: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(), coverageMap], { error: 'a number from 0 to 100, or a map' })
        .nullable()
        .optional()
        .describe('Percent of the code that all offline events together reach; below it the run fails'),
});
const store = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    name: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('Name or ARN of the store'),
    data: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('What the store shall hold: path of a JSON or CSV file'),
});
const sharedShape = {
    runtime: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_runtimes_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNTIMES */ .aC)
        .nullable()
        .optional()
        .describe('Left out: what the function has in AWS, else cloudfront-js-2.0'),
    eventType: _input_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .eventTypeSchema */ ._o.nullable().optional().describe('Left out: either'),
    comment: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Comment of the function in AWS'),
    kvs: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, store], { error: 'the name of a store, or a map' })
        .nullable()
        .optional()
        .describe('Key value store: name or ARN, a map with its data, or "none"; needs runtime 2.0'),
    limits: limits.nullable().optional().describe('Lower limits than those of AWS'),
    testDefaults: _input_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsSchema */ .ms
        .nullable()
        .optional()
        .describe('Input of every test; files and tests outrank it'),
    build: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('Shell command that makes the code: ${source} is read, ${out} is written'),
    allow: _rule_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .allowSchema */ .p.nullable().optional().describe('Production rules that are off'),
    kvsFixtures: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_function_config_js__WEBPACK_IMPORTED_MODULE_7__/* .KVS_FIXTURES */ .Kk)
        .nullable()
        .optional()
        .describe('What becomes of the kvs of test files on AWS; verify'),
    live: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .oneWord */ .ZH)(_core_function_config_js__WEBPACK_IMPORTED_MODULE_7__/* .LIVE_EVENTS */ .v9)
        .nullable()
        .optional()
        .describe('Which events run on LIVE too, to compare: up to 100 (auto), all, or none'),
};
const defaults = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)(sharedShape);
const tests = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('none'), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)], { error: 'a list of paths, or "none"' })
    .nullable()
    .optional()
    .describe('Replaces the files beside the source; globs are fine');
const nameSchema = _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Name in AWS; ${environment}-<id> or <id>');
const functionSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
}).meta({ defaultSnippets: _snippets_js__WEBPACK_IMPORTED_MODULE_3__/* .FUNCTION_SNIPPETS */ .sb });
const functionDifferences = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    source: _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Path of the code'),
    name: nameSchema,
    tests,
    ...sharedShape,
});
const host = _words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq.nullable().optional().describe('Host header of tests');
const environment = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    host,
    defaults: defaults.nullable().optional().describe('Keys of every function'),
    functions: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(functionDifferences.nullable())
        .optional()
        .describe('Functions by id; null leaves one out'),
}).describe('Only what differs; null removes');
/** `cloudfront-functions.yml`. Keys beginning with `x-` are taken out before it is validated. */
const configSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictMap */ .yj)({
    $schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bzn().optional().describe('For editors; cf2 ignores it'),
    host,
    defaults: defaults.optional().describe('Keys of every function'),
    functions: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(functionSchema, 'a map of functions')
        .refine((functions) => Object.keys(functions).length > 0, { error: 'at least one function' })
        .describe('Functions by id'),
    environments: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(environment).optional().describe('What differs with --environment, by name'),
    redact: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, 'a list of names')
        .optional()
        .describe('Headers, cookies and parameters whose values no report shows'),
});


/***/ }),

/***/ 60130:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ inputShape),
/* harmony export */   _o: () => (/* binding */ eventTypeSchema),
/* harmony export */   ms: () => (/* binding */ defaultsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _core_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67667);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68273);



const several = (item) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(item).min(1, { error: 'a list with at least one value' });
/** AWS's box holds a value, several, or both. */
function boxOf(shape) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({ value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe('The only value, or the first'), ...shape })
        .refine((box) => 'value' in box || 'multiValue' in box, { error: 'a map with the key "value"' })
        .describe('A value as events have it');
}
const ONE_VALUE = 'One of the values';
const ATTRIBUTES = 'As behind the first ";" of a Set-Cookie header';
const box = boxOf({
    multiValue: several((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({ value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE) }))
        .optional()
        .describe('All values, in order'),
});
const cookieValue = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    value: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe(ONE_VALUE),
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
});
const cookieBox = boxOf({
    attributes: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional().describe(ATTRIBUTES),
    multiValue: several(cookieValue).optional().describe('All values, in order'),
});
const ENTRY_WORDS = { error: 'text, a list or a map' };
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), box], ENTRY_WORDS).nullable();
const requestCookie = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), box], ENTRY_WORDS).nullable();
const responseCookie = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, several(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, cookieValue], { error: 'text or a map' })), cookieBox], ENTRY_WORDS)
    .nullable();
const headers = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry).nullable().optional().describe('Headers by name; null removes one');
const requestMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    method: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('GET unless written'),
    uri: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('The path, without the query'),
    querystring: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(entry)], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('The whole query as text, or parameters by name'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(requestCookie).nullable().optional().describe('Cookies by name'),
}).meta({ id: 'request' });
const responseMap = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
    statusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'an integer' }).nullable().optional().describe('200 unless written'),
    statusDescription: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('The usual reason phrase of the status unless written'),
    headers,
    cookies: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(responseCookie).nullable().optional().describe('Cookies by name, with attributes'),
}).meta({ id: 'response' });
/** Input keys that tests and `defaults` share. */
const inputShape = {
    request: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, requestMap], { error: 'text or a map' })
        .nullable()
        .optional()
        .describe('GET /path?query, a URL, HTTP text, or a map'),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, responseMap], { error: 'a status, text or a map' })
        .nullable()
        .optional()
        .describe('A status, HTTP text, or a map; makes it a viewer-response test'),
    context: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        distributionId: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('EDFDVBD6EXAMPLE unless written'),
        distributionDomainName: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
            .nullable()
            .optional()
            .describe('d111111abcdef8.cloudfront.net unless written'),
        endpoint: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
            .nullable()
            .optional()
            .describe('Domain of the connection group; multi-tenant distributions only'),
        requestId: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('EXAMPLErequestId== unless written'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's context"),
    viewer: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        ip: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('203.0.113.1 unless written; IPv4 or IPv6'),
    })
        .nullable()
        .optional()
        .describe("Merged into the event's viewer"),
    clock: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
        .nullable()
        .optional()
        .describe('RFC 3339 instant with zone: the frozen time of the run'),
    edgeLocation: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)({
        name: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('IATA code of the edge location'),
        serverIp: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('Address of the server'),
        region: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().optional().describe('Region of the edge location'),
    })
        .nullable()
        .optional()
        .describe('What cf.edgeLocation returns'),
    engine: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWord */ .ZH)(['offline', 'aws']).nullable().optional().describe('Both engines unless written'),
};
/** `defaults` of a test file, `testDefaults` of the configuration. */
const defaultsSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .strictMap */ .yj)(inputShape)
    .describe('Input of every test')
    .meta({ id: 'defaults' });
/** Event types as configuration writes them. */
const eventTypeSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneWord */ .ZH)(_core_event_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_TYPES */ .R);


/***/ }),

/***/ 61910:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ allowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68273);



const codes = _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWABLE_CODES */ .TQ;
/** Codes of production rules that are off. */
const allowSchema = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(codes, {
    error: (issue) => (typeof issue.input === 'string' ? _words_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNALS */ ._z.ruleCode : 'a rule code'),
}), 'a list of rule codes');


/***/ }),

/***/ 69196:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ EXPECT_SNIPPETS),
/* harmony export */   _N: () => (/* binding */ CONFIG_SNIPPETS),
/* harmony export */   h1: () => (/* binding */ TEST_FILE_SNIPPETS),
/* harmony export */   me: () => (/* binding */ TEST_SNIPPETS),
/* harmony export */   sb: () => (/* binding */ FUNCTION_SNIPPETS)
/* harmony export */ });
const TEST = { request: 'GET ${1:/old}', expect: '${2:301 /new}' };
/** A whole test file. */
const TEST_FILE_SNIPPETS = [
    { label: 'tests', description: 'A first test', body: { tests: [TEST] } },
];
/** One test of the list. */
const TEST_SNIPPETS = [
    { label: 'test', description: 'A redirect', body: TEST },
    {
        label: 'rewrite',
        description: 'Another path for the origin',
        body: { request: 'GET ${1:/docs/}', expect: '${2:/docs/index.html}' },
    },
    {
        label: 'unchanged',
        description: 'The request goes on as it is',
        body: { request: 'GET ${1:/}', expect: 'unchanged' },
    },
    {
        label: 'response',
        description: 'What a viewer-response function does to headers',
        body: {
            request: 'GET ${1:/}',
            response: 200,
            expect: { changes: { headers: { '${2:x-content-type-options}': '${3:nosniff}' } } },
        },
    },
];
/** The map form of `expect`. */
const EXPECT_SNIPPETS = [
    {
        label: 'response',
        description: 'The function answers, with these fields',
        body: { response: { statusCode: '^${1:403}' } },
    },
    {
        label: 'changes',
        description: 'Exactly these differences from the input',
        body: { changes: { headers: { '${1:name}': '${2:value}' } } },
    },
    {
        label: 'error',
        description: 'The function fails with this message',
        body: { error: { contains: '${1:text}' } },
    },
];
/** A whole configuration. */
const CONFIG_SNIPPETS = [
    {
        label: 'functions',
        description: 'A first function',
        body: { functions: { '${1:redirects}': functionBody('functions/${1:redirects}.js') } },
    },
];
/** One function of the configuration. */
const FUNCTION_SNIPPETS = [
    {
        label: 'function',
        description: 'A function with its runtime and event type',
        body: functionBody('functions/${1:redirects}.js'),
    },
];
function functionBody(source) {
    return { source, runtime: 'cloudfront-js-2.0', eventType: '${2:viewer-request}' };
}


/***/ }),

/***/ 85074:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseHttpText),
/* harmony export */   I: () => (/* binding */ isHttpText)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** True for a text that is HTTP text, not a shorthand. */
function isHttpText(text) {
    return /[\r\n]/.test(text);
}
/** Splits HTTP text; the `> ` or `< ` of curl before each line is taken off. */
function parseHttpText(text) {
    const lines = linesOf(text);
    const unmarked = unmarkedLine(lines);
    if (unmarked)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(unmarked, 'curl-marks');
    const [first = { text: '', from: 0 }, ...rest] = withoutCurlMarks(lines);
    const empty = rest.findIndex(isEmpty);
    const end = empty === -1 ? rest.length : empty;
    const body = rest.slice(end).find((line) => !isEmpty(line));
    if (body)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(body, 'body');
    const headers = [];
    for (const line of rest.slice(0, end)) {
        const reason = headerProblem(line.text);
        if (reason !== undefined)
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(line, reason);
        headers.push(headerOf(line));
    }
    return { value: { first, headers } };
}
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function headerProblem(line) {
    if (/^[ \t]/.test(line))
        return 'folded-line';
    if (line.startsWith(':'))
        return 'pseudo-header';
    if (!TOKEN.test(line.split(':', 1)[0] ?? '') || !line.includes(':'))
        return 'not-a-header';
    return /(?!\t)\p{Cc}/u.test(line) ? 'control' : undefined;
}
function headerOf(line) {
    const colon = line.text.indexOf(':');
    const value = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmedPart */ .Os)(line.text.slice(colon + 1), line.from + colon + 1);
    return { name: { text: line.text.slice(0, colon), from: line.from }, value };
}
function isEmpty({ text }) {
    return /^[ \t]*$/.test(text);
}
function linesOf(text) {
    return Array.from(text.matchAll(/(.*?)(\r\n|\r|\n|$)/gsu), ({ 1: line = '', index }) => ({
        text: line,
        from: index,
    }));
}
const CURL_MARK = /^[<>]( |$)/;
/** The first line without curl's mark where others have it, as curl's own remarks (`* Connected`). */
function unmarkedLine(lines) {
    const written = lines.filter((line) => !isEmpty(line));
    const unmarked = written.find((line) => !CURL_MARK.test(line.text));
    return written.some((line) => CURL_MARK.test(line.text)) ? unmarked : undefined;
}
function withoutCurlMarks(lines) {
    if (!lines.some((line) => CURL_MARK.test(line.text)))
        return lines;
    return lines.map(({ text, from }) => ({ text: text.slice(2), from: from + 2 }));
}


/***/ }),

/***/ 27501:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ slicePart),
/* harmony export */   Os: () => (/* binding */ trimmedPart),
/* harmony export */   li: () => (/* binding */ badRequest)
/* harmony export */ });
/** The fault that a part of a request or response is not one. */
function badRequest({ text, from }, reason) {
    const finding = { code: 'bad-request', args: { text, reason } };
    return { fault: { finding, from, to: from + text.length } };
}
/** The text without blanks around it. Not by `[ \t]+$`, which takes minutes for blanks that do not end it. */
function trimmedPart(text, from = 0) {
    let [start, end] = [0, text.length];
    while (start < end && isBlank(text[start]))
        start += 1;
    while (end > start && isBlank(text[end - 1]))
        end -= 1;
    return { text: text.slice(start, end), from: from + start };
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** A slice of a part. */
function slicePart(part, start, end) {
    return { text: part.text.slice(start, end), from: part.from + start };
}


/***/ }),

/***/ 11726:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ characterProblem),
  hu: () => (/* binding */ parseTarget),
  z9: () => (/* binding */ pathProblem),
  rM: () => (/* binding */ queryReason)
});

// EXTERNAL MODULE: ./src/core/query.ts
var query = __webpack_require__(90363);
// EXTERNAL MODULE: ./src/config/input/ip-address.ts
var ip_address = __webpack_require__(59093);
// EXTERNAL MODULE: ./src/config/shorthand/parsed.ts
var parsed = __webpack_require__(27501);
;// CONCATENATED MODULE: ./src/config/shorthand/authority.ts


const REGISTERED_NAME = /^[A-Za-z0-9\-._]+$/;
/**
 * Parses `host[:port]`. The host is lower-cased and loses one trailing dot. Only the scheme's own port
 * may be written: CloudFront serves viewers on 80 and 443.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html
 */
function parseAuthority(authority, ownPort) {
    if (authority.text.includes('@'))
        return (0,parsed/* badRequest */.li)(authority, 'user-info');
    const [, name = '', colon, port = ''] = /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(authority.text) ?? [];
    const host = name.startsWith('[') ? name : name.replace(/\.$/, '');
    if (host === '')
        return (0,parsed/* badRequest */.li)(authority, 'no-host');
    if (!isHost(host))
        return (0,parsed/* badRequest */.li)((0,parsed/* slicePart */.A1)(authority, 0, name.length), 'bad-host');
    if (colon === undefined || port === ownPort)
        return { value: host.toLowerCase() };
    const from = authority.from + name.length + 1;
    const args = { text: authority.text, port };
    return { fault: { finding: { code: 'bad-port', args }, from, to: from + port.length } };
}
function isHost(host) {
    return host.startsWith('[') ? (0,ip_address/* isIpv6 */.s)(host.slice(1, -1)) : REGISTERED_NAME.test(host);
}

;// CONCATENATED MODULE: ./src/config/shorthand/request-target.ts



/** Parses a URL, or a path with an optional query. */
function parseTarget(target) {
    const scheme = /^(https?):\/\//i.exec(target.text);
    if (scheme === null)
        return parsePath(target, undefined);
    const rest = (0,parsed/* slicePart */.A1)(target, scheme[0].length);
    const length = rest.text.search(/[/?#]/);
    const authority = (0,parsed/* slicePart */.A1)(rest, 0, length === -1 ? undefined : length);
    const host = parseAuthority(authority, scheme[1]?.toLowerCase() === 'http' ? '80' : '443');
    if ('fault' in host)
        return host;
    const path = (0,parsed/* slicePart */.A1)(rest, authority.text.length);
    return parsePath(path, host.value, path.text.startsWith('/') ? '' : '/');
}
/** Why a text is no path of a URL (`/`, then anything but space, control, `?`, `#`). */
function pathProblem(text) {
    if (!text.startsWith('/'))
        return 'not-a-path';
    if (text.includes('?'))
        return 'query-in-uri';
    return characterProblem(text);
}
/** Why a text is no query. */
function queryReason(text) {
    const problem = (0,query/* queryProblem */.M4)(text)?.problem;
    return problem === 'empty-name' ? 'empty-name' : problem && characterProblem(text);
}
/** `root` is put before a path that is not written, as in `https://example.com?x=1`. */
function parsePath(target, host, root = '') {
    const mark = target.text.indexOf('?');
    const uri = root + (mark === -1 ? target.text : target.text.slice(0, mark));
    const query = mark === -1 ? undefined : target.text.slice(mark + 1);
    const reason = pathProblem(uri) ?? (query && queryReason(query));
    return reason ? (0,parsed/* badRequest */.li)(target, reason) : { value: { uri, query, host } };
}
/** Why a text cannot stand in a URL; a location may end in a fragment, a request never has one. */
function characterProblem(text, allow = { fragment: false }) {
    if (!allow.fragment && text.includes('#'))
        return 'fragment';
    if (text.includes(' '))
        return 'space';
    return /\p{Cc}/u.test(text) ? 'control' : undefined;
}


/***/ }),

/***/ 50402:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ boxOf),
/* harmony export */   dM: () => (/* binding */ addValue),
/* harmony export */   fU: () => (/* binding */ boxesOf)
/* harmony export */ });
/** Adds one more value under a name. */
function addValue(lists, name, value) {
    const values = lists.get(name) ?? [];
    values.push(value);
    lists.set(name, values);
}
/** AWS's box for the values of one name: `multiValue` only for several. At least one value. */
function boxOf(values) {
    const [first = { value: '' }] = values;
    const box = values.length > 1 ? { ...first, multiValue: [...values] } : { ...first };
    return box;
}
/** The boxes of all names. */
function boxesOf(lists) {
    return Object.fromEntries([...lists].map(([name, values]) => [name, boxOf(values)]));
}


/***/ }),

/***/ 98342:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ COVERAGE_METRICS)
/* harmony export */ });
/** What is counted, in the order of reports. Lines are those on which a statement begins. */
const COVERAGE_METRICS = ['lines', 'branches', 'functions', 'statements'];


/***/ }),

/***/ 46738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isSecretVariable)
/* harmony export */ });
/** What leads to credentials counts as well: profiles, files and addresses of the SDK, the runner's own. */
const SECRETS = /^(?:AWS_(?:.*(?:KEY|TOKEN|SECRET|CREDENTIALS).*|PROFILE|ROLE_ARN)|ACTIONS_.*TOKEN.*|G(?:ITHUB|H)_TOKEN|INPUT_.*)$/i;
/** True for variables of credentials, by their name: builds do not get them, and no configuration may quote them. */
function isSecretVariable(name) {
    return SECRETS.test(name);
}


/***/ }),

/***/ 1686:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ NO_STORE),
/* harmony export */   Kk: () => (/* binding */ KVS_FIXTURES),
/* harmony export */   v9: () => (/* binding */ LIVE_EVENTS)
/* harmony export */ });
/** The word for a function that shall have no key value store. A store of this name goes by its ARN. */
const NO_STORE = 'none';
/** What `kvsFixtures` may say, the default first. */
const KVS_FIXTURES = ['verify', 'offline', 'ignore'];
/** What `live` may say, the default first. */
const LIVE_EVENTS = ['auto', 'always', 'never'];


/***/ }),

/***/ 21500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isHiddenHeader)
/* harmony export */ });
/**
 * Headers CloudFront never shows to functions, and which functions must not add.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
const HIDDEN = new Set(`connection expect keep-alive proxy-authenticate proxy-authorization proxy-connection trailer upgrade
  x-accel-buffering x-accel-charset x-accel-limit-rate x-accel-redirect x-amzn-auth x-amzn-cf-billing
  x-amzn-cf-id x-amzn-cf-xff x-amzn-errortype x-amzn-fle-profile x-amzn-header-count x-amzn-header-order
  x-amzn-lambda-integration-tag x-amzn-requestid x-cache x-forwarded-proto x-real-ip`.split(/\s+/));
const HIDDEN_PREFIXES = ['x-amz-cf-', 'x-edge-'];
/** True for a header (lower-case name) that functions never see. */
function isHiddenHeader(name) {
    return HIDDEN.has(name) || HIDDEN_PREFIXES.some((prefix) => name.startsWith(prefix));
}


/***/ }),

/***/ 86153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Tells a JSON object from every other JSON value (arrays and null included). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 90363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ queryProblem),
/* harmony export */   OJ: () => (/* binding */ formatQuery),
/* harmony export */   mA: () => (/* binding */ parseQuery),
/* harmony export */   yC: () => (/* binding */ BAD_CHARACTER)
/* harmony export */ });
/**
 * Splits the text behind `?` into parameters. Nothing is decoded, empty pairs are skipped, only the
 * first `=` of a pair splits, a name without `=` has the value `""`. Total: for what a person wrote,
 * ask `queryProblem` first; a function's output is taken as it comes.
 */
function parseQuery(text) {
    const entries = new Map();
    for (const pair of text.split('&')) {
        if (pair === '')
            continue;
        const [name, value] = splitPair(pair);
        entries.set(name, [...(entries.get(name) ?? []), value]);
    }
    return entries;
}
/** Writes parameters as one text, the values of a name side by side: `t=1&t=2&u=`. */
function formatQuery(entries) {
    const pairs = [...entries].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.join('&');
}
/** Characters that URLs do not have: a space, a control character, `#`. */
const BAD_CHARACTER = /[\p{Cc} #]/u;
/** The first fault of a written query: a pair without a name (`=1`), a space, a control, a `#`. */
function queryProblem(text) {
    const bad = BAD_CHARACTER.exec(text);
    if (bad !== null)
        return { problem: 'bad-character', part: bad[0] };
    const nameless = text.split('&').find((pair) => pair.startsWith('='));
    return nameless === undefined ? undefined : { problem: 'empty-name', part: nameless };
}
function splitPair(pair) {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 18906:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ addSetCookie)
/* harmony export */ });
/* harmony import */ var _box_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50402);

const SET_COOKIE = /^([^=;]+)=([^;]*)(;(.*))?$/;
/**
 * Reads a `Set-Cookie` line as events have it: the text behind the first `;` is the attributes, as it stands.
 * Answers false for a line that names no cookie.
 */
function addSetCookie(cookies, text) {
    const [, name, value = '', , attributes = ''] = SET_COOKIE.exec(text) ?? [];
    if (name === undefined)
        return false;
    const trimmed = attributes.trim();
    (0,_box_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(cookies, name.trim(), {
        value: value.trim(),
        ...(trimmed !== '' && { attributes: trimmed }),
    });
    return true;
}


/***/ }),

/***/ 15310:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** True for a run that no person watches: `CI` is set, and not to a word for "no". */
function isCi({ CI }) {
    return CI !== undefined && !['', '0', 'false'].includes(CI);
}


/***/ }),

/***/ 36072:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit),
/* harmony export */   t: () => (/* binding */ projectVariables)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Values for `${\u2026}` in the configuration: `env.X`, `git.sha`, `git.branch`. On a runner git is what
 * GitHub says it is (a checkout is detached there), elsewhere git itself is asked, and only when needed.
 */
function projectVariables(environment, workingDirectory) {
    const git = (...args) => askGit(workingDirectory, args);
    const sources = {
        'git.sha': () => environment.GITHUB_SHA ?? git('rev-parse', 'HEAD'),
        'git.branch': () => environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || git('branch', '--show-current'),
    };
    return (name) => name.startsWith('env.') ? environment[name.slice('env.'.length)] : sources[name]?.();
}
/** The commit in the workspace; undefined outside of repositories and without git. */
function checkedOutCommit(workingDirectory) {
    return askGit(workingDirectory, ['rev-parse', 'HEAD']);
}
function askGit(cwd, args) {
    try {
        const stdio = ['ignore', 'pipe', 'ignore'];
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', args, { cwd, encoding: 'utf8', stdio: [...stdio] }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
