export const id = 432;
export const ids = [432];
export const modules = {

/***/ 14862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ describePublishDecision)
/* harmony export */ });
const SENTENCES = {
    always: () => 'publishing is allowed: the publish policy says always',
    main: (branch) => `publishing is allowed: ${branch} is the production branch`,
    never: () => 'not published: the publish policy says never',
    'not-main': (ref) => `not published: ${ref} is not the production branch`,
    'event-not-allowed': (event) => `not published: the event ${event} never publishes`,
    'branch-deleted': (ref) => `not published: the push deleted ${ref}`,
    fork: () => 'not published: the code comes from a fork',
    approved: (people) => `publishing is allowed: ${people} approved this commit`,
    'environment-approved': (environment) => `publishing is allowed: the run was let into the environment ${environment}`,
    'no-pull-request': (event) => `not published: approvals count for pull requests, the event ${event} is about none`,
    'not-approved': (count) => `not published: ${count} approvals for exactly this commit, by people with write access`,
    'changes-requested': (people) => `not published: ${people} requested changes`,
    'head-moved': (sha) => `not published: the pull request has moved on to ${sha}, which was not tested`,
    'other-checkout': (sha) => `not published: the commit in the workspace, ${sha}, is not the one under review`,
    'no-permission': (permission) => `not published: the job needs the permission ${permission}`,
    'github-unreachable': (detail) => `not published: GitHub did not answer (${detail})`,
    'not-in-environment': (name) => `not published: the job does not run in the environment ${name}`,
    'environment-not-protected': (name) => `not published: the environment ${name} has neither required reviewers nor a branch rule`,
    'environment-without-reviewers': (name) => `not published: the environment ${name} has no required reviewers, so nobody approved`,
    'approval-needs-environment': () => 'not published: on the production branch only an environment can approve, ' +
        'set the input require-environment',
    'no-branch-known': () => 'not published: the production branch is not known, set the input production-branch',
    offline: () => 'not published: nothing was tested on AWS, this was an offline run',
    'not-asked': () => 'not published: nobody asked for it, add --publish',
    rollback: () => 'publishing is allowed: a roll-back was asked for',
    'tests-failed': (ids) => `not published: tests failed in ${ids}`,
    trouble: (ids) => `not published: there was trouble at AWS with ${ids}`,
    filtered: (ids) => `not published: only a part of the tests was run (${ids})`,
    'not-tested': (ids) => `not published: no test ran on AWS for ${ids}`,
    'already-live': () => 'not published: LIVE already is this code',
};
/** What stands for a subject that is not known, as the event of a run outside GitHub. */
const UNKNOWN_SUBJECT = '(unknown)';
/**
 * Why a run may publish or why it did not, as one sentence without a full stop; the `publish-reason`
 * output. It says what was decided; what was published stands in `FunctionReport.deployment`. The
 * subject is data: `show` makes it safe for where it is printed.
 */
function describePublishDecision(decision, show = (subject) => subject) {
    return SENTENCES[decision.code](show(decision.subject || UNKNOWN_SUBJECT));
}


/***/ }),

/***/ 15776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderCaseList)
/* harmony export */ });
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _core_tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29994);
/* harmony import */ var _text_approximate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38458);
/* harmony import */ var _text_by_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74562);
/* harmony import */ var _text_case_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60912);
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64551);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);
/* harmony import */ var _text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99007);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21741);
/* harmony import */ var _text_strict_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19717);










/** Files with more cases are one line. */
const LISTED_CASES = 30;
/** All cases of all functions, a block per function and file; a function without tests says so. */
function renderCaseList(context, report) {
    const engines = report.engines.join(', ');
    return report.functions.flatMap((fn) => fn.cases.length === 0
        ? [[` ${heading(context.theme, fn, fn.source)} \u00b7 no tests`]]
        : (0,_text_by_file_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByFile */ .X)(fn.cases).map((group) => renderFile(context, fn, group, engines)));
}
function renderFile(context, fn, group, engines) {
    const { theme } = context;
    if (group.cases.length > LISTED_CASES)
        return [fileLine(theme, group)];
    return [
        ` ${heading(theme, fn, group.file)}${theme.dim(` \u00b7 ${engines}`)}`,
        ...(0,_core_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .groupRows */ .fD)(group.cases).map((it) => `  ${groupLine(context, it)}`),
    ];
}
function heading(theme, fn, file) {
    return `${theme.bold((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(fn.id))}  ${theme.dim((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(file))}`;
}
function fileLine(theme, { file, cases }) {
    const totals = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(cases);
    return ` ${markOf(theme, totals)} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(file)} \u00b7 ${totalsText(totals, 'test')}`;
}
/** A table is one line, whatever its rows; every other case has its own. */
function groupLine(context, group) {
    const [{ testCase }] = group;
    if (!testCase.row)
        return caseLine(context, group[0]);
    const { theme } = context;
    const totals = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(group);
    const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(testCase.row.table));
    const remarks = new Set(group.flatMap(isRun).flatMap(remarkOf));
    return [
        `${markOf(theme, totals)} ${name} \u00b7 ${totalsText(totals, 'row')}`,
        ...[...remarks].map((text) => theme.yellow(`  ${text}`)),
    ].join('');
}
/** What was not run is counted. */
function isRun(it) {
    return it.status === 'passed' || it.status === 'failed' ? [it] : [];
}
function markOf(theme, totals) {
    if (totals.failed + totals.error > 0)
        return MARKS.failed(theme);
    if (totals.skipped === totals.all)
        return MARKS.skipped(theme);
    return totals['not-run'] === totals.all ? MARKS['not-run'](theme) : MARKS.passed(theme);
}
function totalsText(totals, noun) {
    return [
        (0,_text_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(totals.all, noun),
        ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
        ...(totals.error > 0 ? [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(totals.error, 'error')] : []),
        ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : []),
        ...(totals['not-run'] > 0 ? [`${totals['not-run']} not run`] : []),
    ].join(', ');
}
function caseLine({ theme, verbose }, it) {
    const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(it.testCase.name));
    const remark = remarkOf(it).map((text) => theme.yellow(`  ${text}`));
    const steps = verbose ? stepsText(it).map((text) => theme.dim(` \u00b7 ${text}`)) : [];
    return [`${MARKS[it.status](theme)} ${name}`, ...steps, ...remark].join('');
}
function stepsText(it) {
    const steps = (0,_text_case_text_js__WEBPACK_IMPORTED_MODULE_2__/* .caseSteps */ .mY)(it);
    return steps === undefined ? [] : [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(steps, 'step')];
}
const MARKS = {
    passed: (theme) => theme.green('\u2713'),
    failed: (theme) => theme.red('\u2717'),
    error: (theme) => theme.red('\u2717'),
    skipped: (theme) => theme.dim('-'),
    'not-run': (theme) => theme.yellow('-'),
};
/** What has to be said about a case beside its mark. */
function remarkOf(it) {
    const { status, testCase } = it;
    if (status === 'error')
        return ['could not be run'];
    if (status === 'not-run')
        return [testCase.awsOnly ? 'not run (engine: aws)' : 'not run'];
    if (status === 'skipped') {
        return [testCase.skip ? `skipped: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(testCase.skip))}` : 'skipped'];
    }
    return [
        ...snapshotRemark(it),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'utilization-high').map((note) => `compute utilization ${note.percent}%`),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'utilization-not-checked').map(() => 'compute utilization not checked'),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'error-wording').map(() => 'the engines word this error differently'),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'rule').map(({ code }) => `rule/${code}`),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'approximate').map((note) => (0,_text_approximate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .approximateWords */ .e)(note.approximation)),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'strict-known').map(_text_strict_words_js__WEBPACK_IMPORTED_MODULE_6__/* .strictKnownWords */ .M5),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'strict-gap').map(({ gap }) => (0,_text_strict_words_js__WEBPACK_IMPORTED_MODULE_6__/* .strictGapWords */ .Be)(gap)),
        ...(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(it, 'not-compared').map((note) => `may vary (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(note.because)})`),
    ];
}
function snapshotRemark({ recording }) {
    if (recording === undefined)
        return [];
    const did = recording.accepted.length === 0 ? 'snapshot written' : 'snapshot updated';
    const because = recording.mayVary.join(' and ');
    return [because === '' ? did : `${did}; it may vary (${because})`];
}


/***/ }),

/***/ 54858:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderDeployment)
/* harmony export */ });
/* harmony import */ var _publish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14862);
/* harmony import */ var _text_collision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54544);
/* harmony import */ var _text_health_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19396);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);
/* harmony import */ var _text_throwaway_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92222);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47152);






