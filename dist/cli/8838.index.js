export const id = 8838;
export const ids = [8838];
export const modules = {

/***/ 96930:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createReport)
/* harmony export */ });
/** A report in which nothing happened yet, completed by what is given. */
function createReport(facts) {
    return {
        functions: [],
        diagnostics: [],
        engines: [],
        offlineReason: undefined,
        endpoint: undefined,
        strict: undefined,
        publish: undefined,
        trouble: undefined,
        startedAt: 0,
        durationMs: 0,
        sources: new Map(),
        ...facts,
    };
}


/***/ }),

/***/ 52288:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ functionCase),
/* harmony export */   X: () => (/* binding */ isFunctionCase)
/* harmony export */ });
/** What is wrong with a function and stands with none of its tests, as a failed case without an event. */
function functionCase(functionId, name, span, failures) {
    return {
        testCase: {
            id: `${functionId} \u203a ${name}`,
            functionId,
            name,
            request: '',
            span,
            event: {},
            eventType: 'viewer-request',
            fixture: { kvs: undefined, clock: undefined, edgeLocation: undefined, rawQueryString: null },
            expectations: [],
            allow: [],
            tags: [],
            skip: undefined,
            only: false,
            offlineOnly: [],
            awsOnly: false,
        },
        status: 'failed',
        failures,
        runs: [],
        trouble: undefined,
        notes: [],
    };
}
/** Whether it is such a case: no test stands behind it. */
function isFunctionCase({ testCase, runs }) {
    const { event, request } = testCase;
    return request === '' && runs.length === 0 && Object.keys(event).length === 0;
}


/***/ }),

/***/ 67231:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ liveSides)
/* harmony export */ });
/* harmony import */ var _compare_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71294);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _record_expectations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86182);



/** Both sides of a behaviour, as short as they tell it from each other. */
function liveSides(testCase, behaviour) {
    const { live, current } = behaviour;
    const differences = behaviour.verdict === 'changed' ? behaviour.differences : [];
    const isAlike = look(live.outcome) === look(current.outcome);
    if (!isAlike || differences.length === 0) {
        return [shortest(testCase, live.outcome), shortest(testCase, current.outcome)];
    }
    return [
        { form: 'fields', fields: differences.map(({ field, a }) => ({ field, value: a })) },
        { form: 'fields', fields: differences.map(({ field, b }) => ({ field, value: b })) },
    ];
}
/** What a test would say of an outcome in one word or line; what a reader sees of it first where that is not all. */
function shortest(testCase, outcome) {
    if (outcome.kind === 'error')
        return { form: 'outcome', text: look(outcome) };
    const [shorthand] = (0,_record_expectations_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationsFor */ .r)(testCase, outcome);
    if (shorthand === 'unchanged')
        return { form: 'word', word: shorthand };
    const isShort = typeof shorthand === 'string' || typeof shorthand === 'number';
    return { form: 'outcome', text: isShort ? (0,_compare_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(String(shorthand)) : look(outcome) };
}
/** Status and target of a response, method and target of a request, the words of an error. */
function look(outcome) {
    switch (outcome.kind) {
        case 'request':
            return (0,_compare_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(requestLook(outcome.request));
        case 'response':
            return (0,_compare_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(responseLook(outcome.response));
        case 'error':
            return (0,_compare_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`error: ${outcome.message}`);
    }
}
function requestLook({ method = '', uri = '', querystring }) {
    const query = (0,_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(querystring);
    return `${method} ${uri}${query === '' ? '' : `?${query}`}`.trim();
}
function responseLook({ statusCode, headers }) {
    const [location] = headers.get('location') ?? [];
    const status = statusCode === undefined ? 'no status' : String(statusCode);
    return location === undefined ? status : `${status} ${location}`;
}


/***/ }),

/***/ 64337:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   EK: () => (/* binding */ rolledBackIds),
/* harmony export */   FB: () => (/* binding */ maxUtilization),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ve: () => (/* binding */ publishedIds),
/* harmony export */   ZT: () => (/* binding */ isUnhealthy),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** Counts cases by status. */
function totalsOf(cases) {
    const totals = { passed: 0, failed: 0, error: 0, skipped: 0, 'not-run': 0, all: cases.length };
    for (const { status } of cases)
        totals[status] += 1;
    return totals;
}
/** All cases of a report, in report order. */
function casesOf(report) {
    return report.functions.flatMap((fn) => fn.cases);
}
/** The highest compute utilization AWS measured for a function; undefined when none was. */
function maxUtilization(fn) {
    const measured = fn.cases
        .flatMap((testCase) => testCase.runs)
        .flatMap((run) => run.result.computeUtilization ?? []);
    return measured.reduce((highest, percent) => Math.max(highest ?? percent, percent), undefined);
}
/** A failed test outranks trouble at AWS: a retry cannot repair it. */
function resultOf(report) {
    if ((0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(report.diagnostics))
        return 'invalid';
    const cases = casesOf(report);
    if (cases.some((testCase) => testCase.status === 'failed'))
        return 'failed';
    if (report.functions.some(isUnhealthy))
        return 'failed';
    const trouble = report.trouble !== undefined ||
        report.functions.some((fn) => fn.trouble !== undefined) ||
        cases.some((testCase) => testCase.status === 'error');
    return trouble ? 'error' : 'passed';
}
/** True for a function whose new version proved unhealthy after it was published. */
function isUnhealthy({ deployment }) {
    return deployment?.health?.verdict === 'unhealthy';
}
/** The process exit code for a report. */
function exitCodeOf(report) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc[resultOf(report)];
}
/** Ids of the functions that this run published and did not take back. */
function publishedIds(report) {
    return report.functions.filter((fn) => fn.deployment?.published).map((fn) => fn.id);
}
/** Ids of the functions whose old version this run brought back. */
function rolledBackIds(report) {
    return report.functions
        .filter(({ deployment }) => deployment?.rollback?.outcome === 'restored')
        .map(({ id }) => id);
}


/***/ }),

