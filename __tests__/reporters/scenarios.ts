import { errorAt, warningAt } from '../../src/core/diagnostics.ts';
import type { CaseReport, Report } from '../../src/core/report.ts';
import { tableCases, TABLE_SOURCES } from './table-cases.ts';
import {
  buildAssertion,
  buildCase,
  buildDeployment,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
  buildSpan,
  buildTrouble,
  onEngines,
  phrase,
  requestOutcome,
  responseOutcome,
  TEST_FILE,
  text,
} from '../builders/report.ts';

const HEADERS_FILE = 'functions/security-headers.test.yml';

const TEST_SOURCE = [
  'tests:',
  '  # was /old for years',
  '  - request: GET /old?x=1',
  '    expect: 302 /new?x=1',
  '',
  '  - request: GET /about',
  '    expect: unchanged',
  '',
  '  - request: GET /blog',
  '    expect: 301 /articles',
  '',
].join('\n');

const FUNCTION_SOURCE = [
  ...Array.from({ length: 13 }, (_, index) => `// line ${index + 1}`),
  '  var ref = event.request.headers.referer.value;',
  '}',
].join('\n');

const HEADERS_SOURCE = [
  'tests:',
  '  - name: only those',
  '    request: GET /',
  '    response: 200',
  '    expect:',
  '      # every header counts',
  '      changes:',
  '        headers:',
  '          x-frame-options: DENY',
  '',
].join('\n');

const SOURCES = new Map([
  [TEST_FILE, TEST_SOURCE],
  ['functions/redirects.js', FUNCTION_SOURCE],
  [HEADERS_FILE, HEADERS_SOURCE],
]);

const about = buildCase({ testCase: { span: buildSpan(6, 5, 20) } });

const assets = buildCase({
  testCase: { name: 'GET /assets/ → /assets/index.html', request: 'GET /assets/' },
});

const skipped = buildCase({
  status: 'skipped',
  runs: [],
  testCase: { name: 'robots', skip: 'until SHOP-123' },
});

const redirect = buildFailedCase(
  [
    buildAssertion(),
    buildAssertion({
      field: 'response.headers.location',
      expected: text('/new?x=1'),
      actual: text('/new'),
      span: buildSpan(4, 17, 8),
    }),
  ],
  {
    testCase: { name: 'GET /old?x=1 → 302 /new?x=1', request: 'GET /old?x=1' },
    runs: [
      buildRun({
        outcome: responseOutcome(301, {
          description: 'Moved Permanently',
          headers: { location: '/new' },
        }),
        result: { logs: ['redirect /old -> /new'], output: '{"response":{"statusCode":301}}' },
      }),
    ],
  },
);

const thrown = buildFailedCase(
  [
    onEngines({
      kind: 'function-error',
      message: 'TypeError: cannot get property "value" of undefined',
      source: buildSpan(14, 1, 48, 'functions/redirects.js'),
      span: buildSpan(10, 5, 21),
    }),
  ],
  {
    testCase: {
      name: 'GET /blog → 301 /articles',
      request: 'GET /blog',
      span: buildSpan(9, 5, 20),
    },
    runs: [
      buildRun({
        outcome: {
          kind: 'error',
          message: 'TypeError: cannot get property "value" of undefined',
          line: 14,
        },
        result: { errorMessage: 'The CloudFront function failed: TypeError', output: '' },
      }),
    ],
  },
);

const changes = buildFailedCase(
  [
    onEngines({
      kind: 'changes',
      matched: 3,
      span: buildSpan(7, 7, 7, HEADERS_FILE),
      differences: [
        {
          sign: '+',
          field: 'headers.x-debug',
          expected: { as: 'absent' },
          actual: text('1'),
          reason: 'unlisted',
        },
        {
          sign: '-',
          field: 'headers.etag',
          expected: text('"abc"'),
          actual: { as: 'absent' },
          reason: 'removed',
        },
        {
          sign: '~',
          field: 'headers.x-frame-options',
          expected: text('DENY'),
          actual: text('SAMEORIGIN'),
          reason: 'value',
        },
      ],
    }),
  ],
  {
    testCase: {
      functionId: 'security-headers',
      name: 'only those',
      request: 'GET /',
      span: buildSpan(2, 5, 16, HEADERS_FILE),
    },
    runs: [buildRun({ outcome: responseOutcome(200, { headers: { 'x-debug': '1' } }) })],
  },
);

