import { describe, expect, it } from '@jest/globals';
import { associations, callApi, functionBody } from '../api.ts';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { MODEL } from './model.ts';
import { openWorld } from './world.ts';

/**
 * Errors that nothing in the emulator leads to: no region lacks an operation, no IAM policy denies one, no
 * name in a path is refused for its form. Clients get them on demand, by the fault `refuse`.
 */
const ON_DEMAND: Readonly<Record<string, readonly string[]>> = {
  '*': ['UnsupportedOperation', 'AccessDenied', 'AccessDeniedException', 'InternalServerException'],
  PublishFunction: ['InvalidArgument'],
  ListTagsForResource: ['InvalidTagging'],
  DescribeKeyValueStore: ['InvalidArgument'],
  'data DescribeKeyValueStore': ['ConflictException'],
  DeleteKey: ['ServiceQuotaExceededException'],
};
/** Errors that need an account of their own; tested below. */
const FULL_ACCOUNT: Readonly<Record<string, readonly string[]>> = {
  CreateFunction: ['TooManyFunctions'],
  CreateKeyValueStore: ['EntityLimitExceeded'],
};

const isOnDemand = (operation: string, error: string) =>
  [ON_DEMAND['*'], ON_DEMAND[operation]].some((errors) => errors?.includes(error));

/** Errors that need five megabytes to show. */
const LARGE = ['EntitySizeLimitExceeded', 'ServiceQuotaExceededException'];

async function answerTo([operation, error, request]: Case) {
  const world = await openWorld({ large: LARGE.includes(error) });
  const path = request.path.replace('YOUNG', encodeURIComponent(world.young));
  const answer = await world.send({ ...request, path });
  const record = world.emulator.requests.at(-1)!;
  await world.close();
  expect(record).toMatchObject({
    operation: operation.replace('data ', ''),
    service: MODEL[operation]!.service,
  });
  return answer;
}

describe('every operation', () => {
  it.each(CASES.map((it) => [it[0], it[1] || 'success', it] as const))(
    '%s: %s',
    async (operation, _outcome, it) => {
      const { ok, errors, service } = MODEL[operation]!;
      const answer = await answerTo(it);
      const [, error] = it;
      expect([answer.status, answer.code]).toEqual([error === '' ? ok : errors[error], error]);
      expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
      if (error !== '') expectErrorDocument(service, answer.text, answer.headers);
    },
  );

  it('has a case for its success and for every error of the model that something leads to', () => {
    const missing = Object.entries(MODEL).flatMap(([operation, { errors }]) =>
      ['', ...Object.keys(errors)]
        .filter((error) => !isOnDemand(operation, error))
        .filter((error) => !FULL_ACCOUNT[operation]?.includes(error))
        .filter((error) => !CASES.some(([of, to]) => of === operation && to === error))
        .map((error) => `${operation}: ${error}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives the other errors on demand, with their status', async () => {
    const world = await openWorld();
    for (const [operation, { errors, service }] of Object.entries(MODEL)) {
      const [, , request] = CASES.find(([of, to]) => of === operation && to === '')!;
      for (const [error, status] of Object.entries(errors)) {
        await world.fail(operation.replace('data ', ''), error, service);
        const answer = await world.send(request);
        expect([operation, answer.status, answer.code]).toEqual([operation, status, error]);
        expectErrorDocument(service, answer.text, answer.headers);
      }
    }
    await world.close();
  });
});

function expectErrorDocument(service: string, text: string, headers: Headers): void {
  if (service === 'cloudfront') {
    expect(headers.get('content-type')).toBe('text/xml');
    expect(text).toMatch(
      /^<\?xml version="1\.0"\?>\n<ErrorResponse xmlns="http:\/\/cloudfront\.amazonaws\.com\/doc\/2020-05-31\/"><Error><Type>(Sender|Receiver)<\/Type><Code>\w+<\/Code><Message>[^<]+<\/Message><\/Error><RequestId>[0-9a-f-]{36}<\/RequestId><\/ErrorResponse>$/,
    );
  } else {
    expect(headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(text)).toEqual({ Message: expect.stringMatching(/./) });
  }
}

describe('an account that is full', () => {
  it('has room for 100 functions and 200 key value stores', async () => {
    const world = await openWorld({ functions: 100, stores: 196 });
    const post = (path: string, body: string) =>
      world.send({ method: 'POST', path: `/2020-05-31${path}`, body });
    const fn = await post('/function', functionBody('CreateFunctionRequest', { name: 'one-more' }));
    expect([fn.status, fn.code]).toEqual([400, 'TooManyFunctions']);
    const body = '<CreateKeyValueStoreRequest><Name>one-more</Name></CreateKeyValueStoreRequest>';
    const store = await post('/key-value-store', body);
    expect([store.status, store.code]).toEqual([400, 'EntityLimitExceeded']);
    await world.close();
  });
});

describe('a store that is provisioned', () => {
  it('cannot be associated', async () => {
    const world = await openWorld();
    const body = functionBody('CreateFunctionRequest', {
      name: 'early',
      associations: associations([world.young]),
    });
    const answer = await callApi(world.emulator, 'POST', '/function', { body });
    expect([answer.status, answer.element('Code')]).toEqual([400, 'InvalidArgument']);
    expect(answer.element('Message')).toMatch(/cannot be associated before the resource is provi/);
    await world.close();
  });
});
