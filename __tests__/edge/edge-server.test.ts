import { describe, expect, it } from '@jest/globals';
import { OriginError, type EdgeResponse, type Origin } from '../../src/edge/messages.ts';
import { edgeFunction, startEdge } from '../builders/edge.ts';

const handler = (body: string): string => `function handler(event) { ${body} }`;
const RETURN = 'return event.request;';

const answering =
  (response: Partial<EdgeResponse>): Origin =>
  () =>
    Promise.resolve({
      status: 200,
      description: undefined,
      headers: [],
      body: Buffer.from('page'),
      ...response,
    });

describe('a viewer-request function', () => {
  it('answers in place of the origin, in AWS words for x-cache', async () => {
    const source = handler(
      `return { statusCode: 301, statusDescription: 'Moved', headers: { location: { value: '/new' } },
        cookies: { a: { value: '1', attributes: 'Path=/; Secure' }, b: { value: '2', multiValue: [{ value: '2' }, { value: '3' }] } } };`,
    );
    const { ask, served } = await startEdge({
      viewerRequest: edgeFunction(source),
      origin: () => Promise.reject(new Error('nobody asks')),
    });
    expect(await ask('/old')).toMatchObject({
      status: 301,
      description: 'Moved',
      headers: {
        location: ['/new'],
        'set-cookie': ['a=1; Path=/; Secure', 'b=2', 'b=3'],
        'x-cache': ['FunctionGeneratedResponse from cloudfront'],
      },
      body: '',
    });
    expect(served[0]?.sent).toBeUndefined();
  });

  it.each([
    ["{ statusCode: 200, body: 'héé' }", 'héé'],
    ["{ statusCode: 200, body: { encoding: 'base64', data: 'aGk=' } }", 'hi'],
  ])('may have a body: %s', async (response, body) => {
    const { ask } = await startEdge({
      viewerRequest: edgeFunction(handler(`return ${response};`)),
    });
    const answer = await ask('/');
    expect(answer.body).toBe(body);
    expect(answer.headers['content-length']).toEqual([String(Buffer.byteLength(body))]);
  });

  it.each([
    ['leaves all as it is', RETURN, '/a%20b?x=%37&y&=z&x=2', '/a%20b?x=%37&y&=z&x=2'],
    ['changes the path', `event.request.uri = '/new'; ${RETURN}`, '/old?x=1', '/new?x=1'],
    [
      'sets a query',
      `event.request.querystring = { a: { value: 'b' } }; ${RETURN}`,
      '/p?x=1',
      '/p?a=b',
    ],
    ['writes a query as text', `event.request.querystring = 'q=1'; ${RETURN}`, '/p', '/p?q=1'],
    ['removes the query', `event.request.querystring = {}; ${RETURN}`, '/p?x=1', '/p'],
  ])('%s for the origin', async (_name, body, asked, sent) => {
    const { ask } = await startEdge({ viewerRequest: edgeFunction(handler(body)) });
    expect((await ask(asked)).body.split('\n')[0]).toBe(`GET ${sent}`);
  });

  it('sees the request as events have it', async () => {
    const source = handler('return { statusCode: 200, body: JSON.stringify(event) };');
    const { ask } = await startEdge({ viewerRequest: edgeFunction(source) });
    const { body } = await ask('/p?a=1&a=2', {
      headers: {
        Host: 'WWW.Example.com:8080',
        'X-Two': ['1', '2'],
        Cookie: 'a=b; c = d; nonsense',
        'X-Forwarded-Proto': 'https',
        'x-cf2-debug': '1',
      },
    });
    expect(JSON.parse(body)).toEqual({
      version: '1.0',
      context: {
        distributionDomainName: 'www.example.com',
        distributionId: 'EDFDVBD6EXAMPLE',
        eventType: 'viewer-request',
        requestId: expect.any(String),
      },
      viewer: { ip: '127.0.0.1' },
      request: {
        method: 'GET',
        uri: '/p',
        querystring: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
        headers: {
          host: { value: 'www.example.com' },
          'x-two': { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
        },
        cookies: { a: { value: 'b' }, c: { value: 'd' } },
      },
    });
  });

  it('sees the host that --host names', async () => {
    const source = handler('return { statusCode: 200, body: event.request.headers.host.value };');
    const { ask } = await startEdge({ viewerRequest: edgeFunction(source), host: 'shop.test' });
    expect((await ask('/')).body).toBe('shop.test');
  });

  it('reads the raw query and its store', async () => {
    const source = `import cf from 'cloudfront';
      async function handler(event) {
        const found = await cf.kvs().get('k');
        return { statusCode: 200, body: event.request.rawQueryString() + ' ' + found };
      }`;
    const { ask } = await startEdge({ viewerRequest: edgeFunction(source, { kvs: { k: 'v' } }) });
    expect((await ask('/?a=%20&b')).body).toBe('a=%20&b v');
  });
});

describe('a viewer-response function', () => {
  const headers = [
    ['content-type', 'text/plain'],
    ['content-length', '4'],
    ['set-cookie', 'id=7; Path=/'],
    ['x-amz-cf-pop', 'FRA1'],
  ] as const;

  it('changes headers and leaves the body', async () => {
    const source = handler(
      `event.response.headers['x-uri'] = { value: event.request.uri };
       event.response.headers['x-seen'] = { value: Object.keys(event.response.headers).join() };
       delete event.response.headers['content-type'];
       return event.response;`,
    );
    const { ask } = await startEdge({
      viewerRequest: edgeFunction(handler(`event.request.uri = '/new'; ${RETURN}`)),
      viewerResponse: edgeFunction(source),
      origin: answering({ headers }),
    });
    const answer = await ask('/old');
    expect(answer).toMatchObject({
      status: 200,
      description: 'OK',
      headers: {
        'x-uri': ['/new'],
        'x-seen': ['content-type,content-length,x-uri'],
        'content-length': ['4'],
        'set-cookie': ['id=7; Path=/'],
        'x-amz-cf-pop': ['FRA1'],
        'x-cache': ['Miss from cloudfront'],
      },
      body: 'page',
    });
    expect(answer.headers['content-type']).toBeUndefined();
  });

  it('may answer with a body of its own, which has a length of its own', async () => {
    const source = handler(
      "event.response.statusCode = 202; event.response.body = 'another'; return event.response;",
    );
    const { ask } = await startEdge({
      viewerResponse: edgeFunction(source),
      origin: answering({ headers }),
    });
    expect(await ask('/')).toMatchObject({
      status: 202,
      headers: { 'content-length': ['7'] },
      body: 'another',
    });
  });

  it.each([400, 404, 500])('does not run for an origin that answers %i', async (status) => {
    const { ask, served } = await startEdge({
      viewerResponse: edgeFunction(handler('throw new Error("ran");')),
      origin: answering({ status }),
    });
    expect(await ask('/')).toMatchObject({
      status,
      headers: { 'x-cache': ['Error from cloudfront'] },
      body: 'page',
    });
    expect(served[0]?.runs).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('a function that throws: 503 with the reason, in which nothing is active', async () => {
    const source = handler('throw new Error("<script>alert(1)</script>");');
    const { ask, served } = await startEdge({ viewerRequest: edgeFunction(source) });
    const answer = await ask('/');
    expect(answer).toMatchObject({
      status: 503,
      headers: {
        'x-cache': ['FunctionExecutionError from cloudfront'],
        'content-type': ['text/html; charset=utf-8'],
      },
    });
    expect(answer.body).toContain('Error: &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(answer.body).not.toContain('<script');
    expect(served[0]?.reason).toContain('Error: <script>alert(1)</script>');
  });

  it.each([
    ['a header that functions must not add', "event.request.headers['x-cache'] = { value: '1' };"],
    ['a changed method', "event.request.method = 'POST';"],
    ['a path without slash', "event.request.uri = 'x';"],
    ['a host that was changed', "event.request.headers.host = { value: 'x' };"],
  ])('%s: 502', async (_name, change) => {
    const { ask } = await startEdge({
      viewerRequest: edgeFunction(handler(`${change} ${RETURN}`)),
    });
    expect(await ask('/')).toMatchObject({
      status: 502,
      headers: { 'x-cache': ['FunctionValidationError from cloudfront'] },
    });
  });

  it('a breach that the configuration allows is served', async () => {
    const source = handler(`event.request.uri = '/x#y'; ${RETURN}`);
    const { ask } = await startEdge({
      viewerRequest: edgeFunction(source, { allow: ['uri-bad-char'] }),
      origin: answering({}),
    });
    expect((await ask('/')).status).toBe(200);
  });

  it('neither a request nor a response: 502', async () => {
    const { ask } = await startEdge({ viewerRequest: edgeFunction(handler('return 1;')) });
    expect((await ask('/')).status).toBe(502);
  });

  it('code that the runtime does not accept: 503', async () => {
    const { ask } = await startEdge({
      viewerRequest: edgeFunction('function handler(e) { class A {} }'),
    });
    expect(await ask('/')).toMatchObject({
      status: 503,
      body: expect.stringContaining('SyntaxError'),
    });
  });

  it('an origin that does not answer: 502, no function is to blame', async () => {
    const { ask } = await startEdge({
      viewerResponse: edgeFunction(handler('return event.response;')),
      origin: () => Promise.reject(new OriginError('it is not there')),
    });
    expect(await ask('/')).toMatchObject({
      status: 502,
      headers: { 'x-cache': ['Error from cloudfront'] },
      body: expect.stringContaining('it is not there'),
    });
  });

  it('a header that HTTP cannot carry: 502 and not a broken connection', async () => {
    const source = handler("return { statusCode: 200, headers: { a: { value: 'x\\ny' } } };");
    const { ask } = await startEdge({ viewerRequest: edgeFunction(source) });
    expect((await ask('/')).status).toBe(502);
  });
});

describe('the debug headers', () => {
  const functions = {
    viewerRequest: edgeFunction(handler(`event.request.uri = '/new'; ${RETURN}`)),
    viewerResponse: edgeFunction(handler('return event.response;'), { id: 'after' }),
  };

  it('are sent to who asks for them', async () => {
    const { ask } = await startEdge(functions);
    const { headers } = await ask('/old?x=1', { headers: { 'x-cf2-debug': '1' } });
    expect(headers).toMatchObject({
      'x-cf2-edge-result-type': ['Miss'],
      'x-cf2-edge-request-id': [expect.stringMatching(/^[0-9a-f-]{36}$/)],
      'x-cf2-function': [
        expect.stringMatching(/^site; steps=\d+$/),
        expect.stringMatching(/^after; steps=\d+$/),
      ],
      'x-cf2-origin-request': ['GET /new?x=1'],
    });
  });

  it('are sent to nobody else', async () => {
    const { ask } = await startEdge(functions);
    const { headers } = await ask('/');
    expect(Object.keys(headers).filter((name) => name.startsWith('x-cf2'))).toEqual([]);
  });

  it('tell the reason of an error page', async () => {
    const { ask } = await startEdge({
      viewerRequest: edgeFunction(handler('throw new Error("é\\n");')),
    });
    const { headers } = await ask('/', { headers: { 'x-cf2-debug': '1' } });
    expect(decodeURIComponent(headers['x-cf2-reason']?.[0] ?? '')).toMatch(/Error: é\n$/);
  });
});
