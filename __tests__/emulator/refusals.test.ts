import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import type { ApiAnswer, FunctionFields } from './api.ts';
import {
  associations,
  callApi,
  create,
  describeStage,
  EVENT,
  functionBody,
  publish,
  R1,
  R2,
  test,
  update,
} from './api.ts';

let emulator: Emulator;
const STORES = [
  'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000001',
  'arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-4000-8000-000000000002',
] as const;
const UNKNOWN_STORE =
  'arn:aws:cloudfront::123456789012:key-value-store/99999999-0000-4000-8000-000000000001';

beforeAll(async () => {
  emulator = await startTestEmulator({
    keyValueStores: [
      { name: 'a', items: {} },
      { name: 'b', items: {} },
    ],
  });
  await create(emulator);
  await update(emulator, R1);
});

const refusal = ({ status, element }: ApiAnswer) => `${status} ${element('Code')}`;

describe('refused configuration and code', () => {
  const rows: [what: string, fields: FunctionFields, refused: string][] = [
    ['a name with a dot', { name: 'a.b' }, '400 InvalidArgument'],
    ['an empty name', { name: '' }, '400 InvalidArgument'],
    ['a name of 65 characters', { name: 'a'.repeat(65) }, '400 InvalidArgument'],
    ['no name', { name: undefined }, '400 InvalidArgument'],
    ['no comment', { comment: undefined }, '400 InvalidArgument'],
    ['a comment of 129 characters', { comment: 'c'.repeat(129) }, '400 InvalidArgument'],
    ['no runtime', { runtime: undefined }, '400 InvalidArgument'],
    ['an unknown runtime', { runtime: 'cloudfront-js-3.0' }, '400 InvalidArgument'],
    ['no code', { code: undefined }, '400 InvalidArgument'],
    ['empty code', { base64: '' }, '400 InvalidArgument'],
    ['code that is not base64', { base64: 'a*b=' }, '400 InvalidArgument'],
    ['base64 of a wrong length', { base64: 'abcde' }, '400 InvalidArgument'],
    ['10,241 bytes of code', { code: 'x'.repeat(10_241) }, '413 FunctionSizeLimitExceeded'],
    ['40,960 bytes of code', { code: 'x'.repeat(40_960) }, '413 FunctionSizeLimitExceeded'],
    ['more than the API carries', { code: 'x'.repeat(40_961) }, '400 InvalidArgument'],
    [
      'a store that is not there',
      { associations: associations([UNKNOWN_STORE]) },
      '400 InvalidArgument',
    ],
    ['two stores', { associations: associations(STORES) }, '400 InvalidArgument'],
    ['a wrong quantity', { associations: associations([STORES[0]], 2) }, '400 InvalidArgument'],
    [
      'a store with runtime 1.0',
      { runtime: 'cloudfront-js-1.0', associations: associations([STORES[0]]) },
      '400 InvalidArgument',
    ],
  ];

  it.each(rows)('create: %s', async (_what, fields, refused) => {
    expect(refusal(await create(emulator, { name: 'other', ...fields }))).toBe(refused);
    expect((await callApi(emulator, 'GET', '/function/other')).status).toBe(404);
  });

  it.each(rows.filter(([what]) => !what.includes('name')))(
    'update: %s',
    async (_what, fields, refused) => {
      expect(refusal(await update(emulator, R2, fields))).toBe(refused);
      expect((await describeStage(emulator, 'DEVELOPMENT')).headers.get('etag')).toBe(R2);
    },
  );

  it.each<[string, FunctionFields]>([
    ['a name of 64 characters', { name: '_-9'.padEnd(64, 'z') }],
    ['a comment of 128 characters', { name: 'c1', comment: '😀'.repeat(128) }],
    ['10,240 bytes of code', { name: 'c2', code: 'x'.repeat(10_240) }],
    ['runtime 1.0', { name: 'c3', runtime: 'cloudfront-js-1.0' }],
    ['base64 with line breaks', { name: 'c4', base64: 'YWJj\nZGVm\n' }],
    ['no store, said explicitly', { name: 'c5', associations: associations([]) }],
  ])('accepted: %s', async (_what, fields) => {
    expect((await create(emulator, fields)).status).toBe(201);
  });

  it('a second function of the same name: 409', async () => {
    expect(refusal(await create(emulator))).toBe('409 FunctionAlreadyExists');
  });

  it('the 101st function', async () => {
    const full = await startTestEmulator();
    for (let index = 0; index < 100; index += 1) await create(full, { name: `fn-${index}` });
    expect(refusal(await create(full, { name: 'one-more' }))).toBe('400 TooManyFunctions');
    expect(refusal(await create(full, { name: 'fn-7' }))).toBe('409 FunctionAlreadyExists');
  });
});

