export const id = 5442;
export const ids = [5442];
export const modules = {

/***/ 36080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n7: () => (/* binding */ prepareCounting),
  Oc: () => (/* binding */ prepareForNjs),
  kL: () => (/* binding */ prepareProgram),
  VR: () => (/* binding */ prepareSecondLook)
});

// EXTERNAL MODULE: ./src/runtime/language/find-constructs.ts + 43 modules
var find_constructs = __webpack_require__(69096);
// EXTERNAL MODULE: ./src/runtime/language/tree/parse-tree.ts
var parse_tree = __webpack_require__(3400);
// EXTERNAL MODULE: ./src/runtime/language/tree/names.ts
var tree_names = __webpack_require__(13792);
// EXTERNAL MODULE: ./src/runtime/language/tree/walk.ts
var walk = __webpack_require__(13215);
// EXTERNAL MODULE: ./src/runtime/language/types/infer-type.ts + 2 modules
var infer_type = __webpack_require__(4413);
;// CONCATENATED MODULE: ./src/runtime/steps/changes.ts
/** Collects what has to be written into a source. */
class Changes {
    made = [];
    /** Everything that was written, in the order in which it was begun. */
    get edits() {
        return this.made.filter(({ text }) => text !== '');
    }
    /** Writes in front of what begins at an offset. */
    open(at, text = '') {
        const edit = { kind: 'open', at, text };
        this.made.push(edit);
        return {
            fill(later) {
                edit.text = later;
            },
        };
    }
    /** Writes behind what ends at an offset. */
    close(at, text) {
        this.made.push({ kind: 'close', at, text });
    }
}

// EXTERNAL MODULE: ./src/core/own-value.ts
var own_value = __webpack_require__(20071);
// EXTERNAL MODULE: ./src/runtime/language/types/members.ts
var members = __webpack_require__(69934);
;// CONCATENATED MODULE: ./src/runtime/steps/weights.ts
/**
 * What things cost, in steps. One step is about what the runtime needs for an addition. Measured with njs
 * 0.7.9 as user time relative to an addition, and rounded: they weigh things against each other, and say
 * nothing about time or about AWS's compute utilization.
 */
const NODE_STEPS = {
    ArrayExpression: 2,
    ArrowFunctionExpression: 3,
    AssignmentExpression: 1,
    AwaitExpression: 20,
    BinaryExpression: 1,
    BreakStatement: 1,
    CallExpression: 4,
    CatchClause: 2,
    ConditionalExpression: 1,
    ContinueStatement: 1,
    DoWhileStatement: 1,
    ForInStatement: 10,
    ForStatement: 1,
    FunctionDeclaration: 3,
    FunctionExpression: 3,
    IfStatement: 1,
    LogicalExpression: 1,
    MemberExpression: 2,
    NewExpression: 6,
    ObjectExpression: 4,
    Property: 4,
    ReturnStatement: 1,
    SwitchCase: 1,
    SwitchStatement: 1,
    TaggedTemplateExpression: 10,
    TemplateLiteral: 10,
    ThrowStatement: 30,
    TryStatement: 2,
    UnaryExpression: 1,
    UpdateExpression: 1,
    VariableDeclarator: 1,
    WhileStatement: 1,
};
/** A regular expression that is written as a literal. */
const REGEXP_STEPS = 5;
/** Each argument of a call, each item of an array, each expression of a template. */
const ITEM_STEPS = 2;
/** A text costs one step more for each 16 characters: a power of two, as a shift of its length. */
const TEXT_SHIFT = 4;
/** Built-in functions that do more than their call: what one call costs on top, by name. */
const NATIVE_STEPS = weights({
    10: 'Date charAt charCodeAt codePointAt fromCharCode fromCodePoint now',
    15: 'concat endsWith hasOwnProperty includes indexOf lastIndexOf padEnd padStart parseFloat parseInt push ' +
        'repeat slice splice startsWith substr substring trim trimEnd trimStart unshift',
    25: 'entries getOwnPropertyNames join keys reverse sort toLowerCase toUpperCase values',
    30: 'atob btoa createHash decodeURI decodeURIComponent encodeURI encodeURIComponent escape every fill filter ' +
        'find findIndex forEach map reduce reduceRight some unescape update',
    50: 'createHmac replace split toISOString toJSON toUTCString',
    60: 'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError digest',
    100: 'RegExp assign match parse replaceAll search test',
    200: 'exec stringify',
});
/** Those whose result may be a long text. */
const SIZED_RESULTS = new Set(('atob btoa concat decodeURI decodeURIComponent encodeURI encodeURIComponent join padEnd padStart repeat ' +
    'replace replaceAll slice stringify substr substring toLowerCase toString toUpperCase trim trimEnd trimStart').split(' '));
