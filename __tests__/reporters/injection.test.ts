import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { renderCtrf } from '../../src/reporters/ctrf/render-ctrf.ts';
import { renderJunit } from '../../src/reporters/junit/render-junit.ts';
import { renderSummary } from '../../src/reporters/markdown/render-summary.ts';
import { renderTerminal } from '../../src/reporters/terminal/render-terminal.ts';
import { HOSTILE, HOSTILE_LOAD_REPORT, HOSTILE_REPORT } from './hostile.ts';
import { proseOf } from './markdown-prose.ts';

const REPORTS = [
  { name: 'a run', report: HOSTILE_REPORT },
  { name: 'load errors', report: HOSTILE_LOAD_REPORT },
];

/** Everything a terminal acts on: controls but line feeds, and bidirectional or invisible formatting. */
const ACTIVE = /[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

const SGR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

describe.each(REPORTS)('hostile data in $name', ({ report }) => {
  it.each([true, false])('reaches no terminal alive (colour: %s)', (colour) => {
    const output = renderTerminal(report, { colour, width: 80, verbose: true });
    expect(output).toContain('\\u001b]0;evil');
    expect(ACTIVE.exec(output.replace(SGR, ''))).toBeNull();
  });

  it('stays inside code in the summary', () => {
    const links = (): string => `https://host/${HOSTILE}`;
    for (const summary of [renderSummary(report), renderSummary(report, { links })]) {
      expect(ACTIVE.exec(summary)).toBeNull();
      expect(summary).toContain('octocat');
      const prose = proseOf(summary).replace(/\]\([^()\s]*\)/g, ']');
      expect(prose).not.toMatch(/evil|octocat|bold|\$|<(?!\/?(details|summary|code)>)/);
    }
  });

  it('is text in XML', () => {
    const xml = renderJunit(report);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/<script|<!--|]]>/);
    expect(/[^\P{Cc}\n\u007f-\u009f]|\p{Cs}/u.exec(xml)).toBeNull();
  });

  it('is text in JSON', () => {
    const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
    const { results } = JSON.parse(renderCtrf(report, { sha1 }));
    expect(results.tests[0].name).toContain('evil');
  });
});

describe('names in XML', () => {
  it('come back as they were, without what XML cannot hold', () => {
    const parser = new XMLParser({ ignoreAttributes: false, processEntities: true });
    const { testsuites } = parser.parse(renderJunit(HOSTILE_REPORT));
    const name: string = testsuites.testsuite[0].testcase[0]['@_name'];
    expect(name).toContain('<script>evil()</script>');
    expect(name).not.toContain('\u001b');
  });
});
