import type { JsonObject } from '../src/core/json.ts';
import type { Fixture } from '../src/core/test-case.ts';

/** A typical function: it redirects a folder that moved, with the query; other requests go on. */
export const REDIRECT = `
function queryOf(parameters) {
  var pairs = [];
  Object.keys(parameters).forEach(function (name) {
    pairs.push(name + '=' + parameters[name].value);
  });
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}

function handler(event) {
  var request = event.request;
  if (request.uri.indexOf('/old/') !== 0) return request;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: '/new' + request.uri.slice(4) + queryOf(request.querystring) } },
  };
}
`;

/** Nothing beside the event. */
export const NO_FIXTURE: Fixture = {
  kvs: undefined,
  clock: undefined,
  edgeLocation: undefined,
  rawQueryString: null,
};

/** The event of a request for `/old/<page>?x=1`, which REDIRECT redirects to `/new/<page>?x=1`. */
export function movedPage(page: number): JsonObject {
  return {
    version: '1.0',
    context: {
      eventType: 'viewer-request',
      distributionDomainName: 'd111111abcdef8.cloudfront.net',
      distributionId: 'EDFDVBD6EXAMPLE',
      requestId: 'EXAMPLErequestId==',
    },
    viewer: { ip: '203.0.113.1' },
    request: {
      method: 'GET',
      uri: `/old/${page}`,
      querystring: { x: { value: '1' } },
      headers: { host: { value: 'www.example.com' } },
      cookies: {},
    },
  };
}
