/** A number as the runtime's lexer cuts it; `legal` is false for `010`, `0b12` and the like. */
export interface ScannedNumber {
  readonly end: number;
  readonly legal: boolean;
}

interface Radix {
  readonly digits: RegExp;
  /** Digits too large for the radix, which make the literal illegal. */
  readonly tooLarge: RegExp;
}

const RADIXES: Readonly<Record<string, Radix>> = {
  x: { digits: /[\da-fA-F_]*/y, tooLarge: /(?!)/y },
  o: { digits: /[0-7_]*/y, tooLarge: /[89]/y },
  b: { digits: /[01_]*/y, tooLarge: /[2-9]/y },
};
// An exponent may lack its digits where a separator follows.
const DECIMAL = /(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?(?:\d(?:_?\d)*|(?=_)))?/y;

function matchEnd(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}

/**
 * Cuts the number that begins at `at`. Without `separators` (cloudfront-js-1.0) it ends before an
 * underscore, which then begins a word.
 */
export function scanNumber(source: string, at: number, separators: boolean): ScannedNumber {
  const next = source.charAt(at + 1);
  const radix = source.charAt(at) === '0' ? RADIXES[next.toLowerCase()] : undefined;
  if (radix !== undefined) return scanRadix(source, at + 2, radix, separators);
  if (source.charAt(at) === '0' && (/\d/.test(next) || (separators && next === '_'))) {
    return { end: at + 2, legal: false };
  }
  return {
    end: withoutSeparators(source, at, matchEnd(DECIMAL, source, at), separators),
    legal: true,
  };
}

function scanRadix(source: string, at: number, radix: Radix, separators: boolean): ScannedNumber {
  if (at >= source.length) return { end: at, legal: false };
  const end = withoutSeparators(source, at, matchEnd(radix.digits, source, at), separators);
  if (matchEnd(radix.tooLarge, source, end) > end) return { end: end + 1, legal: false };
  return { end, legal: true };
}

function withoutSeparators(source: string, at: number, end: number, separators: boolean): number {
  const text = source.slice(at, end);
  const cut = separators ? /^_|__|_$/.exec(text)?.index : text.indexOf('_');
  return cut === undefined || cut === -1 ? end : at + cut;
}