/** What happened in AWS: throwaway functions, uploads with the ETag that was tested, LIVE, and why nothing was published. */
function renderDeployment({ theme }, report) {
    const deployed = report.functions.filter((fn) => fn.deployment !== undefined);
    const reason = report.publish && (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_publish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describePublishDecision */ .T)(report.publish));
    const endpoint = report.endpoint && (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(report.endpoint);
    return [
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Throwaway', report.functions.flatMap(throwawayTexts)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'DEVELOPMENT', deployed.map(uploadText)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Collisions', deployed.flatMap(collisionTexts)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'LIVE', deployed.map(liveText)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Watch', deployed.flatMap(healthTexts)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Rollback', deployed.flatMap(rollbackTexts)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Kept', deployed.flatMap(keptTexts)),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Publish', reason ? [reason] : []),
        ...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .footerLines */ .x)(theme, 'Endpoint', endpoint ? [endpoint] : []),
    ];
}
function uploadText(fn) {
    const { upload, etag } = fn.deployment;
    const tested = fn.cases.some((it) => it.runs.some(({ engine }) => engine === 'aws'));
    const words = `${upload}, ${tested ? 'tested on ETag' : 'ETag'} ${etag}`;
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${fn.id}: ${words}`);
}
function throwawayTexts({ id, throwaway }) {
    if (throwaway === undefined)
        return [];
    const texts = [(0,_text_throwaway_js__WEBPACK_IMPORTED_MODULE_4__/* .describeThrowaway */ .O)(throwaway), ...throwaway.collisions.map(_text_collision_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCollision */ ._)];
    return texts.map((text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${id}: ${text}`));
}
function collisionTexts(fn) {
    const { collisions } = fn.deployment;
    return collisions.map((it) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${fn.id}: ${(0,_text_collision_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCollision */ ._)(it)}`));
}
function healthTexts({ id, deployment: { health } }) {
    return health === undefined ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${id}: ${(0,_text_health_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHealth */ .gw)(health)}`)];
}
function rollbackTexts({ id, deployment: { rollback } }) {
    return rollback === undefined ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${id}: ${(0,_text_health_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRollback */ .sR)(rollback)}`)];
}
function keptTexts({ id, deployment: { keptFile } }) {
    return keptFile === undefined ? [] : [(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${id}: ${keptFile}`)];
}
function liveText(fn) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(`${fn.id}: ${liveWords(fn.deployment)}`);
}
const ROLLOUTS = {
    deployed: ', deployed',
    unassociated: ', used by no distribution yet',
    'in-progress': ', still on its way to all locations',
    replaced: ', then replaced by somebody else',
};
/** What is LIVE where the new version is not, or may not be, any more. */
const ROLLED_BACK = {
    new: 'published',
    old: 'published, then rolled back',
    other: 'published, then replaced by somebody else',
    unknown: 'published, then perhaps rolled back: not known',
};
function liveWords(deployment) {
    const { published, publishAnswered, publishUnknown, alreadyLive } = deployment;
    const { liveEtag, rollout, rollback } = deployment;
    const etag = liveEtag === undefined ? '' : `, ETag ${liveEtag}`;
    if (rollback !== undefined && !published)
        return `${ROLLED_BACK[rollback.live]}${etag}`;
    if (published)
        return `published${etag}${rollout === undefined ? '' : ROLLOUTS[rollout]}`;
    if (publishAnswered)
        return 'PublishFunction succeeded, but LIVE could not be confirmed';
    if (publishUnknown)
        return 'neither PublishFunction nor LIVE answered: not known';
    if (alreadyLive)
        return `already this code${etag}`;
    return liveEtag === undefined ? 'nothing published yet' : `stays as it was${etag}`;
}


/***/ }),

/***/ 37845:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderDetails)
/* harmony export */ });
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _core_tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29994);
/* harmony import */ var _text_case_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56145);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66183);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);
/* harmony import */ var _text_row_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84186);
/* harmony import */ var _text_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21741);
/* harmony import */ var _text_failure_details_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71197);
/* harmony import */ var _text_trouble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47259);









/** Every failure and every trouble in full, in the order of the report; one block each. */
function renderDetails(context, report) {
    const groups = numberGroups(report);
    const ofFunctions = report.functions.flatMap((fn) => [
        ...fn.cases.flatMap((it) => caseBlock(context, report, it, groups.get(it))),
        ...(fn.trouble === undefined
            ? []
            : [[errorLine(context, fn.id), ...indent((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTrouble */ .i)(context, fn.trouble))]]),
    ]);
    return report.trouble === undefined
        ? ofFunctions
        : [...ofFunctions, [errorLine(context, ''), ...indent((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTrouble */ .i)(context, report.trouble))]];
}
/** Groups of failures by their first cases, under which they are told. */
function numberGroups(report) {
    const groups = (0,_core_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .groupFailures */ .BR)((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(report));
    const all = groups.reduce((sum, { length }) => sum + length, 0);
    let last = 0;
    return new Map(groups.map((group) => {
        const first = last + 1;
        last += group.length;
        const range = group.length === 1 ? `${first}` : `${first}-${last}`;
        return [group[0], { group, number: `${range}/${all}` }];
    }));
}
function caseBlock(context, report, it, numbered) {
    const { theme } = context;
    const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(it.testCase.id));
    if (it.status === 'error') {
        return [
            [errorLine(context, it.testCase.id), ...indent((0,_text_case_details_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCaseTrouble */ .oX)(context, report, it))],
        ];
    }
    if (numbered === undefined)
        return acceptedBlock(context, it);
    const title = ` ${theme.bold(theme.red('FAIL'))} ${numbered.number}  ${theme.bold(name)}`;
    const others = (0,_text_row_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .renderOtherRows */ .o)(numbered.group);
    const block = [title, ...(0,_text_case_details_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCaseDetails */ .xs)(context, it)];
    return [others.length === 0 ? block : [...block, '', ...others]];
}
/** What was recorded before, and is another one now because it was accepted. */
function acceptedBlock(context, { testCase, recording }) {
    const { theme } = context;
    const accepted = recording?.accepted ?? [];
    if (accepted.length === 0)
        return [];
    const title = ` ${theme.bold(theme.yellow('ACCEPTED'))}  ${theme.bold((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(testCase.id)))}`;
    return [[title, ...accepted.flatMap((failure) => (0,_text_failure_details_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFailure */ .z)(context, failure))]];
}
function errorLine({ theme }, subject) {
    return ` ${theme.bold(theme.red('ERROR'))} ${theme.bold((0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)((0,_text_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(subject)))}`.trimEnd();
}
function indent(lines) {
    return lines.map((line) => `${_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .DETAIL_INDENT */ .xP}${line}`);
}


/***/ }),

/***/ 47152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renderFooter),
/* harmony export */   x: () => (/* binding */ footerLines)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48072);
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _text_coverage_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11524);
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64551);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);
/* harmony import */ var _text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99007);
/* harmony import */ var _text_strict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19717);







/** Columns of a label. */
const LABEL_WIDTH = 13;
/** A line of the footer; further lines stand under the first. */
function footerLines(theme, label, lines) {
    return lines.map((line, index) => ` ${theme.dim((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`);
}
/** Totals of the run. */
function renderFooter({ theme, verbose }, report) {
    return [
        ...footerLines(theme, 'Functions', [functionsText(theme, report.functions)]),
        ...footerLines(theme, 'Tests', [testsText(theme, report)]),
        ...footerLines(theme, 'Engines', [enginesLine(report)]),
        ...footerLines(theme, 'Strict', (0,_text_strict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strictLines */ .xH)(report)),
        ...footerLines(theme, 'Fixtures', (0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .fixtureLines */ .XF)(report)),
        ...footerLines(theme, 'Snapshots', snapshotTexts(report)),
        ...footerLines(theme, 'Coverage', (0,_text_coverage_words_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageLines */ .U)(report.functions, _text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)),
        ...footerLines(theme, 'Utilization', [utilizationText(report)]),
        ...footerLines(theme, 'Steps', verbose ? stepsLines(report) : []),
        ...footerLines(theme, 'Time', [(0,_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(report.durationMs)]),
    ];
}
/** `1 failed | 5 passed (6)`: figures of 0 are left out, all but `passed` when nothing else is there. */
function figuresText(figures, all) {
    const parts = figures
        .filter(([number, word]) => number > 0 || (word === 'passed' && all === 0))
        .map(([number, word, style]) => style(`${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .Z)(number)} ${word}`));
    return `${parts.join(' | ')} (${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .Z)(all)})`;
}
function functionsText(theme, functions) {
    const failed = functions.filter(isFailed).length;
    return figuresText([
        [failed, 'failed', theme.red],
        [functions.length - failed, 'passed', theme.green],
    ], functions.length);
}
function isFailed(fn) {
    const bad = fn.cases.some(({ status }) => status === 'failed' || status === 'error');
    return bad || fn.trouble !== undefined || (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnhealthy */ .ZT)(fn);
}
function testsText(theme, report) {
    const totals = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)((0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(report));
    return figuresText([
        [totals.failed, 'failed', theme.red],
        [totals.error, totals.error === 1 ? 'error' : 'errors', theme.red],
        [totals.passed, 'passed', theme.green],
        [totals.skipped, 'skipped', theme.yellow],
        [totals['not-run'], 'not run', theme.yellow],
    ], totals.all);
}
function enginesLine(report) {
    const notice = report.offlineReason === 'no-credentials' ? 'no AWS credentials found' : '';
    return [(0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .enginesText */ .Nr)(report), (0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .offlineOnlyText */ .DH)(report), notice]
        .filter((part) => part !== '')
        .join(' \u00b7 ');
}
/** The case that cost most; nothing where no engine counted. */
function stepsLines(report) {
    const highest = (0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .highestSteps */ .WD)(report);
    if (highest === undefined)
        return [];
    return [`max ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .Z)(highest.steps)} (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(highest.id)})`];
}
function utilizationText(report) {
    if (!report.engines.includes('aws'))
        return 'not checked (offline only)';
    const highest = (0,_text_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .highestUtilization */ .Nk)(report);
    if (highest === undefined)
        return 'not measured';
    const caution = report.endpoint === undefined
        ? ''
        : ` \u00b7 measured by ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(report.endpoint)}, which proves nothing about AWS`;
    return `max ${highest.percent}% (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(highest.id)})${caution}`;
}
/** `2 written, 1 updated, 1 removed`; nothing where nothing was written. */
function snapshotTexts(report) {
    const recordings = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(report).flatMap(({ recording }) => recording ?? []);
    const updated = recordings.filter(({ accepted }) => accepted.length > 0).length;
    const figures = [
        [recordings.length - updated, 'written'],
        [updated, 'updated'],
        [report.removedSnapshots ?? 0, 'removed'],
    ];
    const parts = figures.filter(([number]) => number > 0);
    const text = parts.map(([number, word]) => `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .Z)(number)} ${word}`).join(', ');
    return text === '' ? [] : [text];
}


/***/ }),