/***/ 86965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeServiceError)
/* harmony export */ });
const RETRIED = 'this is trouble at AWS, not a failed test; run it again in some minutes';
const LOGIN_HINT = 'run aws-actions/configure-aws-credentials before this step, or set AWS_ACCESS_KEY_ID and ' +
    'AWS_SECRET_ACCESS_KEY, or AWS_PROFILE';
/** The words, one row per failure. Each names the thing and the mend. */
const WORDS = {
    'access-denied': (error) => ({
        message: `AWS did not allow ${error.operation} on ${error.subject}`,
        hint: `allow ${iamAction(error)} on ${error.subject} in the policy of these credentials`,
    }),
    'no-credentials': ({ operation, subject }) => ({
        message: `there are no usable AWS credentials for ${operation} on ${subject}`,
        hint: LOGIN_HINT,
    }),
    'expired-credentials': ({ operation, subject }) => ({
        message: `the AWS credentials expired before ${operation} on ${subject}`,
        hint: 'get new ones and run again; for long jobs ask for a longer session of the role',
    }),
    'invalid-credentials': ({ operation, subject }) => ({
        message: `AWS did not accept the credentials for ${operation} on ${subject}`,
        hint: 'check that access key, secret key and session token belong together, and the clock of this machine',
    }),
    'connection-refused': ({ subject }) => ({
        message: `cannot connect to ${subject}`,
        hint: 'check that the endpoint is running, AWS_ENDPOINT_URL, HTTPS_PROXY, and the network of this machine',
    }),
    'host-not-found': ({ subject }) => ({
        message: `the host of ${subject} is not known`,
        hint: 'check the spelling in AWS_ENDPOINT_URL, the name service, and whether this network needs HTTPS_PROXY',
    }),
    timeout: ({ operation, subject }) => ({
        message: `${subject} did not answer ${operation} in time`,
        hint: 'run it again; if it stays, check the network and whether it needs HTTPS_PROXY',
    }),
    'not-cloudfront': ({ operation, subject }) => ({
        message: `${subject} did not answer ${operation} as the CloudFront API does`,
        hint: 'check AWS_ENDPOINT_URL, and whether a proxy or a login page stands in between',
    }),
    'no-such-function': ({ subject }) => ({
        message: `there is no CloudFront function ${subject} in this account`,
        hint: 'have it created (see the hand-over guide), set create-missing to true, or check name and account',
    }),
    'no-such-key-value-store': ({ subject }) => ({
        message: `there is no key value store ${subject} in this account`,
        hint: 'check the name under "kvs" and the account, or write its ARN',
    }),
    'no-such-log-group': ({ subject }) => ({
        message: `there is no log group of ${subject} in us-east-1`,
        hint: 'CloudFront makes it when the function logs for the first time; cf2 doctor --fix-retention DAYS makes it now',
    }),
    'malformed-query': ({ subject, detail }) => ({
        message: `Logs Insights does not understand the query on ${subject}: ${detail}`,
        hint: 'cf2 logs --query list shows queries that it does',
    }),
    'no-endpoint': ({ operation, subject }) => ({
        message: `${operation} on ${subject} was not tried: the endpoint of CloudFront is a custom one, and there is none for this service`,
        hint: 'set AWS_ENDPOINT_URL, or that of the service as well (AWS_ENDPOINT_URL_CLOUDWATCH_LOGS, AWS_ENDPOINT_URL_CLOUDWATCH)',
    }),
    'precondition-failed': ({ operation, subject }) => ({
        message: `${subject} was changed by somebody else before ${operation}`,
        hint: 'nothing of theirs was overwritten; run again to test and publish what is there now',
    }),
    collision: ({ subject }) => ({
        message: `somebody else kept changing ${subject} while this run worked on it`,
        hint: 'run one job at a time per function (concurrency), or test pull requests on functions of their own ' +
            '(pull-request-functions: throwaway)',
    }),
    cancelled: ({ operation, subject }) => ({
        message: `the run was cancelled before ${operation} on ${subject}`,
        hint: 'what was done by then stands above; run again to do the rest',
    }),
    throttled: ({ operation, subject }) => ({
        message: `AWS slowed down ${operation} on ${subject} until the attempts were used up`,
        hint: RETRIED,
    }),
    'service-unavailable': ({ operation, subject }) => ({
        message: `CloudFront could not do ${operation} on ${subject} at the moment`,
        hint: RETRIED,
    }),
    'invalid-argument': ({ operation, subject }) => ({
        message: `AWS refused the content of ${operation} on ${subject}`,
        hint: 'see what AWS says; often it is the runtime, the comment or a key value store that is not ready',
    }),
    'too-large': ({ operation, subject }) => ({
        message: `the code of ${subject} is too large for ${operation}`,
        hint: 'AWS counts comments too: shorten or minify the code, or move data to a key value store',
    }),
    'too-many-functions': ({ subject }) => ({
        message: `the account is full, ${subject} was not created`,
        hint: 'delete functions nobody uses, or ask AWS to raise the quota of functions per account',
    }),
    'already-exists': ({ subject }) => ({
        message: `a function ${subject} exists already and was not created`,
        hint: 'run again: what somebody else created in the meantime will be updated instead',
    }),
    'tags-refused': ({ subject }) => ({
        message: `AWS creates no function ${subject} with tags at the moment`,
        hint: RETRIED,
    }),
    'not-a-throwaway': ({ subject }) => ({
        message: `the function ${subject} exists already, and is not the throwaway function of this pull request`,
        hint: 'nothing of it was touched: delete or rename it if nobody needs it, or test on the function itself ' +
            '(pull-request-functions: shared)',
    }),
    'function-in-use': ({ operation, subject }) => ({
        message: `${operation} on ${subject} is not possible, a distribution uses it`,
        hint: 'take it off the cache behaviours of the distribution first',
    }),
    'event-not-valid': ({ subject }) => ({
        message: `AWS refuses the event of this test of ${subject}`,
        hint: 'compare it with the event structure in the CloudFront guide: version, context, viewer and request',
    }),
    'live-differs': ({ subject }) => ({
        message: `LIVE of ${subject} is not what was tested and published`,
        hint: 'somebody else published at the same time; run again',
    }),
    'live-replaced': ({ subject }) => ({
        message: `somebody else published over ${subject}, so it was not rolled back`,
        hint: 'look at what is LIVE now; cf2 rollback brings back the version of before',
    }),
    'not-kept': ({ subject, detail }) => ({
        message: `LIVE of ${subject} could not be kept in a file (${detail}), so it was not replaced`,
        hint: 'make room, or name another folder: --keep FOLDER, RUNNER_TEMP in a job',
    }),
    'publish-unknown': ({ subject }) => ({
        message: `it is not known whether ${subject} was published: neither PublishFunction nor LIVE answered`,
        hint: 'run again: what is LIVE by then is found out, and nothing is published twice',
    }),
    'role-not-assumable': ({ subject }) => ({
        message: `AWS did not let this job assume ${subject}`,
        hint: 'check its trust policy: it must name the OpenID provider or the caller, and accept this ' +
            'repository, branch and environment; GitHub has two forms of the subject',
    }),
    'no-id-token': ({ subject }) => ({
        message: `GitHub gives this job no OpenID token to assume ${subject}`,
        hint: 'add "id-token: write" to the permissions of the job, or run configure-aws-credentials before',
    }),
    'other-account': ({ subject, detail }) => ({
        message: `the credentials are of account ${subject}, expected-account-id says ${detail}`,
        hint: 'nothing was written; use the credentials of that account, or correct the input',
    }),
    unknown: ({ operation, subject }) => ({
        message: `${operation} on ${subject} failed`,
        hint: 'see what AWS says; if it makes no sense, please report it',
    }),
};
/** Says what happened and how to mend it. Names and endpoints in it are data: escape when printing. */
function describeServiceError(error) {
    return WORDS[error.failure](error);
}
/** The permission AWS named, else the one that belongs to the operation. */
function iamAction({ detail, operation }) {
    const [, named, added] = /perform: ([\w-]+:\w+)|\(([\w-]+:\w+)\)(?: \(after|$)/.exec(detail) ?? [];
    return named ?? added ?? `cloudfront:${operation}`;
}


/***/ }),

