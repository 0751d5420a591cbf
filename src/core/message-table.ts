import { formatNumber } from './format-number.ts';
import type { DiagnosticArguments, DiagnosticCode } from './diagnostics.ts';
import { reasonWords } from './reasons.ts';
import { yamlHint } from './yaml-hints.ts';

/** Message and hint of one code. */
type Row<Code extends DiagnosticCode> = (args: DiagnosticArguments[Code]) => [string, string?];

const SNAPSHOT_PLACES: Readonly<Record<DiagnosticArguments['snapshot-place']['why'], string>> = {
  table: 'the rows of a table cannot share one snapshot in the test',
  alias: 'a snapshot cannot be written behind an alias',
  shared: 'the functions that run this file cannot share one snapshot in the test',
};

const KEPT_FAULTS: Readonly<Record<DiagnosticArguments['bad-kept-file']['why'], string>> = {
  'not-json': 'it is no JSON',
  'other-format': 'it is no file in which cf2 keeps a function',
  'other-version': 'another version of cf2 wrote it',
  damaged: 'it is damaged, its checksum is wrong',
  'other-function': 'it is of another function',
  'other-account': 'it is of another account',
};

const NO_COMMIT: Readonly<
  Record<DiagnosticArguments['no-commit']['why'], readonly [why: string, mend: string]>
> = {
  'no-git': ['git cannot be run', 'install git, or use --to FILE'],
  'no-repository': ['this folder is in no repository of git', 'go into one, or use --to FILE'],
  unknown: [
    'the repository does not have it',
    'fetch it first; a checkout on GitHub has one commit unless "fetch-depth: 0" is set',
  ],
};

