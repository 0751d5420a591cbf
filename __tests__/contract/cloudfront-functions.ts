import { describe, expect, it } from '@jest/globals';
import type { CloudFrontFunctions, RemoteConfig } from '../../src/core/ports.ts';

/** A CloudFront to hold against the contract of the port. */
export interface ContractSubject {
  readonly cloudfront: CloudFrontFunctions;
  /** A name nobody has used in this account; the suite leaves its function behind. */
  newName(): string;
  /** Name and ARN of a key value store that is there. */
  readonly keyValueStore: { readonly name: string; readonly arn: string };
}

const CONFIG: RemoteConfig = {
  comment: 'contract < & > é',
  runtime: 'cloudfront-js-2.0',
  keyValueStoreArns: [],
};
const ONE = encode('function handler(event) { return event.request; } // 1 é\r\n');
const TWO = encode('function handler(event) { return event.request; } // 2');
const STALE = 'E3NOTANETAGOFIT';
const EVENT = {
  version: '1.0',
  context: { eventType: 'viewer-request' },
  viewer: { ip: '203.0.113.1' },
  request: { method: 'GET', uri: '/é', querystring: {}, headers: {}, cookies: {} },
};

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * What every CloudFrontFunctions must do, whoever answers: the emulator, or AWS itself. A subject is
 * asked for once per test.
 */
export function describeCloudFrontFunctions(
  title: string,
  open: () => Promise<ContractSubject>,
): void {
  const created = async (config = CONFIG) => {
    const subject = await open();
    const name = subject.newName();
    const { etag } = await subject.cloudfront.create(name, config, ONE);
    return { ...subject, name, etag };
  };

  describe(title, () => {
    it('has neither stage of an unknown function', async () => {
      const { cloudfront, newName } = await open();
      const name = newName();
      expect(await cloudfront.describe(name, 'DEVELOPMENT')).toBeUndefined();
      expect(await cloudfront.get(name, 'LIVE')).toBeUndefined();
      await expect(cloudfront.update(name, STALE, CONFIG, ONE)).rejects.toMatchObject({
        failure: 'no-such-function',
      });
      await expect(cloudfront.publish(name, STALE)).rejects.toMatchObject({
        failure: 'no-such-function',
      });
    });

    it('creates DEVELOPMENT alone', async () => {
      const { cloudfront, name, etag } = await created();
      const described = await cloudfront.describe(name, 'DEVELOPMENT');
      expect(described).toMatchObject({ config: CONFIG, etag });
      expect(described?.arn).toMatch(new RegExp(`^arn:aws:cloudfront::\\d{12}:function/${name}$`));
      const code = await cloudfront.get(name, 'DEVELOPMENT');
      expect([...(code?.code ?? [])]).toEqual([...ONE]);
      expect(code?.etag).toBe(etag);
      expect(await cloudfront.describe(name, 'LIVE')).toBeUndefined();
      expect(await cloudfront.get(name, 'LIVE')).toBeUndefined();
    });

    it('does not create a function twice', async () => {
      const { cloudfront, name } = await created();
      await expect(cloudfront.create(name, CONFIG, ONE)).rejects.toMatchObject({
        failure: 'already-exists',
      });
    });

    it('updates DEVELOPMENT under a new ETag', async () => {
      const { cloudfront, name, etag } = await created();
      const config = { ...CONFIG, comment: 'second' };
      const next = await cloudfront.update(name, etag, config, TWO);
      expect(next).not.toBe(etag);
      expect(await cloudfront.describe(name, 'DEVELOPMENT')).toMatchObject({ config, etag: next });
      const code = await cloudfront.get(name, 'DEVELOPMENT');
      expect([...(code?.code ?? [])]).toEqual([...TWO]);
      expect(code?.etag).toBe(next);
    });

    it('refuses every write and test under a stale ETag', async () => {
      const { cloudfront, name, etag } = await created();
      await cloudfront.update(name, etag, CONFIG, TWO);
      const refused = { failure: 'precondition-failed' };
      await expect(cloudfront.update(name, etag, CONFIG, ONE)).rejects.toMatchObject(refused);
      await expect(cloudfront.publish(name, etag)).rejects.toMatchObject(refused);
      await expect(cloudfront.test(name, etag, 'DEVELOPMENT', EVENT)).rejects.toMatchObject(
        refused,
      );
    });

    it('publishes what DEVELOPMENT has, and keeps it through the next update', async () => {
      const { cloudfront, name, etag } = await created();
      await cloudfront.publish(name, etag);
      expect(await cloudfront.describe(name, 'LIVE')).toMatchObject({ config: CONFIG, etag });
      await cloudfront.update(name, etag, { ...CONFIG, comment: 'next' }, TWO);
      expect((await cloudfront.describe(name, 'LIVE'))?.config.comment).toBe(CONFIG.comment);
      expect([...((await cloudfront.get(name, 'LIVE'))?.code ?? [])]).toEqual([...ONE]);
    });

    it('tests an event', async () => {
      const { cloudfront, name, etag } = await created();
      const result = await cloudfront.test(name, etag, 'DEVELOPMENT', EVENT);
      expect(result).toMatchObject({ logs: [], errorMessage: '' });
      expect(JSON.parse(result.output)).toMatchObject({ request: { method: 'GET', uri: '/é' } });
    });

    it('refuses an event that is none', async () => {
      const { cloudfront, name, etag } = await created();
      await expect(cloudfront.test(name, etag, 'DEVELOPMENT', {})).rejects.toMatchObject({
        failure: 'event-not-valid',
      });
    });

    it('refuses code above the limit', async () => {
      const { cloudfront, newName } = await open();
      const large = encode(`//${'x'.repeat(10_239)}`);
      await expect(cloudfront.create(newName(), CONFIG, large)).rejects.toMatchObject({
        failure: 'too-large',
      });
    });

    it('refuses a runtime that does not exist', async () => {
      const { cloudfront, newName } = await open();
      const config = { ...CONFIG, runtime: 'cloudfront-js-0.1' };
      await expect(cloudfront.create(newName(), config, ONE)).rejects.toMatchObject({
        failure: 'invalid-argument',
      });
    });

    it('carries the association of a key value store, and removes it', async () => {
      const { cloudfront, keyValueStore } = await open();
      const arn = await cloudfront.keyValueStoreArn(keyValueStore.name);
      expect(arn).toBe(keyValueStore.arn);
      const {
        name,
        etag,
        cloudfront: same,
      } = await created({ ...CONFIG, keyValueStoreArns: [arn] });
      const described = await same.describe(name, 'DEVELOPMENT');
      expect(described?.config.keyValueStoreArns).toEqual([arn]);
      await same.update(name, etag, CONFIG, ONE);
      expect((await same.describe(name, 'DEVELOPMENT'))?.config.keyValueStoreArns).toEqual([]);
    });

    it('knows no unknown key value store', async () => {
      const { cloudfront, newName } = await open();
      await expect(cloudfront.keyValueStoreArn(newName())).rejects.toMatchObject({
        failure: 'no-such-key-value-store',
      });
    });
  });
}