/***/ 29994:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ countRows),
/* harmony export */   BR: () => (/* binding */ groupFailures),
/* harmony export */   Pl: () => (/* binding */ groupTables),
/* harmony export */   fD: () => (/* binding */ groupRows)
/* harmony export */ });
/** What tells tables apart: the function, and the test whose rows they are. */
function tableIdentity({ functionId, span: { file, start } }) {
    return JSON.stringify([functionId, file, start.line, start.column]);
}
/** Groups rows by their table, tables in the order of their first rows. */
function groupTables(rows) {
    return groupBy(rows, tableIdentity);
}
/** Cases in their order, the rows of a table together at the place of its first one; other cases stand alone. */
function groupRows(cases) {
    return groupCases(cases, ({ testCase }) => tableIdentity(testCase));
}
/**
 * Failed cases that reports tell together: rows of one table in which the same fields failed. Other cases
 * stand alone.
 */
function groupFailures(cases) {
    const failed = cases.filter(({ status }) => status === 'failed');
    return groupCases(failed, ({ testCase, failures }) => JSON.stringify([tableIdentity(testCase), failedFields(failures)]));
}
function groupCases(cases, keyOf) {
    const groups = groupBy(cases, (it) => (it.testCase.row ? keyOf(it) : it));
    return groups.flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
/** How many rows of its table each row's test has; tables are known by their rows. */
function countRows(cases) {
    const rows = cases.map(({ testCase }) => testCase).filter(({ row }) => row !== undefined);
    const counts = new Map();
    for (const table of groupTables(rows)) {
        for (const row of table.slice(0, 1))
            counts.set(tableIdentity(row), table.length);
    }
    return (row) => counts.get(tableIdentity(row)) ?? 1;
}
function failedFields(failures) {
    return [...new Set(failures.flatMap(fieldsOf))].sort();
}
/** What of a case failed: fields where there are any, else the kind of failure. */
function fieldsOf(failure) {
    if (failure.kind === 'changes')
        return failure.differences.map(({ field }) => `changes.${field}`);
    return 'field' in failure ? [`${failure.kind} ${failure.field}`] : [failure.kind];
}
/** Groups items by a key, groups in the order of their first items. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 27703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renderLive)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48072);
/* harmony import */ var _core_live_live_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67231);
/* harmony import */ var _text_code_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66903);
/* harmony import */ var _text_live_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57488);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21741);