/***/ 50432:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27135);
/* harmony import */ var _text_source_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50021);
/* harmony import */ var _text_theme_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24729);
/* harmony import */ var _text_worth_saying_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51384);
/* harmony import */ var _case_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15776);
/* harmony import */ var _deployment_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54858);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37845);
/* harmony import */ var _render_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26598);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47152);
/* harmony import */ var _live_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27703);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26207);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39114);












/**
 * A report for people at a terminal or in a job log: all cases, then failures in full, then the totals
 * and what was deployed. Ends with a line break. Control characters of data are escaped.
 */
function renderTerminal(report, options) {
    const { colour, width, verbose } = options;
    const lines = (0,_text_source_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .createSourceLines */ .v)(report.sources);
    const context = { theme: (0,_text_theme_js__WEBPACK_IMPORTED_MODULE_8__/* .createTheme */ .a)(colour), lines, width, verbose };
    const said = verbose ? report.diagnostics : (0,_text_worth_saying_js__WEBPACK_IMPORTED_MODULE_9__/* .worthSaying */ .W)(report.diagnostics);
    const diagnostics = (0,_render_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticSections */ .A)(context, said);
    if ((0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__/* .hasErrors */ .Cs)(report.diagnostics))
        return (0,_sections_js__WEBPACK_IMPORTED_MODULE_11__/* .joinSections */ .l)(diagnostics);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_11__/* .joinSections */ .l)([
        ...diagnostics,
        ...(0,_case_list_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCaseList */ .t)(context, report),
        ...(0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDetails */ .P)(context, report),
        ...(0,_warnings_js__WEBPACK_IMPORTED_MODULE_7__/* .renderRunWarnings */ .b)(context, report),
        ...(0,_live_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .renderLive */ .j)(context, report),
        [...(0,_footer_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFooter */ .u)(context, report), ...(0,_deployment_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeployment */ ._)(context, report)],
    ]);
}


/***/ }),

/***/ 39114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderRunWarnings)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64551);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66183);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19055);
/* harmony import */ var _text_run_warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43455);




/** A block per warning: what it is, how to mend it, and which test raised it. */
function renderRunWarnings(context, report) {
    return (0,_text_run_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .runWarnings */ .NH)(report).map((it) => [
        ` ${context.theme.bold(context.theme.yellow('WARN'))}  ${it.title}`,
        ...it.details(context),
        `${_text_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DETAIL_INDENT */ .xP}raised by  ${raisedBy(it)}`,
    ]);
}
function raisedBy({ at, cases }) {
    const others = cases > 1 ? `, and by ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(cases - 1, 'more test')}` : '';
    return `${(0,_text_place_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .d)(at, 'line')}${others}`;
}


/***/ }),

/***/ 38458:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ approximateWords)
/* harmony export */ });
const WORDS = {
    'error-words': "an error has the offline engine's words: CloudFront's are not known",
    'wide-characters': 'CloudFront counts a character beyond U+FFFF as one, the offline engine as two',
    'key-order': 'cloudfront-js-1.0 keeps keys that are numbers in the order of insertion',
};
/** What is not as on CloudFront, and known not to be. */
function approximateWords(approximation) {
    return `approximate: ${WORDS[approximation]}`;
}


/***/ }),

/***/ 74562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupByFile)
/* harmony export */ });
/** Groups a function's cases by their file, files in order of first appearance. */
function groupByFile(cases) {
    const files = new Map();
    for (const it of cases) {
        const { file } = it.testCase.span;
        const known = files.get(file);
        if (known === undefined)
            files.set(file, [it]);
        else
            known.push(it);
    }
    return [...files].map(([file, list]) => ({ file, cases: list }));
}


/***/ }),

/***/ 64525:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ failureEngine),
  ai: () => (/* binding */ renderCaseContext)
});

// UNUSED EXPORTS: renderCaseRun

// EXTERNAL MODULE: ./src/core/function-case.ts
var function_case = __webpack_require__(52288);
// EXTERNAL MODULE: ./src/reporters/text/approximate-words.ts
var approximate_words = __webpack_require__(38458);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/fields.ts
var fields = __webpack_require__(66183);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
// EXTERNAL MODULE: ./src/reporters/text/shown.ts
var text_shown = __webpack_require__(21741);
;// CONCATENATED MODULE: ./src/reporters/text/http.ts




/** Lines of a body that are shown. */
const BODY_LINES = 20;
/** An outcome the way HTTP writes it, one line each; an error has no output. */
function renderOutcome(outcome) {
    switch (outcome.kind) {
        case 'request': {
            const { method, uri, querystring, headers, cookies } = outcome.request;
            const target = `${uri ?? '(no uri)'}${queryText(querystring)}`;
            const pairs = [...cookies].flatMap(([name, list]) => list.map((it) => `${name}=${it.value}`));
            const cookie = pairs.length === 0 ? [] : [`cookie: ${pairs.join('; ')}`];
            return shorten([`${method ?? '(no method)'} ${target}`, ...headerLines(headers), ...cookie]);
        }
        case 'response': {
            const { statusCode, statusDescription, headers, cookies, body } = outcome.response;
            const status = ['HTTP', statusCode ?? '(no status)', statusDescription].filter(isWritten);
            const set = [...cookies].flatMap(([name, list]) => list.map((it) => setCookie(name, it)));
            return shorten([status.join(' '), ...headerLines(headers), ...set, ...bodyLines(body)]);
        }
        case 'error':
            return [];
    }
}
function isWritten(part) {
    return part !== undefined && part !== '';
}
function queryText(query) {
    const pairs = [...query].flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function headerLines(headers) {
    return [...headers].flatMap(([name, values]) => values.map((value) => `${name}: ${value}`));
}
function setCookie(name, { value, attributes }) {
    return `set-cookie: ${[`${name}=${value}`, attributes].filter(isWritten).join('; ')}`;
}
function bodyLines(body) {
    if (body === undefined)
        return [];
    if (body.encoding === 'base64') {
        return ['', `(base64, ${(0,format_number/* formatNumber */.Z)(body.data.length)} characters)`];
    }
    const lines = body.data.replace(/\r?\n$/, '').split(/\r?\n/);
    const hidden = lines.length - BODY_LINES;
    const more = hidden > 0 ? [`\u2026 ${(0,count/* count */.U)(hidden, 'more line')}`] : [];
    return ['', ...(body.data === '' ? ['(empty body)'] : lines.slice(0, BODY_LINES)), ...more];
}
function shorten(lines) {
    return lines.map((line) => (0,quote/* escapeControls */.UN)((0,text_shown/* clip */.$Q)(line)));
}

// EXTERNAL MODULE: ./src/reporters/text/place.ts
var place = __webpack_require__(19055);
// EXTERNAL MODULE: ./src/reporters/text/row-place.ts
var row_place = __webpack_require__(47570);
// EXTERNAL MODULE: ./src/reporters/text/run-facts.ts
var run_facts = __webpack_require__(99007);
;// CONCATENATED MODULE: ./src/reporters/text/case-context.ts










/** Log entries shown unless everything is asked for. */
const LOG_ENTRIES = 20;
/** What a failing case did: engine, request, output, logs, and how to run it again. */
function renderCaseContext(context, report) {
    // There is no test to tell of.
    if ((0,function_case/* isFunctionCase */.X)(report))
        return [];
    return [
        ...renderCaseRun(context, report),
        ...(0,fields/* renderField */.hX)('rerun', [`cf2 test ${shellWord(rerunPlace(report))}`]),
        ...(0,fields/* renderField */.hX)('accept', acceptLine(report)),
        ...(context.verbose ? rawFields(report) : []),
    ];
}
/** What a failing case did: engine, request, output, logs. */
function renderCaseRun(context, report) {
    const run = report.runs.find(({ engine }) => engine === report.failures[0]?.engines[0]);
    const shown = run ?? report.runs[0];
    return [
        ...(0,fields/* renderField */.hX)('engine', engineLine(report)),
        ...(0,fields/* renderField */.hX)('row', (0,row_place/* rowPlace */.GP)(report)),
        ...(0,fields/* renderField */.hX)('request', [(0,quote/* escapeControls */.UN)((0,text_shown/* clip */.$Q)(report.testCase.request))]),
        ...(0,fields/* renderField */.hX)('output', shown === undefined ? [] : renderOutcome(shown.outcome)),
        ...(0,fields/* renderField */.hX)('logs', logLines(shown?.result.logs ?? [], context.verbose)),
        ...(0,fields/* renderField */.hX)('note', (0,run_facts/* notesOf */.h$)(report, 'approximate').map(({ approximation: it }) => (0,approximate_words/* approximateWords */.e)(it))),
    ];
}
/** Names the engine where a case of several engines failed on one alone. */
function engineLine({ runs, failures }) {
    const failed = new Set(failures.flatMap((failure) => failure.engines));
    const passed = runs.map((run) => run.engine).filter((engine) => !failed.has(engine));
    return failed.size === 1 && passed.length > 0
        ? [`${[...failed].join()} only (${passed.join()} passed)`]
        : [];
}
/** Names the engine of one failure where other failures of the case have other engines. */
function failureEngine(failure, report) {
    const mixed = report.failures.some((other) => other.engines.length !== failure.engines.length);
    const differs = report.failures.some((other) => other.engines[0] !== failure.engines[0]);
    return failure.engines.length === 1 && (mixed || differs)
        ? (0,fields/* renderField */.hX)('engine', [`${failure.engines.join()} only`])
        : [];
}
/** Log entries, one line each; long lists are cut unless `all` is asked for. */
function logLines(logs, all) {
    const entries = all ? logs : logs.slice(0, LOG_ENTRIES);
    const hidden = logs.length - entries.length;
    const more = hidden > 0 ? [`\u2026 ${(0,count/* count */.U)(hidden, 'more entry', 'more entries')}`] : [];
    return [...entries.map((entry) => (0,quote/* escapeControls */.UN)((0,text_shown/* clip */.$Q)(entry))), ...more];
}
/** The first failure's line, where it is in the test's own file. */
function rerunPlace({ testCase, failures }) {
    const written = failures.find(({ span }) => span.file === testCase.span.file);
    return (0,place/* formatPlace */.d)(written?.span ?? testCase.span, 'line');
}
/** How to accept what differs from a snapshot. */
function acceptLine(report) {
    const isOther = report.failures.some((it) => it.kind === 'changes' && it.of === 'snapshot');
    return isOther ? [`cf2 test -u ${shellWord(rerunPlace(report))}`] : [];
}
/** A word of a POSIX shell; quoted only where it must be. */
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function rawFields({ testCase, runs }) {
    const event = (0,quote/* escapeControls */.UN)(JSON.stringify(testCase.event));
    return [
        ...(0,fields/* renderField */.hX)('event', [event]),
        ...runs.flatMap(({ engine, result }) => (0,fields/* renderField */.hX)(engine, [(0,quote/* escapeControls */.UN)(result.output || result.errorMessage)])),
    ];
}


/***/ }),