const onAws = buildRun({
  engine: 'aws',
  durationMs: 80,
  outcome: responseOutcome(301, { headers: { location: '/new/' } }),
  result: { computeUtilization: 31, output: '{"response":{}}' },
});

const mismatch = buildFailedCase(
  [
    onEngines(
      {
        kind: 'engine-mismatch',
        field: 'response.headers.location',
        offline: text('/new'),
        aws: text('/new/'),
        span: buildSpan(3, 5, 20),
      },
      ['offline', 'aws'],
    ),
    onEngines(
      {
        kind: 'unchecked-assertion',
        assertion: 'expect.origin',
        ability: 'origin',
        span: buildSpan(4, 5, 6),
      },
      ['offline', 'aws'],
    ),
  ],
  {
    testCase: { name: 'GET /old?x=1 → 302 /new?x=1', request: 'GET /old?x=1' },
    runs: [buildRun({ outcome: responseOutcome(301, { headers: { location: '/new' } }) }), onAws],
  },
);

const onOneEngine = buildFailedCase(
  [
    onEngines(
      {
        kind: 'outcome',
        expected: phrase('a 301 response'),
        actual: phrase('request continues to origin: GET /missing'),
        span: buildSpan(4, 13, 12),
      },
      ['aws'],
    ),
    onEngines(
      { kind: 'utilization', limit: 70, samples: [84, 79, 81], span: buildSpan(3, 5, 20) },
      ['aws'],
    ),
  ],
  {
    testCase: { name: 'GET /missing → 301', request: 'GET /missing' },
    runs: [
      buildRun(),
      { ...onAws, outcome: requestOutcome('/missing', { headers: { host: 'www.example.com' } }) },
    ],
    notes: [],
  },
);

const PAGE = ['<html>', ...Array.from({ length: 12 }, (_, n) => `<p>${n}</p>`), '</html>', ''];

const longValues = buildFailedCase(
  [
    buildAssertion({
      field: 'response.headers.content-security-policy',
      expected: text("default-src 'self'; img-src cdn.example.com"),
      actual: text("default-src 'self'; img-src cdn.example.org"),
    }),
    buildAssertion({
      field: 'response.headers.x-long',
      expected: text(`${'a'.repeat(400)}b${'a'.repeat(400)}`),
      actual: text('a'.repeat(600)),
    }),
    buildAssertion({
      field: 'response.body',
      expected: text(PAGE.join('\n')),
      actual: text(PAGE.join('\n').replace('<p>9</p>', '<p>nine</p>')),
    }),
  ],
  {
    testCase: { name: 'long values', request: 'GET /page' },
    runs: [buildRun({ outcome: responseOutcome(200, { body: PAGE.join('\n') }) })],
  },
);

/** Lines on which a caret is easily misplaced. */
const WIDE_LINES = [
  'tests:',
  '  - { name: 日本語のテスト, request: GET /日本, expect: 301 /東京 }',
  '\t- { name: tab,\trequest: GET /tab, expect: 301 /x }',
  `  - { name: long, request: 'GET /${'a'.repeat(120)}', expect: 301 /b, tags: [${'t, '.repeat(40)}] }`,
  '  - { name: 👩‍👩‍👧 family, request: GET /é, expect: 301 /b }',
];

/** A failure under a text of one of those lines. */
function wideCase(name: string, line: number, under: string): CaseReport {
  const source = WIDE_LINES[line - 1] ?? '';
  const column = Array.from(source.slice(0, source.indexOf(under))).length + 1;
  const span = buildSpan(line, column, Array.from(under).length);
  const failure = buildAssertion({ expected: text('東京'), actual: text('京都'), span });
  return buildFailedCase([failure], { testCase: { name, request: 'GET /日本', span } });
}

