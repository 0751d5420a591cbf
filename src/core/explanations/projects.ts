import { DOCS, type Explanation } from './explanation.ts';

type Row = Omit<Explanation, 'kind' | 'url'> & Partial<Explanation>;

const inConfig = (row: Row): Explanation => ({ kind: 'configuration', url: DOCS.tests, ...row });
const onCommand = (row: Row): Explanation => ({ kind: 'command', url: DOCS.usage, ...row });

/** Faults of configurations, inputs and options. */
export const PROJECT_EXPLANATIONS = {
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
    meaning:
      'Coverage comes from a second run, of code that counts. Results come from the first, so they are right; the coverage of these events may not be.',
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
    meaning:
      'The configuration names a file for the store. With kvs-sync: diff, and while the gate is closed, a run only tells the difference.',
    bad: 'kvs-sync: diff',
    good: 'kvs-sync: apply',
    mend: 'look at cf2 kvs diff, then cf2 kvs sync, or kvs-sync: apply',
    url: 'docs/kvs.md',
  }),
  'kvs-synced': onCommand({
    title: 'a key value store was written',
    meaning:
      'With kvs-sync: apply, a run that may publish writes what the store lacks of its file.',
    bad: 'cf2 kvs diff (2 new keys)',
    good: 'cf2 kvs diff (0 new keys)',
    mend: 'nothing has to be done',
    url: 'docs/kvs.md',
  }),
  'log-retention': onCommand({
    title: 'a log group that expires',
    meaning:
      'With log-retention-days, a run that may publish makes the log group of a function, or lets one expire that never did. One that expires after other days keeps them: fewer would delete logs.',
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
    meaning:
      'A policy names exactly one account, and its functions or the one repository whose jobs may assume a role. Nothing of that is guessed.',
    bad: 'cf2 policy print release --account 111122223333',
    good: 'cf2 policy print release --account 111122223333 --function prod-app-redirect',
    mend: 'add the option; "cf2 policy print --help" explains it',
    url: 'docs/hand-over.md',
  }),
  'request-file-name': onCommand({
    title: 'a request whose file has another name',
    meaning:
      'The file of a request is called like the function, so that no two files ask for the same one.',
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
    meaning:
      'The maintenance role finds functions by environment and product in their names. All other policies name them exactly, so that any name will do.',
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
    meaning:
      'Texts of the configuration may hold ${env.X} and ${environment}; an empty place would go unnoticed.',
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
    meaning:
      'The command of "build" runs in the shell, in the working directory, without credentials. It has to end with exit code 0 and to write ${out}.',
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
    meaning:
      'CloudFront has no versions. What comes back is a file that was kept before a publish, or the code of a commit, and which one is for a person to say.',
    bad: 'cf2 rollback redirects',
    good: 'cf2 rollback redirects --to-commit HEAD~1',
    mend: 'add --to FILE or --to-commit SHA',
    url: 'docs/rollback.md',
  }),
  'bad-kept-file': onCommand({
    title: 'a file that cannot be restored',
    meaning:
      'Files that a publish left hold one function each and a checksum. Nothing is uploaded from a file that is damaged or belongs to another function or account.',
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
    meaning:
      'Nothing goes LIVE that was not tested on AWS, old code included. Tests of now may expect what the old code cannot do yet.',
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
    meaning:
      'A report was asked for in a place where nothing can be written. The run itself is not affected.',
    bad: 'cf2 test --reporter junit=/no/such/folder/junit.xml',
    good: 'cf2 test --reporter junit=junit.xml',
    mend: 'name a file in a folder that can be written',
  }),
  'too-many-jobs': onCommand({
    title: 'too many jobs for a matrix',
    meaning:
      'cf2 plan --matrix makes a job for each function in each environment, and GitHub refuses a matrix with more than 256.',
    bad: 'cf2 plan --matrix (300 functions)',
    good: 'cf2 plan --matrix --environment staging',
    mend: 'make several matrices, each for some functions or environments',
    url: 'README.md',
  }),
  'leftover-deleted': onCommand({
    title: 'a throwaway function of an earlier run is gone',
    meaning:
      'With pull-request-functions: throwaway a run deletes the functions it made. A run that was killed cannot, so later ones delete what is older than a day: only functions with the tags of this repository, and none that was ever published.',
    bad: 'redirects-pr-7, left behind two days ago',
    good: 'no function redirects-pr-7',
    mend: 'nothing has to be done',
    url: 'README.md',
  }),
  'leftover-kept': onCommand({
    title: 'a throwaway function of an earlier run is still there',
    meaning:
      'It costs nothing and serves nobody, but it counts towards the quota of functions of the account. The tests of this run are not concerned.',
    bad: 'a policy without cloudfront:DeleteFunction on function/redirects-pr-*',
    good: 'a policy with cloudfront:ListFunctions, ListTagsForResource and DeleteFunction',
    mend: 'allow the operation that the message names, or delete the function by hand',
    url: 'README.md',
  }),
  'long-lived-credentials': onCommand({
    title: 'credentials that never run out',
    meaning:
      'The calls are made with the keys of an IAM user. Who finds them can use them until somebody deletes them.',
    bad: 'AWS_ACCESS_KEY_ID=AKIA… in the secrets of the repository',
    good: 'role-to-assume: arn:aws:iam::111122223333:role/cloudfront-functions',
    mend: 'use a role with short-lived credentials',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  }),
  'other-code': onCommand({
    title: 'AWS has other code than the source',
    meaning:
      'With --engine both, each engine tests what it has: the source here, a stage of the function there. They differ, so their results cannot be compared.',
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
    meaning:
      'One of them takes the code and the other does not. The njs at hand is another version than those of CloudFront, which explains some of it.',
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
    meaning:
      'New tests go to the end of the list "tests:", in the style that is there. This file has none such.',
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
    meaning:
      'The function did something that no expectation can say, or that a production rule forbids.',
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
    meaning:
      'Other formats can say things that cf2 cannot, or that only their own tool can find out. What was left out is told, and nothing is left out silently.',
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
    meaning:
      'The code of a function has up to 10,240 bytes. Everything that is uploaded counts: comments and blanks too.',
    bad: '// a comment of eleven thousand bytes …\nfunction handler(event) { return event.request; }',
    good: 'function handler(event) { return event.request; }',
    mend: 'shorten or minify the code, or move data to a key value store',
    kind: 'function',
    url: `${DOCS.aws}/cloudfront-limits.html`,
  }),
} as const satisfies Record<string, Explanation>;
