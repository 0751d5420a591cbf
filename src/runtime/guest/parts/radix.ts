import type { Guest } from '../guest.ts';

/**
 * Fractions and great numbers in another base than 10, as in `Math.random().toString(36)`: the runtimes stop at the
 * first digit from which on no other number can be meant, and this engine elsewhere.
 */
export function installRadix(guest: Guest): void {
  const { define, global } = guest;
  const { charAt, uncurryThis } = guest.intrinsics;
  const { prototype } = global.Number as NumberConstructor;
  const native = uncurryThis(prototype.toString);
  const plain = uncurryThis(prototype.valueOf);
  const view = new DataView(new ArrayBuffer(8));
  const access = DataView.prototype;
  const setFloat = uncurryThis(access.setFloat64);
  const getFloat = uncurryThis(access.getFloat64);
  const getHalf = uncurryThis(access.getUint32);
  const setHalf = uncurryThis(access.setUint32);
  const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
  const SMALLEST = 5e-324;
  const HALF = 2 ** 32;

  /** Half of the way to the next number. */
  const tolerance = (value: number): number => {
    setFloat(view, 0, value, false);
    const low = getHalf(view, 4, false) + 1;
    setHalf(view, 4, low % HALF, false);
    if (low === HALF) setHalf(view, 0, getHalf(view, 0, false) + 1, false);
    return Math.max((getFloat(view, 0, false) - value) / 2, SMALLEST);
  };
  /** Adds one to the last digit; answers whether one is left over for the whole number. */
  const roundUp = (digits: number[], radix: number): boolean => {
    while (digits.length > 0 && digits[digits.length - 1] === radix - 1) digits.length -= 1;
    if (digits.length === 0) return true;
    digits[digits.length - 1] = digits[digits.length - 1]! + 1;
    return false;
  };
  /** Whole numbers that are not exact end in zeros. */
  const wholeText = (value: number, radix: number): string => {
    let zeros = '';
    let whole = value;
    for (; whole >= 2 ** 53 * radix; whole /= radix) zeros += '0';
    let text = '';
    do {
      const rest = whole % radix;
      text = charAt(DIGITS, Math.floor(rest)) + text;
      whole = (whole - rest) / radix;
    } while (whole > 0);
    return text + zeros;
  };
  const textOf = (value: number, radix: number): string => {
    let whole = Math.floor(value);
    let fraction = value - whole;
    let delta = tolerance(value);
    const digits: number[] = [];
    while (fraction >= delta) {
      fraction *= radix;
      delta *= radix;
      const digit = Math.floor(fraction);
      digits[digits.length] = digit;
      fraction -= digit;
      const isUpper = fraction > 0.5 || (fraction === 0.5 && digit % 2 === 1);
      if (!isUpper || fraction + delta <= 1) continue;
      if (roundUp(digits, radix)) whole += 1;
      break;
    }
    let text = wholeText(whole, radix);
    for (let index = 0; index < digits.length; index += 1)
      text += (index === 0 ? '.' : '') + charAt(DIGITS, digits[index]!);
    return text;
  };
  const methods = {
    toString(this: number, radix?: unknown): string {
      const base = radix === undefined ? 10 : Math.trunc(Number(radix));
      if (base === 10 || !(base >= 2 && base <= 36)) return native(this, radix as number);
      const value = plain(this);
      const isExact = Math.floor(value) === value && Math.abs(value) < 2 ** 53;
      if (isExact || value - value !== 0) return native(value, base);
      return value < 0 ? '-' + textOf(-value, base) : textOf(value, base);
    },
  };
  define(prototype, 'toString', methods.toString);
}
