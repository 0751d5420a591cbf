import type { Guest } from '../guest.ts';

/**
 * atob and btoa of runtime 2.0. Text without its padding loses its last group, and the only blank that is
 * skipped is the space: njs up to 0.8.3.
 */
export function installBase64(guest: Guest): void {
  const { bytes, define, global, textOf } = guest;
  const { charCodeAt, exec, replaceAll, sliceText } = guest.intrinsics;
  const WELL_FORMED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
  const functions = {
    atob: (value: unknown): string => {
      const text = replaceAll(textOf(value), ' ', '');
      if (value === undefined || exec(WELL_FORMED, text) === null)
        throw new TypeError('the string to be decoded is not correctly encoded');
      const whole = sliceText(text, 0, text.length - (text.length % 4));
      return bytes.latin1Text(bytes.decode(whole, 'base64'));
    },
    btoa: (value: unknown): string => {
      const text = textOf(value);
      for (let index = 0; index < text.length; index += 1)
        if (charCodeAt(text, index) > 0xff) throw new TypeError('invalid character (>= U+00FF)');
      return bytes.encode(bytes.latin1Bytes(text), 'base64');
    },
  };
  define(global, 'atob', functions.atob);
  define(global, 'btoa', functions.btoa);
}