/** Those that read the whole text of their first argument. */
const SIZED_ARGUMENTS = new Set('exec parse test update'.split(' '));
function weights(table) {
    return Object.fromEntries(Object.entries(table).flatMap(([steps, names]) => names.split(' ').map((name) => [name, Number(steps)])));
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-expressions.ts





/** Steps of an expression. What may not happen, and sizes of texts, are counted where they happen. */
function countExpression(counter, node) {
    const rule = RULES[node.type];
    return rule === undefined ? stepsOf(node) + countChildren(counter, node) : rule(counter, node);
}
function stepsOf({ type }) {
    return NODE_STEPS[type] ?? 0;
}
function countChildren(counter, node) {
    return countAll(counter, (0,walk/* childrenOf */.LU)(node).map(([, child]) => child));
}
function countAll(counter, nodes) {
    return nodes.reduce((sum, node) => sum + (node === null ? 0 : countExpression(counter, node)), 0);
}
const RULES = {
    FunctionExpression: countFunction,
    ArrowFunctionExpression: countFunction,
    Literal: (_, node) => (node.type === 'Literal' && node.regex != null ? REGEXP_STEPS : 0),
    ConditionalExpression: (counter, node) => {
        if (node.type !== 'ConditionalExpression')
            return 0;
        const test = countExpression(counter, node.test);
        return (stepsOf(node) +
            test +
            countMaybe(counter, node.consequent) +
            countMaybe(counter, node.alternate));
    },
    LogicalExpression: (counter, node) => {
        if (node.type !== 'LogicalExpression')
            return 0;
        return stepsOf(node) + countExpression(counter, node.left) + countMaybe(counter, node.right);
    },
    CallExpression: countCall,
    NewExpression: countCall,
    ArrayExpression: (counter, node) => {
        if (node.type !== 'ArrayExpression')
            return 0;
        return stepsOf(node) + ITEM_STEPS * node.elements.length + countAll(counter, node.elements);
    },
    Property: (counter, node) => {
        if (node.type !== 'Property')
            return 0;
        const key = node.computed ? countExpression(counter, node.key) : 0;
        return stepsOf(node) + key + countExpression(counter, node.value);
    },
    TaggedTemplateExpression: (counter, node) => {
        if (node.type !== 'TaggedTemplateExpression')
            return 0;
        return (stepsOf(node) + countExpression(counter, node.tag) + countAll(counter, node.quasi.expressions));
    },
    TemplateLiteral: (counter, node) => {
        if (node.type !== 'TemplateLiteral' || node.expressions.length === 0)
            return 0;
        const items = ITEM_STEPS * node.expressions.length;
        return stepsOf(node) + items + sized(counter, node, () => countAll(counter, node.expressions));
    },
    BinaryExpression: (counter, node) => {
        if (node.type !== 'BinaryExpression')
            return 0;
        const inside = () => countSum(counter, node);
        return stepsOf(node) + (mayJoin(counter, node) ? sized(counter, node, inside) : inside());
    },
    AssignmentExpression: (counter, node) => {
        if (node.type !== 'AssignmentExpression')
            return 0;
        const inside = () => countAll(counter, [node.left, node.right]);
        const joins = node.operator === '+=' && counter.types.typeOf(node.right) !== 'Number.prototype';
        return stepsOf(node) + (joins ? sized(counter, node, inside) : inside());
    },
};
function countFunction(counter, node) {
    if ((0,walk/* isFunction */.Tn)(node))
        counter.function(node);
    return stepsOf(node);
}
/** What is not worth a counter of its own is counted whether it happens or not. */
const CHEAP = 2;
/** An expression that may not be evaluated. */
function countMaybe(counter, node) {
    const slot = counter.changes.open(node.start);
    const steps = countExpression(counter, node);
    if (steps <= CHEAP)
        return steps;
    slot.fill(`(${counter.names.steps}+=${String(steps)},`);
    counter.changes.close(node.end, ')');
    return 0;
}
/** Adds the size of the text that an expression gives, if it gives one. */
function sized(counter, node, inside) {
    // The blank keeps a word in front of it apart.
    counter.changes.open(node.start, ` ${counter.names.sized}(`);
    const steps = inside();
    counter.changes.close(node.end, ')');
    return steps;
}
/** Operands of a sum; a sum to the left is part of the same text. */
function countSum(counter, { left, right, operator }) {
    const isSum = operator === '+' && left.type === 'BinaryExpression' && left.operator === '+';
    const before = isSum ? stepsOf(left) + countSum(counter, left) : countExpression(counter, left);
    return before + countExpression(counter, right);
}
/** True when `+` may join texts. */
function mayJoin({ types }, node) {
    if (node.operator !== '+')
        return false;
    const sides = [types.typeOf(node.left), types.typeOf(node.right)];
    return sides.includes('String.prototype') || !sides.includes('Number.prototype');
}
function countCall(counter, node) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
        return 0;
    const name = nativeName(counter, node);
    const native = (0,own_value/* ownValue */.e)(NATIVE_STEPS, name) ?? 0;
    const inside = () => countExpression(counter, node.callee) + countArguments(counter, node, name);
    const hasSize = name !== undefined && SIZED_RESULTS.has(name);
    return stepsOf(node) + native + (hasSize ? sized(counter, node, inside) : inside());
}
function countArguments(counter, call, name) {
    const [first, ...others] = call.arguments;
    if (first === undefined)
        return 0;
    const count = () => countExpression(counter, first);
    const isRead = name !== undefined && SIZED_ARGUMENTS.has(name) && first.type !== 'SpreadElement';
    const steps = isRead ? sized(counter, first, count) : count();
    return steps + ITEM_STEPS * call.arguments.length + countAll(counter, others);
}
/** Name of a method, or of a global function that the source does not declare itself. */
function nativeName({ types }, { callee }) {
    if (callee.type === 'Identifier')
        return types.isBuiltin(callee) ? callee.name : undefined;
    return (0,members/* memberName */.eg)(callee);
}

;// CONCATENATED MODULE: ./src/runtime/steps/step-counter.ts

