import { describe, expect, it } from '@jest/globals';
import type { Invocation } from '../../src/core/test-case.ts';
import type { OfflineRuntime } from '../../src/core/ports.ts';
import { ServiceError } from '../../src/core/errors.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { fakeRuntime, startTestEmulator } from '../builders/start-emulator.ts';
import { associations, callApi, create, EVENT, publish, R1, R2, test, update } from './api.ts';

describe('TestFunction', () => {
  it("runs the tested stage's code, each with its own ETag", async () => {
    const runtime = fakeRuntime((_invocation, { source, runtime: name }) => ({
      output: `${name} ${source}`,
    }));
    const emulator = await startTestEmulator({ runtime });
    await create(emulator, { code: 'old', runtime: 'cloudfront-js-1.0' });
    await publish(emulator, R1);
    await update(emulator, R1, { code: 'new' });
    const outputs = [
      await test(emulator, R2),
      await test(emulator, R2, EVENT, 'DEVELOPMENT'),
      await test(emulator, R1, EVENT, 'LIVE'),
    ].map(({ element }) => `${element('Stage')}: ${element('FunctionOutput')}`);
    expect(outputs).toEqual([
      'DEVELOPMENT: cloudfront-js-2.0 new',
      'DEVELOPMENT: cloudfront-js-2.0 new',
      'LIVE: cloudfront-js-1.0 old',
    ]);
    expect((await test(emulator, R2, EVENT, 'LIVE')).status).toBe(400);
  });

  it('hands on event and fixture: no store, no clock, the query of the event', async () => {
    const { emulator, invocations } = await recording();
    await create(emulator);
    const querystring = {
      a: { value: '1' },
      b: { value: '3', multiValue: [{ value: '2' }, { value: '3' }] },
    };
    const event = { request: { method: 'GET', uri: '/é', querystring } };
    await test(emulator, R1, event);
    expect(invocations).toEqual([
      {
        event,
        fixture: {
          kvs: undefined,
          clock: undefined,
          edgeLocation: undefined,
          rawQueryString: 'a=1&b=2&b=3',
        },
      },
    ]);
  });

  it.each([
    ['as text', 'x=1&y', 'x=1&y'],
    ['as empty text', '', null],
    ['as an empty map', {}, null],
    ['with a part that is no parameter', { a: 1, b: { value: '' } }, 'b='],
  ])('gives a query %s to rawQueryString', async (_what, querystring, expected) => {
    const { emulator, invocations } = await recording();
    await create(emulator);
    await test(emulator, R1, { request: { uri: '/', querystring } });
    expect(invocations[0]?.fixture.rawQueryString).toBe(expected);
  });

  it('reads the associated key value store', async () => {
    const { emulator, invocations } = await recording();
    const arn = (await callApi(emulator, 'GET', '/key-value-store/redirects')).element('ARN')!;
    await create(emulator, { associations: associations([arn]) });
    await test(emulator, R1);
    expect(invocations[0]?.fixture.kvs).toEqual({ '/old': '/new' });
  });

  it('gives back logs, message and output, with what XML cannot carry replaced', async () => {
    const runtime = fakeRuntime(() => ({
      logs: ['one', 'a\rb\nc', '\u0000\ud800<&'],
      errorMessage: 'It broke.',
      computeUtilization: 17,
    }));
    const emulator = await startTestEmulator({ runtime });
    await create(emulator);
    const { text } = await test(emulator, R1);
    expect(text).toContain(
      '<ComputeUtilization>17</ComputeUtilization>' +
        '<FunctionExecutionLogs><member>one</member><member>a&#xD;b\nc</member><member>\ufffd\ufffd&lt;&amp;</member></FunctionExecutionLogs>' +
        '<FunctionErrorMessage>It broke.</FunctionErrorMessage><FunctionOutput></FunctionOutput>',
    );
  });

  it('answers the same small utilization for the same run', async () => {
    const emulator = await startTestEmulator({
      runtime: fakeRuntime(() => ({ logs: ['a', 'b'] })),
    });
    await create(emulator, { code: 'x'.repeat(2_048) });
    const utilization = async () => (await test(emulator, R1)).element('ComputeUtilization');
    expect([await utilization(), await utilization()]).toEqual(['7', '7']);
  });

  it.each([
    ['not JSON', '{'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['text', '"request"'],
    ['neither request nor response', '{"version":"1.0"}'],
    ['a request that is no object', '{"request":"GET /"}'],
  ])('refuses an event that is %s: HTTP 500, as AWS does', async (_what, event) => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const answer = await test(emulator, R1, event);
    expect([answer.status, answer.element('Code'), answer.element('Message')]).toEqual([
      500,
      'TestFunctionFailed',
      'The provided event object is not valid.',
    ]);
  });

  it.each([
    ['without an event', ''],
    ['whose event is not base64', '<EventObject>{}</EventObject>'],
    ['with an unknown stage', '<Stage>live</Stage><EventObject>e30=</EventObject>'],
  ])('refuses a request %s', async (_what, members) => {
    const emulator = await startTestEmulator();
    await create(emulator);
    const body = `<TestFunctionRequest>${members}</TestFunctionRequest>`;
    const answer = await callApi(emulator, 'POST', '/function/fn/test', { body, ifMatch: R1 });
    expect([answer.status, answer.element('Code')]).toEqual([400, 'InvalidArgument']);
  });

  it('takes 40,960 bytes of event, not one more', async () => {
    const { emulator } = await recording();
    await create(emulator);
    const event = (bytes: number) => JSON.stringify({ request: {} }).padEnd(bytes);
    expect((await test(emulator, R1, event(40_960))).status).toBe(200);
    const refused = await test(emulator, R1, event(40_961));
    expect([refused.status, refused.element('Code')]).toEqual([400, 'InvalidArgument']);
  });

  it('says InternalError, without a stack, when the runtime could not run', async () => {
    const runtime: OfflineRuntime = {
      engine: () => ({ name: 'offline', run: async () => [{ kind: 'trouble', error }] }),
      close: async () => undefined,
    };
    const error = new ServiceError('unknown', {
      operation: 'o',
      subject: 's',
      detail: 'no worker',
    });
    const emulator = await startTestEmulator({ runtime });
    await create(emulator);
    const answer = await test(emulator, R1);
    expect([answer.status, answer.element('Type'), answer.element('Code')]).toEqual([
      500,
      'Receiver',
      'InternalError',
    ]);
    expect(answer.element('Message')).toBe('The emulator could not run the function: no worker');
  });
});

async function recording(): Promise<{ emulator: Emulator; invocations: Invocation[] }> {
  const invocations: Invocation[] = [];
  const record = (invocation: Invocation) => {
    invocations.push(invocation);
    return { output: '{}' };
  };
  const emulator = await startTestEmulator({
    runtime: fakeRuntime(record),
    keyValueStores: [{ name: 'redirects', items: { '/old': '/new' } }],
  });
  return { emulator, invocations };
}
