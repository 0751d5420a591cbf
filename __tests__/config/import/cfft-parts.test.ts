import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseIgnore } from '../../../src/config/import/cfft-ignore.ts';
import { fillTemplates } from '../../../src/config/import/cfft-template.ts';

describe('the paths of ignore', () => {
  it.each<[string, string[][]]>([
    ['.response.cookies', [['response', 'cookies']]],
    [
      ' .response.cookies ,.response.headers.date ',
      [
        ['response', 'cookies'],
        ['response', 'headers', 'date'],
      ],
    ],
    ['.response.headers["x-a"]', [['response', 'headers', 'x-a']]],
    ['.response.headers.["x-a"].value', [['response', 'headers', 'x-a', 'value']]],
    ['.request."querystring"', [['request', 'querystring']]],
    ['.request.cookies["a\\"b"]', [['request', 'cookies', 'a"b']]],
  ])('%s', (text, paths) => {
    expect(parseIgnore(text)).toEqual(paths);
  });

  it.each(['', '.', '.a | del(.b)', '.a,', ',.a', '.a[0]', '.headers.x-a', 'a', '.a .b', '.a["b'])(
    'are not %j',
    (text) => {
      expect(parseIgnore(text)).toBeUndefined();
    },
  );

  it('are read as they are written, whatever their names are', () => {
    const paths = fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(paths, (wanted) => {
        const step = (name: string) => `["${name.replaceAll(/["\\]/g, '\\$&')}"]`;
        const text = wanted.map((path) => `.${path.map(step).join('')}`).join(', ');
        expect(parseIgnore(text)).toEqual(wanted);
      }),
    );
  });
});

describe('a template', () => {
  it.each<[string, string]>([
    ['{{ env `IP` `127.0.0.2` }}', '10.0.0.1'],
    ['{{env "IP" "127.0.0.2"}}', '10.0.0.1'],
    ['{{- must_env `IP` -}}', '10.0.0.1'],
    ['{{ env `HOST` `none` }}', 'none'],
    ['{{ env `toString` `` }}', ''],
  ])('%s is filled in', (text, value) => {
    const filled = fillTemplates(`a ${text} b`, { IP: '10.0.0.1' });
    expect(filled).toEqual({ text: `a ${value} b`, isFilled: true, open: [] });
  });

  it.each(['{{ must_env `HOST` }}', '{{ env `IP` }}', '{{ .Values.x }}', '{{ toString }}'])(
    '%s is left open, with its line',
    (template) => {
      const text = `one\ntwo ${template}`;
      const open = [{ line: 2, template }];
      expect(fillTemplates(text, { IP: '1' })).toEqual({ text, isFilled: false, open });
    },
  );

  it('that is none stays as it is', () => {
    const text = '{ "a": { "b": {} } } {{';
    expect(fillTemplates(text, {})).toEqual({ text, isFilled: false, open: [] });
  });

  it('knows the line of every template that stays, and is not kept busy by any text', () => {
    const filled = fillTemplates('{{ a\n}}\n{{env `IP` `x`}} {{b}}', { IP: '1\n2' });
    expect(filled).toEqual({
      text: '{{ a\n}}\n1\n2 {{b}}',
      isFilled: true,
      open: [
        { line: 1, template: '{{ a\n}}' },
        { line: 3, template: '{{b}}' },
      ],
    });
    // Each of them took minutes, or longer, as long as a regular expression looked for templates.
    for (const part of ['{{', '{{ ', '{{ env `', '{{must_env ']) {
      const text = part.repeat(400_000);
      expect(fillTemplates(text, {})).toEqual({ text, isFilled: false, open: [] });
    }
    const spaces = `{{${' '.repeat(400_000)}`;
    expect(fillTemplates(spaces, {}).text).toBe(spaces);
  });
});
