import { formatNumber } from './format-number.ts';
import type { DiagnosticArguments, DiagnosticCode } from './diagnostics.ts';
import { reasonWords } from './reasons.ts';
import { YAML_HINTS } from './yaml-hints.ts';

/** Message and hint of one code. */
type Row<Code extends DiagnosticCode> = (args: DiagnosticArguments[Code]) => [string, string?];

/** The words of every diagnostic: one row per code. Keep them short, friendly, and tell the mend. */
export const MESSAGES: { readonly [Code in DiagnosticCode]: Row<Code> } = {
  yaml: ({ yaml, text }) => [text, YAML_HINTS[yaml]],
  'unknown-key': ({ key, suggestions }) => [`unknown key "${key}"`, didYouMean(suggestions)],
  'wrong-type': ({ key, expected, actual }) =>
    actual === 'nothing'
      ? [
          `${subject(key)} needs ${expected}`,
          'nothing is written here; to remove a value write null',
        ]
      : [`${subject(key)} must be ${expected}, not ${actual}`],
  'missing-key': ({ key, where }) =>
    where === 'test'
      ? ['this test has no request, response or event', 'add "request: GET /"']
      : [`${where === 'file' ? 'the file' : `"${where}"`} needs the key "${key}"`],
  conflict: ({ keys: [a, b], why }) => [
    `"${a}" and "${b}" cannot be combined`,
    why && reasonWords(why),
  ],
  'no-assertion': ({ what, key }) =>
    what === 'test'
      ? ['this test asserts nothing; add "expect:"']
      : [
          `the empty "${key ?? 'map'}" asserts nothing`,
          'write what it shall hold, or leave it out',
        ],
  'bad-method': ({ text, suggestion }) => [
    `"${text}" is not a method CloudFront accepts`,
    didYouMean(suggestion === undefined ? [] : [suggestion]),
  ],
  'bad-port': ({ text, port }) => [
    `port "${port}" of "${text}" is not one CloudFront serves viewers on`,
    'leave the port out; to send any text write it under headers: { host: … }',
  ],
  'bad-request': ({ text, reason }) => [`"${text}" does not fit here: ${reasonWords(reason)}`],
  'bad-expect': ({ text, reason, hint }) => [
    `"${text}" is not an expectation: ${reasonWords(reason)}`,
    hint === undefined ? undefined : `did you mean "${hint}"?`,
  ],
  'bad-matcher': ({ matcher, field, reason }) => [
    `"${matcher}" cannot be used on ${field}`,
    reason && reasonWords(reason),
  ],
  'bad-regex': ({ text, reason }) => [`"${text}" is not a regular expression: ${reason}`],
  'bad-clock': ({ text }) => [
    `"${text}" is not an instant`,
    'write date, time and zone, as in 2026-03-01T12:00:00Z',
  ],
  'bad-ip': ({ text }) => [`"${text}" is not an IP address`],
  'bad-name': ({ text, what }) => [`"${text}" is not a ${what}`, NAME_HINTS[what]],
  'cookie-header': ({ name }) => [
    `"${name}" does not stand under "headers"`,
    'write it under "cookies"',
  ],
  'hidden-header': ({ name }) => [
    `CloudFront never shows "${name}" to functions`,
    'leave the header out',
  ],
  'nothing-to-remove': ({ key }) => [`there is no "${key}" to remove`],
  'event-type-mismatch': ({ id, configured, actual }) => [
    `"${id}" is a ${configured} function, this test is ${actual}`,
    'leave "eventType" out for a function that is attached to both',
  ],
  'event-too-large': ({ bytes, limit }) => [
    `the event has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
  ],
  'file-not-found': ({ path, reason }) => [`cannot read "${path}": ${reason}`],
  'outside-root': ({ path }) => [
    `cannot read "${path}": it lies outside the repository`,
    'move the file into the repository',
  ],
  'bad-json': ({ path, reason }) => [`cannot read "${path}": ${reason}`],
  'duplicate-name': ({ name, other }) => [
    `the name "${name}" is used twice`,
    `also at ${other}; add "name:"`,
  ],
  'only-in-ci': () => ['"only" is refused in CI', 'remove it, or use -t on your own machine'],
  'kvs-limit': ({ key, what, bytes, limit }) => [
    what === 'store'
      ? `the key value store has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`
      : `${what === 'key' ? 'key' : 'the value of'} "${key}" has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
  ],
  'kvs-runtime': ({ id }) => [
    `"${id}" has runtime cloudfront-js-1.0, which has no key value stores`,
    'set "runtime: cloudfront-js-2.0"',
  ],
  'wrong-function': ({ id, expected }) => [
    `this file tests "${id}", not "${expected}"`,
    'correct "function:", or list the file under "tests:" of that function',
  ],
  'unknown-function': ({ id, known }) => [
    `there is no function "${id}"`,
    known.length === 0 ? undefined : `known: ${known.map((name) => `"${name}"`).join(', ')}`,
  ],
  'duplicate-function': ({ name, other }) => [
    `"${name}" is already the name of function "${other}"`,
    'give each function its own "name:"',
  ],
  'unset-variable': ({ name }) => [
    `\${${name}} is not set`,
    'set it, or write $${ for a plain "${"',
  ],
  'no-tests': ({ id, expected }) => [
    `no tests for "${id}"; expected ${expected}`,
    'two lines are a first test: "tests:" and "  - { request: GET /, expect: unchanged }"',
  ],
  'no-match': ({ selection }) => [`no test matches "${selection}"`],
  'not-supported-yet': ({ key }) => [`"${key}" is not supported by this version of cf2`],
  'event-key': ({ key, why }) => [`"${key}" in the event: ${reasonWords(why)}`],
  'bad-input': ({ input, text, expected }) => [
    `input "${input}" must be ${expected}, not "${text}"`,
  ],
  'missing-input': ({ input, because }) => [
    `the input "${input}" is missing`,
    `"${because}" describes one function without a configuration file, which needs "function" and "source"`,
  ],
  'file-not-written': ({ path, reason }) => [
    `cannot write "${path}": ${reason}`,
    'name a file in a folder that can be written',
  ],
  'ignored-proxy': ({ variable, node }) => [
    `${variable} is not used: Node ${node} cannot send requests through a proxy`,
    'run on Node 24 or later, or unset it if AWS can be reached directly',
  ],
  'bad-endpoint': ({ variable, text }) => [
    `${variable}: "${text}" is not an http or https URL`,
    'write a full URL such as http://127.0.0.1:4566, or unset it',
  ],
  'code-too-large': ({ bytes, comments, limit }) => [
    `the code has ${formatNumber(bytes)} bytes, the limit is ${formatNumber(limit)}`,
    comments > 0 ? `comments are ${formatNumber(comments)} of them` : undefined,
  ],
  language: ({ error, mend }) => [error, mend],
};

const NAME_HINTS = {
  'function name': 'use 1 to 64 letters, digits, "-" and "_"',
  'function id': 'begin with a letter or digit, go on with letters, digits, "-" and "_"',
} as const;

function subject(key: string): string {
  return key === '' ? 'the file' : `"${key}"`;
}

function didYouMean(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  return `did you mean ${words.map((word) => `"${word}"`).join(' or ')}?`;
}
