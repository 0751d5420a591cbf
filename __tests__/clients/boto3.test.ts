import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { answerOf, runClient } from './clients.ts';

const SCRIPT = fileURLToPath(new URL('./boto3-lifecycle.py', import.meta.url));

/** The Python on PATH and that of the system may have different versions of boto3. */
const PYTHONS = ['python3', '/usr/bin/python3'].map((python) => ({
  python,
  version: answerOf(python, '-c', 'import boto3; print(boto3.__version__)'),
}));
const versions = new Map(PYTHONS.map((it) => [it.version ?? 'not installed', it]));

describe('boto3', () => {
  for (const [version, { python, version: found }] of versions) {
    const withBoto3 = found === undefined ? it.skip : it;
    withBoto3(
      `${version}: the life of a function and of a key value store`,
      async () => {
        const { url } = await startTestEmulator({ provisioningMs: 0 });
        const printed = await runClient(python, [SCRIPT, url], { cwd: tmpdir() });
        const { store, ...said } = JSON.parse(printed) as Record<string, unknown>;
        expect(said).toEqual({
          create: [
            'ETVPDKIKX0DER',
            'https://cloudfront.amazonaws.com/2020-05-31/function/arn:aws:cloudfront::123456789012:function/fn',
            'UNPUBLISHED',
            'a & <b> é\n',
            '2026-03-01T12:00:00+00:00',
          ],
          live: ['NoSuchFunctionExists', 404],
          update: 'E3UN6WX5RRO2AG',
          stale: ['PreconditionFailed', 412],
          missing: ['InvalidIfMatchVersion', 400],
          test: [{ request: { uri: '/ü' } }, [], ''],
          'bad event': ['TestFunctionFailed', 500],
          publish: 'LIVE',
          get: ['E3UN6WX5RRO2AG', 'application/octet-stream', 'two\r\n\0'],
          list: ['DEVELOPMENT', 'LIVE'],
          delete: 204,
          gone: ['NoSuchFunctionExists', 404],
        });
        // Key value stores are younger than some versions.
        if (store !== undefined)
          expect(store).toEqual([
            'ETVPDKIKX0DER',
            'READY',
            'E3UN6WX5RRO2AG',
            ['store'],
            ['PreconditionFailed', 412],
            ['EntityAlreadyExists', 409],
          ]);
      },
      120_000,
    );
  }
});
