import { EVENT_TYPES } from '../../core/event.ts';
import {
  KVS_FIXTURES,
  LIVE_EVENTS,
  NO_STORE,
  type FunctionLimits,
} from '../../core/function-config.ts';
import { FUNCTION_ID, FUNCTION_NAME, LIMITS } from '../../core/limits.ts';
import { isRuntime } from '../../core/runtimes.ts';
import {
  asText,
  itemsOf,
  valueAt,
  type MapEntry,
  type ScalarNode,
} from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { readInputLayer } from '../input/input-layer.ts';
import { readAllow } from '../read-allow.ts';
import { folderOf, resolvePath } from '../paths.ts';
import { readCoverageLimits } from './coverage-limits.ts';
import { interpolate, type Variables } from './interpolate.ts';
import { layeredMaps, layeredValue, type Layers } from './layered.ts';
import type { ProjectFunction } from './project-function.ts';

/** What functions of one configuration have in common. */
export interface ConfigScope {
  /** Path of the configuration, to which written paths are relative. */
  readonly file: string;
  readonly host: string | undefined;
  readonly environment: string | undefined;
  readonly variables: Variables;
  readonly problems: Problems;
}

/** Reads one function from its layers, weakest first; undefined without a source. */
export function readFunction(
  { key: id, keyPlace }: MapEntry,
  layers: Layers,
  scope: ConfigScope,
): ProjectFunction | undefined {
  const { problems } = scope;
  const textOf = (key: string) => asText(layeredValue(layers, key, problems));
  const source = textOf('source');
  const isId = FUNCTION_ID.test(id);
  if (!isId)
    report(problems, keyPlace, { code: 'bad-name', args: { text: id, what: 'function id' } });
  const name = readName(id, textOf('name'), keyPlace, isId, scope);
  const runtime = textOf('runtime')?.text;
  const eventType = textOf('eventType')?.text;
  const store = layeredValue(layers, 'kvs', problems);
  const kvs = asText(store) ?? asText(valueAt(store, 'name'));
  const data = asText(valueAt(store, 'data'));
  const kvsFixtures = textOf('kvsFixtures')?.text;
  const live = textOf('live')?.text;
  if (kvs && kvs.text !== NO_STORE && runtime === 'cloudfront-js-1.0') {
    report(problems, kvs.place, { code: 'kvs-runtime', args: { id } });
  }
  const testDefaults = layeredMaps(layers, 'testDefaults', problems);
  const read = {
    id,
    name,
    runtime: isRuntime(runtime) ? runtime : undefined,
    eventType: EVENT_TYPES.find((type) => type === eventType),
    comment: readComment(textOf('comment'), scope),
    kvs: kvs && interpolate(kvs, scope.variables, problems),
    kvsData: data && { path: pathFrom(data, scope), place: data.place },
    limits: readLimits(layers, problems),
    allow: readAllow(layeredValue(layers, 'allow', problems)).map(({ code }) => code),
    kvsFixtures: KVS_FIXTURES.find((word) => word === kvsFixtures) ?? KVS_FIXTURES[0],
    live: LIVE_EVENTS.find((word) => word === live) ?? LIVE_EVENTS[0],
    build: readBuild(textOf('build'), problems),
    tests: readTests(layers, scope),
    testDefaults: testDefaults.map((map) => readInputLayer(map, problems)),
    host: scope.host,
    span: keyPlace.span,
    place: keyPlace,
  };
  if (source === undefined) return undefined;
  return { ...read, source: pathFrom(source, scope), sourcePlace: source.place };
}

function readName(
  id: string,
  written: ScalarNode | undefined,
  idPlace: MapEntry['keyPlace'],
  isId: boolean,
  { environment, variables, problems }: ConfigScope,
): string {
  const prefix = environment === undefined ? '' : `${environment}-`;
  const before = problems.length;
  const text = written ? interpolate(written, variables, problems) : prefix + id;
  const isChecked = problems.length === before && (written !== undefined || isId);
  if (isChecked && !FUNCTION_NAME.test(text)) {
    report(problems, written?.place ?? idPlace, {
      code: 'bad-name',
      args: { text, what: 'function name' },
    });
  }
  return text;
}

function readComment(
  written: ScalarNode | undefined,
  { variables, problems }: ConfigScope,
): string | undefined {
  if (written === undefined) return undefined;
  const text = interpolate(written, variables, problems);
  const limit = LIMITS.comment.value;
  if ([...text].length > limit) {
    const expected = `at most ${limit} characters long`;
    const args = { key: 'comment', expected, actual: String([...text].length) };
    report(problems, written.place, { code: 'wrong-type', args });
  }
  return text;
}

/** What is filled in for a build is only known when it runs; here it has to be right. */
function readBuild(written: ScalarNode | undefined, problems: Problems): ProjectFunction['build'] {
  if (written === undefined) return undefined;
  const names: string[] = [];
  interpolate(
    written,
    (name) => (BUILD_VARIABLES.includes(name) ? String(names.push(name)) : undefined),
    problems,
  );
  if (!names.includes('out')) {
    const expected = 'a command with ${out}, which it writes';
    const args = { key: 'build', expected, actual: JSON.stringify(written.text) };
    report(problems, written.place, { code: 'wrong-type', args });
  }
  return { command: written.text, span: written.place.span };
}

const BUILD_VARIABLES: readonly string[] = ['source', 'out'];

function readLimits(layers: Layers, problems: Problems): FunctionLimits {
  const limits = layeredMaps(layers, 'limits', problems);
  const limit = (key: 'computeUtilization' | 'codeSize') => {
    const node = layeredValue(limits, key, problems);
    const value = node?.kind === 'scalar' ? node.value : undefined;
    return typeof value === 'number' ? value : LIMITS[key].value;
  };
  return {
    computeUtilization: limit('computeUtilization'),
    codeSize: limit('codeSize'),
    ...readCoverageLimits(limits, problems),
  };
}

function readTests(layers: Layers, scope: ConfigScope): ProjectFunction['tests'] {
  const node = layeredValue(layers, 'tests', scope.problems);
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return 'none';
  const paths = itemsOf(node).flatMap((item) => asText(item) ?? []);
  return paths.map((item) => ({ path: pathFrom(item, scope), place: item.place }));
}

function pathFrom({ text }: ScalarNode, { file }: ConfigScope): string {
  return resolvePath(folderOf(file), text);
}
