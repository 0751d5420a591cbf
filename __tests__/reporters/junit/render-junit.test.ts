import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { renderJunit } from '../../../src/reporters/junit/render-junit.ts';
import { buildCase, buildFunction, buildReport, buildRun } from '../../builders/report.ts';
import { HOSTILE_LOAD_REPORT, HOSTILE_REPORT } from '../hostile.ts';
import { SCENARIOS } from '../scenarios.ts';

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

/** Attributes and children, in order, that readers of JUnit XML know. */
const GRAMMAR: Readonly<Record<string, { attributes: string[]; children: RegExp }>> = {
  testsuites: {
    attributes: ['name', 'tests', 'failures', 'errors', 'time'],
    children: /^(testsuite )*$/,
  },
  testsuite: {
    attributes: [
      ...['name', 'file', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'],
    ],
    children: /^(testcase )*$/,
  },
  testcase: {
    attributes: ['classname', 'name', 'file', 'line', 'time'],
    children: /^(properties )?(skipped |failure |error )?(system-out )?$/,
  },
  properties: { attributes: [], children: /^(property )+$/ },
  property: { attributes: ['name', 'value'], children: /^$/ },
  failure: { attributes: ['type', 'message'], children: /^$/ },
  error: { attributes: ['type', 'message'], children: /^$/ },
  skipped: { attributes: ['message'], children: /^$/ },
  'system-out': { attributes: [], children: /^$/ },
};

function checkGrammar({ name, attributes, children }: Element): void {
  const rule = GRAMMAR[name];
  expect(rule).toBeDefined();
  expect(rule!.attributes).toEqual(expect.arrayContaining(Object.keys(attributes)));
  expect(children.map((child) => `${child.name} `).join('')).toMatch(rule!.children);
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