/** The statement that counts. */
function counting({ names }, steps) {
    return `${names.steps}+=${String(steps)};`;
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-statements.ts



/** Statements that always go on to the next one, so that a stretch of them is counted at once. */
const PLAIN = new Set([
    'ExpressionStatement',
    'VariableDeclaration',
    'EmptyStatement',
    'DebuggerStatement',
]);
/** Statements that do nothing where they stand. */
const HOISTED = new Set(['FunctionDeclaration', 'ImportDeclaration']);
/** Counts a list of statements: stretch by stretch, since the function may return between them. */
function countList(counter, list, beginning) {
    let slot = beginning?.slot;
    let steps = beginning?.steps ?? 0;
    const settle = () => {
        slot?.fill(steps === 0 ? '' : counting(counter, steps));
        slot = undefined;
        steps = 0;
    };
    for (const statement of list) {
        if (HOISTED.has(statement.type)) {
            countStatement(counter, statement);
            continue;
        }
        slot ??= counter.changes.open(statement.start);
        steps += countStatement(counter, statement);
        if (!PLAIN.has(statement.type))
            settle();
    }
    settle();
}
/** Counts a block that is entered with some steps: a function, a loop, a clause. */
function countBlock(counter, block, steps) {
    countList(counter, block.body, { slot: counter.changes.open(block.start + 1), steps });
}
/** Counts a statement that is entered with some steps; braces make room for the counting. */
function countInside(counter, body, steps) {
    if (body.type === 'BlockStatement') {
        countBlock(counter, body, steps);
        return;
    }
    const slot = counter.changes.open(body.start);
    const inside = steps + countStatement(counter, body);
    slot.fill(`{${counting(counter, inside)}`);
    counter.changes.close(body.end, '}');
}
/** Steps of a statement up to where it branches; what comes behind is counted in there. */
function countStatement(counter, node) {
    const own = NODE_STEPS[node.type] ?? 0;
    const of = (part) => part == null ? 0 : counter.expression(part);
    if ((0,walk/* isFunction */.Tn)(node))
        counter.function(node);
    switch (node.type) {
        case 'ExpressionStatement':
            return of(node.expression);
        case 'VariableDeclaration':
            return node.declarations.reduce((sum, { init, type }) => sum + (init == null ? 0 : (NODE_STEPS[type] ?? 0) + of(init)), 0);
        case 'ReturnStatement':
        case 'ThrowStatement':
            return own + of(node.argument);
        case 'BreakStatement':
        case 'ContinueStatement':
            return own;
        case 'BlockStatement':
            countList(counter, node.body);
            return 0;
        case 'LabeledStatement':
            return countStatement(counter, node.body);
        case 'IfStatement': {
            const test = of(node.test);
            countInside(counter, node.consequent, 0);
            if (node.alternate != null)
                countInside(counter, node.alternate, 0);
            return own + test;
        }
        case 'SwitchStatement':
            return own + of(node.discriminant) + countCases(counter, node.cases);
        case 'TryStatement':
            countBlock(counter, node.block, 0);
            if (node.handler != null)
                countBlock(counter, node.handler.body, NODE_STEPS.CatchClause ?? 0);
            if (node.finalizer != null)
                countBlock(counter, node.finalizer, 0);
            return own;
        default:
            return own + countLoop(counter, node);
    }
}
/** All tests are counted, although the runtime stops at the one that fits. */
function countCases(counter, cases) {
    let steps = 0;
    for (const { test, consequent, type } of cases) {
        steps += (NODE_STEPS[type] ?? 0) + (test == null ? 0 : counter.expression(test));
        countList(counter, consequent);
    }
    return steps;
}
/** Steps in front of a loop; each turn is counted at its beginning. */
function countLoop(counter, node) {
    switch (node.type) {
        case 'ForStatement': {
            const first = node.init == null ? 0 : countHead(counter, node.init);
            const test = node.test == null ? 0 : counter.expression(node.test);
            const update = node.update == null ? 0 : counter.expression(node.update);
            countInside(counter, node.body, test + update + 1);
            return first + test;
        }
        case 'ForInStatement': {
            if (node.left.type !== 'VariableDeclaration')
                counter.expression(node.left);
            const right = counter.expression(node.right);
            countInside(counter, node.body, 2);
            return right;
        }
        case 'WhileStatement': {
            const test = counter.expression(node.test);
            countInside(counter, node.body, test + 1);
            return test;
        }
        case 'DoWhileStatement': {
            const slotted = node.body;
            const test = counter.expression(node.test);
            countInside(counter, slotted, test + 1);
            return 0;
        }
        default:
            return 0;
    }
}
function countHead(counter, init) {
    return init.type === 'VariableDeclaration'
        ? countStatement(counter, init)
        : counter.expression(init);
}

;// CONCATENATED MODULE: ./src/runtime/steps/count-steps.ts







/** What a function costs to enter. */
const ENTRY_STEPS = 2;
/**
 * Makes a source count what it does, on the very lines on which it does it. The number depends on the source
 * and on what it is given, never on the machine: weights of what happens, by weights.ts. The source cannot
 * notice: it holds none of the names, and they are no properties of the global object.
 */
function countSteps(source, tree, runtime) {
    const nodes = (0,walk/* nodesOf */.Nh)(tree);
    const names = { steps: unusedName(source, 'cf2Steps'), sized: unusedName(source, 'cf2Sized') };
    const counter = {
        changes: new Changes(),
        names,
        types: new infer_type/* TypeInference */.o((0,tree_names/* analyseNames */.O)(tree), nodes, runtime),
        expression: (node) => countExpression(counter, node),
        function: (node) => {
            count_steps_countFunction(counter, node);
        },
    };
    counter.changes.open(firstPlace(source), prologue(names));
    countList(counter, tree.body);
    return { edits: counter.changes.edits, answer: `()=>${names.steps}` };
}
/** The first line of a script may be a hashbang. */
function firstPlace(source) {
    return source.startsWith('#!') ? source.indexOf('\n') + 1 || source.length : 0;
}
function prologue({ steps, sized }) {
    const size = `typeof t==="string"&&(${steps}+=t.length>>${String(TEXT_SHIFT)})`;
    return `let ${steps}=0;const ${sized}=(t)=>(${size},t);`;
}
function unusedName(source, name) {
    return source.includes(name) ? unusedName(source, `${name}$`) : name;
}
function count_steps_countFunction(counter, { body }) {
    if (body.type === 'BlockStatement') {
        countBlock(counter, body, ENTRY_STEPS);
        return;
    }
    const slot = counter.changes.open(body.start);
    const steps = ENTRY_STEPS + counter.expression(body);
    slot.fill(`(${counter.names.steps}+=${String(steps)},`);
    counter.changes.close(body.end, ')');
}

;// CONCATENATED MODULE: ./src/runtime/program/call-sites.ts

function methodName(call) {
    const { callee } = call;
    if (callee.type !== 'MemberExpression')
        return undefined;
    if (!callee.computed)
        return callee.property.type === 'Identifier' ? callee.property.name : undefined;
    return callee.property.type === 'Literal' ? String(callee.property.value) : undefined;
}
/** Turns offsets into places as QuickJS reports them. */
function createPlaces(source) {
    const starts = [
        0,
        ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((end) => end.index + end[0].length),
    ];
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        const before = source.slice(starts[line], offset);
        return [line + 1, Buffer.byteLength(before) + 1];
    };
}
/** Every call of a tree, in source order, at its place in the edited source. */
function findCalls(tree, { text, startOf, endOf }) {
    const placeOf = createPlaces(text);
    return (0,walk/* nodesOf */.Nh)(tree).flatMap(({ node }) => {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression')
            return [];
        const { callee } = node;
        const at = callee.type === 'MemberExpression' ? callee.property.start : callee.start;
        const [start, end] = [placeOf(startOf(node.start)), placeOf(endOf(node.end))];
        return [{ name: methodName(node), at: placeOf(startOf(at)), start, end }];
    });
}
/** Names that the source declares with `const`, each once. */
function findConstants(tree) {
    const names = (0,walk/* nodesOf */.Nh)(tree).flatMap(({ node }) => {
        if (node.type !== 'VariableDeclaration' || node.kind !== 'const')
            return [];
        return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./src/runtime/program/edits.ts
const RANK = { close: 0, open: 1, replace: 2 };
/** Makes all changes at once. Replaced stretches must not overlap, nor hold the place of another change. */
function applyEdits(source, edits) {
    const ordered = edits
        .map((edit, made) => ({ edit, made }))
        .sort((a, b) => a.edit.at - b.edit.at || RANK[a.edit.kind] - RANK[b.edit.kind] || a.made - b.made)
        .map(({ edit }) => edit);
    let text = '';
    let done = 0;
    const shifts = [];
    for (const edit of ordered) {
        text += source.slice(done, edit.at) + edit.text;
        done = edit.kind === 'replace' ? edit.end : edit.at;
        const { kind, at } = edit;
        shifts.push({ at, isAtPlace: kind === 'replace', by: text.length - done });
    }
    return {
        text: text + source.slice(done),
        startOf: (offset) => offset + shiftAt(shifts, offset, ({ isAtPlace }) => !isAtPlace),
        endOf: (offset) => offset + shiftAt(shifts, offset, () => false),
    };
}
/** The last shift in front of an offset; those at the offset itself count where `counts` says so. */
function shiftAt(shifts, offset, counts) {
    const last = shifts.findLast((shift) => shift.at < offset || (shift.at === offset && counts(shift)));
    return last?.by ?? 0;
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-assignments.ts

/**
 * Keeps functions without a name that are assigned to a variable without one: the runtimes name a function after
 * the variable that it initialises, and after no other. Measured on njs 0.7.9.
 */
function rewriteAssignments(tree) {
    return (0,walk/* nodesOf */.Nh)(tree).flatMap(({ node }) => {
        if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier')
            return [];
        return isNameless(node.right) ? hideFromName(node.right) : [];
    });
}
function isNameless(node) {
    return (node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && !node.id));
}
/** What a comma operator answers is not named. https://tc39.es/ecma262/#sec-isfunctiondefinition */
function hideFromName({ start, end }) {
    return [
        { kind: 'open', at: start, text: '(0,' },
        { kind: 'close', at: end, text: ')' },
    ];
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-imports.ts
/** Line breaks inside a statement, so that what follows keeps its line. */
function lineBreaks(text) {
    return text.replace(/[^\n\r\u2028\u2029]/g, '');
}
/**
 * Turns each `import name from 'module'` into a `var` of the same line count, because the sandbox runs
 * scripts. Other forms of import and export have been refused before.
 */
function rewriteImports(source, tree) {
    return tree.body.flatMap((node) => {
        if (node.type !== 'ImportDeclaration')
            return [];
        const { start: at, end } = node;
        const name = node.specifiers[0]?.local.name;
        const required = `require(${JSON.stringify(node.source.value)});`;
        const statement = name === undefined ? required : `var ${name}=${required}`;
        return [{ kind: 'replace', at, end, text: statement + lineBreaks(source.slice(at, end)) }];
    });
}

// EXTERNAL MODULE: ./src/runtime/pattern/translate-pattern.ts + 11 modules
var translate_pattern = __webpack_require__(7938);
;// CONCATENATED MODULE: ./src/runtime/program/rewrite-patterns.ts


/**
 * Writes regular expressions anew where the runtimes read them otherwise than the engine. One that the engine
 * cannot match in the same way becomes a call of the constructor, which knows what to do; a source with a `RegExp` of its own
 * keeps such expressions as they are.
 */
function rewritePatterns(tree, runtime) {
    const edits = [];
    let isShadowed = false;
    for (const { node, parents } of (0,walk/* nodesOf */.Nh)(tree)) {
        if (node.type === 'Identifier' && node.name === 'RegExp')
            isShadowed ||= isBound(node, parents);
        if (node.type !== 'Literal' || node.regex === undefined || node.regex === null)
            continue;
        const { pattern, flags } = node.regex;
        const text = rewritten(pattern, flags, runtime);
        if (text !== undefined)
            edits.push({ kind: 'replace', at: node.start, end: node.end, text });
    }
    return isShadowed ? edits.filter(({ text }) => text.startsWith('/')) : edits;
}
function rewritten(pattern, flags, runtime) {
    const answer = (0,translate_pattern/* translatePattern */.p)(pattern, flags, runtime);
    if (answer.kind !== 'source')
        return undefined;
    if (answer.exec !== 'engine')
        return `(new RegExp(${asLiteral(pattern)},"${flags}"))`;
    if (answer.source === pattern)
        return undefined;
    return `/${answer.source.replace(/\\[^]|\//g, (it) => (it === '/' ? '\\/' : it))}/${flags}`;
}
/** JSON may hold line breaks that a script counts. */
function asLiteral(text) {
    return JSON.stringify(text).replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`);
}
/** True where a name is given a meaning of its own. */
function isBound(node, parents) {
    const parent = parents[0];
    switch (parent?.type) {
        case 'VariableDeclarator':
            return parent.id === node;
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return parent.body !== node;
        case 'AssignmentExpression':
            return parent.left === node;
        case 'CatchClause':
        case 'ImportDefaultSpecifier':
            return true;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/runtime/program/rewrite-templates.ts

/**
 * Turns tagged templates into calls with the pieces as a plain list: the runtimes give the function no `raw`.
 * Measured on builds of the engine they are made of.
 */
function rewriteTemplates(tree) {
    return (0,walk/* nodesOf */.Nh)(tree).flatMap(({ node }) => node.type === 'TaggedTemplateExpression' ? editsOf(node) : []);
}
function editsOf({ quasi }) {
    const { expressions, quasis } = quasi;
    const pieces = quasis.map(({ value }) => JSON.stringify(value.cooked ?? ''));
    const ends = [quasi.start, ...expressions.map(({ end }) => end)];
    const starts = [...expressions.map(({ start }) => start), quasi.end];
    return ends.map((at, index) => {
        const isFirst = index === 0;
        const isLast = index === expressions.length;
        const text = (isFirst ? `([${pieces.join(',')}]` : ')') + (isLast ? ')' : ',(');
        // Line breaks of the piece that is left out keep everything behind it where it was.
        const breaks = '\n'.repeat((quasis[index]?.value.raw.match(/\r\n|[\n\r\u2028\u2029]/g) ?? []).length);
        return { kind: 'replace', at, end: starts[index] ?? at, text: text + breaks };
    });
}

;// CONCATENATED MODULE: ./src/runtime/program/second-look.ts

/** The module through which a second look sees values, and the name that only such programs give it. */
const MODULE = 'cf2:second-look';
const LOOK = '__cf2_look';
/** Slots of an operation: its object or what is called, its key, then arguments or the new value. */
const SUBJECT = 0;
const KEY = 1;
const FIRST_ARGUMENT = 2;
/**
 * Edits that make a program tell what it is about to do: each operation that may fail passes its values through
 * a function that remembers them. It runs only after an error whose words name a value that the engine does not
 * tell, so that the words can be completed.
 */
function createSecondLook(tree) {
    const at = tree.body[0]?.start ?? tree.end;
    const begin = { kind: 'open', at, text: `var ${LOOK}=require("${MODULE}");` };
    const edits = [begin];
    let site = 0;
    for (const { node } of (0,walk/* nodesOf */.Nh)(tree)) {
        const look = OPERATIONS[node.type];
        if (look === undefined)
            continue;
        site += 1;
        edits.push(...look(node, site));
    }
    return innerEndsFirst(edits);
}
/** Parents are visited first, so their beginnings are the outer ones, and their ends too. */
function innerEndsFirst(edits) {
    const begins = edits.filter(({ kind }) => kind === 'open');
    return [...begins, ...edits.filter(({ kind }) => kind === 'close').reverse()];
}
function wrap(node, site, kind, slot, key) {
    const { start, end } = node;
    const facts = JSON.stringify([site, kind, slot, key ?? null]).slice(1, -1);
    return [
        { kind: 'open', at: start, text: `${LOOK}(${facts},(` },
        { kind: 'close', at: end, text: '))' },
    ];
}
function member(node, site, kind) {
    const { object, property, computed } = node;
    if (object.type === 'Super' || property.type === 'PrivateIdentifier')
        return [];
    if (computed)
        return [...wrap(object, site, kind, SUBJECT), ...wrap(property, site, kind, KEY)];
    const name = property.type === 'Identifier' ? property.name : '';
    return wrap(object, site, kind, SUBJECT, name);
}
/** Spread has been refused, so every argument is one value. */
function args(list, site, kind) {
    return list.flatMap((argument, index) => wrap(argument, site, kind, FIRST_ARGUMENT + index));
}
const isFunction = ({ type }) => type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
function call(node, site) {
    if (node.type !== 'CallExpression' || node.callee.type === 'Super')
        return [];
    const { callee } = node;
    const inner = args(node.arguments, site, 'call');
    if (callee.type === 'MemberExpression')
        return [...member(callee, site, 'call'), ...inner];
    return isFunction(callee) ? inner : [...wrap(callee, site, 'call', SUBJECT), ...inner];
}
function construction(node, site) {
    if (node.type !== 'NewExpression')
        return [];
    const { callee } = node;
    const { start, end } = callee;
    const inner = callee.type === 'MemberExpression'
        ? member(callee, site, 'new')
        : wrap(callee, site, 'new', SUBJECT);
    return [
        { kind: 'open', at: start, text: '(' },
        { kind: 'close', at: end, text: ')' },
        ...inner,
        ...args(node.arguments, site, 'new'),
    ];
}
const OPERATIONS = {
    CallExpression: call,
    NewExpression: construction,
    AssignmentExpression: (node, site) => node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
        ? [...member(node.left, site, 'set'), ...wrap(node.right, site, 'set', FIRST_ARGUMENT)]
        : [],
    UpdateExpression: (node, site) => node.type === 'UpdateExpression' && node.argument.type === 'MemberExpression'
        ? member(node.argument, site, 'set')
        : [],
    UnaryExpression: (node, site) => node.type === 'UnaryExpression' &&
        node.operator === 'delete' &&
        node.argument.type === 'MemberExpression'
        ? member(node.argument, site, 'delete')
        : [],
    BinaryExpression: (node, site) => node.type === 'BinaryExpression' && node.operator === 'in'
        ? [...wrap(node.left, site, 'in', KEY), ...wrap(node.right, site, 'in', SUBJECT)]
        : [],
};

;// CONCATENATED MODULE: ./src/runtime/program/prepare-program.ts










/** Compiles a function's source for the sandbox, or says what the runtime says of it. */
function prepareProgram(code) {
    return prepare(code, (tree) => {
        const { edits, answer } = countSteps(code.source, tree, code.runtime);
        return { edits: [...rewriteSource(code, tree), ...edits], steps: answer };
    });
}
/** The same for an engine that is njs itself: only imports are written anew, and nothing is counted. */
function prepareForNjs(code) {
    return prepare(code, (tree) => ({
        edits: rewriteImports(code.source, tree),
        steps: undefined,
    }));
}
/**
 * A program of code that counts for itself. It was made of code that has been accepted, so nothing is checked; the
 * engine takes what the runtimes would not.
 */
function prepareCounting(code) {
    const tree = treeOf(code);
    const edited = applyEdits(code.source, rewriteSource(code, tree));
    return {
        runtime: code.runtime,
        script: edited.text,
        steps: undefined,
        counters: code.counters,
        calls: findCalls(tree, edited),
        constants: findConstants(tree),
        isSecondLook: false,
    };
}
function prepare(code, rewrite) {
    const refusal = findRefusal(code);
    if (refusal !== undefined)
        return { kind: 'refusal', refusal };
    const tree = treeOf(code);
    const { edits, steps } = rewrite(tree);
    const edited = applyEdits(code.source, edits);
    const program = {
        runtime: code.runtime,
        script: edited.text,
        steps,
        calls: findCalls(tree, edited),
        constants: findConstants(tree),
        isSecondLook: false,
    };
    return { kind: 'program', program };
}
/** What has been accepted can be parsed. */
function treeOf({ source }) {
    return (0,parse_tree/* parseTree */.cZ)(source).program;
}
/**
 * The same program once more, which tells of each operation what it works on: for errors whose words name values
 * that the engine does not tell. The source must have been accepted by prepareProgram.
 */
function prepareSecondLook(code) {
    const tree = treeOf(code);
    const edits = [...rewriteSource(code, tree), ...createSecondLook(tree)];
    const { text: script } = applyEdits(code.source, edits);
    return {
        runtime: code.runtime,
        script,
        steps: undefined,
        calls: [],
        constants: findConstants(tree),
        isSecondLook: true,
    };
}
/** What every program of the sandbox needs: modules, expressions, templates and names are the runtimes' own. */
function rewriteSource({ source, runtime }, tree) {
    return [
        ...rewriteImports(source, tree),
        ...rewritePatterns(tree, runtime),
        ...rewriteTemplates(tree),
        ...rewriteAssignments(tree),
    ];
}
/**
 * The runtime's own refusal comes first. What compiles there and cannot be run here as it runs there is
 * refused too: another result would be worse than none.
 */
function findRefusal(code) {
    const [first] = (0,find_constructs/* findConstructs */.e)(code).filter(({ phase, severity }) => severity === 'error' && phase !== 'run');
    return first && { text: first.error, line: first.line };
}


/***/ }),

/***/ 31889:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createResult),
  N: () => (/* binding */ failedResult)
});

// EXTERNAL MODULE: ./src/core/error-message.ts
var error_message = __webpack_require__(90007);
;// CONCATENATED MODULE: ./src/runtime/wording/row.ts
/** Words that name something known only from a second look; a guess without one. */
function guess(isKnown, text) {
    return isKnown ? text : { vague: text };
}
/** Type of the value at `index` among the arguments; `otherwise` if nothing is known of it. */
function argumentType(where, index, otherwise) {
    return where.operation?.args[index]?.type ?? (where.operation ? 'undefined' : otherwise);
}
/** Text of the value at `index` among the arguments. */
function argumentText(where, index) {
    return where.operation?.args[index]?.text ?? '';
}
/**
 * The value at `index` among the arguments as an index: a whole number. undefined where that is not known, because
 * the argument is an object that makes a number of itself, or because no second look was taken.
 */
function argumentIndex(where, index) {
    const operand = where.operation?.args[index];
    if (operand === undefined)
        return where.operation === undefined ? undefined : 0;
    if (operand.text === undefined)
        return operand.type === 'null' ? 0 : undefined;
    const number = operand.type === 'boolean' ? Number(operand.text === 'true') : Number(operand.text);
    return Math.trunc(number) || 0;
}
/** Type of the value whose method failed, also where the method was given to `call` or `apply`. */
function receiverType(where) {
    const { operation } = where;
    if (operation?.kind !== 'call')
        return undefined;
    const isForeign = operation.key === 'call' || operation.key === 'apply';
    return isForeign ? argumentType(where, 0, 'undefined') : operation.subject.type;
}

;// CONCATENATED MODULE: ./src/runtime/wording/access.ts

const PRIMITIVES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];
/** An assignment that the engine refused, as a second look saw it. */
function setTo(where) {
    const { operation } = where;
    const isKnown = operation?.kind === 'set';
    const type = isKnown ? operation.subject.type : 'object';
    return { type, key: (isKnown ? operation.key : undefined) ?? '', isKnown };
}
const onPrimitive = (type) => `property set on primitive ${type} type`;
/** Globals that cannot be assigned to. */
const FIXED = ['NaN', 'Infinity', 'undefined'];
function readOnly(name, where) {
    const { program, natives } = where;
    if (program.constants.includes(name))
        return 'assignment to constant variable';
    const { type, key, isKnown } = setTo(where);
    const isBinding = program.isSecondLook && natives.length === 0 && !(isKnown && key === name);
    if (isBinding && !FIXED.includes(name))
        return 'assignment to constant variable';
    if (isKnown && PRIMITIVES.includes(type))
        return onPrimitive(type);
    if (natives.length > 0)
        return readOnlyIn(name, where);
    return guess(isKnown || isBinding, wordsOfReadOnly(name, type));
}
const wordsOfReadOnly = (name, type) => `Cannot assign to read-only property "${name}" of ${type}`;
/** Built-in functions that begin with the same element as those of the runtimes. */
const SAME_ORDER = ['assign', 'copyWithin', 'fill', 'push', 'exec', 'test'];
/** What a built-in function may not change. */
function readOnlyIn(name, where) {
    const [native = ''] = where.natives;
    const type = native === 'assign' ? argumentType(where, 0, '') : receiverType(where);
    const isCertain = SAME_ORDER.includes(native) && type !== undefined && type !== '';
    return guess(isCertain, wordsOfReadOnly(name, type === undefined || type === '' ? 'object' : type));
}
function notExtensible(where) {
    const { key } = setTo(where);
    const [native] = where.natives;
    if (native === 'setPrototypeOf')
        return 'Cannot set property "prototype", object is not extensible';
    const named = added(where, native, key);
    return guess(named !== undefined, `Cannot add property "${named ?? ''}", object is not extensible`);
}
/** Name of the property that was to be added; undefined where it is not known. */
function added({ operation }, native, key) {
    if (native === undefined)
        return operation?.kind === 'set' ? key : undefined;
    if (operation?.kind !== 'call')
        return undefined;
    return native === 'push' ? String(operation.length ?? 0) : operation.args[1]?.text;
}
function deleted(where, words) {
    const { operation } = where;
    const isKnown = operation?.kind === 'delete';
    return guess(isKnown, words(isKnown ? operation.subject.type : 'object', (isKnown && operation.key) || ''));
}
/** A symbol among the names of properties, of which the runtimes say no more. */
const shown = (name) => (name.startsWith('Symbol.') ? 'unknown' : name);
/** Reading, writing and deleting properties, and variables. */
const ACCESS = [
    {
        engine: /^cannot read property '(.*)' of (undefined|null)$/s,
        natives: '-',
        runtime: ([name = '', value = ''], { runtime }) => `cannot get property "${shown(name)}" of ${runtime === 'cloudfront-js-1.0' ? 'undefined' : value}`,
    },
    {
        engine: /^cannot read property '(?:Symbol.iterator|length)' of (undefined|null)$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    {
        engine: /^cannot set property '.*' of (undefined|null)$/s,
        runtime: ([value = '']) => onPrimitive(value),
    },
    {
        engine: /^not an object$/,
        natives: '-',
        runtime: (_, where) => {
            const { type, isKnown } = setTo(where);
            return guess(isKnown, onPrimitive(isKnown ? type : 'string'));
        },
    },
    {
        engine: /^'(.+)' is read-only$/s,
        runtime: ([name = ''], where) => readOnly(name, where),
    },
    { engine: /^object is not extensible$/, runtime: (_, where) => notExtensible(where) },
    {
        engine: /^no setter for property$/,
        runtime: (_, where) => {
            const { type, key, isKnown } = setTo(where);
            return guess(isKnown, `Cannot set property "${key}" of ${type} which has only a getter`);
        },
    },
    {
        engine: /^could not delete property$/,
        natives: 'pop',
        runtime: (_, { operation }) => guess(operation?.length !== undefined, `Cannot delete property "${String((operation?.length ?? 1) - 1)}" of array`),
    },
    {
        engine: /^could not delete property$/,
        runtime: (_, where) => deleted(where, (type, key) => `Cannot delete property "${key}" of ${type}`),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: '-',
        runtime: (_, where) => {
            const type = where.operation?.subject.type ?? 'undefined';
            return deleted(where, (_type, key) => `cannot get property "${key}" of ${type}`);
        },
    },
    {
        engine: /^invalid 'in' operand$/,
        runtime: (_, { operation }) => guess(operation?.kind === 'in', `property "in" on primitive ${operation?.subject.type ?? 'undefined'} type`),
    },
    {
        engine: /^(.+) is not defined$/s,
        runtime: ([name = ''], { runtime, line }) => {
            const text = `"${name}" is not defined`;
            return runtime === 'cloudfront-js-1.0' && line > 0 ? `${text} in ${String(line)}` : text;
        },
    },
    {
        engine: /^.+ is not initialized$/s,
        runtime: () => 'cannot access variable before initialization',
    },
    {
        engine: /^invalid property access$/,
        runtime: () => '"caller", "callee", "arguments" properties may not be accessed',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/bytes.ts

const known = (where, text) => guess(where.operation !== undefined, text);
/** The greatest index there is. */
const MAX_INDEX = 2 ** 32 - 1;
/** Bytes of one element, by the name of the constructor. */
function elementSize([native = '']) {
    const bits = Number(/\d+/.exec(native)?.[0] ?? 8);
    return bits / 8;
}
/** Words with an index among the arguments; a guess where it is not known. */
function withIndex(where, argument, words) {
    const index = argumentIndex(where, argument);
    if (index !== undefined && index < 0)
        return 'invalid index';
    return guess(index !== undefined, words(String(index ?? '')));
}
/** A view of a buffer that has no such place. */
function wrongOffset(where) {
    const size = elementSize(where.natives);
    const offset = argumentIndex(where, 1) ?? 0;
    if (offset % size !== 0)
        return known(where, `start offset must be multiple of ${String(size)}`);
    if (isGiven(where, 2))
        return wrongLength(where);
    const bytes = where.operation?.args[0]?.size ?? 0;
    if (bytes % size !== 0)
        return unaligned(where, size);
    return withIndex(where, 1, outsideOffset);
}
const outsideOffset = (at) => `byteOffset ${at} is outside the bound of the buffer`;
function unaligned(where, size) {
    return known(where, `byteLength of buffer must be multiple of ${String(size)}`);
}
function isGiven(where, argument) {
    return argumentType(where, argument, 'undefined') !== 'undefined';
}
/** The runtimes count it in bytes. */
function wrongLength(where) {
    const size = elementSize(where.natives);
    if (!isGiven(where, 2))
        return unaligned(where, size);
    return withIndex(where, 2, (length) => `Invalid typed array length: ${length && String(Number(length) * size)}`);
}
function wrongViewLength(where) {
    return withIndex(where, 2, (length) => `Invalid DataView length: ${length}`);
}
/** An array of more bytes than there can be. */
function tooLong(where) {
    const length = argumentIndex(where, 0);
    if (length === undefined || where.natives[0] === 'ArrayBuffer')
        return { vague: 'Invalid array length' };
    return length > MAX_INDEX ? 'invalid index' : 'Invalid array length';
}
/** Typed arrays, their buffers and DataView. */
const BYTES = [
    { engine: /^invalid array index$/, runtime: () => 'invalid index' },
    { engine: /^invalid array buffer length$/, runtime: (_, where) => tooLong(where) },
    { engine: /^invalid offset$/, runtime: (_, where) => wrongOffset(where) },
    { engine: /^invalid length$/, runtime: (_, where) => wrongLength(where) },
    {
        engine: /^invalid array length$/,
        natives: 'set',
        runtime: (_, where) => known(where, (argumentIndex(where, 1) ?? 0) < 0 ? 'offset is out of bounds' : 'source is too large'),
    },
    {
        engine: /^not a TypedArray$/,
        natives: 'get_length get_buffer get_byteLength get_byteOffset',
        runtime: (_, { natives }) => `Method TypedArray.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^not a TypedArray$/, runtime: () => 'this is not a typed array' },
    {
        engine: /^ArrayBuffer object expected$/,
        natives: 'slice get_byteLength',
        runtime: (_, { natives }) => `Method ArrayBuffer.prototype.${natives[0]?.replace('get_', '') ?? ''} called on incompatible receiver`,
    },
    { engine: /^ArrayBuffer object expected$/, runtime: () => 'buffer is not an ArrayBuffer' },
    { engine: /^DataView object expected$/, runtime: () => 'this is not a DataView' },
    {
        engine: /^invalid byteOffset$/,
        runtime: (_, where) => isGiven(where, 2) ? wrongViewLength(where) : withIndex(where, 1, outsideOffset),
    },
    {
        engine: /^invalid byteLength$/,
        runtime: (_, where) => wrongViewLength(where),
    },
    {
        engine: /^out of bound$/,
        runtime: (_, where) => withIndex(where, 0, (index) => `index ${index} is outside the bound of the buffer`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/calls.ts

const isBefore = ([line, column], other) => line < other[0] || (line === other[0] && column <= other[1]);
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];
const size = ({ start, end }) => (end[0] - start[0]) * 1e5 + end[1] - start[1];
/** The call at a place: the one whose name stands there, else the smallest around it. */
function callAt(calls, place) {
    const named = calls.find((call) => call.name !== undefined && isSame(call.at, place));
    if (named !== undefined)
        return named;
    const around = calls.filter(({ start, end }) => isBefore(start, place) && isBefore(place, end));
    return around.sort((one, other) => size(one) - size(other))[0];
}
const member = (key) => `(intermediate value)["${key}"] is not a function`;
/** What was called, or made with `new`, was no function; `isOther`: it was something else than a constructor. */
function notCallable(where, isOther) {
    const { operation, program, line, column } = where;
    if (operation?.kind === 'call' || operation?.kind === 'new') {
        const { key, subject } = operation;
        const isFunction = key === undefined ? subject.type === 'function' : isOther;
        if (isFunction)
            return 'function is not a constructor';
        return key === undefined ? `${subject.type} is not a function` : member(key);
    }
    const name = callAt(program.calls, [line, column])?.name;
    // Without a name the runtime tells the value's type, which is nearly always undefined.
    if (isOther)
        return { vague: 'function is not a constructor' };
    return name === undefined ? { vague: 'undefined is not a function' } : member(name);
}
/** What functions say that were given no function. */
const CALLBACKS = {
    sort: 'comparefn must be callable or undefined',
    Promise: 'unexpected arguments',
    call: '"this" argument is not a function',
    apply: '"this" argument is not a function',
    bind: '"this" argument is not a function',
    catch: 'is not a function',
    from: '"mapfn" argument is not callable',
};
const NEW = {
    Promise: 'the Promise constructor must be called with new',
    ArrayBuffer: "Constructor ArrayBuffer requires 'new'",
    DataView: "Constructor of DataView requires 'new'",
};
/** Calls of what cannot be called. */
const CALLS = [
    {
        engine: /^not a (?:function|constructor)$/,
        natives: 'of',
        runtime: (_, where) => guess(where.operation !== undefined, `${receiverType(where) ?? 'undefined'} is not a constructor`),
    },
    { engine: /^(?:Getter|Setter) must be a function$/, runtime: (_, { message }) => message },
    { engine: /^not a function$/, natives: '-', runtime: (_, where) => notCallable(where, false) },
    {
        engine: /^not a function$/,
        runtime: (_, { natives }) => CALLBACKS[natives[0] ?? ''] ?? 'callback argument is not callable',
    },
    {
        engine: /^(?:(.+) is )?not a constructor$/s,
        natives: '-',
        runtime: (_, where) => notCallable(where, true),
    },
    {
        engine: /^must be called with new$/,
        runtime: (_, { natives }) => NEW[natives[0] ?? ''] ?? "Constructor of TypedArray requires 'new'",
    },
    {
        engine: /^cannot be called$/,
        runtime: () => 'Abstract class TypedArray not directly constructable',
    },
    {
        engine: /^invalid 'instanceof' right operand$/,
        runtime: () => 'right argument is not callable',
    },
    {
        engine: /^operand 'prototype' property is not an object$/,
        runtime: () => 'Function has non-object prototype in instanceof',
    },
    {
        engine: /^not a object$/,
        natives: 'apply',
        runtime: () => 'second argument is not an array-like object',
    },
    { engine: /^Promise object expected$/, runtime: () => 'required a promise object' },
    { engine: /^not an object$/, natives: 'finally', runtime: () => 'required a object' },
    {
        engine: /^not an object$/,
        natives: 'resolve reject',
        runtime: () => 'this value is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'all allSettled any race',
        runtime: () => 'capability resolve slot is not callable',
    },
    {
        engine: /^cannot convert symbol to (string|number)$/,
        runtime: ([type = '']) => `Cannot convert a Symbol value to a ${type}`,
    },
    { engine: /^toPrimitive$/, runtime: () => 'Cannot convert object to primitive value' },
    {
        engine: /^not a (?:string|number|boolean)$/,
        runtime: (_, where) => guess(where.operation !== undefined, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/objects.ts

const objects_known = (where, text) => guess(where.operation !== undefined, text);
function toObject(where) {
    return objects_known(where, `cannot convert ${argumentType(where, 0, 'undefined')} argument to object`);
}
function newPrototype(where) {
    const target = argumentType(where, 0, 'object');
    if (target === 'null' || target === 'undefined')
        return toObject(where);
    return objects_known(where, `prototype may only be an object or null: ${argumentType(where, 1, 'undefined')}`);
}
/** Functions of Object and of its prototype. */
const OBJECTS = [
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'keys values entries getOwnPropertyNames getOwnPropertyDescriptor getOwnPropertyDescriptors ' +
            'getOwnPropertySymbols hasOwnProperty propertyIsEnumerable',
        runtime: (_, where) => toObject(where),
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        natives: 'isPrototypeOf',
        runtime: () => 'cannot convert undefined to object',
    },
    {
        engine: /^Cannot convert undefined or null to object$/,
        runtime: () => 'cannot convert null or undefined to object',
    },
    { engine: /^not an object$/, natives: 'getPrototypeOf', runtime: (_, where) => toObject(where) },
    {
        engine: /^not an object$/,
        natives: 'setPrototypeOf',
        runtime: (_, where) => newPrototype(where),
    },
    {
        engine: /^not an object$/,
        natives: 'defineProperty',
        runtime: () => 'Object.defineProperty is called on non-object',
    },
    {
        engine: /^Object\.defineProperties called on non-object$/,
        runtime: () => 'Object.defineProperties is called on non-object',
    },
    {
        engine: /^object prototype may only be an Object or null$/,
        runtime: (_, where) => objects_known(where, `prototype may only be an object or null: ${argumentType(where, 0, 'undefined')}`),
    },
    {
        engine: /^Property description must be an object$/,
        natives: 'defineProperty',
        runtime: () => 'descriptor is not an object',
    },
    {
        engine: /^Property description must be an object$/,
        runtime: () => 'property descriptor must be an object',
    },
    {
        engine: /^Invalid property descriptor\. (Cannot both .*)$/,
        runtime: ([text = '']) => text,
    },
    {
        engine: /^property is not configurable$/,
        runtime: (_, where) => objects_known(where, `Cannot redefine property: "${argumentText(where, 1)}"`),
    },
    {
        engine: /^invalid descriptor flags$/,
        natives: 'freeze',
        runtime: () => 'Cannot freeze array buffer views with elements',
    },
    { engine: /^circular prototype chain$/, runtime: () => 'Cyclic __proto__ value' },
    { engine: /^not a symbol$/, natives: 'keyFor', runtime: () => 'is not a symbol' },
    {
        engine: /^not a symbol$/,
        runtime: (_, where) => objects_known(where, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
    },
    { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
    { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
    {
        engine: /^invalid array length$/,
        natives: '- Array push unshift',
        runtime: () => 'Invalid array length',
    },
];

;// CONCATENATED MODULE: ./src/runtime/wording/texts.ts

/** Methods that name the value in words of their own. */
const quoting = (where) => guess(where.operation !== undefined, `cannot convert "${argumentType(where, 0, 'undefined')}"to object`);
/** Functions of texts, numbers, dates and regular expressions. */
const TEXTS = [
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'concat',
        runtime: () => '"this" argument is null or undefined',
    },
    {
        engine: /^null or undefined are forbidden$/,
        natives: 'indexOf repeat',
        runtime: (_, where) => quoting(where),
    },
    {
        engine: /^null or undefined are forbidden$/,
        runtime: () => 'cannot convert undefined to object',
    },
    { engine: /^cannot convert to object$/, runtime: (_, where) => quoting(where) },
    { engine: /^invalid (?:repeat count|code point)$/, runtime: () => '' },
    {
        engine: /^invalid string length$/,
        natives: 'padEnd padStart repeat',
        runtime: () => '',
    },
    { engine: /^invalid string length$/, runtime: () => 'invalid string length' },
    { engine: /^string too long$/, type: 'RangeError', runtime: () => 'invalid string length' },
    {
        engine: /^invalid number of digits$/,
        natives: 'toPrecision',
        runtime: () => 'precision argument must be between 1 and 100',
    },
    {
        engine: /^invalid number of digits$/,
        runtime: () => 'digits argument must be between 0 and 100',
    },
    { engine: /^toString\(\) radix argument must be between 2 and 36$/, runtime: () => '' },
    {
        engine: /^(?:expecting (?:hex digit|%|surrogate pair)|malformed UTF-8|invalid character)$/,
        runtime: () => 'malformed URI',
    },
    { engine: /^Date value is NaN$/, runtime: () => 'Invalid time value' },
    {
        engine: /^not a Date object$/,
        runtime: (_, where) => guess(where.operation !== undefined, `cannot convert ${argumentType(where, 0, 'object')} to date`),
    },
    {
        engine: /^RegExp object expected$/,
        natives: 'test',
        runtime: () => 'receiver argument is not a regexp',
    },
    {
        engine: /^(?:RegExp object expected|not an object)$/,
        natives: 'test toString',
        runtime: () => '"this" argument is not an object',
    },
    {
        engine: /^not an object$/,
        natives: 'get_flags',
        runtime: () => '"this" argument is not an object',
    },
    { engine: /^RegExp object expected$/, runtime: () => '"this" argument is not a regexp' },
];

;// CONCATENATED MODULE: ./src/runtime/wording/reword-error.ts





/** What both say in the same words, or a part of the prelude says in its own right after. */
const SAME = [
    {
        engine: /^Maximum call stack size exceeded$/,
        runtime: () => 'Maximum call stack size exceeded',
    },
    { engine: /^out of memory$/, runtime: () => 'out of memory' },
    { engine: / JSON/, runtime: (_, { message }) => message },
];
/** Every pair of wordings, in the order in which they are tried. */
const WORDINGS = [
    ...ACCESS,
    ...CALLS,
    ...OBJECTS,
    ...TEXTS,
    ...BYTES,
    ...SAME,
];
function isRaisedBy(names, [native]) {
    return names === undefined || names.split(' ').includes(native ?? '-');
}
/** The runtimes' words for an error of the engine; the engine's own where no row fits. */
function rewordError(error, program) {
    const { message, natives } = error;
    if (program === undefined)
        return { message, quality: 'unmapped' };
    for (const { engine, natives: names, type, runtime } of WORDINGS) {
        const groups = isRaisedBy(names, natives) ? engine.exec(message)?.slice(1) : undefined;
        if (groups === undefined)
            continue;
        const words = runtime(groups, { ...error, program, runtime: program.runtime });
        return typeof words === 'string'
            ? { message: words, type, quality: 'mapped' }
            : { message: words.vague, type, quality: 'vague' };
    }
    return { message, quality: 'unmapped' };
}
/** Errors whose very type has another name in the runtimes, as `Type: message`. */
const UNCAUGHT = {
    'InternalError: out of memory': 'MemoryError',
};
/** The text of an error that nobody caught. */
function uncaughtText(text) {
    return UNCAUGHT[text] ?? text;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/runtime/sandbox/dropped-keys.ts

const NONE = [];
/** Paths of the keys that a value has and what was kept of it has not: `headers.x.multivalue`. */
function droppedKeys(value, kept) {
    if (value === kept)
        return NONE;
    if (Array.isArray(value) && Array.isArray(kept)) {
        const rest = kept;
        return value.flatMap((item, at) => below(`[${at}]`, item, rest[at]));
    }
    if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(kept))
        return NONE;
    const found = [];
    for (const key of Object.keys(value)) {
        found.push(...below(key, value[key] ?? null, Object.hasOwn(kept, key) ? kept[key] : undefined));
    }
    return found;
}
function below(key, value, kept) {
    if (kept === undefined)
        return [key];
    return droppedKeys(value, kept).map((path) => key + (path.startsWith('[') ? '' : '.') + path);
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/function-output.ts


const same = (value) => value;
/** Whether an object has only these keys, in this order, and values that their fields leave as they are. */
function isAsKept(value, known) {
    let next = 0;
    for (const key of Object.keys(value)) {
        while (next < known.length && known[next]?.[0] !== key)
            next += 1;
        const field = known[next]?.[1];
        if (field === undefined || field(value[key] ?? null) !== value[key])
            return false;
        next += 1;
    }
    return true;
}
/**
 * Keeps only the known keys of an object; anything else passes, for the production rules to judge. Most objects
 * have no others: those are their own result, which saves copies and a search for what was dropped.
 */
function pick(fields) {
    const known = Object.entries(fields);
    return (value) => {
        if (!(0,json/* isJsonObject */.O)(value) || isAsKept(value, known))
            return value;
        const kept = {};
        for (const [key, field] of known) {
            if (Object.hasOwn(value, key))
                kept[key] = field(value[key] ?? null);
        }
        return kept;
    };
}
const function_output_isSame = (field, value) => field(value) === value;
const each = (field) => (value) => Array.isArray(value) && !value.every((item) => function_output_isSame(field, item))
    ? value.map((item) => field(item))
    : value;
const mapOf = (field) => (value) => (0,json/* isJsonObject */.O)(value) && !Object.values(value).every((entry) => function_output_isSame(field, entry))
    ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, field(entry)]))
    : value;
const entries = mapOf(pick({ value: same, multiValue: each(pick({ value: same })) }));
const cookie = { value: same, attributes: same };
const cookies = mapOf(pick({ ...cookie, multiValue: each(pick(cookie)) }));
const body = (value) => typeof value === 'string'
    ? { encoding: 'text', data: value }
    : pick({ encoding: same, data: same })(value);
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
const FIELDS = {
    request: { method: same, uri: same, querystring: entries, headers: entries, cookies },
    response: { statusCode: same, statusDescription: same, headers: entries, cookies, body },
};
const has = (value, keys) => keys.some((key) => Object.hasOwn(value, key));
function shapeOf(value, eventType) {
    if (has(value, ['statusCode']))
        return 'response';
    if (has(value, ['method', 'uri', 'querystring']))
        return 'request';
    if (eventType === 'viewer-response') {
        return has(value, Object.keys(FIELDS.response)) ? 'response' : undefined;
    }
    return has(value, Object.keys(FIELDS.request)) ? 'request' : undefined;
}
/**
 * What TestFunction makes of a handler's result: unknown keys are dropped, `headers` and `cookies` are
 * filled in, a body of text becomes `{ encoding, data }`, a query string given as text stays text.
 */
function createOutput(value, eventType) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { kind: 'invalid' };
    const shape = shapeOf(value, eventType);
    if (shape === undefined)
        return { kind: 'invalid' };
    const kept = pick(FIELDS[shape])(value);
    const text = `{"${shape}":${JSON.stringify({ headers: {}, cookies: {}, ...kept })}}`;
    return { kind: 'output', text, dropped: droppedKeys(value, kept) };
}

;// CONCATENATED MODULE: ./src/runtime/sandbox/test-result.ts



/** A result of a function that could not run or threw: `text` is `Type: message[ in line]`. */
function failedResult(text, logs) {
    return { computeUtilization: undefined, logs, errorMessage: error_message/* ERROR_OPENING */.Q + text, output: '' };
}
/** Words of cf2 for ends that AWS is not known to describe in any words of its own. */
const ENDINGS = {
    pending: 'Error: the promise that the handler returned never settles',
    'no-handler': 'ReferenceError: "handler" is not defined',
    interrupted: 'Error: the function ran longer than cf2 allows offline',
    invalid: 'Error: the handler returned neither a request nor a response',
};
function returned(type) {
    return `Error: the handler returned ${type}, not a request or a response`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
/** Text of a failure; undefined for a function that returned something usable. */
function failureOf(ending) {
    switch (ending.kind) {
        case 'value':
            return undefined;
        case 'no-value':
            return returned(ending.type === 'undefined' ? 'undefined' : `a ${ending.type}`);
        case 'error':
            return uncaughtText(ending.text);
        default:
            return ENDINGS[ending.kind];
    }
}
/** What the service makes of the way a run ended. */
function createResult(ending, eventType, logs) {
    const failure = failureOf(ending);
    if (failure !== undefined || ending.kind !== 'value') {
        return failed(failure ?? '', logs, ending.kind === 'no-value');
    }
    const { value } = ending;
    const output = createOutput(value, eventType);
    if (output.kind === 'output') {
        const result = { computeUtilization: undefined, logs, errorMessage: '', output: output.text };
        return { result, badReturn: false, droppedKeys: output.dropped };
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return failed(isObject ? ENDINGS.invalid : returned(typeOf(value)), logs, true);
}
function failed(text, logs, badReturn) {
    return { result: failedResult(text, logs), badReturn, droppedKeys: [] };
}


/***/ })

};
