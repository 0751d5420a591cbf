import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { parse as junit2json } from 'junit2json';
import type { CaseReport } from '../../../src/core/report.ts';
import { renderJunit } from '../../../src/reporters/junit/render-junit.ts';
import {
  buildAssertion,
  buildCase,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
} from '../../builders/report.ts';
import { HOSTILE, HOSTILE_LOAD_REPORT, HOSTILE_REPORT } from '../hostile.ts';
import { SCENARIOS } from '../scenarios.ts';

/** Characters that XML 1.0 has. https://www.w3.org/TR/xml/#charsets */
function legible(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

interface JunitSuites {
  readonly tests?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
  readonly testsuite?: readonly { readonly testcase?: readonly JunitCase[] }[];
}

type JunitCase = Readonly<Record<string, unknown>>;

/** Every second one fails. */
function manyHostile(count: number): readonly CaseReport[] {
  return Array.from({ length: count }, (_, index) => {
    const testCase = { id: `f › ${String(index)}`, name: `${HOSTILE} ${String(index)}` };
    return index % 2 === 0
      ? buildCase({ testCase })
      : buildFailedCase([buildAssertion()], { testCase });
  });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** XML as elements in document order. */
function parse(xml: string): Element {
  const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' };
  const nodes: readonly Node[] = new XMLParser(options).parse(xml);
  return nodes.filter((node) => 'testsuites' in node).map(elementOf)[0]!;
}

/** A node as the parser gives it: its children under its name, its attributes under `:@`. */
type Node = Readonly<Record<string, unknown>>;

function elementOf(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ':@')!;
  const children = (node[name] as readonly Node[]).filter((child) => !('#text' in child));
  const attributes = (node[':@'] ?? {}) as Element['attributes'];
  return { name, attributes, children: children.map(elementOf) };
}

type Form = RegExp | 'text';

interface Rule {
  readonly required: Readonly<Record<string, Form>>;
  readonly optional?: Readonly<Record<string, Form>>;
  readonly children: RegExp;
}

const COUNT = /^\d+$/;
/** Seconds with three digits: the schema of Jenkins takes no more. */
const SECONDS = /^\d+\.\d{3}$/;
/** Local or universal time without a zone, as xs:dateTime of ANT has it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

const OUTCOME: Rule = { required: { type: /./, message: 'text' }, children: /^$/ };

/**
 * Attributes with their forms, and children in order, that readers of JUnit XML know: those that the format's
 * description and the schema of Jenkins' xUnit plugin have, and `file`, `line` and `properties` of test cases, which
 * only the description has. https://github.com/testmoapp/junitxml
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const GRAMMAR: Readonly<Record<string, Rule>> = {
  testsuites: {
    required: { name: /^cf2$/, tests: COUNT, failures: COUNT, errors: COUNT, time: SECONDS },
    optional: { skipped: COUNT },
    children: /^(testsuite )*$/,
  },
  testsuite: {
    required: {
      ...{ name: /./s, tests: COUNT, failures: COUNT, errors: COUNT, skipped: COUNT },
      ...{ time: SECONDS, timestamp: INSTANT },
    },
    optional: { file: /./s },
    children: /^(testcase )*$/,
  },
  testcase: {
    required: { classname: /./s, name: 'text', time: SECONDS },
    optional: { file: /./s, line: /^[1-9]\d*$/ },
    children: /^(properties )?(skipped |failure |error )?(system-out )?$/,
  },
  properties: { required: {}, children: /^(property )+$/ },
  property: { required: { name: /^\w+$/, value: 'text' }, children: /^$/ },
  failure: OUTCOME,
  error: OUTCOME,
  skipped: { required: { message: 'text' }, children: /^$/ },
  'system-out': { required: {}, children: /^$/ },
};

function checkGrammar({ name, attributes, children }: Element): void {
  const rule = GRAMMAR[name];
  if (rule === undefined) throw new Error(`no reader knows <${name}>`);
  const known = { ...rule.required, ...rule.optional };
  expect(Object.keys(attributes).filter((key) => !(key in known))).toEqual([]);
  expect(Object.keys(rule.required).filter((key) => !(key in attributes))).toEqual([]);
  const wrong = Object.entries(attributes).filter(([key, value]) => {
    const form = known[key];
    return form instanceof RegExp && !form.test(value);
  });
  expect(wrong).toEqual([]);
  expect(children.map((child) => `${child.name} `).join('')).toMatch(rule.children);
  children.forEach(checkGrammar);
}

const REPORTS = Object.entries({ ...SCENARIOS, HOSTILE_REPORT, HOSTILE_LOAD_REPORT });

describe('properties of a case', () => {
  it('are the figures that are known', () => {
    const runs = [
      buildRun({ steps: 42 }),
      buildRun({ engine: 'aws', result: { computeUtilization: 21 } }),
    ];
    const cases = [buildCase({ runs }), buildCase({ runs: [buildRun({ steps: 7 })] })];
    const xml = renderJunit(buildReport({ functions: [buildFunction({ cases })] }));
    const properties = [...xml.matchAll(/<property name="(\w+)" value="(\d+)"/g)];
    expect(properties.map(([, name, value]) => [name, value])).toEqual([
      ['computeUtilization', '21'],
      ['steps', '42'],
      ['steps', '7'],
    ]);
  });
});

describe('JUnit XML', () => {
  it.each(REPORTS)('of %s has the shape that readers know', (_, report) => {
    checkGrammar(parse(renderJunit(report)));
  });

  it.each(REPORTS)('of %s has figures that add up', (_, report) => {
    const root = parse(renderJunit(report));
    const outcomes = (suite: Element, kind: string): number =>
      suite.children.filter((it) => it.children.some(({ name }) => name === kind)).length;
    for (const suite of root.children) {
      const { tests, failures, errors, skipped } = suite.attributes;
      expect([tests, failures, errors, skipped].map(Number)).toEqual([
        suite.children.length,
        ...['failure', 'error', 'skipped'].map((kind) => outcomes(suite, kind)),
      ]);
    }
    const sum = (key: string): number =>
      root.children.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    expect(Number(root.attributes.tests)).toBe(sum('tests'));
    expect(Number(root.attributes.errors)).toBe(sum('errors'));
  });

  it.each(REPORTS)('of %s says the same to a reader', async (_, report) => {
    const read = (await junit2json(renderJunit(report))) as JunitSuites;
    const cases = (read.testsuite ?? []).flatMap(({ testcase }) => testcase ?? []);
    expect(cases).toHaveLength(Number(read.tests));
    const count = (kind: 'failure' | 'error' | 'skipped'): number =>
      cases.filter((it) => it[kind] !== undefined).length;
    expect([count('failure'), count('error'), count('skipped')]).toEqual(
      [read.failures, read.errors, read.skipped].map(Number),
    );
    if (report.diagnostics.some(({ severity }) => severity === 'error')) return;
    const written = report.functions.flatMap((fn) => fn.cases.map(({ testCase }) => testCase));
    const shown = cases.filter(({ classname }) => classname !== 'deploy').map(({ name }) => name);
    expect([...shown].sort()).toEqual(written.map(({ name }) => legible(name)).sort());
  });

  it('of 10,000 rows with hostile text can be read', async () => {
    const report = buildReport({ functions: [buildFunction({ cases: manyHostile(10_000) })] });
    const root = parse(renderJunit(report));
    checkGrammar(root);
    expect(root.attributes).toMatchObject({ tests: '10000', failures: '5000' });
  });

  it('names the field that failed', () => {
    const [suite] = parse(renderJunit(SCENARIOS['one-failure']!)).children;
    const [failed] = suite!.children;
    expect(suite!.attributes).toMatchObject({
      name: 'redirects',
      file: 'functions/redirects.test.yml',
      timestamp: '2026-11-23T06:00:00',
    });
    expect(failed!.attributes).toMatchObject({ classname: 'redirects', line: '3', time: '0.002' });
    expect(failed!.children[0]!.attributes).toEqual({
      type: 'response.statusCode',
      message: expect.stringContaining('expected 302, actual 301'),
    });
  });
});