/***/ 56145:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oX: () => (/* binding */ renderCaseTrouble),
/* harmony export */   xs: () => (/* binding */ renderCaseDetails)
/* harmony export */ });
/* unused harmony export renderCaseInCode */
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64337);
/* harmony import */ var _case_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64525);
/* harmony import */ var _failure_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71197);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47259);




/** All failures of a case, one after the other, then what the case did and how to run it again. */
function renderCaseDetails(context, report) {
    return [...renderFailures(context, report), ...(0,_case_context_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCaseContext */ .ai)(context, report)];
}
/** The same for a case that no file has, and that nothing but its own program can run again. */
function renderCaseInCode(context, report) {
    return [...renderFailures(context, report), ...renderCaseRun(context, report)];
}
function renderFailures(context, report) {
    return report.failures.flatMap((failure) => [
        ...(0,_failure_details_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .z)(context, failure),
        ...(0,_case_context_js__WEBPACK_IMPORTED_MODULE_1__/* .failureEngine */ .jM)(failure, report),
        '',
    ]);
}
/** Why AWS could not run a case. */
function renderCaseTrouble(context, report, it) {
    if (it.trouble === undefined)
        return [];
    const exit = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report) === 3 ? 'not a test failure (exit 3)' : 'not a test failure';
    return (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCallTrouble */ .C)(context, it.trouble, exit);
}


/***/ }),

/***/ 60912:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ failureType),
/* harmony export */   Xm: () => (/* binding */ caseUtilization),
/* harmony export */   hk: () => (/* binding */ caseDuration),
/* harmony export */   mY: () => (/* binding */ caseSteps),
/* harmony export */   oh: () => (/* binding */ failureMessage),
/* harmony export */   sM: () => (/* binding */ caseText),
/* harmony export */   uF: () => (/* binding */ caseLogs)
/* harmony export */ });
/* harmony import */ var _changes_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46198);
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _case_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56145);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56789);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64504);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53212);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21741);







/** Everything about a failed case or one that could not be run, as terminal text. */
function caseText(context, report, it) {
    const lines = it.status === 'error' ? (0,_case_details_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCaseTrouble */ .oX)(context, report, it) : (0,_case_details_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCaseDetails */ .xs)(context, it);
    return lines.join('\n');
}
/** The field that failed, else the kind of failure: `response.statusCode`, `function-error`. */
function failureType(failure) {
    if (failure.kind === 'rule')
        return `rule/${failure.code}`;
    return failure.kind === 'assertion' ? failure.field : failure.kind;
}
/** A failure in one line. */
function failureMessage(failure) {
    switch (failure.kind) {
        case 'assertion':
        case 'outcome':
            return `${failureType(failure)}: expected ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShown */ .Zv)(failure.expected)}, actual ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShown */ .Zv)(failure.actual)}`;
        case 'changes': {
            const fields = (0,_changes_list_js__WEBPACK_IMPORTED_MODULE_0__/* .inListOrder */ .yD)(failure.differences).map(({ sign, field }) => `${sign} ${field}`);
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(`changes: ${fields.join(', ')}`);
        }
        case 'function-error':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(failure.message);
        case 'engine-mismatch':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(`offline and aws disagree on ${failure.field}`);
        case 'strict-mismatch':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(`offline and ${failure.binary} disagree on ${failure.field}`);
        case 'unchecked-assertion':
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(`${failure.assertion} was not checked`);
        case 'steps':
            return `steps: expected ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsSides */ .k7)(failure).expected}, actual ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsSides */ .k7)(failure).actual}`;
        case 'coverage': {
            const { what, expected, actual } = (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageSides */ .h_)(failure);
            return `${what}: expected ${expected}, actual ${actual}`;
        }
        case 'rule':
            return `${(0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleTitle */ .z)(failure)}: ${_core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0[failure.code].rule}, actual ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShown */ .Zv)(failure.actual)}`;
        case 'kvs-mismatch':
            return `kvs-mismatch: ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .kvsWords */ .qT)(failure, _quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)}`;
        case 'snapshot-missing':
        case 'snapshot-obsolete':
            return `${failure.kind}: ${_failure_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SNAPSHOT_WORDS */ .zO[failure.kind].what}`;
        case 'utilization':
            return `compute utilization above ${failure.limit}%: ${failure.samples.join(', ')}`;
    }
}
/** Milliseconds that all engines spent on a case. */
function caseDuration({ runs }) {
    return runs.reduce((sum, run) => sum + run.durationMs, 0);
}
/** What a function logged; runs of several engines log the same, so one of them speaks. */
function caseLogs({ runs }) {
    return (runs.find((run) => run.result.logs.length > 0) ?? runs[0])?.result.logs ?? [];
}
/** Compute utilization AWS measured for a case; undefined when it did not. */
function caseUtilization({ runs }) {
    return runs.find((run) => run.result.computeUtilization !== undefined)?.result.computeUtilization;
}
/** What the offline engine counted for a case; undefined when it did not. */
function caseSteps({ runs }) {
    return runs.find(({ steps }) => steps !== undefined)?.steps;
}


/***/ }),

/***/ 46198:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ changesLabel),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   yD: () => (/* binding */ inListOrder)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64551);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66183);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64504);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21741);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3680);





/** What a difference means, behind its value. */
const REMARKS = {
    unlisted: ({ sign, expected }) => sign === '~' ? `was ${expectedText(expected)}, not expected` : 'not expected',
    removed: () => 'removed, not expected',
    'not-removed': () => 'expected to be removed',
    value: ({ expected }) => `expected ${expectedText(expected)}`,
    unchanged: ({ expected }) => `not changed, expected ${expectedText(expected)}`,
};
/** The value a difference is about: what the output has, or what was there before its removal. */
function differenceValue({ expected, actual, reason }) {
    const value = reason === 'removed' ? expected : actual;
    return value === undefined ? 'absent' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShown */ .Zv)(value);
}
function expectedText(expected) {
    return expected === undefined ? 'a change' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShown */ .Zv)(expected);
}
/** What the caret line says: whether the output has too much, or something else than was written. */
function changesLabel({ of, differences }) {
    if (of === 'output')
        return 'the output is another one';
    if (of === 'snapshot')
        return 'the output differs from the snapshot';
    const unlisted = differences.some(({ reason }) => reason === 'unlisted' || reason === 'removed');
    return unlisted
        ? 'the output has changes this test does not list'
        : 'the output differs from the listed changes';
}
const SIGN_ORDER = ['+', '-', '~'];
/** Differences in the order in which reports list them: what is too much, what is missing, what is other. */
function inListOrder(differences) {
    return SIGN_ORDER.flatMap((sign) => differences.filter((it) => it.sign === sign));
}
/** Differences as a list with aligned columns, then how many written changes hold. */
function renderChanges(theme, { differences, matched }) {
    const cells = inListOrder(differences).map((difference) => ({
        sign: difference.sign,
        field: (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeControls */ .UN)(difference.field),
        value: differenceValue(difference),
        remark: REMARKS[difference.reason](difference),
    }));
    const fields = widest(cells.map((cell) => cell.field));
    const values = widest(cells.map((cell) => cell.value));
    const colours = { '+': theme.red, '-': theme.green, '~': theme.yellow };
    const rows = cells.map(({ sign, field, value, remark }) => {
        const columns = [pad(field, fields), pad(value, values), remark].join('  ');
        return `${_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DETAIL_INDENT */ .xP}${colours[sign](sign)} ${columns}`;
    });
    return [...rows, ...matchedRow(theme, matched)];
}
/** Wider cells push their own remark aside instead of everyone's. */
const WIDEST_COLUMN = 40;
function widest(texts) {
    return Math.min(WIDEST_COLUMN, Math.max(0, ...texts.map(_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)));
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(text)));
}
function matchedRow(theme, matched) {
    if (matched === 0)
        return [];
    const rest = matched === 1 ? 'is as expected' : 'are as expected';
    return [`${_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DETAIL_INDENT */ .xP}${theme.green('\u2713')} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(matched, 'listed change')} ${rest}`];
}


/***/ }),

/***/ 54544:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeCollision)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64551);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);


