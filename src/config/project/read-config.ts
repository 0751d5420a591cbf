import { FIRST_NOTE } from '../../core/messages.ts';
import { fileSpan } from '../../core/source.ts';
import {
  asMap,
  asText,
  entriesOf,
  isRemoval,
  itemsOf,
  valueAt,
  type LocatedNode,
  type MapNode,
} from '../document/located-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { report, type Problems } from '../document/problems.ts';
import { configSchema } from '../schema/config-schema.ts';
import { validateDocument } from '../schema/validate.ts';
import { interpolate, type Variables } from './interpolate.ts';
import { layeredMaps, layeredValue } from './layered.ts';
import type { ProjectFunction } from './project-function.ts';
import { readFunction, type ConfigScope } from './read-function.ts';

/** Settings of the run that a configuration may ask for. */
export interface ConfigSettings {
  readonly environment: string | undefined;
  readonly variables: Variables;
}

/** What a configuration says. */
export interface Configuration {
  readonly functions: readonly ProjectFunction[];
  /** Names of headers, cookies and parameters whose values no report shows. */
  readonly redact: readonly string[];
}

/** Reads the text of a `cloudfront-functions.yml`; faults are reported, functions without a source left out. */
export function readConfig(
  text: string,
  file: string,
  settings: ConfigSettings,
  problems: Problems,
): Configuration {
  const { root, problems: faults } = parseDocument(text, file);
  problems.push(...faults);
  if (faults.length > 0) return { functions: [], redact: [] };
  const before = problems.length;
  if (root) validateDocument(root, configSchema, problems);
  const map = asMap(root);
  const functions = map ? readFunctions(map, file, settings, problems) : [];
  reportSharedNames(functions, problems);
  if (functions.length === 0 && problems.length === before) {
    const finding = { code: 'missing-key', args: { key: 'functions', where: 'file' } } as const;
    report(problems, { span: fileSpan(file) }, finding);
  }
  return { functions, redact: textsIn(valueAt(map, 'redact')) };
}

function textsIn(list: LocatedNode | undefined): readonly string[] {
  return itemsOf(list).flatMap((item) => asText(item)?.text ?? []);
}

function readFunctions(
  map: MapNode,
  file: string,
  { environment, variables }: ConfigSettings,
  problems: Problems,
): readonly ProjectFunction[] {
  const environments = valueAt(map, 'environments');
  const overlay = environment === undefined ? undefined : asMap(valueAt(environments, environment));
  const lookUp: Variables = (name) => (name === 'environment' ? environment : variables(name));
  const host = asText(layeredValue([map, overlay], 'host', problems));
  const scope: ConfigScope = {
    file,
    host: host && interpolate(host, lookUp, problems),
    environment,
    variables: lookUp,
    problems,
  };
  reportUnknownIds(map, problems);
  const defaults = layeredMaps([map, overlay], 'defaults', problems);
  return entriesOf(valueAt(map, 'functions')).flatMap((entry) => {
    const differences = valueAt(valueAt(overlay, 'functions'), entry.key);
    if (isRemoval(differences)) return [];
    const layers = [...defaults, asMap(entry.value), asMap(differences)];
    return readFunction(entry, layers, scope) ?? [];
  });
}

/** An environment only says what differs: its functions are functions of the file. */
function reportUnknownIds(map: MapNode, problems: Problems): void {
  const known = entriesOf(valueAt(map, 'functions')).map(({ key }) => key);
  for (const { value } of entriesOf(valueAt(map, 'environments'))) {
    for (const { key: id, keyPlace } of entriesOf(valueAt(value, 'functions'))) {
      if (known.includes(id)) continue;
      report(problems, keyPlace, { code: 'unknown-function', args: { id, known } });
    }
  }
}

/** Two functions of one name would overwrite each other in AWS. */
function reportSharedNames(functions: readonly ProjectFunction[], problems: Problems): void {
  const first = new Map<string, ProjectFunction>();
  for (const fn of functions) {
    const other = first.get(fn.name);
    if (other === undefined) {
      first.set(fn.name, fn);
      continue;
    }
    const args = { name: fn.name, other: other.id };
    const related = { at: other.span, note: FIRST_NOTE };
    report(problems, fn.place, { code: 'duplicate-function', args }, { related });
  }
}
