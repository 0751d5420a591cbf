import { describe, expect, it } from '@jest/globals';
import { startTestEmulator } from '../builders/start-emulator.ts';

const API = '/2020-05-31/function';

async function started(control = true) {
  const { url } = await startTestEmulator({ control });
  const send = (method: string, path: string, body?: unknown) =>
    fetch(`${url}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { url, send };
}

describe('the control endpoint', () => {
  it('is off unless asked for', async () => {
    const { send } = await started(false);
    const answer = await send('PUT', '/_cf2/faults', []);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<Code>UnknownOperation</Code>');
  });

  it('makes the calls fail that a rule names, and counts them', async () => {
    const { send } = await started();
    const rule = { fault: 'throttle', operation: 'ListFunctions', call: 2, times: 2 };
    expect(await (await send('PUT', '/_cf2/faults', [rule])).json()).toEqual({ faults: 1 });
    const statuses = [];
    for (let call = 1; call <= 4; call += 1) statuses.push((await send('GET', API)).status);
    expect(statuses).toEqual([200, 400, 400, 200]);
    await send('PUT', '/_cf2/faults', [rule]);
    await send('DELETE', '/_cf2/faults');
    expect((await send('GET', API)).status).toBe(200);
    expect((await send('GET', API)).status).toBe(200);
  });

  it.each([
    ['unavailable', 503, 'ServiceUnavailable'],
    ['internal-error', 500, 'InternalError'],
    ['throttle', 400, 'Throttling'],
  ])('%s answers %i %s', async (fault, status, code) => {
    const { send } = await started();
    await send('PUT', '/_cf2/faults', [{ fault }]);
    const answer = await send('GET', API);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  it.each(['reset-before', 'reset-after', 'truncated-body'])(
    '%s breaks the connection',
    async (fault) => {
      const { send } = await started();
      await send('PUT', '/_cf2/faults', [{ fault }]);
      await expect(send('GET', API).then((answer) => answer.text())).rejects.toThrow();
      expect((await send('GET', API)).status).toBe(200);
    },
  );

  it('slow-body arrives whole', async () => {
    const { send } = await started();
    const whole = await (await send('GET', API)).text();
    await send('PUT', '/_cf2/faults', [{ fault: 'slow-body' }]);
    expect(await (await send('GET', API)).text()).toBe(whole);
  });

  it('hang does not answer', async () => {
    const { url, send } = await started();
    await send('PUT', '/_cf2/faults', [{ fault: 'hang' }]);
    const signal = AbortSignal.timeout(200);
    await expect(fetch(`${url}${API}`, { signal })).rejects.toThrow();
  });

  it('lists the requests', async () => {
    const { send } = await started();
    await send('GET', API);
    const requests = (await (await send('GET', '/_cf2/requests')).json()) as unknown[];
    expect(requests).toEqual([
      expect.objectContaining({ operation: 'ListFunctions', status: 200 }),
    ]);
  });

  it.each([
    ['no list', {}, /the body has to be a list/],
    ['an unknown fault', [{ fault: 'explode' }], /\[0\]\.fault has to be one of throttle/],
    [
      'an unknown key',
      [{ fault: 'hang', when: 1 }],
      /\[0\]\.when is not known; known: fault, service, operation/,
    ],
    ['half a call', [{ fault: 'hang', call: 0.5 }], /\[0\]\.call has to be a whole number/],
  ])('refuses %s', async (_title, body, says) => {
    const { send } = await started();
    const answer = await send('PUT', '/_cf2/faults', body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(says);
  });

  it('refuses what is no JSON, and paths that are none', async () => {
    const { url, send } = await started();
    const answer = await fetch(`${url}/_cf2/faults`, { method: 'PUT', body: '{' });
    expect(answer.status).toBe(400);
    expect((await send('GET', '/_cf2/nothing')).status).toBe(404);
  });
});