const DURING = {
    upload: 'before the upload',
    test: 'during the tests',
    publish: 'before the publish',
};
/** A foreign write as one sentence without a full stop: when, and what was found. */
function describeCollision({ during, gone, comment, sha256, size }) {
    if (gone)
        return `somebody else deleted it ${DURING[during]}; created and tested again`;
    const whose = comment === '' ? 'no comment' : `comment ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(comment)}`;
    return (`somebody else wrote DEVELOPMENT ${DURING[during]} ` +
        `(${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(size, 'byte')}, ${whose}, SHA-256 ${sha256}); uploaded and tested again`);
}


/***/ }),

/***/ 76649:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderComparison)
});

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/character.js
var character = __webpack_require__(73460);
;// CONCATENATED MODULE: ./src/reporters/text/changed-characters.ts

/** Bounds the work of a diff: beyond it, everything between the common ends counts as changed. */
const MAX_EDITS = 100;
/** Both texts, with `changed` applied to what only one of them has and `same` to the rest. */
function markChanges(first, second, changed, same) {
    const parts = (0,character/* diffChars */.J)(first, second, { maxEditLength: MAX_EDITS }) ?? middle(first, second);
    const side = (other) => parts
        .filter((part) => !part[other])
        .map((part) => (part.added || part.removed ? changed : same)(part.value))
        .join('');
    return [side('added'), side('removed')];
}
function middle(first, second) {
    const one = Array.from(first);
    const other = Array.from(second);
    const shorter = Math.min(one.length, other.length);
    let start = 0;
    while (start < shorter && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    const part = (from, side) => ({
        value: from.join(''),
        added: side === 'added',
        removed: side === 'removed',
    });
    return [
        part(one.slice(0, start), 'both'),
        part(one.slice(start, one.length - end), 'removed'),
        part(other.slice(start, other.length - end), 'added'),
        part(one.slice(one.length - end), 'both'),
    ];
}

// EXTERNAL MODULE: ./src/reporters/text/difference-window.ts
var difference_window = __webpack_require__(84950);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/marked-texts.ts




/** Long texts are cut to the columns there are, but not shorter than this. */
const NARROWEST_WINDOW = 40;
/** Columns of two `\u2026` and two quotes. */
const WINDOW_MARKS = 4;
/** Both texts in quotes, what differs in bold. */
function quoteMarked(theme, first, second) {
    if (!theme.colour)
        return [(0,quote/* quote */.hD)(first), (0,quote/* quote */.hD)(second)];
    const marked = markChanges(first, second, (part) => theme.bold((0,quote/* escapeQuoted */.Oz)(part)), quote/* escapeQuoted */.Oz);
    return [`"${marked[0]}"`, `"${marked[1]}"`];
}
/** Cuts two texts to `width` columns around their first difference. */
function compareWindows(theme, first, second, width) {
    const points = [Array.from(first), Array.from(second)];
    const at = (0,difference_window/* firstDifference */.a)(...points);
    const columns = Math.max(NARROWEST_WINDOW, width - WINDOW_MARKS);
    const [one, other] = [
        (0,difference_window/* windowAt */.M)(points[0], at, columns),
        (0,difference_window/* windowAt */.M)(points[1], at, columns),
    ];
    const quoted = quoteMarked(theme, one.part, other.part);
    const total = points.map(({ length }) => (0,format_number/* formatNumber */.Z)(length)).join(' and ');
    return {
        quoted: [cutAs(one, quoted[0]), cutAs(other, quoted[1])],
        differ: `from character ${(0,format_number/* formatNumber */.Z)(at + 1)} on (of ${total})`,
    };
}
/** The text of a window between the marks of what is cut off. */
function cutAs({ cutBefore, cutAfter }, text) {
    return `${cutBefore ? '\u2026' : ''}${text}${cutAfter ? '\u2026' : ''}`;
}

// EXTERNAL MODULE: ./src/reporters/text/fields.ts
var fields = __webpack_require__(66183);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/shown.ts
var shown = __webpack_require__(21741);
;// CONCATENATED MODULE: ./src/reporters/text/line-diff.ts




/** Bounds the work of a diff; texts further apart are compared as one long value. */
const line_diff_MAX_EDITS = 200;
/** Equal lines shown around a change. */
const CONTEXT_LINES = 3;
/**
 * Two texts line by line: `-` only in the first, `+` only in the second. Lines are quoted, so that
 * spaces and line ends are seen. undefined when the texts have too little in common.
 */
function diffLines(theme, first, second, [one, other]) {
    const parts = (0,array/* diffArrays */.E)(linesOf(first), linesOf(second), { maxEditLength: line_diff_MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const rows = parts.flatMap((part, index) => {
        if (part.removed)
            return part.value.map((line) => theme.green(row('-', line)));
        if (part.added)
            return part.value.map((line) => theme.red(row('+', line)));
        return equalRows(part.value, index === 0, index === parts.length - 1);
    });
    return [`${fields/* DETAIL_INDENT */.xP}- ${one}  + ${other}`, ...rows];
}
/** Lines with their line ends; the last one has none. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function row(sign, line) {
    return `${fields/* DETAIL_INDENT */.xP}${sign} ${(0,shown/* formatShown */.Zv)({ as: 'text', text: line })}`;
}
function equalRows(lines, first, last) {
    const before = first ? 0 : CONTEXT_LINES;
    const after = last ? 0 : CONTEXT_LINES;
    const hidden = lines.length - before - after;
    const rows = (part) => part.map((line) => row(' ', line));
    if (hidden <= 1)
        return rows(lines);
    return [
        ...rows(lines.slice(0, before)),
        `${fields/* DETAIL_INDENT */.xP}  \u2026 ${(0,count/* count */.U)(hidden, 'equal line')}`,
        ...rows(lines.slice(lines.length - after)),
    ];
}

;// CONCATENATED MODULE: ./src/reporters/text/comparison.ts





/** Longer texts get their changed characters marked. */
const MARKED_VALUE = 30;
/**
 * Two values under each other. Texts of several lines become a line diff, long ones a window around the
 * first difference that fits the width; in middling ones the changed characters are bold.
 */
function renderComparison(context, first, second, sides = ['expected', 'actual']) {
    const lines = first.as === 'text' && second.as === 'text'
        ? compareTexts(context, first.text, second.text, sides)
        : undefined;
    return lines ?? pair(context.theme, sides, (0,shown/* formatShown */.Zv)(first), (0,shown/* formatShown */.Zv)(second));
}
function pair(theme, [one, other], first, second) {
    return [
        ...(0,fields/* renderField */.hX)(one, [first]).map((line) => theme.green(line)),
        ...(0,fields/* renderField */.hX)(other, [second]).map((line) => theme.red(line)),
    ];
}
function pairOfWindows({ theme, width }, first, second, sides) {
    const { quoted, differ } = compareWindows(theme, first, second, width - fields/* VALUE_COLUMN */.Zg);
    return [...pair(theme, sides, ...quoted), ...(0,fields/* renderField */.hX)('differ', [differ])];
}
function compareTexts(context, first, second, sides) {
    const { theme } = context;
    const several = first.includes('\n') || second.includes('\n');
    const byLine = several ? diffLines(theme, first, second, sides) : undefined;
    if (byLine !== undefined)
        return byLine;
    if (looksAlike(first, second)) {
        return pair(theme, sides, (0,quote/* quoteAscii */.o_)(first), (0,quote/* quoteAscii */.o_)(second));
    }
    const longest = Math.max(first.length, second.length);
    if (longest > shown/* LONG_VALUE */.HH)
        return pairOfWindows(context, first, second, sides);
    if (longest <= MARKED_VALUE)
        return undefined;
    const [one, other] = quoteMarked(theme, first, second);
    return pair(theme, sides, one, other);
}
/** Different code points that are drawn alike: composed and combining characters. */
function looksAlike(first, second) {
    return first !== second && first.normalize() === second.normalize();
}


/***/ }),

/***/ 11524:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ coverageLines)
/* harmony export */ });
/* harmony import */ var _core_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98342);

/** Lines tell where to look, so their statements need no figure of their own. */
const SHOWN = _core_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_METRICS */ .h.filter((metric) => metric !== 'statements');
/** `lines 93%, branches 80%, functions 100%`. */
function coverageWords(totals) {
    return SHOWN.map((metric) => `${metric} ${totals[metric].percent}%`).join(', ');
}
/** The figures of every function that was counted; `name` shows its id where there are several. */
function coverageLines(functions, name) {
    return functions.flatMap(({ id, coverage }) => {
        if (coverage === undefined)
            return [];
        const words = coverageWords(coverage.totals);
        return [functions.length === 1 ? words : `${name(id)}: ${words}`];
    });
}


/***/ }),

/***/ 84950:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ windowAt),
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3680);


/** Share of a window that stands before the first difference. */
const BEFORE_DIFFERENCE = 1 / 3;
/** Number of code points that two texts have in common at their beginning. */
function firstDifference(first, second) {
    let at = 0;
    while (at < first.length && first[at] === second[at])
        at += 1;
    return at;
}
/** The part of a text around one of its code points that, quoted, takes at most `columns`. */
function windowAt(points, at, columns) {
    let room = columns;
    const fits = (index, reserve) => {
        const width = (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .s)((0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuoted */ .Oz)(points[index] ?? ''));
        if (index < 0 || index >= points.length || room - width < reserve)
            return false;
        room -= width;
        return true;
    };
    let from = Math.min(at, points.length);
    while (fits(from - 1, Math.floor(columns * (1 - BEFORE_DIFFERENCE))))
        from -= 1;
    let to = Math.min(at, points.length);
    while (fits(to, 0))
        to += 1;
    return {
        part: points.slice(from, to).join(''),
        cutBefore: from > 0,
        cutAfter: to < points.length,
    };
}


/***/ }),

/***/ 71197:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _changes_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46198);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60757);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76649);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66183);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19055);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64504);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56789);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53212);








/** Spaces before the line number in the frames of failures. */
const FRAME_INDENT = 2;
const RENDER = {
    assertion: (context, { field, expected, actual, span }) => [
        ...frame(context, span, (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(field)),
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComparison */ .W)(context, expected, actual),
    ],
    outcome: (context, { expected, actual, span }) => [
        ...frame(context, span),
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComparison */ .W)(context, expected, actual),
    ],
    changes: (context, failure) => [
        ...frame(context, failure.span, (0,_changes_list_js__WEBPACK_IMPORTED_MODULE_0__/* .changesLabel */ .MN)(failure)),
        ...(0,_changes_list_js__WEBPACK_IMPORTED_MODULE_0__/* .renderChanges */ .O1)(context.theme, failure),
    ],
    'function-error': (context, { message, source, span }) => [
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}function error  ${context.theme.red((0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(message))}`,
        ...(source === undefined
            ? []
            : (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFrame */ .i)(context, source, { wholeLine: true, indent: FRAME_INDENT })),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}raised by  ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(span, 'line')}`,
    ],
    'engine-mismatch': (context, { field, offline, aws }) => [
        headline(context, `engine-mismatch: offline and aws disagree on ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(field)}`),
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComparison */ .W)(context, offline, aws, ['offline', 'aws']),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}cf2 emulates CloudFront wrongly here: please report it, with the function and the event`,
    ],
    'strict-mismatch': (context, { field, offline, second, binary }) => [
        headline(context, (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .strictHeadline */ .m8)(field, binary)),
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComparison */ .W)(context, offline, second, ['offline', 'njs']),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}${_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .STRICT_HINT */ .E1}`,
    ],
    'unchecked-assertion': (context, failure) => [
        headline(context, `unchecked-assertion: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(failure.assertion)} was not checked`),
        ...frame(context, failure.span),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .uncheckedReason */ .dx)(failure)}`,
    ],
    steps: (context, failure) => [
        ...frame(context, failure.span, 'steps'),
        ...sideFields((0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsSides */ .k7)(failure)),
    ],
    coverage: (context, failure) => {
        const { what, ...sides } = (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .coverageSides */ .h_)(failure);
        return [...frame(context, failure.span, what), ...sideFields(sides)];
    },
    rule: (context, failure) => [
        headline(context, (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleTitle */ .z)(failure)),
        ...(0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .renderBreach */ .S)(context, failure),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}raised by  ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(failure.span, 'line')}`,
    ],
    'kvs-mismatch': (context, failure) => [
        headline(context, `kvs-mismatch: ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .kvsWords */ .qT)(failure, _quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)}`),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .renderField */ .hX)('mend', [_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .KVS_MEND */ .EY]),
        `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}raised by  ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .d)(failure.span, 'line')}`,
    ],
    'snapshot-missing': renderSnapshot,
    'snapshot-obsolete': renderSnapshot,
    utilization: (context, failure) => [
        ...frame(context, failure.span, 'compute utilization'),
        ...sideFields((0,_failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .utilizationSides */ .Zs)(failure)),
    ],
};
/** One failure in full: place, excerpt, and both sides or the list of differences. */
function renderFailure(context, failure) {
    // The table gives every kind its own renderer; TypeScript cannot follow that through the lookup.
    const render = RENDER[failure.kind];
    return render(context, failure);
}
function frame(context, span, label) {
    return (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFrame */ .i)(context, span, {
        indent: FRAME_INDENT,
        ...(label === undefined ? {} : { label }),
    });
}
function renderSnapshot(context, { kind, span }) {
    const { what, mend } = _failure_words_js__WEBPACK_IMPORTED_MODULE_6__/* .SNAPSHOT_WORDS */ .zO[kind];
    return [...frame(context, span, what), `${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DETAIL_INDENT */ .xP}${mend}`];
}
function headline({ theme }, text) {
    return ` ${theme.bold(theme.red('FAIL'))}  ${text}`;
}
function sideFields({ expected, actual }) {
    return [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .renderField */ .hX)('expected', [expected]), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .renderField */ .hX)('actual', [actual])];
}


/***/ }),

/***/ 56789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EY: () => (/* binding */ KVS_MEND),
  zO: () => (/* binding */ SNAPSHOT_WORDS),
  E1: () => (/* binding */ STRICT_HINT),
  h_: () => (/* binding */ coverageSides),
  qT: () => (/* binding */ kvsWords),
  k7: () => (/* binding */ stepsSides),
  m8: () => (/* binding */ strictHeadline),
  dx: () => (/* binding */ uncheckedReason),
  Zs: () => (/* binding */ utilizationSides)
});

;// CONCATENATED MODULE: ./src/core/abilities.ts
const BOTH = 'run with --engine both';
/**
 * What the engines can and cannot do. A test that needs what AWS lacks runs offline only; an assertion that
 * no engine of a run can check fails its case. The documentation's table is made of this one.
 */
const ABILITIES = {
    computeUtilization: {
        what: 'compute utilization',
        offline: 'no',
        aws: 'yes',
        unchecked: 'only AWS measures compute utilization, and this test can only run offline',
    },
    steps: {
        what: 'steps',
        offline: 'yes',
        aws: 'no',
        unchecked: `only the offline engine counts steps; ${BOTH}`,
    },
    coverage: {
        what: '`limits.coverage`',
        offline: 'yes',
        aws: 'no',
        unchecked: `only the offline engine counts what tests reach; ${BOTH}`,
    },
    clock: {
        what: '`clock`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS runs functions at its own time; ${BOTH}`,
    },
    edgeLocation: {
        what: '`edgeLocation`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS tests at an edge location of its own; ${BOTH}`,
    },
    kvs: {
        what: '`kvs` of a test',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS reads the associated key value store; ${BOTH}`,
    },
    origin: {
        what: '`origin`, and the rule `bad-origin`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS's test API does not report origins; ${BOTH}`,
    },
    rawQueryString: {
        what: '`rawQueryString()` of a query that an event cannot express, as `/a?`',
        offline: 'yes',
        aws: 'no',
        unchecked: `AWS derives the raw query from the event's parameters; ${BOTH}`,
    },
    engine: {
        what: '`engine: offline`',
        offline: 'yes',
        aws: 'no',
        unchecked: `the test says engine: offline; ${BOTH}`,
    },
};

