import { describe, expect, it } from '@jest/globals';
import { documented, withSection } from '../../scripts/docs/tables.ts';

const README = [
  '# Title',
  '<!-- inputs:start -->old<!-- inputs:end -->',
  'kept  as it is',
  '<!-- outputs:start --><!-- outputs:end -->',
  'tail, no newline',
].join('\n');

const ACTION = `
inputs:
  publish:
    description: |
      When to publish:
      a | b
    default: main
  token: { description: Reads., default: '' }
  name: { description: Which., required: true }
  count: { description: How many., default: 0 }
outputs:
  result: { description: The result. }
`;

describe('tables of the README', () => {
  const written = documented(README, ACTION);

  it('holds a row per input, on one line, with pipes escaped', () => {
    expect(written).toContain('| `publish` | `main` | When to publish: a \\| b |\n');
    expect(written).toContain('| `token` |  | Reads. |\n');
    expect(written).toContain('| `name` | **required** | Which. |\n');
    expect(written).toContain('| `count` | `0` | How many. |\n');
  });

  it('holds a row per output', () => {
    expect(written).toContain('| Output | Meaning |\n| --- | --- |\n| `result` | The result. |\n');
  });

  it('leaves everything else byte for byte', () => {
    const between = /(<!-- (\w+):start -->)[^]*?(<!-- \2:end -->)/g;
    expect(written.replace(between, '$1$3')).toBe(README.replace(between, '$1$3'));
  });

  it('is stable: a second run changes nothing', () => {
    expect(documented(written, ACTION)).toBe(written);
  });

  it('takes text with $& literally', () => {
    expect(withSection('<!-- x:start --><!-- x:end -->', 'x', '$& $1')).toContain('\n$& $1\n');
  });
});

describe('what cannot be generated', () => {
  it.each([
    ['no markers', '# Title'],
    ['no end', '<!-- inputs:start -->'],
    ['the wrong order', '<!-- inputs:end --><!-- inputs:start -->'],
    ['two sections', `${README}\n${README}`],
  ])('a README with %s', (_name, readme) => {
    expect(() => documented(readme, ACTION)).toThrow(
      'the page needs the markers <!-- inputs:start --> and <!-- inputs:end -->',
    );
  });

  it('an action.yml with an input that nobody describes', () => {
    expect(() => documented(README, 'inputs: { x: {} }\noutputs: {}')).toThrow(
      /^action.yml: [^]*inputs\.x\.description/,
    );
  });
});