/** Changed behaviours of a function that a terminal shows, and requests that may vary. */
const SHOWN = { changed: 20, varying: 10, fields: 3 };
/** One section per function that was compared: what changes, how it was compared, what may vary. */
function renderLive(context, report) {
    return report.functions.flatMap((fn) => {
        const lines = functionLines(context, fn);
        return lines.length === 0 ? [] : [lines];
    });
}
function functionLines({ theme }, fn) {
    const { live } = fn;
    const id = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(fn.id);
    const trouble = live && (0,_text_live_words_js__WEBPACK_IMPORTED_MODULE_2__/* .liveTroubleWords */ .bE)(live);
    const told = trouble === undefined ? [] : [theme.yellow((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(trouble))];
    if (live?.state !== 'compared')
        return told.map((it) => ` ${id}  ${it}`);
    const notes = [(0,_text_live_words_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedWords */ .$z)(live), ...(0,_text_live_words_js__WEBPACK_IMPORTED_MODULE_2__/* .configWords */ .cP)(live), codeWords(live)].join(' \u00b7 ');
    return [
        ` ${theme.bold(id)}  ${(0,_text_live_words_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF)(live, (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(live.against))}`,
        ...changedLines(theme, fn, live.against === 'LIVE' ? 'LIVE' : 'old'),
        ...[theme.dim(notes), ...told, ...varyingLines(fn)].map((line) => `  ${line}`),
    ];
}
function codeWords({ code }) {
    return code.hunks.length === 0 ? 'same code' : `code ${(0,_text_code_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDiffCounts */ .f)(code)}`;
}
function changedLines(theme, { cases }, before) {
    const changed = cases.flatMap(({ testCase, live }) => live?.verdict === 'changed' ? [{ testCase, live }] : []);
    const lines = changed.slice(0, SHOWN.changed).flatMap(({ testCase, live }) => {
        const [was, now] = (0,_core_live_live_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .liveSides */ .j)(testCase, live).map(sideText);
        return [
            `  ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(testCase.request))}  ${mark(theme, live.mark)}`,
            `      ${before.padEnd(4)}  ${was ?? ''}`,
            `      now   ${now ?? ''}`,
        ];
    });
    const hidden = changed.length - Math.min(changed.length, SHOWN.changed);
    return hidden > 0 ? [...lines, `  \u2026 and ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(hidden)} more`] : lines;
}
function mark(theme, kind) {
    const styles = { fails: theme.red, asserted: theme.green, 'not-asserted': theme.yellow };
    return styles[kind](_text_live_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE_MARKS */ .i3[kind]);
}
function sideText(side) {
    switch (side.form) {
        case 'word':
            return side.word;
        case 'outcome':
            return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(side.text));
        case 'fields': {
            const fields = side.fields.slice(0, SHOWN.fields);
            const hidden = side.fields.length - fields.length;
            const texts = fields.map(({ field, value }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(field)} ${(0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShown */ .Zv)(value)}`);
            return [...texts, ...(hidden > 0 ? [`${hidden} more`] : [])].join(', ');
        }
    }
}
function varyingLines({ cases }) {
    const varying = cases.flatMap(({ testCase, live }) => live?.verdict === 'may-vary'
        ? [`may vary  ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(testCase.request))} (${live.because.join(', ')})`]
        : []);
    const hidden = varying.length - SHOWN.varying;
    const more = hidden > 0 ? [`\u2026 and ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .Z)(hidden)} more`] : [];
    return [...varying.slice(0, SHOWN.varying), ...more];
}


/***/ }),

/***/ 66903:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ codeDiffLines),
/* harmony export */   f: () => (/* binding */ codeDiffCounts)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);

/** A code diff as lines of a unified diff. Long lines are cut, tabs become blanks. */
function codeDiffLines({ hunks }) {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    // Where all lines end as on Windows that is not what differs.
    const everywhere = lines.every((line) => /\r$|^\\/.test(line));
    const shown = (line) => (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(everywhere ? line.replace(/\r$/, '') : line);
    return hunks.flatMap((hunk) => [
        headOf(hunk),
        ...hunk.lines.map((line) => shown(line).replaceAll('\t', '  ')),
    ]);
}
/** `(+4 \u22121)` */
function codeDiffCounts({ added, removed }) {
    return `(+${added} \u2212${removed})`;
}
function headOf({ oldStart, oldLines, newStart, newLines }) {
    return `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
}