/** The words of every diagnostic: one row per code. Keep them short, friendly, and tell the mend. */
export const MESSAGES: { readonly [Code in DiagnosticCode]: Row<Code> } = {
  yaml: ({ yaml, text }) => [text, yamlHint(yaml, text)],
  'unknown-key': ({ key, suggestions }) => [`unknown key ${quoted(key)}`, didYouMean(suggestions)],
  'wrong-type': ({ key, expected, actual, suggestions = [] }) =>
    actual === 'nothing'
      ? [`${subject(key)} needs ${expected}`, 'nothing is written here; a removal is written null']
      : [`${subject(key)} must be ${expected}, not ${actual}`, didYouMean(suggestions)],
  'missing-key': ({ key, where }) =>
    where === 'test'
      ? ['this test has no request, response or event', 'add "request: GET /"']
      : [`${where === 'file' ? 'the file' : quoted(where)} needs the key ${quoted(key)}`],
  conflict: ({ keys: [a, b], why }) => [
    `${quoted(a)} and ${quoted(b)} cannot be combined`,
    why && reasonWords(why),
  ],
  'no-assertion': ({ what, key }) =>
    what === 'test'
      ? ['this test asserts nothing; add "expect:"']
      : [
          `the empty ${quoted(key ?? 'map')} asserts nothing`,
          'write what it shall hold, or leave it out',
        ],
  'bad-method': ({ text, suggestion }) => [
    `${quoted(text)} is not a method CloudFront accepts`,
    didYouMean(suggestion === undefined ? [] : [suggestion]),
  ],
  'bad-port': ({ text, port }) => [
    `port ${quoted(port)} of ${quoted(text)} is not one CloudFront serves viewers on`,
    'leave the port out; to send any text write it under headers: { host: … }',
  ],
  'bad-request': ({ text, reason }) => [
    `${quoted(text)} is not valid here: ${reasonWords(reason)}`,
  ],
  'bad-expect': ({ text, reason, hint }) => [
    `${quoted(text)} is not an expectation: ${reasonWords(reason)}`,
    hint === undefined ? undefined : `did you mean ${quoted(hint)}?`,
  ],
  'bad-matcher': ({ matcher, field, reason }) => [
    `${quoted(matcher)} cannot be used on ${field}`,
    reason && reasonWords(reason),
  ],
  'bad-regex': ({ text, reason }) => [`${quoted(text)} is not a regular expression: ${reason}`],
  'bad-clock': ({ text }) => [
    `${quoted(text)} is not an instant`,
    'write date, time and zone, as in 2026-03-01T12:00:00Z',
  ],
  'bad-ip': ({ text }) => [`${quoted(text)} is not an IP address`],
  'bad-name': ({ text, what }) => [`${quoted(text)} is not a ${what}`, NAME_HINTS[what]],
  'cookie-header': ({ name }) => [
    `${quoted(name)} does not stand under "headers"`,
    'write it under "cookies"',
  ],
  'hidden-header': ({ name }) => [
    `CloudFront never shows ${quoted(name)} to functions`,
    'leave the header out',
  ],
  'nothing-to-remove': ({ key }) => [`there is no ${quoted(key)} to remove`],
  'event-type-mismatch': ({ id, configured, actual }) => [
    `${quoted(id)} is a ${configured} function, this test is ${actual}`,
    'leave "eventType" out for a function that is attached to both',
  ],
  'event-too-large': ({ bytes, limit }) => [
    `the event has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
  ],
  'file-not-found': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reason}`],
  'outside-root': ({ path }) => [
    `cannot read ${quoted(path)}: it lies outside the repository`,
    'move the file into the repository',
  ],
  'bad-json': ({ path, reason }) => [`cannot read ${quoted(path)}: ${reasonWords(reason)}`],
  'empty-table': ({ path }) => [
    `the table ${quoted(path)} has no rows`,
    'a test with "cases" is run once for each row',
  ],
  'csv-shape': ({ reason, cells, columns }) => [
    cells === undefined
      ? `this is not a CSV table: ${reasonWords(reason)}`
      : `this row has ${count(cells, 'cell')}, the header ${columns}`,
    cells === undefined ? undefined : reasonWords(reason),
  ],
  'unused-column': ({ column, suggestions }) => [
    `column ${quoted(column)} is not used`,
    didYouMean(suggestions) ?? `write \${${column}} in the test, or remove the column`,
  ],
  'unknown-variable': ({ name, suggestions }) => [
    `there is no column ${quoted(name)} to fill in`,
    didYouMean(suggestions) ?? 'write $${ for a plain "${"',
  ],
  'duplicate-name': ({ name, other }) => [
    `the name ${quoted(name)} is used twice`,
    `also at ${other}; add "name:"`,
  ],
  'snapshot-place': ({ why }) => [SNAPSHOT_PLACES[why], 'use "snapshot: true"'],
  'obsolete-snapshot': ({ id }) => [
    `no test asks for the snapshot of ${quoted(id)} any more`,
    'cf2 test -u removes it; in CI it is a failure',
  ],
  'only-in-ci': () => ['"only" is refused in CI', 'remove it, or use -t on your own machine'],
  'kvs-limit': ({ key, what, bytes, limit }) => [
    what === 'store'
      ? `the key value store has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`
      : `${what === 'key' ? 'key' : 'the value of'} ${quoted(key)} has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
  ],
  'kvs-runtime': ({ id }) => [
    `${quoted(id)} has runtime cloudfront-js-1.0, which has no key value stores`,
    'set "runtime: cloudfront-js-2.0"',
  ],
  'kvs-differs': ({ store, added, changed, kept }) => [
    added + changed === 0
      ? `the key value store ${quoted(store)} holds its file`
      : `the key value store ${quoted(store)} lacks ${formatNumber(added)} keys of its file and has other values for ${formatNumber(changed)}`,
    kept === 0
      ? 'cf2 kvs diff shows them'
      : `cf2 kvs diff shows them; ${formatNumber(kept)} keys are only in the store`,
  ],
  'kvs-synced': ({ store, added, changed, kept }) => [
    `the key value store ${quoted(store)} holds its file now: ${formatNumber(added)} keys are new, ${formatNumber(changed)} changed`,
    kept === 0 ? undefined : `${formatNumber(kept)} keys are only in the store, and were kept`,
  ],
  'log-retention': ({ group, outcome, days, wanted }) =>
    outcome === 'kept'
      ? [
          `the log group ${quoted(group)} expires after ${count(days, 'day')} already, which was kept`,
          `log-retention-days says ${wanted}; to change it: aws logs put-retention-policy --region us-east-1`,
        ]
      : [
          `the log group ${quoted(group)} ${outcome === 'created' ? 'was made, and expires' : 'expires now'} after ${count(days, 'day')}`,
        ],
  'kvs-twice': ({ key }) => [
    `the key ${quoted(key)} is there twice`,
    'leave one of them; a store has one value for a key',
  ],
  'kvs-two-files': ({ store, paths }) => [
    `the key value store ${quoted(store)} has two files: ${paths.map(quoted).join(', ')}`,
    'name the same file as "data" wherever the store is named',
  ],
  'wrong-function': ({ id, expected }) => [
    `this file tests ${quoted(id)}, not ${quoted(expected)}`,
    'correct "function:", or list the file under "tests:" of that function',
  ],
  'unknown-function': ({ id, known }) => [
    `there is no function ${quoted(id)}`,
    known.length === 0 ? undefined : `known: ${known.map(quoted).join(', ')}`,
  ],
  'duplicate-function': ({ name, other }) => [
    `${quoted(name)} is already the name of function ${quoted(other)}`,
    'give each function its own "name:"',
  ],
  'unset-variable': ({ name }) => [
    `\${${name}} is not set`,
    'set it, or write $${ for a plain "${"',
  ],
  'secret-variable': ({ name }) => [
    `\${${name}} holds credentials, and this text is sent to AWS and shown in reports`,
    'use a variable that holds no secret',
  ],
  'no-tests': ({ id, expected }) => [
    `no tests for ${quoted(id)}; expected ${expected}`,
    'two lines are a first test: "tests:" and "  - { request: GET /, expect: unchanged }"',
  ],
  'no-match': ({ selection }) => [`no test matches ${quoted(selection)}`],
  'build-failed': ({ id, reason, printed }) => [
    `the build of ${quoted(id)} failed: ${reason}`,
    printed === '' ? 'run the command by itself to see why' : printed,
  ],
  'event-key': ({ key, why }) => [`${quoted(key)} in the event: ${reasonWords(why)}`],
  'several-functions': ({ known }) => [
    'there are several functions',
    `name one with --function: ${known.join(', ')}`,
  ],
  'not-appendable': ({ path }) => [
    `cannot add a test to ${quoted(path)}: its "tests" are no list of their own`,
    'write the list under "tests" instead of an alias',
  ],
  'not-among-tests': ({ path, id }) => [
    `${quoted(path)} is not among the test files of ${quoted(id)}`,
    'list it under "tests:" of the function, or name another file',
  ],
  'not-recordable': (args) => {
    const what = `what ${quoted(args.id)} made of this event`;
    if (args.why === 'inexpressible') return [`${what} cannot be written as an expectation`];
    return args.why === 'rules'
      ? [`${what} breaks production rules: ${args.rules.join(', ')}`, 'mend the function first']
      : [
          `${quoted(args.id)} is configured to have no tests`,
          'take "tests: none" out of the configuration',
        ];
  },
  'not-on-aws': ({ keys }) => [
    `AWS cannot run this test: ${keys.join(', ')}`,
    'record it with --offline',
  ],
  'may-vary': ({ because }) => [
    `the function used ${because.join(', ')}: the test may not pass again`,
    'write "clock:" into the test, or a matcher that holds for every run',
  ],
  'not-imported': ({ what, name, why }) => [
    `the ${what} ${quoted(name)} was not carried over: ${reasonWords(why)}`,
  ],
  'imported-otherwise': ({ name, why }) => [
    `${quoted(name)} was carried over with a difference: ${reasonWords(why)}`,
  ],
  'bad-input': ({ input, text, expected }) => [
    `input ${quoted(input)} must be ${expected}, not ${quoted(text)}`,
  ],
  'missing-input': ({ input, because }) => [
    `the input ${quoted(input)} is missing`,
    `${quoted(because)} describes one function without a configuration file, which needs "function" and "source"`,
  ],
  'missing-option': ({ option, because }) => [
    `${quoted(because)} needs ${option}`,
    `cf2 policy print ${because} ${option} …; "cf2 policy print --help" explains it`,
  ],
  'request-file-name': ({ path, expected }) => [
    `${quoted(path)} asks for another function than its name says`,
    `call it ${expected}, or correct environment, sid and purpose`,
  ],
  'behaviour-twice': ({ eventType, behaviour }) => [
    `${eventType} of ${quoted(behaviour)} is there twice`,
    'a cache behaviour runs one function for each event type',
  ],
  'unconventional-name': ({ text }) => [
    `${quoted(text)} is not named <environment>-<sid>-<purpose>: the maintenance role will not find it`,
    'name new functions as prod-app-redirect, in lower-case letters and digits',
  ],
  'unknown-role': ({ text, known, suggestions }) => [
    `there is no role ${quoted(text)}`,
    didYouMean(suggestions) ?? `known: ${known.join(', ')}`,
  ],
  'file-not-written': ({ path, reason }) => [
    `cannot write ${quoted(path)}: ${reason}`,
    'name a file in a folder that can be written',
  ],
  'too-many-jobs': ({ jobs, limit }) => [
    `the matrix would have ${formatNumber(jobs)} jobs, and GitHub runs ${formatNumber(limit)} at most`,
    'name functions or environments, and make several matrices',
  ],
  'leftover-deleted': ({ name }) => [
    `the throwaway function ${quoted(name)}, which an earlier run had left behind, was deleted`,
  ],
  'leftover-kept': ({ name, operation, failure }) => [
    name === undefined
      ? `nobody could look for throwaway functions that earlier runs left behind: ${operation} failed (${failure})`
      : `the throwaway function ${quoted(name)}, which an earlier run had left behind, is still there: ${operation} failed (${failure})`,
    `the next run tries again; allow cloudfront:${operation} if it is not`,
  ],
  'long-lived-credentials': ({ arn }) => [
    `the credentials are those of a user, ${arn}, and never run out`,
    'a role with short-lived credentials is safer: see role-to-assume',
  ],
  'bad-endpoint': ({ variable, text }) => [
    `${variable}: ${quoted(text)} is not an http or https URL`,
    'write a full URL such as http://127.0.0.1:4566, or unset it',
  ],
  'no-njs': () => [
    '--strict needs njs, and there is none on PATH',
    'install it: "apt-get install njs" on Debian and Ubuntu, else https://nginx.org/en/docs/njs/install.html',
  ],
  'strict-verdict': ({ binary, offline, second, because }) => [
    `the checker and ${binary} disagree: ${verdictWords('the checker', offline)}, ${verdictWords(binary, second)}`,
    because ?? 'please report it, with the function',
  ],
  'nothing-to-restore': ({ id, newest }) => [
    `it is not said what ${quoted(id)} shall be rolled back to`,
    `--to FILE: a file that a publish left; --to-commit SHA: code of the repository${
      newest === undefined ? '' : `; the newest file of this machine is ${newest}`
    }`,
  ],
  'bad-kept-file': (args) => [
    `cannot restore ${quoted(args.path)}: ${KEPT_FAULTS[args.why]}`,
    'found' in args
      ? `it holds ${args.found}, not ${args.expected}`
      : 'name a file as a publish left it; nothing was changed',
  ],
  'no-commit': ({ text, why }) => [
    `there is no commit ${quoted(text)}: ${NO_COMMIT[why][0]}`,
    NO_COMMIT[why][1],
  ],
  'build-of-commit': ({ id, commit }) => [
    `${quoted(id)} has a build, so its code at ${commit} is not in git`,
    'use --to FILE, or check that commit out and run "cf2 deploy --publish"',
  ],
  'restored-fails': ({ id, testsOf }) => [
    `${quoted(id)} was not rolled back: it fails the tests ${
      testsOf === undefined ? 'of now' : `of commit ${testsOf}`
    }`,
    'they may expect what came later: --tests-of COMMIT runs those of a commit, -t NAME a part of them',
  ],
  'unknown-code': ({ text, suggestions }) => [
    `${quoted(text)} is not a code of cf2`,
    didYouMean(suggestions) ?? '"cf2 check --explain" lists them',
  ],
  'coverage-limit-skipped': ({ id }) => [
    `only some tests of ${quoted(id)} ran, so its limit of coverage was not looked at`,
    'run all its tests',
  ],
  'coverage-unmeasured': ({ id, reason }) => [
    `the coverage of ${quoted(id)} could not be counted: ${reason}`,
    'its tests ran as always; report it, with the function',
  ],
  'coverage-differs': ({ id, cases, lost }) => [
    `while the coverage of ${quoted(id)} was counted, ${cases.length} of its cases ended otherwise` +
      (cases[0] === undefined ? '' : `, the first is ${quoted(cases[0])}`) +
      (lost === 0 ? '' : `; of ${lost} nothing could be counted`),
    'results are right all the same, its coverage may not be',
  ],
  'other-code': ({ name, stage, source }) => [
    `${stage} of ${quoted(name)} is not what ${quoted(source)} has, so the engines tested different code`,
    'deploy first, or test each with an engine of its own',
  ],
  'code-too-large': ({ bytes, comments, limit }) => [
    `the code has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
    `${formatNumber(bytes - comments)} of code, ${formatNumber(comments)} of comments; ${formatNumber(bytes - limit)} too many`,
  ],
  language: ({ error, mend }) => [error, mend],
};

function verdictWords(who: string, text: string): string {
  return text === 'accepted' ? `${who} takes the code` : `${who} says ${quoted(text)}`;
}

const NAME_HINTS = {
  'function name': 'use 1 to 64 letters, digits, "-" and "_"',
  'function id': 'begin with a letter or digit, go on with letters, digits, "-" and "_"',
} as const;

function subject(key: string): string {
  return key === '' ? 'the file' : quoted(key);
}

function didYouMean(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  return `did you mean ${words.map(quoted).join(' or ')}?`;
}

function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

const LONGEST = 80;

/** Text as JSON writes it, so that no control character gets out; the end of long text is left out. */
function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
