import { EOL } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import type { Annotation } from '../../src/core/annotation.ts';
import { loadRunnerCommands } from '../../src/github/runner-commands.ts';
import { createRunnerOutput } from '../../src/github/runner-output.ts';
import { capture, obey } from './runner.ts';

const commands = await loadRunnerCommands();
const output = createRunnerOutput(commands, () => 'TOKEN');
const lines = (...text: string[]): string => text.map((line) => line + EOL).join('');

/** Texts that try to be commands. */
const HOSTILE = [
  '::set-output name=published::true',
  '   ::set-output name=published::true',
  'harmless\r::set-output name=published::true',
  'harmless\n::set-output name=published::true\n',
  'harmless\r\n::add-mask::a\r\n',
  'in the middle ##[add-mask]a',
  '##[set-output name=published;]true',
  '::error file=x::y',
  '%0A::set-output name=published::true',
  '%25 , : ::',
  '::stop-commands::mine\n::mine::\n::set-output name=published::true',
];

describe('print', () => {
  it('stands between markers, in one piece', () => {
    expect(capture(() => output.print('a\nb'))).toBe(
      lines('::stop-commands::TOKEN', 'a\nb', '::TOKEN::'),
    );
  });

  it.each([
    ['', ''],
    ['a\n', 'a'],
    ['a\r\n', 'a'],
    ['a\n\n', 'a\n'],
  ])('%j prints %j', (text, printed) => {
    expect(capture(() => output.print(text))).toBe(
      lines('::stop-commands::TOKEN', printed, '::TOKEN::'),
    );
  });

  it.each(HOSTILE)('the runner obeys nothing in %j', (text) => {
    expect(obey(capture(() => output.print(text)))).toEqual([]);
  });

  it('takes a new token of 128 bits every time', () => {
    const real = createRunnerOutput(commands);
    const printed = capture(() => {
      for (let time = 0; time < 20; time += 1) real.print('x');
    });
    const tokens = [...printed.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(([, it]) => it);
    expect(tokens).toHaveLength(20);
    expect(new Set(tokens).size).toBe(20);
  });
});

describe('group', () => {
  it('opens and closes outside the markers', () => {
    expect(capture(() => output.group('redirects', 'text'))).toBe(
      lines('::group::redirects', '::stop-commands::TOKEN', 'text', '::TOKEN::', '::endgroup::'),
    );
  });

  it.each(HOSTILE)('the runner obeys nothing else with %j', (text) => {
    const printed = capture(() => output.group(text, text));
    expect(obey(printed)).toEqual([
      { command: 'group', properties: {}, data: text },
      { command: 'endgroup', properties: {}, data: '' },
    ]);
  });
});

describe('annotate', () => {
  const annotation: Annotation = {
    level: 'error',
    title: 'redirects: GET /old?x=1 → 302 /new?x=1',
    message: 'response.statusCode\nexpected  302\nactual    301',
    at: {
      file: 'functions/redirects.test.yml',
      line: 4,
      endLine: 4,
      columns: { start: 13, end: 16 },
    },
  };

  it('writes every part', () => {
    expect(capture(() => output.annotate(annotation))).toBe(
      lines(
        '::error title=redirects%3A GET /old?x=1 → 302 /new?x=1,file=functions/redirects.test.yml,' +
          'line=4,endLine=4,col=13,endColumn=16' +
          '::response.statusCode%0Aexpected  302%0Aactual    301',
      ),
    );
  });

  it('leaves out columns and places that there are not', () => {
    const at = { file: 'a.js', line: 2, endLine: 5, columns: undefined };
    expect(capture(() => output.annotate({ ...annotation, at, level: 'warning' }))).toMatch(
      /^::warning title=[^,]+,file=a\.js,line=2,endLine=5::/,
    );
    expect(
      capture(() => output.annotate({ ...annotation, at: undefined, level: 'notice' })),
    ).toMatch(/^::notice title=[^,]+::/);
  });

  it.each(HOSTILE)('carries %j unharmed in every field', (text) => {
    const at = { file: text, line: 1, endLine: 1, columns: undefined };
    const hostile: Annotation = { level: 'error', title: text, message: text, at };
    expect(obey(capture(() => output.annotate(hostile)))).toEqual([
      {
        command: 'error',
        properties: { title: text, file: text, line: '1', endLine: '1' },
        data: text,
      },
    ]);
  });
});