describe('If-Match: first the function, then the form, then the revision', () => {
  const writes = {
    UpdateFunction: (name: string, ifMatch?: string) =>
      callApi(emulator, 'PUT', `/function/${name}`, {
        body: functionBody('UpdateFunctionRequest', { comment: undefined }),
        ifMatch,
      }),
    PublishFunction: (name: string, ifMatch?: string) =>
      callApi(emulator, 'POST', `/function/${name}/publish`, { ifMatch }),
    DeleteFunction: (name: string, ifMatch?: string) =>
      callApi(emulator, 'DELETE', `/function/${name}`, { ifMatch }),
  };

  for (const [operation, call] of Object.entries(writes)) {
    it.each([
      ['no such function', 'none', undefined, '404 NoSuchFunctionExists'],
      ['missing', 'fn', undefined, '400 InvalidIfMatchVersion'],
      ['in quotes', 'fn', `"${R2}"`, '400 InvalidIfMatchVersion'],
      ['any', 'fn', '*', '400 InvalidIfMatchVersion'],
      ['of an older revision', 'fn', R1, '412 PreconditionFailed'],
      ['of a revision that never was', 'fn', 'E13V1IB3VIYZZH', '412 PreconditionFailed'],
    ])(`${operation}: %s`, async (_what, name, ifMatch, refused) => {
      expect(refusal(await call(name, ifMatch))).toBe(refused);
    });
  }

  it.each([
    ['missing', undefined],
    ['stale', R1],
    ['malformed', 'nonsense'],
  ])('TestFunction: %s is InvalidIfMatchVersion', async (_what, ifMatch) => {
    expect(refusal(await test(emulator, ifMatch))).toBe('400 InvalidIfMatchVersion');
  });

  it('has the texts of AWS', async () => {
    const stale = await publish(emulator, R1);
    expect(stale.element('Message')).toBe(
      "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    );
    const missing = await publish(emulator, undefined);
    expect(missing.element('Message')).toBe(
      'The If-Match version is missing or not valid for the resource.',
    );
  });
});

describe('other refusals', () => {
  it.each([
    ['/function/none', '404 NoSuchFunctionExists'],
    ['/function/none/describe', '404 NoSuchFunctionExists'],
    ['/function/fn?Stage=LIVE', '404 NoSuchFunctionExists'],
    ['/function/fn/describe?Stage=LIVE', '404 NoSuchFunctionExists'],
    ['/function/fn/describe?Stage=live', '400 InvalidArgument'],
    ['/function?Stage=PRODUCTION', '400 InvalidArgument'],
    ['/function?MaxItems=0', '400 InvalidArgument'],
    ['/function?MaxItems=many', '400 InvalidArgument'],
  ])('GET %s: %s', async (path, refused) => {
    expect(refusal(await callApi(emulator, 'GET', path))).toBe(refused);
  });

  it('TestFunction of LIVE before the first publish', async () => {
    expect(refusal(await test(emulator, R2, EVENT, 'LIVE'))).toBe('404 NoSuchFunctionExists');
  });

  it('an error document has type, code, message and the request id of the header', async () => {
    const { text, headers } = await describeStage(emulator, 'LIVE');
    expect(text).toBe(
      '<?xml version="1.0"?>\n<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error>' +
        '<Type>Sender</Type><Code>NoSuchFunctionExists</Code><Message>The specified function does not exist.</Message>' +
        `</Error><RequestId>${headers.get('x-amzn-requestid')}</RequestId></ErrorResponse>`,
    );
  });
});
