import { newConfig, type NewFunction } from '../../config/edit/new-config.ts';
import { SCHEMA_KINDS, jsonSchemaOf } from '../../config/json-schema.ts';
import { findConfig } from '../../config/project/config-path.ts';
import { modeline, schemaPath } from '../recording/modeline.ts';
import { withFiles } from '../../config/with-files.ts';
import { findFunctions, idsOf } from './find-functions.ts';
import { tryFunction, typeOf, type FirstTest } from './first-test.ts';
import { firstTests, loadSound, targetOf, type InitPorts } from './first-tests.ts';
import { checkConfigured, readableSources } from './named-sources.ts';
import { STARTER, STARTER_CODE, STARTER_TESTS, starterTests } from './starter.ts';

/** Texts of files by path. */
type Texts = ReadonlyMap<string, string>;

/** What a project begins with. Nothing of it is written yet. */
export interface InitPlan {
  /** In the order in which they are told. Some of the files may be there already. */
  readonly texts: Texts;
  /** Sources of the functions. */
  readonly sources: readonly string[];
  /** By the source of their function. */
  readonly firstTests: ReadonlyMap<string, FirstTest>;
  /** Configurations of other tools, whose cases can be imported. */
  readonly foreign: readonly string[];
}

/** Name of a new configuration. */
const CONFIG = 'cloudfront-functions.yml';
/** Names that configurations of cfft have. */
const FOREIGN = ['cfft.yaml', 'cfft.yml'];

/**
 * Plans the files of a project: for the functions that it has, or for a first one. A configuration that is
 * there is taken as it is. Throws InputError for one with faults.
 */
export async function planInit(named: readonly string[], ports: InitPorts): Promise<InitPlan> {
  const there = await Promise.all(FOREIGN.map((path) => ports.files.exists(path)));
  const foreign = FOREIGN.filter((_, index) => there[index]);
  const config = ports.requestFor([]).configPath || (await findConfig(ports.files));
  if (config) return { ...(await planConfigured(config, named, ports)), foreign };
  const sources = await (named.length > 0
    ? readableSources(named, ports.files)
    : findFunctions(ports.files));
  const plan = sources.length === 0 ? STARTER_PLAN : await planFound(sources, ports);
  return { ...plan, foreign };
}

type OwnPlan = Omit<InitPlan, 'foreign'>;

const SCHEMAS: Texts = new Map(
  SCHEMA_KINDS.map((kind): [string, string] => [
    schemaPath(kind),
    `${JSON.stringify(jsonSchemaOf(kind), undefined, 2)}\n`,
  ]),
);

const STARTER_PLAN: OwnPlan = {
  texts: new Map([
    ...withConfig([STARTER]),
    [STARTER.source, STARTER_CODE],
    [STARTER_TESTS, starterTests(modeline('test', STARTER_TESTS))],
    ...SCHEMAS,
  ]),
  sources: [STARTER.source],
  firstTests: new Map(),
};

async function planConfigured(
  config: string,
  named: readonly string[],
  ports: InitPorts,
): Promise<OwnPlan> {
  const project = await loadSound(ports.files, ports.requestFor([]));
  checkConfigured(named, project);
  const files = withFiles(ports.files, SCHEMAS);
  const tests = await firstTests(project, { ...ports, files });
  const sources = project.suite.functions.map(({ source }) => source);
  return planOf(new Map([[config, '']]), sources, tests);
}

/** A function is tried before its type is written down. */
async function planFound(sources: readonly string[], ports: InitPorts): Promise<OwnPlan> {
  const ids = idsOf(sources);
  const rows: NewFunction[] = sources.map((source) => ({ id: ids.get(source) ?? source, source }));
  const untyped = { ...ports, files: overlay(rows, ports) };
  const typed = await Promise.all(rows.map((row) => withType(row, untyped)));
  const written = { ...ports, files: overlay(typed, ports) };
  const project = await loadSound(written.files, ports.requestFor([]));
  return planOf(withConfig(typed), sources, await firstTests(project, written));
}

function overlay(rows: readonly NewFunction[], { files }: InitPorts) {
  return withFiles(files, new Map([...withConfig(rows), ...SCHEMAS]));
}

/** Tests that are there already may be of either type; the function is then left open. */
async function withType(row: NewFunction, ports: InitPorts): Promise<NewFunction> {
  const target = await targetOf(row.id, ports);
  if (target.before !== undefined) return row;
  return { ...row, eventType: typeOf(await tryFunction(target, ports.observer)) };
}

function withConfig(rows: readonly NewFunction[]): Texts {
  return new Map([[CONFIG, newConfig(rows, modeline('config', CONFIG))]]);
}

function planOf(
  texts: Texts,
  sources: readonly string[],
  tests: ReadonlyMap<string, FirstTest>,
): OwnPlan {
  const written = [...tests.values()].map(({ file, text }): [string, string] => [file, text]);
  return { texts: new Map([...texts, ...written, ...SCHEMAS]), sources, firstTests: tests };
}
