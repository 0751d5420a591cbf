import type { JsonObject } from '../../core/json.ts';
import { isJsonObject } from '../../core/json.ts';
import type { Fixture, OfflineOnlyReason } from '../../core/test-case.ts';
import type { MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { mergeFixture } from '../input/kvs-fixture.ts';
import type { FunctionTarget } from './function-target.ts';
import type { TestFile } from './test-file.ts';
import type { TestInput } from './test-input.ts';

/** What an offline run gets beside the event. */
export function readFixture(
  test: MapNode,
  { settings, query }: TestInput,
  file: TestFile,
  target: FunctionTarget,
  problems: Problems,
): Fixture {
  const { clock, edgeLocation } = settings;
  return {
    kvs: readStore(test, file, target, problems),
    clock: typeof clock === 'number' ? clock : undefined,
    edgeLocation: isJsonObject(edgeLocation) ? edgeLocation : undefined,
    rawQueryString: query,
  };
}

function readStore(
  test: MapNode,
  file: TestFile,
  { id, runtime }: FunctionTarget,
  problems: Problems,
): Fixture['kvs'] {
  const own = test.entries.get('kvs');
  const base = file.kvs?.fixture;
  const place = own?.keyPlace ?? file.kvs?.keyPlace;
  if (place && runtime === 'cloudfront-js-1.0') {
    report(problems, place, { code: 'kvs-runtime', args: { id } });
  }
  return (own ? mergeFixture(base, own.value, problems) : base)?.items;
}

/** What makes a test offline-only apart from its own keys. */
export interface OfflineFacts {
  /** The file has a key value store that AWS shall not be asked about. */
  readonly keepsStore: boolean;
  /** AWS would derive another raw query from the event. */
  readonly hasLossyQuery: boolean;
  readonly assertsOrigin: boolean;
}

/** Why AWS cannot run a test; empty: it can. */
export function offlineOnlyReasons(
  test: MapNode,
  settings: JsonObject,
  { keepsStore, hasLossyQuery, assertsOrigin }: OfflineFacts,
): readonly OfflineOnlyReason[] {
  const facts: Readonly<Record<OfflineOnlyReason, boolean>> = {
    clock: settings.clock !== undefined,
    edgeLocation: settings.edgeLocation !== undefined,
    kvs: keepsStore || test.entries.has('kvs'),
    origin: assertsOrigin,
    engine: settings.engine === 'offline',
    rawQueryString: hasLossyQuery,
  };
  return REASONS.filter((reason) => facts[reason]);
}

const REASONS = ['clock', 'edgeLocation', 'kvs', 'origin', 'engine', 'rawQueryString'] as const;
