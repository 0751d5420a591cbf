import type { ProjectFiles } from '../builders/project.ts';
import type { Situation } from './run-situation.ts';

const CONFIG = `host: www.example.com
functions:
  redirects:
    source: functions/redirects.js
    runtime: cloudfront-js-2.0
    eventType: viewer-request
  security-headers:
    source: functions/security-headers.js
    runtime: cloudfront-js-2.0
    eventType: viewer-response
`;

const REDIRECTS = `var MOVED = { '/old': '/new', '/docs': '/documentation/', '/blog': '/articles' };

function handler(event) {
  var request = event.request;
  var to = MOVED[request.uri];
  if (to === undefined) return request;
  console.log('redirect ' + request.uri + ' -> ' + to);
  return { statusCode: 301, headers: { location: { value: to } } };
}
`;

const REDIRECT_TESTS = `tests:
  - request: GET /old
    expect: 301 /new
  - request: GET /docs
    expect: 301 /documentation/
  - request: GET /about
    expect: unchanged
  - name: every other page stays where it is
    cases:
      - { page: /products }
      - { page: /jobs }
    request: GET \${page}
    expect: unchanged
`;

const HEADERS = `function handler(event) {
  var response = event.response;
  response.headers['x-content-type-options'] = { value: 'nosniff' };
  return response;
}
`;

const HEADER_TESTS = `tests:
  - name: pages are not sniffed
    request: GET /
    response: 200
    expect: { changes: { headers: { x-content-type-options: nosniff } } }
`;

/** A project in which everything is as it should be. */
const SHOP: ProjectFiles = {
  'cloudfront-functions.yml': CONFIG,
  'functions/redirects.js': REDIRECTS,
  'functions/redirects.test.yml': REDIRECT_TESTS,
  'functions/security-headers.js': HEADERS,
  'functions/security-headers.test.yml': HEADER_TESTS,
};

/** The same before somebody added a comment to both functions. */
const OLDER: ProjectFiles = {
  ...SHOP,
  'functions/redirects.js': `${REDIRECTS}// older\n`,
  'functions/security-headers.js': `${HEADERS}// older\n`,
};

/** The query of /old is lost, which one test notices. */
const ONE_FAILURE: ProjectFiles = {
  ...SHOP,
  'functions/redirects.test.yml': REDIRECT_TESTS.replace(
    'GET /old\n    expect: 301 /new\n',
    'GET /old?from=mail\n    expect: 302 /new?from=mail\n',
  ),
};

const ROWS = Array.from({ length: 600 }, (_, n) => `/p${n},301 /pages/${n}/`);

/** A map of 600 pages, of which the first hundred are right. */
const MAP: ProjectFiles = {
  ...SHOP,
  'functions/redirects.js': REDIRECTS.replace(
    'MOVED[request.uri]',
    'MOVED[request.uri] || page(request.uri)',
  ).concat(`
function page(uri) {
  if (!/^\\/p\\d+$/.test(uri)) return undefined;
  var number = Number(uri.slice(2));
  return number < 100 ? '/pages/' + number + '/' : '/pages/' + number;
}
`),
  'functions/redirects.test.yml': `${REDIRECT_TESTS}  - { name: every page of the map, cases: pages.csv, sample: 20 }\n`,
  'functions/pages.csv': `request,expect\n${ROWS.join('\n')}\n`,
};

const PULL_REQUEST = {
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  policy: 'main',
} as const;

/** What reviewers and authors meet, each as a run that really happens. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'all-green': { files: SHOP, before: SHOP, event: PULL_REQUEST },
  published: { files: SHOP },
  'one-failure': { files: ONE_FAILURE, event: PULL_REQUEST },
  '500-failures': { files: MAP, event: PULL_REQUEST },
  'load-errors': {
    files: {
      ...SHOP,
      'functions/redirects.test.yml': REDIRECT_TESTS.replace('expect:', 'expects:'),
      'functions/security-headers.test.yml': `${HEADER_TESTS}  - request: get /\n    response: 200\n    expect: 200\n`,
    },
    event: PULL_REQUEST,
  },
  'engine-mismatch': {
    files: SHOP,
    event: PULL_REQUEST,
    onAws: (result) => ({ ...result, output: result.output.replace('"/new"', '"/new/"') }),
  },
  'live-diff': {
    before: SHOP,
    files: {
      ...SHOP,
      'functions/redirects.js': REDIRECTS.replace("'/new'", "'/news'").replace(
        "'/blog'",
        "'/jobs': '/careers', '/blog'",
      ),
      'functions/redirects.test.yml': REDIRECT_TESTS.replace('301 /new\n', '301 /news\n')
        .replace('      - { page: /jobs }\n', '')
        .concat('  - { request: GET /jobs, expect: 301 /careers }\n'),
    },
    event: PULL_REQUEST,
  },
  'offline-fork': {
    files: SHOP,
    event: { ...PULL_REQUEST, fork: true },
    credentials: false,
  },
  'throttled-to-death': {
    files: SHOP,
    before: OLDER,
    faults: [{ fault: 'throttle', operation: 'TestFunction', times: 10_000 }],
  },
  'held-back': {
    files: SHOP,
    before: OLDER,
    faults: [
      {
        fault: 'utilization',
        operation: 'TestFunction',
        name: 'redirects',
        times: 10_000,
        value: 84,
      },
    ],
  },
};
