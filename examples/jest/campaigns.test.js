import { beforeAll, describe, expect, it } from '@jest/globals';
import { Cf2Error, matchers, openFunction } from 'cf2/testing';

expect.extend(matchers);

let campaigns;
beforeAll(async () => {
  campaigns = await openFunction({
    source: 'functions/campaigns.js',
    folder: import.meta.dirname,
    eventType: 'viewer-request',
  });
});

describe('a campaign', () => {
  it.each(['spring', 'summer'])('%s leads to the shop', async (name) => {
    const { response } = await campaigns.run(`GET /c/${name}`);
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toMatch(new RegExp(`^/shop/.*campaign=${name}$`));
  });

  it('that there is none of is logged', async () => {
    const outcome = await campaigns.run('GET /c/autumn');
    expect(outcome).toEqual({
      response: { statusCode: 404, statusDescription: 'Not Found' },
      logs: ['no campaign: autumn'],
    });
  });

  it('is held against expectations of test files', async () => {
    const outcome = await campaigns.run('GET /c/spring');
    await expect(outcome).toMeet('302 /shop/garden?campaign=spring');
    await expect(outcome).toMeet({ response: { headers: { location: { startsWith: '/shop/' } } } });
    await expect(outcome).not.toMeet('unchanged');
  });

  it('fails with what differs', async () => {
    const wrong = campaigns.check({ request: 'GET /c/spring', expect: '302 /shop' });
    await expect(wrong).rejects.toThrow(Cf2Error);
    await expect(wrong).rejects.toThrow('expected  "/shop"');
  });
});