// EXTERNAL MODULE: ./src/core/median.ts
var core_median = __webpack_require__(13473);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/failure-words.ts




/** A difference of a strict run in one line. */
function strictHeadline(field, binary) {
    return (0,quote/* escapeControls */.UN)(`strict-mismatch: offline and ${binary} disagree on ${field}`);
}
/** What to make of it. */
const STRICT_HINT = 'as far as is known the runtimes are builds of njs: please report this, with the function and the event';
/** Why an assertion was not checked, and how to have it checked. */
function uncheckedReason({ ability }) {
    return ABILITIES[ability].unchecked;
}
/** What the fixture says of a key; `quote` quotes data. The store's own value is nowhere told. */
function kvsWords({ key, fixture, store }, quote) {
    const said = fixture === undefined ? 'the fixture lacks it' : `the fixture says ${quote(fixture)}`;
    const other = store === 'none' ? 'the function has no key value store' : 'the store differs';
    return `key ${quote(key)}: ${said}, ${other}`;
}
/** What a missing or obsolete snapshot is, and how to mend it. */
const SNAPSHOT_WORDS = {
    'snapshot-missing': {
        what: 'the snapshot has not been recorded',
        mend: 'run cf2 test on your machine and commit what it writes; in CI nothing is written',
    },
    'snapshot-obsolete': {
        what: 'no test asks for this snapshot any more',
        mend: 'cf2 test -u removes it',
    },
};
/** How to mend it. */
const KVS_MEND = 'correct the fixture or the store; "kvsFixtures" of the function says what shall be compared';
/** The limit and the median of what was measured, all samples behind it. */
function utilizationSides(failure) {
    const { limit, samples } = failure;
    const all = samples.length > 1 ? ` (median of ${samples.join(', ')})` : '';
    const median = (0,core_median/* medianOf */.u)(samples);
    return {
        expected: `at most ${limit}%`,
        actual: median === undefined ? 'not measured' : `${median}%${all}`,
    };
}
/** The limit of coverage and what was counted; `what` names it: `coverage of lines`. */
function coverageSides({ metric, limit, actual }) {
    const counted = actual && `${actual.percent}% (${actual.covered} of ${actual.total})`;
    return {
        what: `coverage of ${metric}`,
        expected: `at least ${limit}%`,
        actual: counted ?? 'not counted: a warning says why',
    };
}
/** The limit and what was counted. */
function stepsSides({ limit, steps }) {
    return {
        expected: `at most ${(0,format_number/* formatNumber */.Z)(limit)}`,
        actual: steps === undefined ? 'not counted: the run was ended' : (0,format_number/* formatNumber */.Z)(steps),
    };
}


/***/ }),

/***/ 66183:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ VALUE_COLUMN),
/* harmony export */   hX: () => (/* binding */ renderField),
/* harmony export */   xP: () => (/* binding */ DETAIL_INDENT)
/* harmony export */ });
/** Spaces before every detail of a failure. */
const DETAIL_INDENT = '      ';
/** Columns of a label, so that values stand in one column. */
const LABEL_WIDTH = 10;
/** Columns before a value. */
const VALUE_COLUMN = DETAIL_INDENT.length + LABEL_WIDTH;
/** A labelled detail; further lines stand under the first. No lines, no detail. */
function renderField(label, lines) {
    return lines.map((line, index) => `${DETAIL_INDENT}${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`.trimEnd());
}