/***/ }),

/***/ 57488:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   Kk: () => (/* binding */ liveWords),
/* harmony export */   bE: () => (/* binding */ liveTroubleWords),
/* harmony export */   cP: () => (/* binding */ configWords),
/* harmony export */   i3: () => (/* binding */ LIVE_MARKS),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48072);
/* harmony import */ var _core_service_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86965);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64551);



/** Whether the tests know of a change. */
const LIVE_MARKS = {
    fails: '\u2717 test fails',
    asserted: '\u2713 asserted',
    'not-asserted': '! not asserted',
};
/** `2 behaviours change against LIVE`. `against` as the reader shall see it. */
function changeWords({ counts }, against) {
    return `${behaviours(counts.changed)} against ${against}`;
}
/** A function beside LIVE in a few words: `2 behaviours change`, `same`, `new function`. */
function liveWords(live) {
    if (live.state === 'compared')
        return comparedInShort(live);
    return { new: 'new function', same: 'same', unknown: 'not compared' }[live.state];
}
/** How it was compared, and what counted for nothing: `compared on aws 28, offline 487 \u00b7 2 may vary`. */
function comparedWords({ counts, judged }) {
    const engines = ['aws', 'offline'].filter((engine) => judged[engine] > 0);
    const where = engines.map((engine) => `${engine} ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(judged[engine])}`).join(', ');
    return [
        where === '' ? 'no event compared' : `compared on ${where}`,
        ...(counts['may-vary'] > 0
            ? [`${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(counts['may-vary'])} may vary, not counted`]
            : []),
        ...(counts['not-compared'] > 0 ? [`${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(counts['not-compared'])} not compared`] : []),
    ].join(' \u00b7 ');
}
/** What else differs than the code. */
function configWords({ config }) {
    return config.map((change) => `LIVE has another ${change}`);
}
/** Why LIVE, or the rest of the events, was not compared. */
function liveTroubleWords(live) {
    const trouble = live.state === 'unknown' || live.state === 'compared' ? live.trouble : undefined;
    if (trouble === undefined)
        return undefined;
    const { message } = (0,_core_service_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(trouble);
    return `not compared with LIVE, which is no failure: ${message}`;
}
function comparedInShort({ counts }) {
    const { changed, same, 'may-vary': varying, 'not-compared': not } = counts;
    if (changed > 0)
        return behaviours(changed);
    if (same > 0)
        return not > 0 ? `same, ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(not)} not compared` : 'same';
    if (varying > 0)
        return 'may vary';
    return not > 0 ? 'not compared' : 'code compared';
}
function behaviours(changed) {
    if (changed === 0)
        return 'no behaviour changes';
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(changed, 'behaviour')} ${changed === 1 ? 'changes' : 'change'}`;
}


/***/ }),

/***/ 47570:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ rowPlace),
/* harmony export */   Ry: () => (/* binding */ placeOfCase),
/* harmony export */   _$: () => (/* binding */ rowNumber)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19055);

/** Where a case is written: its row where it has one, else the test. */
function placeOfCase({ row, span }) {
    return row?.span ?? span;
}
/** The line of a row in its file, by which reports number rows. */
function rowNumber({ testCase }) {
    return placeOfCase(testCase).start.line;
}
/** Where a case's row stands; nothing for other cases. */
function rowPlace({ testCase: { row } }) {
    return row ? [(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .d)(row.span, 'line')] : [];
}


/***/ }),

/***/ 47259:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderCallTrouble),
/* harmony export */   i: () => (/* binding */ renderTrouble)
/* harmony export */ });
/* harmony import */ var _core_service_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86965);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64504);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21741);



/** What went wrong at AWS, its own words, and how to mend it. */
function renderTrouble({ theme }, error) {
    const { message, hint } = (0,_core_service_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(error);
    const detail = error.detail === '' ? [] : [`AWS says: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(error.detail)}`];
    return [theme.red((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)(message)), ...[...detail, hint].map(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)];
}
/** The call that failed with AWS's own words and a remark, then what that means and how to mend it. */
function renderCallTrouble({ theme }, error, remark) {
    const { message, hint } = (0,_core_service_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(error);
    const call = [error.operation, (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(error.detail)].filter((part) => part !== '').join(': ');
    return [theme.red((0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)(`${call}; ${remark}`)), ...[message, hint].map(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)];
}


/***/ }),

/***/ 51384:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ worthSaying)
/* harmony export */ });
/**
 * Diagnostics without those that only a verbose report tells: nothing is wrong, and nobody has to do
 * anything. The rest is for every reader.
 */
function worthSaying(diagnostics) {
    return diagnostics.filter(({ code, severity }) => code !== 'hidden-header' || severity === 'error');
}


/***/ })

};
