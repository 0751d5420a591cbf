import { newTestFile } from '../../config/edit/append-test.ts';

/** The function of a project that has none, and its tests. */
export const STARTER = {
  id: 'index-document',
  source: 'functions/index-document.js',
  runtime: 'cloudfront-js-2.0',
  eventType: 'viewer-request',
} as const;

/** Code of the first function. */
export const STARTER_CODE = `// CloudFront runs this on every request of a viewer, before it looks into its cache.
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  }
  return request;
}
`;

/** Path of its tests. */
export const STARTER_TESTS = 'functions/index-document.test.yml';

/** Tests of the first function. */
export function starterTests(modeline: string): string {
  const tests = [
    { request: 'GET /docs/', expect: '/docs/index.html' },
    { request: 'GET /app.js?v=2', expect: 'unchanged' },
  ];
  return newTestFile(tests, STARTER_TESTS, modeline);
}
