import type { FieldPath, Matcher } from '../../../src/core/matcher.ts';
import type { Span } from '../../../src/core/source.ts';
import type { ChangeExpectation } from '../../../src/core/test-case.ts';

/** A span whose line tells the written parts of a test apart. */
export function at(line: number): Span {
  return { file: 't.test.yml', start: { line, column: 1 }, end: { line, column: 2 } };
}

type Unplaced<M> = M extends unknown ? Omit<M, 'span'> : never;

/** A matcher of any kind, written at a line. */
export function written(matcher: Unplaced<Matcher>, line = 1): Matcher {
  return { ...matcher, span: at(line) };
}

export const eq = (value: string | number, line = 1) => written({ kind: 'equals', value }, line);
export const list = (...items: Matcher[]) => written({ kind: 'values', items });
export const text = (kind: 'contains' | 'startsWith' | 'endsWith', value: string, line = 1) =>
  written({ kind, text: value }, line);
export const regex = (pattern: string) => written({ kind: 'matches', pattern });
export const oneOf = (...items: Matcher[]) => written({ kind: 'oneOf', items });
export const absent = written({ kind: 'absent' });
export const present = written({ kind: 'present' });
export const not = (matcher: Matcher) => written({ kind: 'not', matcher });
export const all = (...matchers: Matcher[]) => written({ kind: 'all', matchers });
export const cookie = (value: Matcher | undefined, attributes?: string | Record<string, Matcher>) =>
  written({
    kind: 'cookie',
    value,
    attributes:
      typeof attributes === 'string'
        ? { form: 'text', text: attributes, span: at(9) }
        : attributes && { form: 'map', attributes: new Map(Object.entries(attributes)) },
  });

/** `headers.location` and the like as a path; a dotless text is the field itself. */
export function path(label: string): FieldPath {
  const [field = '', ...name] = label.split('.');
  const kind = field === 'querystring' && name.length > 0 ? 'parameter' : field;
  return (name.length > 0 ? { field: kind, name: name.join('.') } : { field }) as FieldPath;
}

/** A written change: `null` is a removal. */
export function change(label: string, matcher: Matcher | null): ChangeExpectation {
  const place = { path: path(label), keySpan: at(1) };
  return matcher === null
    ? { change: 'removed', ...place, span: at(1) }
    : { change: 'set', ...place, matcher };
}
