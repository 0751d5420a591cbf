import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { callApi, CODE, create, functionBody, R1 } from './api.ts';

let emulator: Emulator;
const STORE =
  'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001';

beforeAll(async () => {
  emulator = await startTestEmulator({ keyValueStores: [{ name: 'kvs', items: { '/a': '1' } }] });
  await create(emulator);
});

/** Sends bytes as they are and reads until the server closes. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(emulator.url);
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}

const BASE64 = Buffer.from(CODE).toString('base64');
const CONFIG = '<FunctionConfig><Comment/><Runtime>cloudfront-js-2.0</Runtime></FunctionConfig>';

describe('requests that clients write differently', () => {
  it.each([
    [
      'no content type, no declaration',
      `<CreateFunctionRequest><Name>NAME</Name>${CONFIG}<FunctionCode>${BASE64}</FunctionCode></CreateFunctionRequest>`,
    ],
    [
      'a declaration',
      `<?xml version="1.0" encoding="UTF-8"?>\n<CreateFunctionRequest><Name>NAME</Name>${CONFIG}<FunctionCode>${BASE64}</FunctionCode></CreateFunctionRequest>`,
    ],
    [
      'another order of members',
      `<CreateFunctionRequest><FunctionCode>${BASE64}</FunctionCode><FunctionConfig><Runtime>cloudfront-js-2.0</Runtime><Comment></Comment></FunctionConfig><Name>NAME</Name></CreateFunctionRequest>`,
    ],
    [
      'a namespace prefix',
      `<c:CreateFunctionRequest xmlns:c="urn:x"><c:Name>NAME</c:Name>${CONFIG}<FunctionCode>${BASE64}</FunctionCode></c:CreateFunctionRequest>`,
    ],
    [
      'indentation, a comment, CDATA',
      `<CreateFunctionRequest>\n  <!-- x -->\n  <Name>NAME</Name>\n  ${CONFIG}\n  <FunctionCode><![CDATA[${BASE64}]]></FunctionCode>\n</CreateFunctionRequest>`,
    ],
    [
      'tags and members nobody knows',
      `<CreateFunctionRequest><Name>NAME</Name>${CONFIG}<FunctionCode>${BASE64}</FunctionCode><Tags><Items><Tag><Key>k</Key></Tag></Items></Tags><New/></CreateFunctionRequest>`,
    ],
  ])('%s', async (what, template) => {
    const name = what.replace(/[^a-z]/gi, '-');
    const body = Buffer.from(template.replace('NAME', name));
    const created = await raw(
      `POST /2020-05-31/function HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body.toString()}`,
    );
    expect(created).toMatch(/^HTTP\/1.1 201 /);
    expect((await callApi(emulator, 'GET', `/function/${name}`)).text).toBe(CODE);
  });

  it.each([
    ['if-match', `if-match: ${R1}`],
    ['IF-MATCH', `IF-MATCH: ${R1}`],
    [
      'any signature, also a wrong one',
      `If-Match: ${R1}\r\nAuthorization: AWS4-HMAC-SHA256 nonsense`,
    ],
  ])('headers: %s', async (_what, headers) => {
    const request = `POST /2020-05-31/function/fn/publish HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\nContent-Length: 0\r\n\r\n`;
    expect(await raw(request)).toMatch(/^HTTP\/1.1 200 /);
  });

  it('absolute request targets, as through HTTP_PROXY', async () => {
    const answer = await raw(
      'GET http://123456789012.cloudfront.example/2020-05-31/function/fn/describe?Stage=DEVELOPMENT HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toContain('<Name>fn</Name>');
  });

  it.each([
    ['the account before the host', '', '123456789012.localhost'],
    [
      'that and an absolute target',
      'http://123456789012.localhost:4566',
      '123456789012.localhost:4566',
    ],
  ])('the data plane: %s', async (_what, origin, host) => {
    const arn = encodeURIComponent(STORE);
    const answer = await raw(
      `GET ${origin}/key-value-stores/${arn}/keys/%2Fa HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toContain('{"Key":"/a","Value":"1","ItemCount":1,"TotalSizeInBytes":3}');
  });

  it('percent-encoded names and any order of query parameters', async () => {
    expect((await callApi(emulator, 'GET', '/function/%66n')).text).toBe(CODE);
    const { element } = await callApi(emulator, 'GET', '/function?Stage=LIVE&MaxItems=5&x=y');
    expect(element('MaxItems')).toBe('5');
  });
});

describe('requests that no operation fits', () => {
  it.each([
    ['GET', '/', 404, 'UnknownOperation'],
    ['GET', '/2020-05-31/distribution', 404, 'UnknownOperation'],
    ['GET', '/2020-05-31/function/', 404, 'UnknownOperation'],
    ['GET', '/2020-05-31/function//describe', 404, 'UnknownOperation'],
    ['GET', '/2020-05-31/function/%zz', 404, 'UnknownOperation'],
    ['GET', '/2020-05-31/function/a%2Fdescribe', 404, 'NoSuchFunctionExists'],
    ['PATCH', '/2020-05-31/function/fn', 405, 'MethodNotAllowed'],
    ['DELETE', '/2020-05-31/function', 405, 'MethodNotAllowed'],
    ['GET', '/2020-05-31/function/fn/publish', 405, 'MethodNotAllowed'],
  ])('%s %s: %i %s, in XML', async (method, path, status, code) => {
    const response = await fetch(emulator.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it('unknown paths are refused in the form of the service that a request is signed for', async () => {
    const authorization =
      'AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20260301/cloudfront-keyvaluestore/aws4_request';
    const response = await fetch(`${emulator.url}/nothing`, { headers: { authorization } });
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([
      404,
      'UnknownOperationException',
    ]);
    expect(await response.json()).toEqual({ Message: expect.stringMatching(/./) });
  });

  it('refuses a body over 1 MiB and still answers', async () => {
    const body = functionBody('CreateFunctionRequest', { base64: 'A'.repeat(1_048_576) });
    const answer = await callApi(emulator, 'POST', '/function', { body });
    expect([answer.status, answer.element('Code')]).toEqual([413, 'RequestEntityTooLarge']);
  });

  it.each([
    ['nothing', ''],
    ['JSON', '{"Name":"x"}'],
    ['an element that is not closed', '<CreateFunctionRequest><Name>x</CreateFunctionRequest>'],
    ['another root', '<UpdateFunctionRequest/>'],
    ['two roots', '<CreateFunctionRequest/><CreateFunctionRequest/>'],
    ['an entity nobody knows', '<CreateFunctionRequest><Name>&x;</Name></CreateFunctionRequest>'],
    ['a reference to NUL', '<CreateFunctionRequest><Name>&#0;</Name></CreateFunctionRequest>'],
    ['a control character', '<CreateFunctionRequest><Name>\u0001</Name></CreateFunctionRequest>'],
    ['elements deeper than any request', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    ['a reserved name', '<CreateFunctionRequest><__proto__>x</__proto__></CreateFunctionRequest>'],
    [
      'entities of its own',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CreateFunctionRequest><Name>&b;</Name></CreateFunctionRequest>',
    ],
    [
      'an entity from a file',
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><CreateFunctionRequest><Name>x</Name></CreateFunctionRequest>',
    ],
  ])('malformed XML: %s', async (_what, body) => {
    const answer = await callApi(emulator, 'POST', '/function', { body });
    expect([answer.status, answer.element('Code')]).toEqual([400, 'MalformedInput']);
    expect(answer.text).not.toContain('    at ');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const response = await fetch(`${emulator.url}/2020-05-31/function`, {
      method: 'POST',
      body: Buffer.from('<CreateFunctionRequest>\xff</CreateFunctionRequest>', 'latin1'),
    });
    expect(await response.text()).toContain('<Code>MalformedInput</Code>');
  });
});
