import { errorAt } from '../../src/core/diagnostics.ts';
import type { Report } from '../../src/core/report.ts';
import type { Span } from '../../src/core/source.ts';
import {
  buildAssertion,
  buildCase,
  buildDeployment,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
  buildTrouble,
  onEngines,
  phrase,
  responseOutcome,
  text,
} from '../builders/report.ts';

/** Data that tries everything at once: terminal controls, workflow commands, Markdown, HTML, XML. */
export const HOSTILE = [
  'a\u001b]0;evil\u0007\u001b[2J\u009b31m\r\n::set-output name=published::true\n##[error]evil',
  '\u202eevil\u2066\u200b\ufeff\u2028\0\ud800',
  '```\n\n# evil <script>evil()</script><img src=x onerror=evil()> &lt;b&gt; </details></summary>',
  '`code` ``two`` \\| | evil | \\\\| [evil](javascript:evil) ![evil](https://evil.example/x.png)',
  '@octocat #1 https://evil.example www.evil.example $`x$ **bold** _it_ ~~no~~ ]]> <!-- evil',
].join(' ');

const span: Span = { file: HOSTILE, start: { line: 1, column: 3 }, end: { line: 1, column: 9 } };

const testCase = {
  functionId: HOSTILE,
  name: HOSTILE,
  id: HOSTILE,
  request: HOSTILE,
  span,
  tags: [HOSTILE],
  event: { [HOSTILE]: HOSTILE },
};

const trouble = buildTrouble('access-denied', {
  operation: HOSTILE,
  subject: HOSTILE,
  detail: HOSTILE,
});

const run = buildRun({
  outcome: responseOutcome(200, {
    description: HOSTILE,
    headers: { [HOSTILE]: HOSTILE },
    body: HOSTILE,
  }),
  result: { logs: [HOSTILE, HOSTILE], output: HOSTILE, errorMessage: HOSTILE },
});

const COLLISION = { during: 'upload', comment: HOSTILE, sha256: HOSTILE, size: 1 } as const;

const failures = [
  buildAssertion({ field: HOSTILE, expected: text(HOSTILE), actual: text(`${HOSTILE}!`), span }),
  buildAssertion({
    field: HOSTILE,
    expected: { as: 'values', values: [HOSTILE, HOSTILE] },
    actual: text(HOSTILE.repeat(3)),
    span,
  }),
  onEngines({ kind: 'outcome', expected: phrase(HOSTILE), actual: phrase(HOSTILE), span }),
  onEngines({
    kind: 'changes',
    matched: 1,
    span,
    differences: [
      {
        sign: '~',
        field: HOSTILE,
        expected: text(HOSTILE),
        actual: text(HOSTILE),
        reason: 'value',
      },
    ],
  }),
  onEngines({ kind: 'function-error', message: HOSTILE, source: span, span }),
  onEngines({
    kind: 'engine-mismatch',
    field: HOSTILE,
    offline: text(HOSTILE),
    aws: text('x'),
    span,
  }),
  onEngines({
    kind: 'unchecked-assertion',
    assertion: HOSTILE,
    ability: 'computeUtilization',
    span,
  }),
  onEngines({ kind: 'utilization', limit: 70, samples: [80], span }),
];

/** A report in which every text that comes from outside is hostile. */
export const HOSTILE_REPORT: Report = buildReport({
  functions: [
    buildFunction({
      id: HOSTILE,
      name: HOSTILE,
      source: HOSTILE,
      trouble,
      deployment: buildDeployment({
        etag: HOSTILE,
        liveEtag: HOSTILE,
        arn: HOSTILE,
        collisions: [COLLISION],
      }),
      cases: [
        buildFailedCase(failures, { testCase, runs: [run] }),
        buildCase({ status: 'error', trouble, testCase }),
        buildCase({ status: 'skipped', testCase: { ...testCase, skip: HOSTILE } }),
        buildCase({
          testCase,
          notes: [
            { note: 'not-compared', because: HOSTILE },
            { note: 'error-wording', offline: HOSTILE, aws: HOSTILE },
            { note: 'unused-allow', code: 'bad-status', span },
            {
              note: 'rule',
              code: 'log-too-long',
              field: HOSTILE,
              actual: text(HOSTILE),
              engines: ['offline'],
            },
          ],
        }),
      ],
    }),
  ],
  engines: ['offline', 'aws'],
  endpoint: HOSTILE,
  trouble,
  publish: { publish: false, code: 'tests-failed', subject: HOSTILE },
  sources: new Map([[HOSTILE, HOSTILE.replaceAll('\n', ' ').replaceAll('\r', ' ')]]),
});

/** The same for a run that never began. */
export const HOSTILE_LOAD_REPORT: Report = buildReport({
  functions: [],
  sources: HOSTILE_REPORT.sources,
  diagnostics: [
    {
      ...errorAt(span, 'unknown-key', { key: HOSTILE, suggestions: [HOSTILE] }),
      related: { at: span, note: HOSTILE },
    },
    errorAt(undefined, 'bad-input', { input: HOSTILE, text: HOSTILE, expected: HOSTILE }),
  ],
});
