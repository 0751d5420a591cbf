import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf } from '../../src/core/report-totals.ts';
import type { Fault } from '../../src/emulator/control/faults.ts';
import { aFunction, aSuite } from '../builders/suite.ts';
import { NEW, OLD } from '../faults/deployment.ts';
import { HEALTHY, openWatched, UNHEALTHY, WATCH } from './watched-deployment.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const NEVER = { watch: { ...WATCH, rollback: 'never' as const } };

describe('watching what was published', () => {
  it('is healthy when the time is over and nothing was wrong', async () => {
    const { run, live, timing, progress } = await openWatched({ seen: HEALTHY });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      health: { verdict: 'healthy', invocations: 100, errors: [] },
    });
    expect(deployment?.rollback).toBeUndefined();
    expect([exitCodeOf(report), await live()]).toEqual([0, NEW]);
    expect(timing.clock()).toBeGreaterThanOrEqual(WATCH.watchMs);
    const steps = progress.map(({ step }) => step);
    expect(steps.slice(steps.indexOf('watching'))).toEqual(['watching', 'counted', 'health']);
  });

  it('ends at the first look that shows errors', async () => {
    const { run, live, timing, operations } = await openWatched({ options: NEVER });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      health: { verdict: 'unhealthy', errors: [{ kind: 'executionErrors', count: 50 }] },
      rollback: { outcome: 'not-asked', live: 'new' },
    });
    expect([exitCodeOf(report), await live()]).toEqual([1, NEW]);
    expect(operations().filter((it) => it === 'GetMetricData')).toHaveLength(1);
    expect(timing.clock()).toBeLessThan(WATCH.watchMs);
  });

  it('compares with the hour before', async () => {
    const { run, emulator } = await openWatched({ options: NEVER });
    for (const [metric, value] of [
      ['FunctionInvocations', 1_000],
      ['FunctionExecutionErrors', 500],
    ] as const) {
      emulator.metrics.add([{ functionName: 'site', metric, value, at: -60_000 }]);
    }
    expect((await run()).deployment?.health).toMatchObject({
      verdict: 'healthy',
      errors: [{ kind: 'executionErrors', count: 50, expected: 50 }],
    });
  });

  it('has no verdict without traffic, and goes on until the time is over', async () => {
    const { run, timing } = await openWatched({ seen: {} });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      health: { verdict: 'inconclusive', because: 'no-data' },
    });
    expect(exitCodeOf(report)).toBe(0);
    expect(timing.clock()).toBeGreaterThanOrEqual(WATCH.watchMs);
  });

  it('has none without the permission, and does not wait for it', async () => {
    const { run, emulator, timing } = await openWatched();
    emulator.faults.set([{ operation: 'GetMetricData', fault: 'access-denied', times: 1_000 }]);
    const { report, deployment } = await run();
    expect(deployment?.health).toMatchObject({
      because: 'no-permission',
      detail: expect.stringContaining('cloudwatch:GetMetricData'),
    });
    expect([exitCodeOf(report), deployment?.published]).toEqual([0, true]);
    expect(timing.clock()).toBeLessThan(WATCH.watchMs);
  });

  const OUT: Fault = { operation: 'GetMetricData', fault: 'unavailable', times: 1_000 };

  it('has none when CloudWatch does not answer any more: what was seen before is not the whole', async () => {
    const { run, emulator } = await openWatched({ seen: HEALTHY });
    emulator.faults.set([{ ...OUT, call: 2 }]);
    expect((await run()).deployment?.health).toMatchObject({ because: 'unreachable' });
  });

  it('passes over a look that fails', async () => {
    const { run, emulator } = await openWatched({ seen: HEALTHY });
    emulator.faults.set([{ ...OUT, times: 6 }]);
    expect((await run()).deployment?.health).toMatchObject({ verdict: 'healthy' });
  });

  it('has none where the metrics would be of other functions', async () => {
    const { run, operations } = await openWatched({ ports: { metrics: undefined } });
    expect((await run()).deployment?.health).toMatchObject({ because: 'no-endpoint' });
    expect(operations()).not.toContain('GetMetricData');
  });

  it('is not done where nothing was published', async () => {
    const { run, operations } = await openWatched({ ports: { files: filesOf(OLD) } });
    const { deployment } = await run();
    expect([deployment?.alreadyLive, deployment?.health]).toEqual([true, undefined]);
    expect(operations()).not.toContain('GetMetricData');
  });

  it('ends when the run is cancelled, says so, and still says what was published', async () => {
    const cancelling = new AbortController();
    const { run, live } = await openWatched({
      seen: HEALTHY,
      cancel: cancelling.signal,
      ports: { progress: ({ step }) => step === 'counted' && cancelling.abort() },
    });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      health: { verdict: 'inconclusive', because: 'cancelled' },
    });
    expect(report.trouble).toMatchObject({ failure: 'cancelled' });
    expect([exitCodeOf(report), await live()]).toEqual([3, NEW]);
  });

  it('that is cancelled does not lose a function that has no tests', async () => {
    const cancelling = new AbortController();
    const { run } = await openWatched({
      seen: HEALTHY,
      suite: aSuite(aFunction({ tests: 'none' })),
      cancel: cancelling.signal,
      ports: { progress: ({ step }) => step === 'counted' && cancelling.abort() },
    });
    const { report, deployment } = await run();
    expect([deployment?.published, report.trouble?.failure]).toEqual([true, 'cancelled']);
  });

  it('that found errors when the run was cancelled rolls nothing back any more', async () => {
    const cancelling = new AbortController();
    const { run, live } = await openWatched({
      seen: UNHEALTHY,
      cancel: cancelling.signal,
      ports: { progress: ({ step }) => step === 'counted' && cancelling.abort() },
    });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      health: { verdict: 'unhealthy' },
      rollback: { outcome: 'stopped', live: 'new' },
    });
    expect([exitCodeOf(report), await live()]).toEqual([1, NEW]);
  });
});

function filesOf(code: string) {
  return {
    readText: () => Promise.resolve(code),
    list: () => Promise.resolve([]),
    exists: () => Promise.resolve(true),
  };
}
