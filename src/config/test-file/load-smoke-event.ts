import { asMap, type MapNode, type Place, type ScalarNode } from '../document/located-node.ts';
import { parseJson } from '../document/parse-json.ts';
import { report, type Problems } from '../document/problems.ts';
import { nameOf } from '../paths.ts';
import type { ProjectFiles } from '../project-files.ts';
import type { TestFile } from './test-file.ts';
import type { WrittenTest } from './written-test.ts';

/** True for `dir/stem.events/name.json`: a raw AWS event that is a case by itself. */
export function isSmokeEvent(path: string): boolean {
  return /\.events\/[^/]+\.json$/.test(path);
}

/**
 * Reads a raw AWS event as a file with one test. The test asserts nothing of its own: the function must not
 * fail, and what holds for every test holds for it. `place` is where the path is written.
 */
export async function loadSmokeEvent(
  files: ProjectFiles,
  path: string,
  place: Place | undefined,
  problems: Problems,
): Promise<TestFile | undefined> {
  const text = await files.read(path, place, problems);
  if (text === undefined) return undefined;
  const parsed = parseJson(text, path);
  const event = 'root' in parsed ? asMap(parsed.root) : undefined;
  if (event) return smokeFile(path, event);
  const { reason, at } =
    'root' in parsed
      ? ({ reason: 'no-json-object', at: parsed.root.place } as const)
      : { reason: parsed.reason, at: parsed.place };
  report(problems, at, { code: 'bad-json', args: { path, reason } });
  return undefined;
}

function smokeFile(path: string, event: MapNode): TestFile {
  return {
    path,
    functions: undefined,
    defaults: undefined,
    kvs: undefined,
    tests: [smokeTest(path, event)],
    events: new Map(),
    outputs: new Map(),
    snapshots: { path, root: undefined },
    isShared: false,
    isFaulty: false,
  };
}

function smokeTest(path: string, event: MapNode): WrittenTest {
  const { place } = event;
  const text = nameOf(path);
  const name: ScalarNode = { kind: 'scalar', place, value: text, text, blank: false, lines: [] };
  const keys = { event, name };
  const entries = Object.entries(keys).map(
    ([key, value]) => [key, { key, keyPlace: place, value }] as const,
  );
  return {
    map: { kind: 'map', place, entries: new Map(entries) },
    inputs: [],
    hasBadInput: false,
    queryAsInput: undefined,
    span: place.span,
    row: undefined,
    name: text,
    isFaulty: false,
    isMisspelt: false,
    isSmoke: true,
  };
}
