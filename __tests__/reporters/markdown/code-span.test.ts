import { describe, expect, it } from '@jest/globals';
import { codeBlock, codeCell, codeSpan } from '../../../src/reporters/markdown/code-span.ts';

describe('inline code', () => {
  it.each([
    { text: '/new?x=1', span: '`/new?x=1`' },
    { text: 'a`b', span: '``a`b``' },
    { text: '`a``', span: '``` `a`` ```' },
    { text: ' a ', span: '`  a  `' },
    { text: '', span: '*(empty)*' },
    { text: 'a\r\nb\nc', span: '`a↵b↵c`' },
    { text: '\u202e\u001b', span: '`\\u202e\\u001b`' },
    { text: 'a|b', span: '`a|b`' },
  ])('of $text', ({ text, span }) => {
    expect(codeSpan(text)).toBe(span);
  });

  it.each([
    { text: 'a|b', cell: '`a\\|b`' },
    { text: 'a\\|b', cell: '<code>a&#92;&#124;b</code>' },
    { text: 'a\\', cell: '`a\\`' },
  ])('of $text in a table cell', ({ text, cell }) => {
    expect(codeCell(text)).toBe(cell);
  });

  it('is cut when it is long', () => {
    expect(codeSpan('x'.repeat(501))).toBe(`\`${'x'.repeat(500)}…\``);
  });
});

describe('a code block', () => {
  it('has a fence that its lines cannot end', () => {
    expect(codeBlock(['````', 'a'])).toBe('`````text\n````\na\n`````');
  });
});
