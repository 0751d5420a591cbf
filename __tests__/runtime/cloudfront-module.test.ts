import { describe, expect, it } from '@jest/globals';
import { CLOCK, errorOf, responseEvent, run } from './run.ts';

const handler = (statements: string): string =>
  `import cf from 'cloudfront';\nasync function handler(event) {\n${statements}\nreturn event.request;\n}`;

const KVS = { plain: 'text é', json: '{"a":[1]}', empty: '' };

async function logs(
  statements: string,
  setting: Parameters<typeof run>[1] = {},
): Promise<readonly string[]> {
  const { result } = await run(handler(statements), setting);
  if (result.errorMessage !== '') throw new Error(result.errorMessage);
  return result.logs;
}

describe('cf.kvs()', () => {
  it.each([
    ["get('plain')", 'text é'],
    ["get('plain', { format: 'string' })", 'text é'],
    ["get('empty')", ''],
    ["get('json', { format: 'json' })", '{a:[1]}'],
    ["get('plain', { format: 'bytes' })", 'Buffer [116,101,120,116,32,195,169]'],
    ["exists('plain')", 'true'],
    ["exists('nope')", 'false'],
    ["exists('toString')", 'false'],
  ])('%s', async (call, text) => {
    expect(
      await logs(`var value = await cf.kvs().${call}; console.log(value);`, { kvs: KVS }),
    ).toEqual([text]);
  });

  it('tells its metadata', async () => {
    const time = new Date(CLOCK).toISOString();
    expect(
      await logs('var m = await cf.kvs().meta(); console.log(JSON.stringify(m));', { kvs: KVS }),
    ).toEqual([JSON.stringify({ creationDateTime: time, lastUpdatedDateTime: time, keyCount: 3 })]);
  });

  it('takes the id of the store', async () => {
    expect(
      await logs("var v = await cf.kvs('a1b2').get('plain'); console.log(v);", { kvs: KVS }),
    ).toEqual(['text é']);
  });

  it.each([
    ["await cf.kvs().get('nope');", 'Error: KeyNotFound'],
    ["await cf.kvs().get('__proto__');", 'Error: KeyNotFound'],
    [
      "await cf.kvs().get('plain', { format: 'json' });",
      'SyntaxError: Unexpected token at position 0',
    ],
    ["await cf.kvs().get('plain', { format: 'xml' });", 'TypeError: not supported format: "xml"'],
  ])('%s rejects', async (statements, error) => {
    expect(await errorOf(handler(statements), { kvs: KVS })).toBe(error);
  });

  it('throws without a store, also at the top level', async () => {
    const error = 'Error: no key value store is associated with this function';
    expect(await errorOf(handler('cf.kvs();'))).toBe(error);
    expect(
      await errorOf(`import cf from 'cloudfront';\nvar kvs = cf.kvs();\nfunction handler() {}`),
    ).toBe(error);
  });

  it('tells which keys were asked for, each once', async () => {
    const source = handler(
      "var k = cf.kvs(); await k.exists('b'); await k.get('plain'); await k.exists('b');",
    );
    expect((await run(source, { kvs: KVS })).observations?.kvsKeys).toEqual(['b', 'plain']);
  });

  it('runs through promise combinators', async () => {
    const statements = `
      var all = await Promise.all([cf.kvs().get('plain'), cf.kvs().get('nope').catch(function () { return 0; })]);
      console.log(all);`;
    expect(await logs(statements, { kvs: KVS })).toEqual(["['text é',0]"]);
  });
});