/***/ }),

/***/ 19396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ describePeriod),
/* harmony export */   gw: () => (/* binding */ describeHealth),
/* harmony export */   sR: () => (/* binding */ describeRollback)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64551);

/** Counts of errors in words: one, and more. */
const KINDS = {
    executionErrors: ['execution error', 'execution errors'],
    validationErrors: ['validation error', 'validation errors'],
    throttles: ['throttled request', 'throttled requests'],
};
const INCONCLUSIVE = {
    'no-traffic': 'nobody used it while it was watched',
    'no-data': 'CloudWatch has no data of it: there was no traffic, or the metrics, which come minutes late, are still on their way',
    'no-permission': 'the credentials may not read metrics, allow cloudwatch:GetMetricData',
    unreachable: 'CloudWatch did not answer',
    'no-endpoint': 'the endpoint of CloudFront is a custom one, and there is none for its metrics: set AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_CLOUDWATCH',
    replaced: 'somebody else published over it',
    cancelled: 'the run was cancelled while it watched',
};
/** The verdict of a watch as one sentence without a full stop; AWS's own words in it are data. */
function describeHealth(health) {
    if (health.verdict === 'inconclusive') {
        const detail = health.detail === '' ? '' : ` (${health.detail})`;
        return `inconclusive: ${INCONCLUSIVE[health.because]}${detail}`;
    }
    const { verdict, invocations, errors } = health;
    const since = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(invocations, 'invocation')} since the publish`;
    if (verdict === 'unhealthy')
        return `unhealthy: ${errors.map(tooMany).join(', ')} in ${since}`;
    if (errors.length === 0)
        return `healthy: ${since}, no errors`;
    return `healthy: ${since}, ${errors.map(number).join(', ')}, not more than before`;
}
/** The verdict of a time that was looked at, as one sentence without a full stop. */
function describePeriod(health) {
    if (health.verdict === 'inconclusive')
        return `inconclusive: ${PERIOD_INCONCLUSIVE}`;
    const { verdict, invocations, errors } = health;
    const runs = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(invocations, 'invocation');
    if (errors.length === 0)
        return `${verdict}: ${runs}, no errors`;
    return verdict === 'unhealthy'
        ? `unhealthy: ${errors.map(beyond).join(', ')} in ${runs}`
        : `healthy: ${runs}, ${errors.map(number).join(', ')}: less than 1 % of them, and not more than before`;
}
const PERIOD_INCONCLUSIVE = 'CloudWatch counted nothing in this time';
function beyond(errors) {
    const { expected } = errors;
    const before = expected === 0
        ? 'none in as much time before'
        : `about ${expected.toFixed(1)} by the rate of as much time before`;
    return `${number(errors)} (${before})`;
}
function number({ kind, count: errors }) {
    return (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors, ...KINDS[kind]);
}
function tooMany(errors) {
    const { expected } = errors;
    const before = expected === 0
        ? 'none of them in the hour before'
        : `about ${expected.toFixed(1)} by the rate of the hour before`;
    return `${number(errors)} (${before})`;
}
const LIVE = {
    new: 'the new version is LIVE',
    old: 'the old version is LIVE again',
    other: "somebody else's version is LIVE",
    unknown: 'it is not known which version is LIVE',
};
const OUTCOMES = {
    restored: 'rolled back',
    'not-asked': 'not rolled back, for nobody asked for it',
    'nothing-kept': 'not rolled back, for nothing was LIVE before',
    broken: 'not rolled back, for the old version raises an error at every event',
    stopped: 'the roll-back did not come to its end',
};
/** AWS does not document it; operators saw minutes of it after good code was back. */
const MAY_LAST = 'throttling may go on for some minutes, it outlasts the code that caused it';
/** What became of an unhealthy version as one sentence without a full stop: what was done, and what is LIVE. */
function describeRollback({ outcome, live, rollout }) {
    const notThere = rollout === 'in-progress' ? ', not at all locations yet' : '';
    const words = `${OUTCOMES[outcome]}: ${LIVE[live]}${notThere}`;
    return outcome === 'restored' ? `${words}; ${MAY_LAST}` : words;
}


/***/ }),

/***/ 84186:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderOtherRows)
/* harmony export */ });
/* harmony import */ var _case_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60912);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48072);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66183);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);
/* harmony import */ var _row_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47570);
/* harmony import */ var _row_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40497);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21741);







/** Rows of a group that follow its first one, a line each. */
const LISTED_ROWS = 10;
/** The rows that fail like the first one of their table, which is told in full: a line for each of some. */
function renderOtherRows([, ...others]) {
    if (others.length === 0)
        return [];
    const hidden = others.length - LISTED_ROWS;
    const more = hidden > 0 ? [`\u2026 and ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .Z)(hidden)} more`] : [];
    const lines = [...others.slice(0, LISTED_ROWS).map(rowLine), ...more];
    return lines.map((line) => `${_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .DETAIL_INDENT */ .xP}${line}`);
}
/** `row 4  GET /docs  expected 301 /documentation/  actual 301 /docs/`; rows are numbered by their line. */
function rowLine(it) {
    const sides = (0,_row_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .rowSides */ .p)(it);
    const facts = sides
        ? [`expected ${sides.expected}`, `actual ${sides.actual}`]
        : [it.failures.map(_case_text_js__WEBPACK_IMPORTED_MODULE_0__/* .failureMessage */ .oh).join('; ')];
    const { request } = it.testCase;
    return [`row ${(0,_row_place_js__WEBPACK_IMPORTED_MODULE_3__/* .rowNumber */ ._$)(it)}`, request, ...facts]
        .map((fact) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)((0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(fact)))
        .join('  ');
}


/***/ }),

/***/ 40497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ rowSides)
/* harmony export */ });
/* harmony import */ var _core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75225);
/* harmony import */ var _core_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90363);
/* harmony import */ var _core_record_shorthands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39321);



/** undefined where shorthands cannot say what was expected, or not what is wrong. */
function rowSides({ testCase, failures, runs }) {
    if (!failures.every(isInShorthand))
        return undefined;
    const run = runs.find(({ engine }) => engine === failures[0]?.engines[0]);
    const expected = firstOf(testCase.expectations, expectedShorthand);
    const actual = run && actualShorthand(run.outcome, testCase);
    return expected === undefined || actual === undefined ? undefined : { expected, actual };
}
/** Fields that shorthands speak of. */
const FIELDS = /^(?:response\.(?:statusCode|headers\.location)|request\.(?:uri|querystring.*))$/;
function isInShorthand(failure) {
    if (failure.kind === 'assertion')
        return FIELDS.test(failure.field);
    if (failure.kind === 'changes') {
        return failure.differences.every(({ field }) => FIELDS.test(`request.${field}`));
    }
    return failure.kind === 'outcome';
}
function expectedShorthand(expectation) {
    switch (expectation.kind) {
        case 'response':
            return written(expectation.fields, ['statusCode', 'headers.location'], ' ');
        case 'request':
            return written(expectation.fields, ['uri', 'querystring'], '?');
        case 'changes':
            return expectation.unchanged ? 'unchanged' : undefined;
        default:
            return undefined;
    }
}
/** The values of one or two fields; undefined where more is expected, or something else than values. */
function written(fields, names, between) {
    const values = new Map(fields.map(({ path, matcher }) => [
        'name' in path ? `${path.field}.${path.name}` : path.field,
        matcher.kind === 'equals' ? matcher.value : undefined,
    ]));
    const [first, second] = names.map((name) => values.get(name));
    const isAll = values.size === (second === undefined ? 1 : 2);
    if (first === undefined || !isAll)
        return undefined;
    return second === undefined ? `${first}` : `${first}${between}${second}`;
}
function actualShorthand(outcome, { event, eventType }) {
    if (outcome.kind === 'error')
        return undefined;
    if (outcome.kind === 'response')
        return responseText(outcome.response);
    const input = (0,_core_compare_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicaliseInput */ .oD)(event, eventType);
    const whole = input.kind === 'request' && (0,_core_record_shorthands_js__WEBPACK_IMPORTED_MODULE_0__/* .requestShorthand */ .P)(input.request, outcome.request);
    return whole || requestText(outcome.request);
}
function responseText({ statusCode, headers }) {
    return [statusCode ?? 'no status', ...(headers.get('location') ?? [])].join(' ');
}
function requestText({ uri, querystring }) {
    const query = (0,_core_query_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuery */ .OJ)(querystring);
    return query === '' ? (uri ?? 'no uri') : `${uri ?? ''}?${query}`;
}
function firstOf(items, read) {
    for (const item of items) {
        const value = read(item);
        if (value !== undefined)
            return value;
    }
    return undefined;
}


/***/ }),

/***/ 53212:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderBreach),
/* harmony export */   z: () => (/* binding */ ruleTitle)
/* harmony export */ });
/* harmony import */ var _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76649);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66183);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64504);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21741);





/** `rule/bad-status: response.statusCode`. */
function ruleTitle({ code, field }) {
    return `rule/${code}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(field)}`;
}
/** What must hold, what is there instead, how to mend it, and where AWS says so. */
function renderBreach(context, breach) {
    const { expected, actual } = breach;
    const { rule, mend, url } = _core_rules_rule_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[breach.code];
    return [
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .renderField */ .hX)('rule', [rule]),
        ...(expected === undefined
            ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .renderField */ .hX)('actual', [(0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShown */ .Zv)(actual)])
            : (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(context, expected, actual)),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .renderField */ .hX)('mend', [mend]),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .renderField */ .hX)('see', [url]),
    ];
}


/***/ }),

/***/ 99007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ offlineOnlyText),
/* harmony export */   Nk: () => (/* binding */ highestUtilization),
/* harmony export */   Nr: () => (/* binding */ enginesText),
/* harmony export */   WD: () => (/* binding */ highestSteps),
/* harmony export */   XF: () => (/* binding */ fixtureLines),
/* harmony export */   h$: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64551);
/* harmony import */ var _case_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60912);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48072);
/* harmony import */ var _core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64337);




/**
 * Cases per engine: `offline 515, aws 28 (485 rows not sampled)`; engines that were part of the run but ran nothing
 * count 0.
 */
function enginesText(report) {
    const runs = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(report).flatMap((it) => it.runs);
    const cases = (engine) => (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(runs.filter((run) => run.engine === engine).length);
    const engines = report.engines.map((engine) => `${engine} ${cases(engine)}`).join(', ');
    const left = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(report).flatMap((it) => notesOf(it, 'not-sampled')).length;
    return left === 0 ? engines : `${engines} (${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(left, 'row')} not sampled)`;
}
/** `2 offline only (clock, origin)`: what AWS could not run, where it was asked; empty when nothing. */
function offlineOnlyText(report) {
    if (!report.engines.includes('aws'))
        return '';
    const notes = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(report).flatMap((it) => notesOf(it, 'offline-only'));
    const reasons = new Set(notes.flatMap((note) => note.reasons));
    if (notes.length === 0)
        return '';
    return `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .Z)(notes.length)} offline only (${[...reasons].join(', ')})`;
}
const UNVERIFIED = {
    ignored: 'kvsFixtures: ignore',
    unreadable: 'this run cannot read stores',
};
/** `2 tests with key value store fixtures that were not compared with the store (kvsFixtures: ignore)`, per reason. */
function fixtureLines(report) {
    const notes = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(report).flatMap((it) => notesOf(it, 'kvs-not-verified'));
    return ['ignored', 'unreadable'].flatMap((why) => {
        const tests = notes.filter((note) => note.why === why).length;
        if (tests === 0)
            return [];
        return [`of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(tests, 'test')} not compared with the store (${UNVERIFIED[why]})`];
    });
}
/** The notes of one kind. */
function notesOf({ notes }, kind) {
    return notes.filter((it) => it.note === kind);
}
/** The function with the highest compute utilization of the run; undefined when none was measured. */
function highestUtilization(report) {
    return report.functions
        .flatMap((fn) => {
        const percent = (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .maxUtilization */ .FB)(fn);
        return percent === undefined ? [] : [{ id: fn.id, percent }];
    })
        .reduce((highest, it) => (highest !== undefined && highest.percent >= it.percent ? highest : it), undefined);
}
/** The case that cost most steps; undefined when none was counted. */
function highestSteps(report) {
    return (0,_core_report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(report)
        .flatMap((it) => {
        const steps = (0,_case_text_js__WEBPACK_IMPORTED_MODULE_0__/* .caseSteps */ .mY)(it);
        return steps === undefined ? [] : [{ id: it.testCase.id, steps }];
    })
        .reduce((highest, it) => (highest !== undefined && highest.steps >= it.steps ? highest : it), undefined);
}


/***/ }),

/***/ 43455:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ runWarnings),
/* harmony export */   U7: () => (/* binding */ caseWarnings),
/* harmony export */   oT: () => (/* binding */ warnedCase)
/* harmony export */ });
/* harmony import */ var _row_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47570);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66183);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64504);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53212);




/** Notes that are warnings; the others are facts about a run. */
const TELL = {
    rule: (note, { testCase }) => ({
        key: JSON.stringify([note.code, note.field]),
        title: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleTitle */ .z)(note),
        at: (0,_row_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfCase */ .Ry)(testCase),
        details: (context) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBreach */ .S)(context, note),
    }),
    'unused-allow': ({ code, span }) => ({
        key: JSON.stringify([code, span]),
        title: `unused-allow: no result breaks rule/${code}`,
        at: span,
        details: () => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .renderField */ .hX)('mend', [`remove ${code} from "allow"`]),
    }),
    'error-wording': ({ offline, aws }, { testCase }) => ({
        key: JSON.stringify([offline, aws]),
        title: 'error-wording: offline and aws word this error differently',
        at: (0,_row_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfCase */ .Ry)(testCase),
        details: () => [
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .renderField */ .hX)('offline', [(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(offline)]),
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .renderField */ .hX)('aws', [(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(aws)]),
        ],
    }),
};
/** All warnings of a run, in the order of the functions and their cases. */
function runWarnings({ functions }) {
    return functions.flatMap(({ id, cases }) => {
        const found = new Map();
        for (const it of cases) {
            for (const { key, ...told } of toldOf(it)) {
                const { first = it, cases: before = 0 } = found.get(key) ?? {};
                const kept = found.get(key) ?? { ...told, functionId: id, first, cases: 0 };
                found.set(key, { ...kept, cases: before + 1 });
            }
        }
        return [...found.values()];
    });
}
/** The warnings of one case, as titles. */
function caseWarnings(it) {
    return toldOf(it).map(({ title }) => title);
}
function toldOf(it) {
    return it.notes.flatMap((note) => {
        // The table gives every kind its own words; TypeScript cannot follow that through the lookup.
        const tell = TELL[note.note];
        return tell === undefined ? [] : [tell(note, it)];
    });
}
/** `redirects: GET /old \u2192 302 /new`, for titles. */
function warnedCase({ functionId, first }) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeControls */ .UN)(`${functionId}: ${first.testCase.name}`);
}


/***/ }),

/***/ 19717:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Be: () => (/* binding */ strictGapWords),
  M5: () => (/* binding */ strictKnownWords),
  xH: () => (/* binding */ strictLines)
});

// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
// EXTERNAL MODULE: ./src/core/report-totals.ts
var report_totals = __webpack_require__(64337);
;// CONCATENATED MODULE: ./src/core/strict/strict-totals.ts

/** Counts the events of a strict run. */
function strictTotals(report) {
    const cases = (0,report_totals/* casesOf */.DS)(report).filter((it) => it.runs.some(({ engine }) => engine === 'offline'));
    const count = (test) => cases.filter(test).length;
    const has = (kind) => (it) => it.notes.some(({ note }) => note === kind);
    const differs = (it) => it.failures.some(({ kind }) => kind === 'strict-mismatch');
    const gaps = count(has('strict-gap'));
    return {
        compared: cases.length - gaps,
        differing: count(differs),
        known: count((it) => has('strict-known')(it) && !differs(it)),
        gaps,
    };
}

// EXTERNAL MODULE: ./src/reporters/text/count.ts
var count = __webpack_require__(64551);
// EXTERNAL MODULE: ./src/reporters/text/quote.ts
var quote = __webpack_require__(64504);
;// CONCATENATED MODULE: ./src/reporters/text/strict-words.ts




/** Why the second engine of a strict run has nothing to say of an event. */
function strictGapWords(gap) {
    switch (gap.gap) {
        case 'too-long':
            return `njs did not finish within ${(0,format_number/* formatNumber */.Z)(gap.milliseconds)} ms`;
        case 'too-much-output':
            return `njs printed more than ${(0,format_number/* formatNumber */.Z)(gap.bytes)} bytes`;
        case 'crashed':
            return `njs crashed (${gap.signal})`;
        case 'broken':
            return (0,quote/* escapeControls */.UN)(`njs broke: ${gap.detail}`);
        case 'left-out':
            return 'njs was not asked: too many events before had no answer';
        case 'origin':
            return (0,quote/* escapeControls */.UN)(`njs cannot judge this call: ${gap.detail}`);
    }
}
/** A difference that the version of the second engine explains. */
function strictKnownWords(note) {
    return (0,quote/* escapeControls */.UN)(`njs differs on ${note.field}, as expected: ${note.because}`);
}
/** What a strict run found, in one line; none when the run was not strict. */
function strictLines(report) {
    if (report.strict === undefined)
        return [];
    const { compared, differing, known, gaps } = strictTotals(report);
    const same = (0,format_number/* formatNumber */.Z)(compared - differing - known);
    const parts = [
        `${(0,quote/* escapeControls */.UN)(report.strict)} agrees on ${same} of ${(0,count/* count */.U)(compared, 'event')}`,
        ...(known > 0 ? [`${(0,format_number/* formatNumber */.Z)(known)} differ as expected`] : []),
        ...(gaps > 0 ? [`${(0,format_number/* formatNumber */.Z)(gaps)} not compared`] : []),
    ];
    return [parts.join(' \u00b7 ')];
}


/***/ }),

/***/ 92222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeThrowaway)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64504);

/** What became of a throwaway function, as one sentence without a full stop; text of others in it is data. */
function describeThrowaway(throwaway) {
    const { name, etag, found } = throwaway;
    const which = `the throwaway function ${name}${found ? ', which another run had made,' : ''}`;
    const work = etag === undefined ? `not tested on ${which}` : `tested on ${which} (ETag ${etag})`;
    return `${work}; ${endWords(throwaway)}`;
}
function endWords(throwaway) {
    if (throwaway.end === 'deleted')
        return 'it was deleted';
    if (throwaway.end === 'taken-over')
        return 'another run of this pull request made it or works on it, and was left to delete it';
    const { operation, failure, detail } = throwaway.error;
    const why = `${operation}, ${failure} (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(detail)})`;
    return `it could not be deleted and may still be there: ${why}; ${WHO_DELETES[failure] ?? LATER_RUNS}`;
}
const LATER_RUNS = 'the next run of this pull request deletes it, or any run of this repository with throwaway functions a day from now';
const WHO_DELETES = {
    collision: 'a run of this repository with throwaway functions deletes it a day from now, if it still has its tags and was never published',
};


/***/ })

};
