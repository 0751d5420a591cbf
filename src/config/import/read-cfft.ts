import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Span } from '../../core/source.ts';
import {
  asText,
  entriesOf,
  headOf,
  itemsOf,
  valueAt,
  type LocatedNode,
  type ScalarNode,
} from '../document/located-node.ts';
import { folderOf, resolvePath } from '../paths.ts';
import { templatesIn } from './cfft-template.ts';
import { written } from './foreign-kind.ts';
import { importedOtherwise, notImported } from './gaps.ts';

/** A configuration of cfft. https://github.com/fujiwara/cfft#readme */
export interface CfftConfig {
  /** Path of the function's code in the project. */
  readonly source: string | undefined;
  /** Settings of the function, by key, as they are written. */
  readonly settings: ReadonlyMap<string, ScalarNode>;
  readonly cases: readonly CfftCase[];
  readonly problems: readonly Diagnostic[];
}

/** One of `testCases`; its files are not read yet. */
export interface CfftCase {
  readonly name: string | undefined;
  readonly at: Span;
  /** Paths as written, relative to the configuration. */
  readonly event: ScalarNode;
  readonly expect: ScalarNode | undefined;
  readonly ignore: ScalarNode | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

const CASE_KEYS = ['name', 'event', 'expect', 'ignore', 'env'];
const SETTINGS = ['name', 'comment', 'runtime'];
const KEYS = [...SETTINGS, 'function', 'kvs', 'testCases'];

/** Reads a configuration; what cf2 has no place for is among the problems. */
export function readCfftConfig(root: LocatedNode, file: string): CfftConfig {
  const problems: Diagnostic[] = [];
  const tests = itemsOf(written(root, 'testCases'));
  reportUnknown(root, KEYS, problems);
  const code = written(root, 'function');
  if (code && !asText(code)) {
    problems.push(notImported(code.place.span, 'setting', 'function', 'import-cfft-chain'));
  }
  const path = asText(code)?.text;
  return {
    source: path === undefined ? undefined : resolvePath(folderOf(file), path),
    settings: settingsOf(root),
    cases: tests.flatMap((node, index) => readCase(node, index, problems) ?? []),
    problems,
  };
}

function settingsOf(root: LocatedNode): ReadonlyMap<string, ScalarNode> {
  const store = asText(valueAt(written(root, 'kvs'), 'name'));
  const entries = SETTINGS.flatMap((key): [string, ScalarNode][] => {
    const value = asText(valueAt(root, key));
    return value ? [[key, value]] : [];
  });
  return new Map(store ? [...entries, ['kvs', store]] : entries);
}

function readCase(node: LocatedNode, index: number, problems: Diagnostic[]): CfftCase | undefined {
  const name = asText(valueAt(node, 'name'))?.text;
  const event = asText(valueAt(node, 'event'));
  const at = headOf(node).span;
  reportUnknown(node, CASE_KEYS, problems);
  if (event === undefined) {
    problems.push(notImported(at, 'case', name ?? `${index + 1}`, 'import-no-event'));
    return undefined;
  }
  const [expect, ignore] = ['expect', 'ignore'].map((key) => asText(written(node, key)));
  return { name, at, event, expect, ignore, variables: variablesOf(written(node, 'env')) };
}

function variablesOf(env: LocatedNode | undefined): Readonly<Record<string, string>> {
  const entries = entriesOf(env).map(({ key, value }) => [key, asText(value)?.text ?? '']);
  return Object.fromEntries(entries) as Record<string, string>;
}

function reportUnknown(node: LocatedNode, known: readonly string[], problems: Diagnostic[]): void {
  for (const { key, keyPlace } of entriesOf(node)) {
    if (known.includes(key)) continue;
    problems.push(notImported(keyPlace.span, 'setting', key, 'import-unknown-key'));
  }
}

/** Settings of the function that its configuration in cf2 does not have: AWS would get other ones. */
export function missingSettings(
  { settings }: CfftConfig,
  configured: Readonly<Record<string, string | undefined>>,
): readonly Diagnostic[] {
  return [...settings].flatMap(([key, { text, place }]) =>
    configured[key] === text
      ? []
      : [notImported(place.span, 'setting', `${key}: ${text}`, 'import-cfft-setting')],
  );
}

/** Templates in the code of the function, which cf2 tests and uploads as it is. */
export function codeTemplates(source: string, text: string): readonly Diagnostic[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const template = templatesIn(line).find(({ code }) => /^(?:must_env|env)\b/.test(code));
    if (template === undefined) return [];
    const column = [...line.slice(0, template.offset)].length + 1;
    const start = { line: index + 1, column };
    const end = { line: index + 1, column: column + [...template.text].length };
    return [importedOtherwise({ file: source, start, end }, template.text, 'import-cfft-code')];
  });
}