const wideCases = [
  wideCase('日本語のテスト', 2, '/東京'),
  wideCase('tab', 3, '301'),
  wideCase('long', 4, '301'),
  wideCase('👩‍👩‍👧 family', 5, '/b'),
];

const bothEngines = buildCase({ runs: [buildRun(), onAws] });

const securityHeaders = buildFunction({
  id: 'security-headers',
  codeSize: 1024,
  cases: [
    buildCase({
      testCase: { functionId: 'security-headers', span: buildSpan(2, 5, 16, HEADERS_FILE) },
      runs: [buildRun(), buildRun({ engine: 'aws', result: { computeUtilization: 18 } })],
    }),
  ],
});

const bothRuns = { engines: ['offline', 'aws'], durationMs: 6400, sources: SOURCES } as const;

const notPublished = { published: false, publishAnswered: false, liveEtag: 'E1OLD' } as const;

const pullRequest = {
  publish: false,
  code: 'event-not-allowed',
  subject: 'pull_request',
} as const;

/** Reports that are rendered to golden files, by name of the file. */
export const SCENARIOS: Readonly<Record<string, Report>> = {
  'all-green': buildReport({
    functions: [buildFunction({ cases: [assets, about] }), { ...securityHeaders, cases: [] }],
  }),
  'one-failure': buildReport({
    functions: [buildFunction({ cases: [redirect, about] })],
    sources: SOURCES,
  }),
  'thrown-error': buildReport({
    functions: [buildFunction({ cases: [about, thrown] })],
    sources: SOURCES,
  }),
  changes: buildReport({
    functions: [{ ...securityHeaders, cases: [changes] }],
    sources: SOURCES,
  }),
  'load-error': buildReport({
    functions: [],
    diagnostics: [
      errorAt(buildSpan(3, 5, 7, 'functions/typo.test.yml'), 'unknown-key', {
        key: 'expects',
        suggestions: ['expect'],
      }),
      warningAt(buildSpan(2, 5, 7, 'functions/typo.test.yml'), 'event-key', {
        key: 'requests',
        why: 'CloudFront does not know it',
      }),
      errorAt(undefined, 'missing-input', { input: 'source', because: 'function' }),
    ],
    sources: new Map([
      ['functions/typo.test.yml', 'tests:\n  - request: GET /old\n    expects: 301 /new\n'],
    ]),
  }),
  'engine-mismatch': buildReport({
    ...bothRuns,
    functions: [buildFunction({ cases: [mismatch, onOneEngine] })],
  }),
  'aws-trouble': buildReport({
    ...bothRuns,
    functions: [
      buildFunction({
        cases: [
          buildCase({
            status: 'error',
            trouble: buildTrouble(),
            testCase: { name: 'GET /old → 302 /new' },
          }),
          bothEngines,
        ],
        deployment: buildDeployment(notPublished),
      }),
      {
        ...securityHeaders,
        trouble: buildTrouble('access-denied', {
          operation: 'UpdateFunction',
          subject: 'prod-security-headers',
          detail: 'User is not authorized to perform: cloudfront:UpdateFunction',
        }),
      },
    ],
    publish: { publish: false, code: 'trouble', subject: 'redirects, security-headers' },
  }),
  published: buildReport({
    ...bothRuns,
    functions: [
      buildFunction({ cases: [bothEngines], deployment: buildDeployment() }),
      {
        ...securityHeaders,
        deployment: buildDeployment({
          ...notPublished,
          upload: 'unchanged',
          alreadyLive: true,
          etag: 'E1OLD',
        }),
      },
    ],
    publish: { publish: true, code: 'main', subject: 'main' },
    endpoint: 'http://127.0.0.1:4566',
  }),
  unconfirmed: buildReport({
    ...bothRuns,
    functions: [
      buildFunction({
        cases: [bothEngines],
        deployment: buildDeployment({ published: false, liveEtag: undefined }),
        trouble: buildTrouble('live-differs', {
          operation: 'GetFunction',
          detail: 'LIVE is not what was tested',
        }),
      }),
    ],
    publish: { publish: true, code: 'always', subject: '' },
  }),
  unhealthy: buildReport({
    ...bothRuns,
    functions: [
      buildFunction({
        cases: [bothEngines],
        deployment: buildDeployment({
          published: false,
          keptFile: '/temp/cf2-rollback/prod-redirects.20261123T060000Z.json',
          health: {
            verdict: 'unhealthy',
            invocations: 1_200,
            errors: [{ kind: 'throttles', count: 300, expected: 0 }],
          },
          rollback: { outcome: 'restored', live: 'old', rollout: 'deployed' },
        }),
      }),
      {
        ...securityHeaders,
        deployment: buildDeployment({
          health: {
            verdict: 'inconclusive',
            because: 'no-permission',
            detail: 'AccessDenied: <b>',
          },
        }),
      },
    ],
    publish: { publish: true, code: 'main', subject: 'main' },
  }),
  'held-back': buildReport({
    ...bothRuns,
    functions: [
      buildFunction({ cases: [redirect, about], deployment: buildDeployment(notPublished) }),
      { ...securityHeaders, deployment: buildDeployment({ ...notPublished, upload: 'created' }) },
    ],
    publish: { publish: false, code: 'tests-failed', subject: 'redirects' },
  }),
  'pull-request': buildReport({
    ...bothRuns,
    functions: [buildFunction({ cases: [bothEngines], deployment: buildDeployment(notPublished) })],
    publish: pullRequest,
  }),
  skipped: buildReport({
    functions: [
      buildFunction({
        cases: [
          about,
          skipped,
          buildCase({ status: 'skipped', runs: [], testCase: { name: 'no reason', skip: '' } }),
          buildCase({ status: 'not-run', runs: [], testCase: { name: 'on AWS', awsOnly: true } }),
          buildCase({ testCase: { name: 'fast' }, notes: [{ note: 'utilization-not-checked' }] }),
        ],
      }),
    ],
    offlineReason: 'no-credentials',
    publish: { publish: false, code: 'offline', subject: '' },
  }),
  'forty-cases': buildReport({
    functions: [
      buildFunction({
        cases: [
          redirect,
          ...Array.from({ length: 39 }, (_, n) => buildCase({ testCase: { name: `case ${n}` } })),
        ],
      }),
    ],
    sources: SOURCES,
  }),
  table: buildReport({
    functions: [buildFunction({ cases: [redirect, ...tableCases] })],
    sources: new Map([...SOURCES, ...TABLE_SOURCES]),
  }),
  'wide-characters': buildReport({
    functions: [buildFunction({ cases: wideCases })],
    sources: new Map([[TEST_FILE, `${WIDE_LINES.join('\n')}\n`]]),
  }),
  'long-values': buildReport({
    functions: [buildFunction({ cases: [longValues] })],
    sources: SOURCES,
  }),
  notes: buildReport({
    ...bothRuns,
    functions: [
      buildFunction({
        cases: [
          buildCase({
            testCase: { name: 'slow' },
            notes: [{ note: 'utilization-high', percent: 63 }],
            runs: [buildRun(), { ...onAws, result: { ...onAws.result, computeUtilization: 63 } }],
          }),
          buildCase({
            testCase: { name: 'frozen time' },
            notes: [{ note: 'offline-only', reasons: ['clock', 'origin'] }],
          }),
          buildCase({ testCase: { name: 'a row' }, notes: [{ note: 'not-sampled' }] }),
          buildCase({
            testCase: { name: 'by chance' },
            notes: [{ note: 'not-compared', because: 'Math.random' }],
          }),
          buildCase({
            testCase: { name: 'throws' },
            notes: [{ note: 'error-wording', offline: 'TypeError: a', aws: 'TypeError: b' }],
          }),
        ],
      }),
    ],
  }),
};
