import { describe, expect, it } from '@jest/globals';
import { createCloudFrontFunctions } from '../../src/aws/cloudfront-functions.ts';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { Timing } from '../../src/aws/pacer.ts';
import { FAULT_KINDS } from '../../src/emulator/control/faults.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { deployWith, NEW, type Reachable } from './deployment.ts';
import { brokenBy } from './invariants.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

/** So long may an answer take that never comes; all others are there at once. */
const REQUEST_TIMEOUT = 1_500;

/** A server, and clients that reach it through sockets. */
async function openServer(timing: Timing): Promise<Reachable> {
  const { url, faults, requests } = await startTestEmulator({ now: timing.clock });
  const connect: Reachable['connect'] = (own, _before, cancel) =>
    createCloudFrontFunctions({
      endpoint: url,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      timing: own,
      cancel,
      requestTimeout: REQUEST_TIMEOUT,
    });
  return { faults, log: { records: requests }, connect, cloudfront: connect(timing) };
}

const OPERATIONS = ['GetFunction', 'UpdateFunction', 'TestFunction', 'PublishFunction'];
const SAMPLE = OPERATIONS.flatMap((operation) =>
  FAULT_KINDS.map((fault) => ({ operation, fault, call: 1 })),
);

describe('a sample of the faults, over real connections', () => {
  it('has a clean run to begin with', async () => {
    expect(await deployWith([], { open: openServer })).toMatchObject({ exitCode: 0, live: NEW });
  });

  it.each(SAMPLE)('$fault at $operation: every invariant holds', async (fault) => {
    const run = await deployWith([fault], { open: openServer });
    expect(brokenBy(run, true, [fault])).toEqual([]);
    expect(run.operations).toContain(fault.operation);
  });
});
