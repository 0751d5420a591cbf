export const id = 1969;
export const ids = [1969];
export const modules = {

/***/ 12114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCheck: () => (/* binding */ addCheck)
});

// EXTERNAL MODULE: ./src/core/diagnostics.ts
var core_diagnostics = __webpack_require__(27135);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/runtimes.ts
var runtimes = __webpack_require__(72870);
// EXTERNAL MODULE: ./src/files/working-directory.ts
var working_directory = __webpack_require__(60850);
// EXTERNAL MODULE: ./src/core/messages.ts + 2 modules
var messages = __webpack_require__(9173);
;// CONCATENATED MODULE: ./src/reporters/diagnostics-json.ts


/**
 * Diagnostics for programs: a JSON list of `{ code, severity, message, file, line, column }`, 1-based,
 * columns in code points. `file`, `line` and `column` are null for facts without a file.
 */
function renderDiagnosticsJson(diagnostics) {
    const rows = diagnostics.map((diagnostic) => ({
        code: (0,core_diagnostics/* displayCode */.Ad)(diagnostic),
        severity: diagnostic.severity,
        message: (0,messages/* describeDiagnostic */.H2)(diagnostic).message,
        file: diagnostic.at?.file ?? null,
        line: diagnostic.at?.start.line ?? null,
        column: diagnostic.at?.start.column ?? null,
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/reporters/terminal/render-diagnostics.ts
var render_diagnostics = __webpack_require__(26598);
// EXTERNAL MODULE: ./src/core/format-number.ts
var format_number = __webpack_require__(48072);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-sizes.ts

/** How large each function is and what is left, a line per source; empty when there are none. */
function renderSizes(sizes) {
    const width = Math.max(0, ...[...sizes.keys()].map((source) => source.length));
    return [...sizes]
        .map(([source, size]) => `  ${source.padEnd(width)}  ${describeSize(size)}\n`)
        .join('');
}
function describeSize({ bytes, code, comments, limit, left }) {
    const balance = left < 0 ? `${(0,format_number/* formatNumber */.Z)(-left)} too many` : `${(0,format_number/* formatNumber */.Z)(left)} are left`;
    return (`${(0,format_number/* formatNumber */.Z)(bytes)} of ${(0,format_number/* formatNumber */.Z)(limit)} bytes: ${(0,format_number/* formatNumber */.Z)(code)} of code, ` +
        `${(0,format_number/* formatNumber */.Z)(comments)} of comments; ${balance}`);
}

;// CONCATENATED MODULE: ./src/core/explanations/explanation.ts
/** Pages that explanations point to. */
const DOCS = {
    tests: 'docs/test-format.md',
    usage: 'README.md',
    aws: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide',
};
/** A test file around one test, written in flow style. */
function oneTest(test) {
    return `tests:\n  - ${test}\n`;
}

;// CONCATENATED MODULE: ./src/core/explanations/failures.ts

const failing = (row) => ({ kind: 'tests', url: DOCS.tests, ...row });
/** Kinds of failures of tests, as reports name them. */
const FAILURE_EXPLANATIONS = {
    assertion: failing({
        title: 'a field is not as expected',
        meaning: 'The function did what kind of thing it should, but one of the fields that the test names differs.',
        bad: oneTest('{ request: /old, expect: 302 /new }  # answers 301'),
        good: oneTest('{ request: /old, expect: 301 /new }'),
        mend: 'mend the function, or the expectation',
    }),
    outcome: failing({
        title: 'the function ended in another way',
        meaning: 'It answered where the request should go on, or the other way round.',
        bad: oneTest('{ request: /old, expect: /new }  # answers 301'),
        good: oneTest('{ request: /old, expect: 301 /new }'),
        mend: 'mend the function, or the expectation',
    }),
    changes: failing({
        title: 'the changes are not exactly these',
        meaning: '"changes" and "unchanged" are complete: what they do not name must be as it was.',
        bad: oneTest('{ request: /, expect: unchanged }  # sets a header'),
        good: oneTest("{ request: /, expect: { changes: { headers: { x-a: '1' } } } }"),
        mend: 'list the change, or use "request:" to look at some fields only',
    }),
    'function-error': failing({
        title: 'the function failed',
        meaning: 'It threw an error, or did not compile. Viewers would get a 503.',
        bad: oneTest('{ request: /, expect: unchanged }  # event.request.headers.host is not there'),
        good: oneTest('{ request: https://example.com/, expect: unchanged }'),
        mend: 'mend the function; "error: true" expects an error',
        url: `${DOCS.aws}/http-503-service-unavailable.html`,
    }),
    'engine-mismatch': failing({
        title: 'the offline engine and AWS disagree',
        meaning: 'One of them is wrong, and then it is cf2. What AWS does counts.',
        bad: oneTest('{ request: /, expect: 200 }'),
        good: oneTest('{ request: /, expect: 200, engine: aws }'),
        mend: 'report it with the function; until then write "engine: aws"',
        url: 'docs/fidelity.md',
    }),
    rule: failing({
        title: 'a production rule does not hold',
        meaning: 'The result would fail at the edge, where TestFunction does not look. docs/test-format.md lists the rules.',
        bad: oneTest('{ request: /, expect: unchanged }  # adds the header x-cache'),
        good: oneTest('{ request: /, expect: { request: { uri: / }, allow: [disallowed-header] } }'),
        mend: 'mend the function, or name the rule under "allow:"',
    }),
    'kvs-mismatch': failing({
        title: 'the key value store differs from the fixture',
        meaning: 'The tests run with the fixture, the function with the store. Values of the store are never shown.',
        bad: 'kvs: { /old: /new }\ntests:\n  - { request: /old, expect: 301 /new }\n',
        good: 'kvs: { /old: /newer }\ntests:\n  - { request: /old, expect: 301 /newer }\n',
        mend: 'bring fixture or store up to date, or set kvsFixtures',
    }),
    'snapshot-missing': failing({
        title: 'a snapshot has not been recorded',
        meaning: 'Snapshots are recorded on the machine of a person, who looks at them. In CI nothing is written.',
        bad: 'CI=true cf2 test   # expect: { snapshot: true }, and no .snap.yml beside the test file',
        good: 'cf2 test   # writes it; commit the file',
        mend: 'run the tests on your machine, look at what is written, commit it',
        kind: 'command',
    }),
    'snapshot-obsolete': failing({
        title: 'a snapshot that no test asks for',
        meaning: 'Its test was renamed or removed, or expects something else now.',
        bad: 'CI=true cf2 test   # the .snap.yml has an entry of a test that is gone',
        good: 'cf2 test -u   # removes it',
        mend: 'run "cf2 test -u" for all tests, or delete the entry',
        kind: 'command',
    }),
    'strict-mismatch': failing({
        title: 'the offline engine and the njs of this machine disagree',
        meaning: 'Only --strict compares with it. Its version is another than those of CloudFront, so the difference may be of no account.',
        kind: 'command',
        bad: 'cf2 test --strict   # a function that puts 0.1 + 0.2 into a header',
        good: 'cf2 test --strict   # a function that rounds it first',
        mend: 'report it with the function; docs/fidelity.md lists the known differences',
        url: 'docs/fidelity.md',
    }),
    'unchecked-assertion': failing({
        title: 'an assertion that no engine of this run could check',
        meaning: 'Some things are seen offline only, others on AWS only. Unchecked, they would be green for nothing.',
        bad: 'cf2 test --engine aws   # expect: { maxSteps: 100 }',
        good: 'cf2 test',
        mend: 'run with the other engine too',
        kind: 'command',
    }),
    coverage: failing({
        title: 'the tests reach too little of the code',
        meaning: 'All offline events of a function together reach fewer lines, branches, functions or statements than "limits.coverage" of the configuration demands.',
        bad: 'cf2 test   # limits: { coverage: 100 }, and a branch that no test takes',
        good: 'cf2 test   # with a test that takes it',
        mend: 'see with --coverage what is not reached and test it, or lower the limit',
        kind: 'command',
        url: 'docs/coverage.md',
    }),
    steps: failing({
        title: 'more steps than "maxSteps" allows',
        meaning: 'The offline engine weighs what the function does: statements, calls, texts. The number is the same on every machine; it measures neither time nor compute utilization.',
        bad: oneTest('{ request: /, expect: { maxSteps: 1 } }'),
        good: oneTest('{ request: /, expect: { maxSteps: 500 } }'),
        mend: 'see what became more with --steps-against, or raise the limit',
    }),
    utilization: failing({
        title: 'compute utilization above its limit',
        meaning: 'The share of the time that AWS allows a function. Above 100 viewers get errors; it varies from run to run.',
        bad: oneTest('{ request: /, expect: { maxComputeUtilization: 5 } }'),
        good: oneTest('{ request: /, expect: { maxComputeUtilization: 40 } }'),
        mend: 'do less work per event, or raise the limit if it was too strict',
        url: `${DOCS.aws}/test-function.html`,
    }),
};

;// CONCATENATED MODULE: ./src/core/explanations/projects.ts

const inConfig = (row) => ({ kind: 'configuration', url: DOCS.tests, ...row });
const onCommand = (row) => ({ kind: 'command', url: DOCS.usage, ...row });
/** Faults of configurations, inputs and options. */
const PROJECT_EXPLANATIONS = {
    'coverage-limit-skipped': onCommand({
        title: 'a limit of coverage that says nothing of this run',
        meaning: 'It is about all tests of a function, and this run has only some of them.',
        bad: 'cf2 test -t checkout   # limits: { coverage: 80 }',
        good: 'cf2 test',
        mend: 'run all tests of the function',
        url: 'docs/coverage.md',
    }),
    'coverage-unmeasured': onCommand({
        title: 'coverage could not be counted',
        meaning: 'The code cannot be made to count what it does; the tests ran as always.',
        bad: 'cf2 test --coverage   # of code that the parser of istanbul does not take',
        good: 'cf2 test',
        mend: 'report it, with the function',
        url: 'docs/coverage.md',
    }),
    'coverage-differs': onCommand({
        title: 'events that ended otherwise while their coverage was counted',
        meaning: 'Coverage comes from a second run, of code that counts. Results come from the first, so they are right; the coverage of these events may not be.',
        bad: 'cf2 test --coverage   # a function that looks at its own source text',
        good: 'cf2 test',
        mend: 'see whether the function looks at its own text, or runs close to the time limit',
        url: 'docs/coverage.md',
    }),
    'bad-name': inConfig({
        title: 'a name that AWS does not take',
        meaning: 'Names of functions have 1 to 64 letters, digits, "-" and "_".',
        bad: 'functions:\n  f: { source: f.js, name: my function, tests: none }\n',
        good: 'functions:\n  f: { source: f.js, name: my-function, tests: none }\n',
        mend: 'use letters, digits, "-" and "_"',
        url: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateFunction.html',
    }),
    'kvs-runtime': inConfig({
        title: 'a key value store on cloudfront-js-1.0',
        meaning: 'Only cloudfront-js-2.0 can read key value stores.',
        bad: 'functions:\n  f: { source: f.js, runtime: cloudfront-js-1.0, kvs: store, tests: none }\n',
        good: 'functions:\n  f: { source: f.js, runtime: cloudfront-js-2.0, kvs: store, tests: none }\n',
        mend: 'set "runtime: cloudfront-js-2.0"',
        url: `${DOCS.aws}/kvs-with-functions.html`,
    }),
    'kvs-differs': onCommand({
        title: 'a key value store that differs from its file',
        meaning: 'The configuration names a file for the store. With kvs-sync: diff, and while the gate is closed, a run only tells the difference.',
        bad: 'kvs-sync: diff',
        good: 'kvs-sync: apply',
        mend: 'look at cf2 kvs diff, then cf2 kvs sync, or kvs-sync: apply',
        url: 'docs/kvs.md',
    }),
    'kvs-synced': onCommand({
        title: 'a key value store was written',
        meaning: 'With kvs-sync: apply, a run that may publish writes what the store lacks of its file.',
        bad: 'cf2 kvs diff (2 new keys)',
        good: 'cf2 kvs diff (0 new keys)',
        mend: 'nothing has to be done',
        url: 'docs/kvs.md',
    }),
    'log-retention': onCommand({
        title: 'a log group that expires',
        meaning: 'With log-retention-days, a run that may publish makes the log group of a function, or lets one expire that never did. One that expires after other days keeps them: fewer would delete logs.',
        bad: 'log-retention-days: 30, and a log group of 7 days',
        good: 'log-retention-days: 30, and a log group that never expires',
        mend: 'nothing has to be done; other days are set with aws logs put-retention-policy',
        url: 'docs/operate.md',
    }),
    'kvs-twice': onCommand({
        title: 'a key that is twice in the data of a store',
        meaning: 'A key value store has one value for a key, so the data of a store may name it once.',
        bad: '{ "data": [{ "key": "/a", "value": "1" }, { "key": "/a", "value": "2" }] }',
        good: '{ "data": [{ "key": "/a", "value": "2" }] }',
        mend: 'leave one of them',
        url: `${DOCS.aws}/kvs-with-functions-create-s3-kvp.html`,
    }),
    'kvs-two-files': inConfig({
        title: 'a key value store with two files',
        meaning: 'Functions that share a store share what it holds. cf2 kvs cannot write both files.',
        kind: 'command',
        bad: 'functions:\n  f: { source: f.js, kvs: { name: s, data: a.json } }\n  g: { source: g.js, kvs: { name: s, data: b.json } }\n',
        good: 'defaults:\n  kvs: { name: s, data: a.json }\nfunctions:\n  f: { source: f.js }\n  g: { source: g.js }\n',
        mend: 'name the same file',
    }),
    'missing-option': onCommand({
        title: 'a policy that lacks an option',
        meaning: 'A policy names exactly one account, and its functions or the one repository whose jobs may assume a role. Nothing of that is guessed.',
        bad: 'cf2 policy print release --account 111122223333',
        good: 'cf2 policy print release --account 111122223333 --function prod-app-redirect',
        mend: 'add the option; "cf2 policy print --help" explains it',
        url: 'docs/hand-over.md',
    }),
    'request-file-name': onCommand({
        title: 'a request whose file has another name',
        meaning: 'The file of a request is called like the function, so that no two files ask for the same one.',
        bad: 'cf2 check --request functions/redirect.yaml',
        good: 'cf2 check --request functions/prod-app-redirect.yaml',
        mend: 'rename the file',
        url: 'docs/hand-over.md',
    }),
    'behaviour-twice': onCommand({
        title: 'a cache behaviour that is requested twice',
        meaning: 'A cache behaviour runs one function for each event type.',
        bad: 'associate: [{ distribution_id: E2EXAMPLE1ABCD, path_pattern: default, event_type: viewer-request }, { distribution_id: E2EXAMPLE1ABCD, path_pattern: default, event_type: viewer-request }]',
        good: 'associate: [{ distribution_id: E2EXAMPLE1ABCD, path_pattern: default, event_type: viewer-request }]',
        mend: 'leave one of them',
        url: `${DOCS.aws}/edge-function-restrictions-all.html`,
    }),
    'unconventional-name': onCommand({
        title: 'a function whose name says nothing of its product',
        meaning: 'The maintenance role finds functions by environment and product in their names. All other policies name them exactly, so that any name will do.',
        bad: 'cf2 policy print release --account 111122223333 --function redirects',
        good: 'cf2 policy print release --account 111122223333 --function prod-app-redirects',
        mend: 'name new functions <environment>-<sid>-<purpose>',
        url: 'docs/hand-over.md',
    }),
    'unknown-role': onCommand({
        title: 'a role that the hand-over does not have',
        meaning: 'cf2 prints the policies of a few roles, whose names "cf2 policy --help" lists.',
        bad: 'cf2 policy print deploy --account 111122223333 --function prod-app-redirect',
        good: 'cf2 policy print release --account 111122223333 --function prod-app-redirect',
        mend: 'name one of the roles',
        url: 'docs/hand-over.md',
    }),
    'unknown-function': inConfig({
        title: 'a function that is not configured',
        meaning: 'Something names a function by an id that the configuration does not have.',
        bad: 'functions:\n  f: { source: f.js, tests: none }\nenvironments:\n  live: { functions: { g: { name: g-1 } } }\n',
        good: 'functions:\n  f: { source: f.js, tests: none }\nenvironments:\n  live: { functions: { f: { name: f-1 } } }\n',
        mend: 'correct the id, or add the function',
    }),
    'duplicate-function': inConfig({
        title: 'two functions with one name in AWS',
        meaning: 'One would overwrite the other.',
        bad: 'functions:\n  f: { source: f.js, name: a, tests: none }\n  g: { source: f.js, name: a, tests: none }\n',
        good: 'functions:\n  f: { source: f.js, name: a, tests: none }\n  g: { source: f.js, name: b, tests: none }\n',
        mend: 'give each function its own "name:"',
    }),
    'unset-variable': inConfig({
        title: 'a variable that is not set',
        meaning: 'Texts of the configuration may hold ${env.X} and ${environment}; an empty place would go unnoticed.',
        bad: "functions:\n  f: { source: f.js, comment: '${env.NOT_THERE}', tests: none }\n",
        good: "functions:\n  f: { source: f.js, comment: 'a comment', tests: none }\n",
        mend: 'set it, or write $${ for a plain "${"',
    }),
    'secret-variable': inConfig({
        title: 'a variable that holds credentials',
        meaning: 'Names, comments and hosts are sent to AWS and stand in every report.',
        bad: "functions:\n  f: { source: f.js, comment: '${env.AWS_SECRET_ACCESS_KEY}', tests: none }\n",
        good: "functions:\n  f: { source: f.js, comment: 'a comment', tests: none }\n",
        mend: 'use a variable that holds no secret',
    }),
    'no-tests': inConfig({
        title: 'a function without tests',
        meaning: 'Nothing is published that was not tested. A function without tests has to say so.',
        bad: 'functions:\n  f: { source: f.js }\n',
        good: 'functions:\n  f: { source: f.js, tests: none }\n',
        mend: 'write a first test beside the source, or "tests: none"',
    }),
    'no-match': onCommand({
        title: 'a selection that matches no test',
        meaning: 'Running nothing would look like success.',
        bad: 'cf2 test -t "no such name"',
        good: 'cf2 test -t "GET /old"',
        mend: 'correct the selection; "cf2 test" without one runs everything',
    }),
    'build-failed': inConfig({
        title: 'a build that made no code',
        meaning: 'The command of "build" runs in the shell, in the working directory, without credentials. It has to end with exit code 0 and to write ${out}.',
        bad: "functions:\n  f: { source: f.ts, build: 'false', tests: none }\n",
        good: "functions:\n  f: { source: f.ts, build: 'esbuild ${source} --outfile=${out} --sourcemap', tests: none }\n",
        mend: 'run the command by itself, with paths instead of ${source} and ${out}',
        kind: 'command',
    }),
    'bad-input': onCommand({
        title: 'an input or option with a value it cannot have',
        meaning: 'All inputs are checked before anything is done; the message says what is expected.',
        bad: 'cf2 check --runtime cloudfront-js-3.0',
        good: 'cf2 check --runtime cloudfront-js-2.0',
        mend: 'write one of the values that the message names',
    }),
    'missing-input': onCommand({
        title: 'an input that is needed beside another',
        meaning: 'One function without a configuration file needs its name in AWS and its source.',
        bad: 'with:\n  function: redirects',
        good: 'with:\n  function: redirects\n  source: functions/redirects.js',
        mend: 'add the input',
    }),
    'nothing-to-restore': onCommand({
        title: 'a roll-back to nothing',
        meaning: 'CloudFront has no versions. What comes back is a file that was kept before a publish, or the code of a commit, and which one is for a person to say.',
        bad: 'cf2 rollback redirects',
        good: 'cf2 rollback redirects --to-commit HEAD~1',
        mend: 'add --to FILE or --to-commit SHA',
        url: 'docs/rollback.md',
    }),
    'bad-kept-file': onCommand({
        title: 'a file that cannot be restored',
        meaning: 'Files that a publish left hold one function each and a checksum. Nothing is uploaded from a file that is damaged or belongs to another function or account.',
        bad: 'cf2 rollback redirects --to other.json',
        good: 'cf2 rollback redirects --to redirects.20260301T120000Z.json',
        mend: 'name a file of this function, as the publish left it',
        url: 'docs/rollback.md',
    }),
    'no-commit': onCommand({
        title: 'a commit that git does not have',
        meaning: 'The code is read from the repository around the working directory, with git.',
        bad: 'cf2 rollback redirects --to-commit 0000000',
        good: 'cf2 rollback redirects --to-commit HEAD~1',
        mend: 'fetch the commit, or correct its name',
        url: 'docs/rollback.md',
    }),
    'build-of-commit': onCommand({
        title: 'a built function at a commit',
        meaning: 'Git has what the code was made of, and not what the build needs beside it.',
        bad: 'cf2 rollback redirects --to-commit HEAD~1   # a function with "build:"',
        good: 'cf2 rollback redirects --to redirects.20260301T120000Z.json',
        mend: 'use a kept file, or check the commit out and deploy it',
        url: 'docs/rollback.md',
    }),
    'restored-fails': onCommand({
        title: 'a roll-back that fails its tests',
        meaning: 'Nothing goes LIVE that was not tested on AWS, old code included. Tests of now may expect what the old code cannot do yet.',
        bad: 'cf2 rollback redirects --to redirects.20260301T120000Z.json',
        good: 'cf2 rollback redirects --to redirects.20260301T120000Z.json --tests-of HEAD~1',
        mend: 'run the tests of the commit that the code is of',
        url: 'docs/rollback.md',
    }),
    'unknown-code': onCommand({
        title: 'a code that cf2 does not have',
        meaning: 'Codes are printed in brackets, as in error[language/for-of].',
        bad: 'cf2 check --explain language/forof',
        good: 'cf2 check --explain language/for-of',
        mend: '"cf2 check --explain" lists them',
    }),
    'file-not-written': onCommand({
        title: 'a file that cannot be written',
        meaning: 'A report was asked for in a place where nothing can be written. The run itself is not affected.',
        bad: 'cf2 test --reporter junit=/no/such/folder/junit.xml',
        good: 'cf2 test --reporter junit=junit.xml',
        mend: 'name a file in a folder that can be written',
    }),
    'too-many-jobs': onCommand({
        title: 'too many jobs for a matrix',
        meaning: 'cf2 plan --matrix makes a job for each function in each environment, and GitHub refuses a matrix with more than 256.',
        bad: 'cf2 plan --matrix (300 functions)',
        good: 'cf2 plan --matrix --environment staging',
        mend: 'make several matrices, each for some functions or environments',
        url: 'README.md',
    }),
    'leftover-deleted': onCommand({
        title: 'a throwaway function of an earlier run is gone',
        meaning: 'With pull-request-functions: throwaway a run deletes the functions it made. A run that was killed cannot, so later ones delete what is older than a day: only functions with the tags of this repository, and none that was ever published.',
        bad: 'redirects-pr-7, left behind two days ago',
        good: 'no function redirects-pr-7',
        mend: 'nothing has to be done',
        url: 'README.md',
    }),
    'leftover-kept': onCommand({
        title: 'a throwaway function of an earlier run is still there',
        meaning: 'It costs nothing and serves nobody, but it counts towards the quota of functions of the account. The tests of this run are not concerned.',
        bad: 'a policy without cloudfront:DeleteFunction on function/redirects-pr-*',
        good: 'a policy with cloudfront:ListFunctions, ListTagsForResource and DeleteFunction',
        mend: 'allow the operation that the message names, or delete the function by hand',
        url: 'README.md',
    }),
    'long-lived-credentials': onCommand({
        title: 'credentials that never run out',
        meaning: 'The calls are made with the keys of an IAM user. Who finds them can use them until somebody deletes them.',
        bad: 'AWS_ACCESS_KEY_ID=AKIA\u2026 in the secrets of the repository',
        good: 'role-to-assume: arn:aws:iam::111122223333:role/cloudfront-functions',
        mend: 'use a role with short-lived credentials',
        url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    }),
    'other-code': onCommand({
        title: 'AWS has other code than the source',
        meaning: 'With --engine both, each engine tests what it has: the source here, a stage of the function there. They differ, so their results cannot be compared.',
        bad: 'cf2 test --engine both   # before the deployment',
        good: 'cf2 deploy && cf2 test --engine both',
        mend: 'deploy first, or test each with an engine of its own',
    }),
    'no-njs': onCommand({
        title: '--strict without njs',
        meaning: 'Strict runs compare with an njs that is installed on this machine.',
        bad: 'cf2 test --strict   # without njs',
        good: 'apt-get install njs && cf2 test --strict',
        mend: 'install njs, or leave --strict out',
    }),
    'strict-verdict': onCommand({
        title: 'the checker and njs disagree',
        meaning: 'One of them takes the code and the other does not. The njs at hand is another version than those of CloudFront, which explains some of it.',
        bad: 'cf2 check --strict',
        good: 'cf2 check',
        mend: 'report it with the function, unless the message names a known difference',
        url: 'docs/fidelity.md',
    }),
    'several-functions': onCommand({
        title: 'more than one function could be meant',
        meaning: 'The configuration has several functions, and the command is about one.',
        bad: 'cf2 record /old',
        good: 'cf2 record /old --function redirects',
        mend: 'name one of them',
    }),
    'not-appendable': onCommand({
        title: 'a test file to which nothing can be added',
        meaning: 'New tests go to the end of the list "tests:", in the style that is there. This file has none such.',
        bad: 'tests: *anchor',
        good: 'tests:\n  - { request: /, expect: 200 }',
        mend: 'write "tests:" as a plain list, or record into a file of its own',
    }),
    'not-among-tests': onCommand({
        title: 'a test file that the function does not run',
        meaning: 'A test in it would never run.',
        bad: 'cf2 record /old --file other.test.yml',
        good: 'cf2 record /old --file functions/redirects.test.yml',
        mend: 'name a test file of the function, or list this one under its "tests:"',
    }),
    'not-recordable': onCommand({
        title: 'a result that cannot be written as a test',
        meaning: 'The function did something that no expectation can say, or that a production rule forbids.',
        bad: 'cf2 record /broken',
        good: 'cf2 test functions/redirects.js',
        mend: 'mend the function, or write the test by hand, with "allow:" where a rule is wrong',
    }),
    'not-on-aws': onCommand({
        title: 'a test that AWS cannot run',
        meaning: 'Some keys keep a test offline, so LIVE cannot be asked.',
        bad: 'cf2 record /old   # a file whose defaults set clock',
        good: 'cf2 record /old --offline',
        mend: 'record it with --offline',
    }),
    'may-vary': onCommand({
        title: 'a recorded test that may not pass again',
        meaning: 'The function looked at the time, at chance or at where it runs.',
        bad: 'cf2 record /now',
        good: 'clock: 2026-01-01T00:00:00Z',
        mend: 'fix what it depends on, or expect less',
    }),
    'not-imported': onCommand({
        title: 'something of another tool that was not carried over',
        meaning: 'Other formats can say things that cf2 cannot, or that only their own tool can find out. What was left out is told, and nothing is left out silently.',
        bad: 'cf2 import cfft.yaml   # a case whose event is Jsonnet',
        good: 'cf2 import cfft.yaml   # the same event as JSON',
        mend: 'change the file as the message says and import it again, or write the test by hand',
    }),
    'imported-otherwise': onCommand({
        title: 'a case of another tool that became a slightly different test',
        meaning: 'The test is valid and runs, but the two do not demand quite the same.',
        bad: 'cf2 import events/visitor.json   # the event says nothing about the result',
        good: 'cf2 import tests/visitor.json   # a case of cftest, which does',
        mend: 'read the test, and write the rest into it',
    }),
    'bad-endpoint': onCommand({
        title: 'an endpoint that is no URL',
        meaning: 'AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_CLOUDFRONT replace the address of AWS.',
        bad: 'AWS_ENDPOINT_URL=localhost:4566 cf2 deploy',
        good: 'AWS_ENDPOINT_URL=http://localhost:4566 cf2 deploy',
        mend: 'write a full URL, or unset it',
        url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
    }),
    'code-too-large': onCommand({
        title: 'a function larger than AWS takes',
        meaning: 'The code of a function has up to 10,240 bytes. Everything that is uploaded counts: comments and blanks too.',
        bad: '// a comment of eleven thousand bytes \u2026\nfunction handler(event) { return event.request; }',
        good: 'function handler(event) { return event.request; }',
        mend: 'shorten or minify the code, or move data to a key value store',
        kind: 'function',
        url: `${DOCS.aws}/cloudfront-limits.html`,
    }),
};

;// CONCATENATED MODULE: ./src/core/explanations/test-files.ts

const inTests = (row) => ({ kind: 'tests', url: DOCS.tests, ...row });
const EVENT_PAGE = `${DOCS.aws}/functions-event-structure.html`;
const HEADERS_PAGE = `${DOCS.aws}/edge-function-restrictions-all.html`;
const QUOTAS_PAGE = `${DOCS.aws}/cloudfront-limits.html`;
/** Faults of test files. */
const TEST_FILE_EXPLANATIONS = {
    'unknown-key': inTests({
        title: 'a key that means nothing here',
        meaning: 'Test files and configuration are strict: a misspelt key would otherwise be a test that asserts nothing.',
        bad: oneTest('{ request: /, expects: 200 }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'correct the key, or remove it',
    }),
    'wrong-type': inTests({
        title: 'a value of the wrong kind',
        meaning: 'The key is right, its value is not: text where a map belongs, or nothing at all. A removal is written null.',
        bad: oneTest('{ request: /, expect: 200, tags: smoke }'),
        good: oneTest('{ request: /, expect: 200, tags: [smoke] }'),
        mend: 'write the kind of value that the message names',
    }),
    'missing-key': inTests({
        title: 'a key that has to be there',
        meaning: 'A test needs an input: a request, a response or a whole event.',
        bad: oneTest('{ expect: 200 }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'add the key',
    }),
    conflict: inTests({
        title: 'two keys that exclude each other',
        meaning: 'A run of a function ends in one way, so a test names one outcome.',
        bad: oneTest('{ request: /, expect: { request: { uri: / }, error: true } }'),
        good: oneTest('{ request: /, expect: { request: { uri: / } } }'),
        mend: 'keep one of them',
    }),
    'no-assertion': inTests({
        title: 'a test that asserts nothing',
        meaning: 'It would be green whatever the function does.',
        bad: oneTest('{ request: / }'),
        good: oneTest('{ request: /, expect: unchanged }'),
        mend: 'add "expect:"; "unchanged" if the request shall pass as it is',
    }),
    'bad-method': inTests({
        title: 'a method that CloudFront does not accept',
        meaning: 'Viewers can use GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS, in capital letters.',
        bad: oneTest('{ request: get /, expect: 200 }'),
        good: oneTest('{ request: GET /, expect: 200 }'),
        mend: 'write one of these methods',
    }),
    'bad-port': inTests({
        title: 'a port that viewers cannot use',
        meaning: 'CloudFront serves viewers on 80 and 443, so no function sees another port.',
        bad: oneTest("{ request: 'https://example.com:8443/', expect: 200 }"),
        good: oneTest("{ request: 'https://example.com/', expect: 200 }"),
        mend: 'leave the port out; "headers: { host: \u2026 }" sends any text',
    }),
    'bad-request': inTests({
        title: 'an input that CloudFront would never send',
        meaning: 'The text is no request or response as functions get them; the message says why.',
        bad: oneTest('{ request: old, expect: 200 }'),
        good: oneTest('{ request: /old, expect: 200 }'),
        mend: 'see the forms of requests and responses',
    }),
    'bad-expect': inTests({
        title: 'an expectation that cannot be read',
        meaning: 'A short expectation is a status, a redirect with its location, a path for a rewrite, or "unchanged".',
        bad: oneTest('{ request: /, expect: 302 Found }'),
        good: oneTest('{ request: /, expect: 302 /new }'),
        mend: 'write one of these forms, or a map',
    }),
    'bad-matcher': inTests({
        title: 'a matcher that does not fit the field',
        meaning: 'Each kind of field has its own matchers; for instance only numbers can be compared by size.',
        bad: oneTest('{ request: /, expect: { request: { uri: { atLeast: 3 } } } }'),
        good: oneTest('{ request: /, expect: { request: { uri: { startsWith: / } } } }'),
        mend: 'take a matcher that the table of matchers lists for this field',
    }),
    'bad-regex': inTests({
        title: 'a regular expression that does not compile',
        meaning: 'Regular expressions of tests are JavaScript, without flags.',
        bad: oneTest("{ request: /, expect: { request: { uri: { matches: '(' } } } }"),
        good: oneTest("{ request: /, expect: { request: { uri: { matches: '\\(' } } } }"),
        mend: 'mend the expression, and write it in single quotes',
    }),
    'bad-clock': inTests({
        title: 'a time that is no instant',
        meaning: 'The frozen time of a run needs date, time and zone, so that it means the same everywhere.',
        bad: oneTest('{ request: /, clock: 2026-03-01, expect: 200 }'),
        good: oneTest('{ request: /, clock: 2026-03-01T12:00:00Z, expect: 200 }'),
        mend: 'write date, time and zone, as in 2026-03-01T12:00:00Z',
    }),
    'bad-ip': inTests({
        title: 'text that is no IP address',
        meaning: 'Functions see the address of the viewer, IPv4 or IPv6.',
        bad: oneTest('{ request: /, viewer: { ip: localhost }, expect: 200 }'),
        good: oneTest('{ request: /, viewer: { ip: 198.51.100.4 }, expect: 200 }'),
        mend: 'write an address',
    }),
    'cookie-header': inTests({
        title: 'cookies among the headers',
        meaning: 'Events have cookies in a map of their own, never as a header.',
        bad: oneTest('{ request: { uri: /, headers: { cookie: a=1 } }, expect: 200 }'),
        good: oneTest('{ request: { uri: /, cookies: { a: 1 } }, expect: 200 }'),
        mend: 'write it under "cookies"',
        url: EVENT_PAGE,
    }),
    'hidden-header': inTests({
        title: 'a header that functions never see',
        meaning: 'CloudFront keeps some headers to itself, so a test with one proves nothing.',
        bad: oneTest('{ request: { uri: /, headers: { connection: close } }, expect: 200 }'),
        good: oneTest('{ request: { uri: /, headers: { accept: text/html } }, expect: 200 }'),
        mend: 'leave the header out',
        url: HEADERS_PAGE,
    }),
    'nothing-to-remove': inTests({
        title: 'a removal of what is not there',
        meaning: 'null removes what a weaker layer (the defaults, an event) has written.',
        bad: oneTest('{ request: { uri: /, headers: { accept: null } }, expect: 200 }'),
        good: oneTest('{ request: { uri: / }, expect: 200 }'),
        mend: 'remove the line',
    }),
    'event-too-large': inTests({
        title: 'an event larger than AWS takes',
        meaning: 'TestFunction takes events of up to 40,960 bytes.',
        bad: oneTest(`{ request: { uri: /, headers: { x: ${'1'.repeat(3)}\u2026 } }, expect: 200 }`),
        good: oneTest('{ request: { uri: /, headers: { x: 1 } }, expect: 200 }'),
        mend: 'shorten its values',
        url: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_TestFunction.html',
    }),
    'event-key': inTests({
        title: 'an event that CloudFront would not send like this',
        meaning: 'The event is sent as it is written; this key is unknown, or not as CloudFront writes it.',
        bad: oneTest('{ event: { request: { method: GET, uri: /, headers: { Host: { value: a } } } }, expect: 200 }'),
        good: oneTest('{ event: { request: { method: GET, uri: /, headers: { host: { value: a } } } }, expect: 200 }'),
        mend: 'write it as the event structure has it',
        url: EVENT_PAGE,
    }),
    'bad-json': inTests({
        title: 'a JSON file that cannot be read',
        meaning: 'The file that is named here holds no JSON, or not what belongs here.',
        bad: 'kvs: broken.json\ntests:\n  - { request: /, expect: 200 }\n',
        good: 'kvs: { key: value }\ntests:\n  - { request: /, expect: 200 }\n',
        mend: 'mend the file; the message names the place',
    }),
    'file-not-found': inTests({
        title: 'a file that cannot be read',
        meaning: 'Paths count from the folder of the file that names them.',
        bad: oneTest('{ event: nothing.json, expect: 200 }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'correct the path; capital letters count',
    }),
    'outside-root': inTests({
        title: 'a file outside the repository',
        meaning: 'cf2 reads nothing outside the repository, also not through links.',
        bad: oneTest('{ event: ../../event.json, expect: 200 }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'move the file into the repository',
    }),
    'duplicate-name': inTests({
        title: 'two tests with one name',
        meaning: 'The name is how a test is found and reported, so it is unique in its file.',
        bad: 'tests:\n  - { request: /, expect: 200 }\n  - { request: /, expect: 200 }\n',
        good: 'tests:\n  - { request: /, expect: 200 }\n  - { name: again, request: /, expect: 200 }\n',
        mend: 'add "name:" to one of them',
    }),
    'snapshot-place': inTests({
        title: 'a snapshot where none can be written',
        meaning: '"inline" is replaced by what was recorded. Rows share their test, functions their common test file, an alias its anchor.',
        bad: oneTest('{ name: t, request: "GET ${p}", cases: [{ p: / }], expect: { snapshot: inline } }'),
        good: oneTest('{ name: t, request: "GET ${p}", cases: [{ p: / }], expect: { snapshot: true } }'),
        mend: 'write "snapshot: true": it is recorded in a file beside the tests',
    }),
    'obsolete-snapshot': inTests({
        title: 'a snapshot that no test asks for',
        meaning: 'Its test was renamed or removed, or expects something else now. In CI it is a failure.',
        bad: 'cf2 test   # the .snap.yml has an entry of a test that is gone',
        good: 'cf2 test -u   # removes it',
        mend: 'run "cf2 test -u" for all tests, or delete the entry',
        kind: 'command',
    }),
    'only-in-ci': inTests({
        title: '"only" in CI',
        meaning: '"only" leaves out all other tests, which must not go unnoticed.',
        bad: oneTest('{ request: /, expect: 200, only: true }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'remove it; on your own machine use -t',
    }),
    'kvs-limit': inTests({
        title: 'a key value store beyond its limits',
        meaning: 'Keys have up to 512 bytes, values up to 1,024, a store up to 5 MB.',
        bad: `kvs: { ${'k'.repeat(513)}: v }\ntests:\n  - { request: /, expect: 200 }\n`,
        good: 'kvs: { k: v }\ntests:\n  - { request: /, expect: 200 }\n',
        mend: 'shorten the key or value, or spread it over several',
        url: QUOTAS_PAGE,
    }),
    'wrong-function': inTests({
        title: 'a test file of another function',
        meaning: 'The file says which function it tests, and it lies beside another one.',
        bad: 'function: other\ntests:\n  - { request: /, expect: 200 }\n',
        good: 'function: f\ntests:\n  - { request: /, expect: 200 }\n',
        mend: 'correct "function:", or list the file under "tests:" of that function',
    }),
    'event-type-mismatch': inTests({
        title: 'an event of the other type',
        meaning: 'A function for viewer requests is tested with requests, one for viewer responses with responses.',
        bad: oneTest('{ request: /, response: 200, expect: 200 }'),
        good: oneTest('{ request: /, expect: 200 }'),
        mend: 'correct the input, or leave "eventType" out for a function that is attached to both',
        url: EVENT_PAGE,
    }),
    'empty-table': inTests({
        title: 'a table without rows',
        meaning: 'A test with "cases" is run once for each row. Without rows it would never run.',
        bad: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [] }'),
        good: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [{ path: /a }] }'),
        mend: 'add a row, or remove "cases"',
    }),
    'csv-shape': inTests({
        title: 'a CSV file that is no table',
        meaning: 'The first row names the columns, and every other row has as many cells.',
        bad: oneTest('{ name: t, cases: short-row.csv, request: "GET ${path}", expect: 200 }'),
        good: oneTest('{ name: t, cases: paths.csv, request: "GET ${path}", expect: 200 }'),
        mend: 'give each row as many cells as the header; quote cells with commas',
    }),
    'unused-column': inTests({
        title: 'a column that nothing uses',
        meaning: 'It would look as if it were tested. Misspelt keys of tests end here too.',
        bad: oneTest('{ name: t, request: /, expect: 200, cases: [{ path: /a }] }'),
        good: oneTest('{ name: t, request: "GET ${path}", expect: 200, cases: [{ path: /a }] }'),
        mend: 'write ${column} in the test, correct the name, or remove the column',
    }),
    'unknown-variable': inTests({
        title: 'a variable without a column',
        meaning: '${name} is filled in from the column of this name; other variables are none.',
        bad: oneTest('{ request: "GET ${path}", expect: 200 }'),
        good: oneTest('{ request: "GET $${path}", expect: 200 }'),
        mend: 'correct the name, or write $${ for a plain "${"',
    }),
};

// EXTERNAL MODULE: ./src/core/yaml-hints.ts
var yaml_hints = __webpack_require__(93687);
;// CONCATENATED MODULE: ./src/core/explanations/yaml.ts


const TESTS = 'tests:\n  - { request: /, expect: 200 }\n';
const ROWS = {
    ALIAS_PROPS: {
        title: 'an alias with a tag or an anchor',
        bad: 'a: &x 1\nb: !!str *x\n',
        good: 'a: &x 1\nb: *x\n',
    },
    BAD_ALIAS: { title: 'an alias without its anchor', bad: 'a: *x\n', good: "a: '*x'\n" },
    BAD_COLLECTION_TYPE: {
        title: 'a tag that does not fit a map or list',
        bad: 'a: !!set [b]\n',
        good: 'a: [b]\n',
    },
    BAD_DIRECTIVE: {
        title: 'a line that begins with "%"',
        bad: '%YAML\n---\na: 1\n',
        good: 'a: 1\n',
    },
    BAD_DQ_ESCAPE: { title: 'a backslash in double quotes', bad: 'a: "\\d"\n', good: "a: '\\d'\n" },
    BAD_INDENT: {
        title: 'a line that begins in the wrong column',
        bad: 'a:\n    b: 1\n  c: 2\n',
        good: 'a:\n  b: 1\n  c: 2\n',
    },
    BAD_PROP_ORDER: {
        title: 'a tag or anchor in the wrong place',
        bad: 'a: { &x ? b : c }\n',
        good: 'a: { b: c }\n',
    },
    BAD_SCALAR_START: {
        title: 'text that begins with a special character',
        bad: 'a: @b\n',
        good: "a: '@b'\n",
    },
    BLOCK_AS_IMPLICIT_KEY: {
        title: 'a second ": " in one line',
        bad: 'a: b: c\n',
        good: "a: 'b: c'\n",
    },
    BLOCK_IN_FLOW: {
        title: 'a list with dashes inside brackets',
        bad: 'a: { b: - c }\n',
        good: 'a: { b: [c] }\n',
    },
    DUPLICATE_KEY: { title: 'a key that is there twice', bad: 'a: 1\na: 2\n', good: 'a: 1\n' },
    IMPOSSIBLE: { title: 'an error inside the YAML parser', bad: 'a: \u2026\n', good: 'a: 1\n' },
    KEY_OVER_1024_CHARS: {
        title: 'a key that is too long',
        bad: `? ${'[a'}\u2026]\n: 1\n`,
        good: 'a: 1\n',
    },
    MISSING_CHAR: {
        title: 'something that is not closed or separated',
        bad: 'a: "b\n',
        good: 'a: "b"\n',
    },
    MULTILINE_IMPLICIT_KEY: { title: 'a key over several lines', bad: 'a\nb: 1\n', good: 'a: b\n' },
    MULTIPLE_ANCHORS: { title: 'two anchors at one value', bad: 'a: &x &y b\n', good: 'a: &x b\n' },
    MULTIPLE_DOCS: {
        title: 'several documents in one file',
        bad: 'a: 1\n---\nb: 2\n',
        good: 'a: 1\n',
    },
    MULTIPLE_TAGS: { title: 'two tags at one value', bad: 'a: !!str !!int 1\n', good: 'a: 1\n' },
    NON_STRING_KEY: { title: 'a map or list as a key', bad: '? { a: 1 }\n: 2\n', good: 'a: 1\n' },
    RESOURCE_EXHAUSTION: {
        title: 'aliases that grow without end',
        bad: 'a: &a [b, b]\nb: &b [*a, *a]\n\u2026',
        good: 'a: [b, b]\n',
    },
    TAB_AS_INDENT: {
        title: 'a tab at the beginning of a line',
        bad: 'a:\n\tb: 1\n',
        good: 'a:\n  b: 1\n',
    },
    TAG_RESOLVE_FAILED: { title: 'a tag', bad: 'a: !b c\n', good: "a: '!b c'\n" },
    UNEXPECTED_TOKEN: { title: 'something that fits nowhere', bad: 'a: [b]]\n', good: 'a: [b]\n' },
};
/** Complaints of the YAML parser, by `yaml/<code>`. */
const YAML_EXPLANATIONS = Object.fromEntries(Object.entries(ROWS).map(([code, row]) => [`yaml/${code}`, explain(code, row)]));
function explain(code, { title, bad, good }) {
    return {
        title,
        meaning: 'The file is no YAML. Nothing else of it is looked at until it is.',
        kind: 'tests',
        bad: bad + TESTS,
        good: good + TESTS,
        mend: yaml_hints/* YAML_HINTS */.f[code] ?? 'mend the syntax at this place',
        url: DOCS.tests,
    };
}

;// CONCATENATED MODULE: ./src/core/explanations/explanations.ts




/** One row per code of the message table; a code without one does not compile. */
const DIAGNOSTIC_EXPLANATIONS = {
    ...TEST_FILE_EXPLANATIONS,
    ...PROJECT_EXPLANATIONS,
};
/** Explanations by the code that reports print, the runtimes' language aside. */
const EXPLANATIONS = {
    ...DIAGNOSTIC_EXPLANATIONS,
    ...YAML_EXPLANATIONS,
    ...FAILURE_EXPLANATIONS,
};

// EXTERNAL MODULE: ./src/core/suggestions.ts
var suggestions = __webpack_require__(2922);
// EXTERNAL MODULE: ./src/reporters/text/theme.ts
var text_theme = __webpack_require__(24729);
// EXTERNAL MODULE: ./src/reporters/terminal/sections.ts
var sections = __webpack_require__(26207);
;// CONCATENATED MODULE: ./src/reporters/terminal/render-explanation.ts


/** One code for people: what it means, how it looks, how to mend it, where it is written. */
function renderExplanation([code, explanation], colour) {
    const theme = (0,text_theme/* createTheme */.a)(colour);
    const { title, meaning, bad, good, mend, url, says = {} } = explanation;
    const example = (word, text) => [word, ...indented(text)];
    return (0,sections/* joinSections */.l)([
        [`${theme.bold(code)}  ${title}`],
        [meaning],
        ...sectionOf(Object.entries(says).map(([runtime, words]) => `${runtime}  ${words}`)),
        example(theme.red('bad'), bad),
        example(theme.green('good'), good),
        [`${theme.bold('mend')}  ${mend}`, `${theme.bold('see')}   ${url}`],
    ]);
}
function sectionOf(lines) {
    return lines.length === 0 ? [] : [[...lines]];
}
function indented(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`);
}
/** All codes with their titles, one a line. */
function renderExplanationList(explained, colour) {
    const theme = (0,text_theme/* createTheme */.a)(colour);
    const width = Math.max(...explained.map(([code]) => code.length));
    return explained
        .map(([code, { title }]) => `${theme.bold(code.padEnd(width))}  ${title}\n`)
        .join('');
}

// EXTERNAL MODULE: ./src/runtime/language/check-language.ts + 1 modules
var check_language = __webpack_require__(74805);
// EXTERNAL MODULE: ./src/runtime/language/constructs/constructs.ts + 7 modules
var constructs = __webpack_require__(23423);
// EXTERNAL MODULE: ./src/runtime/language/find-constructs.ts + 43 modules
var find_constructs = __webpack_require__(69096);
;// CONCATENATED MODULE: ./src/runtime/language/explain-constructs.ts




const MEANINGS = {
    compile: 'The runtime does not compile a function that has this: the function never runs, viewers get a 503. ' +
        'It reads from left to right and names the first thing that it has no use for',
    run: 'The runtime compiles this, and does not do what JavaScript does when it gets there',
    offline: 'The runtime takes this, and reads it in another way than the engine that cf2 has offline',
};
/** Explanations of the constructs of the checker's table, by `language/<id>`. */
const LANGUAGE_EXPLANATIONS = Object.fromEntries(Object.entries(constructs/* CONSTRUCTS */.lf).map(([id, construct]) => [
    `language/${id}`,
    explain_constructs_explain(id, construct),
]));
function explain_constructs_explain(id, construct) {
    const { title, phase, trips, example, instead, mend, url } = construct;
    return {
        ...{ title, bad: example, good: instead, mend, url },
        kind: 'function',
        meaning: `${[MEANINGS[phase], ...whyOf(trips)].join(': ')}.`,
        /** Asked of the checker itself, when somebody asks. */
        get says() {
            return Object.fromEntries(runtimes/* RUNTIMES */.aC.map((runtime) => [runtime, wordsOf(id, construct, runtime)]));
        },
    };
}
/** What the parser stops at, or what goes wrong where it does not stop. */
function whyOf(trips) {
    const why = trips.replace(/^nothing(?:: )?/, '');
    return why === '' ? [] : [why];
}
/** What a runtime says of the example. */
function wordsOf(id, { example, coveredBy }, runtime) {
    const code = { source: example, runtime };
    const found = [...(0,find_constructs/* findConstructs */.e)(code), ...(0,check_language/* findHandlerFindings */.k)(code)];
    const finding = found.find(({ construct }) => construct === id);
    if (finding !== undefined)
        return finding.error;
    return coveredBy === undefined ? 'accepts it' : `see language/${coveredBy}`;
}

;// CONCATENATED MODULE: ./src/cli/check/explain.ts






/** Every code that cf2 prints, in the order in which they are listed. */
const ALL_EXPLANATIONS = {
    ...LANGUAGE_EXPLANATIONS,
    ...EXPLANATIONS,
};
/** Codes as they are written; the part behind a slash is enough where it is unique. */
function codeOf(text) {
    if (Object.hasOwn(ALL_EXPLANATIONS, text))
        return text;
    const codes = Object.keys(ALL_EXPLANATIONS);
    const [only, ...others] = codes.filter((code) => code.endsWith(`/${text}`));
    if (only !== undefined && others.length === 0)
        return only;
    throw new errors/* InputError */.dz([
        (0,core_diagnostics/* errorAt */.Os)(undefined, 'unknown-code', { text, suggestions: (0,suggestions/* suggestionsFor */.Z)(text, words(codes)) }),
    ]);
}
/** Without the family, a slip in a short code is nearer to the right one. */
function words(codes) {
    return codes.flatMap((code) => [code, code.slice(code.indexOf('/') + 1)]);
}
/**
 * Explains one code, or lists all when `code` is true; as JSON, one object or a list of objects. Throws
 * InputError for a code that is not there.
 */
function explain_explain(code, json, { colour }) {
    if (code === true) {
        const all = Object.entries(ALL_EXPLANATIONS);
        return json ? asJson(all.map(objectOf)) : renderExplanationList(all, colour);
    }
    const known = codeOf(code);
    const explained = [known, ALL_EXPLANATIONS[known]];
    return json ? asJson(objectOf(explained)) : renderExplanation(explained, colour);
}
function objectOf([code, explanation]) {
    const { title, meaning, says, bad, good, mend, url } = explanation;
    return { code, title, meaning, messages: says ?? {}, bad, good, mend, url };
}
function asJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/config/load-project.ts + 53 modules
var load_project = __webpack_require__(34862);
// EXTERNAL MODULE: ./src/config/select-cases.ts
var select_cases = __webpack_require__(20152);
// EXTERNAL MODULE: ./src/roots/connect-njs.ts
var connect_njs = __webpack_require__(94315);
// EXTERNAL MODULE: ./src/runtime/checker/check-code.ts
var check_code = __webpack_require__(25560);
// EXTERNAL MODULE: ./src/runtime/language/source-size.ts
var source_size = __webpack_require__(98310);
// EXTERNAL MODULE: ./src/roots/create-build.ts + 3 modules
var create_build = __webpack_require__(10935);
// EXTERNAL MODULE: ./src/usecases/prepared-function.ts
var prepared_function = __webpack_require__(21364);
// EXTERNAL MODULE: ./src/usecases/strict-stage.ts + 1 modules
var strict_stage = __webpack_require__(78583);
// EXTERNAL MODULE: ./src/usecases/test-project.ts + 1 modules
var test_project = __webpack_require__(88788);
;// CONCATENATED MODULE: ./src/usecases/check-project.ts



/**
 * Static rules only; nothing runs. `strict` has the parser of a second engine read each function. Throws InputError for sources that cannot be read. */
async function checkProject(ports, suite, strict) {
    const prepared = await (0,prepared_function/* prepareFunctions */.vV)(ports, suite.functions);
    const sources = (0,prepared_function/* sourcesOf */.u0)(prepared);
    const second = strict === undefined ? [] : await (0,strict_stage/* compareVerdicts */.m)(strict, (0,test_project/* withRuntimes */.sN)(prepared));
    const codes = new Map(prepared.map(({ config, text }) => [config.source, text]));
    return { diagnostics: [...(0,test_project/* checkAll */.K7)(ports, prepared), ...second], sources, codes };
}

// EXTERNAL MODULE: ./src/cli/find-sources.ts
var find_sources = __webpack_require__(12116);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/project-options.ts
var project_options = __webpack_require__(75012);
;// CONCATENATED MODULE: ./src/cli/check/run-check.ts














/** Loads the project and checks the selected functions; runs nothing. */
async function runCheck(selections, flags) {
    const runtime = (0,options/* parseChoice */.HU)('--runtime', flags.runtime, runtimes/* RUNTIMES */.aC);
    const strict = await (0,connect_njs/* connectStrict */.K)(flags.strict, process.env);
    const files = (0,working_directory/* createFiles */.q)(process.cwd());
    const inputs = await (0,find_sources/* findSources */.I)(files, selections);
    const request = (0,project_options/* projectRequest */.Vp)({ ...flags, allowNoTests: true }, [], inputs);
    const project = await (0,load_project/* loadProject */.g)(files, request);
    const selected = (0,select_cases/* selectCases */._)(project.suite, selections);
    const loading = [...project.diagnostics, ...selected.diagnostics];
    const unchecked = { sources: project.sources, sizes: new Map() };
    const build = (0,create_build/* createBuild */.d)(process.cwd(), process.env);
    if ((0,core_diagnostics/* hasErrors */.Cs)(loading))
        return { ...unchecked, diagnostics: loading };
    try {
        const suite = withRuntime(selected.suite, runtime);
        const checked = await checkProject({ files, check: check_code/* checkCode */.q, build }, suite, strict);
        return {
            diagnostics: [...loading, ...checked.diagnostics],
            sources: new Map([...project.sources, ...checked.sources]),
            sizes: sizesOf(suite, checked.codes),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { ...unchecked, diagnostics: [...loading, ...error.diagnostics] };
    }
}
function withRuntime(suite, runtime) {
    if (runtime === undefined)
        return suite;
    return { ...suite, functions: suite.functions.map((fn) => ({ ...fn, runtime })) };
}
function sizesOf({ functions }, codes) {
    return new Map(functions.map(({ source, limits }) => [
        source,
        (0,source_size/* explainSize */.x)(codes.get(source) ?? '', limits.codeSize),
    ]));
}

// EXTERNAL MODULE: ./src/core/source.ts
var source = __webpack_require__(82858);
// EXTERNAL MODULE: ./src/config/document/parse-document.ts + 7 modules
var parse_document = __webpack_require__(71994);
// EXTERNAL MODULE: ./src/config/document/problems.ts
var document_problems = __webpack_require__(53660);
// EXTERNAL MODULE: ./src/config/request/check-request.ts
var check_request = __webpack_require__(32928);
;// CONCATENATED MODULE: ./src/config/request/read-request.ts




/** Reads a request file. It has the name of the function, so that no two ask for the same. */
function readRequest(written, file) {
    const { root, problems: faults } = (0,parse_document/* parseDocument */.T)((0,parse_document/* sourceText */.r)(written, file), file);
    const problems = [...faults];
    if (root === undefined) {
        const finding = { code: 'missing-key', args: { key: 'environment', where: 'file' } };
        if (faults.length === 0)
            (0,document_problems/* report */.z)(problems, { span: (0,source/* fileSpan */.bU)(file) }, finding);
        return { request: undefined, problems };
    }
    const request = (0,check_request/* checkRequest */.y)(root, problems);
    if (request !== undefined)
        reportFileName(request, file, problems);
    return { request: problems.length === 0 ? request : undefined, problems };
}
function reportFileName(request, file, problems) {
    const expected = `${(0,check_request/* requestedName */.q)(request)}.yaml`;
    if (file.split('/').at(-1) === expected)
        return;
    const finding = { code: 'request-file-name', args: { path: file, expected } };
    (0,document_problems/* report */.z)(problems, { span: (0,source/* fileSpan */.bU)(file) }, finding);
}

// EXTERNAL MODULE: ./src/cli/reading-error.ts
var reading_error = __webpack_require__(30809);
;// CONCATENATED MODULE: ./src/cli/policy/check-requests.ts




/** Folder of request files. */
const FOLDER = 'functions';
/** What is wrong with request files, and their texts; without paths all of `functions/`. Throws InputError. */
async function checkRequests(files, paths) {
    const named = paths.length > 0 ? paths : await found(files);
    const unread = await Promise.all(named.map((path) => (0,reading_error/* readingError */.v)(path, files)));
    const faults = unread.filter((it) => it !== undefined);
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults);
    const texts = await Promise.all(named.map(async (path) => [path, await files.readText(path)]));
    const diagnostics = texts.flatMap(([path, text]) => readRequest(text, path).problems);
    return { diagnostics, sources: new Map(texts) };
}
async function found(files) {
    const names = (await files.list(FOLDER)).filter((name) => name.endsWith('.yaml'));
    if (names.length > 0)
        return names.map((name) => `${FOLDER}/${name}`);
    const args = { path: `${FOLDER}/*.yaml`, reason: 'there is none' };
    throw new errors/* InputError */.dz([(0,core_diagnostics/* errorAt */.Os)(undefined, 'file-not-found', args)]);
}

;// CONCATENATED MODULE: ./src/cli/check.ts











/** `cf2 check`: what is wrong without running anything. */
const addCheck = (program, { terminal, exit }) => {
    const command = program
        .command('check')
        .argument('[id | source...]', 'functions to check (default: all of the configuration)')
        .description('check configuration, test files, size and language; runs nothing');
    (0,project_options/* addProjectOptions */.Xl)(command)
        .option('--runtime <name>', `check for ${runtimes/* RUNTIMES */.aC.join(' or ')}, whatever is configured`)
        .option('--strict', 'let the njs on PATH read each function too, and report where it differs')
        .option('--json', 'print a JSON list of { code, severity, message, file, line, column }')
        .option('--request', 'the files are requests for functions (default: functions/*.yaml)')
        .option('--explain [code]', 'explain a code with examples, or list all codes')
        .addHelpText('after', `
Examples:
  cf2 check
  cf2 check functions/redirects.js --runtime cloudfront-js-1.0
  cf2 check --json
  cf2 check --request functions/prod-app-redirect.yaml
  cf2 check --explain language/for-of`)
        .action(async (selections, { explain: code, json = false, request, ...flags }) => {
        if (code !== undefined) {
            terminal.out(explain_explain(code, json, terminal));
            return;
        }
        const checked = request
            ? { ...(await checkRequests((0,working_directory/* createFiles */.q)(process.cwd()), selections)), sizes: new Map() }
            : await runCheck(selections, flags);
        terminal.out(json ? renderDiagnosticsJson(checked.diagnostics) : describe(checked, terminal));
        if ((0,core_diagnostics/* hasErrors */.Cs)(checked.diagnostics))
            exit(errors/* EXIT */.dc.invalid);
    });
};
function describe({ diagnostics, sources, sizes }, terminal) {
    const found = diagnostics.length === 0
        ? '\u2713 nothing to complain about\n'
        : (0,render_diagnostics/* renderDiagnostics */.D)(diagnostics, sources, terminal);
    return sizes.size === 0 ? found : `${found}\n${renderSizes(sizes)}`;
}


/***/ }),

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

/***/ 94315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ connectStrict)
/* harmony export */ });
/* harmony import */ var _core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27135);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** The strict backend, when it was asked for. Throws InputError `no-njs` when njs is not on PATH. */
async function connectStrict(isAsked, { PATH = '' }) {
    if (isAsked !== true)
        return undefined;
    const { findNjs } = await __webpack_require__.e(/* import() */ 4982).then(__webpack_require__.bind(__webpack_require__, 74982));
    const binary = await findNjs(PATH);
    if (binary === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_core_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .Os)(undefined, 'no-njs', {})]);
    const { createNjsBackend } = await Promise.all(/* import() */[__webpack_require__.e(5442), __webpack_require__.e(1537)]).then(__webpack_require__.bind(__webpack_require__, 51537));
    return createNjsBackend(binary);
}


/***/ })

};
