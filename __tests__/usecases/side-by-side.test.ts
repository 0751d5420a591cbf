import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fixedGate } from '../../src/usecases/create-gate.ts';
import { deployProject } from '../../src/usecases/deploy-project.ts';
import { createFakeCloudFront } from '../builders/fake-cloudfront.ts';
import { aCase, aFunction, aSuite } from '../builders/suite.ts';

const IDS = ['a', 'b', 'c'];

/** Deploys three functions; a call of `operation` is held until each of them is at that call. */
async function deployHolding(operation: string) {
  const fake = createFakeCloudFront();
  for (const id of IDS) fake.seed(id, 'old');
  const there = new Set<string>();
  let go = (): void => undefined;
  const all = new Promise<void>((resolve) => (go = resolve));
  fake.inject((called, name) => {
    if (called !== operation) return undefined;
    there.add(name);
    if (there.size === IDS.length) go();
    return all;
  });
  const findings = await deployProject(
    {
      files: {
        readText: () => Promise.resolve('new'),
        list: () => Promise.resolve([]),
        exists: () => Promise.resolve(true),
      },
      offline: {
        engine: () => ({ name: 'offline', run: () => Promise.resolve([]) }),
        close: () => Promise.resolve(),
      },
      check: () => [],
      clock: () => 0,
      progress: () => undefined,
      cloudfront: fake.cloudfront,
      publisher: fake.cloudfront,
      identify: () => Promise.reject(new Error('nobody asks')),
      knowsCallers: false,
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      wait: () => Promise.resolve(),
    },
    aSuite(...IDS.map((id) => aFunction({ id, tests: [aCase({ functionId: id })] }))),
    {
      offline: false,
      commit: () => '',
      skipUnchanged: true,
      createMissing: false,
      gate: fixedGate({ publish: true, code: 'main', subject: 'main' }),
      mark: undefined,
      waitForDeployedMs: 0,
      expectedAccountId: undefined,
    },
  );
  return { findings, calls: fake.calls };
}

describe('the pipelines of several functions', () => {
  // One after the other they would wait for each other without end.
  it.each(['Get DEVELOPMENT', 'Update', 'Test'])('are side by side at %s', async (operation) => {
    const { findings } = await deployHolding(operation);
    expect(findings.functions.map((fn) => fn.deployment?.published)).toEqual([true, true, true]);
  });

  it('publish one after the other, each read back before the next, and after all tests', async () => {
    const { calls } = await deployHolding('Test');
    const order = calls.filter((call) => /^(Test|Publish|Get LIVE)/.test(call));
    expect(order.slice(0, 3).sort()).toEqual(IDS.map((id) => `Test ${id}`));
    expect(order.slice(3)).toEqual(IDS.flatMap((id) => [`Publish ${id}`, `Get LIVE ${id}`]));
  });
});
