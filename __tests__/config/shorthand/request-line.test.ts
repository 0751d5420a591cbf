import { describe, expect, it } from '@jest/globals';
import { parseRequestLine } from '../../../src/config/shorthand/request-line.ts';
import { placedFault } from './placed-fault.ts';

describe('what is accepted', () => {
  it.each<[string, object]>([
    ['/old', { uri: '/old' }],
    ['GET /a?', { method: 'GET', uri: '/a', query: '' }],
    ['/a?x&y=', { uri: '/a', query: 'x&y=' }],
    ['/a?t=1&u=9&t=2', { uri: '/a', query: 't=1&u=9&t=2' }],
    ['/a?&x=1&&', { uri: '/a', query: '&x=1&&' }],
    ['/a?u=https://b/c?d=e', { uri: '/a', query: 'u=https://b/c?d=e' }],
    ['/p%20q?n=%C3%A9+b', { uri: '/p%20q', query: 'n=%C3%A9+b' }],
    ['HTTPS://WWW.Example.com.:443/a', { host: 'www.example.com', uri: '/a' }],
    ['http://example.com:80', { host: 'example.com', uri: '/' }],
    ['https://example.com?x=1', { host: 'example.com', uri: '/', query: 'x=1' }],
    ['http://[2001:DB8::1]/x', { host: '[2001:db8::1]', uri: '/x' }],
    ['//evil.example/x', { uri: '//evil.example/x' }],
    ['/日本?語=é', { uri: '/日本', query: '語=é' }],
    ['  DELETE   /x   HTTP/1.1  ', { method: 'DELETE', uri: '/x' }],
    ['OPTIONS /x HTTP/2', { method: 'OPTIONS', uri: '/x' }],
    ['https://a_b-c.example/', { host: 'a_b-c.example', uri: '/' }],
    ['/a@b:c', { uri: '/a@b:c' }],
  ])('%s', (text, expected) => {
    const none = { method: undefined, host: undefined, query: undefined };
    expect(parseRequestLine(text)).toEqual({ value: { ...none, ...expected } });
  });
});

describe('what is refused, and the part that is wrong', () => {
  it.each([
    ['get /x', 'bad-method', 'get', { suggestion: 'GET' }],
    ['GTE /x', 'bad-method', 'GTE', { suggestion: 'GET' }],
    ['CONNECT /x', 'bad-method', 'CONNECT', {}],
    ['TRACE https://h/', 'bad-method', 'TRACE', {}],
    ['GET https://h:8443/', 'bad-port', '8443', { port: '8443', text: 'h:8443' }],
    ['https://h:80/', 'bad-port', '80', { port: '80' }],
    ['http://[::1]:443/', 'bad-port', '443', { port: '443' }],
    ['/a b', 'bad-request', '/a b', { reason: 'space' }],
    ['GET /a b HTTP/1.1', 'bad-request', '/a b', { reason: 'space' }],
    ['/a#b', 'bad-request', '/a#b', { reason: 'fragment' }],
    ['/a?b#c', 'bad-request', '/a?b#c', { reason: 'fragment' }],
    ['https://u:p@h/', 'bad-request', 'u:p@h', { reason: 'user-info' }],
    ['old', 'bad-request', 'old', { reason: 'not-a-path' }],
    ['GET', 'bad-request', 'GET', { reason: 'not-a-path' }],
    ['ftp://h/', 'bad-request', 'ftp://h/', { reason: 'not-a-path' }],
    ['OPTIONS *', 'bad-request', '*', { reason: 'not-a-path' }],
    ['/a?=1', 'bad-request', '/a?=1', { reason: 'empty-name' }],
    ['/a?x&=1', 'bad-request', '/a?x&=1', { reason: 'empty-name' }],
    ['/a\u0007', 'bad-request', '/a\u0007', { reason: 'control' }],
    ['https:///x', 'bad-request', '', { reason: 'no-host' }],
    ['https://./x', 'bad-request', '.', { reason: 'no-host' }],
    ['https://hä/x', 'bad-request', 'hä', { reason: 'bad-host' }],
    ['http://[::zz]/', 'bad-request', '[::zz]', { reason: 'bad-host' }],
    ['http://[::1/', 'bad-request', '[', { reason: 'bad-host' }],
    ['GET /x HTTP/one', 'bad-request', 'HTTP/one', { reason: 'http-version' }],
    ['', 'bad-request', '', { reason: 'empty' }],
    ['  ', 'bad-request', '', { reason: 'empty' }],
  ])('%j', (text, code, part, args) => {
    expect(placedFault(text, parseRequestLine(text))).toMatchObject({ code, part, args });
  });
});