describe('origin helpers', () => {
  it.each([
    [
      'updateRequestOrigin',
      "{ domainName: 'a.example.com', timeouts: { readTimeout: 120, connectionTimeout: 10 } }",
    ],
    [
      'updateRequestOrigin',
      "{ domainName: 'b.s3.amazonaws.com', originAccessControlConfig: { enabled: true, signingBehavior: 'always', signingProtocol: 'sigv4', originType: 's3' }, customHeaders: { 'x-a': '1' } }",
    ],
    ['selectRequestOriginById', "'my-origin'"],
    ['selectRequestOriginById', "'my-origin', { hostHeader: 'a.example.com' }"],
    [
      'createRequestOriginGroup',
      "{ originIds: ['a', { originId: 'b' }], failoverCriteria: { statusCodes: [500] } }",
    ],
  ])('%s(%s) is recorded', async (helper, args) => {
    const { observations, result } = await run(handler(`cf.${helper}(${args});`));
    expect(result.errorMessage).toBe('');
    const expected = JSON.parse(
      await logs(`console.log(JSON.stringify([${args}]));`).then((it) => it.join()),
    );
    expect(observations?.origin).toEqual({ helper, args: expected });
  });

  it('records the last call', async () => {
    const source = handler("cf.selectRequestOriginById('a'); cf.selectRequestOriginById('b');");
    expect((await run(source)).observations?.origin).toEqual({
      helper: 'selectRequestOriginById',
      args: ['b'],
    });
  });

  it.each(['updateRequestOrigin({ connectionAttempts: 4 })', 'selectRequestOriginById()'])(
    '%s is recorded too: TestFunction takes any argument',
    async (call) => {
      const { observations, result } = await run(handler(`cf.${call};`));
      expect(result.errorMessage).toBe('');
      expect(observations?.origin?.helper).toBe(call.replace(/\(.*/, ''));
    },
  );

  it('are for viewer-request functions only', async () => {
    expect(
      await errorOf(handler("cf.selectRequestOriginById('a');"), { event: responseEvent() }),
    ).toBe('Error: selectRequestOriginById can only be called in viewer-request functions');
  });
});

describe('other members', () => {
  it('edgeLocation comes from the fixture', async () => {
    const edgeLocation = { name: 'SEA', serverIp: '203.0.113.1', region: 'us-west-2' };
    expect(await logs('console.log(cf.edgeLocation.name);', { edgeLocation })).toEqual(['SEA']);
    expect(await logs('console.log(cf.edgeLocation);')).toEqual(['{}']);
    const source = handler('cf.edgeLocation;');
    expect((await run(source)).observations?.usedEdgeLocation).toBe(true);
  });

  it.each([
    ['a=1&b', 'a=1&b'],
    ['', ''],
    [null, 'undefined'],
  ])('rawQueryString() of %j', async (rawQueryString, text) => {
    const statements =
      'console.log(String(event.request.rawQueryString())); console.log(Object.keys(event.request));';
    const [raw, keys] = await logs(statements, { rawQueryString });
    expect(raw).toBe(text);
    expect(keys).toBe("['method','uri','querystring','headers','cookies']");
  });

  it('logCustomData takes text', async () => {
    expect(await logs("cf.logCustomData('x'); console.log('went on');")).toEqual(['went on']);
    expect(await errorOf(handler('cf.logCustomData({});'))).toMatch(/^TypeError: /);
  });

  it('logCustomData keeps the last text', async () => {
    const source = handler("cf.logCustomData('a'); cf.logCustomData('b');");
    expect((await run(source)).observations?.customLogData).toBe('b');
    expect((await run(handler(''))).observations?.customLogData).toBeUndefined();
  });

  it.each([
    ['cf.distributionTenant.id', 'Error: distributionTenant module is not available'],
    [
      'cf.cwt.validateToken()',
      'Error: cf.cwt.validateToken is not emulated offline: run this test on AWS',
    ],
  ])('%s is not emulated', async (expression, error) => {
    expect(await errorOf(handler(`${expression};`))).toBe(error);
  });

  it('does not exist in runtime 1.0', async () => {
    const source =
      "import cf from 'cloudfront';\nfunction handler(event) { return event.request; }";
    expect(await errorOf(source, { runtime: 'cloudfront-js-1.0' })).toBe(
      'SyntaxError: Cannot find module "cloudfront" in 1',
    );
  });
});
