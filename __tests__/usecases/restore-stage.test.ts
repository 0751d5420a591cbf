import { describe, expect, it } from '@jest/globals';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import { exitCodeOf, publishedIds, rolledBackIds } from '../../src/core/report-totals.ts';
import { FOREIGN_CODE } from '../../src/emulator/control/change-function.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { aCase, aFunction, aSuite } from '../builders/suite.ts';
import { NEW, OLD, textOf } from '../faults/deployment.ts';
import { openWatched } from './watched-deployment.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

describe('rolling back what proved unhealthy', () => {
  it('brings back the old version: uploaded, tested, published, read back, once', async () => {
    const { run, live, emulator, operations, progress, kept } = await openWatched();
    const before = await emulator.cloudfront.describe('site', 'LIVE');
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: false,
      rollback: { outcome: 'restored', live: 'old', rollout: 'unassociated' },
      keptFile: '/kept/1.json',
    });
    expect(await live()).toBe(OLD);
    const after = await emulator.cloudfront.describe('site', 'LIVE');
    expect(after?.config).toEqual(before?.config);
    expect(deployment?.liveEtag).toBe(after?.etag);
    const count = (operation: string) => operations().filter((it) => it === operation).length;
    // Both versions with both tests, and one look at the metrics: it acts once.
    expect(
      ['UpdateFunction', 'TestFunction', 'PublishFunction', 'GetMetricData'].map(count),
    ).toEqual([2, 4, 2, 1]);
    expect([exitCodeOf(report), publishedIds(report), rolledBackIds(report)]).toEqual([
      1,
      [],
      ['site'],
    ]);
    expect(kept).toHaveLength(1);
    expect(progress.map(({ step }) => step).slice(-7)).toEqual([
      'rolling-back',
      'uploaded',
      'tested',
      'published',
      'verified',
      'rollout',
      'rolled-back',
    ]);
    const [heading] = renderSummary(report).split('\n');
    expect(heading).toMatch(/^### ✗ .*site unhealthy and rolled back$/);
  });

  it('does not ask what the tests of the new version expect', async () => {
    const { run, live } = await openWatched({
      run: ({ event }, { source }) => {
        const { request } = event as unknown as { request: Record<string, unknown> };
        const uri = source === OLD ? '/as-it-was' : request.uri;
        return { output: JSON.stringify({ request: { ...request, uri } }) };
      },
    });
    expect((await run()).deployment?.rollback).toMatchObject({ outcome: 'restored' });
    expect(await live()).toBe(OLD);
  });

  it('does not publish an old version that raises an error at every event', async () => {
    const { run, live } = await openWatched({
      run: (_invocation, { source }) =>
        source === OLD ? { output: '', errorMessage: 'The function threw' } : echo(_invocation),
    });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      rollback: { outcome: 'broken', live: 'new' },
    });
    expect([exitCodeOf(report), await live()]).toEqual([1, NEW]);
  });

  it('cannot bring back what never was', async () => {
    const { run, live } = await openWatched({ exists: false });
    const { report, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      rollback: { outcome: 'nothing-kept', live: 'new' },
    });
    expect([exitCodeOf(report), await live()]).toEqual([1, NEW]);
  });

  it('leaves the healthy functions of a run as they are', async () => {
    const suite = aSuite(
      aFunction({ tests: [aCase()] }),
      aFunction({ id: 'other', tests: [aCase({ functionId: 'other' })] }),
    );
    const { run, live, emulator } = await openWatched({ suite });
    const { report } = await run();
    expect(report.functions.map(({ deployment }) => deployment?.health?.verdict)).toEqual([
      'unhealthy',
      'healthy',
    ]);
    expect([exitCodeOf(report), publishedIds(report), rolledBackIds(report)]).toEqual([
      1,
      ['other'],
      ['site'],
    ]);
    expect([await live(), await textOf(emulator.cloudfront, 'LIVE', 'other')]).toEqual([OLD, NEW]);
    expect(renderSummary(report).split('\n')[0]).toMatch(
      /other published to LIVE, site unhealthy and rolled back$/,
    );
  });

  it('leaves a version alone that somebody else published meanwhile', async () => {
    const { run, live, emulator } = await openWatched();
    // Right before the metrics are read.
    emulator.faults.set([{ operation: 'GetMetricData', name: 'site', fault: 'foreign-publish' }]);
    const { report, fn, deployment } = await run();
    expect(deployment).toMatchObject({
      published: false,
      rollback: { outcome: 'stopped', live: 'other' },
    });
    expect(fn?.trouble?.failure).toBe('live-replaced');
    expect([exitCodeOf(report), await live()]).toEqual([1, FOREIGN_CODE]);
  });

  it('leaves one alone that was published while it rolled back', async () => {
    const { run, live, emulator } = await openWatched();
    emulator.faults.set([{ operation: 'PublishFunction', call: 2, fault: 'foreign-publish' }]);
    const { deployment } = await run();
    expect(deployment?.rollback).toMatchObject({ outcome: 'stopped', live: 'other' });
    expect(await live()).toBe(FOREIGN_CODE);
  });

  it('writes over work of others on DEVELOPMENT, but not unseen', async () => {
    const { run, live, emulator } = await openWatched();
    emulator.faults.set([{ operation: 'GetMetricData', fault: 'foreign-write' }]);
    const { deployment } = await run();
    expect(deployment).toMatchObject({
      rollback: { outcome: 'restored', live: 'old' },
      collisions: [{ during: 'upload', size: FOREIGN_CODE.length }],
    });
    expect(await live()).toBe(OLD);
  });

  it.each([
    ['UpdateFunction', 'new', NEW],
    ['TestFunction', 'new', NEW],
    ['PublishFunction', 'new', NEW],
  ] as const)('that stops at %s says which version is LIVE', async (operation, version, text) => {
    const { run, live, emulator, operations } = await openWatched();
    const call = operation === 'TestFunction' ? 3 : 2;
    emulator.faults.set([{ operation, call, times: 1_000, fault: 'unavailable' }]);
    const { report, fn, deployment } = await run();
    expect(deployment).toMatchObject({
      published: true,
      rollback: { outcome: 'stopped', live: version },
    });
    expect(fn?.trouble).toMatchObject({ failure: 'service-unavailable', operation });
    expect([exitCodeOf(report), await live()]).toEqual([1, text]);
    expect(operations()).toContain('GetMetricData');
  });
});

const echo = ({ event }: { readonly event: unknown }) => ({
  output: JSON.stringify({ request: (event as { request: unknown }).request }),
});
